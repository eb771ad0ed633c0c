//! What programs outside may be told: models and assistants. The library without the folders that the person keeps
//! private, read only.

use std::collections::HashSet;

use dogear_chat::{Found, answer};
use dogear_domain::{
    Bookmark, BookmarkId, Exclusion, ExclusionKind, Exclusions, Filters, FolderPath, Hit, Intent, Tally,
};
use dogear_retrieve::SearchOutcome;

use crate::{
    AskRequest, Engine, Result, SearchRequest,
    ask::{facts, language_of},
    clock,
    look_up::fitting,
};

/// More bookmarks than this are not told at once.
const MOST: usize = 200;

/// An answer without a model and without a conversation.
#[derive(Debug, Clone)]
pub struct Told {
    /// Text with marks like `[1]`.
    pub answer: String,
    /// What the marks stand for, in their numbered order.
    pub hits: Vec<Hit>,
    /// Whether something saved answers the question.
    pub answered: bool,
}

/// The folders whose bookmarks no model is told of.
#[derive(Debug)]
pub(crate) struct Private(Exclusions);

impl Private {
    pub(crate) fn of(folders: &[String]) -> Self {
        let rule = |folder: &String| Exclusion::new(ExclusionKind::Folder, folder);
        Self(Exclusions::new(&folders.iter().filter_map(rule).collect::<Vec<_>>()))
    }

    pub(crate) fn holds(&self, bookmark: &Bookmark) -> bool {
        self.0.exclude(&bookmark.source, &bookmark.folder, (&bookmark.title, &bookmark.url))
    }

    /// Hits without what is private, their other places, too.
    pub(crate) fn without(&self, hits: Vec<Hit>) -> Vec<Hit> {
        let mut hits = hits;
        hits.retain(|hit| !self.holds(&hit.bookmark));
        for hit in &mut hits {
            hit.also.retain(|place| !self.holds(place));
        }
        hits
    }
}

impl Engine {
    pub(crate) fn private(&self) -> Private {
        Private::of(&self.settings().private_folders)
    }

    /// A search as an assistant may see it.
    ///
    /// # Errors
    /// As for a search.
    pub async fn tell_search(&self, request: SearchRequest) -> Result<(Vec<Hit>, bool)> {
        let limit = request.limit.min(MOST);
        let outcome = self.search(SearchRequest { limit, ..request }).await?.outcome;
        let hits = self.private().without(outcome.hits);
        Ok((hits, outcome.confident))
    }

