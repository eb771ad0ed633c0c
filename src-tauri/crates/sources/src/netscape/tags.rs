//! Forgiving HTML, tag by tag: never fails, never recurses, borrows everything.
//!
//! What does not look like a tag is text: `a < b`. An attribute may span lines, lack a value or quotes, and its quote
//! may never close. Comments are passed over.

use memchr::{memchr, memchr_iter};

/// Attributes beyond these are passed over; the longest exports use a dozen.
const MOST_ATTRIBUTES: usize = 64;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// As it stands in the file, entities and all.
    Text(&'a str),
    Open(Tag<'a>),
    Close(Tag<'a>),
    /// `<!DOCTYPE …>`: a file begins.
    Doctype,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    pub name: &'a str,
    /// In the file's order, values with their entities; empty for a closing tag.
    pub attributes: Vec<(&'a str, &'a str)>,
    /// The whole tag as it stands in the file.
    pub raw: &'a str,
}

pub(crate) struct Tags<'a> {
    text: &'a str,
    at: usize,
    /// Whether a `-->` may still follow: looked for once, not for every `<!--` again.
    comments_end: bool,
}

impl<'a> Tag<'a> {
    /// The value of the first attribute of this name, in any case; empty for an attribute without a value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

impl<'a> Tags<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, comments_end: true }
    }

    /// Where the next token begins, in bytes.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Passes over `length` bytes and gives them back.
    fn take(&mut self, length: usize) -> &'a str {
        let taken = self.rest().get(..length).unwrap_or_else(|| self.rest());
        self.at += taken.len();
        taken
    }

    fn text(&mut self) -> Token<'a> {
        let rest = self.rest();
        // The first byte is text even if it is a `<`.
        let behind_first = rest.as_bytes().get(1..).unwrap_or_default();
        let length = memchr(b'<', behind_first).map_or(rest.len(), |found| found + 1);
        Token::Text(self.take(length))
    }

    /// A tag that opens or closes an element, `<` to `>`.
    fn tag(&mut self) -> Token<'a> {
        let start = self.at;
        let closes = self.rest().starts_with("</");
        self.take(if closes { 2 } else { 1 });
        let rest = self.rest();
        let name = self.take(rest.bytes().position(ends_name).unwrap_or(rest.len()));
        let attributes = self.attributes();
        let raw = self.text.get(start..self.at).unwrap_or_default();
        let tag = Tag { name, attributes, raw };
        if closes { Token::Close(tag) } else { Token::Open(tag) }
    }

    /// Everything up to and including the closing `>`.
    fn attributes(&mut self) -> Vec<(&'a str, &'a str)> {
        let mut attributes = Vec::new();
        loop {
            self.skip(|byte| byte.is_ascii_whitespace() || byte == b'/');
            match self.rest().bytes().next() {
                None => return attributes,
                Some(b'>') => {
                    self.take(1);
                    return attributes;
                }
                Some(_) => {
                    let rest = self.rest();
                    // The first byte belongs to the name even if it is a `=`.
                    let length = rest.bytes().skip(1).position(ends_name).map_or(rest.len(), |end| end + 1);
                    let name = self.take(length);
                    let value = self.value();
                    if attributes.len() < MOST_ATTRIBUTES {
                        attributes.push((name, value));
                    }
                }
            }
        }
    }

    /// What follows an attribute's name: `= value`, or nothing.
    fn value(&mut self) -> &'a str {
        let behind_name = self.at;
        self.skip(|byte| byte.is_ascii_whitespace());
        if !self.rest().starts_with('=') {
            self.at = behind_name;
            return "";
        }
        self.take(1);
        self.skip(|byte| byte.is_ascii_whitespace());
        let rest = self.rest();
        match rest.bytes().next() {
            Some(quote @ (b'"' | b'\'')) => self.quoted(quote),
            _ => self
                .take(rest.bytes().position(|byte| byte.is_ascii_whitespace() || byte == b'>').unwrap_or(rest.len())),
        }
    }

    /// A value in quotes. If its end is missing, the next quote is that of another bookmark, and everything between
    /// would be lost: such a value ends with its tag.
    fn quoted(&mut self, quote: u8) -> &'a str {
        self.take(1);
        let rest = self.rest();
        let value = memchr(quote, rest.as_bytes()).and_then(|end| rest.get(..end)).filter(|value| !has_term(value));
        match value {
            Some(value) => {
                self.take(value.len() + 1);
                value
            }
            None => self.take(rest.find('>').unwrap_or(rest.len())),
        }
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        let rest = self.rest();
        self.take(rest.bytes().position(|byte| !is_skipped(byte)).unwrap_or(rest.len()));
    }

    /// `<!…>` and `<?…>`; a comment ends at `-->`, or like a tag if there is no such end.
    fn declaration(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let is_comment = self.comments_end && rest.starts_with("<!--");
        let comment_end = is_comment.then(|| rest.find("-->").map(|end| end + 3));
        self.comments_end = comment_end != Some(None);
        let end = comment_end.flatten().or_else(|| rest.find('>').map(|end| end + 1)).unwrap_or(rest.len());
        let declaration = self.take(end);
        let is_doctype = declaration.get(2..9).is_some_and(|word| word.eq_ignore_ascii_case("doctype"));
        is_doctype.then_some(Token::Doctype)
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            match self.rest().as_bytes() {
                [] => return None,
                [b'<', b'!' | b'?', ..] => {
                    if let Some(token) = self.declaration() {
                        return Some(token);
                    }
                }
                [b'<', first, ..] if first.is_ascii_alphabetic() => return Some(self.tag()),
                [b'<', b'/', first, ..] if first.is_ascii_alphabetic() => return Some(self.tag()),
                _ => return Some(self.text()),
            }
        }
    }
}

