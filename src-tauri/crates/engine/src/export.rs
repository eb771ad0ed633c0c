//! All bookmarks as a file that other programs read, folders kept.

use std::{
    collections::BTreeMap,
    fmt::Write,
    path::{Path, PathBuf},
};

use dogear_domain::Bookmark;
use serde::Serialize;

use crate::{Engine, EngineError, Result};

/// The formats written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// The file that every browser imports.
    Html,
    /// A list of objects.
    Json,
    /// A table with a header.
    Csv,
    /// A document with folders as headings.
    Markdown,
}

/// What an export wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Bookmarks written.
    pub bookmarks: usize,
    /// The file.
    pub path: PathBuf,
}

impl ExportFormat {
    /// The format that a file name's ending stands for.
    #[must_use]
    pub fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "html" | "htm" => Some(Self::Html),
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

impl Engine {
    /// Writes all bookmarks to a file, replacing it whole.
    ///
    /// # Errors
    /// When the library cannot be read or the file cannot be written; an old file stays then.
    pub async fn export(&self, path: &Path, format: ExportFormat) -> Result<Exported> {
        let bookmarks = self.store().all_bookmarks().await?;
        let text = match format {
            ExportFormat::Html => html(&bookmarks),
            ExportFormat::Json => json(&bookmarks).map_err(|error| EngineError::file(path, error))?,
            ExportFormat::Csv => csv(&bookmarks),
            ExportFormat::Markdown => markdown(&bookmarks),
        };
        let mut partial = path.as_os_str().to_owned();
        partial.push(".partial");
        std::fs::write(&partial, text)
            .and_then(|()| std::fs::rename(&partial, path))
            .map_err(|error| EngineError::file(path, format!("the export cannot be written: {error}")))?;
        Ok(Exported { bookmarks: bookmarks.len(), path: path.to_owned() })
    }
}

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
            for name in &bookmark.folder.0 {
                folder = folder.folders.entry(name).or_default();
            }
            folder.bookmarks.push(bookmark);
        }
        root
    }
}

fn html(bookmarks: &[Bookmark]) -> String {
    let mut out = String::from(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n\
         <TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n",
    );
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
        }
        if !bookmark.tags.is_empty() {
            let _ = write!(out, " TAGS=\"{}\"", escaped(&bookmark.tags.join(",")));
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

fn json(bookmarks: &[Bookmark]) -> serde_json::Result<String> {
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

fn csv(bookmarks: &[Bookmark]) -> String {
    let mut out = String::from("title,url,folder,tags,note,added_at\r\n");
    for bookmark in bookmarks {
        let added_at = bookmark.added_at.map(|at| at.to_rfc3339()).unwrap_or_default();
        let folder = bookmark.folder.0.join("/");
        let tags = bookmark.tags.join(",");
        let fields = [&bookmark.title, &bookmark.url, &folder, &tags, &bookmark.note, &added_at];
        let quoted: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
        let _ = write!(out, "{}\r\n", quoted.join(","));
    }
    out
}

fn markdown(bookmarks: &[Bookmark]) -> String {
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

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};
    use dogear_domain::{BookmarkId, Browser, FolderPath, SourceId};

    use super::*;

    fn hostile() -> Bookmark {
        Bookmark {
            id: BookmarkId(1),
            source: SourceId("s".into()),
            browser: Browser::Chromium,
            title: "A <b>\"bold\"</b> & [linked](http://evil.example) title\nwith a break".into(),
            url: "https://a.example/?q=\"<x>\"&b=1".into(),
            folder: FolderPath::new(["Bar", "R&D"]),
            added_at: Some(Utc.with_ymd_and_hms(2024, 3, 14, 9, 26, 53).unwrap()),
            tags: vec!["one".into(), "two".into()],
            note: "a, \"note\"".into(),
        }
    }

    #[test]
    fn html_is_read_back_as_it_was() {
        let reading = dogear_sources::parse_netscape(html(&[hostile()]).as_bytes(), "export.html").unwrap();
        let read = &reading.snapshot.bookmarks[0];
        let wrote = hostile();
        assert_eq!(read.title, "A <b>\"bold\"</b> & [linked](http://evil.example) title with a break");
        assert_eq!((&read.url, &read.folder, read.added_at), (&wrote.url, &wrote.folder, wrote.added_at));
        assert_eq!((&read.tags, &read.note), (&wrote.tags, &wrote.note));
    }

    #[test]
    fn csv_doubles_quotes() {
        let text = csv(&[hostile()]);
        assert!(text.contains("\"a, \"\"note\"\"\""), "{text}");
        assert!(text.contains("\"Bar/R&D\""), "{text}");
    }

    #[test]
    fn markdown_has_no_link_but_the_bookmarks_own() {
        insta::assert_snapshot!(markdown(&[hostile()]), @r#"
        # Bookmarks

        ## Bar › R&D

        - [A \<b\>"bold"\</b\> & \[linked\](http://evil.example) title with a break](<https://a.example/?q="%3Cx%3E"&b=1>) (2024-03-14)
        "#);
    }

    #[test]
    fn the_ending_names_the_format() {
        assert_eq!(ExportFormat::of_file(Path::new("a.HTM")), Some(ExportFormat::Html));
        assert_eq!(ExportFormat::of_file(Path::new("a.txt")), None);
    }
}
