//! Browser profiles and imported files, and what reading them found.

use dogear_engine::{ChangeReport, SourceInfo, SourceReport, domain};
use schemars::JsonSchema;
use serde::Serialize;

use crate::{output::millis, words::of_sources};

/// As programs read it.
fn said(remark: &domain::Remark) -> String {
    of_sources().remark(remark)
}

/// Every source that is found or known, browsers first.
#[derive(Serialize, JsonSchema)]
pub struct Sources<'a>(Vec<Source<'a>>);

impl<'a> From<&'a [SourceInfo]> for Sources<'a> {
    fn from(sources: &'a [SourceInfo]) -> Self {
        Self(sources.iter().map(Source::from).collect())
    }
}

/// A browser profile or an imported file.
#[derive(Serialize, JsonSchema)]
struct Source<'a> {
    /// The same on every start; options named `--source` take it.
    id: &'a str,
    /// The browser in lower case, words joined by `_`: `chrome_beta`; `file` for an imported file.
    browser: &'static str,
    /// The profile's name as the browser shows it, or the file's name.
    profile: &'a str,
    /// The profile's folder, or the file.
    path: String,
    /// The format that it is read in: `chromium_json`, `firefox_places`.
    format: &'static str,
    /// Bookmarks in the source; of an imported file, in the library. Null where they could not be counted.
    bookmarks: Option<u32>,
    /// `ok`, `encrypted_only`, `denied`, `damaged` or `missing`.
    state: &'static str,
    /// A sentence about the state; null where there is nothing to say.
    detail: Option<String>,
    /// Whether it is read.
    enabled: bool,
}

impl<'a> From<&'a SourceInfo> for Source<'a> {
    fn from(info: &'a SourceInfo) -> Self {
        Self {
            id: &info.source.id.0,
            browser: info.source.browser.slug(),
            profile: &info.source.profile,
            path: info.source.path.display().to_string(),
            format: info.source.format.slug(),
            bookmarks: info.bookmarks,
            state: info.state.slug(),
            detail: info.detail.as_ref().map(said),
            enabled: info.enabled,
        }
    }
}

/// What reading the sources changed.
#[derive(Serialize, JsonSchema)]
pub struct Synced<'a> {
    /// One report a source.
    sources: Vec<Report<'a>>,
    /// Bookmarks made ready for search by meaning.
    embedded: u32,
    /// From start to end, in milliseconds.
    took_ms: u64,
}

impl<'a> From<&'a dogear_engine::Synced> for Synced<'a> {
    fn from(synced: &'a dogear_engine::Synced) -> Self {
        let sources = synced.sources.iter().map(Report::from).collect();
        Self { sources, embedded: synced.embedded, took_ms: millis(synced.took) }
    }
}

/// What reading a file changed, or would change.
#[derive(Serialize, JsonSchema)]
pub struct Imported<'a> {
    #[serde(flatten)]
    synced: Synced<'a>,
    /// The format that it was read in: `netscape_html`, `csv`.
    format: &'static str,
    /// The character encoding that it was read with; null where the format settles it.
    encoding: Option<&'static str>,
    /// Pages that are saved in another source, too.
    elsewhere: usize,
    /// Texts of pages that the file brought and that are new, or others than before.
    texts: u32,
    /// Whether nothing was changed.
    dry_run: bool,
}

impl<'a> Imported<'a> {
    pub fn of(imported: &'a dogear_engine::Imported, dry_run: bool) -> Self {
        let report = &imported.report;
        let sources = vec![Report::from(report)];
        Self {
            synced: Synced { sources, embedded: imported.embedded, took_ms: millis(imported.took) },
            format: imported.source.format.slug(),
            encoding: report.encoding,
            elsewhere: report.elsewhere,
            texts: imported.texts,
            dry_run,
        }
    }
}

