//! A question's journey, in order: what was said before, what is asked, what is saved on it, who says it, what is
//! kept.

use std::time::Duration;

use chrono::{DateTime, Utc};
use dogear_chat::{
    AskEvent, Asked as PromptInput, Asking, Budget, Facts, Found, GenaiLlm, Limits, LlmError, Prompt, answer,
};
use dogear_domain::{BookmarkId, ConversationId, ConversationSummary, Hit, Intent, Turn};
use dogear_retrieve::{SearchOutcome, Timings};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{
    Engine, ProviderChoice, ProviderSettings, Result, SearchRequest, clock,
    follow_up::{Before, FollowUp},
};

/// Sources looked up for a question.
const SOURCES: usize = 24;
/// Sources shown, and offered to a model, for a question that does not ask for all.
const SHOWN: usize = 8;
/// Shown even if fewer fit: a memory may be vague.
const SHOWN_AT_LEAST: usize = 4;
/// Turns of the conversation that a model is told.
const EARLIER_TURNS: usize = 4;
/// What fits every model that people run at home: Ollama's own default context is 4,096 tokens.
const BUDGET: Budget = Budget { context_tokens: 4096, answer_tokens: 700 };

/// A question.
#[derive(Debug, Clone, Default)]
pub struct AskRequest {
    /// As asked.
    pub question: String,
    /// The conversation that it belongs to; none starts one.
    pub conversation: Option<ConversationId>,
    /// The words of understood parts that the person removed.
    pub drop: Vec<String>,
    /// Who answers; none means as the settings say.
    pub answers: Option<ProviderSettings>,
}

/// What came of a question.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The conversation that the turn was kept in.
    pub conversation: ConversationId,
    /// The turn.
    pub turn: Turn,
}

impl AskRequest {
    /// The same question, answered without a model.
    #[must_use]
    pub fn built_in(self) -> Self {
        Self { answers: Some(ProviderSettings::default()), ..self }
    }
}

impl Engine {
    /// Answers a question. Events arrive in the order that [`AskEvent`] names; `stop` ends it at any point. The turn is
    /// kept whatever becomes of it.
    ///
    /// # Errors
    /// When the conversation cannot be read or kept.
    #[tracing::instrument(skip_all)]
    pub async fn ask(
        &self,
        request: AskRequest,
        events: mpsc::Sender<AskEvent>,
        stop: CancellationToken,
    ) -> Result<Asked> {
        let now = clock::now();
        let earlier = self.earlier(&request).await?;
        let mut asking = Asking::new(&request.question, now, events);
        let turn = match self.look_up(&request, &earlier, now).await {
            Err(error) => asking.retrieval_failed(&error.to_string()).await,
            Ok(LookedUp { outcome, read_as }) => {
                asking.understood(outcome.understood.clone(), read_as).await;
                asking.sources(outcome.hits.clone(), outcome.confident).await;
                let answers = request.answers.unwrap_or_else(|| self.settings().answers);
                let said =
                    Said { question: &request.question, outcome: &outcome, earlier: &earlier, answers: &answers, now };
                self.answer(asking, &said, &stop).await?
            }
        };
        let conversation = self.store().save_turn(request.conversation, &turn).await?;
        Ok(Asked { conversation, turn })
    }

    async fn answer(&self, asking: Asking, said: &Said<'_>, stop: &CancellationToken) -> Result<Turn> {
        let answers = said.answers;
        if stop.is_cancelled() {
            return Ok(asking.stopped().await);
        }
        if answers.provider == ProviderChoice::BuiltIn {
            let library = self.store().count().await?;
            return Ok(asking.answer_built_in(&answer(&said.found(library))).await);
        }
        match self.llm(answers).await {
            Some(Ok(model)) => Ok(by_model(asking, said, &model, stop).await),
            Some(Err(error)) => Ok(asking.retrieval_failed(&error.message(&answers.model, &answers.base_url)).await),
            None => Ok(asking.stopped().await),
        }
    }

