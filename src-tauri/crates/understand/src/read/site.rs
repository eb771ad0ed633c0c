//! Sites: "on github", "auf GitHub", "slides on acko.net", "that gitlab project", "GitHub上的".
//!
//! A site's name is also a topic ("github actions", "youtube video downloader"). It counts where the phrase ends with it,
//! or where a word for a page of that site follows. A host of the library is known by its domain; by a single label
//! only where the words "site" or "blog" say that a site is meant, because the label of a host is often the name of a
//! tool (docker.com, python.org).

use std::sync::LazyLock;

use dogear_domain::{KNOWN_SITES, KnownSite};

use super::{
    Context,
    condition::{Condition, Found},
    language::{Language, languages},
    lexicon::Lexicon,
};

static KNOWN_NAMES: LazyLock<Lexicon<&'static KnownSite>> = LazyLock::new(|| {
    Lexicon::new(KNOWN_SITES.iter().flat_map(|site| site.names.iter().map(move |name| (*name, site))))
});

/// More hosts than this share a label by chance.
const MOST_HOSTS: usize = 8;

/// The site that is named here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let found = context.languages().find_map(|language| {
        behind_preposition(context, language, place)
            .or_else(|| before_suffix(context, language, place))
            .or_else(|| beside_page(context, language, place))
    });
    found.or_else(|| behind_or(context, place)).or_else(|| alone(context, place))
}

/// "On gitlab or github": another site, either of which will do.
fn behind_or(context: &Context, place: usize) -> Option<Found> {
    let is_site_before = place.checked_sub(1).is_some_and(|before| named(context, before).is_some());
    let language = context.languages().find(|language| {
        is_site_before && !language.unspaced && language.places.denials.or.at(context.tokens, place).is_some()
    })?;
    let preposition = language.places.site_prepositions.at(context.tokens, place + 1).map_or(0, |(_, length)| length);
    let start = place + 1 + preposition;
    let (condition, length) = named(context, start)?;
    let end = start + length;
    context.closes(language, end).then_some(Found { tokens: place..end, language, condition })
}

/// "Github", "di youtube", "sur legifrance", where a condition is likely.
fn alone(context: &Context, place: usize) -> Option<Found> {
    let leaning = context.leaning?;
    let places = |language: &'static Language| [&language.places.site_prepositions, &language.places.site_genitives];
    let is_led = || languages().iter().flat_map(places).any(|list| list.before(context.tokens, place).is_some());
    let known = || named(context, place).filter(|_| leaning.sites || is_led());
    let (condition, length) = known().or_else(|| Some((of_that_name(context, place)?, 1)))?;
    Some(Found { tokens: place..place + length, language: languages().first()?, condition })
}

/// "On legifrance": a host of the library that is called so, behind a word that leads to sites and not to folders or times.
fn of_that_name(context: &Context, place: usize) -> Option<Condition> {
    let only_sites = |language: &&'static Language| {
        let places = &language.places;
        places.site_prepositions.before(context.tokens, place).is_some()
            && places.folder_prepositions.before(context.tokens, place).is_none()
    };
    context.languages().find(only_sites)?;
    let name = &context.tokens.get(place)?.word;
    let begins_so = |host: &&String| host.split('.').next() == Some(name.as_str());
    let hosts: Vec<String> = context.vocabulary.hosts_labelled(name).into_iter().filter(begins_so).cloned().collect();
    let label = hosts.first()?.clone();
    (hosts.len() <= MOST_HOSTS && name.chars().count() > 2).then_some(Condition::Site { label, hosts })
}

/// A site that must not be: its name or domain ends the phrase. `topical`: words like "without" precede, which are as
/// often part of a topic ("deploy without github"), so a tool's name does not count.
pub(super) fn excluded(context: &Context, language: &'static Language, start: usize, topical: bool) -> Option<Found> {
    let (condition, length) = match known(context, start) {
        Some((site, _)) if is_tool(site) && topical => return None,
        Some((site, length)) => (condition(site)?, length),
        None => (domain(context, start)?, 1),
    };
    let end = start + length;
    context.closes(language, end).then_some(Found { tokens: start..end, language, condition })
}

/// Whether a word is a label of one of these hosts.
pub(crate) fn is_named_by(word: &str, hosts: &[String]) -> bool {
    let word = word.to_lowercase();
    hosts.iter().any(|host| host.split('.').any(|label| label == word))
}

/// The well-known site of this name.
pub(super) fn called(name: &str) -> Option<Condition> {
    condition(KNOWN_NAMES.get(name)?)
}

/// Whether this is the name of a site that people work with as often as they read there.
pub(super) fn names_tool(name: &str) -> bool {
    KNOWN_NAMES.get(name).is_some_and(is_tool)
}

/// A known site or a host of the library, and how many tokens name it.
pub(super) fn named(context: &Context, place: usize) -> Option<(Condition, usize)> {
    let known = known(context, place).and_then(|(site, length)| Some((condition(site)?, length)));
    known.or_else(|| Some((domain(context, place)?, 1)))
}

