//! Lists that people keep as plain text: an address a line, with a title before or after it, under headings or not;
//! what OneTab exports; and single pages as files (`.url`, `.webloc`).
//!
//! A file is a list if at least one in [`LINES_AN_ADDRESS`] of its lines holds an address. A text with fewer is
//! somebody's diary: it is not guessed which of its links were meant to be kept. OneTab's groups have no names, so they
//! make no folders: numbers would be other folders with every new group.

mod addresses;
mod line;
mod reader;
mod shortcut;

use dogear_domain::{Format, Reading, remark};

pub(crate) use addresses::{is_address, with_scheme};
pub(crate) use line::{links, without_mark};
pub(crate) use shortcut::{is_shortcut, parse_shortcut};

use crate::{ParseError, collect::Collector, netscape::text_and_encoding, sniff::Kind};
use addresses::{addresses, is_telling};

/// Of so many lines one holds an address.
const LINES_AN_ADDRESS: usize = 10;
const BETWEEN: &str = " | ";

/// What a text is that is of no other format; its beginning is enough.
pub(crate) fn recognise_list(head: &str) -> Kind {
    if head.contains('\0') {
        return Kind::Unknown;
    }
    let mut lines = 0_usize;
    let (mut with_address, mut of_one_tab, mut of_code) = (0, 0, 0);
    for line in head.lines().map(str::trim).filter(|line| !line.is_empty()) {
        lines += 1;
        let found = addresses(line);
        with_address += usize::from(!found.is_empty() || is_address(line));
        of_code += usize::from(found.first().is_some_and(|address| is_code(line, address.start)));
        of_one_tab += usize::from(is_of_one_tab(line));
    }
    match with_address {
        0 if are_hosts(head) => Kind::Readable(Format::LinkList),
        0 => Kind::Unknown,
        _ if of_code * 2 > with_address => Kind::Foreign(remark!("looks-code")),
        _ if of_one_tab * 5 >= lines * 4 && head.contains(BETWEEN) => Kind::Readable(Format::OneTab),
        _ if with_address * LINES_AN_ADDRESS >= lines => Kind::Readable(Format::LinkList),
        _ => Kind::Foreign(remark!("looks-prose")),
    }
}

/// Reads the bytes of a list. `file` names it in warnings. Never panics.
///
/// # Errors
/// When there is no address in it, or when there are too many.
pub(crate) fn parse_list(format: Format, bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    let (text, encoding) = text_and_encoding(bytes);
    if text.trim().is_empty() {
        return Err(ParseError::Empty);
    }
    let mut collector = Collector::default();
    reader::collect(&text, reader::Style::of(format, &text), file, &mut collector)?;
    if collector.len() == 0 {
        return Err(ParseError::NotBookmarks(remark!("none-text")));
    }
    Ok(collector.finish(file, Some(encoding)))
}

/// Whether a line is a statement of a program rather than of a person: its address is in quotes, its end is a sign.
fn is_code(line: &str, address: usize) -> bool {
    let before = line.get(..address).unwrap_or_default();
    before.ends_with(['"', '\'', '=', '`']) && line.ends_with([';', ',', '{', '}', ')', ']', '(', '>'])
}

/// `address | title`, or an address alone.
fn is_of_one_tab(line: &str) -> bool {
    let url = line.split_once(BETWEEN).map_or(line, |(url, _)| url);
    !url.contains(char::is_whitespace) && is_address(url)
}

/// Whether every line is an address, though none has a scheme: `www.example.org/x`.
fn are_hosts(text: &str) -> bool {
    let mut lines = hosts(text).peekable();
    lines.peek().is_some() && hosts(text).any(is_telling) && lines.all(|line| with_scheme(line).is_some())
}

/// The lines but empty ones and comments.
fn hosts(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| without_mark(line.trim())).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &Kind) {
        assert_eq!(&recognise_list(text), expected, "{text}");
    }

    #[test]
    fn a_list_has_an_address_in_most_of_its_lines() {
        let list = Kind::Readable(Format::LinkList);
        check("https://a.example/\n\nhttps://b.example/ B\n", &list);
        check("www.a.example/x\nb.example.org/x\n# and\nc.example", &list);
        check("javascript:alert(1)", &list);
        check("https://a.example/ | A\nhttps://b.example/\n", &Kind::Readable(Format::OneTab));
        check("A: https://a.example/ | B\n", &list);
        check("main.rs\nREADME.md\n", &Kind::Unknown);
        check("Dear diary, today\nnothing.", &Kind::Unknown);
        check("https://a.example/\0", &Kind::Unknown);
        let code = Kind::Foreign(remark!("looks-code"));
        check("INSERT INTO places VALUES(1,'https://a.example/','A');\nCOMMIT;\n", &code);
        check("const a = \"https://a.example/\";\nload(a);\n", &code);
        let diary = format!("{}see https://a.example/\n", "Today nothing happened.\n".repeat(20));
        check(&diary, &Kind::Foreign(remark!("looks-prose")));
    }
}
