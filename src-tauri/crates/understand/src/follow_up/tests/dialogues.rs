//! Dialogues of two and three turns in nine languages.

use super::check_all;

#[test]
fn conditions_are_added_and_replaced() {
    check_all(
        "rust async | only from github -> rust async [github.com]
         rust async | only github -> rust async [github.com]
         rust async | github only -> rust async [github.com]
         rust async | just the videos -> rust async [videos]
         rust async | only in my recipes folder -> rust async [Recipes]
         rust async | from 2023 -> rust async [2023-01-01..2024-01-01]
         rust async | last year? -> rust async [2025-01-01..2026-01-01]
         rust from 2023 | and in 2024? -> rust [2024-01-01..2025-01-01]
         rust from 2023 | what about 2024? -> rust [2024-01-01..2025-01-01]
         rust on github | and on gitlab? -> rust [gitlab.com]
         rust on github | also gitlab -> rust [github.com, gitlab.com]
         rust on github | or gitlab -> rust [github.com, gitlab.com]
         rust async | not youtube -> rust async [without youtube.com]
         rust async | without videos -> rust async [without videos]
         rust async | but not from youtube -> rust async [without youtube.com]
         rust on youtube | not youtube -> rust [without youtube.com]
         rust | not youtube | and not stackoverflow -> rust [without youtube.com, stackoverflow.com]
         rust async | which of them are on github? -> rust async [github.com]
         rust async | the ones from github -> rust async [github.com]
         rust async | any from last year? -> rust async [2025-01-01..2026-01-01]
         rust async | are any of those videos? -> rust async [videos]
         rust async | only from github | and from 2023 -> rust async [2023-01-01..2024-01-01] [github.com]
         rust async | only from github | only videos -> rust async [github.com] [videos]
         rust on github from 2023 | from any site -> rust [2023-01-01..2024-01-01]
         rust on github from 2023 | any year -> rust [github.com]
         rust on github from 2023 | without filters -> rust
         what did I save in 2023? | only github -> [2023-01-01..2024-01-01] [github.com]
         rust async | show me only the pdfs -> rust async [PDFs]
         rust async | the same but from 2020 -> rust async [2020-01-01..2021-01-01]
         rust async | actually, on gitlab -> rust async [gitlab.com]",
    );
}

#[test]
fn the_subject_is_carried_or_replaced() {
    check_all(
        "rust on github | what about python? -> python [github.com]
         rust on github | and python? -> python [github.com]
         rust on github | how about python -> python [github.com]
         rust on github | same for python -> python [github.com]
         rust from 2023 | what about python | and go? -> go [2023-01-01..2024-01-01]
         how many links about rust | and about python? -> python (count)
         how many links about rust from 2023? | and in 2024? -> rust [2024-01-01..2025-01-01] (count)
         risotto recipes | and in French? -> risotto recipes in french
         risotto recipes | only about mushrooms -> risotto recipes mushrooms
         rust on github | kubernetes tutorial -> kubernetes tutorial
         rust on github | what did I save about gardening last year? -> gardening [2025-01-01..2026-01-01] (list)
         rust on github | and what did I save about gardening? -> gardening (list)
         rust on github | how many bookmarks do I have? -> (count)
         rust on github | videos about cooking -> cooking [videos]
         rust on github | the rust book -> rust book
         rust on github | latest links -> rust [github.com] (latest)",
    );
}

#[test]
fn what_is_asked_for_changes() {
    check_all(
        "rust async | how many? -> rust async (count)
         rust async | how many are there? -> rust async (count)
         rust async | how many of them are on github? -> rust async [github.com] (count)
         rust async | show all -> rust async (list)
         rust async | list them all -> rust async (list)
         rust async | the latest -> rust async (latest)
         rust async | only the newest -> rust async (latest)
         rust async | only from github | how many? -> rust async [github.com] (count)",
    );
}

