//! What is counted, and what of a ranking fits. A number is told only of what can be counted: pages that meet conditions, and
//! pages whose words say what is asked for. What the net by meaning catches beyond them is near, and no number.

use std::collections::HashSet;

use dogear_domain::{BookmarkId, Intent, PartKind, Tally, Understood};

use super::{Search, SearchError};
use crate::{
    cut_off::CutOff,
    rank::{Candidate, Ranked},
    saying::{Saying, saying_either},
};

/// What was counted, exactly.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// The pages that meet the conditions and, where words are looked for, say all of them, or all of one side.
    pub tally: Tally,
    /// The bookmarks that say them; none where no words are looked for.
    pub saying: Option<Vec<BookmarkId>>,
}

impl Search<'_> {
    /// What a question for a number or a list is answered with: how many pages say all of its words. Where a number is asked
    /// for, also which those are: they and no others are what fits.
    pub(super) async fn counted(&self, understood: &Understood) -> Result<(Option<Counted>, Vec<Saying>), SearchError> {
        if !matches!(understood.intent, Intent::Count | Intent::List) || understood.terms.is_empty() {
            return Ok((None, Vec::new()));
        }
        let filters = self.filters(understood);
        let said = saying_either(self.store, understood, &filters).await?;
        let ids: Vec<BookmarkId> = said.iter().map(|saying| saying.id).collect();
        // Exact words are met already, by each side its own.
        let tally = self.store.tally(&filters.less(PartKind::Phrase), Some(&ids)).await?;
        let said = if understood.intent == Intent::Count { said } else { Vec::new() };
        Ok((Some(Counted { tally, saying: Some(ids) }), said))
    }
}

/// What fits: the bookmarks that were counted, and others of their pages, where some were, else what clears the cut-off.
pub(super) struct Fitting {
    cut_off: CutOff,
    said: HashSet<BookmarkId>,
    pages: HashSet<u64>,
}

impl Fitting {
    pub(super) fn new(cut_off: CutOff, said: &[Saying]) -> Self {
        let pages = said.iter().filter_map(|saying| saying.page).collect();
        Self { cut_off, said: said.iter().map(|saying| saying.id).collect(), pages }
    }

    pub(super) fn holds(&self, ranked: &Ranked) -> bool {
        let Candidate { id, page, evidence, .. } = &ranked.candidate;
        if self.said.is_empty() {
            return self.cut_off.clears(evidence);
        }
        self.said.contains(id) || page.is_some_and(|page| self.pages.contains(&page))
    }

    /// Some of what was counted and is not ranked: a form of a word is no likeness of it.
    pub(super) fn missing(&self, ranked: &[Ranked], most: usize) -> Vec<BookmarkId> {
        let known: HashSet<BookmarkId> = ranked.iter().map(|ranked| ranked.candidate.id).collect();
        let mut missing: Vec<BookmarkId> = self.said.difference(&known).copied().collect();
        missing.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
        missing.truncate(most);
        missing
    }

    /// How many pages fit.
    pub(super) fn pages(&self, ranked: &[Ranked]) -> u32 {
        let mut pages: HashSet<u64> = HashSet::new();
        let new = |ranked: &&Ranked| ranked.candidate.page.is_none_or(|page| pages.insert(page));
        let fitting = ranked.iter().filter(|ranked| self.holds(ranked)).filter(new).count();
        u32::try_from(fitting).unwrap_or(u32::MAX)
    }
}
