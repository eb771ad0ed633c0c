//! Where addresses begin and end in a text that people wrote.

use std::ops::Range;

/// Schemes without `//` that people keep; any other word before a colon is just a word.
const OPAQUE: &[&str] =
    &["magnet", "mailto", "javascript", "data", "about", "tel", "view-source", "urn", "spotify", "geo", "sms", "xmpp"];
const LONGEST_SCHEME: usize = 32;
/// Ends an address in Chinese and Japanese, where no space follows it.
const FULL_WIDTH: &str = "。，、；：！？）」』】》〉”’";
/// Ends an address that began right behind it, as in a table's row.
const CELLS: &str = ",;'`|";

/// Whether all of `token` reads as an address.
pub(crate) fn is_address(token: &str) -> bool {
    let Some((scheme, rest)) = token.split_once(':') else { return false };
    let is_opaque = OPAQUE.iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let is_scheme = scheme.len() <= LONGEST_SCHEME
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(is_scheme_byte);
    is_scheme && !rest.is_empty() && (is_opaque || rest.strip_prefix("//").is_some_and(|rest| !rest.is_empty()))
}

/// The addresses in a line, in their order, without the punctuation around them.
pub(crate) fn addresses(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_start(line, from) {
        let end = end_of(line, start);
        if is_address(line.get(start..end).unwrap_or_default()) {
            found.push(start..end);
        }
        from = line.ceil_char_boundary(end.max(start + 1));
    }
    found
}

/// `https://` before a host without a scheme; none if `token` is no such host with or without a path.
pub(crate) fn with_scheme(token: &str) -> Option<String> {
    let host = token.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.split_once(':').map_or(host, |(host, port)| {
        if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) { host } else { "" }
    });
    let is_label = |label: &str| {
        let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        !label.is_empty() && label.chars().all(is_part)
    };
    let labels: Vec<&str> = host.split('.').collect();
    let (last, others) = labels.split_last()?;
    let is_host = !others.is_empty() && labels.iter().all(|label| is_label(label));
    let is_domain = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
    (is_host && is_domain).then(|| format!("https://{token}"))
}

/// Whether a host without a scheme can hardly be the name of a file.
pub(crate) fn is_telling(token: &str) -> bool {
    const COMMON: &[&str] =
        &["com", "org", "net", "edu", "gov", "info", "de", "fr", "it", "es", "uk", "jp", "cn", "eu"];
    let host = token.split(['/', '?', '#']).next().unwrap_or_default();
    let ending = host.rsplit('.').next().unwrap_or_default();
    host.starts_with("www.") || COMMON.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

fn next_start(line: &str, from: usize) -> Option<usize> {
    let rest = line.get(from..)?;
    let colon = rest.find("://");
    // Looked for up to the next address only, so that a long line is passed over once.
    let before = rest.get(..colon.unwrap_or(rest.len())).unwrap_or_default();
    let magnet = before.find("magnet:?").map(|at| from + at);
    magnet.or_else(|| colon.map(|colon| scheme_start(line, from, from + colon)))
}

/// Where the scheme before this colon begins, not before `from`.
fn scheme_start(line: &str, from: usize, colon: usize) -> usize {
    let before = line.as_bytes().get(from.max(colon.saturating_sub(LONGEST_SCHEME))..colon).unwrap_or_default();
    let letters = before.iter().rev().take_while(|byte| is_scheme_byte(**byte)).count();
    // A scheme begins with a letter.
    let scheme = before.get(before.len() - letters..).unwrap_or_default();
    let skipped = scheme.iter().take_while(|byte| !byte.is_ascii_alphabetic()).count();
    colon - letters + skipped
}

fn is_scheme_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

fn end_of(line: &str, start: usize) -> usize {
    let before = line.get(..start).and_then(|before| before.chars().next_back());
    let cell = before.filter(|c| CELLS.contains(*c));
    let rest = line.get(start..).unwrap_or_default();
    let stops = |c: char| {
        c.is_whitespace() || c.is_control() || "<>\"`".contains(c) || FULL_WIDTH.contains(c) || Some(c) == cell
    };
    let token = rest.split(stops).next().unwrap_or_default();
    start + without_punctuation(token).len()
}

/// Without what belongs to the sentence: `.`, `,` and the like, and a bracket that was opened before the address.
fn without_punctuation(token: &str) -> &str {
    let count = |c: char| token.chars().filter(|other| *other == c).count();
    let mut surplus = [('(', ')'), ('[', ']'), ('{', '}')].map(|(open, close)| (close, count(close), count(open)));
    let mut end = token.len();
    while let Some(last) = token.get(..end).and_then(|token| token.chars().next_back()) {
        let unmatched = surplus.iter_mut().find(|(close, closed, opened)| *close == last && closed > opened);
        let is_punctuation = ".,;:!?'*~".contains(last);
        match unmatched {
            Some((_, closed, _)) => *closed -= 1,
            None if is_punctuation => {}
            None => break,
        }
        end -= last.len_utf8();
    }
    token.get(..end).unwrap_or(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&str]) {
        let found: Vec<&str> = addresses(line).into_iter().map(|range| &line[range]).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn addresses_end_before_the_sentence_goes_on() {
        check(
            "see https://a.example/x. And (https://b.example/y_(z)), too",
            &["https://a.example/x", "https://b.example/y_(z)"],
        );
        check("見てhttps://a.example/寿司。https://b.example", &["https://a.example/寿司", "https://b.example"]);
        check("Tea,https://a.example/x,2020", &["https://a.example/x"]);
        check("\"https://a.example/?a=1|2\" | b", &["https://a.example/?a=1|2"]);
        check("magnet:?xt=urn:btih:1 and file:///home/a/b.pdf", &["magnet:?xt=urn:btih:1", "file:///home/a/b.pdf"]);
        check("no :// and http:// here, nor a: b", &[]);
        check("<https://a.example/>[https://b.example/]", &["https://a.example/", "https://b.example/"]);
        check("://://://é://", &[]);
    }

    #[test]
    fn hosts_get_a_scheme() {
        assert_eq!(with_scheme("www.example.org/x").as_deref(), Some("https://www.example.org/x"));
        assert_eq!(with_scheme("bücher.example:8080/?q").as_deref(), Some("https://bücher.example:8080/?q"));
        for token in ["", "word", "3.14", "a..b", "one.", ".org", "a b.org", "x.o", "host:port.org"] {
            assert_eq!(with_scheme(token), None, "{token}");
        }
        assert!(is_telling("www.a.rs") && is_telling("a.org/x") && !is_telling("main.rs"));
    }

    #[test]
    fn schemes_without_slashes_are_known_ones() {
        for token in ["https://a", "javascript:alert(1)", "about:blank", "obsidian://open?x", "FILE:///x"] {
            assert!(is_address(token), "{token}");
        }
        for token in ["https://", "note: this", "a", "://x", "12:30", "mailto:"] {
            assert!(!is_address(token), "{token}");
        }
    }
}
