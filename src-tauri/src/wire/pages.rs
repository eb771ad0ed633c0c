//! What pages say, and how far their reading is.

use std::collections::BTreeMap;

use dogear_engine::{
    Estimate, KeptText, PageSettings, PagesState, PagesStatus, PagesWait, ShownPage,
    domain::{PageState, site_of},
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Failure, passage::TextOriginView};
use crate::{pause::Rest, system::Power};

/// Whether pages are read, and which.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PagesSettingsView {
    on: bool,
    /// Ids.
    sources: Vec<String>,
    folders: Vec<String>,
    /// Never these.
    not_folders: Vec<String>,
    /// Never these.
    not_sites: Vec<String>,
    /// Also addresses of this computer and of its network.
    private_addresses: bool,
    /// 0: never.
    reread_days: u32,
}

/// A change of them; what is absent stays.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PagesChange {
    /// Whether pages are read.
    #[specta(optional)]
    pub on: Option<bool>,
    /// Ids.
    #[specta(optional)]
    pub sources: Option<Vec<String>>,
    /// By name or path.
    #[specta(optional)]
    pub folders: Option<Vec<String>>,
    /// Never these.
    #[specta(optional)]
    pub not_folders: Option<Vec<String>>,
    /// Never these.
    #[specta(optional)]
    pub not_sites: Option<Vec<String>>,
    /// Also addresses of this computer and of its network.
    #[specta(optional)]
    pub private_addresses: Option<bool>,
    /// 0: never.
    #[specta(optional)]
    pub reread_days: Option<u32>,
}

/// Whether pages are being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PagesPhase {
    /// Nothing was started.
    Idle,
    /// They are.
    Reading,
    /// The person lets it wait.
    Paused,
    /// It goes on by itself.
    Waiting,
    /// Nothing that was chosen is left to ask for.
    Finished,
}

/// What reading waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PagesWaiting {
    /// The machine saves power.
    PowerSaver,
    /// The battery is nearly empty.
    LowBattery,
    /// The network is paid for by what is sent.
    Metered,
    /// No site can be reached.
    Offline,
    /// Another Dogear reads.
    Elsewhere,
    /// The person has paused Dogear.
    Resting,
}

/// What is kept of pages.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeptView {
    pages: u32,
    #[specta(type = u32)]
    megabytes: f64,
}

/// How it is with the reading of pages.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PagesView {
    settings: PagesSettingsView,
    phase: PagesPhase,
    /// What it waits for.
    waiting_for: Option<PagesWaiting>,
    /// Pages that were asked for since it was started.
    done: u32,
    /// Of so many.
    of: u32,
    /// That is asked now.
    site: Option<String>,
    /// That have come since it was started.
    #[specta(type = u32)]
    megabytes: f64,
    /// Null while that cannot be told.
    minutes_left: Option<u32>,
    /// RFC 3339.
    finished_at: Option<String>,
    /// Why nothing can be read.
    problem: Option<Failure>,
    states: StatesView,
    kept: KeptView,
}

/// How many pages there are of each state.
#[derive(Debug, Clone, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatesView {
    read: u32,
    no_text: u32,
    walled: u32,
    unwanted: u32,
    gone: u32,
    dead: u32,
    trouble: u32,
    forbidden: u32,
}

/// What reading would ask for.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EstimateView {
    pages: u32,
    sites: u32,
    megabytes: u32,
    minutes: u32,
    /// Chosen, but in private folders: not asked for.
    private: u32,
}

/// What came of asking for a page.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PageStateView {
    /// Its text is kept.
    Read,
    /// There is no text in it.
    NoText,
    /// Something else came.
    Walled,
    /// Its site does not want it read.
    Unwanted,
    /// There is no such page.
    Gone,
    /// There is no such site.
    Dead,
    /// It could not be had this time.
    Trouble,
    /// It is not asked for.
    Forbidden,
}

/// What is known of a page.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// Null where it was never asked for.
    state: Option<PageStateView>,
    /// RFC 3339.
    tried_at: Option<String>,
    text: Option<PageTextView>,
}

/// What a page said; all of it was written by strangers.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PageTextView {
    title: String,
    author: String,
    /// `2026-03-31`.
    published: Option<String>,
    /// The first part of a language's tag; may be empty.
    language: String,
    /// May be empty.
    canonical: String,
    /// An empty line between two paragraphs.
    text: String,
    origin: TextOriginView,
    /// RFC 3339.
    read_at: String,
}

