//! Questions, answers, conversations.

use std::collections::BTreeMap;

use dogear_engine::{
    AskEvent, AskRequest, FailureCode, Problem, ProviderSettings,
    domain::{Bookmark, BookmarkId, Citation, ConversationId, ConversationSummary, Hit, Sent, Turn, TurnFailure},
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{AnswererView, Failure, UnderstoodView, passage::PassageView};

/// A question from the page.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AskRequestView {
    /// As typed.
    pub question: String,
    /// The conversation it belongs to; null starts one.
    pub conversation: Option<u32>,
    /// The turn of the conversation, from 0, in whose place it is asked; null adds one at the end.
    pub replaces: Option<u32>,
    /// The ids of removed parts.
    pub drop: Vec<String>,
    /// Read as English, whatever language it seems to be in.
    pub as_english: bool,
    /// Answer without a model, whatever the settings say.
    pub built_in: bool,
    /// Who answers; null as the settings say.
    pub by: Option<AnswererView>,
    /// Answer from these bookmarks alone; null for all.
    pub among: Option<Vec<u32>>,
}

impl AskRequestView {
    /// The question for the engine, in this conversation.
    pub fn into_request(self, conversation: Option<ConversationId>) -> AskRequest {
        let Self { question, replaces, drop, as_english: english, built_in, by, among, .. } = self;
        let answers = by.map(ProviderSettings::from);
        let among = among.map(|ids| ids.into_iter().map(BookmarkId).collect());
        let request = AskRequest { question, conversation, replaces, drop, english, answers, among };
        if built_in { request.built_in() } else { request }
    }
}

/// An answer that has begun.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Begun {
    /// The conversation it is kept in.
    pub conversation: u32,
    /// Stops the answer.
    pub turn: u32,
    /// Where in the conversation it is kept, from 0.
    pub place: u32,
}

/// Another place where the page of a source is saved.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    id: u32,
    url: String,
    folder: Vec<String>,
    browser: String,
    source: String,
}

/// A source of an answer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitView {
    id: u32,
    /// The number that citations use, from 1.
    n: u32,
    title: String,
    url: String,
    site: Option<String>,
    folder: Vec<String>,
    browser: String,
    source: String,
    /// RFC 3339.
    added_at: Option<String>,
    score: f32,
    /// Words of the question found in it.
    words: Vec<String>,
    /// Closeness in meaning, 0 to 1.
    meaning: Option<f32>,
    /// It does not fit, and is only near what does.
    near: bool,
    /// It has been removed from the library since.
    gone: bool,
    /// Where else the same page is saved, the oldest first.
    also: Vec<PlaceView>,
    /// What its page says, where that speaks for it.
    passage: Option<PassageView>,
}

/// A citation in an answer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CitationView {
    n: u32,
    id: u32,
    title: String,
    url: String,
}

/// What kept a model from answering; the page offers a way on for each.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FailureCodeView {
    /// Nothing listens at the address.
    NoProvider,
    /// The key is refused.
    WrongKey,
    /// The provider does not have the model.
    NoModel,
    /// The provider asks to wait.
    RateLimited,
    /// The provider failed by itself.
    ProviderDown,
    /// Nothing came for too long.
    Timeout,
    /// Too much text for the model.
    ContextTooLong,
    /// The answer broke off.
    Cut,
    /// What came is no answer.
    BadAnswer,
    /// The person has to agree first to what would be sent.
    NotAgreed,
    /// Anything else.
    Internal,
}

/// Why there is no answer, for the page to put into words.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TurnFailureView {
    /// What the page acts on.
    code: FailureCodeView,
    /// What the words name: `address`, `model`, `seconds`; `problem` with its own data where something else than the model
    /// failed; `message`, a whole sentence, where an earlier version kept it.
    data: BTreeMap<String, String>,
}

/// One step of an answer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AskEventView {
    /// How the question was read.
    Understood {
        /// The reading.
        understood: UnderstoodView,
        /// The question made to stand alone, if it leaned on an earlier one.
        read_as: Option<String>,
    },
    /// What was found.
    Sources {
        /// In their numbered order.
        hits: Vec<HitView>,
        /// Whether anything fits; near misses if not.
        confident: bool,
        /// Milliseconds.
        took_ms: u32,
    },
    /// The next piece of the answer.
    Token {
        /// Markdown with marks like `[1]`.
        text: String,
    },
    /// The answer is complete.
    Done {
        /// All of it.
        answer: String,
        /// In the order of first use.
        citations: Vec<CitationView>,
        /// Whether something saved answers it.
        answered: bool,
        /// Who answered.
        provider: String,
        /// Milliseconds.
        took_ms: u32,
        /// Marks that stood for nothing and were taken out.
        dropped_marks: u32,
    },
    /// No answer, or a part of one.
    Failed {
        /// Why.
        failure: TurnFailureView,
    },
    /// The person stopped it.
    Stopped,
}

/// A question and its answer, kept.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TurnView {
    question: String,
    understood: UnderstoodView,
    /// The question made to stand alone, if it leaned on an earlier one.
    read_as: Option<String>,
    hits: Vec<HitView>,
    confident: bool,
    answer: String,
    citations: Vec<CitationView>,
    provider: String,
    /// RFC 3339.
    asked_at: String,
    failure: Option<TurnFailureView>,
    /// What was sent to a model for it.
    sent: Option<SentView>,
    /// Whether the person found it helpful, if they said so.
    helpful: Option<bool>,
}

