//! What a question means, given what was asked before it: the one way into this crate.

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Hit, Turn, Understood};

use crate::{
    follow_up::{Before, FollowUp},
    library,
    read::understand,
    vocabulary::Vocabulary,
};

/// A question, and what it is read with.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// As typed.
    pub question: &'a str,
    /// The turns before it, oldest first.
    pub before: &'a [Turn],
    /// What identifies the parts that the person removed ([`Part::id`](dogear_domain::Part::id)).
    pub drop: &'a [String],
    /// The present moment.
    pub now: DateTime<Utc>,
    /// The library's own names.
    pub vocabulary: &'a Vocabulary,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// Look for this.
    Search {
        /// What to look for.
        understood: Understood,
        /// It leans on what was asked before.
        leans: bool,
    },
    /// Look for the same again, without what was shown already.
    More(Understood, Vec<BookmarkId>),
    /// Show one of the sources that were shown before.
    Pick(Box<Hit>),
}

impl Asked<'_> {
    /// What is asked about the library as a whole. Where it has no answer to that, what the question means otherwise counts.
    #[must_use]
    pub fn about_library(&self) -> Option<library::Question> {
        library::Question::of(self.question)
    }

    /// What to look for, or what of the former answers is meant.
    #[must_use]
    pub fn meaning(&self) -> Meaning {
        let leaning =
            |understood: Understood| Meaning::Search { understood: understood.without(self.drop), leans: true };
        let before = Before::new(self.before, self.now, self.vocabulary);
        match before.resolve(self.question) {
            None => {
                let understood = understand(self.question, self.now, self.vocabulary, self.drop);
                Meaning::Search { understood, leans: false }
            }
            Some(FollowUp::Ask(asked)) => leaning(asked),
            Some(FollowUp::More(asked, shown)) => Meaning::More(asked.without(self.drop), shown),
            Some(FollowUp::Pick(hit)) => Meaning::Pick(hit),
        }
    }
}
