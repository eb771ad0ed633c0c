//! The library's state, its sources, imports.

use dogear_engine::{
    Engine, EngineError, Imported, SourceInfo,
    domain::{SourceState, Unused, Warning},
};
use serde::Serialize;
use specta::Type;

use super::{Failure, RestView};
use crate::{pause::Rest, spoken::of_sources, tray::State};

/// How the app begins.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "state", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum StartState {
    /// No source was chosen yet.
    FirstRun,
    /// There is a library.
    Ready,
    /// The library file cannot be used.
    Damaged {
        /// Why.
        problem: Failure,
        /// Whether the file may be set aside and made anew.
        can_repair: bool,
    },
}

/// Whether a source can be read.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SourceStateView {
    /// It can.
    Ok,
    /// Only the browser can.
    EncryptedOnly,
    /// The system refuses.
    Denied,
    /// The file is broken.
    Damaged,
    /// The file is not there.
    Missing,
}

/// A browser profile or an imported file.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    id: String,
    /// As people call it: "Chrome".
    browser: String,
    profile: String,
    path: String,
    bookmarks: Option<u32>,
    /// RFC 3339.
    newest_at: Option<String>,
    state: SourceStateView,
    /// A plain sentence with the remedy.
    detail: Option<String>,
    enabled: bool,
}

/// What is going on.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Activity {
    /// Nothing.
    Idle,
    /// Sources are being read.
    Reading,
    /// Search by meaning is being made ready.
    Preparing,
}

/// Search by meaning.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeaningView {
    available: bool,
    /// Why not, as a plain sentence.
    detail: Option<Failure>,
    model: Option<String>,
}

/// The library as it is now.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatusView {
    bookmarks: u32,
    /// Bookmarks that can be found by meaning.
    ready: u32,
    activity: Activity,
    /// Bookmarks that the model that will answer instead has read; none where no other one is on its way.
    coming: Option<u32>,
    /// RFC 3339.
    last_sync_at: Option<String>,
    sources: Vec<SourceView>,
    meaning: MeaningView,
    /// What needs attention.
    problem: Option<Failure>,
    /// Profiles that have appeared since and wait for a choice: "Firefox · default".
    appeared: Vec<String>,
    /// Why Dogear rests; null while it does not.
    rest: Option<RestView>,
}

/// What following the sources has said, beside what the library knows.
#[derive(Debug, Default)]
pub struct Heard {
    /// A source is being read.
    pub reading: bool,
    /// Something failed.
    pub trouble: Option<Failure>,
    /// Labels of profiles that nobody has looked at yet.
    pub appeared: Vec<String>,
    /// Why it rests.
    pub rest: Option<Rest>,
}

/// Something odd in a source, and what was done about it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WarningView {
    #[serde(rename = "where")]
    place: String,
    message: String,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    file: String,
    added: u32,
    changed: u32,
    unchanged: u32,
    /// Kept out by rules.
    left_out: u32,
    /// Pages that are saved in another source, too.
    elsewhere: u32,
    /// What the file holds and Dogear has no use for.
    unused: Vec<UnusedView>,
    warnings: Vec<WarningView>,
}

/// A column or a member of a file, and how many entries had something there.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnusedView {
    name: String,
    rows: u32,
}

impl From<&SourceInfo> for SourceView {
    fn from(info: &SourceInfo) -> Self {
        Self {
            id: info.source.id.0.clone(),
            browser: info.source.browser.name().into(),
            profile: info.source.profile.clone(),
            path: info.source.path.display().to_string(),
            bookmarks: info.bookmarks,
            newest_at: info.newest_at.map(|at| at.to_rfc3339()),
            state: info.state.into(),
            detail: info.detail.as_ref().map(|remark| of_sources().remark(remark)),
            enabled: info.enabled,
        }
    }
}

impl From<SourceState> for SourceStateView {
    fn from(state: SourceState) -> Self {
        match state {
            SourceState::Ok => Self::Ok,
            SourceState::EncryptedOnly => Self::EncryptedOnly,
            SourceState::Denied => Self::Denied,
            SourceState::Damaged => Self::Damaged,
            SourceState::Missing => Self::Missing,
        }
    }
}

impl StatusView {
    /// The present status.
    pub async fn of(engine: &Engine, Heard { reading, trouble, appeared, rest }: Heard) -> Result<Self, EngineError> {
        let status = engine.status().await?;
        let sources = engine.sources.known().await?;
        let waiting = status.model.is_some() && status.sizes.pending > 0;
        let activity = match (reading, waiting) {
            (true, _) => Activity::Reading,
            (false, true) => Activity::Preparing,
            (false, false) => Activity::Idle,
        };
        Ok(Self {
            bookmarks: status.sizes.bookmarks,
            ready: status.sizes.embedded,
            activity,
            coming: status.coming.map(|(_, ready)| ready),
            last_sync_at: status.last_sync_at.map(|at| at.to_rfc3339()),
            sources: sources.iter().map(SourceView::from).collect(),
            meaning: MeaningView {
                available: status.model.is_some(),
                detail: status.meaning_problem.as_ref().map(Failure::from),
                model: status.model.map(|(id, _)| id),
            },
            problem: trouble.or_else(|| status.problems.first().map(Failure::from)),
            appeared,
            rest: rest.map(RestView::from),
        })
    }

    /// As far as one line tells it.
    pub fn in_short(&self) -> State {
        let waits = matches!(self.rest, Some(RestView::PowerSaver | RestView::LowBattery));
        match (&self.rest, self.activity) {
            (Some(RestView::Until { .. }), _) => State::Paused { for_a_while: true },
            (Some(RestView::ForLong), _) => State::Paused { for_a_while: false },
            _ if self.problem.is_some() => State::Trouble,
            (_, Activity::Reading) => State::Reading,
            (_, Activity::Preparing) => State::Preparing { ready: self.ready, of: self.bookmarks, waits },
            (_, Activity::Idle) => State::UpToDate { bookmarks: self.bookmarks },
        }
    }

    /// The sources that are read and cannot be, by id, each with its sentence.
    pub fn unreadable(&self) -> Vec<(String, String)> {
        let read = self.sources.iter().filter(|source| source.enabled && !matches!(source.state, SourceStateView::Ok));
        read.filter_map(|source| Some((source.id.clone(), source.detail.clone()?))).collect()
    }
}

impl From<Warning> for WarningView {
    fn from(warning: Warning) -> Self {
        let words = of_sources();
        Self { place: words.filling(&warning.place), message: words.remark(&warning.message) }
    }
}

impl From<Imported> for ImportView {
    fn from(imported: Imported) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let report = imported.report;
        Self {
            file: imported.source.profile,
            added: count(report.added),
            changed: count(report.changed + report.moved),
            unchanged: count(report.unchanged),
            left_out: count(report.left_out),
            elsewhere: count(report.elsewhere),
            unused: report
                .unused
                .into_iter()
                .map(|Unused { name, rows }| UnusedView { name, rows: count(rows) })
                .collect(),
            warnings: report.warnings.into_iter().map(WarningView::from).collect(),
        }
    }
}
