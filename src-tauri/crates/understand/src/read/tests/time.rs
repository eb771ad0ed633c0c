use super::*;

#[test]
fn months_and_years() {
    check("rust parser saved in March 2022", "rust parser [2022-03-01..2022-04-01]");
    check("rust parser in march 2022", "rust parser [2022-03-01..2022-04-01]");
    check("symfony flash message bundle from june 2019", "symfony flash message bundle [2019-06-01..2019-07-01]");
    check("bread, sept. of 2020", "bread [2020-09-01..2020-10-01]");
    check("bread from 2020", "bread [2020-01-01..2021-01-01]");
    check("bread i saved in 2020", "bread [2020-01-01..2021-01-01]");
    check("vector drawing module, saved back in 2015", "vector drawing module [2015-01-01..2016-01-01]");
    check("bread, 2020", "bread, 2020".replace(',', "").as_str());
    check("bread saved in march", "bread [2026-03-01..2026-04-01]");
    check("bread saved in december", "bread [2025-12-01..2026-01-01]");
    check("links about phones in 2019", "phones [2019-01-01..2020-01-01]");
    check("bread saved Q3 2021", "bread [2021-07-01..2021-10-01]");
    check("bread in the 2010s", "bread [2010-01-01..2020-01-01]");
    check("bread from the 90s", "bread from the 90s");
}

#[test]
fn days() {
    check("bread saved on 3 March 2022", "bread [2022-03-03..2022-03-04]");
    check("bread saved on March 3rd, 2022", "bread [2022-03-03..2022-03-04]");
    check("bread from the 3rd of march 2022", "bread [2022-03-03..2022-03-04]");
    check("bread from 2022-03-03", "bread [2022-03-03..2022-03-04]");
    check("bread on 3.3.2022", "bread [2022-03-03..2022-03-04]");
    check("bread from 2022-03", "bread [2022-03-01..2022-04-01]");
    check("bread yesterday", "bread [2026-11-19..2026-11-20]");
    check("what have i saved today", "[2026-11-20..2026-11-21]");
    check("bread from the day before yesterday", "bread [2026-11-18..2026-11-19]");
    check("bread from last tuesday", "bread [2026-11-17..2026-11-18]");
    check("bread from last friday", "bread [2026-11-13..2026-11-14]");
    check("bread i saved on monday", "bread [2026-11-16..2026-11-17]");
    check("bread from last night", "bread [2026-11-19..2026-11-21]");
    check("bread i saved the other day", "bread [2026-11-06..2026-11-21]");
    check("bread saved recently", "bread [2026-09-20..2026-11-21]");
    check("bread from three days ago", "bread [2026-11-17..2026-11-18]");
}

#[test]
fn weeks_months_and_years_around_today() {
    check("bread from last week", "bread [2026-11-09..2026-11-16]");
    check("bread this week", "bread [2026-11-16..2026-11-23]");
    check("bread last weekend", "bread [2026-11-14..2026-11-16]");
    check("bread last month", "bread [2026-10-01..2026-11-01]");
    check("bread this month", "bread [2026-11-01..2026-12-01]");
    check("bread last year", "bread [2025-01-01..2026-01-01]");
    check("bread from this year", "bread [2026-01-01..2027-01-01]");
    check("bread from the year before last", "bread [2024-01-01..2025-01-01]");
    check("bread in the last year", "bread [2025-11-20..2026-11-21]");
    check("bread from the past week", "bread [2026-11-13..2026-11-21]");
    check("bread from the last three months", "bread [2026-08-20..2026-11-21]");
    check("bread in the last 10 days", "bread [2026-11-10..2026-11-21]");
    check("bread from last june", "bread [2026-06-01..2026-07-01]");
    check("bread from last november", "bread [2025-11-01..2025-12-01]");
    check("bread from late last year", "bread [2025-08-18..2026-01-01]");
    check("bread from earlier this year", "bread [2026-01-01..2027-01-01]");
}

#[test]
fn seasons_and_feasts() {
    check("bread last spring", "bread [2026-03-01..2026-06-01]");
    check("bread from last autumn", "bread [2025-09-01..2025-12-01]");
    check("bread last fall", "bread [2025-09-01..2025-12-01]");
    check("bread last winter", "bread [2025-12-01..2026-03-01]");
    check("bread this summer", "bread [2026-06-01..2026-09-01]");
    check("bread from the summer before last", "bread [2025-06-01..2025-09-01]");
    check("golang container that i saved in autumn 2020", "golang container [2020-09-01..2020-12-01]");
    check("bread from the winter of 2019", "bread [2019-12-01..2020-03-01]");
    check("bread i saved in summer", "bread [2026-06-01..2026-09-01]");
    check("css naming, saved around christmas 2018", "css naming [2018-11-30..2019-01-13]");
}

