//! What pages say, and what became of their addresses.

use std::collections::BTreeMap;

use dogear_engine::{Estimate, PagesState, PagesStatus, PagesWait, ReadPages, ShownPage, Unwell, domain};
use schemars::JsonSchema;
use serde::Serialize;

use super::{bookmarks::Place, timestamp};

/// How it is with the reading of pages.
#[derive(Serialize, JsonSchema)]
pub struct Pages<'a> {
    /// Whether Dogear may ask sites for pages.
    on: bool,
    /// Ids of the sources whose pages are read.
    sources: &'a [String],
    /// Folders, by name or path, whose pages are read.
    folders: &'a [String],
    /// Folders, by name or path, no page of which is read.
    not_folders: &'a [String],
    /// Sites no page of which is read.
    not_sites: &'a [String],
    /// Whether bookmarks that name this or a neighbouring computer are read.
    private_addresses: bool,
    /// After so many days a page is read again; 0 for never.
    reread_days: u32,
    /// Whether pages are read where the network is paid for by what is sent.
    metered: bool,
    /// Whether pages are being read.
    state: State,
    /// While it is `waiting`, for what; otherwise null.
    waits_for: Option<Wait>,
    /// While it is `reading`, pages that were asked for since it began; otherwise null.
    done: Option<u32>,
    /// Pages that are chosen and due.
    due: u32,
    /// When the next page is due that is waited with, RFC 3339 in UTC; null where none is.
    next_at: Option<String>,
    /// Pages whose text is kept.
    texts: u32,
    /// What their texts take in the library, in bytes.
    text_bytes: u64,
    /// Pages that were asked for, by how it stands with them; states of no page are left out.
    states: BTreeMap<&'static str, u32>,
    /// Pages whose permanent redirects lead elsewhere.
    moved: u32,
    /// Pages whose text was found to be another than before.
    changed: u32,
    /// How many texts were forgotten; null where none was to be.
    forgotten: Option<u64>,
    /// How many pages are to be asked for again; null where none was to be.
    again: Option<u64>,
}

impl<'a> Pages<'a> {
    pub fn of(status: &'a PagesStatus, forgotten: Option<u64>, again: Option<u64>) -> Self {
        let (state, waits_for, done) = match &status.state {
            PagesState::Off => (State::Off, None, None),
            PagesState::Paused => (State::Paused, None, None),
            PagesState::Reading(reading) => (State::Reading, None, Some(reading.done)),
            PagesState::Waiting(wait) => (State::Waiting, Some(Wait::from(*wait)), None),
            PagesState::UpToDate => (State::UpToDate, None, None),
        };
        let (settings, counts) = (&status.settings, &status.counts);
        Self {
            on: settings.on,
            sources: &settings.sources,
            folders: &settings.folders,
            not_folders: &settings.not_folders,
            not_sites: &settings.not_sites,
            private_addresses: settings.private_addresses,
            reread_days: settings.reread_days,
            metered: settings.metered,
            state,
            waits_for,
            done,
            due: status.due,
            next_at: counts.next_at.map(timestamp),
            texts: counts.texts,
            text_bytes: counts.bytes,
            states: by_state(&counts.states),
            moved: counts.moved,
            changed: counts.changed,
            forgotten,
            again,
        }
    }
}

/// Whether pages are being read.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "PagesState")]
enum State {
    /// It is switched off.
    Off,
    /// It is switched on, and waits until it is let go on.
    Paused,
    /// In this process.
    Reading,
    /// It is about to be.
    Waiting,
    /// Nothing is due.
    UpToDate,
}

/// What the reading of pages waits for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "PagesWait")]
enum Wait {
    /// Power is spared.
    Power,
    /// The network is paid for by what is sent.
    Metered,
    /// No site could be reached.
    Network,
    /// Another process of Dogear reads.
    Elsewhere,
    /// Whoever follows the sources, or `dogear pages --read`.
    Turn,
}

impl From<PagesWait> for Wait {
    fn from(wait: PagesWait) -> Self {
        match wait {
            PagesWait::Power => Self::Power,
            PagesWait::Metered => Self::Metered,
            PagesWait::Network => Self::Network,
            PagesWait::Elsewhere => Self::Elsewhere,
            PagesWait::Turn => Self::Turn,
        }
    }
}

/// What reading would take. Nothing was asked for; sizes and times are assumptions.
#[derive(Serialize, JsonSchema)]
pub struct PagesEstimate<'a> {
    /// Pages that would be asked for.
    pages: u32,
    /// On so many sites.
    sites: u32,
    /// The site with the most pages; null where there are none.
    largest: Option<Site<'a>>,
    /// Millions of bytes that would come, about.
    megabytes: u32,
    /// How many minutes it would take, about.
    minutes: u32,
    /// Pages that are not chosen, left out or private.
    left_out: u32,
}

/// A site and its pages.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "SiteOfPages")]
struct Site<'a> {
    /// Its host, without `www.`.
    site: &'a str,
    /// Pages there.
    pages: u32,
}

impl<'a> From<&'a Estimate> for PagesEstimate<'a> {
    fn from(estimate: &'a Estimate) -> Self {
        Self {
            pages: estimate.pages,
            sites: estimate.sites,
            largest: estimate.largest.as_ref().map(|(site, pages)| Site { site, pages: *pages }),
            megabytes: estimate.megabytes,
            minutes: estimate.minutes,
            left_out: estimate.left_out,
        }
    }
}