#[test]
fn older_newer_and_more() {
    check_all(
        "rust async | older ones -> rust async [..2023-05-03]
         rust async | anything older? -> rust async [..2023-05-03]
         rust async | are there newer ones? -> rust async [2023-05-03..]
         latest links about rust | older ones -> rust [..2018-05-03] (latest)
         rust from 2023 | older -> rust [..2023-01-01]
         rust from 2023 | newer ones -> rust [2024-01-01..]
         rust async | older ones from github -> rust async [..2023-05-03] [github.com]
         rust async | older than 2020 -> rust async [..2020-01-01]
         rust async | more -> more: rust async (4 shown)
         rust async | show me more -> more: rust async (4 shown)
         rust async | what else? -> more: rust async (4 shown)
         rust async | more | more -> more: rust async (8 shown)
         rust async | more from github -> rust async [github.com]
         rust async | more like the second one -> more: page 2 (1 shown)",
    );
}

#[test]
fn a_source_is_picked_by_its_place() {
    check_all(
        "rust async | the second one -> pick 2
         rust async | open the third -> pick 3
         rust async | #2 -> pick 2
         rust async | 4 -> pick 4
         rust async | number two -> pick 2
         rust async | the last one -> pick 4
         rust async | when did I save the second one? -> pick 2
         rust async | when did I save it? -> pick 1
         rust async | which folder is it in? -> pick 1
         rust async | tell me more about the first one -> pick 1
         rust async | the third one | when did I save it? -> pick 3
         rust async | the third one | and the second -> pick 2
         rust async | the third one | only from github -> rust async [github.com]
         rust async | the ninth one | the second -> pick 2",
    );
}

#[test]
fn in_german() {
    check_all(
        "Rust | nur von github -> rust [github.com]
         Rust | nur Videos -> rust [videos]
         Rust auf github | und Python? -> python [github.com]
         Rust auf github | was ist mit Python? -> python [github.com]
         Rust | aus 2023 -> rust [2023-01-01..2024-01-01]
         Rust, gespeichert 2023 | und aus 2024? -> rust [2024-01-01..2025-01-01]
         Rust | ohne YouTube -> rust [without youtube.com]
         Rust | ältere -> rust [..2023-05-03]
         Rust | gibt es neuere? -> rust [2023-05-03..]
         Rust | mehr davon -> more: rust (4 shown)
         Rust | das zweite -> pick 2
         Rust | wie viele? -> rust (count)
         Rust | und auf Französisch? -> rust auf französisch
         Rust | welche davon sind auf github? -> rust [github.com]",
    );
}

#[test]
fn in_french_spanish_portuguese_and_italian() {
    check_all(
        "rust | seulement sur github -> rust [github.com]
         rust sur github | et python ? -> python [github.com]
         rust | plus anciens -> rust [..2023-05-03]
         rust | le deuxième -> pick 2
         rust | encore -> more: rust (4 shown)
         rust | sans youtube -> rust [without youtube.com]
         rust | combien ? -> rust (count)
         rust | solo de github -> rust [github.com]
         rust en github | ¿y python? -> python [github.com]
         rust | más antiguos -> rust [..2023-05-03]
         rust | el segundo -> pick 2
         rust | ¿cuántos? -> rust (count)
         rust | y en francés? -> rust en francés
         rust | só do github -> rust [github.com]
         rust no github | e python? -> python [github.com]
         rust | mais antigos -> rust [..2023-05-03]
         rust | o terceiro -> pick 3
         rust | solo da github -> rust [github.com]
         rust su github | e python? -> python [github.com]
         rust | più recenti -> rust [2023-05-03..]
         rust | il secondo -> pick 2
         rust | del 2023 -> rust [2023-01-01..2024-01-01]",
    );
}

#[test]
fn in_russian_chinese_and_japanese() {
    check_all(
        "rust | только с github -> rust [github.com]
         rust на github | а python? -> python [github.com]
         rust | более старые -> rust [..2023-05-03]
         rust | второй -> pick 2
         rust | ещё -> more: rust (4 shown)
         rust | сколько? -> rust (count)
         rust | без youtube -> rust [without youtube.com]
         rust | 只要github的 -> rust [github.com]
         rust | 更早的 -> rust [..2023-05-03]
         rust | 第二个 -> pick 2
         rust | 更多 -> more: rust (4 shown)
         关于rust的 | python呢？ -> python
         rust | githubだけ -> rust [github.com]
         rust | もっと古いもの -> rust [..2023-05-03]
         rust | 2番目 -> pick 2
         rust | もっと見せて -> more: rust (4 shown)
         rust | pythonは？ -> python",
    );
}

