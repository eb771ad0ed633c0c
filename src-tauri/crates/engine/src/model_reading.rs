//! A model's help with a question: one short request before the answer, where the person allows it and the rules leave
//! something to wish for.
//!
//! It is asked in two cases: the question follows another one, or what the rules found fits badly. Its reply is never
//! taken as it is. The question is read again by the same rules as any other; a condition counts only if the rules can
//! read it, say nothing of its kind themselves, and its name was spoken of. Where the reply is no help, or does not
//! come in time, what the rules found stands.

use std::{collections::HashMap, time::Duration};

use chrono::{DateTime, Utc};
use dogear_chat::{Conditions, Delta, Inquiry, Llm, Prompt, ProviderLlm, Reading as ModelReading};
use dogear_domain::{BookmarkId, Hit, Part, Turn, Understood};
use dogear_retrieve::SearchOutcome;
use dogear_understand::{Vocabulary, understand};
use futures::StreamExt;
use tokio::time::timeout;

use crate::{
    AskRequest, Engine, ProviderSettings, Reading, Result, SearchRequest,
    look_up::{LookedUp, Reader, SOURCES, shown},
};

/// Nobody waits longer than this for help that may be none.
const PATIENCE: Duration = Duration::from_secs(8);
/// More than a reading has.
const LONGEST_REPLY: usize = 8 * 1024;
/// The constant of reciprocal rank fusion (Cormack and others, 2009).
const RANK_CONSTANT: f32 = 60.0;

/// A question that a model may help with.
pub(crate) struct Hard<'a> {
    pub(crate) request: &'a AskRequest,
    /// Who answers, and may be asked for help.
    pub(crate) answers: &'a ProviderSettings,
    /// The turns before it that may be told.
    pub(crate) earlier: &'a [Turn],
    pub(crate) now: DateTime<Utc>,
}

impl Engine {
    /// What is found with a model's help if that is better than what was found by rules.
    pub(crate) async fn with_help(
        &self,
        by_rules: LookedUp,
        (model, prompt): (ProviderLlm, Prompt),
        hard: &Hard<'_>,
    ) -> Result<LookedUp> {
        let found = match ask(&model, &prompt).await {
            Some(reading) => self.take_up(by_rules, &reading, hard).await?,
            None => by_rules,
        };
        Ok(LookedUp { asked: Some(prompt.to_string()), ..found })
    }

    /// Whom this question would be sent to for help, and how it would be asked; none if it would not.
    pub(crate) async fn help_wanted(&self, by_rules: &LookedUp, hard: &Hard<'_>) -> Option<(ProviderLlm, Prompt)> {
        let (model, prompt) = self.help_thinkable(by_rules, hard).await?;
        (model.is_local() || self.has_agreed(&model)).then_some((model, prompt))
    }

    /// The same once the person has agreed to send anything to the model's address.
    pub(crate) async fn help_thinkable(&self, by_rules: &LookedUp, hard: &Hard<'_>) -> Option<(ProviderLlm, Prompt)> {
        let reading = self.settings().reading;
        // Conditions that were taken off would come back.
        if reading == Reading::Never || !hard.request.drop.is_empty() || !hard.needs_help(by_rules) {
            return None;
        }
        let model = self.llm(hard.answers).await?.ok()?;
        let may = model.is_local() || reading == Reading::Always;
        may.then(|| (model, Prompt::to_read(&hard.request.question, hard.earlier, hard.now)))
    }

    /// The question as the model put it, then, if nothing fits, its other ways to search.
    async fn take_up(&self, by_rules: LookedUp, reading: &ModelReading, hard: &Hard<'_>) -> Result<LookedUp> {
        let vocabulary = self.vocabulary().await?;
        let plain = understand(&reading.question, hard.now, &vocabulary, &[]);
        let conditions = hard.checked(&reading.conditions, &plain, &vocabulary);
        let said = [reading.question.as_str()].into_iter().chain(conditions.iter().map(|part| part.words.as_str()));
        let question = said.filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" ");
        let request = SearchRequest { now: hard.now, ..SearchRequest::new(&reading.question, SOURCES) };
        let parts = plain.parts.iter().cloned().chain(conditions).collect();
        let outcome = self.search_for(&plain.under(parts), &request).await?;
        let is_changed = !same_words(&question, &hard.request.question);
        if outcome.confident && (is_changed || !by_rules.outcome.confident) {
            let read_as = is_changed.then_some(question);
            return Ok(LookedUp { outcome: shown(outcome, Reader::Model), read_as, ..by_rules });
        }
        if by_rules.outcome.confident {
            return Ok(by_rules);
        }
        let mut outcomes = vec![by_rules.outcome.clone(), outcome];
        for text in reading.searches.iter().chain([&reading.title]).filter(|text| !text.is_empty()) {
            outcomes.push(self.found_by(text, hard.now).await?);
        }
        let read_as = if hard.earlier.is_empty() { by_rules.read_as.clone() } else { Some(question) };
        match fused(outcomes) {
            Some(outcome) => Ok(LookedUp { outcome: shown(outcome, Reader::Model), read_as, ..by_rules }),
            None => Ok(by_rules),
        }
    }

    async fn found_by(&self, question: &str, now: DateTime<Utc>) -> Result<SearchOutcome> {
        Ok(self.search(SearchRequest { now, ..SearchRequest::new(question, SOURCES) }).await?.outcome)
    }
}

