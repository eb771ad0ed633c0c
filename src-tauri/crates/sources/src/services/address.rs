//! What looks like an address, where no name says so.

/// Schemes without the two slashes.
const PLAIN_SCHEMES: [&str; 8] =
    ["mailto:", "javascript:", "data:", "magnet:", "about:", "tel:", "view-source:", "urn:"];

/// Whether a text is an address: a scheme and something behind it, or at least a site's name.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim();
    let has_scheme = text.split_once("://").is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty());
    let is_plain = || PLAIN_SCHEMES.iter().any(|scheme| begins_with(text, scheme));
    let one_word = || !text.contains(char::is_whitespace);
    // A script is an address with spaces in it, and so is a page's that was not encoded.
    (has_scheme && !text.contains(['\n', '\r'])) || is_plain() || (one_word() && is_site(text))
}

fn begins_with(text: &str, start: &str) -> bool {
    text.len() > start.len() && text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

fn is_scheme(scheme: &str) -> bool {
    let rest = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(rest) && scheme.len() <= 40
}

/// `www.example.org`, `example.org/page`.
fn is_site(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = host.split('.').collect();
    let is_part = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let last = parts.last().copied().unwrap_or_default();
    let is_host =
        parts.len() > 1 && parts.iter().all(is_part) && last.len() > 1 && last.chars().all(char::is_alphabetic);
    is_host && (begins_with(text, "www.") || text.len() > host.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_other_texts() {
        for text in [
            "https://a.example/",
            " http://x ",
            "file:///home/a b",
            "obsidian://open?vault=x",
            "mailto:a@b.c",
            "www.example.org",
            "example.org/page",
            "javascript:alert(1)",
            "chrome://settings",
        ] {
            assert!(is_address(text), "{text}");
        }
        for text in [
            "",
            "later",
            "12 Main St",
            "see https://a.example/",
            "a: b",
            "3.14",
            "e.g. this",
            "://",
            "mailto:",
            "file.txt",
            "https://a\nhttps://b",
            "v1.2/3",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
