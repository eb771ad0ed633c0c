//! Questions that are about the library as a whole: is this address saved, which sites, what is saved twice.
//!
//! Recognised before the question is searched; what is left of it is the topic.

use std::{cmp::Reverse, sync::LazyLock};

use dogear_domain::Address;

use crate::read::language::{OnLibrary, languages};

mod address;
mod repeats;

pub use repeats::topic;

/// A question that a search alone does not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Is this address saved? What it may be, the longest first.
    Address(Vec<Address>),
    /// Which sites are most pages from? With the rest of the question.
    Sites(String),
    /// What is saved more than once? With the rest of the question.
    Twice(String),
}

impl Question {
    /// What a question is, if it is one of these.
    pub fn of(question: &str) -> Option<Self> {
        let addresses = address::asked_about(question);
        if !addresses.is_empty() {
            return Some(Self::Address(addresses));
        }
        let sites = || without_phrase(question, &SITES).map(|rest| Self::Sites(without_all(&rest, &MOST)));
        repeats::rest(question).map(Self::Twice).or_else(sites)
    }
}

/// Phrases of all languages, the longest first.
struct Phrases(Vec<&'static str>);

static SITES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(|library| &library.sites));
static MOST: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(|library| &library.most));

impl Phrases {
    fn of(list: fn(&'static OnLibrary) -> &'static Vec<String>) -> Self {
        let mut all: Vec<&str> =
            languages().iter().flat_map(|language| list(&language.library)).map(String::as_str).collect();
        all.sort_by_key(|phrase| Reverse(phrase.len()));
        Self(all)
    }
}

/// The question without the first of these phrases that stands in it as whole words.
fn without_phrase(question: &str, phrases: &Phrases) -> Option<String> {
    phrases.0.iter().find_map(|phrase| cut(question, phrase))
}

fn without_all(question: &str, phrases: &Phrases) -> String {
    phrases.0.iter().fold(question.to_owned(), |rest, phrase| cut(&rest, phrase).unwrap_or(rest))
}

fn cut(text: &str, phrase: &str) -> Option<String> {
    let lower = text.to_lowercase();
    // Lower case may have another length; then nothing is cut.
    let at = lower.find(phrase).filter(|_| lower.len() == text.len())?;
    let (before, after) = (text.get(..at)?, text.get(at + phrase.len()..)?);
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < '\u{2E80}');
    let inside = phrase.starts_with(|c: char| c < '\u{2E80}')
        && (joins(before.chars().next_back()) || joins(after.chars().next()));
    (!inside).then(|| format!("{} {}", before.trim_end(), after.trim_start()).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_about_the_library_is_told_from_a_search() {
        let check =
            |question: &str, expected: Option<Question>| assert_eq!(Question::of(question), expected, "{question}");
        let sites = |rest: &str| Some(Question::Sites(rest.into()));
        check("which sites do I save most on rust", sites("on rust"));
        check("Von welchen Websites speichere ich am meisten über Rust?", sites("über Rust?"));
        check("van welke websites bewaar ik het meest over rust", sites("over rust"));
        check("哪些网站关于rust最多", sites("关于rust"));
        check("https://tokio.rs/", Address::typed("https://tokio.rs/").map(|address| Question::Address(vec![address])));
        check("duplicates of the tokio tutorial", Some(Question::Twice("of the tokio tutorial".into())));
        check(
            "welche Seiten sind doppelt gespeichert?",
            Some(Question::Twice("welche Seiten sind gespeichert?".into())),
        );
        check("deduplication of data", None);
        check("rust async", None);
    }
}
