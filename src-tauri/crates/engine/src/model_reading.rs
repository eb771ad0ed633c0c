//! A model's help with a question: one short request before the answer, where the person allows it and the rules leave
//! something to wish for.
//!
//! It is asked in two cases: the question follows another one, or what the rules found fits badly. Its reply is never
//! taken as it is. The question is read again by the same rules as any other; a condition counts only if the rules can
//! read it, say nothing of its kind themselves, and its name was spoken of. Where the reply is no help, or does not
//! come in time, what the rules found stands.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use dogear_chat::{Conditions, Delta, Inquiry, Llm, Prompt, Suggestion};
use dogear_domain::{Part, Understood};
use dogear_retrieve::{SearchOutcome, fused};
use dogear_understand::{Vocabulary, understand};
use futures::StreamExt;
use tokio::time::timeout;

use crate::{
    Asking, ModelHelp, Result, SearchRequest,
    look_up::{LookedUp, Reader, SOURCES, shown},
    question::Question,
};

/// Nobody waits longer than this for help that may be none.
const PATIENCE: Duration = Duration::from_secs(8);
/// More than a reading has.
const LONGEST_REPLY: usize = 8 * 1024;

impl Asking {
    /// What is found with a model's help if that is better than what was found by rules.
    pub(crate) async fn with_help(
        &self,
        by_rules: LookedUp,
        (model, prompt): (Arc<dyn Llm>, Prompt),
        question: &Question<'_>,
    ) -> Result<LookedUp> {
        let found = match ask(model.as_ref(), &prompt).await {
            Some(reading) => self.take_up(by_rules, &reading, question).await?,
            None => by_rules,
        };
        Ok(LookedUp { asked: Some(prompt.to_string()), ..found })
    }

    /// Whom this question would be sent to for help, and how it would be asked; none if it would not.
    pub(crate) async fn help_wanted(
        &self,
        by_rules: &LookedUp,
        question: &Question<'_>,
    ) -> Option<(Arc<dyn Llm>, Prompt)> {
        let (model, prompt) = self.help_thinkable(by_rules, question).await?;
        (model.is_local() || self.has_agreed(model.as_ref())).then_some((model, prompt))
    }

    /// The same once the person has agreed to send anything to the model's address.
    pub(crate) async fn help_thinkable(
        &self,
        by_rules: &LookedUp,
        question: &Question<'_>,
    ) -> Option<(Arc<dyn Llm>, Prompt)> {
        let reading = self.library.settings.now().reading;
        // Conditions that were taken off would come back.
        if reading == ModelHelp::Never || !question.request.drop.is_empty() || !question.needs_help(by_rules) {
            return None;
        }
        let model = self.providers.llm(question.answers).await?.ok()?;
        let may = model.is_local() || reading == ModelHelp::Always;
        may.then(|| (model, Prompt::to_read(question.text(), question.tellable, question.now)))
    }

    /// The question as the model put it, then, if nothing fits, its other ways to search.
    async fn take_up(&self, by_rules: LookedUp, reading: &Suggestion, question: &Question<'_>) -> Result<LookedUp> {
        let vocabulary = self.library.vocabulary().await?;
        let plain = understand(&reading.question, question.now, &vocabulary, &[]);
        let conditions = question.checked(&reading.conditions, &plain, &vocabulary);
        let said = [reading.question.as_str()].into_iter().chain(conditions.iter().map(|part| part.words.as_str()));
        let put = said.filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" ");
        let request = SearchRequest::at(&reading.question, SOURCES, question.now);
        let parts = plain.parts.iter().cloned().chain(conditions).collect();
        let outcome = self.library.search_for(&plain.under(parts), &request).await?;
        let is_changed = !same_words(&put, question.text());
        if outcome.confident && (is_changed || !by_rules.outcome.confident) {
            let read_as = is_changed.then_some(put);
            return Ok(LookedUp { outcome: shown(outcome, Reader::Model), read_as, ..by_rules });
        }
        if by_rules.outcome.confident {
            return Ok(by_rules);
        }
        let mut outcomes = vec![by_rules.outcome.clone(), outcome];
        for text in reading.searches.iter().chain([&reading.title]).filter(|text| !text.is_empty()) {
            outcomes.push(self.found_by(text, question.now).await?);
        }
        let read_as = if question.tellable.is_empty() { by_rules.read_as.clone() } else { Some(put) };
        match fused(outcomes) {
            Some(outcome) => Ok(LookedUp { outcome: shown(outcome, Reader::Model), read_as, ..by_rules }),
            None => Ok(by_rules),
        }
    }

    async fn found_by(&self, question: &str, now: DateTime<Utc>) -> Result<SearchOutcome> {
        Ok(self.library.search(SearchRequest::at(question, SOURCES, now)).await?.outcome)
    }
}

impl Question<'_> {
    /// A list that is asked for by its number, or that goes on, needs none.
    fn needs_help(&self, by_rules: &LookedUp) -> bool {
        by_rules.inquiry == Inquiry::Question && (!self.tellable.is_empty() || !by_rules.outcome.confident)
    }

    /// The model's conditions, less those that the rules do not read, have themselves, or that name what nobody spoke of: a
    /// condition that was not meant hides the answer.
    fn checked(&self, conditions: &Conditions, plain: &Understood, vocabulary: &Vocabulary) -> Vec<Part> {
        let spoken = |name: &String| {
            let stem = name.split('.').next().unwrap_or_default().to_lowercase();
            let earlier = self.tellable.iter().map(|turn| turn.question.as_str());
            let said = earlier.chain([self.text()]).any(|text| text.to_lowercase().contains(&stem));
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
async fn ask(model: &dyn Llm, prompt: &Prompt) -> Option<Suggestion> {
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
    Suggestion::of(&reply.await.ok()??)
}

fn same_words(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(one) == words(other)
}
