//! One line a case: the question, and what is understood of it.
//!
//! Written as `text [condition] [condition] (intent)`; times as first day..day after the last. Today is a Friday.

use chrono::TimeZone;
use dogear_domain::{Browser, Format, Intent, PartKind, Source, SourceId};
use proptest::prelude::*;

use super::*;

mod conditions;
mod text;
mod time;

const TODAY: (i32, u32, u32) = (2026, 11, 20);

#[track_caller]
fn check(question: &str, expected: &str) {
    assert_eq!(render(&read(question, &[])), expected, "{question}");
}

fn read(question: &str, drop: &[String]) -> Understood {
    understand(question, now(), &vocabulary(), drop)
}

fn now() -> DateTime<Utc> {
    let (year, month, day) = TODAY;
    Utc.with_ymd_and_hms(year, month, day, 15, 30, 0).unwrap()
}

fn vocabulary() -> Vocabulary {
    let sites = [
        "github.com",
        "youtube.com",
        "en.wikipedia.org",
        "w3.org",
        "acko.net",
        "lostechies.com",
        "blog.b3k.us",
        "theguardian.com",
        "socket.io",
        "docker.com",
        "logz.io",
        "steadylearner.com",
    ];
    let folders = [
        "Bookmarks bar",
        "Fastapi",
        "Public apis",
        "Energy & solar",
        "Decentralized",
        "Zsh plugins",
        "Selfhosted",
        "Osint framework",
        "Discount for student dev",
        "Neo4j",
        "Web security",
        "Community Extensions",
        "Hadoop",
        "Recipes",
        "To read",
        "Free courses en",
        "Free courses de",
        "Go",
    ];
    let source = |browser: Browser, profile: &str| Source {
        id: SourceId(format!("{}-{}", browser.slug(), profile.to_lowercase())),
        browser,
        profile: profile.into(),
        path: "/profiles".into(),
        format: Format::ChromiumJson,
    };
    let sources =
        vec![source(Browser::Chrome, "Anna"), source(Browser::Edge, "Work"), source(Browser::Brave, "Default")];
    Vocabulary::new(&sites.map(String::from), &folders.map(String::from), sources)
}

fn render(understood: &Understood) -> String {
    let filters = &understood.filters;
    let mut parts = vec![understood.text.clone()];
    if filters.after.is_some() || filters.before.is_some() {
        let day = |moment: Option<DateTime<Utc>>| moment.map_or(String::new(), |m| m.format("%Y-%m-%d").to_string());
        parts.push(format!("[{}..{}]", day(filters.after), day(filters.before)));
    }
    let browsers: Vec<String> = filters.browsers.iter().map(|browser| browser.slug().to_owned()).collect();
    let sources: Vec<String> = filters.sources.iter().map(|source| source.0.clone()).collect();
    for names in [&filters.sites, &filters.folders, &browsers, &sources] {
        if !names.is_empty() {
            parts.push(format!("[{}]", names.join(", ")));
        }
    }
    match understood.intent {
        Intent::Find => {}
        Intent::List => parts.push("(list)".into()),
        Intent::Count => parts.push("(count)".into()),
        Intent::Latest => parts.push("(latest)".into()),
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

proptest! {
    #[test]
    fn anything_can_be_read(question in "\\PC{0,200}") {
        let understood = read(&question, &[]);
        prop_assert!(understood.terms.len() <= 64);
    }

    #[test]
    fn any_words_can_be_read(words in proptest::collection::vec(
        proptest::sample::select(vec!["in", "last", "2019", "two", "years", "ago", "folder", "under", "my", "on", "github", "from",
            "before", "site:", "site:x.y", "march", "saved", "that", "i", "the", "how", "many", "a", "few", "between", "and",
            "latest", "chrome", ",", "\"", "spring", "early", "week", "9999", "since", "until", "of", "q3"]), 0..14)) {
        let question = words.join(" ");
        let understood = read(&question, &[]);
        for part in &understood.parts {
            prop_assert!(question.contains(&part.words) && !part.words.is_empty());
        }
    }
}
