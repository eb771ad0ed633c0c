//! The JSON that scripts depend on. Domain types may change; these shapes may only grow.

use chrono::{DateTime, SecondsFormat, Utc};
use dogear_engine::{
    AskEvent, ChangeReport, FailureCode, SourceInfo, SourceReport, Status,
    domain::{Bookmark, Citation, Exclusion, Hit, LogEntry, LoggedState, Source, Understood, Unused, Warning, Why},
};
use serde::Serialize;

use crate::{
    output::millis,
    words::{failed, sentence},
};

#[derive(Serialize)]
pub struct WireSource<'a> {
    id: &'a str,
    browser: &'static str,
    profile: &'a str,
    path: String,
    format: &'static str,
    bookmarks: Option<u32>,
    state: &'static str,
    detail: Option<&'a str>,
    enabled: bool,
}

impl<'a> From<&'a SourceInfo> for WireSource<'a> {
    fn from(info: &'a SourceInfo) -> Self {
        Self {
            id: &info.source.id.0,
            browser: info.source.browser.slug(),
            profile: &info.source.profile,
            path: info.source.path.display().to_string(),
            format: info.source.format.slug(),
            bookmarks: info.bookmarks,
            state: info.state.slug(),
            detail: info.detail.as_deref(),
            enabled: info.enabled,
        }
    }
}

#[derive(Serialize)]
pub struct WireReport<'a> {
    id: &'a str,
    state: &'static str,
    detail: Option<&'a str>,
    added: usize,
    changed: usize,
    moved: usize,
    removed: usize,
    unchanged: usize,
    left_out: usize,
    skipped: Vec<WireSkipped>,
    unused: &'a [Unused],
    warnings: &'a [Warning],
    took_ms: u64,
}

impl<'a> From<&'a SourceReport> for WireReport<'a> {
    fn from(report: &'a SourceReport) -> Self {
        Self {
            id: &report.id.0,
            state: report.state.slug(),
            detail: report.detail.as_deref(),
            added: report.added,
            changed: report.changed,
            moved: report.moved,
            removed: report.removed,
            unchanged: report.unchanged,
            left_out: report.left_out,
            skipped: report.skipped.iter().map(|s| WireSkipped { reason: s.reason, count: s.count }).collect(),
            unused: &report.unused,
            warnings: &report.warnings,
            took_ms: millis(report.took),
        }
    }
}

/// What could not be taken; the reason ends the sentence "3 entries ...".
#[derive(Serialize)]
pub struct WireSkipped {
    reason: &'static str,
    count: usize,
}

#[derive(Serialize)]
pub struct WireSync<'a> {
    pub sources: Vec<WireReport<'a>>,
    pub embedded: u32,
    pub took_ms: u64,
}

#[derive(Serialize)]
pub struct WireImport<'a> {
    #[serde(flatten)]
    pub sync: WireSync<'a>,
    pub format: &'static str,
    pub encoding: Option<&'static str>,
    pub elsewhere: usize,
    pub dry_run: bool,
}

#[derive(Serialize)]
pub struct WireExclusions<'a> {
    pub rules: &'a [Exclusion],
    pub forgotten: u32,
    pub came_back: usize,
}

#[derive(Serialize)]
pub struct WireChange<'a> {
    entry: u32,
    at: String,
    kind: &'static str,
    source: &'a str,
    id: u32,
    #[serde(flatten)]
    state: &'a LoggedState,
    before: Option<&'a LoggedState>,
}

impl<'a> From<&'a LogEntry> for WireChange<'a> {
    fn from(entry: &'a LogEntry) -> Self {
        Self {
            entry: entry.entry.0,
            at: timestamp(entry.at),
            kind: entry.kind.slug(),
            source: &entry.source.0,
            id: entry.id.0,
            state: &entry.state,
            before: entry.before.as_ref(),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum WireWatch<'a> {
    Ready,
    /// A profile that was not there before; it is followed from now on.
    Source {
        id: &'a str,
        browser: &'static str,
        profile: &'a str,
        path: String,
    },
    Change {
        source: &'a str,
        added: usize,
        changed: usize,
        moved: usize,
        removed: usize,
        read_ms: u64,
        searchable_ms: Option<u64>,
    },
}

impl<'a> From<&'a Source> for WireWatch<'a> {
    fn from(source: &'a Source) -> Self {
        Self::Source {
            id: &source.id.0,
            browser: source.browser.slug(),
            profile: &source.profile,
            path: source.path.display().to_string(),
        }
    }
}

impl<'a> From<&'a ChangeReport> for WireWatch<'a> {
    fn from(change: &'a ChangeReport) -> Self {
        let report = &change.report;
        Self::Change {
            source: &report.id.0,
            added: report.added,
            changed: report.changed,
            moved: report.moved,
            removed: report.removed,
            read_ms: millis(report.took),
            searchable_ms: change.searchable_after.map(millis),
        }
    }
}

