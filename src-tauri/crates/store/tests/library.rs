//! The library on its real migrations: what goes in comes out, filters hold, damage is told and mended.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{
    Bookmark, BookmarkKey, Browser, ChangeKind, ChangeSet, Exclusions, Filters, FolderPath, Format, Intent, PageKind,
    SnapshotBookmark, Source, SourceId, SourceState, Turn, Understood, Update,
};
use dogear_store::{DenseQuery, LexicalQuery, Store, StoreError, VectorSpace, repair};
use tempfile::TempDir;

const DIMS: u32 = 8;

fn source(name: &str) -> Source {
    Source {
        id: SourceId(name.into()),
        browser: Browser::Chromium,
        profile: "Default".into(),
        path: "/profiles/Default".into(),
        format: Format::ChromiumJson,
    }
}

fn saved(key: &str, title: &str, url: &str) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(key.into()),
        title: title.into(),
        url: url.into(),
        folder: FolderPath::new(["Bookmarks bar", "Reading"]),
        added_at: Some(day(2024, 3, 14)),
        tags: vec![],
        note: String::new(),
    }
}

fn day(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, 12, 0, 0).unwrap()
}

async fn library() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    store.remember_source(&source("one"), true).await.unwrap();
    (folder, store)
}

async fn add(store: &Store, added: Vec<SnapshotBookmark>) {
    let changes = ChangeSet { added, ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes).await.unwrap();
}

async fn titles_by_words(store: &Store, term: &str, filters: &Filters) -> Vec<String> {
    let terms = [term.to_owned()];
    let query = LexicalQuery { terms: &terms, prefix_last: false, filters, limit: 10 };
    let ids: Vec<_> = store.lexical(&query).await.unwrap().into_iter().map(|candidate| candidate.id).collect();
    store.bookmarks(&ids).await.unwrap().into_iter().map(|bookmark| bookmark.title).collect()
}

/// A unit vector that points along one axis.
fn axis(at: usize) -> Vec<f32> {
    (0..DIMS as usize).map(|i| if i == at { 1.0 } else { -0.01 }).collect()
}

async fn embed_all(store: &Store) -> Vec<Bookmark> {
    store.prepare_vectors(&VectorSpace { model: "m".into(), recipe: 1, dims: DIMS }).await.unwrap();
    let pending = store.pending(100).await.unwrap();
    let vectors: Vec<_> = pending.iter().map(|b| (b.clone(), axis(b.id.0 as usize % DIMS as usize))).collect();
    store.save_vectors(&vectors).await.unwrap();
    pending
}

async fn nearest(store: &Store, at: usize, filters: &Filters) -> Vec<String> {
    let embedding = axis(at);
    let found = store.dense(&DenseQuery { embedding: &embedding, filters, limit: 3 }).await.unwrap();
    let ids: Vec<_> = found.iter().map(|candidate| candidate.id).collect();
    store.bookmarks(&ids).await.unwrap().into_iter().map(|bookmark| bookmark.title).collect()
}

#[tokio::test]
async fn a_bookmark_is_found_by_words_as_soon_as_it_is_applied() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Sourdough timing", "https://bread.example/crust-and-crumb")]).await;
    for term in ["sourdough", "TIMING", "crumb", "reading"] {
        assert_eq!(titles_by_words(&store, term, &Filters::default()).await, ["Sourdough timing"], "{term}");
    }
    assert!(titles_by_words(&store, "pasta", &Filters::default()).await.is_empty());
}

#[tokio::test]
async fn an_update_replaces_words_and_makes_the_vector_pending_again() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Old name", "https://a.example"), saved("b", "Other", "https://b.example")]).await;
    embed_all(&store).await;
    let id = store.bookmarks_of(&SourceId("one".into())).await.unwrap()[0].bookmark.id;
    let update = Update { id, now: saved("a", "New name", "https://a.example"), kind: ChangeKind::Changed };
    let changes = ChangeSet { updated: vec![update], ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes).await.unwrap();

    assert!(titles_by_words(&store, "old", &Filters::default()).await.is_empty());
    assert_eq!(titles_by_words(&store, "new", &Filters::default()).await, ["New name"]);
    let pending: Vec<_> = store.pending(10).await.unwrap().into_iter().map(|b| b.title).collect();
    assert_eq!(pending, ["New name"]);
}

