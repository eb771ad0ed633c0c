//! The library: how it is, what changed in it, and what was done to it.

use std::collections::BTreeMap;

use dogear_engine::{EvalReport, FolderCount, FolderTree, Hidden, LeftOut, domain, eval};
use schemars::JsonSchema;
use serde::Serialize;

use super::timestamp;
use crate::{output::millis, words::sentence};

/// Counts, health and sizes.
#[derive(Serialize, JsonSchema)]
pub struct Status<'a> {
    /// Bookmarks in the library.
    bookmarks: u32,
    /// Of these, how many the model has read, so that they can be found by meaning.
    embedded: u32,
    /// Of these, how many still wait for that.
    pending: u32,
    /// Of those that wait, how many can be found by meaning all the same, less surely.
    first: u32,
    /// Sources that are read.
    sources: u32,
    /// The model that search by meaning goes by; null where that is off.
    model: Option<AnsweringModel<'a>>,
    /// The model that will take its place; null where none is on the way.
    coming: Option<ComingModel<'a>>,
    /// Size of the library file, in bytes.
    db_bytes: u64,
    /// The last successful reading of any source, RFC 3339 in UTC; null before the first.
    last_sync_at: Option<String>,
    /// Why search by meaning is off, in a sentence; null where it is on.
    meaning_problem: Option<String>,
    /// What else needs attention, a sentence each.
    problems: Vec<String>,
}

impl<'a> From<&'a dogear_engine::Status> for Status<'a> {
    fn from(status: &'a dogear_engine::Status) -> Self {
        Self {
            bookmarks: status.sizes.bookmarks,
            embedded: status.sizes.embedded,
            pending: status.sizes.pending,
            first: status.sizes.first,
            sources: status.sources,
            model: status.model.as_ref().map(|(id, dims)| AnsweringModel { id, dims: *dims }),
            coming: status.coming.as_ref().map(|(id, ready)| ComingModel { id, ready: *ready }),
            db_bytes: status.sizes.bytes,
            last_sync_at: status.last_sync_at.map(timestamp),
            meaning_problem: status.meaning_problem.as_ref().map(sentence),
            problems: status.problems.iter().map(sentence).collect(),
        }
    }
}

/// The model in use.
#[derive(Serialize, JsonSchema)]
struct AnsweringModel<'a> {
    /// As `dogear model` names it.
    id: &'a str,
    /// Numbers in each of its vectors.
    dims: u32,
}

/// The model that will answer once it has read all bookmarks.
#[derive(Serialize, JsonSchema)]
struct ComingModel<'a> {
    /// As `dogear model` names it.
    id: &'a str,
    /// Bookmarks that it has read.
    ready: u32,
}

/// What happened to bookmarks, the newest first.
#[derive(Serialize, JsonSchema)]
pub struct Changes<'a>(Vec<Change<'a>>);

impl<'a> From<&'a [domain::LogEntry]> for Changes<'a> {
    fn from(entries: &'a [domain::LogEntry]) -> Self {
        Self(entries.iter().map(Change::from).collect())
    }
}

/// One change of one bookmark.
#[derive(Serialize, JsonSchema)]
struct Change<'a> {
    /// The entry's own number; `--before` takes it.
    entry: u32,
    /// When Dogear saw it, RFC 3339 in UTC.
    at: String,
    /// `added`, `changed`, `moved`, `removed` or `restored`.
    kind: &'static str,
    /// Id of the source.
    source: &'a str,
    /// The bookmark's number; it may be gone.
    id: u32,
    #[serde(flatten)]
    state: LoggedState<'a>,
    /// What it was before it was changed or moved; otherwise null.
    before: Option<LoggedState<'a>>,
}

impl<'a> From<&'a domain::LogEntry> for Change<'a> {
    fn from(entry: &'a domain::LogEntry) -> Self {
        Self {
            entry: entry.entry.0,
            at: timestamp(entry.at),
            kind: entry.kind.slug(),
            source: &entry.source.0,
            id: entry.id.0,
            state: LoggedState::from(&entry.state),
            before: entry.before.as_ref().map(LoggedState::from),
        }
    }
}

/// What a bookmark was at one time.
#[derive(Serialize, JsonSchema)]
struct LoggedState<'a> {
    /// Its title; may be empty.
    title: &'a str,
    /// Its address.
    url: &'a str,
    /// Names of folders from the outermost to the innermost.
    folder: &'a [String],
}

impl<'a> From<&'a domain::LoggedState> for LoggedState<'a> {
    fn from(state: &'a domain::LoggedState) -> Self {
        Self { title: &state.title, url: &state.url, folder: &state.folder.0 }
    }
}

