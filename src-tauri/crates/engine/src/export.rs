//! All bookmarks as a file that other programs read, folders kept.
//!
//! What is written is read back by `dogear_sources` as it was, whatever the format: title, address, folder, date, labels
//! and note.

mod render;

use std::path::{Path, PathBuf};

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
            ExportFormat::Html => render::html(&bookmarks),
            ExportFormat::Json => render::json(&bookmarks).map_err(|error| EngineError::file(path, error))?,
            ExportFormat::Csv => render::csv(&bookmarks),
            ExportFormat::Markdown => render::markdown(&bookmarks),
        };
        write_whole(path, &text)?;
        Ok(Exported { bookmarks: bookmarks.len(), path: path.to_owned() })
    }
}

/// Replaces a file whole: a reader sees the old one or the new one, never half of one.
pub(crate) fn write_whole(path: &Path, text: &str) -> Result<()> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    std::fs::write(&partial, text)
        .and_then(|()| std::fs::rename(&partial, path))
        .map_err(|error| EngineError::file(path, format!("the export cannot be written: {error}")))
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