#[test]
fn how_long_ago() {
    check("bread two weeks ago", "bread [2026-11-03..2026-11-10]");
    check("bread from a month ago", "bread [2026-10-05..2026-11-05]");
    check("bread six months ago", "bread [2026-04-05..2026-07-05]");
    check("bread from 2 years ago", "bread [2024-05-22..2025-05-22]");
    check("calendar that i added about two years ago", "calendar [2023-11-22..2025-11-20]");
    check("bread half a year ago", "bread [2026-04-05..2026-07-05]");
    check("bread a few years ago", "bread [2020-11-20..2025-05-21]");
    check("bread from a couple of weeks ago", "bread [2026-10-30..2026-11-09]");
    check("bread several months ago", "bread [2026-02-20..2026-09-04]");
    check("bread i saved years ago", "bread [..2024-11-20]");
    check("bread from a long time ago", "bread [..2024-11-20]");
    check("bread from long ago", "bread [..2024-11-20]");
    check("bread from over a year ago", "bread [..2025-05-22]");
    check("bread older than two years", "bread [..2024-11-20]");
}

#[test]
fn bounds() {
    check("bread before 2018", "bread [..2018-01-01]");
    check("which cli shows bandwidth? kept it before 2017", "cli shows bandwidth [..2017-01-01]");
    check("bread saved prior to june 2018", "bread [..2018-06-01]");
    check("bread since June", "bread [2026-06-01..]");
    check("bread since 2019", "bread [2019-01-01..]");
    check("bread since last summer", "bread [2026-06-01..]");
    check("bread after 2019", "bread [2020-01-01..]");
    check("bread after march 2020", "bread [2020-04-01..]");
    check("bread until 2019", "bread [..2020-01-01]");
    check("bread up to june 2019", "bread [..2019-07-01]");
    check("bread between 2019 and 2021", "bread [2019-01-01..2022-01-01]");
    check("bread from june to august 2020", "bread [2020-06-01..2020-09-01]");
    check("bread from 2019 until 2021", "bread [2019-01-01..2022-01-01]");
    check("bread from 2019-2021", "bread [2019-01-01..2022-01-01]");
    check("bread after 2018 before 2020", "bread [2019-01-01..2020-01-01]");
}

#[test]
fn parts_of_years() {
    check("bread early 2021", "bread [2021-01-01..2021-05-17]");
    check("wiki engine, saved early in 2023", "wiki engine [2023-01-01..2023-05-17]");
    check("bread from mid-2019", "bread [2019-04-02..2019-10-01]");
    check("bread from late 2020", "bread [2020-08-17..2021-01-01]");
    check("bread from the end of 2019", "bread [2019-08-18..2020-01-01]");
    check("bread from the first half of 2020", "bread [2020-01-01..2020-07-01]");
    check("bread from early march 2020", "bread [2020-03-01..2020-03-12]");
}

#[test]
fn a_year_counts_where_saving_is_spoken_of() {
    check("what did I save about rust in 2024", "rust [2024-01-01..2025-01-01] (list)");
    check("rust in 2024", "rust in 2024");
}

#[test]
fn a_date_in_a_title_is_no_time_of_saving() {
    check("best of 2019 albums", "best of 2019 albums");
    check("python 2.7", "python 2.7");
    check("ranked roundup of the top assistants for 2026", "ranked roundup of the top assistants for 2026");
    check("world cup 2018", "world cup 2018");
    check("wwdc june 2019 keynote", "wwdc june 2019 keynote");
    check("this week in rust", "week in rust");
    check("this week's school lunch menu", "week's school lunch menu");
    check("last week tonight", "last week tonight");
    check("dependency injection in spring", "dependency injection in spring");
    check("growing tomatoes in summer", "growing tomatoes in summer");
    check("may the force", "may the force");
    check("when does the garden centre close today", "when does the garden centre close today");
    check("1984 by orwell", "1984 by orwell");
    check("windows 95 theme", "windows 95 theme");
    check("10 days in paris", "10 days in paris");
    check("life before the web", "life before the web");
    check("book about 2015", "book about 2015");
}

#[test]
fn labels_say_how_a_time_was_read() {
    let label = |question: &str| read(question, &[]).parts.first().map(|part| part.label.clone()).unwrap_or_default();
    for (question, expected) in [
        ("bread saved in 2020", "2020"),
        ("bread saved in june 2019", "June 2019"),
        ("bread last spring", "spring 2026"),
        ("bread last winter", "winter 2025/26"),
        ("bread yesterday", "19 Nov 2026"),
        ("bread last week", "9 Nov 2026 – 15 Nov 2026"),
        ("bread early 2021", "early 2021"),
        ("bread between 2019 and 2021", "2019–2021"),
        ("bread before 2018", "before 2018"),
        ("bread since June", "since June 2026"),
        ("bread in the 2010s", "2010–2019"),
        ("bread saved around christmas 2018", "around 11 Dec 2018 – 1 Jan 2019"),
        ("bread i saved years ago", "before 20 Nov 2024"),
        ("bread after:2019", "since 2019"),
        ("bread after:2021-01-01", "since 2021"),
        ("bread before:2019-03-05", "before 5 Mar 2019"),
    ] {
        assert_eq!(label(question), expected, "{question}");
    }
}