/// "on acko.net", "on github", "on the lostechies blog".
fn behind_preposition(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    let (tokens, places) = (context.tokens, &language.places);
    let genitive = || places.site_genitives.at(tokens, place).filter(|_| page_before(context, language, place));
    let (_, length) = places.site_prepositions.at(tokens, place).or_else(genitive)?;
    context.may_be_spoken(language, &(place..place + length)).then_some(())?;
    let article = language.articles.at(tokens, place + length).map_or(0, |(_, length)| length);
    let start = place + length + article;
    if language.unspaced {
        return with_suffix(context, language, (place, start));
    }
    let from = |end, condition| Found { tokens: place..end, language, condition };
    domain(context, start)
        .map(|condition| from(start + 1, condition))
        .or_else(|| known_site(context, language, start, false).map(|(end, condition)| from(end, condition)))
        .or_else(|| labelled(context, language, start).map(|(end, condition)| from(end, condition)))
}

/// "GitHub上的Rust项目", "YouTubeの動画".
fn before_suffix(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    if language.unspaced { with_suffix(context, language, (place, place)) } else { None }
}

fn with_suffix(context: &Context, language: &'static Language, (place, start): (usize, usize)) -> Option<Found> {
    let (condition, length) = named(context, start)?;
    let end = start + length;
    let (tokens, places) = (context.tokens, &language.places);
    let suffix = places.site_suffixes.at(tokens, end).map(|(_, length)| end + length);
    let page =
        || places.pages.at(tokens, end).map(|(_, length)| end + length).filter(|end| context.closes(language, *end));
    let bare = || (start > place && context.closes(language, end)).then_some(end);
    let end = suffix.or_else(page).or_else(bare)?;
    Some(Found { tokens: place..end, language, condition })
}

/// "gitlab project", "vidéo youtube": a word for a page of that site beside its name. Languages with a genitive put the
/// site behind.
fn beside_page(context: &Context, language: &'static Language, place: usize) -> Option<Found> {
    if language.unspaced {
        return None;
    }
    let behind = !language.places.site_genitives.is_empty() && page_before(context, language, place);
    let (end, condition) = known_site(context, language, place, !behind)?;
    Some(Found { tokens: place..end, language, condition })
}

/// Whether a word for a page stands before a place: "article de", "vidéo de".
fn page_before(context: &Context, language: &Language, place: usize) -> bool {
    let places = &language.places;
    places.pages.before(context.tokens, place).is_some() || places.kinds.before(context.tokens, place).is_some()
}

/// "acko.net": a host of the library or of a well-known site, in full.
fn domain(context: &Context, place: usize) -> Option<Condition> {
    let host = as_host(&context.tokens.get(place)?.word);
    let well_known = || KNOWN_SITES.iter().any(|site| site.hosts.contains(&host.as_str()));
    let known = context.vocabulary.knows_host(&host) || (host.contains('.') && well_known());
    known.then(|| Condition::Site { label: host.clone(), hosts: vec![host] })
}

/// A well-known name and where it ends. `bare`: no preposition, so a page of that site must follow ("gitlab project").
fn known_site(context: &Context, language: &Language, start: usize, bare: bool) -> Option<(usize, Condition)> {
    let (site, length) = known(context, start)?;
    let end = start + length;
    let page = || if context.ends_clause(end - 1) { None } else { page_of(context, language, site, end) };
    if let Some(length) = page()
        && context.closes(language, end + length)
    {
        return Some((end + length, condition(site)?));
    }
    let closes = || context.closes(language, end) || behind_or(context, end).is_some();
    (!bare && closes()).then(|| Some((end, condition(site)?)))?
}

/// How many tokens at a place are a word for a page of this site.
fn page_of(context: &Context, language: &Language, site: &KnownSite, place: usize) -> Option<usize> {
    let english = context.tokens.get(place).is_some_and(|token| site.pages.contains(&token.word.as_str()));
    let any = language.places.pages.at(context.tokens, place).map(|(_, length)| length);
    any.or_else(|| english.then_some(1))
}

fn known(context: &Context, place: usize) -> Option<(&'static KnownSite, usize)> {
    KNOWN_NAMES.at(context.tokens, place)
}

/// "the lostechies blog": a label of a host, said to be a site.
fn labelled(context: &Context, language: &Language, start: usize) -> Option<(usize, Condition)> {
    let label = context.tokens.get(start).filter(|label| !label.ends_clause && label.word.chars().count() > 2)?;
    let (_, length) = language.places.sites.at(context.tokens, start + 1)?;
    let (hosts, end) = (context.vocabulary.hosts_labelled(&label.word), start + 1 + length);
    let first = *hosts.first()?;
    (context.closes(language, end) && hosts.len() <= MOST_HOSTS).then(|| {
        let label = if hosts.len() == 1 { first.clone() } else { label.text.clone() };
        (end, Condition::Site { label, hosts: hosts.into_iter().cloned().collect() })
    })
}

/// People work with it as often as they read there.
fn is_tool(site: &KnownSite) -> bool {
    site.pages.is_empty() || site.pages.contains(&"repo")
}

fn condition(site: &KnownSite) -> Option<Condition> {
    let hosts = site.hosts.iter().map(|host| (*host).to_owned()).collect();
    Some(Condition::Site { label: (*site.hosts.first()?).to_owned(), hosts })
}

fn as_host(word: &str) -> String {
    let bare = word.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let host = bare.split('/').next().unwrap_or(bare);
    host.strip_suffix("'s").unwrap_or(host).to_owned()
}
