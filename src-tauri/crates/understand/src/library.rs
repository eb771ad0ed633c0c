//! Questions that are about the library as a whole: is this address saved, which sites, what is saved twice.
//!
//! Recognised in nine languages before the question is searched; what is left of it is the topic.

use dogear_domain::Address;

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
        let sites = || without_phrase(question, SITES).map(|rest| Self::Sites(without_all(&rest, MOST)));
        repeats::rest(question).map(Self::Twice).or_else(sites)
    }
}

/// The longer before the shorter.
const SITES: &[&str] = &[
    "which sites",
    "which websites",
    "what sites",
    "what websites",
    "which domains",
    "which site",
    "which website",
    "top sites",
    "from which sites",
    "von welchen websites",
    "welche websites",
    "welche webseiten",
    "von welchen webseiten",
    "auf welchen websites",
    "sur quels sites",
    "de quels sites",
    "quels sites",
    "quels sont les sites",
    "de qué sitios",
    "en qué sitios",
    "qué sitios",
    "qué webs",
    "de que sites",
    "de quais sites",
    "em que sites",
    "quais sites",
    "que sites",
    "da quali siti",
    "su quali siti",
    "quali siti",
    "с каких сайтов",
    "на каких сайтах",
    "какие сайты",
    "哪些网站",
    "什么网站",
    "哪个网站",
    "どのサイト",
    "どんなサイト",
];

const MOST: &[&str] = &[
    "the most often",
    "most often",
    "the most",
    "most",
    "am meisten",
    "am häufigsten",
    "meistens",
    "le plus souvent",
    "le plus",
    "más a menudo",
    "más",
    "com mais frequência",
    "mais",
    "più spesso",
    "di più",
    "чаще всего",
    "больше всего",
    "最多",
    "一番多く",
    "一番",
    "よく",
    "do i",
    "save",
    "bookmark",
    "have i saved",
    "habe ich",
    "speichere ich",
    "gespeichert",
    "ai-je",
    "j'enregistre",
    "enregistré",
    "guardo",
    "guardé",
    "salvo",
    "ho salvato",
    "я сохраняю",
    "я сохранил",
    "我收藏",
    "收藏",
    "保存",
    "of",
];

/// The question without the first of these phrases that stands in it as whole words.
fn without_phrase(question: &str, phrases: &[&str]) -> Option<String> {
    phrases.iter().find_map(|phrase| cut(question, phrase))
}

fn without_all(question: &str, phrases: &[&str]) -> String {
    phrases.iter().fold(question.to_owned(), |rest, phrase| cut(&rest, phrase).unwrap_or(rest))
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
