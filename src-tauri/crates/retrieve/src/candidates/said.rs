//! What the pages of bookmarks said of a question, and what of it is shown.

use dogear_domain::{BookmarkId, Filters, PassageHit, SearchMode};
use dogear_store::StoreError;

use super::Prepared;
use crate::{
    passages::{Looking, Passages},
    quote::quoted,
    rank::Evidence,
};

impl Prepared<'_> {
    /// What pages said of the question, by whatever is searched by.
    pub(super) async fn passages(&self, filters: &Filters) -> Result<Passages, StoreError> {
        let terms: Vec<&str> = match self.mode {
            SearchMode::Meaning => Vec::new(),
            SearchMode::Words | SearchMode::Hybrid => self.wanted.terms().map(|(term, ..)| term).collect(),
        };
        let readings: Vec<&[f32]> = match (&self.embedding, self.mode) {
            (Some(embedding), SearchMode::Meaning | SearchMode::Hybrid) => {
                std::iter::once(&embedding.vector).chain(&embedding.alternative).map(Vec::as_slice).collect()
            }
            _ => Vec::new(),
        };
        let looking = Looking { terms: &terms, readings: &readings, calibration: self.calibration, filters };
        Passages::look(self.library.store, &looking).await
    }

    /// The passage of a bookmark's page that speaks for it, as it is shown; none where its title alone does.
    pub(crate) async fn quote(&self, id: BookmarkId, evidence: &Evidence) -> Result<Option<PassageHit>, StoreError> {
        let Some(said) = evidence.said.filter(|said| self.wanted.leans_on(said, evidence, self.mode)) else {
            return Ok(None);
        };
        let passage = self.library.store.read_passage(id, said.id).await?;
        Ok(passage.map(|passage| quoted(&self.wanted, passage)))
    }
}
