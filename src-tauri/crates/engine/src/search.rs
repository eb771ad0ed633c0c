//! Searching: the retrieve room, given the library, the model and the library's own names.

use chrono::{DateTime, Utc};
use dogear_domain::{Address, Filters, SearchMode, Understood};
use dogear_retrieve::{SearchOutcome, Stage};
use dogear_understand::{Vocabulary, understand, without_conditions};

use tracing::debug_span;

use crate::{AskRequest, Library, Result, audience::Names, clock, question::Question};

/// A search.
#[derive(Debug, Clone)]
pub struct SearchRequest {
    /// As typed.
    pub query: String,
    /// At most this many hits.
    pub limit: usize,
    /// Words, meaning or both.
    pub mode: SearchMode,
    /// Conditions beside those in the query.
    pub filters: Filters,
    /// What identifies the understood parts that the person removed.
    pub drop: Vec<String>,
    /// Taken for English, whatever language it seems to be in.
    pub english: bool,
    /// The moment that "last spring" counts from.
    pub now: DateTime<Utc>,
    /// What to do without, to measure what it is worth.
    pub without: Vec<Stage>,
}

/// A search and its result.
#[derive(Debug, Clone)]
pub struct Searched {
    /// As typed.
    pub query: String,
    /// What was found, and how.
    pub outcome: SearchOutcome,
}

impl SearchRequest {
    /// The usual search for these words, as of now.
    #[must_use]
    pub fn new(query: &str, limit: usize) -> Self {
        Self::at(query, limit, clock::now())
    }

    /// The usual search for these words, as part of something that is done as of then.
    #[must_use]
    pub fn at(query: &str, limit: usize, now: DateTime<Utc>) -> Self {
        Self {
            query: query.to_owned(),
            limit,
            mode: SearchMode::default(),
            filters: Filters::default(),
            drop: Vec::new(),
            english: false,
            now,
            without: Vec::new(),
        }
    }

    fn read(&self, vocabulary: &Vocabulary) -> Understood {
        if self.without.contains(&Stage::Conditions) {
            return without_conditions(&self.query, self.now, vocabulary);
        }
        understand(&self.query, self.now, vocabulary, &self.drop)
    }

    pub(crate) fn of_question(question: &Question<'_>, limit: usize) -> Self {
        let AskRequest { drop, english, among, .. } = question.request;
        let filters = Filters { among: among.clone(), ..Filters::default() };
        Self { drop: drop.clone(), english: *english, filters, ..Self::at(question.text(), limit, question.now) }
    }
}

impl Library {
    /// Finds bookmarks.
    ///
    /// # Errors
    /// When the library cannot be read. A model that fails leaves the search by words.
    pub async fn search(&self, request: SearchRequest) -> Result<Searched> {
        let names = self.names().await?;
        let understood = debug_span!("understand").in_scope(|| request.read(&names.vocabulary));
        let outcome = self.found(&names, &request, &understood).await?;
        Ok(Searched { query: request.query, outcome })
    }

    /// Finds bookmarks by what was understood of a question.
    pub(crate) async fn search_for(&self, understood: &Understood, request: &SearchRequest) -> Result<SearchOutcome> {
        self.found(&self.names().await?, request, understood).await
    }

    async fn found(&self, names: &Names, request: &SearchRequest, understood: &Understood) -> Result<SearchOutcome> {
        let address = Address::typed(&request.query);
        let filters = names.hiding(&request.filters);
        let habit = self.opens.habit().await?;
        let question = dogear_retrieve::SearchRequest {
            understood,
            address: address.as_ref(),
            english: request.english,
            generation: names.generation,
            words: &self.words,
            habit: &habit,
            filters: &filters,
            mode: request.mode,
            limit: request.limit,
            now: request.now,
            without: &request.without,
        };
        let embedder = self.models.questioned().await?;
        Ok(dogear_retrieve::search(&self.store, embedder.as_ref(), &question).await?)
    }
}
