//! Bookmarks as a file that other programs read, in the order and the folders of their browsers.
//!
//! What is written is read back by `dogear_sources` as it was, whatever the format: title, address, folder, date, labels
//! and note, in their order; from all but CSV the empty folders, and from HTML and JSON what a folder is to its browser, too.
//! (A document has the pages of a folder before the folders in it.) Several sources make one file, one after the other:
//! folders of one path become one, and nothing in them is taken for a copy. An address is written whole or not at all.

mod render;
mod selection;
mod tree;

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use dogear_domain::{Bookmark, BookmarkId, FolderPath, Remark, SourceId, UnknownFolder, remark};
use dogear_store::{Inventory, Item, replace_file};

pub(crate) use self::render::line;

use crate::{EngineError, Library, Problem, Result};

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

/// What is written, and how.
#[derive(Debug, Clone)]
pub struct ExportOptions {
    /// How.
    pub format: ExportFormat,
    /// Only what is in folders of this name or path, as a person types it: names with `/` or `›` between.
    pub folder: Option<String>,
    /// Only this source.
    pub source: Option<SourceId>,
    /// Only these bookmarks.
    pub among: Option<Vec<BookmarkId>>,
}

/// How bookmarks are written to be pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFormat {
    /// An address a line.
    Addresses,
    /// A list of links.
    Markdown,
}

/// What an export wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// Bookmarks written.
    pub bookmarks: usize,
    /// The file.
    pub path: PathBuf,
    /// Bookmarks that are not in it, because their address is too long for the library to have it whole.
    pub left_out: Vec<LeftOut>,
}

/// A bookmark that an export cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its title.
    pub title: String,
    /// Its folder.
    pub folder: FolderPath,
    /// Where it is.
    pub source: SourceId,
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

impl Library {
    /// Writes bookmarks to a file, replacing it whole.
    ///
    /// # Errors
    /// `UnknownFolder` or `UnknownSource` for what is not there, or when the library cannot be read or the file cannot be
    /// written; an old file stays then.
    pub async fn export(&self, path: &Path, options: &ExportOptions) -> Result<Exported> {
        let mut inventories = self.store.inventories().await?;
        if let Some(source) = &options.source {
            let known: Vec<SourceId> = self.store.sources().await?.into_iter().map(|stored| stored.source.id).collect();
            selection::only_source(&mut inventories, source, &known)?;
        }
        if let Some(folder) = &options.folder
            && !selection::only_folder(&mut inventories, folder)
        {
            // The error names the nearest; a folder that is in another source alone is not here either.
            self.folders_named(std::slice::from_ref(folder)).await?;
            return Err(UnknownFolder { typed: folder.clone(), nearest: Vec::new() }.into());
        }
        if let Some(among) = &options.among {
            selection::only_these(&mut inventories, among);
        }
        let left_out = without_cut(&mut inventories);
        let text = match options.format {
            ExportFormat::Html => render::html(&inventories),
            ExportFormat::Json => render::json(&inventories).map_err(|error| EngineError::file(path, error))?,
            ExportFormat::Csv => render::csv(&inventories),
            ExportFormat::Markdown => render::markdown(&inventories),
        };
        write_whole(path, text.as_bytes())?;
        Ok(Exported { bookmarks: bookmarks(&inventories).count(), path: path.to_owned(), left_out })
    }
}

impl Library {
    /// Bookmarks as text to paste, a line each: addresses, or links in Markdown. Those that are gone are left out, and those
    /// whose address the library has not whole.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn as_text(&self, ids: &[BookmarkId], links: TextFormat) -> Result<String> {
        let bookmarks = self.told_to_audience(self.store.bookmarks(ids).await?)?;
        let line = |bookmark: &Bookmark| match links {
            TextFormat::Addresses => bookmark.url.clone(),
            TextFormat::Markdown => format!("- {}", render::link(bookmark)),
        };
        let lines: Vec<String> = bookmarks.iter().filter(|bookmark| bookmark.is_whole()).map(line).collect();
        Ok(lines.join("\n"))
    }

    /// Writes something made of the library, such as a picture of it. Whoever reads the file sees the old one or the new one.
    ///
    /// # Errors
    /// When the file cannot be written; an old file stays then.
    pub fn save(path: &Path, bytes: &[u8]) -> Result<()> {
        write_whole(path, bytes)
    }
}

fn bookmarks(inventories: &[Inventory]) -> impl Iterator<Item = &Bookmark> {
    inventories.iter().flat_map(|inventory| &inventory.items).filter_map(|item| match item {
        Item::Bookmark(bookmark) => Some(bookmark),
        Item::Folder(..) => None,
    })
}

/// Takes out the bookmarks of which the library has only the beginning of the address.
fn without_cut(inventories: &mut [Inventory]) -> Vec<LeftOut> {
    let mut left_out = Vec::new();
    for Inventory { source, items } in inventories {
        items.retain(|item| match item {
            Item::Bookmark(bookmark) if !bookmark.is_whole() => {
                let Bookmark { title, folder, .. } = bookmark;
                left_out.push(LeftOut { title: title.clone(), folder: folder.clone(), source: source.clone() });
                false
            }
            Item::Bookmark(_) | Item::Folder(..) => true,
        });
    }
    left_out
}

/// Writes what is exported. Whoever reads the file sees the old one or the new one, never half of one.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    replace_file(path, bytes)
        .map_err(|error| EngineError::Problem(Problem::FileNotWritten { remark: not_written(path, &error) }))
}

/// The usual causes; the system's words name a file that nobody chose.
fn not_written(path: &Path, error: &io::Error) -> Remark {
    let remark = match error.kind() {
        ErrorKind::NotFound => remark!("not-written-no-folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => remark!("not-written-refused"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => remark!("not-written-full"),
        ErrorKind::IsADirectory => remark!("not-written-is-folder"),
        kind => remark!("not-written", reason = kind.to_string()),
    };
    remark.with("file", path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_names_the_format() {
        assert_eq!(ExportFormat::of_file(Path::new("a.HTM")), Some(ExportFormat::Html));
        assert_eq!(ExportFormat::of_file(Path::new("a.txt")), None);
    }
}