/// One reading of one source.
#[derive(Serialize, JsonSchema)]
struct Report<'a> {
    /// The source.
    id: &'a str,
    /// `ok`; or `encrypted_only`, `denied`, `damaged` or `missing`, which left the library as it was.
    state: &'static str,
    /// A sentence about a state that is not `ok`; otherwise null.
    detail: Option<String>,
    /// Bookmarks that are new.
    added: usize,
    /// Bookmarks with another title, address, date, tags or note.
    changed: usize,
    /// Bookmarks in another folder.
    moved: usize,
    /// Bookmarks that are gone.
    removed: usize,
    /// Bookmarks that are as they were.
    unchanged: usize,
    /// Bookmarks that a rule of `dogear exclude` kept out.
    left_out: usize,
    /// Entries that could not be taken, each reason once.
    skipped: Vec<Skipped>,
    /// What the source holds beyond that and Dogear has no use for.
    unused: Vec<Unused<'a>>,
    /// What was odd in the source.
    warnings: Vec<Warning>,
    /// Reading, comparing and writing, in milliseconds.
    took_ms: u64,
}

impl<'a> From<&'a SourceReport> for Report<'a> {
    fn from(report: &'a SourceReport) -> Self {
        Self {
            id: &report.id.0,
            state: report.state.slug(),
            detail: report.detail.as_ref().map(said),
            added: report.added,
            changed: report.changed,
            moved: report.moved,
            removed: report.removed,
            unchanged: report.unchanged,
            left_out: report.left_out,
            skipped: report.skipped.iter().map(Skipped::from).collect(),
            unused: report.unused.iter().map(Unused::from).collect(),
            warnings: report.warnings.iter().map(Warning::from).collect(),
            took_ms: millis(report.took),
        }
    }
}

/// Entries that could not be taken, for one reason.
#[derive(Serialize, JsonSchema)]
struct Skipped {
    /// The end of the sentence "3 entries ...".
    reason: String,
    /// How many.
    count: usize,
}

impl From<&domain::Skipped> for Skipped {
    fn from(skipped: &domain::Skipped) -> Self {
        Self { reason: said(&skipped.reason), count: skipped.count }
    }
}

/// A column or a member of the file that is not used.
#[derive(Serialize, JsonSchema)]
struct Unused<'a> {
    /// As the file names it; a dot between a member and the one around it.
    name: &'a str,
    /// How many entries have a value there.
    rows: usize,
}

impl<'a> From<&'a domain::Unused> for Unused<'a> {
    fn from(unused: &'a domain::Unused) -> Self {
        Self { name: &unused.name, rows: unused.rows }
    }
}

/// Something that could not be taken as it was.
#[derive(Serialize, JsonSchema)]
struct Warning {
    /// The file and the place in it.
    #[serde(rename = "where")]
    place: String,
    /// What was wrong, and what was done.
    message: String,
}

impl From<&domain::Warning> for Warning {
    fn from(warning: &domain::Warning) -> Self {
        Self { place: of_sources().filling(&warning.place), message: said(&warning.message) }
    }
}

/// What happens while sources are followed; one object a line.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Watched<'a> {
    /// Every source was read once, and changes are followed from now on.
    Ready,
    /// A profile that was not there before; it is followed from now on.
    Source {
        /// The same on every start; options named `--source` take it.
        id: &'a str,
        /// The browser in lower case, words joined by `_`.
        browser: &'static str,
        /// The profile's name as the browser shows it.
        profile: &'a str,
        /// The profile's folder.
        path: String,
    },
    /// A change that can be found by now.
    Change {
        /// Id of the source.
        source: &'a str,
        /// Bookmarks that are new.
        added: usize,
        /// Bookmarks with another title, address, date, tags or note.
        changed: usize,
        /// Bookmarks in another folder.
        moved: usize,
        /// Bookmarks that are gone.
        removed: usize,
        /// Reading, comparing and writing, in milliseconds.
        read_ms: u64,
        /// From the notice of the change until it could be found by meaning, in milliseconds; null where search by meaning
        /// is off.
        searchable_ms: Option<u64>,
    },
}

impl<'a> From<&'a domain::Source> for Watched<'a> {
    fn from(source: &'a domain::Source) -> Self {
        Self::Source {
            id: &source.id.0,
            browser: source.browser.slug(),
            profile: &source.profile,
            path: source.path.display().to_string(),
        }
    }
}

impl<'a> From<&'a ChangeReport> for Watched<'a> {
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
