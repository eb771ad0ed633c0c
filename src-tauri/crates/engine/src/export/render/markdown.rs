//! Bookmarks as a document for people, folders as headings.

use std::fmt::Write;

use dogear_domain::Bookmark;

use super::Folder;

pub(in crate::export) fn markdown(bookmarks: &[Bookmark]) -> String {
    let mut out = String::from("# Bookmarks\n");
    markdown_folder(&mut out, &Folder::of(bookmarks), &mut Vec::new());
    out
}

fn markdown_folder<'a>(out: &mut String, folder: &Folder<'a>, path: &mut Vec<&'a str>) {
    if !folder.bookmarks.is_empty() {
        let heading = if path.is_empty() { "Without a folder".to_owned() } else { path.join(" › ") };
        let _ = writeln!(out, "\n## {}\n", plain(&heading));
    }
    for bookmark in &folder.bookmarks {
        let address = bookmark.url.replace('<', "%3C").replace('>', "%3E").replace(['\n', '\r'], "");
        let _ = write!(out, "- [{}](<{address}>)", plain(bookmark.display_title()));
        if let Some(added_at) = bookmark.added_at {
            let _ = write!(out, " ({})", added_at.format("%Y-%m-%d"));
        }
        out.push('\n');
    }
    for (name, inner) in &folder.folders {
        path.push(name);
        markdown_folder(out, inner, path);
        path.pop();
    }
}

/// Text in which Markdown sees no marks.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '`' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
