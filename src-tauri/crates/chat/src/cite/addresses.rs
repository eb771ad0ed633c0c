//! Bare addresses and tags.
//!
//! `https://…`, `http://…`, `ftp://…` and `www.…` are links in GitHub's Markdown wherever they stand. A source's
//! address becomes its mark; any other is reduced to the name of its site. A `<` that could begin a tag or an
//! address becomes `‹`.

use super::Known;

const BEGINNINGS: [&str; 4] = ["https://", "http://", "ftp://", "www."];

/// The longest address, in characters, that is waited for; whatever follows up to its end is dropped.
const LONGEST_ADDRESS: usize = 2_048;

/// The state between two tokens.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    pending: String,
    /// Inside an address that was too long to wait for.
    skipping: bool,
    before: Option<char>,
    out: String,
}

impl Addresses {
    pub(super) fn push(&mut self, text: &str, last: bool, known: &Known) -> String {
        self.pending.push_str(text);
        let pending = std::mem::take(&mut self.pending);
        let mut rest = pending.as_str();
        while let Some(taken) = self.step(rest, last, known) {
            rest = rest.get(taken..).unwrap_or_default();
            self.before = self.out.chars().next_back().or(self.before);
        }
        self.pending = rest.to_owned();
        std::mem::take(&mut self.out)
    }

    /// Judges the beginning of `rest`: how many bytes are done with, or none if that depends on what comes next.
    fn step(&mut self, rest: &str, last: bool, known: &Known) -> Option<usize> {
        let first = rest.chars().next()?;
        if self.skipping && !ends_address(first) {
            return Some(first.len_utf8());
        }
        self.skipping = false;
        match first {
            '<' => self.tag(rest, last),
            'h' | 'H' | 'f' | 'F' | 'w' | 'W' => self.address(rest, last, known),
            other => {
                self.out.push(other);
                Some(other.len_utf8())
            }
        }
    }

    fn address(&mut self, rest: &str, last: bool, known: &Known) -> Option<usize> {
        let Some(beginning) = beginning(rest) else {
            if !last && may_begin(rest) {
                return None;
            }
            let first = rest.chars().next()?;
            self.out.push(first);
            return Some(first.len_utf8());
        };
        let (end, is_long) = match address_end(rest) {
            End::Open if !last => return None,
            End::Open => (rest.len(), false),
            End::Here(end) => (end, false),
            End::TooFar(end) => (end, true),
        };
        self.skipping = is_long;
        let found = rest.get(..end).unwrap_or_default();
        let address = if is_long { found } else { without_punctuation(found, beginning) };
        let shown = known.number_of(address).map_or_else(|| site(address), |n| format!("[{n}]"));
        if self.before.is_some_and(|c| c.is_ascii_alphanumeric()) {
            // `ww` and a site called `w.example` would be an address again.
            self.out.push(' ');
        }
        self.out.push_str(&shown);
        Some(address.len())
    }

    fn tag(&mut self, rest: &str, last: bool) -> Option<usize> {
        match rest.chars().nth(1) {
            None if !last => return None,
            Some(c) if c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?') => self.out.push('‹'),
            _ => self.out.push('<'),
        }
        Some(1)
    }
}

fn beginning(rest: &str) -> Option<&'static str> {
    BEGINNINGS.into_iter().find(|word| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))
}

fn may_begin(rest: &str) -> bool {
    BEGINNINGS.iter().any(|word| word.get(..rest.len()).is_some_and(|head| head.eq_ignore_ascii_case(rest)))
}

/// Where an address ends, in bytes.
enum End {
    Here(usize),
    TooFar(usize),
    /// Not in the text so far.
    Open,
}

/// A closing parenthesis belongs to the sentence unless the address opened one.
fn address_end(rest: &str) -> End {
    let mut depth = 0_u32;
    for (count, (at, c)) in rest.char_indices().enumerate() {
        match c {
            _ if count == LONGEST_ADDRESS => return End::TooFar(at),
            '(' => depth += 1,
            ')' if depth == 0 => return End::Here(at),
            ')' => depth -= 1,
            c if ends_address(c) => return End::Here(at),
            _ => {}
        }
    }
    End::Open
}

fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '<' | '>' | '"' | '`' | '|' | '\\' | '^' | '{' | '}' | '[' | ']' | '‹' | '›' | '“' | '”' | '«' | '»'
        )
        || matches!(
            c,
            '。' | '，'
                | '、'
                | '；'
                | '：'
                | '！'
                | '？'
                | '（'
                | '）'
                | '【'
                | '】'
                | '「'
                | '」'
                | '『'
                | '』'
                | '《'
                | '》'
        )
}

/// Without the full stop, comma or emphasis that ends the sentence rather than the address.
fn without_punctuation<'a>(address: &'a str, beginning: &str) -> &'a str {
    let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '’']);
    if trimmed.len() < beginning.len() { address.get(..beginning.len()).unwrap_or(address) } else { trimmed }
}

/// The name of the site. It must not read like an address itself.
fn site(address: &str) -> String {
    let lower = address.to_lowercase();
    let parsed =
        if lower.starts_with("www.") { url::Url::parse(&format!("https://{lower}")) } else { url::Url::parse(&lower) };
    let host = parsed.ok().and_then(|url| url.host_str().map(|host| host.trim_start_matches("www.").to_owned()));
    host.filter(|host| {
        host.starts_with(|c: char| c.is_alphanumeric()) && !host.contains("www.") && !host.ends_with("www")
    })
    .unwrap_or_else(|| "link".to_owned())
}
