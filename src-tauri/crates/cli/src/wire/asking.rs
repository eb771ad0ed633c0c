//! Answers while they come, and conversations as they are kept.

use dogear_engine::{AskEvent, FailureCode, domain};
use schemars::JsonSchema;
use serde::Serialize;

use super::{bookmarks::Hit, question::Understood, timestamp};
use crate::words::failed;

/// One step of an answer; one object a line, in this order: `understood`, `sources`, `token`s, then one of `done`, `failed`
/// and `stopped`. Where a model is asked for help with the question, a second `understood` and `sources` may take the place
/// of the first.
#[expect(clippy::large_enum_variant, reason = "lives for one line of output")]
#[derive(Serialize, JsonSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event<'a> {
    /// How the question was read.
    Understood {
        #[serde(flatten)]
        understood: Understood<'a>,
        /// The question made to stand alone; left out where it leans on no earlier one.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[schemars(with = "String")]
        read_as: Option<&'a str>,
    },
    /// What was found.
    Sources {
        /// The first is `[1]` in the answer; the nearest where nothing fits.
        hits: Vec<Hit<'a>>,
        /// Whether anything fits.
        confident: bool,
        /// From the question to here, in milliseconds.
        took_ms: u32,
    },
    /// The next piece of the answer.
    Token {
        /// Markdown without links; all pieces together are the answer.
        text: &'a str,
    },
    /// The answer is complete.
    Done {
        /// All of it; marks like `[1]` stand for sources.
        answer: &'a str,
        /// The marks in it, in the order of their first use.
        citations: Vec<Citation<'a>>,
        /// Whether something saved answers the question.
        answered: bool,
        /// Who answered: `Built-in answers`, or a model's name.
        provider: &'a str,
        /// From the question to here, in milliseconds.
        took_ms: u32,
        /// Marks that stood for no source and were taken out.
        dropped_marks: u32,
    },
    /// There is no answer, or only what was sent so far. The exit status is 1.
    Failed {
        #[serde(flatten)]
        failure: Failure,
    },
    /// The person stopped it; what was sent so far stays.
    Stopped,
}

impl<'a> From<&'a AskEvent> for Event<'a> {
    fn from(event: &'a AskEvent) -> Self {
        match event {
            AskEvent::Understood { understood, read_as } => {
                Self::Understood { understood: Understood::from(understood), read_as: read_as.as_deref() }
            }
            AskEvent::Sources { hits, confident, took_ms } => {
                Self::Sources { hits: Hit::all(hits), confident: *confident, took_ms: *took_ms }
            }
            AskEvent::Token { text } => Self::Token { text },
            AskEvent::Done { answer, citations, answered, provider, took_ms, dropped_marks } => Self::Done {
                answer,
                citations: Citation::all(citations),
                answered: *answered,
                provider,
                took_ms: *took_ms,
                dropped_marks: *dropped_marks,
            },
            AskEvent::Failed(failure) => Self::Failed { failure: Failure::from(failure) },
            AskEvent::Stopped => Self::Stopped,
        }
    }
}

/// A mark in an answer that stands for a bookmark.
#[derive(Serialize, JsonSchema)]
pub struct Citation<'a> {
    /// The number in the answer, from 1: the place among the sources.
    n: u32,
    /// The bookmark's number.
    id: u32,
    /// Its title when the answer was given.
    title: &'a str,
    /// Its address when the answer was given.
    url: &'a str,
}

impl<'a> Citation<'a> {
    fn all(citations: &'a [domain::Citation]) -> Vec<Self> {
        citations.iter().map(Self::from).collect()
    }
}

impl<'a> From<&'a domain::Citation> for Citation<'a> {
    fn from(citation: &'a domain::Citation) -> Self {
        Self { n: citation.n, id: citation.id.0, title: &citation.title, url: &citation.url }
    }
}

/// Why an answer is missing or cut short.
#[derive(Serialize, JsonSchema)]
pub struct Failure {
    /// For programs: `no_provider`, `wrong_key`, `no_model`, `rate_limited`, `provider_down`, `timeout`, `context_too_long`,
    /// `cut`, `bad_answer`, `not_agreed`, `stopped`, or `internal` for everything else.
    code: &'static str,
    /// A sentence for people, with what can be done.
    message: String,
}

impl From<&domain::TurnFailure> for Failure {
    fn from(failure: &domain::TurnFailure) -> Self {
        let code = FailureCode::from_slug(&failure.code).unwrap_or(FailureCode::Internal);
        Self { code: code.slug(), message: failed(failure) }
    }
}

