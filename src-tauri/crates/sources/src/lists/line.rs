//! What a line of a list says: an address, its title before or after it, and words around it.

use std::borrow::Cow;

use super::addresses::{addresses, is_address};

/// A link as a line states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link<'t> {
    pub url: Cow<'t, str>,
    pub title: &'t str,
    pub note: &'t str,
}

/// A line that holds several addresses is the note of each, so it may not be of any length.
const LONGEST_NOTE: usize = 1024;
const SEPARATORS: &[&str] = &["->", "=>", "→", "|", "–", "—", "-", ":", "·", ",", ";", "="];
const BRACKETS: &[(char, char)] = &[('<', '>'), ('(', ')'), ('[', ']'), ('"', '"'), ('\'', '\'')];

/// The links in a line, list marks and check boxes aside.
pub(crate) fn links(line: &str) -> Vec<Link<'_>> {
    let line = without_mark(line.trim());
    if is_script(line) {
        return vec![bare(line)];
    }
    let token = without_brackets(line);
    if !token.contains(char::is_whitespace) && is_address(token) {
        return vec![bare(token)];
    }
    match addresses(line).as_slice() {
        [] => Vec::new(),
        [only] => {
            let part = |range| line.get(range).unwrap_or_default();
            vec![one(line, part(0..only.start), part(only.clone()), line.get(only.end..).unwrap_or_default())]
        }
        several => {
            let words: usize = several.iter().map(ExactSizeIterator::len).sum();
            let note = if line.len() > words + 4 * several.len() { short(line) } else { "" };
            let link =
                |range: &std::ops::Range<usize>| Link { note, ..bare(line.get(range.clone()).unwrap_or_default()) };
            several.iter().map(link).collect()
        }
    }
}

/// Without `- `, `* `, `1. `, `[ ] ` before it.
pub(crate) fn without_mark(line: &str) -> &str {
    let rest = ["- ", "* ", "+ ", "• ", "· "].iter().find_map(|mark| line.strip_prefix(mark));
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = line.get(digits..).filter(|_| (1..=4).contains(&digits));
    let numbered = numbered.and_then(|rest| rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") ")));
    let rest = rest.or(numbered).unwrap_or(line).trim_start();
    let boxed = ["[ ] ", "[x] ", "[X] "].iter().find_map(|mark| rest.strip_prefix(mark));
    boxed.unwrap_or(rest).trim_start()
}

fn bare(url: &str) -> Link<'_> {
    Link { url: Cow::Borrowed(url), title: "", note: "" }
}

/// A line with one address and text before it, behind it or on both sides.
fn one<'t>(line: &'t str, before: &'t str, url: &'t str, after: &'t str) -> Link<'t> {
    let (before, after) = unwrapped(before.trim(), after.trim());
    let (title, is_titled) = without_separator_at_end(before);
    let (rest, is_continued) = without_separator_at_start(after);
    match (before.is_empty(), after.is_empty()) {
        (true, _) => Link { title: rest, ..bare(url) },
        (false, true) => Link { title, ..bare(url) },
        (false, false) if is_titled && is_continued => Link { title, note: rest, ..bare(url) },
        (false, false) => Link { note: short(line), ..bare(url) },
    }
}

/// Text around an address without the brackets that held it.
fn unwrapped<'t>(before: &'t str, after: &'t str) -> (&'t str, &'t str) {
    // A link of Markdown.
    let link = || before.strip_suffix("](").zip(after.strip_prefix(')'));
    if let Some((title, rest)) = link().and_then(|(title, rest)| Some((title.strip_prefix('[')?, rest))) {
        return (title.trim(), rest.trim_start());
    }
    let inside = BRACKETS.iter().find_map(|(open, close)| {
        Some((before.strip_suffix(*open)?.trim_end(), after.strip_prefix(*close)?.trim_start()))
    });
    inside.unwrap_or((before, after))
}

fn without_separator_at_end(text: &str) -> (&str, bool) {
    let rest = SEPARATORS.iter().find_map(|separator| text.strip_suffix(separator));
    (rest.unwrap_or(text).trim_end(), rest.is_some())
}

fn without_separator_at_start(text: &str) -> (&str, bool) {
    let rest = SEPARATORS.iter().find_map(|separator| text.strip_prefix(separator));
    (rest.unwrap_or(text).trim_start(), rest.is_some())
}

fn without_brackets(line: &str) -> &str {
    line.strip_prefix('<').and_then(|line| line.strip_suffix('>')).unwrap_or(line)
}

fn is_script(line: &str) -> bool {
    line.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("javascript:"))
}

fn short(line: &str) -> &str {
    if line.len() > LONGEST_NOTE { "" } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[(&str, &str, &str)]) {
        let found = links(line);
        let found: Vec<_> = found.iter().map(|link| (link.url.as_ref(), link.title, link.note)).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn titles_stand_before_or_after() {
        let url = "https://a.example/x";
        for line in [
            "https://a.example/x Sourdough - Bread",
            "https://a.example/x\tSourdough - Bread",
            "https://a.example/x | Sourdough - Bread",
            "https://a.example/x: Sourdough - Bread",
            "- Sourdough - Bread - https://a.example/x",
            "Sourdough - Bread | https://a.example/x",
            "Sourdough - Bread: https://a.example/x",
            "12. Sourdough - Bread (https://a.example/x)",
            "* [ ] Sourdough - Bread <https://a.example/x>",
            "Sourdough - Bread\thttps://a.example/x",
            "[Sourdough - Bread](https://a.example/x)",
        ] {
            check(line, &[(url, "Sourdough - Bread", "")]);
        }
        check("Bread - https://a.example/x - with rye", &[(url, "Bread", "with rye")]);
    }

    #[test]
    fn an_address_alone_is_kept_to_the_last_sign() {
        for url in ["https://a.example/x.", "https://a.example/(", "https://a.example/\"q\"", "mailto:a@b.example"] {
            check(url, &[(url, "", "")]);
            check(&format!("- <{url}>"), &[(url, "", "")]);
        }
        check("javascript:alert('a b')", &[("javascript:alert('a b')", "", "")]);
    }

    #[test]
    fn a_sentence_is_the_note_of_its_addresses() {
        let line = "Ada sent https://a.example/x and https://b.example/y.";
        check(line, &[("https://a.example/x", "", line), ("https://b.example/y", "", line)]);
        let line = "Try https://a.example/x tomorrow";
        check(line, &[("https://a.example/x", "", line)]);
        check(
            "https://a.example/x, https://b.example/y",
            &[("https://a.example/x", "", ""), ("https://b.example/y", "", "")],
        );
        check("Dear diary", &[]);
    }
}
