//! A page as a file of macOS: a property list with nothing but its address.

use super::{
    binary,
    event::{Event, Events},
    xml,
};
use crate::netscape::text_of;

/// Deeper or longer lists are other files.
const MOST_STEPS: usize = 64;

/// The address in a `.webloc`, binary or XML; none if the bytes are something else.
pub(crate) fn webloc(bytes: &[u8]) -> Option<String> {
    if binary::is_binary(bytes) {
        return address(binary::Objects::new(bytes).ok()?);
    }
    let text = text_of(bytes);
    let is_list = text.get(..text.floor_char_boundary(1024)).is_some_and(|head| head.contains("<plist"));
    if is_list { address(xml::Elements::new(&text)) } else { None }
}

/// The text under `URL` among the members of the outermost dictionary.
fn address<'a>(mut events: impl Events<'a>) -> Option<String> {
    let (mut depth, mut is_address) = (0_usize, false);
    for _ in 0..MOST_STEPS {
        match events.next().ok()?? {
            Event::OpenDictionary | Event::OpenArray => depth += 1,
            Event::Close => depth = depth.checked_sub(1)?,
            Event::Key(key) => is_address = depth == 1 && key == "URL",
            Event::Text(text) if is_address => return Some(text.into_owned()),
            Event::Text(_) | Event::Date(_) | Event::Other => {}
        }
    }
    None
}