/// Written down after the rules were made, to see how far they carry.
#[test]
fn other_ways_to_say_it() {
    check_all(
        "kafka tutorial | just from wikipedia -> kafka tutorial [wikipedia.org]
         kafka tutorial | can you show only the ones from github -> kafka tutorial [github.com]
         kafka tutorial | i meant on gitlab -> kafka tutorial [gitlab.com]
         kafka tutorial | anything on arxiv? -> kafka tutorial [arxiv.org]
         kafka tutorial | no youtube please -> kafka tutorial [without youtube.com]
         kafka tutorial | exclude github -> kafka tutorial [without github.com]
         kafka tutorial | except the videos -> kafka tutorial [without videos]
         kafka tutorial | in my work folder -> kafka tutorial [Work]
         kafka tutorial | only the papers -> kafka tutorial [papers]
         kafka tutorial | those saved last month -> kafka tutorial [2026-10-01..2026-11-01]
         kafka tutorial | from this year -> kafka tutorial [2026-01-01..2027-01-01]
         kafka tutorial | only since 2022 -> kafka tutorial [2022-01-01..]
         kafka tutorial | before 2020 -> kafka tutorial [..2020-01-01]
         kafka tutorial on github | what about rabbitmq? -> rabbitmq [github.com]
         kafka tutorial on github | now redis -> redis [github.com]
         kafka tutorial on github | and redis -> redis [github.com]
         kafka tutorial on github | and on youtube? -> kafka tutorial [youtube.com]
         kafka from 2021 | and from 2022 | and redis? -> redis [2022-01-01..2023-01-01]
         kafka | how many are from github? -> kafka [github.com] (count)
         kafka | how many of those? -> kafka (count)
         kafka | which one is the newest? -> kafka (latest)
         kafka | sort by date -> kafka (latest)
         kafka | all of them -> kafka (list)
         kafka | show older -> kafka [..2023-05-03]
         kafka | something more recent? -> kafka [2023-05-03..]
         kafka | next page -> more: kafka (4 shown)
         kafka | any others? -> more: kafka (4 shown)
         kafka | open number 3 -> pick 3
         kafka | what is the third one about? -> pick 3
         kafka | the first link -> pick 1
         kafka | where is it saved? -> pick 1
         kafka | similar to the third -> more: page 3 (1 shown)
         kafka | and in German? -> kafka in german
         kafka | who sells good running shoes -> sells good running shoes
         kafka | sourdough starter -> sourdough starter
         Kafka | zeig mir nur die von gitlab -> kafka [gitlab.com]
         Kafka | noch mehr -> more: kafka (4 shown)
         Kafka | und das dritte? -> pick 3
         Kafka | keine Videos -> kafka [without videos]
         Kafka | letztes Jahr -> kafka [2025-01-01..2026-01-01]
         kafka | uniquement les vidéos -> kafka [videos]
         kafka | et l'année dernière ? -> kafka [2025-01-01..2026-01-01]
         kafka | solo vídeos -> kafka [videos]
         kafka | y del año pasado? -> kafka [2025-01-01..2026-01-01]
         kafka | apenas vídeos -> kafka [videos]
         kafka | e do ano passado? -> kafka [2025-01-01..2026-01-01]
         kafka | solo i video -> kafka [videos]
         kafka | e dell'anno scorso? -> kafka [2025-01-01..2026-01-01]
         kafka | только видео -> kafka [videos]
         kafka | а в прошлом году? -> kafka [2025-01-01..2026-01-01]
         kafka | 去年的呢？ -> kafka [2025-01-01..2026-01-01]
         kafka | 去年のは？ -> kafka [2025-01-01..2026-01-01]",
    );
}
