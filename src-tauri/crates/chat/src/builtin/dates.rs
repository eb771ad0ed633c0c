//! When something was saved, as one would say it.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

use super::speech::{Dates, Speech, fill};

/// `today`, `yesterday`, `on Tuesday`, `on 3 May`, `in March 2025`: exact while it is near, vague when it is far.
pub(super) fn in_words(at: DateTime<Utc>, now: DateTime<Utc>, dates: &Dates) -> String {
    let [behind_day, alone] = &dates.months;
    let days = now.date_naive().signed_duration_since(at.date_naive()).num_days();
    match days {
        0 => dates.today.to_owned(),
        1 => dates.yesterday.to_owned(),
        2..=6 => pick(&dates.weekdays, at.weekday().num_days_from_monday()).to_owned(),
        7..=180 if at.year() == now.year() => written(dates.day, at.date_naive(), behind_day),
        _ => written(dates.month, at.date_naive(), alone),
    }
}

/// The condition that a time is: ` saved in 2025`. Whole years and months are named as such.
pub(super) fn condition(after: Option<DateTime<Utc>>, before: Option<DateTime<Utc>>, speech: &Speech) -> String {
    let dates = &speech.dates;
    let [within, on, since, until, between] = speech.conditions.time;
    let said = |day: NaiveDate| plain(day, dates);
    let written = |form: &str, day: NaiveDate| written(form, day, &dates.months[0]);
    let start = after.map(|at| at.date_naive());
    let end = before.map(|at| at.date_naive());
    match (start, end) {
        (Some(start), Some(end)) => {
            let [year, month, day] = dates.plain;
            let last = end.checked_sub_days(Days::new(1)).unwrap_or(end);
            if is_new_year(start) && is_new_year(end) && end.year() == start.year() + 1 {
                fill(within, &[("x", &written(year, start))])
            } else if start.day() == 1 && end.day() == 1 && (end - start).num_days() <= 31 {
                fill(within, &[("x", &written(month, start))])
            } else if last <= start {
                fill(on, &[("x", &written(day, start))])
            } else if is_new_year(start) && is_new_year(end) {
                fill(between, &[("x", &said(start)), ("y", &written(year, last))])
            } else {
                fill(between, &[("x", &said(start)), ("y", &written(day, last))])
            }
        }
        (Some(start), None) => fill(since, &[("x", &said(start))]),
        (None, Some(end)) => fill(until, &[("x", &said(end))]),
        (None, None) => String::new(),
    }
}

/// A year if the day begins one, else the day.
fn plain(day: NaiveDate, dates: &Dates) -> String {
    let [year, _, full] = dates.plain;
    written(if is_new_year(day) { year } else { full }, day, &dates.months[0])
}

fn is_new_year(day: NaiveDate) -> bool {
    day.ordinal() == 1
}

fn written(form: &str, day: NaiveDate, months: &[&'static str]) -> String {
    let (year, number) = (day.year().to_string(), day.day().to_string());
    fill(form, &[("d", &number), ("m", pick(months, day.month0())), ("y", &year)])
}

fn pick(names: &[&'static str], place: u32) -> &'static str {
    usize::try_from(place).ok().and_then(|place| names.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use dogear_domain::Language;

    use crate::builtin::speech;

    #[test]
    fn a_date_is_vaguer_the_further_away_it_is() {
        let check = |at: &str, language: Language, expected: &str| {
            let at: DateTime<Utc> = format!("{at}T12:00:00Z").parse().unwrap();
            let now: DateTime<Utc> = "2026-05-20T08:00:00Z".parse().unwrap();
            assert_eq!(in_words(at, now, &speech::of(language).dates), expected);
        };
        check("2026-05-20", Language::English, "today");
        check("2026-05-19", Language::German, "gestern");
        check("2026-05-15", Language::English, "on Friday");
        check("2026-05-03", Language::English, "on 3 May");
        check("2026-05-03", Language::Russian, "3 мая");
        check("2025-12-24", Language::English, "in December 2025");
        check("2017-03-01", Language::Russian, "в марте 2017 года");
        check("2017-03-01", Language::Japanese, "2017年3月");
        check("2026-05-21", Language::English, "in May 2026");
    }

    #[test]
    fn whole_years_and_months_are_named() {
        let check = |after: &str, before: &str, language: Language, expected: &str| {
            let moment = |day: &str| format!("{day}T00:00:00Z").parse().ok();
            assert_eq!(condition(moment(after), moment(before), speech::of(language)), expected);
        };
        check("2025-01-01", "2026-01-01", Language::English, " saved in 2025");
        check("2025-03-01", "2025-04-01", Language::English, " saved in March 2025");
        check("2025-03-04", "2025-03-05", Language::English, " saved on 4 March 2025");
        check("2010-01-01", "2020-01-01", Language::English, " saved between 2010 and 2019");
        check("2025-03-04", "2025-06-01", Language::English, " saved between 4 March 2025 and 31 May 2025");
        check("", "2018-01-01", Language::English, " saved before 2018");
        check("2018-06-03", "", Language::English, " saved since 3 June 2018");
        check("2025-03-01", "2025-04-01", Language::German, ", gespeichert März 2025,");
        check("2025-01-01", "2026-01-01", Language::Chinese, "收藏于 2025年");
    }
}