fn ends_name(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/')
}

/// Whether another `<DT` begins within this text.
fn has_term(value: &str) -> bool {
    let bytes = value.as_bytes();
    memchr_iter(b'<', bytes).any(|at| bytes.get(at + 1..at + 3).is_some_and(|name| name.eq_ignore_ascii_case(b"dt")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line a token: `text`, `<name key=value …>`, `</name>`, `!`.
    fn check(html: &str, expected: &[&str]) {
        let shown = |token| match token {
            Token::Text(text) => text.to_owned(),
            Token::Open(tag) => {
                let attributes: String = tag.attributes.iter().map(|(key, value)| format!(" {key}={value}")).collect();
                format!("<{}{attributes}>", tag.name)
            }
            Token::Close(tag) => format!("</{}>", tag.name),
            Token::Doctype => "!".to_owned(),
        };
        assert_eq!(Tags::new(html).map(shown).collect::<Vec<_>>(), expected, "{html}");
    }

    #[test]
    fn attributes_come_in_every_shape() {
        check("<A HREF=\"a b\" B='c\"d' E=f G>", &["<A HREF=a b B=c\"d E=f G=>"]);
        check("<A\n  HREF =\r\n \"a\nb\"/>", &["<A HREF=a\nb>"]);
        check("<a href=http://a/b?c=d>", &["<a href=http://a/b?c=d>"]);
        check("<a ==x>", &["<a ==x>"]);
        check("<a é=\"ü\">", &["<a é=ü>"]);
    }

    #[test]
    fn what_is_no_tag_is_text() {
        check("a < b", &["a ", "< b"]);
        check("<", &["<"]);
        check("x<3</a>", &["x", "<3", "</a>"]);
        check("<!-- <a> --><b>", &["<b>"]);
        check("<!-- never closed> <b>", &[" ", "<b>"]);
        check("<!DOCTYPE x><?xml ?>y", &["!", "y"]);
    }

    #[test]
    fn a_quote_that_never_closes_ends_with_its_tag() {
        check("<A HREF=\"a>t</A>", &["<A HREF=a>", "t", "</A>"]);
        check("<A HREF=\"a>t</A><DT><A HREF=\"b\">", &["<A HREF=a>", "t", "</A>", "<DT>", "<A HREF=b>"]);
        check("<A HREF=\"a", &["<A HREF=a>"]);
        check("<A", &["<A>"]);
    }
}
