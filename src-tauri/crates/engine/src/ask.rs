//! A question's journey, in order: what was said before, what is asked, what is saved on it, who says it, what is
//! kept.

use dogear_chat::{
    AskEvent, Asked as PromptInput, Asking as Answering, Facts, Found, Limits, Llm, LlmError, Prompt, answer,
};
use dogear_domain::{BookmarkId, ConversationId, Language, Sent, SourceId, Tally, Turn};
use dogear_retrieve::SearchOutcome;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{
    Library, Outsiders, ProviderChoice, ProviderSettings, Providers, Result, clock, look_up::LookedUp,
    question::Question,
};

/// Turns of the conversation that a model is told.
const EARLIER_TURNS: usize = 4;
/// Between two requests that would be sent, where the second depends on the reply to the first.
const THEN: &str = "[Then this, with other bookmarks if the reply to the above finds better ones:]";

/// A question.
#[derive(Debug, Clone, Default)]
pub struct AskRequest {
    /// As asked.
    pub question: String,
    /// The conversation that it belongs to; none starts one.
    pub conversation: Option<ConversationId>,
    /// The turn of the conversation, counted from 0, in whose place it is asked; none adds one at the end.
    pub replaces: Option<u32>,
    /// What identifies the understood parts that the person removed ([`Part::id`](dogear_domain::Part::id)).
    pub drop: Vec<String>,
    /// Taken for English, whatever language it seems to be in.
    pub english: bool,
    /// Who answers; none means as the settings say.
    pub answers: Option<ProviderSettings>,
    /// Answered from these bookmarks alone, where some are given.
    pub among: Option<Vec<BookmarkId>>,
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

/// The seat for questions: read, looked up, answered, kept; cheap to clone.
#[derive(Debug, Clone)]
pub struct Asking {
    pub(crate) library: Library,
    pub(crate) outsiders: Outsiders,
    pub(crate) providers: Providers,
}

impl Asking {
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
        let (earlier, answers) = (self.earlier(&request).await?, self.answerer(&request));
        let question = self.question(&request, &earlier, &answers);
        let mut answering = Answering::new(question.text(), question.now, events);
        let looking = self.find(&question, &mut answering);
        let found = tokio::select! {
            biased;
            () = stop.cancelled() => None,
            found = looking => Some(found),
        };
        let turn = match found {
            None => answering.stopped().await,
            Some(Err(error)) => answering.failed(error.problem().failure()).await,
            Some(Ok(found)) => {
                let said = self.said(question, found).await?;
                self.library.opens.keep_in_mind(&said.found.inquiry, &said.found.outcome, question.now).await;
                show(&mut answering, &said.found).await;
                self.answer(answering, &said, &stop).await?
            }
        };
        let conversation = self.keep(&request, &turn).await?;
        Ok(Asked { conversation, turn })
    }

    /// What is found. Where a model is asked for help, what was found without it is shown at once: the help may take
    /// seconds, and may be none.
    async fn find(&self, question: &Question<'_>, answering: &mut Answering) -> Result<LookedUp> {
        let mut by_rules = self.library.look_up(question).await?;
        let Some(wanted) = self.help_wanted(&by_rules, question).await else { return Ok(by_rules) };
        self.private_last(&mut by_rules.outcome, question.answers);
        show(answering, &by_rules).await;
        self.with_help(by_rules, wanted, question).await
    }

