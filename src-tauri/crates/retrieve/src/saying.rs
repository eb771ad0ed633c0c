//! Which bookmarks say it: those that hold every word of a question, as it stands or in another form of the same word.
//! For counting, where to be like it is not enough: what is merely near in meaning is no number.

use std::collections::HashSet;

use dogear_domain::{
    Bookmark, BookmarkId, Filters, Understood,
    words::{fold, searchable, split},
};
use dogear_store::{Spelling, Store, StoreError};
use dogear_understand::{
    about,
    inflection::{is_form, root},
    sides,
    words::{forms, is_foreign, stem, texts},
};

use crate::{candidates::for_side, held::HeldWords, index::page_hash};

/// Bookmarks read at a time, so that a word that half of the library holds takes no memory.
pub(crate) const READ_AT_ONCE: usize = 2_000;

/// A bookmark that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Saying {
    pub(crate) id: BookmarkId,
    /// Stands for its page.
    pub(crate) page: Option<u64>,
}

/// The bookmarks that hold every word of a text that carries meaning, or every word of one of its sides, and meet the
/// conditions, in no order.
///
/// # Errors
/// When the library cannot be read.
pub async fn saying_it(store: &Store, text: &str, filters: &Filters) -> Result<Vec<BookmarkId>, StoreError> {
    let understood = Understood { inflected: is_foreign(text), ..about(text.to_owned(), Understood::default()) };
    let found = saying_either(store, &understood, filters).await?;
    Ok(found.into_iter().map(|saying| saying.id).collect())
}

/// The bookmarks that hold every term of a question, or every term of one of its sides, and meet the conditions. What is
/// being typed may end in the middle of its last word. `words`: those in memory, of this generation of the library.
///
/// # Errors
/// When the library cannot be read.
pub async fn holding(
    store: &Store,
    (words, generation): (&HeldWords, i64),
    understood: &Understood,
    filters: &Filters,
) -> Result<HashSet<BookmarkId>, StoreError> {
    let index = words.current(store, generation).await?;
    let mut all = HashSet::new();
    for side in sides(understood) {
        let filters = for_side(filters, &side.said_elsewhere);
        let Some((last, before)) = side.terms.split_last() else { continue };
        let terms =
            |terms: &[String]| terms.iter().map(|term| Word::of(term, understood.inflected)).collect::<Vec<_>>();
        let Some(index) = &index else {
            let mut spellings: Vec<Vec<Spelling>> = terms(&side.terms).iter().map(Word::spellings).collect();
            if let Some(spellings) = spellings.last_mut() {
                spellings.push(Spelling { word: fold(last), begins: true });
            }
            all.extend(store.holding(&spellings, &filters).await?);
            continue;
        };
        let mut held = index.holding_beginning(&fold(last));
        held.extend(index.holding_all(&terms(std::slice::from_ref(last))));
        if !before.is_empty() {
            let others: HashSet<BookmarkId> = index.holding_all(&terms(before)).into_iter().collect();
            held.retain(|id| others.contains(id));
        }
        if !filters.is_empty() && !held.is_empty() {
            let allowed: HashSet<u32> = store.matching(&filters).await?.into_iter().collect();
            held.retain(|id| allowed.contains(&id.0));
        }
        all.extend(held);
    }
    Ok(all)
}

/// The bookmarks that hold all terms of a side and meet the conditions, each once.
pub(crate) async fn saying_either(
    store: &Store,
    understood: &Understood,
    filters: &Filters,
) -> Result<Vec<Saying>, StoreError> {
    let mut all: Vec<Saying> = Vec::new();
    let mut seen: HashSet<BookmarkId> = HashSet::new();
    for side in sides(understood) {
        let filters = for_side(filters, &side.said_elsewhere);
        let said = saying(store, &side.terms, &filters, understood.inflected).await?;
        all.extend(said.into_iter().filter(|saying| seen.insert(saying.id)));
    }
    Ok(all)
}

/// The bookmarks that hold all of these terms and meet the conditions. `inflected`: the question is in a language whose
/// words change their endings with case and number.
async fn saying(
    store: &Store,
    terms: &[String],
    filters: &Filters,
    inflected: bool,
) -> Result<Vec<Saying>, StoreError> {
    let words: Vec<Word> = terms.iter().map(|term| Word::of(term, inflected)).collect();
    let spellings: Vec<Vec<Spelling>> = words.iter().map(Word::spellings).collect();
    let mut found = Vec::new();
    for ids in store.holding(&spellings, filters).await?.chunks(READ_AT_ONCE) {
        let bookmarks = store.bookmarks(ids).await?;
        let saying = bookmarks.iter().filter(|bookmark| says_all(&words, bookmark));
        found.extend(saying.map(|bookmark| Saying { id: bookmark.id, page: page_hash(bookmark) }));
    }
    Ok(found)
}

/// A word of the question.
pub(crate) struct Word {
    folded: String,
    stem: String,
    /// What forms of it begin with, where endings change.
    root: Option<String>,
}

impl Word {
    pub(crate) fn of(term: &str, inflected: bool) -> Self {
        let folded = fold(term);
        let root = if inflected || !folded.is_ascii() { root(&folded) } else { None };
        Self { stem: stem(&folded).into_owned(), root, folded }
    }

    pub(crate) fn first(&self) -> Option<char> {
        self.folded.chars().next()
    }

    pub(crate) fn spellings(&self) -> Vec<Spelling> {
        let whole = forms(&self.folded).into_iter().map(|word| Spelling { word, begins: false });
        let begun = self.root.iter().map(|root| Spelling { word: root.clone(), begins: true });
        whole.chain(begun).collect()
    }

    pub(crate) fn is(&self, word: &str) -> bool {
        self.stem == stem(word) || (self.root.is_some() && is_form(&self.folded, word))
    }
}

fn says_all(words: &[Word], bookmark: &Bookmark) -> bool {
    let mut said = vec![false; words.len()];
    for (_, text) in texts(bookmark) {
        let searchable = searchable(&text);
        for part in split(&searchable) {
            for (said, word) in said.iter_mut().zip(words) {
                *said = *said || word.is(part);
            }
        }
    }
    said.into_iter().all(|said| said)
}