    /// The built-in answer to a question. Nothing is kept.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tell_answer(&self, question: &str) -> Result<Told> {
        let now = clock::now();
        let request = AskRequest { question: question.to_owned(), ..AskRequest::default() }.built_in();
        let found = self.look_up(&request, &[], now).await?;
        let mut outcome = found.outcome;
        let before = fitting(&outcome.hits);
        let hits = self.private().without(std::mem::take(&mut outcome.hits));
        outcome.matching = outcome.matching.saturating_sub(before - fitting(&hits));
        if let Some(counted) = &mut outcome.counted {
            let is_what_matches = outcome.matching > 0 && counted.tally.pages >= outcome.matching;
            counted.tally = self.tally_told(&outcome.understood.filters, counted.saying.as_deref()).await?;
            outcome.matching = if is_what_matches { counted.tally.pages } else { outcome.matching };
        }
        let facts = facts(&outcome, self.store().count().await?);
        let sources = self.source_names().await?;
        let said = answer(&Found {
            understood: &outcome.understood,
            inquiry: &found.inquiry,
            language: language_of(question, &[]),
            hits: &hits,
            confident: outcome.confident && facts.matching > 0,
            sources: &sources,
            facts,
            now,
        });
        Ok(Told { answer: said.text, hits, answered: said.answered })
    }

    /// The newest bookmarks that meet the conditions.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tell_recent(&self, filters: &Filters, limit: usize) -> Result<Vec<Bookmark>> {
        let private = self.private();
        let limit = limit.min(MOST);
        // Room for private ones among them.
        let ids = self.store().latest(filters, u32::try_from(limit * 2 + 50).unwrap_or(u32::MAX)).await?;
        let mut bookmarks = self.store().bookmarks(&ids).await?;
        bookmarks.retain(|bookmark| !private.holds(bookmark));
        bookmarks.truncate(limit);
        Ok(bookmarks)
    }

    /// One bookmark; none if it is gone or private.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tell_bookmark(&self, id: BookmarkId) -> Result<Option<Bookmark>> {
        let private = self.private();
        Ok(self.store().bookmarks(&[id]).await?.into_iter().find(|bookmark| !private.holds(bookmark)))
    }

    /// Folders that hold bookmarks, by path, with how many.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tell_folders(&self) -> Result<Vec<(FolderPath, u32)>> {
        let private = self.private();
        let mut folders = self.store().folders().await?;
        folders.retain(|(path, _)| !private.0.exclude(&dogear_domain::SourceId(String::new()), path, ("", "")));
        Ok(folders)
    }

    /// How many pages meet the conditions, private ones left out.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tell_count(&self, filters: &Filters) -> Result<Tally> {
        self.tally_told(filters, None).await
    }

    /// What a question for a number counted, private pages left out; none for other questions.
    pub(crate) async fn counted_told(&self, outcome: &SearchOutcome) -> Result<Option<Tally>> {
        let counted = outcome.counted.as_ref().filter(|_| outcome.understood.intent == Intent::Count);
        let Some(counted) = counted else { return Ok(None) };
        self.tally_told(&outcome.understood.filters, counted.saying.as_deref()).await.map(Some)
    }

    /// The same of some bookmarks. The library knows folders by name; what lies on the path of a rule such as `Work/Private` is
    /// looked for among the folders of its last name.
    async fn tally_told(&self, filters: &Filters, ids: Option<&[BookmarkId]>) -> Result<Tally> {
        let folders = self.settings().private_folders;
        let (paths, names): (Vec<&String>, Vec<&String>) = folders.iter().partition(|folder| folder.contains('/'));
        let mut filters = filters.clone();
        filters.without.folders.extend(names.into_iter().cloned());
        if paths.is_empty() {
            return Ok(self.store().tally(&filters, ids).await?);
        }
        let mut suspected = filters.clone();
        if suspected.folders.is_empty() {
            suspected.folders = paths.iter().filter_map(|path| path.rsplit('/').next()).map(str::to_owned).collect();
        }
        let private = self.private();
        let suspects = self.store().bookmarks(&self.store().latest(&suspected, u32::MAX).await?).await?;
        let hidden: HashSet<BookmarkId> =
            suspects.iter().filter(|bookmark| private.holds(bookmark)).map(|bookmark| bookmark.id).collect();
        let mut told = match ids {
            Some(ids) => ids.to_vec(),
            None => self.store().matching(&filters).await?.into_iter().map(BookmarkId).collect(),
        };
        told.retain(|id| !hidden.contains(id));
        Ok(self.store().tally(&filters, Some(&told)).await?)
    }
}

#[cfg(test)]
mod tests {
    use dogear_domain::{Browser, SourceId};

    use super::*;

    #[test]
    fn a_private_folder_holds_what_is_below_it() {
        let private = Private::of(&["Work/Private".into(), "Health".into(), "  ".into()]);
        let check = |path: &[&str], expected: bool| {
            let bookmark = Bookmark {
                id: BookmarkId(1),
                source: SourceId("s".into()),
                browser: Browser::Chrome,
                title: "Private".into(),
                url: "https://example.org".into(),
                folder: FolderPath::new(path.iter().copied()),
                added_at: None,
                tags: Vec::new(),
                note: String::new(),
            };
            assert_eq!(private.holds(&bookmark), expected, "{path:?}");
        };
        check(&["Bookmarks bar", "work", "private", "2024"], true);
        check(&["Bookmarks bar", "Work"], false);
        check(&["health"], true);
        check(&[], false);
    }
}
