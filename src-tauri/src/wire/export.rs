//! What is written for other programs.

use std::path::Path;

use dogear_engine::{ExportFormat, Exported};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The formats written.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormatView {
    /// The file that every browser imports.
    Html,
    /// A list of objects.
    Json,
    /// A table with a header.
    Csv,
    /// A document with folders as headings.
    Markdown,
}

/// The formats of pictures.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PictureFormatView {
    /// Lines and shapes.
    Svg,
    /// Dots.
    Png,
}

/// What is to be written.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportRequestView {
    /// How.
    pub format: ExportFormatView,
    /// A folder by name or path; empty for all.
    pub folder: String,
    /// The id of a source; null for all.
    pub source: Option<String>,
}

/// What was written.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportedView {
    bookmarks: u32,
    path: String,
    /// Bookmarks that are not in it, because their address is too long for the library to have it whole.
    left_out: u32,
}

impl From<ExportFormatView> for ExportFormat {
    fn from(format: ExportFormatView) -> Self {
        match format {
            ExportFormatView::Html => Self::Html,
            ExportFormatView::Json => Self::Json,
            ExportFormatView::Csv => Self::Csv,
            ExportFormatView::Markdown => Self::Markdown,
        }
    }
}

impl ExportedView {
    /// A file with so many bookmarks, and all that were meant.
    pub fn written(bookmarks: u32, path: &Path) -> Self {
        Self { bookmarks, path: path.display().to_string(), left_out: 0 }
    }
}

impl From<Exported> for ExportedView {
    fn from(exported: Exported) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            bookmarks: count(exported.bookmarks),
            path: exported.path.display().to_string(),
            left_out: count(exported.left_out.len()),
        }
    }
}
