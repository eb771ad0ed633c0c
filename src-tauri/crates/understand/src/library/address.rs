//! An address in a question that asks whether it is saved: "did I save example.org/path?", "收藏过file:///a吗".
//!
//! In: a question. Out: what the address may be, the longest first: an address may hold spaces, and in scripts without
//! spaces the question goes on right behind it. Which of them is meant is whichever is saved.

use dogear_domain::{Address, words::fold};

use super::repeats;
use crate::read::language::languages;

/// Characters that stand around an address and are no part of it.
const AROUND: &str = "<>\"'“”„«»‹›,;!?。？！、，；「」『』`";
/// Words of an address with spaces.
const MOST_WORDS: usize = 8;

/// What may be asked about, the longest first; nothing where no address is.
pub(super) fn asked_about(question: &str) -> Vec<Address> {
    let words: Vec<&str> = question.split_whitespace().collect();
    let found = words.iter().enumerate().find_map(|(at, word)| {
        let start = start_of(word)?;
        let first = trimmed(word.get(start..)?);
        let address = Address::typed(first)?;
        let is_alone = words.len() == 1 && start == 0;
        let (before, behind) = (words.get(..at).unwrap_or_default(), words.get(at + 1..).unwrap_or_default());
        let asked = address.certain && (is_alone || !address.only_host);
        (asked || address.only_host && asks_whether(before, behind)).then(|| readings(first, behind))
    });
    found.unwrap_or_default()
}