/// What a reading of pages did.
#[derive(Serialize, JsonSchema)]
pub struct PagesRead {
    /// Pages that were asked for.
    asked: u32,
    /// Pages whose text is new or another than before.
    texts: u32,
    /// Pages that were as they were before.
    unchanged: u32,
    /// Pages by how it stands with them now; states of no page are left out.
    states: BTreeMap<&'static str, u32>,
    /// What came, in bytes.
    bytes: u64,
    /// Whether it was stopped.
    stopped: bool,
    /// Whether it ended because no site could be reached.
    no_network: bool,
    /// Pages that are still due.
    left: u32,
}

impl PagesRead {
    pub fn of(read: &ReadPages, left: u32) -> Self {
        Self {
            asked: read.asked,
            texts: read.texts,
            unchanged: read.unchanged,
            states: by_state(&read.states),
            bytes: read.bytes,
            stopped: read.stopped,
            no_network: read.no_network,
            left,
        }
    }
}

/// A page and what is kept of it.
#[derive(Serialize, JsonSchema)]
pub struct PageShown<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    /// What it said; null where no text is kept.
    text: Option<Text<'a>>,
    /// What came of asking for it; null where it was never asked for.
    visit: Option<Visit<'a>>,
}

/// What a page said. All of it was written by strangers.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PageText")]
struct Text<'a> {
    /// As the page names itself; may be empty.
    title: &'a str,
    /// What it says of itself; may be empty.
    description: &'a str,
    /// Who wrote it; may be empty.
    author: &'a str,
    /// When it was published, as it says: `2026-03-31`; null where it does not say.
    published: Option<String>,
    /// Its language: `pt`; may be empty.
    language: &'a str,
    /// The address by which it wants to be known; may be empty.
    canonical: &'a str,
    /// Its paragraphs, an empty line between two.
    text: &'a str,
    /// How it came here: `fetched`, `companion` or `imported`.
    origin: &'static str,
    /// When it was read, RFC 3339 in UTC.
    read_at: String,
}

/// What came of asking for a page.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PageVisit")]
struct Visit<'a> {
    /// `read`, `no_text`, `walled`, `unwanted`, `gone`, `dead`, `trouble` or `forbidden`.
    state: &'static str,
    /// What exactly: `not_found`, `robots`, `timed_out`.
    reason: &'a str,
    /// The status of HTTP; null where there was none.
    status: Option<u16>,
    /// Where permanent redirects lead; null where it has not moved.
    moved_to: Option<&'a str>,
    /// When it was asked for last, RFC 3339 in UTC.
    tried_at: String,
    /// Not asked for before this moment; null where it is not asked for again by itself.
    next_at: Option<String>,
    /// When its text was last found to be another; null where it never was.
    changed_at: Option<String>,
}

impl<'a> From<&'a dogear_engine::PageVisit> for Visit<'a> {
    fn from(visit: &'a dogear_engine::PageVisit) -> Self {
        Self {
            state: visit.state.slug(),
            reason: &visit.reason,
            status: visit.status,
            moved_to: visit.moved_to.as_deref(),
            tried_at: timestamp(visit.tried_at),
            next_at: visit.next_at.map(timestamp),
            changed_at: visit.changed_at.map(timestamp),
        }
    }
}

impl<'a> From<&'a ShownPage> for PageShown<'a> {
    fn from(shown: &'a ShownPage) -> Self {
        let text = shown.text.as_ref().map(|kept| Text {
            title: &kept.text.title,
            description: &kept.text.description,
            author: &kept.text.author,
            published: kept.text.published.map(|day| day.to_string()),
            language: &kept.text.language,
            canonical: &kept.text.canonical,
            text: &kept.text.text,
            origin: kept.origin.slug(),
            read_at: timestamp(kept.read_at),
        });
        Self { place: Place::from(&shown.bookmark), text, visit: shown.visit.as_ref().map(Visit::from) }
    }
}

/// Bookmarks whose pages are gone, dead, moved or changed, those asked for last first.
#[derive(Serialize, JsonSchema)]
pub struct LinkHealth<'a> {
    /// How many there are in all.
    total: u32,
    /// The first of them.
    pages: Vec<Link<'a>>,
}

impl<'a> LinkHealth<'a> {
    pub fn of(unwell: &'a [Unwell], total: u32) -> Self {
        Self { total, pages: unwell.iter().map(Link::from).collect() }
    }
}

/// A bookmark whose page is not as it was.
#[derive(Serialize, JsonSchema)]
struct Link<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    /// `gone`, `dead`, `moved` and `changed`, one or several.
    health: Vec<&'static str>,
    /// What came of asking for it.
    visit: Visit<'a>,
    /// Where an archive shows the copy nearest to the day it was saved, if it has one. Nothing was asked there.
    archived: &'a str,
}

impl<'a> From<&'a Unwell> for Link<'a> {
    fn from(unwell: &'a Unwell) -> Self {
        Self {
            place: Place::from(&unwell.bookmark),
            health: unwell.health().into_iter().map(domain::LinkHealth::slug).collect(),
            visit: Visit::from(&unwell.visit),
            archived: &unwell.archived,
        }
    }
}

fn by_state(states: &[(domain::PageState, u32)]) -> BTreeMap<&'static str, u32> {
    states.iter().map(|(state, count)| (state.slug(), *count)).collect()
}