/// The rules for what Dogear shall not know, and what came of changing them.
#[derive(Serialize, JsonSchema)]
pub struct Exclusions<'a> {
    /// All rules there are now.
    rules: Vec<Exclusion<'a>>,
    /// Bookmarks forgotten for the new ones.
    forgotten: u32,
    /// Bookmarks read again, because of rules that were dropped.
    came_back: usize,
}

impl<'a> Exclusions<'a> {
    pub fn of(rules: &'a [domain::Exclusion], forgotten: u32, came_back: usize) -> Self {
        Self { rules: rules.iter().map(Exclusion::from).collect(), forgotten, came_back }
    }
}

/// One rule.
#[derive(Serialize, JsonSchema)]
struct Exclusion<'a> {
    /// What it looks at: `folder`, `site`, `source` or `pattern`.
    kind: &'static str,
    /// A folder's name or path, a host, a source's id, or a pattern.
    value: &'a str,
}

impl<'a> From<&'a domain::Exclusion> for Exclusion<'a> {
    fn from(rule: &'a domain::Exclusion) -> Self {
        Self { kind: rule.kind.slug(), value: &rule.value }
    }
}

/// What was written.
#[derive(Serialize, JsonSchema)]
pub struct Exported<'a> {
    /// How many bookmarks.
    bookmarks: usize,
    /// The file.
    path: String,
    /// Bookmarks that are not in it, because their address is too long to be kept whole.
    left_out: Vec<NotExported<'a>>,
}

impl<'a> From<&'a dogear_engine::Exported> for Exported<'a> {
    fn from(exported: &'a dogear_engine::Exported) -> Self {
        Self {
            bookmarks: exported.bookmarks,
            path: exported.path.display().to_string(),
            left_out: exported.left_out.iter().map(NotExported::from).collect(),
        }
    }
}

/// A bookmark that is not in the file.
#[derive(Serialize, JsonSchema)]
struct NotExported<'a> {
    /// Its title.
    title: &'a str,
    /// Names of folders from the outermost to the innermost.
    folder: &'a [String],
    /// Id of its source.
    source: &'a str,
}

impl<'a> From<&'a LeftOut> for NotExported<'a> {
    fn from(LeftOut { title, folder, source }: &'a LeftOut) -> Self {
        Self { title, folder: &folder.0, source: &source.0 }
    }
}

/// What was made again.
#[derive(Serialize, JsonSchema)]
pub struct Rebuilt {
    /// Bookmarks in the library.
    bookmarks: u32,
    /// Of these, how many can be found by meaning.
    embedded: u32,
    /// From start to end, in milliseconds.
    took_ms: u64,
}

impl From<&dogear_engine::Rebuilt> for Rebuilt {
    fn from(rebuilt: &dogear_engine::Rebuilt) -> Self {
        let dogear_engine::Rebuilt { bookmarks, embedded, took } = *rebuilt;
        Self { bookmarks, embedded, took_ms: millis(took) }
    }
}

/// Folders, the biggest first, and each after the one that it lies in.
#[derive(Serialize, JsonSchema)]
pub struct Folders<'a> {
    folders: Vec<Folder<'a>>,
    /// Bookmarks in all of them, deeper ones too.
    bookmarks: u32,
    /// Bookmarks in no folder; 0 where one folder was asked for.
    in_no_folder: u32,
    /// Folders that lie deeper than was asked for.
    deeper: u32,
}

impl<'a> Folders<'a> {
    /// `deeper`: what was not asked for.
    pub fn of(tree: &'a FolderTree, deeper: Hidden) -> Self {
        let folder = |folder: &'a FolderCount| Folder {
            path: &folder.path.0,
            bookmarks: folder.bookmarks,
            in_all: folder.in_all,
        };
        Self {
            folders: tree.folders.iter().map(folder).collect(),
            bookmarks: tree.bookmarks,
            in_no_folder: tree.unfiled,
            deeper: deeper.folders,
        }
    }
}

/// A folder.
#[derive(Serialize, JsonSchema)]
struct Folder<'a> {
    /// Names from the outermost to its own.
    path: &'a [String],
    /// Bookmarks right in it.
    bookmarks: u32,
    /// Bookmarks in it and in all folders below it.
    in_all: u32,
}

/// The folders whose bookmarks no model and no assistant is shown.
#[derive(Serialize, JsonSchema)]
pub struct PrivateFolders<'a> {
    /// Names or paths, as typed.
    pub folders: &'a [String],
}

