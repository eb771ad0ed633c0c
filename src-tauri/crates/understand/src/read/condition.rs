//! What recognisers report, and how it becomes a chip and a filter.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use dogear_domain::{Browser, Filters, PageKind, PartKind, SourceId};

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

    /// What must not hold; none where there is no such filter.
    pub(super) fn denied(self) -> Option<Self> {
        let deniable = matches!(self, Self::Site { .. } | Self::Folder { .. } | Self::Kind(_) | Self::Words { .. });
        deniable.then(|| Self::Without(Box::new(self)))
    }

    /// Adds this condition. Two dates narrow each other down; alternatives of one kind add up.
    pub(super) fn apply(self, filters: &mut Filters) {
        match self {
            Self::Time { after, before, .. } => {
                filters.after = filters.after.max(after.map(midnight));
                filters.before = filters.before.into_iter().chain(before.map(midnight)).min();
            }
            Self::Site { hosts, .. } => filters.sites.extend(hosts),
            Self::Folder { names, .. } => filters.folders.extend(names),
            Self::Source { sources, browsers, .. } => {
                filters.sources.extend(sources);
                filters.browsers.extend(browsers);
            }
            Self::Kind(kind) => filters.kinds.push(kind),
            Self::Phrase(words) => filters.phrases.push(words),
            Self::Without(other) => other.exclude(filters),
            // Words that are wanted are the text.
            Self::Words { .. } => {}
        }
    }

    fn exclude(self, filters: &mut Filters) {
        match self {
            Self::Site { hosts, .. } => add_new(&mut filters.without.sites, hosts),
            Self::Folder { names, .. } => filters.without.folders.extend(names),
            Self::Kind(kind) => filters.without.kinds.push(kind),
            Self::Words { words, hosts, .. } => {
                add_new(&mut filters.without.words, words);
                add_new(&mut filters.without.sites, hosts);
            }
            Self::Time { .. } | Self::Source { .. } | Self::Phrase(_) | Self::Without(_) => {}
        }
    }
}

/// A site that is left out by its name and by its host is left out once.
fn add_new(known: &mut Vec<String>, new: Vec<String>) {
    for name in new {
        if !known.contains(&name) {
            known.push(name);
        }
    }
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
