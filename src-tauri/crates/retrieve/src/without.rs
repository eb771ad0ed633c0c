//! Words that are not wanted: which bookmarks hold them, in any form that counting knows (`saying`), in title, address,
//! folder, tags or note. Looked up once for a question; then it is a condition like others (`Without::holding`).

use std::collections::HashSet;

use dogear_domain::{
    Bookmark, BookmarkId, Filters,
    words::{fold, searchable, split},
};
use dogear_store::{Spelling, Store, StoreError};
use dogear_understand::words::texts;

use crate::{
    index::Index,
    saying::{READ_AT_ONCE, Word},
};

/// The conditions with the bookmarks that hold the words which they are without. `inflected`: the words change their
/// endings, as [`Understood`](dogear_domain::Understood) says.
///
/// # Errors
/// When the library cannot be read.
pub async fn without_words(store: &Store, filters: &Filters, inflected: bool) -> Result<Filters, StoreError> {
    looked_up(store, None, filters, inflected).await
}

/// The same with the words of all bookmarks, where this process holds them.
pub(crate) async fn looked_up(
    store: &Store,
    index: Option<&Index>,
    filters: &Filters,
    inflected: bool,
) -> Result<Filters, StoreError> {
    let mut filters = filters.clone();
    let mut holding: HashSet<BookmarkId> = filters.without.holding.iter().copied().collect();
    for words in &filters.without.words {
        holding.extend(Unwanted::of(words, inflected).holders(store, index).await?);
    }
    filters.without.holding = holding.into_iter().collect();
    filters.without.holding.sort_unstable();
    Ok(filters)
}

/// What must not be held.
struct Unwanted {
    /// In order; they must stand together.
    words: Vec<Word>,
    /// The text as typed, where signs are part of it: `c++` is not `c`.
    signs: Option<String>,
}

impl Unwanted {
    fn of(typed: &str, inflected: bool) -> Self {
        let folded = fold(typed);
        let words = split(&folded).map(|word| Word::of(word, inflected)).collect();
        let has_signs = folded.contains(['+', '#']);
        Self { words, signs: has_signs.then_some(folded) }
    }

    /// The bookmarks that hold it.
    async fn holders(&self, store: &Store, index: Option<&Index>) -> Result<Vec<BookmarkId>, StoreError> {
        let Some(index) = index else { return self.read(store, self.candidates(store).await?).await };
        let holders = index.holding_all(&self.words);
        let is_plain = self.words.len() < 2 && self.signs.is_none();
        if is_plain { Ok(holders) } else { self.read(store, holders).await }
    }

    /// Those that the full-text rows give: some only hold words that are like it.
    async fn candidates(&self, store: &Store) -> Result<Vec<BookmarkId>, StoreError> {
        let spellings: Vec<Vec<Spelling>> = self.words.iter().map(Word::spellings).collect();
        store.holding(&spellings, &Filters::default()).await
    }

    /// Those of the candidates whose texts hold it.
    async fn read(&self, store: &Store, candidates: Vec<BookmarkId>) -> Result<Vec<BookmarkId>, StoreError> {
        let mut holding = Vec::new();
        for ids in candidates.chunks(READ_AT_ONCE) {
            let bookmarks = store.bookmarks(ids).await?;
            holding.extend(bookmarks.iter().filter(|bookmark| self.is_in(bookmark)).map(|bookmark| bookmark.id));
        }
        Ok(holding)
    }

    fn is_in(&self, bookmark: &Bookmark) -> bool {
        texts(bookmark).any(|(_, text)| self.stands_in(&text))
    }

    fn stands_in(&self, text: &str) -> bool {
        let searchable = searchable(text);
        let parts: Vec<&str> = split(&searchable).collect();
        let together = |parts: &[&str]| self.words.iter().zip(parts).all(|(word, part)| word.is(part));
        let signs = self.signs.as_ref().is_none_or(|signs| holds_word(&fold(text), signs));
        signs && !self.words.is_empty() && parts.windows(self.words.len()).any(together)
    }
}

/// Whether a text holds another between other signs than letters and digits.
fn holds_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        ![before, after].into_iter().flatten().any(|c| c.is_alphanumeric() || matches!(c, '+' | '#'))
    })
}
