//! One page as a file: `.url` of Windows and Linux, `.webloc` of macOS.

use std::borrow::Cow;

use dogear_domain::{Reading, remark};

use crate::{
    ParseError,
    collect::{Collector, Entry},
    dates::Stated,
    folders::FolderTrail,
    netscape::text_and_encoding,
    safari,
};

const SECTION: &str = "[InternetShortcut]";
/// What desktops of Linux write instead.
const DESKTOP: &str = "[Desktop Entry]";

/// Whether a text is such a file.
pub(crate) fn is_shortcut(head: &str) -> bool {
    let begins = |section: &str| head.lines().take(32).any(|line| line.trim().eq_ignore_ascii_case(section));
    let is_ini = head.trim_start().starts_with('[') || head.trim_start().starts_with(';');
    is_ini && (begins(SECTION) || begins(DESKTOP) && value(head, "type").eq_ignore_ascii_case("link"))
}

/// Reads the bytes of such a file. `file` names the page, since the file itself does not.
///
/// # Errors
/// When it holds no address.
pub(crate) fn parse_shortcut(bytes: &[u8], file: &str) -> Result<Reading, ParseError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ParseError::Empty);
    }
    let (text, _) = text_and_encoding(bytes);
    let address = match safari::webloc(bytes) {
        Some(address) => address,
        None if is_shortcut(&text) => value(&text, "url").to_owned(),
        None => String::new(),
    };
    if address.is_empty() {
        return Err(ParseError::NotBookmarks(remark!("none-shortcut")));
    }
    let entry = Entry {
        guid: Cow::Borrowed(""),
        title: Cow::Borrowed(name_of(file)),
        url: Cow::Owned(address),
        added: Stated::Not,
        tags: Vec::new(),
        note: Cow::Borrowed(""),
    };
    let mut collector = Collector::default();
    collector.add(entry, &FolderTrail::default(), &|| file.into())?;
    Ok(collector.finish(file, None))
}

/// The value of the first line that sets this key.
fn value<'t>(text: &'t str, key: &str) -> &'t str {
    let mut values = text.lines().filter_map(|line| line.split_once('='));
    let found = values.find(|(name, _)| name.trim().eq_ignore_ascii_case(key));
    found.map_or("", |(_, value)| value.trim())
}

/// The file's name without folders and ending.
fn name_of(file: &str) -> &str {
    let name = file.rsplit(['/', '\\', '›']).next().unwrap_or(file).trim();
    let ending = [".url", ".webloc", ".desktop"].iter().find(|ending| {
        let start = name.len().checked_sub(ending.len());
        start.and_then(|start| name.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
    });
    ending.and_then(|ending| name.get(..name.len() - ending.len())).unwrap_or(name)
}