#[tokio::test]
async fn a_new_date_alone_does_not_embed_again_but_moves_the_filter() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Page", "https://a.example")]).await;
    let id = embed_all(&store).await[0].id;
    let now = SnapshotBookmark { added_at: Some(day(2020, 1, 1)), ..saved("a", "Page", "https://a.example") };
    let changes = ChangeSet { updated: vec![Update { id, now, kind: ChangeKind::Changed }], ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes).await.unwrap();

    assert!(store.pending(10).await.unwrap().is_empty());
    let before_2021 = Filters { before: Some(day(2021, 1, 1)), ..Filters::default() };
    assert_eq!(nearest(&store, id.0 as usize, &before_2021).await, ["Page"]);
}

fn without(without: Exclusions) -> Filters {
    Filters { without, ..Filters::default() }
}

fn none() -> Exclusions {
    Exclusions::default()
}

#[tokio::test]
async fn filters_hold_inside_both_searches() {
    let (_folder, store) = library().await;
    let old = SnapshotBookmark { added_at: Some(day(2019, 5, 1)), ..saved("a", "page old", "https://git.example/x") };
    let sub = SnapshotBookmark {
        folder: FolderPath::new(["Work", "Vision"]),
        ..saved("b", "page sub", "https://docs.git.example")
    };
    let undated = SnapshotBookmark { added_at: None, ..saved("c", "page undated", "https://notgit.example") };
    add(&store, vec![old, sub, undated]).await;
    embed_all(&store).await;
    let table: Vec<(Filters, Vec<&str>)> = vec![
        (Filters { sites: vec!["git.example".into()], ..Filters::default() }, vec!["page old", "page sub"]),
        (Filters { folders: vec!["vision".into()], ..Filters::default() }, vec!["page sub"]),
        (Filters { after: Some(day(2020, 1, 1)), ..Filters::default() }, vec!["page sub"]),
        (Filters { before: Some(day(2020, 1, 1)), ..Filters::default() }, vec!["page old"]),
        (Filters { sources: vec![SourceId("two".into())], ..Filters::default() }, vec![]),
        (
            Filters { browsers: vec![Browser::Chromium], ..Filters::default() },
            vec!["page old", "page sub", "page undated"],
        ),
        (Filters { browsers: vec![Browser::Edge], sites: vec!["git.example".into()], ..Filters::default() }, vec![]),
        (Filters { phrases: vec!["PAGE u".into()], ..Filters::default() }, vec!["page undated"]),
        (Filters { phrases: vec!["page_u".into()], ..Filters::default() }, vec![]),
        (Filters { phrases: vec!["page".into(), "old".into()], ..Filters::default() }, vec!["page old"]),
        (Filters { kinds: vec![PageKind::Pdf], ..Filters::default() }, vec![]),
        (Filters { kinds: vec![PageKind::Repository], ..Filters::default() }, vec!["page old"]),
        (without(Exclusions { sites: vec!["git.example".into()], ..none() }), vec!["page undated"]),
        (without(Exclusions { folders: vec!["vision".into()], ..none() }), vec!["page old", "page undated"]),
        (without(Exclusions { kinds: vec![PageKind::Repository], ..none() }), vec!["page sub", "page undated"]),
    ];
    for (filters, expected) in table {
        let mut by_words = titles_by_words(&store, "page", &filters).await;
        let mut by_meaning = nearest(&store, 1, &filters).await;
        by_words.sort();
        by_meaning.sort();
        assert_eq!(by_words, expected, "words, {filters:?}");
        assert_eq!(by_meaning, expected, "meaning, {filters:?}");
        assert_eq!(store.count_matching(&filters).await.unwrap() as usize, expected.len(), "{filters:?}");
    }
}

