//! A question after it has been understood.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{BookmarkId, Browser, PageKind, SourceId, UnknownFolder};

/// Conditions that a hit must meet. An empty list is no condition; entries of one list are alternatives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filters {
    /// Saved at or after this moment.
    pub after: Option<DateTime<Utc>>,
    /// Saved before this moment.
    pub before: Option<DateTime<Utc>>,
    /// Hosts without `www.`; a host includes its subdomains.
    pub sites: Vec<String>,
    /// Names of folders, or several of a path with [`BETWEEN_NAMES`](crate::BETWEEN_NAMES) between them, as the library
    /// writes them but for case; they may stand anywhere on the path, one after another.
    pub folders: Vec<String>,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Browsers.
    pub browsers: Vec<Browser>,
    /// Kinds of pages.
    #[serde(default)]
    pub kinds: Vec<PageKind>,
    /// Words that stand in the title, the address or the note exactly so; all of them must, regardless of case.
    #[serde(default)]
    pub phrases: Vec<String>,
    /// Labels, as the sources write them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Only these bookmarks, whatever else holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub among: Option<Vec<BookmarkId>>,
    /// What must not be: none of these may hold.
    #[serde(default)]
    pub without: Without,
}

/// Conditions that a hit must not meet; the lists are read as those of [`Filters`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Without {
    /// Hosts without `www.`; a host includes its subdomains.
    pub sites: Vec<String>,
    /// Names of folders.
    pub folders: Vec<String>,
    /// Kinds of pages.
    pub kinds: Vec<PageKind>,
    /// Words, or several that stand together, as asked: a bookmark that holds one in any form is out.
    #[serde(default)]
    pub words: Vec<String>,
    /// The bookmarks that hold `words`, in order: what a word is in the library is looked up before the library is asked
    /// which bookmarks are left. Not kept, because it is true for one state of the library only.
    #[serde(skip)]
    pub holding: Vec<BookmarkId>,
}

impl Without {
    /// What neither of the two may meet.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            sites: both(&self.sites, &other.sites),
            folders: both(&self.folders, &other.folders),
            kinds: both(&self.kinds, &other.kinds),
            words: both(&self.words, &other.words),
            holding: sorted([self.holding.as_slice(), &other.holding].concat()),
        }
    }
}

fn sorted(mut ids: Vec<BookmarkId>) -> Vec<BookmarkId> {
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// What is among both.
fn both_among(one: Option<&[BookmarkId]>, other: Option<&[BookmarkId]>) -> Option<Vec<BookmarkId>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.iter().filter(|id| other.contains(id)).copied().collect()),
        (one, other) => one.or(other).map(<[_]>::to_vec),
    }
}

/// All of one list, and what only the other has.
fn both<T: Clone + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
    if one.is_empty() {
        return other.to_vec();
    }
    one.iter().chain(other.iter().filter(|new| !one.contains(new))).cloned().collect()
}

impl Filters {
    /// Takes the conditions of one kind over from others, also where those have none.
    pub fn take_over(&mut self, from: &Self, kind: PartKind) {
        match kind {
            PartKind::Time => (self.after, self.before) = (from.after, from.before),
            PartKind::Site => self.sites.clone_from(&from.sites),
            PartKind::Folder => self.folders.clone_from(&from.folders),
            PartKind::Source => {
                self.sources.clone_from(&from.sources);
                self.browsers.clone_from(&from.browsers);
            }
            PartKind::Kind => self.kinds.clone_from(&from.kinds),
            PartKind::Phrase => self.phrases.clone_from(&from.phrases),
            PartKind::Without => self.without.clone_from(&from.without),
        }
    }

    /// These conditions and others: two times narrow each other down, alternatives of one kind add up.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            after: self.after.max(other.after),
            before: self.before.into_iter().chain(other.before).min(),
            sites: both(&self.sites, &other.sites),
            folders: both(&self.folders, &other.folders),
            sources: both(&self.sources, &other.sources),
            browsers: both(&self.browsers, &other.browsers),
            kinds: both(&self.kinds, &other.kinds),
            phrases: both(&self.phrases, &other.phrases),
            tags: both(&self.tags, &other.tags),
            among: both_among(self.among.as_deref(), other.among.as_deref()),
            without: self.without.and(&other.without),
        }
    }

    /// The conditions of one kind alone.
    #[must_use]
    pub fn only(&self, kind: PartKind) -> Self {
        let mut only = Self::default();
        only.take_over(self, kind);
        only
    }

    /// The conditions less those of one kind.
    #[must_use]
    pub fn less(&self, kind: PartKind) -> Self {
        let mut rest = self.clone();
        rest.take_over(&Self::default(), kind);
        rest
    }

    /// No condition at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a person asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// One page, or a few, on something.
    #[default]
    Find,
    /// All pages on something.
    List,
    /// How many there are.
    Count,
    /// The newest first.
    Latest,
}