    /// All that an answer to what was found may be made of.
    async fn said<'a>(&self, question: Question<'a>, mut found: LookedUp) -> Result<Said<'a>> {
        let tellable = self.private_last(&mut found.outcome, question.answers);
        let counted = self.outsiders.counted(&found.outcome).await?;
        Ok(Said { question, found, tellable, counted })
    }

    /// Keeps a turn. One that came to nothing does not take the place of an answer.
    async fn keep(&self, request: &AskRequest, turn: &Turn) -> Result<ConversationId> {
        if let (Some(id), Some(place)) = (request.conversation, request.replaces) {
            let came_to_nothing = turn.failure.is_some() && turn.answer.is_empty();
            let has_answer = |kept: &Turn| !kept.answer.is_empty();
            let place_of = usize::try_from(place).unwrap_or(usize::MAX);
            let keeps_old =
                came_to_nothing && self.library.store.turns(id).await?.get(place_of).is_some_and(has_answer);
            if keeps_old || self.library.store.replace_turn(id, place, turn).await? {
                return Ok(id);
            }
        }
        Ok(self.library.store.save_turn(request.conversation, turn).await?)
    }

    async fn answer(&self, answering: Answering, said: &Said<'_>, stop: &CancellationToken) -> Result<Turn> {
        let answers = said.question.answers;
        if stop.is_cancelled() {
            return Ok(answering.stopped().await);
        }
        if answers.provider == ProviderChoice::BuiltIn {
            let (library, sources) = (self.library.store.count().await?, self.library.source_names().await?);
            return Ok(answering.answer_built_in(&answer(&said.built_in(library, &sources))).await);
        }
        match self.providers.llm(answers).await {
            Some(Ok(model)) if !self.has_agreed(model.as_ref()) => Ok(answering.not_agreed(model.address()).await),
            Some(Ok(model)) => Ok(by_model(answering, said, model.as_ref(), stop).await),
            Some(Err(error)) => Ok(answering.failed(error.failure(&answers.model, &answers.base_url)).await),
            None => Ok(answering.stopped().await),
        }
    }

    /// What asking this question would send, to the letter; none where nothing leaves Dogear. Nothing is sent or kept.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn would_send(&self, request: &AskRequest) -> Result<Option<Sent>> {
        let (earlier, answers) = (self.earlier(request).await?, self.answerer(request));
        let question = self.question(request, &earlier, &answers);
        let Some(Ok(model)) = self.providers.llm(&answers).await else { return Ok(None) };
        let found = self.library.look_up(&question).await?;
        // The person looks at it before agreeing, so it is shown as it would be then.
        let asked = self.help_thinkable(&found, &question).await.map(|(_, prompt)| format!("{prompt}\n\n{THEN}"));
        let said = self.said(question, LookedUp { asked, ..found }).await?;
        Ok(said.prompt(model.as_ref()).ok().map(|prompt| said.sent(&prompt, model.as_ref())))
    }

    /// The question with what it leans on, as of now.
    fn question<'a>(
        &self,
        request: &'a AskRequest,
        earlier: &'a [Turn],
        answers: &'a ProviderSettings,
    ) -> Question<'a> {
        Question { request, earlier, tellable: self.tellable(earlier), answers, now: clock::now() }
    }

    /// Who answers this question.
    pub(crate) fn answerer(&self, request: &AskRequest) -> ProviderSettings {
        request.answers.clone().unwrap_or_else(|| self.library.settings.now().answers)
    }

    pub(crate) fn has_agreed(&self, model: &dyn Llm) -> bool {
        model.is_local() || self.library.settings.now().agreed.iter().any(|agreed| agreed == model.address())
    }

    /// Those earlier turns only, from the end, that spoke of nothing private: their answers would tell of it.
    fn tellable<'a>(&self, earlier: &'a [Turn]) -> &'a [Turn] {
        let private = self.library.settings.private();
        let speaks = |turn: &Turn| turn.hits.iter().any(|hit| private.holds(&hit.bookmark.folder));
        let from = earlier.iter().rposition(speaks).map_or(0, |last| last + 1);
        earlier.get(from..).unwrap_or_default()
    }

    /// Puts what no model may see behind the other sources, where one answers. Gives how many it may see.
    fn private_last(&self, outcome: &mut SearchOutcome, answers: &ProviderSettings) -> usize {
        if answers.provider != ProviderChoice::BuiltIn {
            let private = self.library.settings.private();
            outcome.hits.sort_by_key(|hit| private.holds(&hit.bookmark.folder));
            return outcome.hits.iter().take_while(|hit| !private.holds(&hit.bookmark.folder)).count();
        }
        outcome.hits.len()
    }

    /// The last turns of the conversation. A question that is asked again leans on what was before it, not on itself.
    async fn earlier(&self, request: &AskRequest) -> Result<Vec<Turn>> {
        let Some(id) = request.conversation else { return Ok(Vec::new()) };
        let mut turns = self.library.store.turns(id).await?;
        turns.truncate(request.replaces.and_then(|place| usize::try_from(place).ok()).unwrap_or(usize::MAX));
        while turns.last().is_some_and(|turn| turn.question == request.question) {
            turns.pop();
        }
        Ok(turns.split_off(turns.len().saturating_sub(EARLIER_TURNS)))
    }
}

