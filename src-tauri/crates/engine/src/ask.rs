//! A question's journey, in order: what was said before, what is asked, what is saved on it, who says it, what is
//! kept.

use chrono::{DateTime, Utc};
use dogear_chat::{
    AskEvent, Asked as PromptInput, Asking, Budget, Facts, Found, GenaiLlm, Inquiry, Language, Limits, LlmError,
    Prompt, answer,
};
use dogear_domain::{ConversationId, ConversationSummary, Turn};
use dogear_retrieve::SearchOutcome;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{Engine, ProviderChoice, ProviderSettings, Result, clock, look_up::LookedUp};

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
            Ok(LookedUp { outcome, read_as, inquiry }) => {
                asking.understood(outcome.understood.clone(), read_as).await;
                asking.sources(outcome.hits.clone(), outcome.confident).await;
                let answers = request.answers.unwrap_or_else(|| self.settings().answers);
                let question = request.question.as_str();
                let language = language_of(question, &earlier);
                let said =
                    Said { question, inquiry, language, outcome: &outcome, earlier: &earlier, answers: &answers, now };
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
}

/// All that an answer may be made of, and who gives it.
struct Said<'a> {
    question: &'a str,
    inquiry: Inquiry,
    language: Language,
    outcome: &'a SearchOutcome,
    earlier: &'a [Turn],
    answers: &'a ProviderSettings,
    now: DateTime<Utc>,
}

impl Said<'_> {
    fn found(&self, library: u32) -> Found<'_> {
        Found {
            understood: &self.outcome.understood,
            inquiry: &self.inquiry,
            language: self.language,
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

/// The language of a question; of one that does not tell, that of the questions before.
pub(crate) fn language_of(question: &str, earlier: &[Turn]) -> Language {
    let asked = std::iter::once(question).chain(earlier.iter().rev().map(|turn| turn.question.as_str()));
    asked.into_iter().find_map(Language::of).unwrap_or_default()
}

async fn by_model(asking: Asking, said: &Said<'_>, model: &GenaiLlm, stop: &CancellationToken) -> Turn {
    match said.prompt() {
        Ok(prompt) => asking.stream_answer(model, &prompt, Limits::default(), stop).await,
        Err(error) => asking.refused(model, error).await,
    }
}