/// What leaves Dogear for one answer.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SentView {
    /// Where it goes.
    address: String,
    /// Whether that is this machine.
    local: bool,
    /// To the letter.
    text: String,
    /// How many bookmarks are in it.
    bookmarks: u32,
}

/// A conversation in the list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationSummaryView {
    id: u32,
    title: String,
    /// RFC 3339.
    updated_at: String,
}

/// Hits with their numbers; `is_gone` tells which of them the library no longer has.
pub(super) fn hits_of(hits: Vec<Hit>, is_gone: impl Fn(BookmarkId) -> bool) -> Vec<HitView> {
    (1..)
        .zip(hits)
        .map(|(n, hit)| {
            let gone = is_gone(hit.bookmark.id);
            let also = hit.also.into_iter().filter(|place| !is_gone(place.id)).map(PlaceView::from).collect();
            let site = hit.bookmark.site();
            let bookmark = hit.bookmark;
            let title = bookmark.display_title().to_owned();
            HitView {
                id: bookmark.id.0,
                n,
                title,
                url: bookmark.url,
                site,
                folder: bookmark.folder.0.to_vec(),
                browser: bookmark.browser.name().into(),
                source: bookmark.source.0,
                added_at: bookmark.added_at.map(|at| at.to_rfc3339()),
                score: hit.score,
                words: hit.why.words,
                meaning: hit.why.meaning.map(|cosine| cosine.clamp(0.0, 1.0)),
                near: hit.near,
                gone,
                also,
                passage: hit.passage.map(PassageView::from),
            }
        })
        .collect()
}

impl From<Bookmark> for PlaceView {
    fn from(bookmark: Bookmark) -> Self {
        Self {
            id: bookmark.id.0,
            url: bookmark.url,
            folder: bookmark.folder.0.to_vec(),
            browser: bookmark.browser.name().into(),
            source: bookmark.source.0,
        }
    }
}

impl From<Citation> for CitationView {
    fn from(citation: Citation) -> Self {
        Self { n: citation.n, id: citation.id.0, title: citation.title, url: citation.url }
    }
}

impl From<AskEvent> for AskEventView {
    fn from(event: AskEvent) -> Self {
        match event {
            AskEvent::Understood { understood, read_as } => Self::Understood { understood: understood.into(), read_as },
            AskEvent::Sources { hits, confident, took_ms } => {
                Self::Sources { hits: hits_of(hits, |_| false), confident, took_ms }
            }
            AskEvent::Token { text } => Self::Token { text },
            AskEvent::Done { answer, citations, answered, provider, took_ms, dropped_marks } => Self::Done {
                answer,
                citations: citations.into_iter().map(CitationView::from).collect(),
                answered,
                provider,
                took_ms,
                dropped_marks,
            },
            AskEvent::Failed(failure) => Self::Failed { failure: failure.into() },
            AskEvent::Stopped => Self::Stopped,
        }
    }
}

impl TurnView {
    /// A kept turn; `is_gone` tells which bookmarks the library no longer has.
    pub fn of(turn: Turn, is_gone: impl Fn(BookmarkId) -> bool) -> Self {
        Self {
            question: turn.question,
            understood: turn.understood.into(),
            read_as: turn.read_as,
            hits: hits_of(turn.hits, is_gone),
            confident: turn.confident,
            answer: turn.answer,
            citations: turn.citations.into_iter().map(CitationView::from).collect(),
            provider: turn.provider,
            asked_at: turn.asked_at.to_rfc3339(),
            // A turn that the person stopped has not failed.
            failure: turn.failure.filter(|failure| failure.code != FailureCode::Stopped.slug()).map(Into::into),
            sent: turn.sent.map(SentView::from),
            helpful: turn.helpful,
        }
    }
}

impl From<Sent> for SentView {
    fn from(sent: Sent) -> Self {
        let bookmarks = u32::try_from(sent.bookmarks.len()).unwrap_or(u32::MAX);
        Self { address: sent.address, local: sent.local, text: sent.text, bookmarks }
    }
}

impl From<ConversationSummary> for ConversationSummaryView {
    fn from(summary: ConversationSummary) -> Self {
        Self { id: summary.id.0, title: summary.title, updated_at: summary.updated_at.to_rfc3339() }
    }
}

impl From<TurnFailure> for TurnFailureView {
    fn from(failure: TurnFailure) -> Self {
        // What is kept knows no language: what was found wrong is said now.
        let said = Problem::of_failure(&failure).map(|problem| Failure::from(&problem).data);
        let TurnFailure { code, mut data, message } = failure;
        data.extend(message.map(|message| ("message".to_owned(), message)));
        data.extend(said.into_iter().flatten());
        Self { code: FailureCode::from_slug(&code).unwrap_or(FailureCode::Internal).into(), data }
    }
}

impl From<FailureCode> for FailureCodeView {
    fn from(code: FailureCode) -> Self {
        match code {
            FailureCode::NoProvider => Self::NoProvider,
            FailureCode::WrongKey => Self::WrongKey,
            FailureCode::NoModel => Self::NoModel,
            FailureCode::RateLimited => Self::RateLimited,
            FailureCode::ProviderDown => Self::ProviderDown,
            FailureCode::Timeout => Self::Timeout,
            FailureCode::ContextTooLong => Self::ContextTooLong,
            FailureCode::Cut => Self::Cut,
            FailureCode::BadAnswer => Self::BadAnswer,
            FailureCode::NotAgreed => Self::NotAgreed,
            FailureCode::Stopped | FailureCode::Internal => Self::Internal,
        }
    }
}
