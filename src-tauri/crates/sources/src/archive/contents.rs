//! Which files of an archive are read, and why the others are not.

use dogear_domain::{Format, Remark, remark};

use crate::sniff::{Kind, kind};

/// Why a file is not used.
pub(super) mod reason {
    use dogear_domain::{Remark, remark};

    use crate::ParseError;

    pub const ENCRYPTED: Remark = remark!("unused-protected");
    pub const ASTRAY: Remark = remark!("unused-astray");
    pub const LINK: Remark = remark!("unused-link");
    pub const PASSWORDS: Remark = remark!("unused-passwords");
    pub const HISTORY: Remark = remark!("unused-history");
    pub const OTHER_DATA: Remark = remark!("unused-other-data");
    pub const PAGE: Remark = remark!("unused-page");
    pub const NESTED: Remark = remark!("unused-nested");
    pub const DATABASE: Remark = remark!("unused-database");
    pub const NOTHING: Remark = remark!("unused-nothing");
    pub const EMPTY: Remark = remark!("unused-empty");
    pub const BROKEN: Remark = remark!("unused-damaged");
    pub const METHOD: Remark = remark!("unused-method");

    /// Why a file that looked like a list is none.
    pub fn of(error: &ParseError) -> Remark {
        match error {
            ParseError::Empty => EMPTY,
            ParseError::Passwords => PASSWORDS,
            ParseError::NotBookmarks(why) => remark!("unused-none", why = why.clone()),
            ParseError::Syntax { line, column, .. } => {
                remark!("unused-cut", line = line.to_string(), column = column.to_string())
            }
            ParseError::TooMany(most) => remark!("unused-too-many", most = *most),
            _ => BROKEN,
        }
    }
}

/// What the beginning of a file shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Use {
    /// A list of bookmarks.
    List(Format),
    /// A web page or a document with links: a list of its own, unless one beside it names the pages.
    Page(Format),
    /// Not to be read.
    Unused(Remark),
}

/// What can be said about a file before it is opened.
pub(super) fn unused_by_name(path: &str) -> Option<Remark> {
    let stem = stem(path);
    match () {
        () if is_astray(path) => Some(reason::ASTRAY),
        () if stem.contains("password") => Some(reason::PASSWORDS),
        () if stem.contains("history") => Some(reason::HISTORY),
        () => None,
    }
}

/// What systems put into archives that people make; not worth a word.
pub(super) fn is_litter(path: &str) -> bool {
    let name = parts(path).next_back().unwrap_or_default();
    parts(path).any(|part| part == "__MACOSX") || name.starts_with("._") || name == ".DS_Store" || name == "Thumbs.db"
}

/// What a file is for, by its first bytes.
pub(super) fn usage(path: &str, head: &[u8]) -> Use {
    match kind(head) {
        Kind::Readable(Format::Archive) => Use::Unused(reason::NESTED),
        Kind::Readable(Format::FirefoxPlaces) => Use::Unused(reason::DATABASE),
        Kind::Readable(Format::JsonList) if is_other_data(path, head) => Use::Unused(reason::OTHER_DATA),
        Kind::Readable(Format::Markdown) => Use::Page(Format::Markdown),
        Kind::Readable(Format::NetscapeHtml) if !declares_bookmarks(head) => Use::Page(Format::NetscapeHtml),
        Kind::Readable(format) => Use::List(format),
        // Safari and Google keep the visited pages in JSON of their own.
        Kind::Foreign(_) if is_other_data(path, head) => Use::Unused(reason::OTHER_DATA),
        Kind::Foreign(like) => Use::Unused(remark!("unused-foreign", like = like)),
        Kind::Empty => Use::Unused(reason::EMPTY),
        Kind::Unknown => Use::Unused(reason::NOTHING),
    }
}

/// Whether a page says itself that it holds bookmarks.
pub(super) fn declares_bookmarks(head: &[u8]) -> bool {
    let head = head.get(..1024).unwrap_or(head).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    ["netscape-bookmark", "<dl", "<title>pocket export"].iter().any(|mark| head.contains(mark))
}

/// Whether a name is that of a page or a document.
pub(super) fn is_named_like_a_page(path: &str) -> bool {
    let name = path.to_ascii_lowercase();
    [".html", ".htm", ".xhtml", ".md", ".markdown"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a name is that of a page in a folder of its own, which may belong to an entry of a list above.
pub(super) fn may_be_article(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    !folder(path).is_empty() && ending.is_some_and(|ending| ["html", "htm", "xhtml"].contains(&ending.as_str()))
}

/// The folder that holds a file; empty at the top.
pub(super) fn folder(path: &str) -> &str {
    path.rfind(['/', '\\']).and_then(|end| path.get(..end)).unwrap_or_default()
}

/// Whether `path` lies in a folder below `folder`.
pub(super) fn is_below(path: &str, above: &str) -> bool {
    let own = folder(path);
    match own.strip_prefix(above) {
        Some(rest) => above.is_empty() && !rest.is_empty() || rest.starts_with(['/', '\\']),
        None => false,
    }
}

/// What Safari (`data_type`) and Google (`Takeout/Chrome`) export beside the bookmarks.
fn is_other_data(path: &str, head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head.get(..1024).unwrap_or(head)).replace(char::is_whitespace, "");
    let is_typed = head.contains("\"data_type\":\"") && !head.contains("\"data_type\":\"bookmarks\"");
    let mut parts = parts(path);
    is_typed || (parts.any(|part| part == "Takeout") && parts.any(|part| part == "Chrome"))
}

/// Nothing is written to disk, so no path can do harm; one that tries to is none of a browser's or a service's.
fn is_astray(path: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let is_device = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
        let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
        DEVICES.contains(&stem.as_str()) || port.is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
    };
    let is_absolute = path.starts_with(['/', '\\']) || path.get(1..2) == Some(":");
    is_absolute || path.contains('\0') || parts(path).any(|part| part == ".." || is_device(part))
}

/// The name without folders and ending, in lower case.
fn stem(path: &str) -> String {
    let name = parts(path).next_back().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase()
}

fn parts(path: &str) -> std::str::Split<'_, [char; 2]> {
    path.split(['/', '\\'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_elsewhere_are_not_followed() {
        for path in ["../a.html", "a/../../b", "/etc/passwd", "\\\\host\\a", "C:\\a.html", "a/NUL.html", "com1", "a\0b"]
        {
            assert_eq!(unused_by_name(path), Some(reason::ASTRAY), "{path:?}");
        }
        for path in ["a.html", "Safari Export\\Bookmarks.html", "a/..b/c", "console/com.html", "content/nullable.md"] {
            assert_eq!(unused_by_name(path), None, "{path:?}");
        }
        assert_eq!(unused_by_name("Safari Export/Passwords.csv"), Some(reason::PASSWORDS));
        assert_eq!(unused_by_name("Takeout/Chrome/BrowserHistory.json"), Some(reason::HISTORY));
    }

    #[test]
    fn a_page_is_below_a_list_only_in_a_folder_of_its_own() {
        assert!(is_below("content/a.html", "") && is_below("x/content/a.html", "x"));
        assert!(!is_below("a.html", "") && !is_below("x/a.html", "x") && !is_below("xy/a.html", "x"));
    }
}
