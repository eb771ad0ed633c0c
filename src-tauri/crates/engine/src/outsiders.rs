//! What programs outside may be told: models and assistants. The library without the folders that the person keeps
//! private, read only.

use dogear_chat::{Found, answer};
use dogear_domain::{Bookmark, BookmarkId, Filters, Hit, Intent, Tally};
use dogear_retrieve::{Likeness, SearchOutcome};

use crate::{
    AskRequest, Duplicates, Library, ListRow, ProviderSettings, Result, SearchRequest,
    ask::{facts, language_of},
    clock,
    folder_tree::FolderTree,
    look_up::{LookedUp, fitting},
    question::Question,
};

/// Search results further down than this are not told: by then the search was for something else.
const MOST: usize = 1_000;

/// An answer without a model and without a conversation.
#[derive(Debug, Clone)]
pub struct BuiltInAnswer {
    /// Text with marks like `[1]`.
    pub answer: String,
    /// What the marks stand for, in their numbered order.
    pub hits: Vec<Hit>,
    /// Whether something saved answers the question.
    pub answered: bool,
}

/// What a search found.
#[derive(Debug, Clone)]
pub struct OutsideHits {
    /// Best first. If not `confident`, the nearest misses.
    pub hits: Vec<Hit>,
    /// Whether the first of them fit.
    pub confident: bool,
    /// How many fit in all, as far as was looked.
    pub fitting: u32,
}

/// The library for programs outside; cheap to clone.
#[derive(Debug, Clone)]
pub struct Outsiders {
    pub(crate) library: Library,
}

impl Outsiders {
    /// A search as an assistant may see it.
    ///
    /// # Errors
    /// As for a search.
    pub async fn search(&self, request: SearchRequest) -> Result<OutsideHits> {
        let limit = request.limit.min(MOST);
        let outcome = self.library.search(SearchRequest { limit, ..request }).await?.outcome;
        let hits = self.library.private_now()?.without(outcome.hits);
        Ok(OutsideHits { hits, confident: outcome.confident, fitting: outcome.matching })
    }

    /// The built-in answer to a question. Nothing is kept.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn answer(&self, question: &str) -> Result<BuiltInAnswer> {
        let now = clock::now();
        let request = AskRequest { question: question.to_owned(), ..AskRequest::default() };
        let built_in = ProviderSettings::default();
        let asked = Question { request: &request, earlier: &[], tellable: &[], answers: &built_in, now };
        let LookedUp { mut outcome, inquiry, .. } = self.library.look_up(&asked).await?;
        let before = fitting(&outcome.hits);
        let hits = self.library.private_now()?.without(std::mem::take(&mut outcome.hits));
        outcome.matching = outcome.matching.saturating_sub(before - fitting(&hits));
        let facts = facts(&outcome, self.count(&Filters::default()).await?.bookmarks);
        let sources = self.library.source_names().await?;
        let said = answer(&Found {
            understood: &outcome.understood,
            inquiry: &inquiry,
            language: language_of(question, &[]),
            hits: &hits,
            confident: outcome.confident && facts.matching > 0,
            sources: &sources,
            facts,
            now,
        });
        Ok(BuiltInAnswer { answer: said.text, hits, answered: said.answered })
    }

    /// The newest bookmarks that meet the conditions, after the first `skipped`.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn recent(&self, filters: &Filters, skipped: usize, limit: usize) -> Result<Vec<Bookmark>> {
        let filters = self.library.names().await?.hiding(filters);
        let wanted = u32::try_from(skipped.saturating_add(limit)).unwrap_or(u32::MAX);
        let ids = self.library.store.latest(&filters, wanted).await?;
        Ok(self.library.store.bookmarks(ids.get(skipped..).unwrap_or_default()).await?)
    }

    /// One bookmark; none if it is gone or private.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmark(&self, id: BookmarkId) -> Result<Option<Bookmark>> {
        let private = self.library.private_now()?;
        Ok(self.library.store.bookmarks(&[id]).await?.into_iter().find(|bookmark| !private.holds(&bookmark.folder)))
    }

    /// What is nearest to a bookmark in meaning, private folders left out; none where it has no vector.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn similar(&self, id: BookmarkId, limit: usize) -> Result<Option<Vec<(ListRow, f32)>>> {
        self.library.similar(id, limit).await
    }

    /// What is saved more than once, as [`Library::duplicates`] tells it, private folders left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn duplicates(&self, filters: &Filters, loosest: Likeness, piece: (usize, usize)) -> Result<Duplicates> {
        self.library.duplicates(filters, loosest, piece).await
    }

    /// All folders, or those that a typed one is and holds; `depth` levels below it or in all.
    ///
    /// # Errors
    /// `UnknownFolder` with the nearest names, or when the library cannot be read.
    pub async fn folders(&self, under: Option<&str>, depth: Option<usize>) -> Result<FolderTree> {
        self.library.folders(under, depth).await
    }

    /// As [`folders_named`](Self::folders_named), private folders left out, among the nearest, too.
    ///
    /// # Errors
    /// `UnknownFolder`, or when the library cannot be read.
    pub async fn folders_named(&self, typed: &[String]) -> Result<Vec<String>> {
        self.library.folders_named(typed).await
    }

    /// How many pages meet the conditions, private ones left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn count(&self, filters: &Filters) -> Result<Tally> {
        self.tally(filters, None).await
    }

    /// What a question for a number counted, private pages left out; none for other questions.
    pub(crate) async fn counted(&self, outcome: &SearchOutcome) -> Result<Option<Tally>> {
        let counted = outcome.counted.as_ref().filter(|_| outcome.understood.intent == Intent::Count);
        let Some(counted) = counted else { return Ok(None) };
        self.tally(&outcome.understood.filters, counted.saying.as_deref()).await.map(Some)
    }

    async fn tally(&self, filters: &Filters, ids: Option<&[BookmarkId]>) -> Result<Tally> {
        let filters = self.library.names().await?.hiding(filters);
        Ok(self.library.store.tally(&filters, ids).await?)
    }
}
