//! Drives a turn: carries events to the [`Machine`], its effects to the interface, and a model's stream in between.
//!
//! In: what the engine found, and who is to answer. Out: [`AskEvent`]s through the channel, and the turn to keep.
//! When nobody listens to the channel any more, the answer is stopped.

use std::time::Duration;

use chrono::{DateTime, Utc};
use dogear_domain::{Hit, Turn, TurnFailure, Understood};
use futures::{
    StreamExt, TryStreamExt,
    stream::{self, BoxStream},
};
use tokio::{
    pin, select,
    sync::mpsc,
    time::{Instant, sleep_until, timeout},
};
use tokio_util::sync::CancellationToken;

use crate::{AskEvent, BUILTIN_NAME, BuiltinAnswer, Delta, Effect, Event, Llm, LlmError, Machine, Prompt, State};

/// How long a model may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Until the first sign of life. A local model may have to be loaded from disk first.
    pub first_token: Duration,
    /// Between two signs of life.
    pub idle: Duration,
    /// For all of the answer.
    pub total: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { first_token: Duration::from_secs(120), idle: Duration::from_secs(45), total: Duration::from_secs(600) }
    }
}

/// A question being answered.
#[derive(Debug)]
pub struct Asking {
    machine: Machine,
    out: mpsc::Sender<AskEvent>,
    since: Instant,
}

impl Asking {
    /// Begins a turn; the clock for `took_ms` starts here.
    #[must_use]
    pub fn new(question: &str, asked_at: DateTime<Utc>, out: mpsc::Sender<AskEvent>) -> Self {
        Self { machine: Machine::new(question, asked_at), out, since: Instant::now() }
    }

    /// Tells how the question was read; `read_as` if it leaned on an earlier one.
    pub async fn understood(&mut self, understood: Understood, read_as: Option<String>) {
        self.tell(Event::Understood { understood, read_as }).await;
    }

    /// Tells what was retrieved.
    pub async fn sources(&mut self, hits: Vec<Hit>, confident: bool) {
        self.tell(Event::Sources { hits, confident }).await;
    }

    /// Ends the turn because sources could not be looked for, or nobody be asked.
    pub async fn failed(mut self, failure: TurnFailure) -> Turn {
        self.tell(Event::Failed(failure)).await;
        self.machine.into_turn()
    }

    /// Ends the turn because the person has not agreed to send anything to this address.
    pub async fn not_agreed(mut self, address: &str) -> Turn {
        self.tell(Event::NotAgreed { address: address.to_owned() }).await;
        self.machine.into_turn()
    }

    /// Ends the turn because the person stopped it.
    pub async fn stopped(mut self) -> Turn {
        self.tell(Event::Stop).await;
        self.machine.into_turn()
    }

    /// Ends the turn because the prompt could not be made for this model.
    pub async fn refused(mut self, model: &dyn Llm, error: LlmError) -> Turn {
        self.tell(asks(model, 0)).await;
        self.tell(Event::ModelFailed(error)).await;
        self.machine.into_turn()
    }

    /// Answers without a model, line by line.
    pub async fn answer_built_in(mut self, answer: &BuiltinAnswer) -> Turn {
        self.tell(Event::BuiltIn { name: BUILTIN_NAME.to_owned() }).await;
        for line in answer.text.split_inclusive('\n') {
            self.tell(Event::Token(line.to_owned())).await;
        }
        self.tell(Event::BuiltInFinished { answered: answer.answered }).await;
        self.machine.into_turn()
    }

    /// Lets a model answer. The request is cancelled by `stop`, by a limit, and when nobody listens any more.
    #[expect(clippy::too_many_arguments, reason = "four beside self, none of which belongs to another")]
    pub async fn stream_answer(
        mut self,
        model: &dyn Llm,
        prompt: &Prompt,
        limits: Limits,
        stop: &CancellationToken,
    ) -> Turn {
        let end = sleep_until(Instant::now() + limits.total);
        pin!(end);
        let out = self.out.clone();
        let mut deltas = stream::pending().boxed();
        let mut event = Some(asks(model, prompt.sources));
        loop {
            for effect in event.map(|event| self.machine.on(event, self.since.elapsed())).unwrap_or_default() {
                match effect {
                    Effect::Emit(event) => self.emit(event).await,
                    Effect::StartLlm => deltas = stream::once(model.stream(prompt)).try_flatten().boxed(),
                    Effect::CancelLlm => deltas = stream::pending().boxed(),
                    Effect::Save => return self.machine.into_turn(),
                }
            }
            let patience = if self.machine.state() == State::Waiting { limits.first_token } else { limits.idle };
            event = select! {
                biased;
                () = stop.cancelled() => Some(Event::Stop),
                () = out.closed() => Some(Event::Stop),
                () = &mut end => Some(Event::Deadline),
                event = next(&mut deltas, patience) => event,
            };
        }
    }

    /// For events that start and stop no model: only the interface hears of them.
    async fn tell(&mut self, event: Event) {
        for effect in self.machine.on(event, self.since.elapsed()) {
            if let Effect::Emit(event) = effect {
                self.emit(event).await;
            }
        }
    }

    async fn emit(&self, event: AskEvent) {
        // When nobody listens any more, the loop of the answer sees that and stops.
        let _ = self.out.send(event).await;
    }
}

fn asks(model: &dyn Llm, sources: u32) -> Event {
    Event::Model { name: model.name().to_owned(), address: model.address().to_owned(), sources }
}

async fn next(deltas: &mut BoxStream<'_, Result<Delta, LlmError>>, patience: Duration) -> Option<Event> {
    match timeout(patience, deltas.next()).await {
        Err(_) => Some(Event::Deadline),
        Ok(None) => Some(Event::ModelFailed(LlmError::Cut)),
        Ok(Some(Err(error))) => Some(Event::ModelFailed(error)),
        Ok(Some(Ok(Delta::Text(text)))) => Some(Event::Token(text)),
        Ok(Some(Ok(Delta::Thinking))) => None,
        Ok(Some(Ok(Delta::Finished))) => Some(Event::ModelFinished),
    }
}

#[cfg(test)]
#[path = "asking_tests.rs"]
mod tests;