impl PagesView {
    /// How it is; `rest` is why Dogear rests.
    pub fn of(status: PagesStatus, rest: Option<Rest>) -> Self {
        let PagesStatus { settings, state, due, so_far, problem, counts } = status;
        let is_chosen = !settings.sources.is_empty() || !settings.folders.is_empty();
        let (phase, waiting_for) = match &state {
            PagesState::Reading(_) => (PagesPhase::Reading, None),
            PagesState::Paused if so_far.is_under_way => (PagesPhase::Paused, None),
            PagesState::UpToDate if is_chosen => (PagesPhase::Finished, None),
            PagesState::Off | PagesState::Paused | PagesState::UpToDate => (PagesPhase::Idle, None),
            PagesState::Waiting(wait) => waiting(*wait, rest),
        };
        let (site, minutes_left) = match state {
            PagesState::Reading(reading) => (site_of(&reading.at), reading.minutes_left),
            _ => (None, None),
        };
        Self {
            phase,
            waiting_for,
            done: so_far.done,
            of: so_far.done.saturating_add(due),
            site,
            megabytes: megabytes(so_far.bytes),
            minutes_left,
            finished_at: counts.last_at.filter(|_| phase == PagesPhase::Finished).map(|at| at.to_rfc3339()),
            problem: problem.filter(|_| settings.on && phase != PagesPhase::Reading).as_ref().map(Failure::from),
            states: StatesView::of(&counts.states),
            kept: KeptView { pages: counts.texts, megabytes: megabytes(counts.bytes) },
            settings: settings.into(),
        }
    }
}

/// Whoever follows the sources begins at once, unless the person has paused that.
fn waiting(wait: PagesWait, rest: Option<Rest>) -> (PagesPhase, Option<PagesWaiting>) {
    let why = match (wait, rest) {
        (_, Some(Rest::Paused(_))) => PagesWaiting::Resting,
        (PagesWait::Power, Some(Rest::Power(Power::Low))) => PagesWaiting::LowBattery,
        (PagesWait::Power, _) => PagesWaiting::PowerSaver,
        (PagesWait::Metered, _) => PagesWaiting::Metered,
        (PagesWait::Network, _) => PagesWaiting::Offline,
        (PagesWait::Elsewhere, _) => PagesWaiting::Elsewhere,
        (PagesWait::Turn, _) => return (PagesPhase::Reading, None),
    };
    (PagesPhase::Waiting, Some(why))
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

impl From<PageSettings> for PagesSettingsView {
    fn from(settings: PageSettings) -> Self {
        let PageSettings { on, sources, folders, not_folders, not_sites, private_addresses, reread_days, .. } =
            settings;
        Self { on, sources, folders, not_folders, not_sites, private_addresses, reread_days }
    }
}

impl PagesChange {
    /// Changes what is there.
    pub fn apply(&self, settings: &mut PageSettings) {
        settings.on = self.on.unwrap_or(settings.on);
        settings.private_addresses = self.private_addresses.unwrap_or(settings.private_addresses);
        settings.reread_days = self.reread_days.unwrap_or(settings.reread_days);
        let lists = [
            (&mut settings.sources, &self.sources),
            (&mut settings.folders, &self.folders),
            (&mut settings.not_folders, &self.not_folders),
            (&mut settings.not_sites, &self.not_sites),
        ];
        for (list, changed) in lists {
            if let Some(changed) = changed {
                list.clone_from(changed);
            }
        }
    }
}

impl StatesView {
    fn of(states: &[(PageState, u32)]) -> Self {
        let states: BTreeMap<&str, u32> = states.iter().map(|(state, count)| (state.slug(), *count)).collect();
        let of = |state: PageState| states.get(state.slug()).copied().unwrap_or(0);
        Self {
            read: of(PageState::Read),
            no_text: of(PageState::NoText),
            walled: of(PageState::Walled),
            unwanted: of(PageState::Unwanted),
            gone: of(PageState::Gone),
            dead: of(PageState::Dead),
            trouble: of(PageState::Trouble),
            forbidden: of(PageState::Forbidden),
        }
    }
}

impl From<Estimate> for EstimateView {
    fn from(Estimate { pages, sites, megabytes, minutes, private, .. }: Estimate) -> Self {
        Self { pages, sites, megabytes, minutes, private }
    }
}

impl From<PageState> for PageStateView {
    fn from(state: PageState) -> Self {
        match state {
            PageState::Read => Self::Read,
            PageState::NoText => Self::NoText,
            PageState::Walled => Self::Walled,
            PageState::Unwanted => Self::Unwanted,
            PageState::Gone => Self::Gone,
            PageState::Dead => Self::Dead,
            PageState::Trouble => Self::Trouble,
            PageState::Forbidden => Self::Forbidden,
        }
    }
}

impl PageView {
    /// Of a bookmark that is gone.
    pub const NONE: Self = Self { state: None, tried_at: None, text: None };
}

impl From<ShownPage> for PageView {
    fn from(shown: ShownPage) -> Self {
        let answer = shown.answer();
        Self {
            state: answer.map(|visit| visit.state.into()),
            tried_at: answer.map(|visit| visit.tried_at.to_rfc3339()),
            text: shown.text.map(PageTextView::from),
        }
    }
}

impl From<KeptText> for PageTextView {
    fn from(KeptText { text, origin, read_at }: KeptText) -> Self {
        Self {
            title: text.title,
            author: text.author,
            published: text.published.map(|day| day.to_string()),
            language: text.language,
            canonical: text.canonical,
            text: text.text,
            origin: origin.into(),
            read_at: read_at.to_rfc3339(),
        }
    }
}
