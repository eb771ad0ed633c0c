//! What pages said is kept, found and forgotten with everything made of it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use dogear_domain::{
    BookmarkKey, Browser, ChangeSet, Filters, FolderPath, Format, PageText, SnapshotBookmark, Source, SourceId,
    TextOrigin, page_of,
};
use dogear_store::{Forgotten, KeptText, PassageQuery, PassageSizes, Store, VectorSpace};
use tempfile::TempDir;

const BREAD: &str = "https://example.org/bread";
const COPY: &str = "http://www.example.org/bread/?utm_source=x";
const SOUP: &str = "https://example.org/soup";

async fn library() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    let id = SourceId("one".into());
    let source = Source {
        id: id.clone(),
        browser: Browser::File,
        profile: "bookmarks.html".into(),
        path: "/bookmarks.html".into(),
        format: Format::NetscapeHtml,
    };
    store.remember_source(&source, true).await.unwrap();
    let added = [("Home", BREAD, "old"), ("Copy", COPY, "new"), ("Index", SOUP, "new")].map(|(title, url, folder)| {
        SnapshotBookmark {
            key: BookmarkKey(url.into()),
            title: title.into(),
            url: url.into(),
            folder: FolderPath::new([folder]),
            added_at: None,
            tags: Vec::new(),
            note: String::new(),
        }
    });
    store.apply(&id, &ChangeSet { added: added.into(), ..ChangeSet::default() }, day(0)).await.unwrap();
    (folder, store)
}

fn day(n: i64) -> DateTime<Utc> {
    Utc.timestamp_opt(1_700_000_000 + n * 86_400, 0).unwrap()
}

fn text(text: &str) -> PageText {
    PageText { title: "A title".into(), text: text.into(), ..PageText::default() }
}

async fn keep(store: &Store, url: &str, said: &str) -> bool {
    store.keep_page_text(&page_of(url).unwrap(), &text(said), (TextOrigin::Fetched, day(1))).await.unwrap()
}

async fn holding(store: &Store, term: &str) -> Vec<(i64, usize)> {
    let found = store.passages_holding(term, &[], 100).await.unwrap();
    found.passages.into_iter().map(Store::place_of_passage).collect()
}

fn space(model: &str) -> VectorSpace {
    VectorSpace { model: model.into(), recipe: 1, dims: 4 }
}

/// Of each waiting text, one vector a passage, which points where the text's number says.
async fn embed_all(store: &Store, space: &VectorSpace) -> Vec<i64> {
    store.prepare_vectors(space).await.unwrap();
    let texts = store.pending_texts(100, &[]).await.unwrap();
    let vector = |id: i64| (0..4).map(|at| if at == id % 4 { 1.0 } else { 0.1 }).collect::<Vec<f32>>();
    let made: Vec<_> = texts.iter().map(|text| (text.id, vec![vector(text.id); text.passages.len()])).collect();
    assert!(store.save_passages(space, &made).await.unwrap());
    texts.into_iter().map(|text| text.id).collect()
}

