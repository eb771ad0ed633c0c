//! The built-in answerer: a short, honest, cited answer made of the hits, without any model.
//!
//! In: how the question was read, its language, the hits in their order, a few facts, the present moment. Out: text with
//! marks, and whether anything saved answers the question. It says only what the bookmarks say: titles, sites, folders,
//! dates, and one sentence of a page that was read. What is said where is decided here; the words are a table per language in [`speech`].

mod dates;
mod sentences;
mod speech;
mod titles;
mod topic;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, Hit, Intent, SourceId, Tally, Understood, sentences_of, words::split};

pub use self::titles::plain_text;
use self::{sentences::Said, sentences::quoted, titles::quotable, topic::Topic};
use dogear_domain::Language;

/// The name under which built-in answers are kept.
pub const BUILTIN_NAME: &str = "Built-in answers";

const NEAREST: usize = 3;
const LISTED: usize = 8;
const LISTED_PER_SITE: usize = 4;
const LABEL_CHARS: usize = 60;
const SENTENCE_CHARS: usize = 240;

/// What the library knows beyond the hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many pages answer the question in all. Only what was counted is a number to tell.
    pub matching: u32,
    /// What was counted: pages that meet the conditions and, where there is a subject, say it in words.
    pub counted: Option<Tally>,
    /// How many bookmarks there are at all.
    pub library: u32,
}

/// What kind of answer is wanted, beyond the intent of the question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Inquiry {
    /// What the intent says.
    #[default]
    Question,
    /// One source of an earlier answer.
    Picked,
    /// What was not shown yet.
    More,
    /// Whether an address is saved.
    Saved,
    /// Which sites the pages are from: sites with their pages, most first. The hits are examples.
    Sites(Vec<(String, u32)>),
    /// Which pages are saved more than once.
    Twice,
}

/// What an answer is made of.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// How the question was read.
    pub understood: &'a Understood,
    /// What kind of answer is wanted.
    pub inquiry: &'a Inquiry,
    /// The language of the answer.
    pub language: Language,
    /// The sources in their numbered order.
    pub hits: &'a [Hit],
    /// Whether anything cleared the cut-off; if not, the hits are near misses.
    pub confident: bool,
    /// What the sources are called, where a place is named.
    pub sources: &'a [(SourceId, String)],
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
    let speech = speech::of(found.language);
    if found.facts.library == 0 && found.hits.is_empty() {
        return BuiltinAnswer { text: speech.empty_library.to_owned(), answered: false };
    }
    let topic = Topic::of(found.understood, speech);
    let writer = Writer { found, topic: &topic, say: topic.said(), more: found.may_have_more() };
    let is_met = found.confident && !found.hits.is_empty();
    let text = match (found.inquiry, is_met) {
        (Inquiry::Saved, false) => writer.nearest(|writer| writer.say.saved(None)),
        (Inquiry::Twice, false) => writer.say.twice(0),
        (Inquiry::More, false) => writer.say.no_more(),
        (Inquiry::Question, false) if found.understood.only_excludes() => speech.only_without.to_owned(),
        (_, false) => writer.nothing(),
        (_, true) => Writer { found: &found.fitting(), ..writer }.answered(),
    };
    BuiltinAnswer { text, answered: is_met }
}

impl Found<'_> {
    /// Whether pages beyond those that were counted may fit: they are counted by words, and meaning was searched as well.
    fn may_have_more(&self) -> bool {
        self.hits.iter().any(|hit| hit.why.meaning.is_some())
    }

    /// The same with those hits only that answer; the ones after them are shown, but not spoken of.
    fn fitting(&self) -> Self {
        let fitting = self.hits.iter().position(|hit| hit.near).unwrap_or(self.hits.len()).max(1);
        Self { hits: self.hits.get(..fitting).unwrap_or(self.hits), ..*self }
    }
}

/// One hit as the sentences name it.
struct Item {
    /// `“Title” [1]`
    cited: String,
    site: Option<String>,
    folder: Option<String>,
    saved: Option<String>,
    /// Where else it is saved: `Recipes, in March 2025`.
    places: Vec<String>,
}

