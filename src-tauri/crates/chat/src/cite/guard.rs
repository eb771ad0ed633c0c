//! The last look at the text: what earlier steps left side by side must not become a link.
//!
//! `](` would make a link of two harmless pieces, and `[name]: address` at the beginning of a line would define one
//! for all of the answer.

/// Where on its line the text stands, as far as definitions go.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// Nothing but indentation and the signs of lists and quotations so far.
    #[default]
    Bare,
    /// Inside the first brackets of the line.
    Bracket,
    /// Right after them.
    Closed,
    /// Anywhere else.
    Text,
}

/// The state between two tokens.
#[derive(Debug, Default)]
pub(super) struct Guard {
    line: Line,
    before: Option<char>,
}

impl Guard {
    pub(super) fn push(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        text.chars().for_each(|c| self.emit(c, &mut out));
        out
    }

    fn emit(&mut self, c: char, out: &mut String) {
        let defines = self.line == Line::Closed && c == ':';
        if self.before == Some(']') && c == '(' {
            out.push(' ');
        }
        if !defines {
            out.push(c);
        }
        self.before = Some(c);
        self.line = self.line.after(c);
    }
}

impl Line {
    fn after(self, c: char) -> Self {
        match (self, c) {
            (Self::Bracket, ']') => Self::Closed,
            (Self::Bracket, _) => Self::Bracket,
            (_, '\n') => Self::Bare,
            (Self::Bare, '[') => Self::Bracket,
            (Self::Bare, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')' | '0'..='9') => Self::Bare,
            _ => Self::Text,
        }
    }
}