#[tokio::test]
async fn rebuild_makes_the_same_words_and_asks_for_all_vectors() {
    let (_folder, store) = library().await;
    add(&store, (0..30).map(|i| saved(&i.to_string(), &format!("title{i}"), "https://a.example")).collect()).await;
    embed_all(&store).await;
    store.rebuild().await.unwrap();
    assert_eq!(titles_by_words(&store, "title7", &Filters::default()).await, ["title7"]);
    let sizes = store.sizes().await.unwrap();
    assert_eq!((sizes.bookmarks, sizes.embedded, sizes.pending), (30, 0, 30));
}

#[tokio::test]
async fn another_model_drops_the_vectors_of_the_first() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Page", "https://a.example")]).await;
    embed_all(&store).await;
    store.prepare_vectors(&VectorSpace { model: "other".into(), recipe: 1, dims: 16 }).await.unwrap();
    assert_eq!(store.pending(10).await.unwrap().len(), 1);
    assert!(nearest(&store, 1, &Filters::default()).await.is_empty(), "a vector of another width finds nothing");
}

#[tokio::test]
async fn switching_a_source_off_forgets_its_bookmarks_and_keeps_the_choice() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Private page", "https://a.example")]).await;
    embed_all(&store).await;
    store.enable_source(&SourceId("one".into()), false).await.unwrap();
    store.remember_source(&source("one"), true).await.unwrap();
    let known = store.sources().await.unwrap();
    assert_eq!((known[0].enabled, known[0].bookmarks), (false, 0));
    assert!(titles_by_words(&store, "private", &Filters::default()).await.is_empty());
    assert!(nearest(&store, 1, &Filters::default()).await.is_empty());
}

#[tokio::test]
async fn a_failed_reading_is_recorded_and_keeps_the_last_good_one() {
    let (_folder, store) = library().await;
    let id = SourceId("one".into());
    store.record_reading(&id, (SourceState::Ok, None), Some(day(2024, 1, 1))).await.unwrap();
    store.record_reading(&id, (SourceState::Damaged, Some("cut at line 3")), None).await.unwrap();
    let known = store.sources().await.unwrap().remove(0);
    assert_eq!(known.state, SourceState::Damaged);
    assert_eq!(known.detail.as_deref(), Some("cut at line 3"));
    assert_eq!(known.read_at, Some(day(2024, 1, 1)));
}

fn turn(question: &str) -> Turn {
    Turn {
        question: question.into(),
        understood: Understood { text: question.into(), intent: Intent::Find, ..Understood::default() },
        hits: vec![],
        confident: false,
        answer: "Nothing saved on that.".into(),
        citations: vec![],
        provider: "Built-in answers".into(),
        asked_at: day(2026, 1, 1),
        failure: None,
    }
}

#[tokio::test]
async fn conversations_survive_a_library_file_that_is_destroyed() {
    let (folder, store) = library().await;
    let kept = store.save_turn(None, &turn("first")).await.unwrap();
    store.save_turn(Some(kept), &turn("second")).await.unwrap();
    let deleted = store.save_turn(None, &turn("deleted")).await.unwrap();
    store.delete_conversation(deleted).await.unwrap();
    store.close().await;
    let path = folder.path().join("dogear.db");
    std::fs::write(&path, vec![0x5a; 40_000]).unwrap();

    assert!(matches!(Store::open(&path).await, Err(StoreError::Damaged { .. })));
    let (mended, report) = repair(&path, "2026-01-01").await.unwrap();
    assert_eq!(report.conversations, 1);
    let conversations = mended.conversations().await.unwrap();
    let questions: Vec<_> =
        mended.turns(conversations[0].id).await.unwrap().into_iter().map(|turn| turn.question).collect();
    assert_eq!(questions, ["first", "second"]);
    let aside = std::fs::read(report.set_aside.unwrap()).unwrap();
    assert_eq!(aside.len(), 40_000, "the damaged file is kept");
}

#[tokio::test]
async fn a_library_of_a_newer_dogear_is_refused_and_left_alone() {
    let (folder, store) = library().await;
    store.close().await;
    let path = folder.path().join("dogear.db");
    let pool = sqlx::SqlitePool::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    sqlx::query("INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'later', 1, x'00', 0)")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    let error = Store::open(&path).await.unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 9999, .. }), "{error}");
}
