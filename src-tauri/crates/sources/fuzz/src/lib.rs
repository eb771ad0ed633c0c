//! What must hold for whatever a reader gives back.

use std::{borrow::Cow, collections::HashSet};

use dogear_domain::{Format, Reading};
use dogear_sources::ParseError;

/// A file of this size may not hold more bytes of text than so many times its own; a bookmark carries a copy of the
/// path of its folder, which is bounded.
const LONGEST_PATH: usize = 4 * 1024;

const SHORT: usize = 256;

/// Panics where a reader broke a promise: keys occur once, no URL is empty, nothing grows beyond its bounds.
pub fn check(bytes: &[u8], outcome: Result<Reading, ParseError>) {
    let Some(reading) = check_packed(outcome) else { return };
    for bookmark in &reading.snapshot.bookmarks {
        let path: usize = bookmark.folder.0.iter().map(String::len).sum();
        assert!(path <= LONGEST_PATH && path <= 3 * bytes.len() + LONGEST_PATH);
    }
}

/// The same for what was packed: there, a path may be longer than the file.
pub fn check_packed(outcome: Result<Reading, ParseError>) -> Option<Reading> {
    let reading = outcome.ok()?;
    let bookmarks = &reading.snapshot.bookmarks;
    let keys: HashSet<&str> = bookmarks.iter().map(|bookmark| bookmark.key.0.as_str()).collect();
    assert_eq!(keys.len(), bookmarks.len(), "a key occurs twice");
    assert!(reading.warnings.len() <= 111, "{} warnings", reading.warnings.len());
    for bookmark in bookmarks {
        assert!(!bookmark.url.is_empty() && !bookmark.key.0.is_empty());
        assert!(!bookmark.url.chars().any(|c| c.is_ascii_control()));
        assert!(!bookmark.title.chars().any(|c| c.is_ascii_control()));
        let path: usize = bookmark.folder.0.iter().map(String::len).sum();
        assert!(path <= LONGEST_PATH);
    }
    Some(reading)
}

/// Reads all bytes but the first in the format that the first one chooses, and checks the outcome.
pub fn check_one_of(formats: &[Format], bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Some(format) = formats.get(usize::from(*first) % formats.len()) else { return };
    let rest = readable(rest);
    check(&rest, dogear_sources::parse(*format, &rest, "file"));
}

/// As valid UTF-8, unless it is short: a mutated file seldom is, and under the fuzzer guessing the encoding takes a
/// thousand times as long as reading.
pub fn readable(bytes: &[u8]) -> Cow<'_, [u8]> {
    match String::from_utf8_lossy(bytes) {
        Cow::Owned(text) if bytes.len() > SHORT => Cow::Owned(text.into_bytes()),
        _ => Cow::Borrowed(bytes),
    }
}

const NAMES: [&str; 24] = [
    "url", "title", "name", "children", "items", "links", "tags", "folder", "folders", "lists", "parentId", "id", "date",
    "added", "note", "content", "author", "image", "x", "value", "designation", "Recipes", "my list", "password",
];
const VALUES: [&str; 16] = [
    "https://a.example/", "www.b.example", "javascript:1", "29/04/2022", "04/05/2022", "['a', 'b']", "false", "", "A/B > C",
    "2022-04-29 10:00:00+00:00", "password", "1651234567.5", "-1", "#a #b", "a, b; c", "9e99",
];

/// A document, each byte a step: into or out of an object or a list, or a value.
pub fn shaped_json(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for byte in bytes {
        let choice = usize::from(byte >> 3);
        if byte & 7 == 7 {
            text.extend(open.pop());
            continue;
        }
        if !text.is_empty() && !text.ends_with(['{', '[']) {
            text.push(if open.is_empty() { '\n' } else { ',' });
        }
        if open.last() == Some(&'}') {
            text.push_str(&format!("\"{}\":", NAMES[choice % NAMES.len()]));
        }
        match byte & 7 {
            0 | 1 => {
                text.push('{');
                open.push('}');
            }
            2 => {
                text.push('[');
                open.push(']');
            }
            3 => text.push_str(&format!("{}", u64::from(*byte) * 70_000_000)),
            4 => text.push_str(["null", "true", "false"][choice % 3]),
            _ => text.push_str(&format!("\"{}\"", VALUES[choice % VALUES.len()])),
        }
    }
    text.extend(open.into_iter().rev());
    text
}

/// A table, each byte a cell or the end of a row.
pub fn shaped_table(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        let choice = usize::from(byte >> 3);
        match byte & 7 {
            0 => text.push('\n'),
            1 | 2 => text.push_str(NAMES[choice % NAMES.len()]),
            3 => text.push([',', ';', '\t', '|', '"'][choice % 5]),
            _ => text.push_str(VALUES[choice % VALUES.len()]),
        }
        if byte & 7 > 3 {
            text.push(',');
        }
    }
    text
}
