//! Binary property lists: `bplist00`, objects that refer to each other by number, a table of their places, a trailer.
//!
//! Objects may be shared, so a small file can describe an endless or an enormous tree. Nothing is copied on the way
//! in, and steps and text are bounded by the size of the file.

use dogear_domain::{Remark, remark};

use std::borrow::Cow;

use super::event::{Event, Events};
use crate::{ParseError, dates};

const MAGIC: &[u8] = b"bplist00";
const TRAILER: usize = 32;
/// Real files refer to few objects twice, and only to short ones.
const MOST_REPETITION: usize = 4;
/// Names of members are shared; a file of few bytes may well hold that many of them.
const FREE: usize = 1 << 16;

pub(super) fn is_binary(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

pub(super) struct Objects<'a> {
    bytes: &'a [u8],
    /// Where the table of places begins, how many there are, and how many bytes each takes.
    table: usize,
    count: usize,
    place_size: usize,
    reference_size: usize,
    /// The outermost object, until it has been opened.
    root: Option<usize>,
    open: Vec<Frame>,
    /// How many more steps, and how many more bytes of text, this file may give.
    steps_left: usize,
    text_left: usize,
}

/// A dictionary or an array that is being walked through.
struct Frame {
    is_dictionary: bool,
    /// Where its references begin: the keys', then the values'.
    references: usize,
    length: usize,
    /// How many values have been given.
    given: usize,
    /// Whether the next step is a key.
    wants_key: bool,
}

type Step<T> = Result<T, ParseError>;

