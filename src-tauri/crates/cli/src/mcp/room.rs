//! How much an answer may hold, and how it is made to fit: notes and titles shorter first, then fewer things, with a
//! cursor for the rest.

use rmcp::model::CallToolResult;
use serde::Serialize;

/// Characters of a whole answer as a client gets it: what is more is cut by many of them, or fills what they can hold.
pub const MOST: usize = 20_000;
/// Of these, for what stands around the answer.
const AROUND: usize = 500;

/// How much of each bookmark is told, in characters.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    pub title: usize,
    pub note: usize,
    /// A longer address is left out: a part of one is another address.
    pub address: usize,
    pub name: usize,
    pub names: usize,
    pub tags: usize,
}

/// For lists, from ample to narrow. One bookmark fits in the last of them, whatever it holds.
pub const LISTED: [Room; 3] = [
    Room { title: 500, note: 2_000, address: 2_000, name: 100, names: 12, tags: 50 },
    Room { title: 300, note: 500, address: 2_000, name: 100, names: 12, tags: 20 },
    Room { title: 200, note: 200, address: 1_000, name: 60, names: 12, tags: 10 },
];

/// For the bookmarks of one page, from ample to narrow. [`OF_A_PAGE`] of them fit in the last, whatever they hold.
pub const COPIES: [Room; 2] = [LISTED[1], Room { title: 120, note: 0, address: 300, name: 40, names: 6, tags: 0 }];
/// Bookmarks of one page that are told.
pub const OF_A_PAGE: usize = 6;

/// For one bookmark alone; its note gets what is left.
pub const ALONE: [Room; 2] = [
    Room { title: 1_000, note: 0, address: 8_000, name: 200, names: 12, tags: 50 },
    Room { title: 200, note: 0, address: 1_000, name: 60, names: 12, tags: 10 },
];

/// The answer with as much as fits: `make` gives it with so much room and so many things.
pub fn fitting<T: Serialize>(rooms: &[Room], count: usize, make: impl Fn(&Room, usize) -> T) -> (T, usize) {
    for room in rooms {
        let whole = make(room, count);
        if fits(&whole) {
            return (whole, count);
        }
    }
    let narrow = rooms.last().unwrap_or(&ALONE[1]);
    let told = most_that_fit(count, |count| fits(&make(narrow, count)));
    (make(narrow, told), told)
}

/// The greatest number up to `count` for which it holds; it holds for all below.
pub fn most_that_fit(count: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut held, mut beyond) = (0, count + 1);
    while beyond - held > 1 {
        let middle = usize::midpoint(held, beyond);
        if holds(middle) { held = middle } else { beyond = middle }
    }
    held
}

/// Whether an answer with this in it is short enough.
pub fn fits(value: &impl Serialize) -> bool {
    serde_json::to_string(value).is_ok_and(|json| AROUND + told_twice(&json) <= MOST)
}

/// The answer: once as data and once as text, for clients that do not read data.
pub fn answer(value: &impl Serialize) -> Result<CallToolResult, String> {
    serde_json::to_value(value).map(CallToolResult::structured).map_err(|error| error.to_string())
}

/// An error as it is told. What was typed may stand in it.
pub fn short(message: &str) -> String {
    beginning(message, 1_000).0
}

/// The first characters of a text, and whether there are more; then the last of them says so.
pub fn beginning(text: &str, most: usize) -> (String, bool) {
    match text.char_indices().nth(most) {
        None => (text.to_owned(), false),
        Some(_) => (text.chars().take(most.saturating_sub(1)).chain(['…']).collect(), true),
    }
}

/// As text, JSON is a JSON string: quotation marks and backslashes take two characters there.
fn told_twice(json: &str) -> usize {
    json.chars().map(|c| if matches!(c, '"' | '\\') { 3 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_measured_as_it_is_sent() {
        for text in ["a".repeat(9_700), "\"".repeat(3_200), "é🍕".repeat(4_800)] {
            let value = serde_json::json!({ "text": text });
            assert!(fits(&value));
            let sent = serde_json::to_string(&answer(&value).unwrap()).unwrap();
            assert!(sent.chars().count() <= MOST, "{}", sent.chars().count());
        }
        assert!(!fits(&"\\".repeat(4_000)));
    }

    #[test]
    fn a_shortened_text_says_so() {
        assert_eq!(beginning("🍕🍕🍕", 3), ("🍕🍕🍕".into(), false));
        assert_eq!(beginning("🍕🍕🍕", 2), ("🍕…".into(), true));
    }

    #[test]
    fn as_many_as_fit_are_told() {
        assert_eq!(most_that_fit(10, |count| count <= 7), 7);
        assert_eq!((most_that_fit(10, |_| true), most_that_fit(10, |count| count == 0)), (10, 0));
    }
}
