//! Learning from what is opened: remembered from the window, asked by every search, shown and forgotten on demand. It
//! stays in the library of this machine, and a setting switches it off.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, Utc};
use dogear_chat::Inquiry;
use dogear_domain::{BookmarkId, Choice, Feature, Features, Hit, Intent};
use dogear_retrieve::{Habit, SearchOutcome, habit::CHOICES_NEEDED};
use dogear_store::{Opened, OpensVersion, Store};
use tracing::warn;

use crate::{Result, SettingsFile, clock};

/// So many answers are kept in mind: what is opened is most often of the last.
const ANSWERS_IN_MIND: usize = 20;

/// What was learnt, for a person to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Habits {
    /// Whether it is learnt and used.
    pub on: bool,
    /// How often something was opened.
    pub opens: usize,
    /// How often it was opened although others stood above it.
    pub choices: usize,
    /// Choices that it takes before preferences are learnt.
    pub choices_needed: usize,
    /// How much each feature speaks for a bookmark, -1 to 1; empty while there are too few choices.
    pub preferences: Vec<(Feature, f32)>,
}

/// What is learnt, and what was shown; of one process.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    learnt: tokio::sync::Mutex<Option<(OpensVersion, Arc<Habit>)>>,
    answers: Mutex<VecDeque<Vec<Shown>>>,
}

/// A hit in an answer.
#[derive(Debug, Clone)]
struct Shown {
    /// The bookmark, and the others of its page.
    bookmarks: Vec<BookmarkId>,
    features: Features,
}

/// The seat for what was opened, and what is learnt from it; cheap to clone.
#[derive(Debug, Clone)]
pub struct Opens {
    pub(crate) store: Store,
    pub(crate) settings: SettingsFile,
    pub(crate) memory: Arc<Memory>,
}

impl Opens {
    /// Remembers that the person opened bookmarks. Several at once say nothing of one before the other. A failure is
    /// logged only: whoever opens a page wants to see it.
    pub async fn remember(&self, ids: &[BookmarkId]) {
        if !self.settings.now().habit {
            return;
        }
        let at = clock::now();
        let choice = if let [id] = ids { self.memory.choice(*id) } else { None };
        for id in ids {
            let opened = Opened { bookmark: *id, at, choice: choice.as_ref() };
            if let Err(error) = self.store.save_open(opened).await {
                warn!(%error, "what was opened is not remembered");
            }
        }
    }

    /// What was learnt from what was opened.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn learnt(&self) -> Result<Habits> {
        let (opens, choices) = (self.store.opens().await?, self.store.choices().await?);
        let preferences = Habit::learn(&opens, &choices).weights();
        Ok(Habits {
            on: self.settings.now().habit,
            opens: opens.len(),
            choices: choices.len(),
            choices_needed: CHOICES_NEEDED,
            preferences: preferences.map(Vec::from).unwrap_or_default(),
        })
    }

    /// Forgets what was opened and all that was learnt from it. Gives how many opens there were.
    ///
    /// # Errors
    /// When the library cannot be written; nothing is forgotten then.
    pub async fn forget(&self) -> Result<u64> {
        self.memory.answers().clear();
        Ok(self.store.forget_opens().await?)
    }

    /// What searches go by: nothing where it is switched off, else what is learnt from the opens as they are now.
    pub(crate) async fn habit(&self) -> Result<Arc<Habit>> {
        if !self.settings.now().habit {
            return Ok(Arc::default());
        }
        let version = self.store.opens_version().await?;
        let mut learnt = self.memory.learnt.lock().await;
        if let Some((of, habit)) = learnt.as_ref()
            && *of == version
        {
            return Ok(Arc::clone(habit));
        }
        let (opens, choices) = (self.store.opens().await?, self.store.choices().await?);
        let habit = tokio::task::spawn_blocking(move || Arc::new(Habit::learn(&opens, &choices))).await?;
        *learnt = Some((version, Arc::clone(&habit)));
        Ok(habit)
    }

    /// Keeps in mind what an answer shows, to tell later what was passed over. A list in the order of dates, or of all
    /// that meets conditions, says nothing of that, and neither does what was looked up without a search.
    pub(crate) async fn keep_in_mind(&self, inquiry: &Inquiry, outcome: &SearchOutcome, now: DateTime<Utc>) {
        let searched = matches!(inquiry, Inquiry::Question | Inquiry::More);
        let ranked = outcome.understood.intent != Intent::Latest && !outcome.understood.text.is_empty();
        if searched
            && ranked
            && self.settings.now().habit
            && let Ok(habit) = self.habit().await
        {
            self.memory.keep(outcome.hits.iter().map(|hit| Shown::of(hit, &habit, now)).collect());
        }
    }
}

impl Memory {
    fn keep(&self, answer: Vec<Shown>) {
        let mut answers = self.answers();
        answers.push_front(answer);
        answers.truncate(ANSWERS_IN_MIND);
    }

    /// What a bookmark was chosen from in the latest answer that shows it; none if it stood first.
    fn choice(&self, id: BookmarkId) -> Option<Choice> {
        let answers = self.answers();
        let (answer, place) = answers
            .iter()
            .find_map(|answer| Some((answer, answer.iter().position(|shown| shown.bookmarks.contains(&id))?)))?;
        let above: Vec<Features> = answer.iter().take(place).map(|shown| shown.features).collect();
        (!above.is_empty()).then_some(Choice { opened: answer.get(place)?.features, above })
    }

    fn answers(&self) -> std::sync::MutexGuard<'_, VecDeque<Vec<Shown>>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shown {
    fn of(hit: &Hit, habit: &Habit, now: DateTime<Utc>) -> Self {
        let bookmarks = std::iter::once(&hit.bookmark).chain(&hit.also).map(|bookmark| bookmark.id).collect();
        let features = habit.features((hit.bookmark.id, hit.bookmark.added_at), &hit.why, now);
        Self { bookmarks, features }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(ids: &[u32], coverage: f32) -> Shown {
        let features = Features([coverage, 0.0, 0.0, 0.0, 0.0, 0.0]);
        Shown { bookmarks: ids.iter().copied().map(BookmarkId).collect(), features }
    }

    /// The coverage of what was opened, then of what stood above it.
    fn chosen(memory: &Memory, id: u32) -> Option<Vec<f32>> {
        let choice = memory.choice(BookmarkId(id))?;
        let first = |features: &Features| features.0.first().copied();
        std::iter::once(&choice.opened).chain(&choice.above).map(first).collect()
    }

    #[test]
    fn a_choice_is_from_what_stood_above_it_in_the_latest_answer() {
        let memory = Memory::default();
        memory.keep(vec![shown(&[1], 0.1), shown(&[2], 0.2)]);
        memory.keep(vec![shown(&[3], 0.3), shown(&[4, 9], 0.4), shown(&[1], 0.5)]);
        assert_eq!(chosen(&memory, 1), Some(vec![0.5, 0.3, 0.4]));
        assert_eq!(chosen(&memory, 9), Some(vec![0.4, 0.3]), "another place of the same page");
        assert_eq!(chosen(&memory, 2), Some(vec![0.2, 0.1]));
        assert_eq!(chosen(&memory, 3), None, "nothing stood above");
        assert_eq!(chosen(&memory, 7), None, "not shown");
    }

    #[test]
    fn old_answers_are_forgotten() {
        let memory = Memory::default();
        memory.keep(vec![shown(&[1], 0.1), shown(&[2], 0.2)]);
        (0..ANSWERS_IN_MIND).for_each(|_| memory.keep(vec![shown(&[3], 0.3)]));
        assert_eq!(chosen(&memory, 2), None);
    }
}
