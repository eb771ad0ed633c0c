//! What recognisers report, and how it becomes a chip and a filter.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use dogear_domain::{Browser, Filters, PartKind, SourceId};

/// A condition and the tokens that say it.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) tokens: Range<usize>,
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
}

impl Condition {
    pub(super) fn kind(&self) -> PartKind {
        match self {
            Self::Time { .. } => PartKind::Time,
            Self::Site { .. } => PartKind::Site,
            Self::Folder { .. } => PartKind::Folder,
            Self::Source { .. } => PartKind::Source,
        }
    }

    pub(super) fn label(&self) -> String {
        match self {
            Self::Time { label, .. }
            | Self::Site { label, .. }
            | Self::Folder { label, .. }
            | Self::Source { label, .. } => label.clone(),
        }
    }

    /// Adds this condition. Two dates narrow each other down; alternatives of one kind add up.
    pub(super) fn apply(self, filters: &mut Filters) {
        match self {
            Self::Time { after, before, .. } => {
                filters.after = filters.after.max(after.map(midnight));
                filters.before = match (filters.before, before.map(midnight)) {
                    (Some(one), Some(other)) => Some(one.min(other)),
                    (one, other) => one.or(other),
                };
            }
            Self::Site { hosts, .. } => filters.sites.extend(hosts),
            Self::Folder { names, .. } => filters.folders.extend(names),
            Self::Source { sources, browsers, .. } => {
                filters.sources.extend(sources);
                filters.browsers.extend(browsers);
            }
        }
    }
}

/// The conditions less those of one kind.
pub(crate) fn without(filters: &Filters, kind: PartKind) -> Filters {
    let none = Filters::default();
    let mut rest = filters.clone();
    copy(&none, &mut rest, kind);
    rest
}

/// The conditions of one kind alone.
pub(crate) fn keep(filters: &Filters, kind: PartKind) -> Filters {
    let mut only = Filters::default();
    copy(filters, &mut only, kind);
    only
}

fn copy(from: &Filters, to: &mut Filters, kind: PartKind) {
    match kind {
        PartKind::Time => (to.after, to.before) = (from.after, from.before),
        PartKind::Site => to.sites.clone_from(&from.sites),
        PartKind::Folder => to.folders.clone_from(&from.folders),
        PartKind::Source => {
            to.sources.clone_from(&from.sources);
            to.browsers.clone_from(&from.browsers);
        }
    }
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
