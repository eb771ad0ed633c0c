//! The text of an HTML page: its article where one is found, else all that it shows, without menus and forms.

mod about;
mod walls;

pub(crate) use about::says_noindex;
pub(crate) use walls::leads_to_sign_in;

use dogear_domain::PageText;
use dom_query::Document;
use dom_smoothie::{Config, Readability, TextMode};
use url::Url;

use super::{Bounds, Reading, clean, depth, kept, unharmed};
use crate::Reason;
use walls::Signs;

/// What shows nothing to a reader.
const UNSEEN: &str =
    "script,style,noscript,template,iframe,object,svg,select,textarea,datalist,[hidden],[aria-hidden=true]";
/// What stands around the text on every page of a site.
const AROUND: &str = "nav,header,footer,aside,dialog,[role=navigation],[role=banner],[role=contentinfo],[role=search]";

/// An article is taken for the text of its page if it weighs this much, and this share of all that the page shows. Less
/// is a single comment or a box at the side.
const LEAST_ARTICLE: usize = 50;
const LEAST_SHARE: f64 = 0.2;
/// Words that a page's description of itself has at least, to stand for a text that only scripts would show.
const LEAST_DESCRIPTION: usize = 8;
/// Elements that the search for an article is not worth its time for; such a page is one long list.
const MOST_ELEMENTS: usize = 150_000;

/// Reads a page; `is_shown`: as a browser showed it to a person.
pub fn read(html: &str, is_shown: bool, url: &Url, bounds: &Bounds) -> Reading {
    if depth::exceeds(html, bounds.depth) {
        return Reading::Nothing(Reason::Unreadable);
    }
    let document = Document::from(html);
    if !is_shown {
        if about::is_noindex(&document) {
            return Reading::Nothing(Reason::Noindex);
        }
        if let Some(target) = about::refresh(&document, url) {
            return Reading::Elsewhere(target);
        }
    }
    let mut page = about::of(&document, url);
    let signs = Signs::of(&document);
    let shown = clean::text(&shown(&document), bounds.text);
    page.text = match article(document, url, bounds) {
        Some(article) if is_enough(&article, &shown) => article,
        _ => shown,
    };
    match walls::of(&page, &signs, url) {
        Some(Reason::ScriptOnly) if clean::weight(&page.description) >= LEAST_DESCRIPTION => {
            page.text.clone_from(&page.description);
            kept(page)
        }
        Some(reason) => Reading::Nothing(reason),
        None => kept(page),
    }
}

fn is_enough(article: &str, shown: &str) -> bool {
    let weight = clean::weight(article);
    // Fractions of words do not matter here, nor do more words than a float counts exactly.
    #[expect(clippy::cast_precision_loss, reason = "a share of at most a few hundred thousand words")]
    let share = weight as f64 / clean::weight(shown).max(1) as f64;
    weight >= LEAST_ARTICLE && share >= LEAST_SHARE
}

/// All that the page shows, without what stands around the text unless nothing else is there.
fn shown(document: &Document) -> String {
    let page = document.clone();
    page.select(UNSEEN).remove();
    let all = page.select("body").formatted_text();
    page.select(AROUND).remove();
    let inner = page.select("body").formatted_text();
    let is_little = clean::weight(&inner) < LEAST_ARTICLE && clean::weight(&inner) < clean::weight(&all) / 2;
    if is_little { all.to_string() } else { inner.to_string() }
}

fn article(document: Document, url: &Url, bounds: &Bounds) -> Option<String> {
    let config = Config {
        text_mode: TextMode::Formatted,
        disable_json_ld: true,
        max_elements_to_parse: MOST_ELEMENTS,
        ..Config::default()
    };
    let text = unharmed(|| {
        let mut reader = Readability::with_document(document, Some(url.as_str()), Some(config)).ok()?;
        Some(reader.parse().ok()?.text_content.to_string())
    })?;
    Some(clean::text(&text, bounds.text))
}

/// What a page says of itself, without its text.
fn described(title: &str, description: &str) -> PageText {
    PageText {
        title: clean::short_line(title, 500),
        description: clean::short_line(description, 1_000),
        ..PageText::default()
    }
}
