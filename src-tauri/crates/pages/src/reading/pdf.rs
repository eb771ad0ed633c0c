//! The text of a PDF: lines joined to paragraphs, as far as the places of its characters tell. A sheet that cannot be read
//! is left out. Pictures of text stay pictures.

use dogear_domain::PageText;
use pdf_extract::{Dictionary, Document, Object, PlainTextOutput};

use super::{Bounds, Reading, clean, kept, unharmed};
use crate::Reason;

/// Reads a PDF that needs no password.
pub fn read(body: &[u8], bounds: &Bounds) -> Reading {
    let Some(document) = unharmed(|| opened(body)) else { return Reading::Nothing(Reason::Unreadable) };
    let mut raw = String::new();
    let mut left = bounds.text;
    for sheet in document.get_pages().into_keys().take(bounds.sheets) {
        let Some(text) = unharmed(|| sheet_text(&document, sheet)) else { continue };
        left = left.saturating_sub(text.chars().count());
        raw.push_str(&joined(&text));
        raw.push_str("\n\n");
        if left == 0 {
            break;
        }
    }
    kept(PageText {
        title: said(&document, b"Title"),
        author: said(&document, b"Author"),
        text: clean::text(&raw, bounds.text),
        ..PageText::default()
    })
}

fn opened(body: &[u8]) -> Option<Document> {
    let mut document = Document::load_mem(body).ok()?;
    if document.is_encrypted() {
        document.decrypt("").ok()?;
    }
    Some(document)
}

fn sheet_text(document: &Document, sheet: u32) -> Option<String> {
    let mut text = String::new();
    pdf_extract::output_doc_page(document, &mut PlainTextOutput::new(&mut text), sheet).ok()?;
    Some(text)
}

/// What the document says of itself.
fn said(document: &Document, name: &[u8]) -> String {
    let about = || -> Option<String> {
        let about = document.trailer.get(b"Info").ok()?;
        let about: &Dictionary = match about {
            Object::Reference(id) => document.get_dictionary(*id).ok()?,
            other => other.as_dict().ok()?,
        };
        pdf_extract::decode_text_string(about.get(name).ok()?).ok()
    };
    clean::short_line(&unharmed(about).unwrap_or_default(), 500)
}

/// Lines of a sheet joined to paragraphs, words that were parted at a line's end made whole.
fn joined(sheet: &str) -> String {
    let mut out = String::new();
    for line in sheet.lines() {
        let line = line.trim();
        if line.is_empty() {
            if !out.is_empty() && !out.ends_with("\n\n") {
                out.push_str("\n\n");
            }
            continue;
        }
        if out.ends_with('-') {
            if line.starts_with(char::is_lowercase) {
                out.pop();
            }
        } else if !out.is_empty() && !out.ends_with('\n') {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs() {
        assert_eq!(
            joined("Sour-\ndough needs\n time.\n\n\nAnd Alsace-\nLorraine"),
            "Sourdough needs time.\n\nAnd Alsace-Lorraine"
        );
    }
}
