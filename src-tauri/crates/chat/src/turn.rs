//! One question's way to its answer, as a pure state machine: events in, effects out.
//!
//! Invariants: a turn ends exactly once, as done, failed or stopped; whatever arrives after that has no effect; what
//! was shown before a failure is kept; sources may be replaced by better ones until somebody is asked to answer, and are
//! not told again where they are the same. Time comes in with each event.

use std::time::Duration;

use chrono::{DateTime, Utc};
use dogear_domain::{Hit, Turn, TurnFailure, Understood};

use crate::{AskEvent, CitationFilter, Code, LlmError, citations};

/// The most text, in bytes, that is taken from a model for one answer.
const LONGEST_ANSWER: usize = 64 * 1024;

/// Where a turn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The sources are being looked for.
    Retrieving,
    /// The answer is asked for, and nothing of it is there.
    Waiting,
    /// Some of the answer is there.
    Streaming,
    /// The answer is complete.
    Done,
    /// There is no answer, or only part of one.
    Failed,
    /// The person did not want to wait.
    Stopped,
}

/// What happens to a turn.
#[expect(clippy::large_enum_variant, reason = "a question has one of the large ones")]
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The question has been read.
    Understood {
        /// The reading.
        understood: Understood,
        /// The question made to stand alone, if it leaned on an earlier one.
        read_as: Option<String>,
    },
    /// The sources are there.
    Sources {
        /// In their numbered order.
        hits: Vec<Hit>,
        /// Whether anything cleared the cut-off.
        confident: bool,
    },
    /// Sources could not be looked for, or nobody be asked.
    Failed(TurnFailure),
    /// The person has not agreed to send anything to this address.
    NotAgreed {
        /// Where it would go.
        address: String,
    },
    /// The built-in answerer is going to answer.
    BuiltIn {
        /// Its name.
        name: String,
    },
    /// A model is going to answer.
    Model {
        /// Its name.
        name: String,
        /// Where it runs, for messages.
        address: String,
        /// How many of the sources it is shown, from the first.
        sources: u32,
    },
    /// A piece of the answer.
    Token(String),
    /// The built-in answer is complete.
    BuiltInFinished {
        /// Whether something saved answers the question.
        answered: bool,
    },
    /// The model's answer is complete.
    ModelFinished,
    /// The model failed.
    ModelFailed(LlmError),
    /// Too much time has gone by without the model.
    Deadline,
    /// The person stops it.
    Stop,
}

/// What is to be done about it, in this order.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a few at a time, each moved once; a box would be in every caller's way")]
pub enum Effect {
    /// Tell the interface.
    Emit(AskEvent),
    /// Send the prompt.
    StartLlm,
    /// Hang up on the model.
    CancelLlm,
    /// Keep the turn: nothing will change it any more.
    Save,
}

/// A turn under way.
#[derive(Debug)]
pub struct Machine {
    state: State,
    turn: Turn,
    model: Option<Model>,
    /// The reading and the sources of the turn were told.
    told: bool,
}

#[derive(Debug)]
struct Model {
    address: String,
    filter: CitationFilter,
    shown: usize,
    received: usize,
}

impl Machine {
    /// A turn for a question asked just now.
    #[must_use]
    pub fn new(question: &str, asked_at: DateTime<Utc>) -> Self {
        let turn = Turn { question: question.to_owned(), asked_at, ..Turn::default() };
        Self { state: State::Retrieving, turn, model: None, told: false }
    }