#[derive(Serialize)]
pub struct WireHit<'a> {
    #[serde(flatten)]
    place: WirePlace<'a>,
    score: f32,
    /// It does not fit, and is only the nearest.
    near: bool,
    why: &'a Why,
    also: Vec<WirePlace<'a>>,
}

/// A bookmark: that of a hit, or another place where its page is saved.
#[derive(Serialize)]
pub struct WirePlace<'a> {
    id: u32,
    title: &'a str,
    url: &'a str,
    folder: &'a [String],
    source: &'a str,
    added_at: Option<String>,
}

impl<'a> From<&'a Bookmark> for WirePlace<'a> {
    fn from(bookmark: &'a Bookmark) -> Self {
        Self {
            id: bookmark.id.0,
            title: &bookmark.title,
            url: &bookmark.url,
            folder: &bookmark.folder.0,
            source: &bookmark.source.0,
            added_at: bookmark.added_at.map(timestamp),
        }
    }
}

impl<'a> From<&'a Hit> for WireHit<'a> {
    fn from(hit: &'a Hit) -> Self {
        Self {
            place: WirePlace::from(&hit.bookmark),
            score: hit.score,
            near: hit.near,
            why: &hit.why,
            also: hit.also.iter().map(WirePlace::from).collect(),
        }
    }
}

#[derive(Serialize)]
pub struct WireTimings {
    pub embed_ms: f64,
    pub lexical_ms: f64,
    pub dense_ms: f64,
    pub rerank_ms: f64,
}

#[derive(Serialize)]
pub struct WireSearch<'a> {
    pub query: &'a str,
    pub understood: &'a Understood,
    pub took_ms: f64,
    pub timings: WireTimings,
    pub hits: Vec<WireHit<'a>>,
    pub confident: bool,
}

#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum WireAsk<'a> {
    Understood {
        #[serde(flatten)]
        understood: &'a Understood,
        /// The question made to stand alone, if it leaned on an earlier one.
        #[serde(skip_serializing_if = "Option::is_none")]
        read_as: Option<&'a str>,
    },
    Sources {
        hits: Vec<WireHit<'a>>,
        confident: bool,
        took_ms: u32,
    },
    Token {
        text: &'a str,
    },
    Done {
        answer: &'a str,
        citations: &'a [Citation],
        answered: bool,
        provider: &'a str,
        took_ms: u32,
        dropped_marks: u32,
    },
    Failed {
        code: FailureCode,
        message: String,
    },
    Stopped,
}

impl<'a> From<&'a AskEvent> for WireAsk<'a> {
    fn from(event: &'a AskEvent) -> Self {
        match event {
            AskEvent::Understood { understood, read_as } => {
                Self::Understood { understood, read_as: read_as.as_deref() }
            }
            AskEvent::Sources { hits, confident, took_ms } => Self::Sources {
                hits: hits.iter().map(WireHit::from).collect(),
                confident: *confident,
                took_ms: *took_ms,
            },
            AskEvent::Token { text } => Self::Token { text },
            AskEvent::Done { answer, citations, answered, provider, took_ms, dropped_marks } => Self::Done {
                answer,
                citations,
                answered: *answered,
                provider,
                took_ms: *took_ms,
                dropped_marks: *dropped_marks,
            },
            AskEvent::Failed(failure) => Self::Failed {
                code: FailureCode::from_slug(&failure.code).unwrap_or(FailureCode::Internal),
                message: failed(failure),
            },
            AskEvent::Stopped => Self::Stopped,
        }
    }
}

#[derive(Serialize)]
pub struct WireModel<'a> {
    id: &'a str,
    dims: u32,
}

#[derive(Serialize)]
pub struct WireStatus<'a> {
    bookmarks: u32,
    embedded: u32,
    pending: u32,
    sources: u32,
    model: Option<WireModel<'a>>,
    coming: Option<WireComing<'a>>,
    db_bytes: u64,
    last_sync_at: Option<String>,
    meaning_problem: Option<String>,
    problems: Vec<String>,
}

impl<'a> From<&'a Status> for WireStatus<'a> {
    fn from(status: &'a Status) -> Self {
        Self {
            bookmarks: status.sizes.bookmarks,
            embedded: status.sizes.embedded,
            pending: status.sizes.pending,
            sources: status.sources,
            model: status.model.as_ref().map(|(id, dims)| WireModel { id, dims: *dims }),
            coming: status.coming.as_ref().map(|(id, ready)| WireComing { id, ready: *ready }),
            db_bytes: status.sizes.bytes,
            last_sync_at: status.last_sync_at.map(timestamp),
            meaning_problem: status.meaning_problem.as_ref().map(sentence),
            problems: status.problems.iter().map(sentence).collect(),
        }
    }
}

/// The model that will answer once it has read all bookmarks.
#[derive(Debug, Serialize)]
struct WireComing<'a> {
    id: &'a str,
    ready: u32,
}

/// RFC 3339 in UTC, whole seconds.
fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
