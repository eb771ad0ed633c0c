//! Sites: "on github", "from the guardian", "slides on acko.net", "that gitlab project", "on the lostechies blog".
//!
//! A site's name is also a topic ("github actions", "youtube video downloader"). It counts where the phrase ends with it,
//! or where a word for a page of that site follows. A host of the library is known by its domain; by a single label
//! only where the words "site" or "blog" say that a site is meant, because the label of a host is often the name of a
//! tool (docker.com, python.org).

use crate::words::is_function_word;

use super::{
    Context,
    condition::{Condition, Found},
    phrasing,
    question::Token,
};

mod names;

use names::{KNOWN_SITES, KnownSite};

const PREPOSITIONS: &[&str] = &["on", "from", "at", "in", "via"];
const ARTICLES: &[&str] = &["the", "that", "a", "this", "their", "some"];
/// Words for a page of any site.
const PAGE_NOUNS: &[&str] = &["link", "links", "page", "pages", "site", "website", "url"];
const SITE_NOUNS: &[&str] = &["site", "website", "blog", "homepage"];
/// More hosts than this share a label by chance.
const MOST_HOSTS: usize = 8;

/// The site that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let tokens = context.tokens;
    if is(tokens, place, PREPOSITIONS) {
        let start = place + 1 + usize::from(is(tokens, place + 1, ARTICLES));
        return domain(context, place, start)
            .or_else(|| known_site(tokens, place, start, false))
            .or_else(|| labelled(context, place, start));
    }
    known_site(tokens, place, place, true)
}

/// "on acko.net": a host of the library, in full.
fn domain(context: &Context, place: usize, start: usize) -> Option<Found> {
    let host = as_host(&context.tokens.get(start)?.lower);
    context.vocabulary.knows_host(&host).then(|| found(place..start + 1, host.clone(), vec![host]))
}

/// A well-known name. `bare`: no preposition, so a page of that site must follow ("gitlab project").
fn known_site(tokens: &[Token], place: usize, start: usize, bare: bool) -> Option<Found> {
    let (site, length) = longest_known(tokens, start)?;
    let end = start + length;
    let noun = tokens.get(end).is_some_and(|token| names_a_page(site, &token.lower)) && !ends_clause(tokens, end - 1);
    let closes = |end: usize| ends_clause(tokens, end - 1) || begins_anew(tokens, end);
    let hosts = || site.hosts.iter().map(|host| (*host).to_owned()).collect();
    let label = site.hosts.first().map(|host| (*host).to_owned())?;
    if noun && closes(end + 1) {
        return Some(found(place..end + 1, label, hosts()));
    }
    (!bare && closes(end)).then(|| found(place..end, label, hosts()))
}

fn longest_known(tokens: &[Token], start: usize) -> Option<(&'static KnownSite, usize)> {
    KNOWN_SITES
        .iter()
        .flat_map(|site| site.names.iter().map(move |name| (site, name)))
        .filter(|(_, name)| {
            name.split(' ').enumerate().all(|(at, word)| tokens.get(start + at).is_some_and(|t| t.lower == word))
        })
        .map(|(site, name)| (site, name.split(' ').count()))
        .max_by_key(|(_, length)| *length)
}

/// "on the lostechies blog": a label of a host, said to be a site.
fn labelled(context: &Context, place: usize, start: usize) -> Option<Found> {
    let tokens = context.tokens;
    let label = tokens.get(start)?;
    (is(tokens, start + 1, SITE_NOUNS) && !label.ends_clause && label.lower.len() > 2).then_some(())?;
    let hosts = context.vocabulary.hosts_labelled(&label.lower);
    let (first, closes) = (hosts.first()?, ends_clause(tokens, start + 1) || begins_anew(tokens, start + 2));
    (closes && hosts.len() <= MOST_HOSTS).then(|| {
        let name = if hosts.len() == 1 { first.clone() } else { label.text.clone() };
        found(place..start + 2, name, hosts.to_vec())
    })
}

fn found(tokens: std::ops::Range<usize>, label: String, hosts: Vec<String>) -> Found {
    Found { tokens, condition: Condition::Site { label, hosts } }
}

fn as_host(word: &str) -> String {
    let bare = word.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let host = bare.split('/').next().unwrap_or(bare);
    host.strip_suffix("'s").unwrap_or(host).to_owned()
}

fn names_a_page(site: &KnownSite, word: &str) -> bool {
    site.pages.contains(&word) || PAGE_NOUNS.contains(&word)
}

/// Whether the word at a place begins a new phrase.
fn begins_anew(tokens: &[Token], place: usize) -> bool {
    tokens
        .get(place)
        .is_some_and(|Token { lower, .. }| is_function_word(lower) || phrasing::is_saving(lower) || lower.contains(':'))
}

fn ends_clause(tokens: &[Token], place: usize) -> bool {
    tokens.get(place).is_some_and(|token| token.ends_clause)
}

fn is(tokens: &[Token], place: usize, words: &[&str]) -> bool {
    tokens.get(place).is_some_and(|token| words.contains(&token.lower.as_str()))
}
