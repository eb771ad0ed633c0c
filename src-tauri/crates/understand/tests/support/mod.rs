//! What the tests of questions and of follow-ups share: the day, the profiles, and how conditions are written in their tables.

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{Browser, Filters, Format, Intent, Source, SourceId};

/// On a Friday.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 15, 30, 0).unwrap()
}

pub fn source(browser: Browser, profile: &str) -> Source {
    Source {
        id: SourceId(format!("{}-{}", browser.slug(), profile.to_lowercase())),
        browser,
        profile: profile.into(),
        path: "/profiles".into(),
        format: Format::ChromiumJson,
    }
}

/// `[2023-01-01..2024-01-01]`: the first day and the day after the last; none without a time.
pub fn written_time(filters: &Filters) -> Option<String> {
    let day = |moment: Option<DateTime<Utc>>| moment.map_or(String::new(), |m| m.format("%Y-%m-%d").to_string());
    let (after, before) = (filters.after, filters.before);
    (after.is_some() || before.is_some()).then(|| format!("[{}..{}]", day(after), day(before)))
}

/// `[a, b]`; with `without` before the first of them where they are not wanted. None where there are none.
pub fn written_names(without: &str, names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("[{without}{}]", names.join(", ")))
}

pub fn written_intent(intent: Intent) -> &'static str {
    match intent {
        Intent::Find => "",
        Intent::List => "(list)",
        Intent::Count => "(count)",
        Intent::Latest => "(latest)",
    }
}