/// Where in a word an address begins: behind a sign, or behind Chinese or Japanese.
fn start_of(word: &str) -> Option<usize> {
    let is_wide = |c: char| c >= '\u{2e80}';
    let opens = |c: char| AROUND.contains(c) || "([{（【".contains(c);
    let start = match word.find("://") {
        Some(at) => {
            let scheme = word.get(..at)?;
            scheme.rfind(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).map_or(0, |before| {
                before + scheme.get(before..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
            })
        }
        None => word.find(|c| !opens(c) && !is_wide(c))?,
    };
    Some(start)
}

/// The address without what closes the sentence or a bracket that was opened before it.
fn trimmed(text: &str) -> &str {
    let mut text = text;
    loop {
        let shorter = text.trim_end_matches(|c| AROUND.contains(c)).trim_end_matches(['.', ':']);
        let shorter = [('(', ')'), ('[', ']'), ('{', '}'), ('（', '）'), ('【', '】')].into_iter().fold(
            shorter,
            |text, (open, close)| {
                let count = |mark| text.matches(mark).count();
                if text.ends_with(close) && count(close) > count(open) {
                    text.strip_suffix(close).unwrap_or(text)
                } else {
                    text
                }
            },
        );
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

/// What an address may be that begins with `first`, where `behind` are the words after it.
fn readings(first: &str, behind: &[&str]) -> Vec<Address> {
    let mut texts = vec![first.to_owned()];
    let spaced = first.contains(':') && !first.starts_with("http");
    let mut whole = 0;
    let mut text = first.to_owned();
    for word in behind.iter().take(MOST_WORDS).take_while(|word| spaced && !word.contains("://")) {
        text.push(' ');
        text.push_str(word);
        texts.push(trimmed(&text).to_owned());
        // "garden plan.pdf": a file's name goes on to its ending.
        if trimmed(word).contains(['.', '/', '\\']) {
            whole = texts.len() - 1;
        }
    }
    let mut texts = texts.split_off(whole);
    texts.reverse();
    texts.extend(shorter(first));
    texts.iter().filter_map(|text| Address::typed(text)).collect()
}

/// What stands before the words with which a question in Chinese or Japanese goes on, the longest first.
fn shorter(text: &str) -> Vec<String> {
    let words_behind = || languages().iter().flat_map(|language| &language.library.behind_address);
    let ends = text.char_indices().rev().map(|(at, _)| at).filter(|at| {
        let rest = text.get(*at..).unwrap_or_default();
        *at > 0 && words_behind().any(|word| rest.starts_with(word.as_str()))
    });
    ends.filter_map(|at| text.get(..at)).map(|text| trimmed(text).to_owned()).collect()
}

/// Whether the words around a bare host ask whether it is saved, and not what is saved from there.
fn asks_whether(before: &[&str], behind: &[&str]) -> bool {
    let is_before = |word: &str| languages().iter().any(|language| language.library.before_host.has(word));
    let from = before.last().is_some_and(|word| is_before(&fold(word)));
    !from && repeats::asks_whether(&[before, behind].concat().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(question: &str, expected: Option<&str>) {
        let asked = asked_about(question);
        let pages: Vec<&String> = asked.iter().flat_map(|address| &address.pages).collect();
        let page = expected.and_then(dogear_domain::page_of);
        assert_eq!(page.is_some(), !asked.is_empty(), "{question}: {pages:?}");
        assert!(page.is_none_or(|page| pages.contains(&&page)), "{question}: {pages:?}");
    }

    #[test]
    fn an_address_of_any_scheme_is_asked_about_in_any_language() {
        check("did I save file:///home/me/boiler-service.pdf?", Some("file:///home/me/boiler-service.pdf"));
        check("did I already save https://tokio.rs/?", Some("https://tokio.rs/"));
        check("have I saved tokio.rs?", Some("https://tokio.rs/"));
        check("habe ich (www.Example.org/a) schon?", Some("https://example.org/a"));
        check("ai-je enregistré example.org/chemin ?", Some("https://example.org/chemin"));
        check("¿guardé https://en.wikipedia.org/wiki/Foo_(bar)?", Some("https://en.wikipedia.org/wiki/Foo_(bar)"));
        check("heb ik example.org/pad al opgeslagen?", Some("https://example.org/pad"));
        check("heb ik tokio.rs al?", Some("https://tokio.rs/"));
        check("ho salvato localhost:8080/grafana/dashboards?", Some("http://localhost:8080/grafana/dashboards"));
        check("já salvei about:config?", Some("about:config"));
        check("я сохранял magnet:?xt=urn:btih:abc&dn=x?", Some("magnet:?xt=urn:btih:abc&dn=x"));
        check("我收藏了https://example.org/a吗？", Some("https://example.org/a"));
        check("file:///home/me/a.txtを保存しましたか", Some("file:///home/me/a.txt"));
        check("did I save file:///home/me/garden plan.pdf?", Some("file:///home/me/garden%20plan.pdf"));
        check(
            "did I save obsidian://open?vault=home&file=garden plan already",
            Some("obsidian://open?vault=home&file=garden plan"),
        );
        check("https://example.org/a", Some("https://example.org/a"));
        check("is javascript:alert(1) saved?", Some("javascript:alert(1)"));
        check("did I save 192.168.178.1?", Some("http://192.168.178.1/"));
    }

    #[test]
    fn a_name_with_spaces_is_read_to_its_ending() {
        let pages: Vec<String> =
            asked_about("did I save file:///me/garden plan.pdf?").into_iter().flat_map(|a| a.pages).collect();
        assert!(!pages.contains(&"file:///me/garden".to_owned()), "{pages:?}");
        let pages: Vec<String> =
            asked_about("https://ja.wikipedia.org/wiki/地震学を保存した？").into_iter().flat_map(|a| a.pages).collect();
        assert!(
            dogear_domain::page_of("https://ja.wikipedia.org/wiki/地震").is_some_and(|page| !pages.contains(&page))
        );
    }

    #[test]
    fn what_is_searched_in_is_not_asked_about() {
        for question in [
            "what did I save from example.org",
            "was habe ich von example.org gespeichert",
            "wat heb ik van example.org opgeslagen",
            "how many pages from https://example.org/ do I have",
            "node.js/express middleware",
            "and/or gates",
            "std::move",
            "site:example.org rust",
            "rust async",
            "tokio.rs tutorial",
            "folder:Work before:2023",
            "",
        ] {
            check(question, None);
        }
    }
}
