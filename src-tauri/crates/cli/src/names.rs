//! What the names on the command line are called in the engine.

use dogear_engine::{
    ExportFormat, Likeness, Sort, Stage,
    domain::{LinkHealth, LogKind, PageKind, SearchMode},
};

use crate::args::{
    FormatName, KindName, LikenessName, ModeName, PageKindName, SortName, StageName,
    pages::{AllowedName, HealthName},
};

impl From<FormatName> for ExportFormat {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Html => Self::Html,
            FormatName::Json => Self::Json,
            FormatName::Csv => Self::Csv,
            FormatName::Md => Self::Markdown,
        }
    }
}

impl From<KindName> for LogKind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Added => Self::Added,
            KindName::Changed => Self::Changed,
            KindName::Moved => Self::Moved,
            KindName::Removed => Self::Removed,
            KindName::Restored => Self::Restored,
        }
    }
}

impl From<ModeName> for SearchMode {
    fn from(name: ModeName) -> Self {
        match name {
            ModeName::Hybrid => Self::Hybrid,
            ModeName::Words => Self::Words,
            ModeName::Meaning => Self::Meaning,
        }
    }
}

impl From<LikenessName> for Likeness {
    fn from(name: LikenessName) -> Self {
        match name {
            LikenessName::Page => Self::Page,
            LikenessName::Form => Self::Form,
            LikenessName::Title => Self::Title,
        }
    }
}

impl From<StageName> for Stage {
    fn from(name: StageName) -> Self {
        match name {
            StageName::Conditions => Self::Conditions,
            StageName::Words => Self::Words,
            StageName::Meaning => Self::Meaning,
            StageName::Misspellings => Self::Misspellings,
            StageName::Languages => Self::Languages,
            StageName::Tokens => Self::Tokens,
            StageName::Recency => Self::Recency,
        }
    }
}

impl From<SortName> for Sort {
    fn from(name: SortName) -> Self {
        match name {
            // What answers best is no order of its own: the list is asked for without one.
            SortName::Saved | SortName::Found => Self::Saved,
            SortName::Title => Self::Title,
            SortName::Site => Self::Site,
            SortName::Folder => Self::Folder,
            SortName::Opened => Self::Opened,
        }
    }
}

impl From<PageKindName> for PageKind {
    fn from(name: PageKindName) -> Self {
        match name {
            PageKindName::Video => Self::Video,
            PageKindName::Pdf => Self::Pdf,
            PageKindName::Repository => Self::Repository,
            PageKindName::Paper => Self::Paper,
        }
    }
}

impl From<HealthName> for LinkHealth {
    fn from(name: HealthName) -> Self {
        match name {
            HealthName::Gone => Self::Gone,
            HealthName::Dead => Self::Dead,
            HealthName::Moved => Self::Moved,
            HealthName::Changed => Self::Changed,
        }
    }
}

impl From<AllowedName> for bool {
    fn from(name: AllowedName) -> Self {
        matches!(name, AllowedName::Yes)
    }
}
