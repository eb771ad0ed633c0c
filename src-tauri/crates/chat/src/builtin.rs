//! The built-in answerer: a short, honest, cited answer made of the hits, without any model.
//!
//! In: how the question was read, the hits in their order, a few facts, the present moment. Out: text with marks, and
//! whether anything saved answers the question. It says only what the bookmarks say: titles, sites, folders, dates.
//! What is said where is decided here; the sentences are in [`english`], so that another language is another file.

mod dates;
mod english;
mod titles;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use dogear_domain::{Hit, Intent, PartKind, Understood};

pub use self::titles::plain_text;
use self::{english as say, titles::quotable};
use crate::untrusted::one_line;

/// The name under which built-in answers are kept.
pub const BUILTIN_NAME: &str = "Built-in answers";

const NEAREST: usize = 3;
const LISTED: usize = 8;
const LISTED_PER_SITE: usize = 4;
const LABEL_CHARS: usize = 60;

/// What the library knows beyond the hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many bookmarks answer the question in all. The hits begin with them; more hits are only near.
    pub matching: u32,
    /// How many bookmarks there are at all.
    pub library: u32,
}

/// What an answer is made of.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// How the question was read.
    pub understood: &'a Understood,
    /// The sources in their numbered order.
    pub hits: &'a [Hit],
    /// Whether anything cleared the cut-off; if not, the hits are near misses.
    pub confident: bool,
    /// What the library knows beyond the hits.
    pub facts: Facts,
    /// The present moment.
    pub now: DateTime<Utc>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltinAnswer {
    /// Markdown with marks like `[1]` and without links. Titles are escaped.
    pub text: String,
    /// Whether something saved answers the question.
    pub answered: bool,
}

/// Answers from the hits alone.
#[must_use]
pub fn answer(found: &Found<'_>) -> BuiltinAnswer {
    if found.facts.library == 0 && found.hits.is_empty() {
        return BuiltinAnswer { text: say::EMPTY_LIBRARY.to_owned(), answered: false };
    }
    let topic = Topic::of(found.understood);
    if !found.confident || found.hits.is_empty() {
        return BuiltinAnswer { text: nothing(found, &topic), answered: false };
    }
    let found = &found.fitting();
    let body = match found.understood.intent {
        Intent::Find => find(found, &topic),
        Intent::List => list(found, &topic),
        Intent::Count => count(found, &topic),
        Intent::Latest => latest(found, &topic),
    };
    let text = [say::relaxed(&topic.relaxed), body, meaning_only(found)].into_iter().flatten().collect::<Vec<_>>();
    BuiltinAnswer { text: text.join("\n\n"), answered: true }
}

impl Found<'_> {
    /// The same with those hits only that answer; the ones after them are shown, but not spoken of.
    fn fitting(&self) -> Self {
        let fitting = usize::try_from(self.facts.matching).unwrap_or(usize::MAX).max(1);
        Self { hits: self.hits.get(..fitting).unwrap_or(self.hits), ..*self }
    }
}

/// What the question is about, in words that are safe to show.
struct Topic {
    /// What is looked for; none for a question of conditions only.
    subject: Option<String>,
    /// ` from 2025 on github.com`, with the leading space; empty without conditions.
    conditions: String,
    /// Labels of the conditions that were let go.
    relaxed: Vec<String>,
    /// The question names the one site, so that the answer need not.
    names_site: bool,
    /// The question names the folder.
    names_folder: bool,
}

impl Topic {
    fn of(understood: &Understood) -> Self {
        let kept = || understood.parts.iter().filter(|part| !understood.relaxed.contains(&part.label));
        let subject = one_line(&understood.text, LABEL_CHARS);
        Self {
            subject: (!subject.is_empty()).then(|| quotable(&subject, LABEL_CHARS)),
            conditions: kept().map(|part| condition(part.kind, &part.label)).collect(),
            relaxed: understood.relaxed.iter().map(|label| quotable(label, LABEL_CHARS)).collect(),
            names_site: kept().filter(|part| part.kind == PartKind::Site).count() == 1,
            names_folder: kept().any(|part| part.kind == PartKind::Folder),
        }
    }
}

fn condition(kind: PartKind, label: &str) -> String {
    let label = quotable(label, LABEL_CHARS);
    match kind {
        PartKind::Time => say::time(&label),
        PartKind::Site => say::site(&label),
        PartKind::Folder => say::folder(&label),
        PartKind::Source => say::source(&label),
        PartKind::Kind => say::kind(&label),
        PartKind::Phrase => say::phrase(&label),
        PartKind::Without => say::without(&label),
    }
}

/// One hit as the sentences name it.
struct Item {
    /// `“Title” [1]`
    cited: String,
    site: Option<String>,
    folder: Option<String>,
    saved: Option<String>,
}

