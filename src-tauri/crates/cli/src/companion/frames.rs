//! Native messaging: each message is JSON behind its length as four bytes in the machine's order.
//!
//! A browser sends up to 64 MB and takes up to 1 MB; what is longer goes to it in parts.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde_json::{Value, json};

/// Bytes of the longest message that a browser may send.
const LONGEST_IN: u32 = 64 * 1024 * 1024;
/// Bytes of the longest text in one message to a browser. In the worst case JSON makes six of one.
const LONGEST_OUT: usize = 160 * 1024;

/// What came in.
#[derive(Debug, PartialEq)]
pub enum Frame {
    /// A message.
    Message(Value),
    /// Something of the right length that is no JSON.
    Garbled,
}

/// The next message; none at the end, also where it comes in the middle of a message.
///
/// # Errors
/// When nothing can be read, or a message is announced that is too long: what follows cannot be told apart.
pub fn read(from: &mut impl Read) -> io::Result<Option<Frame>> {
    let mut length = [0; 4];
    if let Err(error) = from.read_exact(&mut length) {
        return if error.kind() == io::ErrorKind::UnexpectedEof { Ok(None) } else { Err(error) };
    }
    let length = u32::from_ne_bytes(length);
    if length > LONGEST_IN {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("a message of {length} bytes was announced")));
    }
    let mut bytes = Vec::new();
    from.take(u64::from(length)).read_to_end(&mut bytes)?;
    if bytes.len() < length as usize {
        return Ok(None);
    }
    Ok(Some(serde_json::from_slice(&bytes).map_or(Frame::Garbled, Frame::Message)))
}

/// Sends a message, in parts where it is long: `{"part":{"number","of","text"}}`, whose texts together are the message.
///
/// # Errors
/// When the browser does not listen any more.
pub fn write(to: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string(message)?;
    if text.len() <= LONGEST_OUT {
        write_one(to, &text)?;
        return to.flush();
    }
    let parts = parts(&text);
    for (number, part) in parts.iter().enumerate() {
        write_one(to, &json!({ "part": { "number": number, "of": parts.len(), "text": part } }).to_string())?;
    }
    to.flush()
}

fn write_one(to: &mut impl Write, text: &str) -> io::Result<()> {
    let length = u32::try_from(text.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    to.write_all(&length.to_ne_bytes())?;
    to.write_all(text.as_bytes())
}

/// Cut between characters.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, behind) = rest.split_at(rest.floor_char_boundary(LONGEST_OUT));
        parts.push(part);
        rest = behind;
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn framed(text: &[u8]) -> Vec<u8> {
        let mut bytes = u32::try_from(text.len()).unwrap().to_ne_bytes().to_vec();
        bytes.extend(text);
        bytes
    }

    #[test]
    fn what_is_no_message_is_told_from_the_end() {
        let mut bytes = framed(b"{\"type\":\"hello\"}");
        bytes.extend(framed(b"{\"type\":"));
        bytes.extend(framed(b"null"));
        bytes.extend(&framed(b"{\"cut\":true}")[..9]);
        let mut from = bytes.as_slice();
        assert_eq!(read(&mut from).unwrap(), Some(Frame::Message(json!({ "type": "hello" }))));
        assert_eq!(read(&mut from).unwrap(), Some(Frame::Garbled));
        assert_eq!(read(&mut from).unwrap(), Some(Frame::Message(Value::Null)));
        assert_eq!(read(&mut from).unwrap(), None);
        assert!(read(&mut [0xff; 8].as_slice()).is_err(), "more than any browser sends");
    }

    #[test]
    fn a_long_message_comes_in_parts_that_a_browser_takes() {
        let long = json!({ "text": "\"\u{1}ж".repeat(400_000) });
        let mut sent = Vec::new();
        write(&mut sent, &long).unwrap();
        let (mut from, mut text) = (sent.as_slice(), String::new());
        while let Some(frame) = read(&mut from).unwrap() {
            let Frame::Message(message) = frame else { panic!("garbled") };
            assert!(message.to_string().len() < 1024 * 1024);
            text.push_str(message["part"]["text"].as_str().unwrap());
        }
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), long);
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut from = bytes.as_slice();
            while let Ok(Some(_)) = read(&mut from) {}
        }
    }
}
