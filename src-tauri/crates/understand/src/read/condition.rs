//! What recognisers report, and how it becomes a chip and a filter.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use dogear_domain::{Browser, Filters, PageKind, Part, PartKind, SourceId, Without};

use super::language::Language;

/// A condition, the tokens that say it, and the language that it is said in.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) tokens: Range<usize>,
    pub(super) language: &'static Language,
    pub(super) condition: Condition,
}

/// Something that must hold. Days begin at midnight UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Condition {
    /// Saved on or after the first day, and before the second.
    Time { label: String, after: Option<NaiveDate>, before: Option<NaiveDate> },
    /// On one of these hosts.
    Site { label: String, hosts: Vec<String> },
    /// In one of these folders.
    Folder { label: String, names: Vec<String> },
    /// In one of these profiles or browsers.
    Source { label: String, sources: Vec<SourceId>, browsers: Vec<Browser> },
    /// A page of this kind.
    Kind(PageKind),
    /// With exactly these words. They are looked for as well.
    Phrase(String),
    /// With one of these words in any form, or on one of these hosts.
    Words { label: String, words: Vec<String>, hosts: Vec<String> },
    /// Not this site, folder or kind.
    Without(Box<Self>),
}

impl Condition {
    /// As it is shown. `words`: those of the question.
    pub(super) fn part(self, words: &str) -> Part {
        Part { kind: self.kind(), label: self.label(), words: words.to_owned(), condition: self.filters() }
    }

    pub(super) fn kind(&self) -> PartKind {
        match self {
            Self::Time { .. } => PartKind::Time,
            Self::Site { .. } => PartKind::Site,
            Self::Folder { .. } => PartKind::Folder,
            Self::Source { .. } => PartKind::Source,
            Self::Kind(_) => PartKind::Kind,
            Self::Phrase(_) => PartKind::Phrase,
            Self::Words { .. } | Self::Without(_) => PartKind::Without,
        }
    }

    pub(super) fn label(&self) -> String {
        match self {
            Self::Time { label, .. }
            | Self::Site { label, .. }
            | Self::Folder { label, .. }
            | Self::Source { label, .. }
            | Self::Words { label, .. } => label.clone(),
            Self::Kind(kind) => kind.name().to_owned(),
            Self::Phrase(words) => format!("“{words}”"),
            Self::Without(other) => format!("without {}", other.label()),
        }
    }

    /// What the folder is called that must hold or must not; none where it is no folder.
    pub(super) fn folder(&self) -> Option<&str> {
        match self {
            Self::Folder { label, .. } => Some(label),
            Self::Without(other) => other.folder(),
            _ => None,
        }
    }

    /// What must not hold; none where there is no such filter.
    pub(super) fn denied(self) -> Option<Self> {
        let deniable = matches!(self, Self::Site { .. } | Self::Folder { .. } | Self::Kind(_) | Self::Words { .. });
        deniable.then(|| Self::Without(Box::new(self)))
    }

    /// The same as filters.
    pub(super) fn filters(self) -> Filters {
        let none = Filters::default();
        match self {
            Self::Time { after, before, .. } => {
                Filters { after: after.map(midnight), before: before.map(midnight), ..none }
            }
            Self::Site { hosts, .. } => Filters { sites: hosts, ..none },
            Self::Folder { names, .. } => Filters { folders: names, ..none },
            Self::Source { sources, browsers, .. } => Filters { sources, browsers, ..none },
            Self::Kind(kind) => Filters { kinds: vec![kind], ..none },
            Self::Phrase(words) => Filters { phrases: vec![words], ..none },
            Self::Without(other) => Filters { without: other.denial(), ..none },
            // Words that are wanted are the text.
            Self::Words { .. } => none,
        }
    }

    fn denial(self) -> Without {
        let none = Without::default();
        match self {
            Self::Site { hosts, .. } => Without { sites: hosts, ..none },
            Self::Folder { names, .. } => Without { folders: names, ..none },
            Self::Kind(kind) => Without { kinds: vec![kind], ..none },
            Self::Words { words, hosts, .. } => Without { words, sites: hosts, ..none },
            Self::Time { .. } | Self::Source { .. } | Self::Phrase(_) | Self::Without(_) => none,
        }
    }
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