/// One recognised condition: what the chip says, and the words that it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What kind of condition.
    pub kind: PartKind,
    /// For the chip: `2025`, `github.com`, `Recipes`.
    pub label: String,
    /// The words of the question.
    pub words: String,
    /// What it asks for; empty in turns that were kept by a former version.
    #[serde(default)]
    pub condition: Filters,
}

impl Part {
    /// What identifies it when a person takes it off: of a kind, what is called the same is the same.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}:{}", self.kind.name(), self.label)
    }
}

/// The first of all parts that a person could not tell apart.
fn distinct(parts: Vec<Part>) -> Vec<Part> {
    let mut seen = HashSet::new();
    parts.into_iter().filter(|part| seen.insert(part.id())).collect()
}

/// The kinds of conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// When it was saved.
    Time,
    /// Where the page lives.
    Site,
    /// Which folder it is kept in.
    Folder,
    /// Which browser or profile it was saved in.
    Source,
    /// What kind of page it is.
    Kind,
    /// Words that must stand there exactly so.
    Phrase,
    /// What it must not be.
    Without,
}

impl PartKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Time, Self::Site, Self::Folder, Self::Source, Self::Kind, Self::Phrase, Self::Without];

    fn name(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Site => "site",
            Self::Folder => "folder",
            Self::Source => "source",
            Self::Kind => "kind",
            Self::Phrase => "phrase",
            Self::Without => "without",
        }
    }
}

/// A language other than English that a question is read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionLanguage {
    /// ISO 639-1: `de`.
    pub code: String,
    /// Whether there is a model that has learnt it. Where not, meaning may miss and words decide.
    pub learnt: bool,
}

/// A question split into what to look for and what must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// What is left to look for once conditions and filler are taken out; may be empty.
    pub text: String,
    /// The words of `text` that carry meaning, in lower case.
    pub terms: Vec<String>,
    /// What is asked for.
    pub intent: Intent,
    /// The conditions, as shown.
    pub parts: Vec<Part>,
    /// The conditions, as applied.
    pub filters: Filters,
    /// Labels of parts that were let go because nothing met them.
    pub relaxed: Vec<String>,
    /// It was asked in another language than English, whose words change their endings.
    #[serde(default)]
    pub inflected: bool,
    /// What is newer is meant, of whatever is found ("a newer guide to rust").
    #[serde(default)]
    pub recent: bool,
    /// The language that `text` is read in; none for English, and where nothing is searched by meaning.
    #[serde(default)]
    pub language: Option<QuestionLanguage>,
    /// A folder that is asked about and that the library does not have; its name is looked for like other words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown_folder: Option<UnknownFolder>,
}

impl Understood {
    /// As a former version kept it: its parts did not say what they ask for, and one could be there twice.
    #[must_use]
    pub fn with_conditions(mut self) -> Self {
        self.parts = distinct(self.parts);
        for part in &mut self.parts {
            if part.condition.is_empty() {
                part.condition = self.filters.only(part.kind);
            }
        }
        self
    }

    /// The same without the conditions that a person took off.
    #[must_use]
    pub fn without(mut self, ids: &[String]) -> Self {
        let parts = std::mem::take(&mut self.parts).into_iter().filter(|part| !ids.contains(&part.id())).collect();
        self.under(parts)
    }

    /// The same under these conditions instead; what is said twice is one condition.
    #[must_use]
    pub fn under(self, parts: Vec<Part>) -> Self {
        let parts = distinct(parts);
        let filters = parts.iter().fold(Filters::default(), |all, part| all.and(&part.condition));
        Self { parts, filters, ..self }
    }

    /// Whether nothing is asked for: all that is said is what is not wanted.
    #[must_use]
    pub fn only_excludes(&self) -> bool {
        let asks = self.intent != Intent::Find || !self.text.is_empty();
        !asks && !self.parts.is_empty() && self.parts.iter().all(|part| part.kind == PartKind::Without)
    }
}
