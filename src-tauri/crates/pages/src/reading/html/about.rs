//! What a page says of itself in its head: title, description, author, date, language, address, and what it asks of programs.

use chrono::{DateTime, NaiveDate};
use dogear_domain::PageText;
use dom_query::Document;
use dom_smoothie::{Config, Readability};
use url::Url;

use super::described;
use crate::reading::{clean, unharmed};

/// Seconds after which a page that sends its reader on is read itself: a page that renews itself, not a redirect.
const LONGEST_WAIT: u32 = 10;
/// Bytes of the longest address that is taken from a page.
const LONGEST_ADDRESS: usize = 2_048;

/// All but the text.
pub fn of(document: &Document, url: &Url) -> PageText {
    let metadata = unharmed(|| {
        let reader = Readability::with_document(document.clone(), None, Some(Config::default())).ok()?;
        let data = reader.parse_json_ld();
        Some(reader.get_article_metadata(data))
    })
    .unwrap_or_default();
    // The whole title: what Readability cuts off is at times the part that a person remembers.
    let title = clean::line(&document.select_single("head title").text());
    let title = if title.is_empty() { metadata.title } else { title };
    PageText {
        author: clean::short_line(metadata.byline.as_deref().unwrap_or_default(), 200),
        published: metadata.published_time.as_deref().and_then(day),
        language: language(document),
        canonical: canonical(document, url),
        ..described(&title, metadata.excerpt.as_deref().unwrap_or_default())
    }
}

/// Whether the page asks programs not to keep it.
pub fn is_noindex(document: &Document) -> bool {
    let asked = document.select("meta[name=robots i],meta[name=dogear i]");
    asked.nodes().iter().any(|meta| says_noindex(&meta.attr_or("content", "")))
}

/// Whether a list of wishes to programs (`noarchive, noindex`) asks not to be kept.
pub fn says_noindex(wishes: &str) -> bool {
    wishes.split(',').any(|wish| matches!(wish.trim().to_ascii_lowercase().as_str(), "noindex" | "none"))
}

/// Where the page sends its reader by itself, at once or after a few seconds.
pub fn refresh(document: &Document, url: &Url) -> Option<String> {
    let refreshes = document.select("meta[http-equiv=refresh i]");
    let refresh =
        refreshes.nodes().iter().find(|meta| !meta.ancestors_it(None).any(|node| node.has_name("noscript")))?;
    let content = refresh.attr("content")?;
    let (wait, rest) = content.split_once([';', ',']).unwrap_or((&content, ""));
    let whole = wait.trim().split('.').next().unwrap_or_default();
    if whole.parse::<u32>().is_ok_and(|seconds| seconds > LONGEST_WAIT) {
        return None;
    }
    let rest = rest.trim();
    let named = rest.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("url"));
    let target = if named { rest.get(3..)?.trim_start().strip_prefix('=')? } else { rest };
    let target = target.trim().trim_matches(['"', '\'']);
    let mut target = joined(document, url, target)?;
    target.set_fragment(None);
    let mut here = url.clone();
    here.set_fragment(None);
    (target != here).then(|| target.into())
}

fn canonical(document: &Document, url: &Url) -> String {
    let links = document.select("link[rel~=canonical i]");
    let address = links.nodes().first().and_then(|link| joined(document, url, &link.attr("href")?));
    address.map(String::from).unwrap_or_default()
}

/// An address as the page means it; http(s) only.
fn joined(document: &Document, url: &Url, address: &str) -> Option<Url> {
    if address.is_empty() || address.len() > LONGEST_ADDRESS {
        return None;
    }
    let base = document.select_single("base[href]").attr("href").and_then(|base| url.join(&base).ok());
    let found = base.as_ref().unwrap_or(url).join(address).ok()?;
    (matches!(found.scheme(), "http" | "https") && found.as_str().len() <= LONGEST_ADDRESS).then_some(found)
}

fn language(document: &Document) -> String {
    let root = document.select_single("html");
    let said = root.attr("lang").or_else(|| root.attr("xml:lang"));
    let said = said.or_else(|| document.select_single("meta[http-equiv=content-language i]").attr("content"));
    let said = said.or_else(|| document.select_single("meta[property='og:locale']").attr("content"));
    let said = said.unwrap_or_default();
    let first = said.split(['-', '_', ',']).next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_tag = matches!(first.len(), 2 | 3) && first.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_tag { first } else { String::new() }
}

/// The day in a date of ISO 8601 or of a mail.
fn day(said: &str) -> Option<NaiveDate> {
    let said = said.trim();
    let iso = said.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    iso.or_else(|| DateTime::parse_from_rfc2822(said).ok().map(|moment| moment.date_naive()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> Url {
        Url::parse("https://example.org/a/page?x=1").unwrap()
    }

    #[test]
    fn a_page_tells_of_itself() {
        let html = r#"<html lang="pt-BR"><head><title> Pão
            de queijo | Cozinha</title><meta name="description" content="Receita"><meta name="author" content="Ana">
            <link rel="canonical" href="/pao"><meta property="article:published_time" content="2024-05-06T07:08:09Z">"#;
        let page = of(&Document::from(html), &here());
        assert_eq!((page.title.as_str(), page.description.as_str()), ("Pão de queijo | Cozinha", "Receita"));
        assert_eq!((page.author.as_str(), page.language.as_str()), ("Ana", "pt"));
        assert_eq!(page.canonical, "https://example.org/pao");
        assert_eq!(page.published, NaiveDate::from_ymd_opt(2024, 5, 6));
    }

    #[test]
    fn addresses_that_are_not_of_the_web_are_none() {
        for link in ["javascript:alert(1)", "file:///etc/passwd", "http://", ""] {
            let html = format!("<link rel=canonical href='{link}'>");
            assert_eq!(of(&Document::from(html), &here()).canonical, "");
        }
    }

    #[test]
    fn a_page_sends_on_soon_or_not_at_all() {
        for (content, expected) in [
            ("0; url=/next", Some("https://example.org/next")),
            ("0;URL='next'", Some("https://example.org/a/next")),
            ("3, http://other.example/#top", Some("http://other.example/")),
            ("300; url=/next", None),
            ("0; url=?x=1", None),
            ("5", None),
            ("0; url=file:///etc/passwd", None),
            ("0; url", None),
        ] {
            let html = format!("<meta http-equiv=Refresh content=\"{content}\">");
            assert_eq!(refresh(&Document::from(html), &here()).as_deref(), expected, "{content}");
        }
        let hidden = "<noscript><meta http-equiv=refresh content='0; url=/plain'></noscript>";
        assert_eq!(refresh(&Document::from(hidden), &here()), None);
    }

    #[test]
    fn a_wish_not_to_be_kept_is_seen() {
        for (html, expected) in [
            ("<meta name=robots content='noarchive, NoIndex'>", true),
            ("<meta name=ROBOTS content=none>", true),
            ("<meta name=robots content='index, follow'>", false),
            ("<meta name=googlebot content=noindex>", false),
        ] {
            assert_eq!(is_noindex(&Document::from(html)), expected, "{html}");
        }
    }
}
