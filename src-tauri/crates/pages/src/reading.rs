//! What the bytes of a page say. In goes a [`Page`] as it came from a site, out comes its text, where it sends its reader
//! instead, or why there is nothing to keep.
//!
//! Everything that comes in was written by strangers: it never panics through, and what it may take is bounded by
//! [`Bounds`], but for the memory and time of the readers of HTML and PDF themselves. [`worker`](crate::worker) bounds these.

mod charset;
mod clean;
mod depth;
mod html;
mod kind;
mod pdf;

pub(crate) use html::{leads_to_sign_in, says_noindex};

use std::{panic, thread};

use dogear_domain::PageText;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::Reason;

/// Bytes of stack for one page, so that no depth of a tree ends the program.
const STACK: usize = 16 * 1024 * 1024;

/// A page as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its bytes, no longer packed.
    #[serde(skip)]
    pub body: Vec<u8>,
    /// What the site says that it is (`text/html; charset=utf-8`).
    pub content_type: Option<String>,
    /// The address that it came from, http(s).
    pub url: String,
    /// Whether it is what a browser showed to a person: what it asks of programs that come by themselves, and where it would
    /// send its reader, is without meaning then.
    #[serde(default)]
    pub is_shown: bool,
}

/// How much of a page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// Bytes that come in. Of a longer HTML page or plain text its beginning is read; a longer PDF is too large.
    pub body: usize,
    /// Characters of the text that goes out.
    pub text: usize,
    /// Elements of an HTML page within each other.
    pub depth: usize,
    /// Pages of a PDF.
    pub sheets: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { body: 5 * 1024 * 1024, text: 200_000, depth: 3_000, sheets: 300 }
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// The page's text; never empty.
    Text(Box<PageText>),
    /// The page sends its reader to this address, http(s).
    Elsewhere(String),
    /// Nothing is to be kept of it.
    Nothing(Reason),
}

/// Reads a page. Blocks for as long as that takes: usually milliseconds, seconds for a page made to be slow.
#[must_use]
pub fn read(page: &Page, bounds: &Bounds) -> Reading {
    let Ok(url) = Url::parse(&page.url) else { return Reading::Nothing(Reason::NotWeb) };
    let reading = thread::scope(|scope| {
        let reader = thread::Builder::new().name("page".to_owned()).stack_size(STACK);
        let thread = reader.spawn_scoped(scope, || read_kind(page, &url, bounds)).ok()?;
        thread.join().ok()
    });
    reading.unwrap_or(Reading::Nothing(Reason::Unreadable))
}

fn read_kind(page: &Page, url: &Url, bounds: &Bounds) -> Reading {
    let whole = page.body.as_slice();
    let body = whole.get(..bounds.body).unwrap_or(whole);
    let content_type = page.content_type.as_deref().unwrap_or_default();
    let kind = match kind::of(content_type, body) {
        Ok(kind) => kind,
        Err(reason) => return Reading::Nothing(reason),
    };
    match kind {
        kind::Kind::Html => {
            let declared = charset::named(content_type).or_else(|| charset::declared(body));
            html::read(&charset::decode(body, declared, url), page.is_shown, url, bounds)
        }
        kind::Kind::Text => {
            let text = charset::decode(body, charset::named(content_type), url);
            kept(PageText { text: clean::text(&text, bounds.text), ..PageText::default() })
        }
        kind::Kind::Pdf if body.len() < whole.len() => Reading::Nothing(Reason::TooLarge),
        kind::Kind::Pdf => pdf::read(body, bounds),
    }
}

/// Why a page is not worth taking in, as what is said of it and its first bytes tell. What is `attached` is meant to be
/// saved; a PDF is read all the same.
pub(crate) fn refused(content_type: &str, attached: bool, start: &[u8]) -> Option<Reason> {
    match kind::of(content_type, start) {
        Err(reason) => Some(reason),
        Ok(kind::Kind::Pdf) => None,
        Ok(_) => attached.then_some(Reason::Download),
    }
}

/// A text that is worth keeping, or that there is none.
fn kept(text: PageText) -> Reading {
    if clean::says_something(&text.text) { Reading::Text(Box::new(text)) } else { Reading::Nothing(Reason::Empty) }
}

/// Runs a reader of others that may panic on what it is given.
fn unharmed<T>(reader: impl FnOnce() -> Option<T>) -> Option<T> {
    panic::catch_unwind(panic::AssertUnwindSafe(reader)).ok().flatten()
}

#[cfg(test)]
mod tests;
