//! What a page said, as a card shows it: its words marked here, so that the page never looks for them in strangers' text.

use dogear_engine::domain::{PassageHit, TextOrigin, words::split};
use serde::Serialize;
use specta::Type;

/// How a text came here.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TextOriginView {
    /// Dogear asked the site.
    Fetched,
    /// A browser showed it.
    Companion,
    /// A file brought it.
    Imported,
}

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PieceView {
    text: String,
    /// Whether it is a word of the question.
    marked: bool,
}

/// What a page says that fits a question best.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageView {
    /// Joined together they are the passage.
    pieces: Vec<PieceView>,
    origin: TextOriginView,
    /// RFC 3339.
    read_at: String,
}

impl From<PassageHit> for PassageView {
    fn from(PassageHit { text, words, read_at, origin }: PassageHit) -> Self {
        Self { pieces: pieces(&text, &words), origin: origin.into(), read_at: read_at.to_rfc3339() }
    }
}

impl From<TextOrigin> for TextOriginView {
    fn from(origin: TextOrigin) -> Self {
        match origin {
            TextOrigin::Fetched => Self::Fetched,
            TextOrigin::Companion => Self::Companion,
            TextOrigin::Imported => Self::Imported,
        }
    }
}

/// A text in pieces; words are marked as they stand in `words`. Marked words without anything between them are one piece.
fn pieces(text: &str, words: &[String]) -> Vec<PieceView> {
    let mut pieces: Vec<PieceView> = Vec::new();
    let mut rest = text;
    for word in split(text) {
        let Some((before, after)) = rest.split_once(word) else { continue };
        push(&mut pieces, before, false);
        push(&mut pieces, word, words.iter().any(|marked| marked == word));
        rest = after;
    }
    push(&mut pieces, rest, false);
    pieces
}

fn push(pieces: &mut Vec<PieceView>, text: &str, marked: bool) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.marked == marked => last.text.push_str(text),
        _ => pieces.push(PieceView { text: text.to_owned(), marked }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &[&str], expected: &[(&str, bool)]) {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        let pieces = pieces(text, &words);
        let told: Vec<(&str, bool)> = pieces.iter().map(|piece| (piece.text.as_str(), piece.marked)).collect();
        assert_eq!(told, expected, "{text}");
    }

    #[test]
    fn words_are_marked_where_they_stand_as_words_and_nothing_is_lost() {
        check(
            "The rye starter: rye.",
            &["rye"],
            &[("The ", false), ("rye", true), (" starter: ", false), ("rye", true), (".", false)],
        );
        check("Ryegrass is no rye", &["rye"], &[("Ryegrass is no ", false), ("rye", true)]);
        check("ryegrass rye", &["rye"], &[("ryegrass ", false), ("rye", true)]);
        check("No word of it", &["rye"], &[("No word of it", false)]);
        check("<b>rye</b>", &["rye"], &[("<b>", false), ("rye", true), ("</b>", false)]);
        check("", &["rye"], &[]);
    }
}
