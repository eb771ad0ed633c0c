//! Bookmarks as text in each format.

mod markdown;

use std::{collections::BTreeMap, fmt::Write};

use dogear_domain::Bookmark;
use dogear_sources::DOGEAR_MARK;
use serde::Serialize;

pub(super) use markdown::markdown;

/// Folders as a tree; folders and bookmarks in their order.
#[derive(Default)]
struct Folder<'a> {
    folders: BTreeMap<&'a str, Folder<'a>>,
    bookmarks: Vec<&'a Bookmark>,
}

impl<'a> Folder<'a> {
    fn of(bookmarks: &'a [Bookmark]) -> Self {
        let mut root = Self::default();
        for bookmark in bookmarks {
            let mut folder = &mut root;
            for name in bookmark.folder.0.iter() {
                folder = folder.folders.entry(name).or_default();
            }
            folder.bookmarks.push(bookmark);
        }
        root
    }
}

pub(super) fn html(bookmarks: &[Bookmark]) -> String {
    let mut out = String::from(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n",
    );
    let _ = write!(out, "{DOGEAR_MARK}\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n");
    html_folder(&mut out, &Folder::of(bookmarks), 1);
    out.push_str("</DL><p>\n");
    out
}

fn html_folder(out: &mut String, folder: &Folder<'_>, depth: usize) {
    let indent = "    ".repeat(depth);
    for (name, inner) in &folder.folders {
        let _ = writeln!(out, "{indent}<DT><H3>{}</H3>\n{indent}<DL><p>", escaped(name));
        html_folder(out, inner, depth + 1);
        let _ = writeln!(out, "{indent}</DL><p>");
    }
    for bookmark in &folder.bookmarks {
        let _ = write!(out, "{indent}<DT><A HREF=\"{}\"", escaped(&bookmark.url));
        if let Some(added_at) = bookmark.added_at {
            let _ = write!(out, " ADD_DATE=\"{}\"", added_at.timestamp());
            // Browsers read whole seconds; what they leave out is kept for reading it back.
            if added_at.timestamp_subsec_nanos() > 0 {
                let _ = write!(out, " DATA-ADDED=\"{}\"", added_at.to_rfc3339());
            }
        }
        if !bookmark.tags.is_empty() {
            let tags: Vec<String> = bookmark.tags.iter().map(|tag| escaped(tag).replace(',', "&#44;")).collect();
            let _ = write!(out, " TAGS=\"{}\"", tags.join(","));
        }
        let _ = writeln!(out, ">{}</A>", escaped(&bookmark.title));
        if !bookmark.note.is_empty() {
            let _ = writeln!(out, "{indent}<DD>{}", escaped(&bookmark.note));
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[derive(Serialize)]
struct JsonBookmark<'a> {
    title: &'a str,
    url: &'a str,
    folder: &'a [String],
    tags: &'a [String],
    note: &'a str,
    added_at: Option<String>,
    source: &'a str,
}

pub(super) fn json(bookmarks: &[Bookmark]) -> serde_json::Result<String> {
    let list: Vec<_> = bookmarks
        .iter()
        .map(|bookmark| JsonBookmark {
            title: &bookmark.title,
            url: &bookmark.url,
            folder: &bookmark.folder.0,
            tags: &bookmark.tags,
            note: &bookmark.note,
            added_at: bookmark.added_at.map(|at| at.to_rfc3339()),
            source: &bookmark.source.0,
        })
        .collect();
    serde_json::to_string_pretty(&list)
}

pub(super) fn csv(bookmarks: &[Bookmark]) -> String {
    let mut out = String::from("title,url,folder,tags,note,added_at\r\n");
    for bookmark in bookmarks {
        let added_at = bookmark.added_at.map(|at| at.to_rfc3339()).unwrap_or_default();
        let folder = joined(&bookmark.folder.0, '/');
        let tags = joined(&bookmark.tags, ',');
        let fields = [&bookmark.title, &bookmark.url, &folder, &tags, &bookmark.note, &added_at];
        let quoted: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
        let _ = write!(out, "{}\r\n", quoted.join(","));
    }
    out
}

/// Names with `separator` between them; one that belongs to a name has a backslash before it.
fn joined(names: &[String], separator: char) -> String {
    let escape = |name: &String| name.replace('\\', r"\\").replace(separator, &format!("\\{separator}"));
    names.iter().map(escape).collect::<Vec<_>>().join(&separator.to_string())
}

#[cfg(test)]
mod tests;