/// What is learnt from the bookmarks that were opened in the window.
#[derive(Serialize, JsonSchema)]
pub struct Habits {
    /// Whether it is learnt and used.
    on: bool,
    /// How often something was opened.
    opens: usize,
    /// How often it was opened although others stood above it.
    choices: usize,
    /// Choices that it takes before preferences are learnt.
    choices_needed: usize,
    /// What was learnt; empty while there are too few choices.
    preferences: Vec<Preference>,
    /// How many opens were forgotten; null where nothing was to be.
    forgotten: Option<u64>,
}

impl Habits {
    pub fn of(
        habits: &dogear_engine::Habits,
        forgotten: Option<u64>,
        name: impl Fn(domain::Feature) -> String,
    ) -> Self {
        let preferences = habits.preferences.iter().map(|(feature, weight)| Preference {
            feature: (*feature).into(),
            weight: *weight,
            words: name(*feature),
        });
        Self {
            on: habits.on,
            opens: habits.opens,
            choices: habits.choices,
            choices_needed: habits.choices_needed,
            preferences: preferences.collect(),
            forgotten,
        }
    }
}

/// How much one thing speaks for a bookmark.
#[derive(Serialize, JsonSchema)]
struct Preference {
    /// What is looked at.
    feature: Feature,
    /// How much it speaks for a bookmark, -1 to 1.
    weight: f32,
    /// The feature in words: the end of the sentence "A bookmark that ...".
    words: String,
}

/// What is looked at in a hit to learn what a person opens.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Feature {
    /// Share of the question that its words explain.
    Coverage,
    /// Cosine between question and bookmark.
    Meaning,
    /// How near the question's words come to its own one by one.
    Closeness,
    /// The question is exactly its title or its site.
    Exact,
    /// How recently it was saved.
    Freshness,
    /// How often and how recently it was opened.
    Frecency,
}

impl From<domain::Feature> for Feature {
    fn from(feature: domain::Feature) -> Self {
        match feature {
            domain::Feature::Coverage => Self::Coverage,
            domain::Feature::Meaning => Self::Meaning,
            domain::Feature::Closeness => Self::Closeness,
            domain::Feature::Exact => Self::Exact,
            domain::Feature::Freshness => Self::Freshness,
            domain::Feature::Frecency => Self::Frecency,
        }
    }
}

/// How well known bookmarks were found again.
#[derive(Serialize, JsonSchema)]
pub struct Evaluation<'a> {
    /// Over all queries that have an answer.
    all: Metrics,
    /// The same for each category.
    by_category: BTreeMap<&'a str, Metrics>,
    /// Queries that have none.
    negatives: Negatives,
    /// Of the queries whose page is among the first three, the share that was answered; 0 to 1.
    answered_of_found: f64,
    /// Median time of a search, in milliseconds.
    p50_ms: f64,
    /// 95th percentile of that time, in milliseconds.
    p95_ms: f64,
}

impl<'a> From<&'a EvalReport> for Evaluation<'a> {
    fn from(report: &'a EvalReport) -> Self {
        let by_category = report.by_category.iter();
        Self {
            all: Metrics::from(&report.all),
            by_category: by_category.map(|(name, metrics)| (name.as_str(), Metrics::from(metrics))).collect(),
            negatives: Negatives::from(&report.negatives),
            answered_of_found: report.answered_of_found,
            p50_ms: report.p50_ms,
            p95_ms: report.p95_ms,
        }
    }
}

/// Figures over queries that have an answer; shares are 0 to 1.
#[derive(Serialize, JsonSchema)]
struct Metrics {
    /// Queries.
    n: u32,
    /// Mean of 1 / place, 0 beyond the tenth.
    mrr10: f64,
    /// Share found in the first place.
    r1: f64,
    /// Share found among the first three.
    r3: f64,
    /// Share found among the first ten.
    r10: f64,
}

impl From<&eval::Metrics> for Metrics {
    fn from(metrics: &eval::Metrics) -> Self {
        let eval::Metrics { n, mrr10, r1, r3, r10 } = *metrics;
        Self { n, mrr10, r1, r3, r10 }
    }
}

/// Figures over queries to which nothing is saved.
#[derive(Serialize, JsonSchema)]
struct Negatives {
    /// Queries.
    n: u32,
    /// Those that were answered all the same.
    answered: u32,
}

impl From<&eval::Negatives> for Negatives {
    fn from(negatives: &eval::Negatives) -> Self {
        Self { n: negatives.n, answered: negatives.answered }
    }
}
