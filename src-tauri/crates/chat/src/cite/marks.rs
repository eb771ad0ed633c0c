//! Brackets: citation marks in all the ways models write them, and Markdown links and images.
//!
//! `[1]`, `[1, 2]`, `[1-3]`, `[^1]`, `[Source 2]`, `【1】` and `【1†page】` become `[1]`, `[1][2]`, ...; numbers without a
//! source are dropped and counted. `[text](url)` becomes `text`, with a mark if the URL is a source's.

use super::Known;

/// The longest bracketed text, in characters, that is waited for.
const LONGEST_GROUP: usize = 300;

/// The longest destination of a link, in characters, that is waited for.
const LONGEST_DESTINATION: usize = 2_048;

const OPENING: [char; 3] = ['[', '【', '［'];
const CLOSING: [char; 3] = [']', '】', '］'];

/// The state between two tokens.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pending: String,
    /// Spaces not passed on yet: they go where a dropped mark goes.
    spaces: String,
    before: Option<char>,
    dropped: u32,
    out: String,
}

/// What stands in brackets.
struct Group<'a> {
    inner: &'a str,
    /// Everything from the opening bracket to the closing one.
    len: usize,
    closing: char,
    opening: char,
}

/// A judgement about text of which more may come.
enum Sight<T> {
    Yes(T),
    No,
    /// It depends on what comes next.
    Open,
}

impl Marks {
    pub(super) fn dropped(&self) -> u32 {
        self.dropped
    }

    pub(super) fn push(&mut self, text: &str, last: bool, known: &Known) -> String {
        self.pending.push_str(text);
        let pending = std::mem::take(&mut self.pending);
        let mut rest = pending.as_str();
        while let Some(taken) = self.step(rest, last, known) {
            rest = rest.get(taken..).unwrap_or_default();
        }
        self.pending = rest.to_owned();
        if last {
            self.out.push_str(&std::mem::take(&mut self.spaces));
        }
        std::mem::take(&mut self.out)
    }

    /// Judges the beginning of `rest`: how many bytes are done with, or none if that depends on what comes next.
    fn step(&mut self, rest: &str, last: bool, known: &Known) -> Option<usize> {
        let mut chars = rest.chars();
        let first = chars.next()?;
        let next = chars.next();
        match first {
            '\\' | '!' if next.is_none() && !last => None,
            '\\' if next.is_some_and(|c| c == '\\' || OPENING.contains(&c) || CLOSING.contains(&c)) => Some(1),
            '!' if next == Some('[') => self.image(rest, last),
            _ if OPENING.contains(&first) => self.bracket(rest, last, known),
            _ => {
                self.emit(first);
                Some(first.len_utf8())
            }
        }
    }

    fn image(&mut self, rest: &str, last: bool) -> Option<usize> {
        let picture = rest.get(1..).unwrap_or_default();
        let linked = match group(picture, last) {
            Sight::Open => return None,
            Sight::No => None,
            Sight::Yes(group) => match destination(picture.get(group.len..).unwrap_or_default(), last) {
                Sight::Open => return None,
                Sight::No => None,
                Sight::Yes((_, len)) => Some((group.inner, 1 + group.len + len)),
            },
        };
        let Some((alternative, taken)) = linked else {
            self.emit('!');
            return Some(1);
        };
        self.emit_all(alternative);
        Some(taken)
    }

    fn bracket(&mut self, rest: &str, last: bool, known: &Known) -> Option<usize> {
        let group = match group(rest, last) {
            Sight::Open => return None,
            Sight::No => {
                let first = rest.chars().next()?;
                self.emit(first);
                return Some(first.len_utf8());
            }
            Sight::Yes(group) => group,
        };
        let after = rest.get(group.len..).unwrap_or_default();
        let link = match destination(after, last) {
            Sight::Open => return None,
            Sight::No => None,
            Sight::Yes(link) => Some(link),
        };
        let taken = group.len + link.map_or(0, |(_, len)| len);
        let following = rest.get(taken..).and_then(|text| text.chars().next());
        if following.is_none() && !last {
            return None;
        }
        match (numbers(group.inner), link) {
            (Some(numbers), _) => self.mark(&numbers, following, known),
            (None, Some((url, _))) => self.link(group.inner, known.number_of(url)),
            (None, None) => {
                self.emit(group.opening);
                self.emit_all(group.inner);
                self.emit(group.closing);
            }
        }
        Some(taken)
    }

