//! Citation marks in a model's answer: tokens in, safe text out.
//!
//! A model may write anything: marks for sources that do not exist, links it made up, tags, control characters. What
//! leaves here has only marks `[n]` that stand for retrieved bookmarks, and nothing that Markdown would make a link
//! of. The text passes three steps, each of which holds back only what it cannot judge yet: marks and Markdown links
//! ([`marks`]), bare addresses and tags ([`addresses`]), and a last guard over what those leave side by side
//! ([`guard`]). The result does not depend on how the stream was cut into tokens.

mod addresses;
mod guard;
mod marks;

use std::collections::HashMap;

use dogear_domain::{Citation, Hit};

use self::{addresses::Addresses, guard::Guard, marks::Marks};
use crate::untrusted::is_visible;

/// Makes a stream of model text safe. One for each answer.
#[derive(Debug)]
pub struct CitationFilter {
    known: Known,
    marks: Marks,
    addresses: Addresses,
    guard: Guard,
}

impl CitationFilter {
    /// A filter for an answer to which these hits, in this order, are the sources.
    #[must_use]
    pub fn new(hits: &[Hit]) -> Self {
        Self {
            known: Known::new(hits),
            marks: Marks::default(),
            addresses: Addresses::default(),
            guard: Guard::default(),
        }
    }

    /// Takes the next piece of text and gives what is safe to show by now.
    pub fn push(&mut self, text: &str) -> String {
        let visible: String = text.chars().filter(|c| is_visible(*c)).collect();
        self.run(&visible, false)
    }

    /// Gives what was held back. Nothing may be pushed afterwards.
    pub fn finish(&mut self) -> String {
        self.run("", true)
    }

    /// How many marks stood for no source and were taken out.
    #[must_use]
    pub fn dropped(&self) -> u32 {
        self.marks.dropped()
    }

    fn run(&mut self, text: &str, last: bool) -> String {
        let marked = self.marks.push(text, last, &self.known);
        let plain = self.addresses.push(&marked, last, &self.known);
        self.guard.push(&plain)
    }
}

/// The marks in an answer that stand for hits, in the order of their first use.
#[must_use]
pub fn citations(answer: &str, hits: &[Hit]) -> Vec<Citation> {
    let mut cited: Vec<Citation> = Vec::new();
    for n in numbers_in_brackets(answer) {
        let Some(hit) = place(n).and_then(|place| hits.get(place)) else { continue };
        if cited.iter().all(|citation| citation.n != n) {
            let bookmark = &hit.bookmark;
            let title = bookmark.display_title().to_owned();
            cited.push(Citation { n, id: bookmark.id, title, url: bookmark.url.clone() });
        }
    }
    cited
}

/// Which numbers and which addresses belong to retrieved bookmarks.
#[derive(Debug)]
struct Known {
    count: u32,
    by_address: HashMap<String, u32>,
}

impl Known {
    fn new(hits: &[Hit]) -> Self {
        let mut by_address = HashMap::new();
        for (n, hit) in (1..).zip(hits) {
            by_address.entry(bare(&hit.bookmark.url)).or_insert(n);
        }
        Self { count: u32::try_from(hits.len()).unwrap_or(u32::MAX), by_address }
    }

    fn has(&self, n: u32) -> bool {
        (1..=self.count).contains(&n)
    }

    fn number_of(&self, url: &str) -> Option<u32> {
        self.by_address.get(&bare(url)).copied()
    }
}

/// A URL without what people and models leave out or add: scheme, `www.`, a last slash.
fn bare(url: &str) -> String {
    let lower = url.trim().to_lowercase();
    let rest = ["https://", "http://"].iter().find_map(|scheme| lower.strip_prefix(scheme)).unwrap_or(&lower);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}

fn place(n: u32) -> Option<usize> {
    usize::try_from(n).ok()?.checked_sub(1)
}

fn numbers_in_brackets(text: &str) -> impl Iterator<Item = u32> {
    text.split('[').skip(1).filter_map(|piece| {
        let (digits, _) = piece.split_once(']')?;
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { digits.parse().ok() } else { None }
    })
}

#[cfg(test)]
#[path = "cite/tests.rs"]
mod tests;
