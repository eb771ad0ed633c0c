//! One line a case: the question, and what is understood of it.
//!
//! Written as `text [condition] [condition] (intent)`; times as first day..day after the last. Today is a Friday.

use dogear_domain::{Browser, FolderPath, Format, PartKind, Source, SourceId};
use proptest::prelude::*;

use super::*;
use crate::fixtures::{now, source, written_intent, written_names, written_time};

mod arabic;
mod conditions;
mod dutch;
mod either;
mod help;
mod languages;
mod meaning;
mod names;
mod paths;
mod recent;
mod text;
mod time;
mod whole_questions;

#[track_caller]
fn check(question: &str, expected: &str) {
    assert_eq!(render(&read(question, &[])), expected, "{question}");
}

/// Each line of a table is `question -> text [conditions] (intent)`; all that are wrong are told at once.
#[track_caller]
fn check_all(table: &str) {
    let lines = table.lines().map(str::trim).filter(|line| !line.is_empty());
    let wrong: Vec<String> = lines
        .filter_map(|line| {
            let (question, expected) = line.split_once("->").unwrap_or((line, ""));
            let found = render(&read(question.trim(), &[]));
            (found != expected.trim())
                .then(|| format!("{} -> {found}\n    expected {}", question.trim(), expected.trim()))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn read(question: &str, drop: &[String]) -> Understood {
    understand(question, now(), &vocabulary(), drop)
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
    let sources =
        vec![source(Browser::Chrome, "Anna"), source(Browser::Edge, "Work"), source(Browser::Brave, "Default")];
    let mut folders = folders.map(|name| FolderPath::new([name])).to_vec();
    folders.push(FolderPath::new(["Baking", "Rye"]));
    Vocabulary::new(sites.map(String::from).to_vec(), folders, sources)
}

fn render(understood: &Understood) -> String {
    let filters = &understood.filters;
    let mut parts = vec![understood.text.clone()];
    parts.extend(written_time(filters));
    let browsers: Vec<String> = filters.browsers.iter().map(|browser| browser.slug().to_owned()).collect();
    let sources: Vec<String> = filters.sources.iter().map(|source| source.0.clone()).collect();
    let names = [&filters.sites, &filters.folders, &browsers, &sources];
    parts.extend(names.into_iter().filter_map(|names| written_names("", names)));
    for kind in &filters.kinds {
        parts.push(format!("[{}]", kind.name()));
    }
    for phrase in &filters.phrases {
        parts.push(format!("[“{phrase}”]"));
    }
    let kinds: Vec<String> = filters.without.kinds.iter().map(|kind| kind.name().to_owned()).collect();
    let unwanted = [&filters.without.sites, &filters.without.folders, &kinds];
    parts.extend(unwanted.into_iter().filter_map(|names| written_names("without ", names)));
    parts.push(written_intent(understood.intent).to_owned());
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn anything_can_be_read(question in "\\PC{0,200}") {
        let understood = read(&question, &[]);
        prop_assert!(understood.terms.len() <= 64);
    }

    #[test]
    fn what_is_looked_for_never_gets_lost(topic in "[a-z]{12}", before in some_words(), after in some_words()) {
        let understood = read(&format!("{before} {topic} {after}"), &[]);
        prop_assert!(understood.text.contains(&topic), "{understood:?}");
    }

    #[test]
    fn no_word_is_lost_in_quotes_and_between_sides(
        words in proptest::collection::vec("[“”„\"'’‘«»‹›「」]?[a-z]{9}[“”„\"'’‘«»‹›「」]?|OR|\\||-|,", 0..16),
    ) {
        let understood = read(&words.join(" "), &[]);
        let left_out = understood.filters.without.words.concat();
        for word in words.iter().map(|word| word.trim_matches(|c: char| !c.is_ascii_lowercase())) {
            prop_assert!(understood.text.contains(word) || left_out.contains(word), "{word} in {understood:?}");
        }
    }

    #[test]
    fn parts_are_the_question_s_own_words_and_can_all_be_taken_back(words in some_words()) {
        let understood = read(&words, &[]);
        for part in &understood.parts {
            prop_assert!(words.contains(&part.words) && !part.words.is_empty());
        }
        let drop: Vec<String> = understood.parts.iter().map(|part| part.id()).collect();
        let without = read(&words, &drop);
        prop_assert!(without.parts.is_empty() && without.filters.is_empty());
        for dropped in understood.parts.iter().flat_map(|part| part.words.split_whitespace()) {
            let bare = dropped.trim_matches([',', ':', '"', '“', '”', '’', '»', '«', '›']);
            prop_assert!(without.text.contains(bare), "{dropped} is not in {:?}", without.text);
        }
    }
}

/// Words of several languages that conditions are made of, in any order.
fn some_words() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "in",
        "last",
        "2019",
        "two",
        "years",
        "ago",
        "folder",
        "under",
        "my",
        "on",
        "github",
        "from",
        "before",
        "site:",
        "site:x.y",
        "march",
        "saved",
        "that",
        "i",
        "the",
        "how",
        "many",
        "a",
        "few",
        "between",
        "and",
        "latest",
        "chrome",
        ",",
        "\"",
        "spring",
        "early",
        "week",
        "9999",
        "since",
        "until",
        "of",
        "q3",
        "not",
        "videos",
        "about",
        "letzten",
        "sommer",
        "vor",
        "zwei",
        "wochen",
        "ohne",
        "ordner",
        "l'année",
        "dernière",
        "hier",
        "depuis",
        "hace",
        "años",
        "прошлым",
        "летом",
        "на",
        "去年",
        "三月的",
        "GitHub上的",
        "先月",
        "に保存した",
        "recipes",
        "-site:a.b",
        "only",
        "pdf",
        "OR",
        "|",
        "“",
        "”two",
        "’own",
        "words’",
        "»",
        "«",
        "Baking/Rye",
        "›",
    ];
    proptest::collection::vec(proptest::sample::select(WORDS), 0..12).prop_map(|words| words.join(" "))
}
