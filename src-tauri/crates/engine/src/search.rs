//! Searching: the retrieve room, given the library, the model and the library's own names.

use dogear_domain::{Filters, SearchMode};
use dogear_retrieve::{SearchOutcome, Stage};

use crate::{AskRequest, Engine, Result, clock};

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
    /// The words of understood parts that the person removed.
    pub drop: Vec<String>,
    /// The moment that "last spring" counts from.
    pub now: chrono::DateTime<chrono::Utc>,
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
    /// The usual search for these words.
    #[must_use]
    pub fn new(query: &str, limit: usize) -> Self {
        Self {
            query: query.to_owned(),
            limit,
            mode: SearchMode::default(),
            filters: Filters::default(),
            drop: Vec::new(),
            now: clock::now(),
            without: Vec::new(),
        }
    }

    pub(crate) fn of_question(request: &AskRequest, limit: usize) -> Self {
        Self { drop: request.drop.clone(), ..Self::new(&request.question, limit) }
    }
}

impl Engine {
    /// Finds bookmarks.
    ///
    /// # Errors
    /// When the library cannot be read. A model that fails leaves the search by words.
    pub async fn search(&self, request: SearchRequest) -> Result<Searched> {
        let names = self.names().await?;
        let filters = names.hiding(&request.filters);
        let habit = self.habit().await?;
        let question = dogear_retrieve::SearchRequest {
            question: &request.query,
            vocabulary: &names.vocabulary,
            generation: names.generation,
            words: self.words(),
            habit: &habit,
            drop: &request.drop,
            filters: &filters,
            mode: request.mode,
            limit: request.limit,
            now: request.now,
            without: &request.without,
        };
        let embedder = self.models().questioned(self.store()).await?;
        let outcome = dogear_retrieve::search(self.store(), embedder.as_ref(), &question).await?;
        Ok(Searched { query: request.query, outcome })
    }
}