impl Hard<'_> {
    /// A list that is asked for by its number, or that goes on, needs none.
    fn needs_help(&self, by_rules: &LookedUp) -> bool {
        by_rules.inquiry == Inquiry::Question && (!self.earlier.is_empty() || !by_rules.outcome.confident)
    }

    /// The model's conditions, less those that the rules do not read, have themselves, or that name what nobody spoke of: a
    /// condition that was not meant hides the answer.
    fn checked(&self, conditions: &Conditions, plain: &Understood, vocabulary: &Vocabulary) -> Vec<Part> {
        let spoken = |name: &String| {
            let stem = name.split('.').next().unwrap_or_default().to_lowercase();
            let earlier = self.earlier.iter().map(|turn| turn.question.as_str());
            let said = earlier.chain([self.request.question.as_str()]).any(|text| text.to_lowercase().contains(&stem));
            !stem.is_empty() && said
        };
        let operators = [
            conditions.after.map(|day| format!("after:{day}")),
            conditions.before.map(|day| format!("before:{day}")),
            conditions.site.as_ref().filter(|site| spoken(site)).map(|site| format!("site:{site}")),
            conditions.folder.as_ref().filter(|name| spoken(name)).map(|name| format!("folder:\"{name}\"")),
            conditions.kind.as_ref().map(|kind| format!("kind:{kind}")),
        ];
        let is_new = |part: &Part| plain.parts.iter().all(|known| known.kind != part.kind);
        let read = |operator: String| {
            let read = understand(&operator, self.now, vocabulary, &[]);
            let is_condition = read.text.is_empty() && !read.parts.is_empty() && read.parts.iter().all(is_new);
            is_condition.then_some(read.parts)
        };
        operators.into_iter().flatten().filter_map(read).flatten().collect()
    }
}

/// The reply to a request for help; none if it does not come in time or is of no use.
async fn ask(model: &ProviderLlm, prompt: &Prompt) -> Option<ModelReading> {
    let reply = timeout(PATIENCE, async {
        let mut deltas = model.stream(prompt).await.ok()?;
        let mut text = String::new();
        while let Some(delta) = deltas.next().await {
            match delta.ok()? {
                Delta::Text(piece) => text.push_str(&piece),
                Delta::Thinking => {}
                Delta::Finished => return Some(text),
            }
            if text.len() > LONGEST_REPLY {
                return None;
            }
        }
        None
    });
    ModelReading::of(&reply.await.ok()??)
}

/// What several searches found, by reciprocal rank fusion; none if none of them is sure of anything.
fn fused(outcomes: Vec<SearchOutcome>) -> Option<SearchOutcome> {
    let surest = outcomes.iter().filter(|outcome| outcome.confident).max_by_key(|outcome| outcome.matching)?;
    let (understood, matching, timings, took) =
        (outcomes.first()?.understood.clone(), surest.matching, surest.timings, surest.took);
    let mut scores: HashMap<BookmarkId, f32> = HashMap::new();
    let mut hits: Vec<Hit> = Vec::new();
    for outcome in outcomes.into_iter().filter(|outcome| outcome.confident) {
        for (rank, hit) in (1_u16..).zip(outcome.hits.into_iter().filter(|hit| !hit.near)) {
            *scores.entry(hit.bookmark.id).or_default() += 1.0 / (RANK_CONSTANT + f32::from(rank));
            if hits.iter().all(|known| known.bookmark.id != hit.bookmark.id) {
                hits.push(hit);
            }
        }
    }
    let score = |hit: &Hit| scores.get(&hit.bookmark.id).copied().unwrap_or_default();
    hits.sort_by(|one, other| score(other).total_cmp(&score(one)));
    let matching = matching.max(u32::try_from(hits.len()).unwrap_or(u32::MAX));
    Some(SearchOutcome { understood, hits, confident: true, matching, counted: None, timings, took })
}

fn same_words(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(one) == words(other)
}
