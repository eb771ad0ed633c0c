//! Words that look like a condition and are what is looked for, and conditions beside time, site and folder.

use super::check_all;

#[test]
fn kinds_negation_and_exact_words() {
    check_all(
        r#"
        videos about rust -> rust [videos]
        only pdfs about rust -> rust [PDFs]
        rust talks, video -> rust talks [videos]
        rust, as a pdf -> rust [PDFs]
        latest videos about rust -> rust [videos] (latest)
        how many papers about rust -> rust [papers] (count)
        that paper about attention -> attention [papers]
        kind:video rust -> rust [videos]
        filetype:pdf rust -> rust [PDFs]
        -kind:video rust -> rust [without videos]
        -site:youtube.com rust -> rust [without youtube.com]
        -folder:recipes bread -> bread [without Recipes]
        bread, not youtube -> bread [without youtube.com, youtu.be]
        bread but not from github -> bread [without github.com, gist.github.com]
        bread except youtube -> bread [without youtube.com, youtu.be]
        bread not in my recipes folder -> bread [without Recipes]
        bread without youtube -> bread [without youtube.com, youtu.be]
        no videos about bread -> bread [without videos]
        bread newer than last week -> bread [2026-11-09..]
        bread in summer last year -> bread [2025-06-01..2025-09-01]
        bread, march last year -> bread [2025-03-01..2025-04-01]
        bread from q3 2021 -> bread [2021-07-01..2021-10-01]
        bread from the second half of 2020 -> bread [2020-07-01..2021-01-01]
        bread from the third quarter of 2021 -> bread [2021-07-01..2021-10-01]
        bread saved at the beginning of last year -> bread [2025-01-01..2025-05-17]
        bread since last month -> bread [2026-10-01..]
        bread up until march 2020 -> bread [..2020-04-01]
        "spring boot" tutorial -> spring boot tutorial [“spring boot”]
        “spring boot” tutorial -> spring boot tutorial [“spring boot”]
        "#,
    );
}

#[test]
fn false_friends_stay_text() {
    check_all(
        "
        spring boot tutorial -> spring boot tutorial
        may the fourth -> may the fourth
        march algorithm -> march algorithm
        apple watch -> apple watch
        rust in action -> rust in action
        spring in action -> spring in action
        github actions -> github actions
        how does firefox render -> how does firefox render
        summer of code -> summer of code
        summer house plans -> summer house plans
        may i use this font -> may i use this font
        march madness bracket -> march madness bracket
        september song chords -> september song chords
        black friday deals -> black friday deals
        winter is coming -> winter is coming
        autumn leaves chords -> autumn leaves chords
        fall detection algorithm -> fall detection algorithm
        today show -> today show
        yesterday by the beatles -> yesterday by the beatles
        last christmas lyrics -> last christmas lyrics
        web design trends 2021 -> web design trends 2021
        python 3.10 release notes -> python 3.10 release notes
        top 10 tools for 2020 -> top 10 tools for 2020
        covid 2020 dataset -> covid 2020 dataset
        ubuntu 20.04 install -> ubuntu 20.04 install
        2001 a space odyssey -> 2001 a space odyssey
        blade runner 2049 -> blade runner 2049
        july 4th fireworks -> july 4th fireworks
        music from the 90s -> music from the 90s
        google maps api -> google maps api
        medium format cameras -> medium format cameras
        amazon web services -> amazon web services
        firefox extension tutorial -> firefox extension tutorial
        chrome devtools tips -> chrome devtools tips
        edge computing -> edge computing
        safari in kenya -> safari in kenya
        video player library -> video player library
        video on demand -> video on demand
        paper prototyping -> paper prototyping
        pdf parser in rust -> pdf parser in rust
        git without github -> git without github
        why is there no github -> why is there no github
        bread not from 2019 -> bread not from 2019
        not only sql -> not only sql
        no code tools -> no code tools
        exception handling except clause -> exception handling except clause
        before sunrise -> before sunrise
        after effects tutorial -> after effects tutorial
        since javascript -> since javascript
        week numbers in excel -> week numbers in excel
        first month with a baby -> first month with a baby
        two years before the mast -> two years before the mast
        100 years of solitude -> 100 years of solitude
        time in the market -> time in the market
        early stopping -> early stopping
        end of file -> end of file
        ago language -> ago language
        set 2019 theory -> set 2019 theory
        mars rover -> mars rover
        mars 2020 rover -> mars 2020 rover
        mai tai -> mai tai
        die hard -> die hard
        des moines -> des moines
        el niño -> el niño
        la la land -> la la land
        no country for old men -> no country for old men
        hier ist der link -> hier ist der link
        im ordner -> im ordner
        in der nacht -> in der nacht
        frühling in paris -> frühling in paris
        sommer rezepte -> sommer rezepte
        der mai ist gekommen -> der mai ist gekommen
        heute show -> heute show
        champ de mars -> champ de mars
        8 марта открытки -> 8 марта открытки
        春天的故事 -> 春天的故事
        五月天演唱会 -> 五月天演唱会
        周杰伦的歌 -> 周杰伦的歌
        今年の漢字 -> 今年の漢字
        日本の夏 -> 日本の夏
        明日の天気 -> 明日の天気
        冬のソナタ -> 冬のソナタ
        GitHubの使い方 -> GitHubの使い方
        月曜から夜ふかし -> 月曜から夜ふかし
        ",
    );
}
