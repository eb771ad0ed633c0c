//! Bookmarks as text in each format.

mod markdown;

use std::{collections::HashMap, fmt::Write};

use dogear_domain::{Bookmark, FolderRole};
use dogear_sources::{DOGEAR_COLUMNS, DOGEAR_MARK, FOLDER_MARKS, defused};
use dogear_store::{Inventory, Item};
use serde::Serialize;

pub(super) use markdown::{link, markdown};

use super::{
    bookmarks,
    tree::{Child, Folder},
};

pub(super) fn html(inventories: &[Inventory]) -> String {
    let mut out = String::from(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n",
    );
    let _ = write!(out, "{DOGEAR_MARK}\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n");
    html_folder(&mut out, &Folder::around(inventories), 1);
    out.push_str("</DL><p>\n");
    out
}

fn html_folder(out: &mut String, folder: &Folder<'_>, depth: usize) {
    let indent = "    ".repeat(depth);
    for child in &folder.children {
        match child {
            Child::Folder(inner) => {
                let _ =
                    writeln!(out, "{indent}<DT><H3{}>{}</H3>\n{indent}<DL><p>", mark(inner.role), escaped(inner.name));
                html_folder(out, inner, depth + 1);
                let _ = writeln!(out, "{indent}</DL><p>");
            }
            Child::Bookmark(bookmark) => html_bookmark(out, bookmark, &indent),
        }
    }
}

/// How browsers say which folders are their own.
fn mark(role: FolderRole) -> String {
    let mark = FOLDER_MARKS.iter().find(|(_, marked)| *marked == role);
    mark.map_or_else(String::new, |(mark, _)| format!(" {mark}=\"true\""))
}

fn html_bookmark(out: &mut String, bookmark: &Bookmark, indent: &str) {
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
    /// What the outermost folder is to its browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    root: Option<FolderRole>,
}

/// A folder that the bookmarks do not tell of.
#[derive(Serialize)]
struct JsonFolder<'a> {
    r#type: &'static str,
    folder: &'a [String],
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    root: Option<FolderRole>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum JsonItem<'a> {
    Bookmark(JsonBookmark<'a>),
    Folder(JsonFolder<'a>),
}

pub(super) fn json(inventories: &[Inventory]) -> serde_json::Result<String> {
    let list: Vec<JsonItem<'_>> = inventories.iter().flat_map(json_items).collect();
    serde_json::to_string_pretty(&list)
}

fn json_items(inventory: &Inventory) -> Vec<JsonItem<'_>> {
    let Inventory { source, items } = inventory;
    let roots: HashMap<&String, FolderRole> = items
        .iter()
        .filter_map(|item| match item {
            Item::Folder(path, role) if *role != FolderRole::Plain => Some((path.0.first()?, *role)),
            _ => None,
        })
        .collect();
    let root = |folder: &[String]| folder.first().and_then(|name| roots.get(name)).copied();
    let following = items.iter().skip(1).map(|next| Some(&next.folder().0)).chain([None]);
    let told = items.iter().zip(following).filter_map(|(item, next)| match item {
        Item::Bookmark(bookmark) => Some(JsonItem::Bookmark(json_bookmark(bookmark, root(&bookmark.folder.0)))),
        // What comes next is in it and says so.
        Item::Folder(path, _) if next.is_some_and(|next| next.starts_with(&path.0)) => None,
        Item::Folder(path, _) => Some(JsonItem::Folder(JsonFolder {
            r#type: "folder",
            folder: &path.0,
            source: &source.0,
            root: root(&path.0),
        })),
    });
    told.collect()
}

fn json_bookmark(bookmark: &Bookmark, root: Option<FolderRole>) -> JsonBookmark<'_> {
    JsonBookmark {
        title: &bookmark.title,
        url: &bookmark.url,
        folder: &bookmark.folder.0,
        tags: &bookmark.tags,
        note: &bookmark.note,
        added_at: bookmark.added_at.map(|at| at.to_rfc3339()),
        source: &bookmark.source.0,
        root,
    }
}

pub(super) fn csv(inventories: &[Inventory]) -> String {
    let mut out = format!("{}\r\n", DOGEAR_COLUMNS.join(","));
    for bookmark in bookmarks(inventories) {
        let added_at = bookmark.added_at.map(|at| at.to_rfc3339()).unwrap_or_default();
        let folder = joined(&bookmark.folder.0, '/');
        let tags = joined(&bookmark.tags, ',');
        out.push_str(&line(&[&bookmark.title, &bookmark.url, &folder, &tags, &bookmark.note, &added_at]));
    }
    out
}

/// A line of a table: quoted, and nothing in it for a spreadsheet to calculate.
pub(crate) fn line(fields: &[&str]) -> String {
    let quote = |field: &&str| format!("\"{}\"", defused(field).replace('"', "\"\""));
    let quoted: Vec<String> = fields.iter().map(quote).collect();
    format!("{}\r\n", quoted.join(","))
}

/// Names with `separator` between them; one that belongs to a name has a backslash before it.
fn joined(names: &[String], separator: char) -> String {
    let escape = |name: &String| name.replace('\\', r"\\").replace(separator, &format!("\\{separator}"));
    names.iter().map(escape).collect::<Vec<_>>().join(&separator.to_string())
}

#[cfg(test)]
mod tests;
