//! When something was saved, as one would say it.

use chrono::{DateTime, Datelike, Utc};

/// `today`, `yesterday`, `on Tuesday`, `on 3 May`, `in March 2025`: exact while it is near, vague when it is far.
pub(super) fn in_words(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let days = now.date_naive().signed_duration_since(at.date_naive()).num_days();
    match days {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        2..=6 => at.format("on %A").to_string(),
        7..=180 if at.year() == now.year() => at.format("on %-d %B").to_string(),
        _ => at.format("in %B %Y").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_vaguer_the_further_away_it_is() {
        let check = |at: &str, expected: &str| {
            let at: DateTime<Utc> = format!("{at}T12:00:00Z").parse().unwrap();
            let now: DateTime<Utc> = "2026-05-20T08:00:00Z".parse().unwrap();
            assert_eq!(in_words(at, now), expected);
        };
        check("2026-05-20", "today");
        check("2026-05-19", "yesterday");
        check("2026-05-15", "on Friday");
        check("2026-05-03", "on 3 May");
        check("2025-12-24", "in December 2025");
        check("2017-03-01", "in March 2017");
        check("2026-05-21", "in May 2026");
    }
}