async fn near(store: &Store) -> Vec<i64> {
    let query = PassageQuery { embedding: &[0.5; 4], texts: None, limit: 10, also: &[] };
    let mut texts: Vec<i64> =
        store.near_passages(&query).await.unwrap().iter().map(|near| Store::place_of_passage(near.id).0).collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

#[tokio::test]
async fn a_text_comes_back_as_it_was_kept() {
    let (_folder, store) = library().await;
    let said = PageText {
        title: "Bread".into(),
        description: "All of it".into(),
        author: "A. Baker".into(),
        published: NaiveDate::from_ymd_opt(2026, 3, 31),
        language: "pt".into(),
        canonical: BREAD.into(),
        text: "Pão de queijo.\n\nLeva polvilho.".into(),
    };
    let page = page_of(BREAD).unwrap();
    assert_eq!(store.page_text(&page).await.unwrap(), None);
    assert!(store.keep_page_text(&page, &said, (TextOrigin::Companion, day(2))).await.unwrap());
    let kept = KeptText { text: said.clone(), origin: TextOrigin::Companion, read_at: day(2) };
    assert_eq!(store.page_text(&page).await.unwrap(), Some(kept));
    assert!(!store.keep_page_text(&page, &said, (TextOrigin::Fetched, day(3))).await.unwrap(), "the same text again");
    assert_eq!(store.page_text(&page).await.unwrap().unwrap().read_at, day(3));
}

#[tokio::test]
async fn a_page_that_says_something_else_is_found_by_that_alone() {
    let (_folder, store) = library().await;
    keep(&store, BREAD, "Feed the starter with rye.").await;
    assert_eq!(holding(&store, "feeding").await, [(1, 0)]);
    assert!(keep(&store, BREAD, "Closed for good.").await);
    assert_eq!(holding(&store, "rye").await, []);
    assert_eq!(holding(&store, "closed").await, [(2, 0)]);
    assert_eq!(store.passages().await.unwrap(), 1);
}

#[tokio::test]
async fn a_text_that_two_pages_say_is_there_once_and_goes_with_the_last() {
    let (_folder, store) = library().await;
    keep(&store, BREAD, "Please enable cookies.").await;
    keep(&store, SOUP, "Please enable cookies.").await;
    assert_eq!(holding(&store, "cookies").await, [(1, 0)]);
    let pages = [page_of(BREAD).unwrap()];
    assert_eq!(store.forget_page_texts(Forgotten::Pages(&pages)).await.unwrap(), 1);
    assert_eq!(holding(&store, "cookies").await, [(1, 0)]);
    assert_eq!(store.forget_page_texts(Forgotten::All).await.unwrap(), 1);
    assert_eq!(holding(&store, "cookies").await, []);
    assert_eq!(store.passage_sizes().await.unwrap(), PassageSizes::default());
}

#[tokio::test]
async fn texts_go_by_where_they_came_from_and_where_no_bookmark_names_their_page() {
    let (_folder, store) = library().await;
    keep(&store, BREAD, "Rye.").await;
    keep(&store, "https://elsewhere.example/", "Oats.").await;
    assert_eq!(store.forget_page_texts(Forgotten::From(TextOrigin::Imported)).await.unwrap(), 0);
    assert_eq!(store.forget_page_texts(Forgotten::Unsaved).await.unwrap(), 1);
    assert_eq!((holding(&store, "rye").await.len(), holding(&store, "oats").await.len()), (1, 0));
    assert_eq!(store.forget_page_texts(Forgotten::From(TextOrigin::Fetched)).await.unwrap(), 1);
    assert_eq!(store.passages().await.unwrap(), 0);
}

#[tokio::test]
async fn a_passage_belongs_to_every_bookmark_of_its_page_that_meets_the_conditions() {
    let (_folder, store) = library().await;
    keep(&store, BREAD, "Rye.").await;
    let of = async |filters: &Filters| {
        let mut ids: Vec<u32> =
            store.bookmarks_saying(Some(&[1]), filters).await.unwrap().iter().map(|of| of.bookmark.0).collect();
        ids.sort_unstable();
        ids
    };
    assert_eq!(of(&Filters::default()).await, [1, 2]);
    assert_eq!(of(&Filters { folders: vec!["new".into()], ..Filters::default() }).await, [2]);
    let (id, passage) = (dogear_domain::BookmarkId(2), 4_096);
    assert_eq!(store.read_passage(id, passage).await.unwrap().unwrap().text, "Rye.");
    assert_eq!(store.read_passage(id, passage + 1).await.unwrap(), None);
    assert_eq!(store.read_passage(dogear_domain::BookmarkId(3), passage).await.unwrap(), None);
}

#[tokio::test]
async fn vectors_come_for_the_newest_bookmarks_first_and_go_with_their_text() {
    let (_folder, store) = library().await;
    keep(&store, SOUP, "Leeks.").await;
    keep(&store, BREAD, "Rye.").await;
    assert_eq!(store.pending_texts(1, &[]).await.unwrap()[0].passages, ["Leeks."]);
    assert_eq!(embed_all(&store, &space("a")).await, [1, 2]);
    assert_eq!(near(&store).await, [1, 2]);
    store.hold_vectors().await.unwrap();
    keep(&store, BREAD, "Oats.").await;
    assert_eq!(near(&store).await, [1], "held in memory, and gone with the text");
    embed_all(&store, &space("a")).await;
    assert_eq!(near(&store).await, [1, 3]);
}

#[tokio::test]
async fn another_model_and_a_rebuild_make_all_passages_wait_again() {
    let (_folder, store) = library().await;
    keep(&store, BREAD, "Rye.").await;
    embed_all(&store, &space("a")).await;
    store.hold_vectors().await.unwrap();
    assert!(!store.save_passages(&space("b"), &[(1, vec![vec![1.0; 4]])]).await.unwrap());
    store.prepare_vectors(&space("b")).await.unwrap();
    assert_eq!((near(&store).await, store.passage_sizes().await.unwrap().pending), (vec![], 1));
    embed_all(&store, &space("b")).await;
    assert_eq!((near(&store).await, store.passage_sizes().await.unwrap().pending), (vec![1], 0));
    store.rebuild().await.unwrap();
    assert_eq!(holding(&store, "rye").await, [(1, 0)]);
    assert_eq!(store.passage_sizes().await.unwrap(), PassageSizes { texts: 1, pending: 1 });
    assert!(store.save_passages(&space("b"), &[(1, vec![vec![1.0; 3]])]).await.is_err(), "of another width");
}

#[tokio::test]
async fn a_long_text_is_found_by_the_words_of_its_end() {
    let (_folder, store) = library().await;
    let long = format!("{}Quokka at last.", "word and word again. ".repeat(2_000));
    keep(&store, BREAD, &long).await;
    let found = holding(&store, "quokka").await;
    assert_eq!(found.len(), 1);
    assert!(found[0].1 > dogear_store::MOST_WITH_VECTORS);
    let common = store.passages_holding("word", &[], 5).await.unwrap();
    assert!(common.more && common.passages.len() == 5);
    let beside = store.passages_holding("word", &["quokka"], 5).await.unwrap();
    assert_eq!((beside.more, beside.passages.len()), (false, 1));
    let waiting = &store.pending_texts(1, &[]).await.unwrap()[0];
    assert_eq!(waiting.passages.len(), dogear_store::MOST_WITH_VECTORS);
}

#[tokio::test]
async fn any_word_can_be_looked_for() {
    let (_folder, store) = library().await;
    keep(&store, BREAD, "हिन्दी ภาษาไทย 酵母を育てる c++ and naïve crème 🍞.").await;
    for term in ["हिन्दी", "ภาษา", "酵母", "c++", "naive", "CREME", "🍞"] {
        assert_eq!(holding(&store, term).await, [(1, 0)], "{term}");
    }
    for term in ["", "\"", "NEAR(a b)", "a OR b*", "\0", "x\u{1e4f0}y", "\u{1e5d0}\u{323b0}z", "words: c"] {
        assert_eq!(holding(&store, term).await, [], "{term}");
    }
}