impl<'a> Objects<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Step<Self> {
        let ends = || ParseError::Damaged { byte: bytes.len(), problem: remark!("slip-ends") };
        let start = bytes.len().checked_sub(TRAILER).filter(|start| *start >= MAGIC.len()).ok_or_else(ends)?;
        let trailer = bytes.get(start..).unwrap_or_default();
        let number = |at: usize, size: usize| integer(trailer.get(at..at + size)?);
        let (place_size, reference_size) = (number(6, 1).unwrap_or(0), number(7, 1).unwrap_or(0));
        let (count, root, table) = (number(8, 8), number(16, 8), number(24, 8));
        let (Some(count), Some(root), Some(table)) = (count, root, table) else { return Err(ends()) };
        let end = count.checked_mul(place_size).and_then(|length| length.checked_add(table));
        let is_sound = (1..=8).contains(&place_size) && (1..=8).contains(&reference_size) && root < count;
        if !is_sound || end.is_none_or(|end| end > start) {
            return Err(ends());
        }
        let most = bytes.len().saturating_mul(MOST_REPETITION).saturating_add(FREE);
        let open = Vec::new();
        Ok(Self {
            bytes,
            table,
            count,
            place_size,
            reference_size,
            root: Some(root),
            open,
            steps_left: most,
            text_left: most,
        })
    }

    /// What the object of this number is. Opens it if it is a container.
    fn object(&mut self, number: usize) -> Step<Event<'a>> {
        let at = self.place(number)?;
        let marker = self.byte(at)?;
        let low = usize::from(marker & 0x0f);
        match marker >> 4 {
            0x3 => {
                let bits = self.number(at + 1, 8)? as u64;
                Ok(Event::Date(dates::since_2001(f64::from_bits(bits))))
            }
            0x5..=0x7 => self.text(at, marker).map(Event::Text),
            0xa | 0xc => self.enter(at, low, false),
            0xd => self.enter(at, low, true),
            0x0..=0x2 | 0x4 | 0x8 => Ok(Event::Other),
            _ => self.fail(at, remark!("slip-kind")),
        }
    }

    fn enter(&mut self, at: usize, low: usize, is_dictionary: bool) -> Step<Event<'a>> {
        let (length, references) = self.length(at, low)?;
        let width = self.reference_size * if is_dictionary { 2 } else { 1 };
        let end = length.checked_mul(width).and_then(|bytes| bytes.checked_add(references));
        if end.is_none_or(|end| end > self.bytes.len()) {
            return self.fail(at, remark!("slip-list"));
        }
        self.open.push(Frame { is_dictionary, references, length, given: 0, wants_key: is_dictionary });
        Ok(if is_dictionary { Event::OpenDictionary } else { Event::OpenArray })
    }

    /// ASCII (or UTF-8, in newer files) as it stands; UTF-16 with what is broken in it replaced.
    fn text(&mut self, at: usize, marker: u8) -> Step<Cow<'a, str>> {
        let (length, start) = self.length(at, usize::from(marker & 0x0f))?;
        let is_wide = marker >> 4 == 0x6;
        let size = if is_wide { length.checked_mul(2) } else { Some(length) };
        let end = size.and_then(|size| size.checked_add(start));
        let Some(bytes) = end.and_then(|end| self.bytes.get(start..end)) else {
            return self.fail(at, remark!("slip-text"));
        };
        match self.text_left.checked_sub(bytes.len()) {
            Some(left) => self.text_left = left,
            None => return self.fail(at, REPEATS),
        }
        Ok(if is_wide { Cow::Owned(utf_16(bytes)) } else { String::from_utf8_lossy(bytes) })
    }

    /// The length that stands in the marker or behind it, and where the contents begin.
    fn length(&self, at: usize, low: usize) -> Step<(usize, usize)> {
        if low != 0x0f {
            return Ok((low, at + 1));
        }
        let marker = self.byte(at + 1)?;
        let size = 1_usize << (marker & 0x0f).min(4);
        if marker >> 4 != 0x1 || size > 8 {
            return self.fail(at, remark!("slip-length"));
        }
        Ok((self.number(at + 2, size)?, at + 2 + size))
    }

    /// Where an object stands.
    fn place(&self, number: usize) -> Step<usize> {
        if number >= self.count {
            return self.fail(self.table, remark!("slip-object"));
        }
        let place = self.number(self.table + number * self.place_size, self.place_size)?;
        if place < self.table { Ok(place) } else { self.fail(self.table, remark!("slip-object")) }
    }

    fn reference(&self, start: usize, index: usize) -> Step<usize> {
        self.number(start + index * self.reference_size, self.reference_size)
    }

    fn byte(&self, at: usize) -> Step<u8> {
        self.bytes.get(at).copied().map_or_else(|| self.fail(at, remark!("slip-ends")), Ok)
    }

    fn number(&self, at: usize, size: usize) -> Step<usize> {
        let bytes = at.checked_add(size).and_then(|end| self.bytes.get(at..end));
        bytes.and_then(integer).map_or_else(|| self.fail(at, remark!("slip-ends")), Ok)
    }

    fn fail<T>(&self, byte: usize, problem: Remark) -> Step<T> {
        Err(ParseError::Damaged { byte: byte.min(self.bytes.len()), problem })
    }
}

const REPEATS: Remark = remark!("slip-repeats");

impl<'a> Events<'a> for Objects<'a> {
    fn next(&mut self) -> Step<Option<Event<'a>>> {
        match self.steps_left.checked_sub(1) {
            Some(left) => self.steps_left = left,
            None => return self.fail(self.bytes.len(), REPEATS),
        }
        if let Some(root) = self.root.take() {
            return self.object(root).map(Some);
        }
        let Some(frame) = self.open.last_mut() else { return Ok(None) };
        if frame.given == frame.length {
            self.open.pop();
            return Ok(Some(Event::Close));
        }
        let (start, index, length) = (frame.references, frame.given, frame.length);
        if frame.wants_key {
            frame.wants_key = false;
            let key = self.reference(start, index)?;
            let at = self.place(key)?;
            let marker = self.byte(at)?;
            let is_text = (0x5..=0x7).contains(&(marker >> 4));
            let key = if is_text { self.text(at, marker)? } else { Cow::Borrowed("") };
            return Ok(Some(Event::Key(key)));
        }
        frame.given += 1;
        frame.wants_key = frame.is_dictionary;
        let index = if frame.is_dictionary { length + index } else { index };
        let value = self.reference(start, index)?;
        self.object(value).map(Some)
    }
}

fn integer(bytes: &[u8]) -> Option<usize> {
    let value = bytes.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    usize::try_from(value).ok()
}

fn utf_16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
