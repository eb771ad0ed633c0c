//! How a question was read.

use dogear_engine::domain::{Intent, PartKind, QuestionLanguage, Understood};
use serde::Serialize;
use specta::Type;

/// The kinds of conditions.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PartKindView {
    /// When it was saved.
    Time,
    /// Where the page lives.
    Site,
    /// Which folder.
    Folder,
    /// Which browser or profile.
    Source,
    /// What kind of page.
    Kind,
    /// Exact words.
    Phrase,
    /// What it must not be.
    Without,
}

/// A recognised condition.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    kind: PartKindView,
    /// On the chip.
    label: String,
    /// The words of the question.
    words: String,
    /// Identifies the part in `drop`.
    id: String,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum IntentView {
    /// A page or a few.
    Find,
    /// All pages.
    List,
    /// How many.
    Count,
    /// The newest.
    Latest,
}

/// How a question was read.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodView {
    text: String,
    terms: Vec<String>,
    parts: Vec<PartView>,
    intent: IntentView,
    /// Labels of parts that were let go because nothing met them.
    relaxed: Vec<String>,
    /// The language that it is read in, if not English.
    language: Option<LanguageView>,
}

/// A language other than English.
#[derive(Debug, Clone, Serialize, Type)]
pub struct LanguageView {
    /// ISO 639-1: `de`.
    code: String,
    /// Whether there is a model that has learnt it. Where not, search by meaning may miss.
    learnt: bool,
}

impl From<Understood> for UnderstoodView {
    fn from(understood: Understood) -> Self {
        let kind = |kind| match kind {
            PartKind::Time => PartKindView::Time,
            PartKind::Site => PartKindView::Site,
            PartKind::Folder => PartKindView::Folder,
            PartKind::Source => PartKindView::Source,
            PartKind::Kind => PartKindView::Kind,
            PartKind::Phrase => PartKindView::Phrase,
            PartKind::Without => PartKindView::Without,
        };
        let intent = match understood.intent {
            Intent::Find => IntentView::Find,
            Intent::List => IntentView::List,
            Intent::Count => IntentView::Count,
            Intent::Latest => IntentView::Latest,
        };
        let parts = understood.parts.into_iter();
        Self {
            text: understood.text,
            terms: understood.terms,
            parts: parts
                .map(|part| PartView { kind: kind(part.kind), id: part.id(), label: part.label, words: part.words })
                .collect(),
            intent,
            relaxed: understood.relaxed,
            language: understood.language.map(LanguageView::from),
        }
    }
}

impl From<QuestionLanguage> for LanguageView {
    fn from(QuestionLanguage { code, learnt }: QuestionLanguage) -> Self {
        Self { code, learnt }
    }
}