struct Writer<'a> {
    found: &'a Found<'a>,
    topic: &'a Topic,
    say: Said<'a>,
    /// More may fit than what was counted.
    more: bool,
}

impl Writer<'_> {
    fn answered(&self) -> String {
        let intent = self.found.understood.intent;
        let body = match (self.found.inquiry, intent) {
            (Inquiry::Picked, _) => self.first(|item| self.say.picked(item)),
            (Inquiry::Saved, _) => self.saved(),
            (Inquiry::Sites(sites), _) => Some(self.sites(sites)),
            (Inquiry::Twice, _) => Some(self.twice()),
            (Inquiry::More, _) | (Inquiry::Question, Intent::List) => self.list(),
            (Inquiry::Question, Intent::Find) if self.topic.subject.is_none() => self.list(),
            (Inquiry::Question, Intent::Find) => self.find(),
            (Inquiry::Question, Intent::Count) => self.count(),
            (Inquiry::Question, Intent::Latest) => self.latest(),
        };
        let by_meaning = if self.says_none() { None } else { self.meaning_only() };
        let says = match (self.found.inquiry, intent) {
            (Inquiry::Picked, _) | (Inquiry::Question, Intent::Find) => self.says(),
            _ => None,
        };
        paragraphs([self.unknown_folder(), self.say.relaxed(&self.topic.relaxed), body, says, by_meaning])
    }

    /// The sentence of the first page that has the most words of the question; the title was told already.
    fn says(&self) -> Option<String> {
        let hit = self.found.hits.first()?;
        let passage = hit.passage.as_ref()?;
        let sentences = sentences_of(&passage.text).into_iter().filter_map(|range| passage.text.get(range));
        let sentences = sentences.map(str::trim).filter(|sentence| !hit.bookmark.title.contains(sentence));
        let asked =
            |sentence: &str| split(sentence).filter(|word| passage.words.iter().any(|known| known == word)).count();
        let best = sentences.rev().max_by_key(|sentence| asked(sentence))?;
        let sentence = quotable(best, SENTENCE_CHARS);
        (!sentence.is_empty()).then(|| self.say.says(&sentence, 1))
    }

    fn nothing(&self) -> String {
        let body = self.nearest(|writer| {
            let nearest = writer.found.hits.len().min(NEAREST);
            writer.say.nothing(writer.topic.subject.is_some(), nearest)
        });
        paragraphs([self.unknown_folder(), self.say.relaxed(&self.topic.relaxed), Some(body)])
    }

    fn unknown_folder(&self) -> Option<String> {
        self.found.understood.unknown_folder.as_ref().map(|unknown| self.say.unknown_folder(unknown))
    }

    /// A verdict with the nearest misses.
    fn nearest(&self, verdict: impl Fn(&Self) -> String) -> String {
        let nearest: Vec<String> = self.items().iter().take(NEAREST).map(|item| self.say.bullet(item)).collect();
        let verdict = match self.found.inquiry {
            Inquiry::Saved => self.say.with_nearest(verdict(self), nearest.len()),
            _ => verdict(self),
        };
        if nearest.is_empty() { verdict } else { format!("{verdict}\n\n{}", nearest.join("\n")) }
    }

    fn items(&self) -> Vec<Item> {
        (1..).zip(self.found.hits).map(|(n, hit)| self.item(n, hit)).collect()
    }

    fn item(&self, n: usize, hit: &Hit) -> Item {
        let (bookmark, speech) = (&hit.bookmark, self.say.speech);
        let title = quoted(&titles::shown(bookmark, speech.untitled), speech);
        Item {
            cited: format!("{title} [{n}]"),
            site: bookmark.site().filter(|_| !self.topic.names_site).map(|site| quotable(&site, LABEL_CHARS)),
            folder: folder(bookmark).filter(|_| !self.topic.names_folder),
            saved: self.saved_at(bookmark),
            places: self.places(std::iter::once(bookmark).chain(&hit.also)),
        }
    }

    /// Each place where a page is saved, told apart from the others: `Firefox · default › Recipes (in March 2025)`. Places that
    /// read the same are said once, with how many they are.
    fn places<'b>(&self, places: impl Iterator<Item = &'b Bookmark>) -> Vec<String> {
        let mut named: Vec<(String, usize)> = Vec::new();
        for place in places.map(|place| self.place(place)) {
            match named.iter_mut().find(|(name, _)| *name == place) {
                Some((_, times)) => *times += 1,
                None => named.push((place, 1)),
            }
        }
        named.into_iter().map(|(name, times)| if times == 1 { name } else { format!("{name} × {times}") }).collect()
    }

    fn place(&self, bookmark: &Bookmark) -> String {
        let name = self.found.sources.iter().find(|(id, _)| *id == bookmark.source).map(|(_, name)| name.as_str());
        let source = quotable(name.unwrap_or(bookmark.browser.name()), LABEL_CHARS);
        let folders = bookmark.folder.0.iter().map(|name| quotable(name, LABEL_CHARS)).filter(|name| !name.is_empty());
        let place = std::iter::once(source).chain(folders).collect::<Vec<_>>().join(" › ");
        self.saved_at(bookmark).map_or_else(|| place.clone(), |saved| format!("{place} ({saved})"))
    }

    fn saved_at(&self, bookmark: &Bookmark) -> Option<String> {
        bookmark.added_at.map(|at| dates::in_words(at, self.found.now, &self.say.speech.dates))
    }

    fn first(&self, say: impl Fn(&Item) -> String) -> Option<String> {
        self.items().first().map(say)
    }

    fn saved(&self) -> Option<String> {
        let items = self.items();
        let first = items.first()?;
        let elsewhere = (first.places.len() > 1).then(|| self.say.places(first));
        Some(paragraphs([Some(self.say.saved(Some(first))), elsewhere]))
    }

    fn find(&self) -> Option<String> {
        let items = self.items();
        match items.as_slice() {
            [] => None,
            [only] => Some(self.say.only(only)),
            [first, second] => Some(self.say.either(first, second)),
            [first, others @ ..] => {
                let next: Vec<&Item> = others.iter().take(NEAREST).collect();
                let left = items.len().saturating_sub(next.len() + 1);
                Some(self.say.best(first, &next, (left, self.total() > items.len())))
            }
        }
    }

    fn list(&self) -> Option<String> {
        let items = self.items();
        if let [only] = items.as_slice() {
            return Some(self.say.only(only));
        }
        let (total, shown) = (self.total(), items.len());
        let lines = if shown > LISTED { self.by_site(&items) } else { self.bullets(&items) };
        let heading = match self.found.inquiry {
            Inquiry::More => None,
            _ => Some(self.by_words(true).unwrap_or_else(|| self.say.listing(total))),
        };
        let more = (self.topic.subject.is_none() && total > shown).then(|| self.say.first_of(shown, total));
        Some(paragraphs([heading, Some(lines.join("\n")), more]))
    }

    fn count(&self) -> Option<String> {
        let (items, total) = (self.items(), self.total());
        if self.says_none() {
            let lines = self.bullets(items.get(..items.len().min(NEAREST)).unwrap_or_default());
            return Some(paragraphs([self.by_words(true), Some(lines.join("\n"))]));
        }
        let counted = self.by_words(false).unwrap_or_else(|| self.say.counted(total));
        let mostly = (total == items.len()).then(|| self.say.mostly(&sites(&items))).flatten();
        let examples: Vec<&Item> = items.iter().take(NEAREST).collect();
        let sentences = [Some(counted), self.copies(), mostly, Some(self.say.examples(&examples, total))];
        Some(sentences.into_iter().flatten().collect::<Vec<_>>().join(self.say.space()))
    }

    /// How many pages say the subject; none where nothing was counted or there is no subject.
    fn by_words(&self, lists: bool) -> Option<String> {
        let counted = self.found.facts.counted.filter(|_| self.topic.subject.is_some())?;
        Some(self.say.said(usize::try_from(counted.pages).unwrap_or(usize::MAX), self.more, lists))
    }

    /// Whether what was found fits although no page says the subject in words.
    fn says_none(&self) -> bool {
        let asked = matches!(self.found.understood.intent, Intent::Count | Intent::List);
        let counted = self.found.facts.counted.filter(|_| self.topic.subject.is_some() && asked);
        *self.found.inquiry == Inquiry::Question && counted.is_some_and(|counted| counted.pages == 0)
    }

    /// In how many places the pages are, where they are saved more than once.
    fn copies(&self) -> Option<String> {
        let counted = self.found.facts.counted.filter(|counted| counted.bookmarks > counted.pages)?;
        let number = |n| usize::try_from(n).unwrap_or(usize::MAX);
        Some(self.say.copies(number(counted.bookmarks), number(counted.folders)))
    }

    fn latest(&self) -> Option<String> {
        let items = self.items();
        let (first, others) = items.split_first()?;
        let before: Vec<&Item> = others.iter().take(NEAREST).collect();
        Some(self.say.latest(first, &before))
    }

    fn sites(&self, sites: &[(String, u32)]) -> String {
        let items = self.items();
        let line = |(site, pages): &(String, u32)| {
            let place = self.found.hits.iter().position(|hit| hit.bookmark.site().as_deref() == Some(site));
            let example = place.and_then(|place| items.get(place));
            self.say.site(&quotable(site, LABEL_CHARS), usize::try_from(*pages).unwrap_or(usize::MAX), example)
        };
        let lines: Vec<String> = sites.iter().take(LISTED).map(line).collect();
        paragraphs([Some(self.say.sites()), Some(lines.join("\n"))])
    }

    fn twice(&self) -> String {
        let items = self.items();
        let lines: Vec<String> = items.iter().map(|item| self.say.places(item)).collect();
        let (total, shown) = (self.total(), items.len());
        let more = (total > shown).then(|| self.say.first_of(shown, total));
        paragraphs([Some(self.say.twice(total)), Some(lines.join("\n")), more])
    }

    fn bullets(&self, items: &[Item]) -> Vec<String> {
        items.iter().map(|item| self.say.bullet(item)).collect()
    }

    /// Every page of a site in one line, sites with most pages first; pages of sites that have only one, at the end.
    fn by_site(&self, items: &[Item]) -> Vec<String> {
        let mut groups: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        for item in items {
            groups.entry(item.site.as_deref().unwrap_or_default()).or_default().push(item);
        }
        let (mut several, single): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|(site, group)| group.len() > 1 && !site.is_empty());
        if several.is_empty() {
            return self.bullets(items);
        }
        several.sort_by_key(|(_, group)| std::cmp::Reverse(group.len()));
        let lone: Vec<&Item> = single.into_iter().flat_map(|(_, group)| group).collect();
        let mut lines: Vec<String> =
            several.iter().map(|(site, group)| self.say.group(site, group, LISTED_PER_SITE)).collect();
        lines.extend((!lone.is_empty()).then(|| self.say.group("", &lone, LISTED_PER_SITE * 2)));
        lines
    }

    fn meaning_only(&self) -> Option<String> {
        let hits = self.found.hits;
        let is_by_meaning = *self.found.inquiry == Inquiry::Question
            && !self.found.understood.terms.is_empty()
            && hits.iter().all(|hit| hit.why.words.is_empty() && hit.why.meaning.is_some() && !says_words(hit));
        is_by_meaning.then(|| self.say.by_meaning(hits.len()).to_owned())
    }

    fn total(&self) -> usize {
        let matching = self.found.facts.counted.map_or(self.found.facts.matching, |counted| counted.pages);
        let matching = if self.topic.subject.is_some() { self.found.facts.matching } else { matching };
        usize::try_from(matching).unwrap_or(usize::MAX).max(self.found.hits.len())
    }
}

/// Whether its page says a word of the question.
fn says_words(hit: &Hit) -> bool {
    hit.passage.as_ref().is_some_and(|passage| !passage.words.is_empty())
}

/// The innermost folder. The outermost is the browser's own, such as the bookmarks bar: not worth a word.
fn folder(bookmark: &Bookmark) -> Option<String> {
    let innermost = bookmark.folder.0.iter().skip(1).next_back();
    innermost.map(|name| quotable(name, LABEL_CHARS)).filter(|name| !name.is_empty())
}

fn paragraphs<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
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

#[cfg(test)]
#[path = "builtin/tests.rs"]
mod tests;