fn items(found: &Found<'_>, topic: &Topic) -> Vec<Item> {
    let item = |(n, hit): (usize, &Hit)| {
        let bookmark = &hit.bookmark;
        // The outermost folder is the browser's own, such as the bookmarks bar: not worth a word.
        let folder = bookmark.folder.0.iter().skip(1).next_back().map(|name| quotable(name, LABEL_CHARS));
        Item {
            cited: format!("“{}” [{n}]", titles::shown(bookmark)),
            site: bookmark.site().filter(|_| !topic.names_site).map(|site| quotable(&site, LABEL_CHARS)),
            folder: folder.filter(|name| !name.is_empty() && !topic.names_folder),
            saved: bookmark.added_at.map(|at| dates::in_words(at, found.now)),
        }
    };
    (1..).zip(found.hits).map(item).collect()
}

fn nothing(found: &Found<'_>, topic: &Topic) -> String {
    let relaxed = say::relaxed(&topic.relaxed);
    let nearest: Vec<String> = items(found, topic).iter().take(NEAREST).map(say::bullet).collect();
    let verdict = say::nothing(topic.subject.is_some(), &topic.conditions, nearest.len());
    let body = if nearest.is_empty() { verdict } else { format!("{verdict}\n\n{}", nearest.join("\n")) };
    [relaxed, Some(body)].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn find(found: &Found<'_>, topic: &Topic) -> Option<String> {
    let items = items(found, topic);
    match items.as_slice() {
        [] => None,
        [only] => Some(say::only(only, &topic.conditions)),
        [first, second] => Some(say::either(first, second, &topic.conditions)),
        [first, others @ ..] => {
            let next: Vec<&Item> = others.iter().take(NEAREST).collect();
            let left = total(found).saturating_sub(next.len() + 1);
            Some(say::best(first, &next, left, &topic.conditions))
        }
    }
}

fn list(found: &Found<'_>, topic: &Topic) -> Option<String> {
    let items = items(found, topic);
    if let [only] = items.as_slice() {
        return Some(say::only(only, &topic.conditions));
    }
    let total = total(found);
    let heading = say::listing(total, topic.subject.as_deref(), &topic.conditions);
    let lines = if items.len() > LISTED { by_site(&items) } else { items.iter().map(say::bullet).collect() };
    let shown = items.len();
    let more = (total > shown).then(|| say::first_of(shown, total));
    let body = format!("{heading}\n\n{}", lines.join("\n"));
    Some([Some(body), more].into_iter().flatten().collect::<Vec<_>>().join("\n\n"))
}

fn count(found: &Found<'_>, topic: &Topic) -> Option<String> {
    let items = items(found, topic);
    let total = total(found);
    let counted = say::counted(total, topic.subject.as_deref(), &topic.conditions);
    let sites = sites(&items);
    let mostly = (total == items.len()).then(|| say::mostly(&sites)).flatten();
    let examples: Vec<&Item> = items.iter().take(NEAREST).collect();
    Some(
        [Some(counted), mostly, Some(say::examples(&examples, total))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    )
}

fn latest(found: &Found<'_>, topic: &Topic) -> Option<String> {
    let items = items(found, topic);
    let (first, others) = items.split_first()?;
    let before: Vec<&Item> = others.iter().take(NEAREST).collect();
    Some(say::latest(first, &before, topic.subject.as_deref(), &topic.conditions))
}

/// Every page of a site in one line, sites with most pages first; pages of sites that have only one, at the end.
fn by_site(items: &[Item]) -> Vec<String> {
    let mut groups: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in items {
        groups.entry(item.site.as_deref().unwrap_or_default()).or_default().push(item);
    }
    let (mut several, single): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|(site, group)| group.len() > 1 && !site.is_empty());
    if several.is_empty() {
        return items.iter().map(say::bullet).collect();
    }
    several.sort_by_key(|(_, group)| std::cmp::Reverse(group.len()));
    let lone: Vec<&Item> = single.into_iter().flat_map(|(_, group)| group).collect();
    let mut lines: Vec<String> = several.iter().map(|(site, group)| say::group(site, group, LISTED_PER_SITE)).collect();
    lines.extend((!lone.is_empty()).then(|| say::elsewhere(&lone, LISTED_PER_SITE * 2)));
    lines
}

/// Sites and how many of the items they have, most first.
fn sites(items: &[Item]) -> Vec<(&str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for site in items.iter().filter_map(|item| item.site.as_deref()) {
        *counts.entry(site).or_default() += 1;
    }
    let mut sites: Vec<(&str, usize)> = counts.into_iter().collect();
    sites.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sites
}

fn meaning_only(found: &Found<'_>) -> Option<String> {
    let is_by_meaning = !found.understood.terms.is_empty()
        && found.hits.iter().all(|hit| hit.why.words.is_empty() && hit.why.meaning.is_some());
    is_by_meaning.then(|| say::by_meaning(found.hits.len()).to_owned())
}

fn total(found: &Found<'_>) -> usize {
    usize::try_from(found.facts.matching).unwrap_or(usize::MAX).max(found.hits.len())
}

#[cfg(test)]
#[path = "builtin/tests.rs"]
mod tests;
