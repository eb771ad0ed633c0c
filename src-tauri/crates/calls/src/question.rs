//! A question that comes from outside the window: text alone, and not without end.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Characters of the longest question; what is behind them is cut off.
const LONGEST: usize = 2_000;

/// Text on one line, without control characters, and never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Question(String);

impl Question {
    /// None where nothing is left to ask.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let plain: String = text.chars().map(|c| if is_unseen(c) { ' ' } else { c }).take(LONGEST).collect();
        let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(Self(line))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Control characters, and those that turn the direction of what follows: a question shall read as what it is.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl TryFrom<String> for Question {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).ok_or("an empty question")
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_is_left_and_not_too_much_of_it() {
        let text = |text: &str| Question::new(text).map(|question| question.0);
        assert_eq!(text(" bread\r\n\u{1b}[2J and\u{202e} soup ").as_deref(), Some("bread [2J and soup"));
        assert_eq!(text("ファイル管理 🍞").as_deref(), Some("ファイル管理 🍞"));
        assert_eq!(text("\u{0}\n\u{2066}"), None);
        assert_eq!(text(&"я".repeat(5_000)).map(|text| text.chars().count()), Some(LONGEST));
    }
}