/// All that an answer may be made of.
struct Said<'a> {
    question: Question<'a>,
    found: LookedUp,
    /// How many of the hits, from the first, a model may see.
    tellable: usize,
    /// What was counted and may be told to a model.
    counted: Option<Tally>,
}

impl Said<'_> {
    fn built_in<'f>(&'f self, library: u32, sources: &'f [(SourceId, String)]) -> Found<'f> {
        let LookedUp { outcome, inquiry, .. } = &self.found;
        Found {
            understood: &outcome.understood,
            inquiry,
            language: language_of(self.question.text(), self.question.earlier),
            hits: &outcome.hits,
            confident: outcome.confident,
            sources,
            facts: facts(outcome, library),
            now: self.question.now,
        }
    }

    fn prompt(&self, model: &dyn Llm) -> Result<Prompt, LlmError> {
        let outcome = &self.found.outcome;
        let input = PromptInput {
            question: self.question.text(),
            understood: &outcome.understood,
            hits: outcome.hits.get(..self.tellable).unwrap_or_default(),
            confident: outcome.confident,
            counted: self.counted,
            earlier: self.question.tellable,
            now: self.question.now,
        };
        Prompt::compose(&input, model.budget())
    }

    fn sent(&self, prompt: &Prompt, model: &dyn Llm) -> Sent {
        let LookedUp { outcome, asked, .. } = &self.found;
        let sources = usize::try_from(prompt.sources).unwrap_or(usize::MAX);
        Sent {
            address: model.address().to_owned(),
            local: model.is_local(),
            text: asked.iter().map(|asked| format!("{asked}\n\n")).chain([prompt.to_string()]).collect(),
            bookmarks: outcome.hits.iter().take(sources).map(|hit| hit.bookmark.id).collect(),
        }
    }
}

/// What is known of a search beyond its hits.
pub(crate) fn facts(outcome: &SearchOutcome, library: u32) -> Facts {
    let matching = outcome.matching;
    Facts { matching, counted: outcome.counted.as_ref().map(|counted| counted.tally), library }
}

/// The language of a question; of one that does not tell, that of the questions before.
pub(crate) fn language_of(question: &str, earlier: &[Turn]) -> Language {
    let asked = std::iter::once(question).chain(earlier.iter().rev().map(|turn| turn.question.as_str()));
    asked.into_iter().find_map(dogear_understand::language_of).unwrap_or_default()
}

async fn show(answering: &mut Answering, LookedUp { outcome, read_as, .. }: &LookedUp) {
    answering.understood(outcome.understood.clone(), read_as.clone()).await;
    answering.sources(outcome.hits.clone(), outcome.confident).await;
}

async fn by_model(answering: Answering, said: &Said<'_>, model: &dyn Llm, stop: &CancellationToken) -> Turn {
    match said.prompt(model) {
        Ok(prompt) => {
            let turn = answering.stream_answer(model, &prompt, Limits::default(), stop).await;
            Turn { sent: Some(said.sent(&prompt, model)), ..turn }
        }
        Err(error) => answering.refused(model, error).await,
    }
}
