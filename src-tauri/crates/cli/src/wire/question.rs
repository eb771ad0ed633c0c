//! A question as it was read.

use dogear_engine::domain;
use schemars::JsonSchema;
use serde::Serialize;

use super::timestamp;

/// A question split into what to look for and what must hold.
#[derive(Serialize, JsonSchema)]
pub struct Understood<'a> {
    /// What is left to look for once conditions and filler are taken out; may be empty.
    text: &'a str,
    /// The words of `text` that carry meaning, in lower case.
    terms: &'a [String],
    /// What is asked for.
    intent: Intent,
    /// The conditions, as shown.
    parts: Vec<Part<'a>>,
    /// The conditions, as applied.
    filters: Filters<'a>,
    /// Labels of conditions that were let go because nothing met them.
    relaxed: &'a [String],
    /// It was asked in another language than English, whose words change their endings.
    inflected: bool,
    /// What is newer is meant, of whatever is found.
    recent: bool,
    /// The language that `text` is read in; null for English, and where nothing is searched by meaning.
    language: Option<Language<'a>>,
    /// A folder that is asked about and that the library does not have; left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "UnknownFolder")]
    unknown_folder: Option<UnknownFolder<'a>>,
}

impl<'a> From<&'a domain::Understood> for Understood<'a> {
    fn from(understood: &'a domain::Understood) -> Self {
        Self {
            text: &understood.text,
            terms: &understood.terms,
            intent: understood.intent.into(),
            parts: understood.parts.iter().map(Part::from).collect(),
            filters: Filters::from(&understood.filters),
            relaxed: &understood.relaxed,
            inflected: understood.inflected,
            recent: understood.recent,
            language: understood.language.as_ref().map(Language::from),
            unknown_folder: understood.unknown_folder.as_ref().map(UnknownFolder::from),
        }
    }
}

/// What a person asks for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Intent {
    /// One page, or a few, on something.
    Find,
    /// All pages on something.
    List,
    /// How many there are.
    Count,
    /// The newest first.
    Latest,
}

impl From<domain::Intent> for Intent {
    fn from(intent: domain::Intent) -> Self {
        match intent {
            domain::Intent::Find => Self::Find,
            domain::Intent::List => Self::List,
            domain::Intent::Count => Self::Count,
            domain::Intent::Latest => Self::Latest,
        }
    }
}

/// One recognised condition.
#[derive(Serialize, JsonSchema)]
struct Part<'a> {
    /// What kind of condition.
    kind: PartKind,
    /// What it is called: `2025`, `github.com`, `Recipes`.
    label: &'a str,
    /// The words of the question that it came from.
    words: &'a str,
    /// What it asks for.
    condition: Filters<'a>,
}

impl<'a> From<&'a domain::Part> for Part<'a> {
    fn from(part: &'a domain::Part) -> Self {
        let condition = Filters::from(&part.condition);
        Self { kind: part.kind.into(), label: &part.label, words: &part.words, condition }
    }
}

/// The kinds of conditions.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum PartKind {
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

impl From<domain::PartKind> for PartKind {
    fn from(kind: domain::PartKind) -> Self {
        match kind {
            domain::PartKind::Time => Self::Time,
            domain::PartKind::Site => Self::Site,
            domain::PartKind::Folder => Self::Folder,
            domain::PartKind::Source => Self::Source,
            domain::PartKind::Kind => Self::Kind,
            domain::PartKind::Phrase => Self::Phrase,
            domain::PartKind::Without => Self::Without,
        }
    }
}

/// Conditions that a hit must meet. An empty list is no condition; entries of one list are alternatives.
#[derive(Serialize, JsonSchema)]
struct Filters<'a> {
    /// Saved at or after this moment, RFC 3339 in UTC; null for any.
    after: Option<String>,
    /// Saved before this moment, RFC 3339 in UTC; null for any.
    before: Option<String>,
    /// Hosts without `www.`; a host includes its subdomains.
    sites: &'a [String],
    /// Names of folders, or several of a path with U+001F between them.
    folders: &'a [String],
    /// Ids of sources.
    sources: Vec<&'a str>,
    /// Browsers, named as `dogear sources` does.
    browsers: Vec<&'static str>,
    /// Kinds of pages.
    kinds: Vec<PageKind>,
    /// Words that stand in the title, the address or the note exactly so; all of them must, regardless of case.
    phrases: &'a [String],
    /// What must not be: none of these may hold.
    without: Without<'a>,
}

impl<'a> From<&'a domain::Filters> for Filters<'a> {
    fn from(filters: &'a domain::Filters) -> Self {
        Self {
            after: filters.after.map(timestamp),
            before: filters.before.map(timestamp),
            sites: &filters.sites,
            folders: &filters.folders,
            sources: filters.sources.iter().map(|source| source.0.as_str()).collect(),
            browsers: filters.browsers.iter().map(|browser| browser.slug()).collect(),
            kinds: filters.kinds.iter().copied().map(PageKind::from).collect(),
            phrases: &filters.phrases,
            without: Without::from(&filters.without),
        }
    }
}

/// Conditions that a hit must not meet.
#[derive(Serialize, JsonSchema)]
struct Without<'a> {
    /// Hosts without `www.`; a host includes its subdomains.
    sites: &'a [String],
    /// Names of folders.
    folders: &'a [String],
    /// Kinds of pages.
    kinds: Vec<PageKind>,
    /// Words, or several that stand together, as asked: a bookmark that holds one in any form is out.
    words: &'a [String],
}

impl<'a> From<&'a domain::Without> for Without<'a> {
    fn from(without: &'a domain::Without) -> Self {
        let domain::Without { sites, folders, kinds, words, holding: _ } = without;
        Self { sites, folders, kinds: kinds.iter().copied().map(PageKind::from).collect(), words }
    }
}

/// What a page is, as far as its address says.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum PageKind {
    /// A moving picture.
    Video,
    /// A PDF file.
    Pdf,
    /// A repository of source code.
    Repository,
    /// A scientific paper.
    Paper,
}

impl From<domain::PageKind> for PageKind {
    fn from(kind: domain::PageKind) -> Self {
        match kind {
            domain::PageKind::Video => Self::Video,
            domain::PageKind::Pdf => Self::Pdf,
            domain::PageKind::Repository => Self::Repository,
            domain::PageKind::Paper => Self::Paper,
        }
    }
}

/// A language other than English that a question is read in.
#[derive(Serialize, JsonSchema)]
struct Language<'a> {
    /// ISO 639-1: `de`.
    code: &'a str,
    /// Whether there is a model that has learnt it. Where not, words decide.
    learnt: bool,
}

impl<'a> From<&'a domain::QuestionLanguage> for Language<'a> {
    fn from(language: &'a domain::QuestionLanguage) -> Self {
        Self { code: &language.code, learnt: language.learnt }
    }
}

/// A folder that was named and that the library does not have.
#[derive(Serialize, JsonSchema)]
struct UnknownFolder<'a> {
    /// As it was typed.
    typed: &'a str,
    /// What may have been meant, the nearest first: names, or whole paths where a path was typed.
    nearest: &'a [String],
}

impl<'a> From<&'a domain::UnknownFolder> for UnknownFolder<'a> {
    fn from(unknown: &'a domain::UnknownFolder) -> Self {
        Self { typed: &unknown.typed, nearest: &unknown.nearest }
    }
}