    /// Where the turn is.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// Whether nothing can happen to it any more.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.state, State::Done | State::Failed | State::Stopped)
    }

    /// The turn as it is by now.
    #[must_use]
    pub fn turn(&self) -> &Turn {
        &self.turn
    }

    /// The turn as it is by now, to keep.
    #[must_use]
    pub fn into_turn(self) -> Turn {
        self.turn
    }

    /// What an event leads to, `took` after the question was asked.
    pub fn on(&mut self, event: Event, took: Duration) -> Vec<Effect> {
        match (self.state, event) {
            (State::Done | State::Failed | State::Stopped, _) => Vec::new(),
            (_, Event::Stop) => self.stop(),
            (State::Retrieving, Event::Understood { understood, read_as }) => self.understood(understood, read_as),
            (State::Retrieving, Event::Sources { hits, confident }) => self.sources(hits, confident, took),
            (State::Retrieving, Event::Failed(failure)) => self.fail(failure),
            (State::Retrieving, Event::NotAgreed { address }) => {
                self.fail(Code::NotAgreed.with([("address", address)]))
            }
            (State::Retrieving, Event::BuiltIn { name }) => self.begin(name, None),
            (State::Retrieving, Event::Model { name, address, sources }) => {
                let shown = usize::try_from(sources).unwrap_or(usize::MAX).min(self.turn.hits.len());
                let filter = CitationFilter::new(self.turn.hits.get(..shown).unwrap_or_default());
                self.begin(name, Some(Model { address, filter, shown, received: 0 }))
            }
            (State::Waiting | State::Streaming, Event::Token(text)) => self.token(&text),
            (State::Waiting | State::Streaming, Event::BuiltInFinished { answered }) => self.done(Some(answered), took),
            (State::Waiting | State::Streaming, Event::ModelFinished) => self.model_finished(took),
            (State::Waiting | State::Streaming, Event::ModelFailed(error)) => self.model_failed(&error),
            (State::Waiting | State::Streaming, Event::Deadline) => self.model_failed(&LlmError::Timeout),
            // Out of order: a token before anyone was asked, sources after the answer began.
            _ => Vec::new(),
        }
    }

    fn understood(&mut self, understood: Understood, read_as: Option<String>) -> Vec<Effect> {
        if self.told && (&self.turn.understood, &self.turn.read_as) == (&understood, &read_as) {
            return Vec::new();
        }
        self.turn.understood = understood.clone();
        self.turn.read_as.clone_from(&read_as);
        vec![Effect::Emit(AskEvent::Understood { understood, read_as })]
    }

    fn sources(&mut self, hits: Vec<Hit>, confident: bool, took: Duration) -> Vec<Effect> {
        if self.told && (&self.turn.hits, self.turn.confident) == (&hits, confident) {
            return Vec::new();
        }
        self.told = true;
        self.turn.hits.clone_from(&hits);
        self.turn.confident = confident;
        vec![Effect::Emit(AskEvent::Sources { hits, confident, took_ms: millis(took) })]
    }

    fn begin(&mut self, name: String, model: Option<Model>) -> Vec<Effect> {
        self.state = State::Waiting;
        self.turn.provider = name;
        self.model = model;
        if self.model.is_some() { vec![Effect::StartLlm] } else { Vec::new() }
    }

    fn token(&mut self, text: &str) -> Vec<Effect> {
        let safe = match &mut self.model {
            None => text.to_owned(),
            Some(model) => {
                model.received = model.received.saturating_add(text.len());
                if model.received > LONGEST_ANSWER {
                    return self.model_failed(&LlmError::BadAnswer);
                }
                model.filter.push(text)
            }
        };
        self.show(safe)
    }

    fn show(&mut self, text: String) -> Vec<Effect> {
        if text.is_empty() {
            return Vec::new();
        }
        self.state = State::Streaming;
        self.turn.answer.push_str(&text);
        vec![Effect::Emit(AskEvent::Token { text })]
    }

    fn model_finished(&mut self, took: Duration) -> Vec<Effect> {
        let mut effects = self.show_rest();
        if self.turn.answer.trim().is_empty() {
            effects.extend(self.model_failed(&LlmError::BadAnswer));
        } else {
            effects.extend(self.done(None, took));
        }
        effects
    }

    fn model_failed(&mut self, error: &LlmError) -> Vec<Effect> {
        let address = self.model.as_ref().map_or("", |model| model.address.as_str());
        self.fail(error.failure(&self.turn.provider, address))
    }

    fn done(&mut self, answered: Option<bool>, took: Duration) -> Vec<Effect> {
        self.state = State::Done;
        self.cite();
        let done = AskEvent::Done {
            answer: self.turn.answer.clone(),
            citations: self.turn.citations.clone(),
            answered: answered.unwrap_or(!self.turn.citations.is_empty()),
            provider: self.turn.provider.clone(),
            took_ms: millis(took),
            dropped_marks: self.model.as_ref().map_or(0, |model| model.filter.dropped()),
        };
        vec![Effect::Emit(done), Effect::Save]
    }

    fn fail(&mut self, failure: TurnFailure) -> Vec<Effect> {
        self.end_early(State::Failed, failure.clone(), AskEvent::Failed(failure))
    }

    fn stop(&mut self) -> Vec<Effect> {
        self.end_early(State::Stopped, Code::Stopped.with([]), AskEvent::Stopped)
    }

    fn end_early(&mut self, state: State, failure: TurnFailure, event: AskEvent) -> Vec<Effect> {
        let mut effects = if self.model.is_some() { vec![Effect::CancelLlm] } else { Vec::new() };
        effects.extend(self.show_rest());
        self.state = state;
        self.cite();
        self.turn.failure = Some(failure);
        effects.extend([Effect::Emit(event), Effect::Save]);
        effects
    }

    fn show_rest(&mut self) -> Vec<Effect> {
        let rest = self.model.as_mut().map(|model| model.filter.finish());
        self.show(rest.unwrap_or_default())
    }

    fn cite(&mut self) {
        let shown = self.model.as_ref().map_or(self.turn.hits.len(), |model| model.shown);
        self.turn.citations = citations(&self.turn.answer, self.turn.hits.get(..shown).unwrap_or_default());
    }
}

fn millis(took: Duration) -> u32 {
    u32::try_from(took.as_millis()).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "turn_tests.rs"]
mod tests;