    fn mark(&mut self, numbers: &[u32], following: Option<char>, known: &Known) {
        let (valid, invalid): (Vec<u32>, Vec<u32>) = numbers.iter().partition(|n| known.has(**n));
        self.dropped = self.dropped.saturating_add(u32::try_from(invalid.len()).unwrap_or(u32::MAX));
        if valid.is_empty() {
            self.spaces.clear();
            let glues =
                following.is_some_and(|c| !c.is_whitespace() && !matches!(c, '.' | ',' | ';' | '!' | '?' | ')'));
            if glues && self.before.is_some_and(|c| !c.is_whitespace()) {
                self.emit(' ');
            }
        }
        valid.iter().for_each(|n| self.emit_all(&format!("[{n}]")));
    }

    fn link(&mut self, text: &str, number: Option<u32>) {
        self.emit_all(text);
        if let Some(n) = number {
            self.emit_all(&format!(" [{n}]"));
        }
    }

    fn emit_all(&mut self, text: &str) {
        text.chars().for_each(|c| self.emit(c));
    }

    fn emit(&mut self, c: char) {
        if c == ' ' {
            self.spaces.push(c);
            return;
        }
        self.out.push_str(&std::mem::take(&mut self.spaces));
        self.out.push(c);
        self.before = Some(c);
    }
}

fn group(rest: &str, last: bool) -> Sight<Group<'_>> {
    let mut chars = rest.char_indices();
    let Some((_, opening)) = chars.next() else { return Sight::No };
    for (at, c) in chars.take(LONGEST_GROUP) {
        if CLOSING.contains(&c) {
            let inner = rest.get(opening.len_utf8()..at).unwrap_or_default().trim_end_matches('\\');
            return Sight::Yes(Group { inner, len: at + c.len_utf8(), closing: c, opening });
        }
        if c == '\n' || OPENING.contains(&c) {
            return Sight::No;
        }
    }
    let is_long = rest.chars().nth(LONGEST_GROUP).is_some();
    if last || is_long { Sight::No } else { Sight::Open }
}

/// The `(url "title")` after a bracket: the URL, and the length of it all.
fn destination(rest: &str, last: bool) -> Sight<(&str, usize)> {
    let Some(first) = rest.chars().next() else { return if last { Sight::No } else { Sight::Open } };
    if first != '(' {
        return Sight::No;
    }
    let mut depth = 0_u32;
    for (at, c) in rest.char_indices().take(LONGEST_DESTINATION) {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            '\n' => return Sight::No,
            _ => {}
        }
        if depth == 0 {
            return link_target(rest.get(1..at).unwrap_or_default()).map_or(Sight::No, |url| Sight::Yes((url, at + 1)));
        }
    }
    let is_long = rest.chars().nth(LONGEST_DESTINATION - 1).is_some();
    if last || is_long { Sight::No } else { Sight::Open }
}

/// The URL of a destination; none if the parentheses hold prose.
fn link_target(inner: &str) -> Option<&str> {
    let inner = inner.trim();
    let (url, title) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let is_link = title.is_empty() || title.trim_start().starts_with(['"', '\'', '(']);
    is_link.then(|| url.trim_start_matches('<').trim_end_matches('>'))
}

/// The numbers of a mark; none if the brackets hold something else. Years and other long numbers are no marks.
fn numbers(inner: &str) -> Option<Vec<u32>> {
    let (inner, _) = inner.split_once('†').unwrap_or((inner, ""));
    let lower = inner.trim().trim_start_matches(['^', '#']).to_lowercase();
    let list = ["sources", "source"].iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(&lower);
    let list = list.trim_start_matches([':', '#', ' ']);
    let mut numbers = Vec::new();
    let parts = list.split([',', ';', '，', '、', '&', ' ']).filter(|part| !part.is_empty());
    for part in parts {
        let (from, to) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (from, to) = (number(from)?, number(to)?);
        if to < from || to - from > 20 {
            return None;
        }
        numbers.extend(from..=to);
    }
    (!numbers.is_empty()).then_some(numbers)
}

fn number(text: &str) -> Option<u32> {
    let is_short = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_short { text.parse().ok() } else { None }
}