    /// Starts a conversation before its first turn is answered. One that never gets a turn is not listed.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn begin_conversation(&self, question: &str) -> Result<ConversationId> {
        Ok(self.store().begin_conversation(question, clock::now()).await?)
    }

    /// All conversations, the latest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn conversations(&self) -> Result<Vec<ConversationSummary>> {
        Ok(self.store().conversations().await?)
    }

    /// The turns of a conversation in order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn conversation(&self, id: ConversationId) -> Result<Vec<Turn>> {
        Ok(self.store().turns(id).await?)
    }

    /// Deletes a conversation for good.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn delete_conversation(&self, id: ConversationId) -> Result<()> {
        Ok(self.store().delete_conversation(id).await?)
    }

    /// The last turns of the conversation. A question that is asked again leans on what was before it, not on itself.
    async fn earlier(&self, request: &AskRequest) -> Result<Vec<Turn>> {
        let Some(id) = request.conversation else { return Ok(Vec::new()) };
        let mut turns = self.store().turns(id).await?;
        while turns.last().is_some_and(|turn| turn.question == request.question) {
            turns.pop();
        }
        Ok(turns.split_off(turns.len().saturating_sub(EARLIER_TURNS)))
    }

    /// Finds what is saved on a question, read with what was said before.
    async fn look_up(&self, request: &AskRequest, earlier: &[Turn], now: DateTime<Utc>) -> Result<LookedUp> {
        let vocabulary = self.vocabulary().await?;
        let before = Before { turns: earlier, now, vocabulary: &vocabulary };
        let (asked, seen) = match before.resolve(&request.question) {
            None => {
                let found = self.search(SearchRequest::of_question(request, SOURCES)).await?;
                return Ok(LookedUp { outcome: shown(found.outcome), read_as: None });
            }
            Some(FollowUp::Pick(hit)) => return self.picked(*hit, earlier).await,
            Some(FollowUp::Ask(asked)) => (asked, Vec::new()),
            Some(FollowUp::More(asked, seen)) => (asked, seen),
        };
        let asked = before.without(asked, &request.drop);
        let (filters, parts) = asked.orders;
        let query = SearchRequest { filters, now, ..SearchRequest::new(&asked.question, SOURCES + seen.len()) };
        let mut outcome = unseen(self.search(query).await?.outcome, &seen);
        outcome.understood.parts.extend(parts);
        Ok(LookedUp { outcome: shown(outcome), read_as: Some(asked.question) })
    }

    /// One source of an earlier turn, as it is now; as it was, if it has gone.
    async fn picked(&self, mut hit: Hit, earlier: &[Turn]) -> Result<LookedUp> {
        if let Some(now) = self.store().bookmarks(&[hit.bookmark.id]).await?.into_iter().next() {
            hit.bookmark = now;
        }
        let understood = earlier.last().map(|turn| turn.understood.clone()).unwrap_or_default();
        let read_as = Some(format!("“{}”", hit.bookmark.display_title()));
        let (timings, took) = (Timings::default(), Duration::ZERO);
        let outcome = SearchOutcome { understood, hits: vec![hit], confident: true, matching: 1, timings, took };
        Ok(LookedUp { outcome, read_as })
    }
}

/// What a question found, and how it was read if it leaned on an earlier one.
struct LookedUp {
    outcome: SearchOutcome,
    read_as: Option<String>,
}

/// What has not been shown yet.
fn unseen(mut outcome: SearchOutcome, seen: &[BookmarkId]) -> SearchOutcome {
    let before = outcome.hits.len();
    outcome.hits.retain(|hit| !seen.contains(&hit.bookmark.id));
    let taken = u32::try_from(before - outcome.hits.len()).unwrap_or(u32::MAX);
    outcome.matching = outcome.matching.saturating_sub(taken);
    outcome.confident &= outcome.matching > 0;
    outcome
}

/// The sources worth showing: those that fit, a few more if hardly any does, never a long tail.
fn shown(mut outcome: SearchOutcome) -> SearchOutcome {
    let most = if outcome.understood.intent == Intent::List { SOURCES } else { SHOWN };
    let fitting = usize::try_from(outcome.matching).unwrap_or(usize::MAX);
    outcome.hits.truncate(if outcome.confident { fitting.clamp(SHOWN_AT_LEAST, most) } else { SHOWN_AT_LEAST });
    outcome
}

/// All that an answer may be made of, and who gives it.
struct Said<'a> {
    question: &'a str,
    outcome: &'a SearchOutcome,
    earlier: &'a [Turn],
    answers: &'a ProviderSettings,
    now: DateTime<Utc>,
}

impl Said<'_> {
    fn found(&self, library: u32) -> Found<'_> {
        Found {
            understood: &self.outcome.understood,
            hits: &self.outcome.hits,
            confident: self.outcome.confident,
            facts: Facts { matching: self.outcome.matching, library },
            now: self.now,
        }
    }

    fn prompt(&self) -> Result<Prompt, LlmError> {
        let input = PromptInput {
            question: self.question,
            understood: &self.outcome.understood,
            hits: &self.outcome.hits,
            confident: self.outcome.confident,
            earlier: self.earlier,
            now: self.now,
        };
        Prompt::compose(&input, BUDGET)
    }
}

async fn by_model(asking: Asking, said: &Said<'_>, model: &GenaiLlm, stop: &CancellationToken) -> Turn {
    match said.prompt() {
        Ok(prompt) => asking.stream_answer(model, &prompt, Limits::default(), stop).await,
        Err(error) => asking.refused(model, error).await,
    }
}