/// What would be sent for an answer; null where it is composed on this computer and nothing is.
#[derive(Serialize, JsonSchema)]
pub struct WouldSend<'a>(Option<Sent<'a>>);

impl<'a> From<Option<&'a domain::Sent>> for WouldSend<'a> {
    fn from(sent: Option<&'a domain::Sent>) -> Self {
        Self(sent.map(Sent::from))
    }
}

/// What leaves Dogear for one answer.
#[derive(Serialize, JsonSchema)]
struct Sent<'a> {
    /// Where it goes: `localhost:11434`, `api.example.org`.
    address: &'a str,
    /// Whether that is this computer.
    local: bool,
    /// To the letter.
    text: &'a str,
    /// Numbers of the bookmarks in it, the first is `[1]`.
    bookmarks: Vec<u32>,
}

impl<'a> From<&'a domain::Sent> for Sent<'a> {
    fn from(sent: &'a domain::Sent) -> Self {
        let domain::Sent { address, local, text, bookmarks } = sent;
        Self { address, local: *local, text, bookmarks: bookmarks.iter().map(|id| id.0).collect() }
    }
}

/// All conversations, or those that hold the words searched for.
#[derive(Serialize, JsonSchema)]
pub struct Conversations<'a> {
    /// The last added to first.
    conversations: Vec<Summary<'a>>,
}

impl<'a> From<&'a [domain::ConversationSummary]> for Conversations<'a> {
    fn from(listed: &'a [domain::ConversationSummary]) -> Self {
        Self { conversations: listed.iter().map(Summary::from).collect() }
    }
}

/// A conversation in a list.
#[derive(Serialize, JsonSchema)]
struct Summary<'a> {
    /// The conversation's number.
    id: u32,
    /// The first question, shortened, or what it was renamed to.
    title: &'a str,
    /// When it was last added to, RFC 3339 in UTC.
    updated_at: String,
}

impl<'a> From<&'a domain::ConversationSummary> for Summary<'a> {
    fn from(summary: &'a domain::ConversationSummary) -> Self {
        Self { id: summary.id.0, title: &summary.title, updated_at: timestamp(summary.updated_at) }
    }
}

/// One conversation.
#[derive(Serialize, JsonSchema)]
pub struct Conversation<'a> {
    /// The conversation's number.
    id: u32,
    /// Questions and answers, the first first.
    turns: Vec<Turn<'a>>,
}

impl<'a> Conversation<'a> {
    pub fn of(id: domain::ConversationId, turns: &'a [domain::Turn]) -> Self {
        Self { id: id.0, turns: turns.iter().map(Turn::from).collect() }
    }
}

/// One question and what came of it, as it was then.
#[derive(Serialize, JsonSchema)]
struct Turn<'a> {
    /// As asked.
    question: &'a str,
    /// How it was read.
    understood: Understood<'a>,
    /// The question made to stand alone; null where it leans on no earlier one.
    read_as: Option<&'a str>,
    /// The first is `[1]` in the answer; the nearest where nothing fits.
    hits: Vec<Hit<'a>>,
    /// Whether anything fits.
    confident: bool,
    /// Marks like `[1]` stand for sources; empty if it failed or was stopped before the first word.
    answer: &'a str,
    /// The marks in the answer, in the order of their first use.
    citations: Vec<Citation<'a>>,
    /// Who answered: `Built-in answers`, or a model's name.
    provider: &'a str,
    /// When it was asked, RFC 3339 in UTC.
    asked_at: String,
    /// What went wrong; null if nothing did.
    failure: Option<Failure>,
    /// What was sent to a model for it; null for built-in answers.
    sent: Option<Sent<'a>>,
    /// Whether the person found it helpful; null where they did not say.
    helpful: Option<bool>,
}

impl<'a> From<&'a domain::Turn> for Turn<'a> {
    fn from(turn: &'a domain::Turn) -> Self {
        Self {
            question: &turn.question,
            understood: Understood::from(&turn.understood),
            read_as: turn.read_as.as_deref(),
            hits: Hit::all(&turn.hits),
            confident: turn.confident,
            answer: &turn.answer,
            citations: Citation::all(&turn.citations),
            provider: &turn.provider,
            asked_at: timestamp(turn.asked_at),
            failure: turn.failure.as_ref().map(Failure::from),
            sent: turn.sent.as_ref().map(Sent::from),
            helpful: turn.helpful,
        }
    }
}
