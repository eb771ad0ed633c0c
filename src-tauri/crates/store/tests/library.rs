//! The library on its real migrations: what goes in comes out, filters hold, damage is told and mended.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{
    Bookmark, BookmarkKey, Browser, ChangeKind, ChangeSet, Exclusion, ExclusionKind, Filters, FolderPath, Format,
    Intent, LogKind, PageKind, SnapshotBookmark, Source, SourceId, SourceState, Turn, Understood, Update, Without,
    remark,
};
use dogear_store::{BookmarkVectors, DenseQuery, LexicalQuery, LogQuery, Store, StoreError, VectorSpace, repair};
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
    store.apply(&SourceId("one".into()), &changes, day(2026, 1, 1)).await.unwrap();
}

async fn read_once(store: &Store) {
    store.record_reading(&SourceId("one".into()), (SourceState::Ok, None), Some(day(2025, 1, 1))).await.unwrap();
}

/// What the log says, newest first: kind, title, and the folder before.
async fn logged(store: &Store, query: &LogQuery) -> Vec<(&'static str, String, Option<String>)> {
    let entries = store.log(query).await.unwrap().into_iter();
    entries.map(|entry| (entry.kind.slug(), entry.state.title, entry.before.map(|b| b.folder.to_string()))).collect()
}

async fn titles_by_words(store: &Store, term: &str, filters: &Filters) -> Vec<String> {
    let terms = [term.to_owned()];
    let query = LexicalQuery { any: &terms, together: &[], prefix_last: false, filters, limit: 10 };
    let ids: Vec<_> = store.lexical(&query).await.unwrap().into_iter().map(|candidate| candidate.id).collect();
    store.bookmarks(&ids).await.unwrap().into_iter().map(|bookmark| bookmark.title).collect()
}

/// A unit vector that points along one axis.
fn axis(at: usize) -> Vec<f32> {
    (0..DIMS as usize).map(|i| if i == at { 1.0 } else { -0.01 }).collect()
}

fn whole(vector: Vec<f32>) -> BookmarkVectors {
    BookmarkVectors { whole: vector, ..BookmarkVectors::default() }
}

async fn embed_all(store: &Store) -> Vec<Bookmark> {
    let space = VectorSpace { model: "m".into(), recipe: 1, dims: DIMS };
    store.prepare_vectors(&space).await.unwrap();
    let pending = store.pending(100, &[]).await.unwrap();
    let vectors: Vec<_> = pending.iter().map(|b| (b.clone(), whole(axis(b.id.0 as usize % DIMS as usize)))).collect();
    assert!(store.save_vectors(&space, &vectors).await.unwrap());
    pending
}

/// The titles nearest to an axis: as a process sees them that scans the file, and the same as one that holds the
/// vectors in memory.
async fn nearest(store: &Store, at: usize, filters: &Filters) -> Vec<String> {
    let holding = Store::open(store.path()).await.unwrap();
    holding.hold_vectors().await.unwrap();
    let titles = nearest_seen_by(store, at, filters).await;
    assert_eq!(nearest_seen_by(&holding, at, filters).await, titles);
    titles
}

async fn nearest_seen_by(store: &Store, at: usize, filters: &Filters) -> Vec<String> {
    let embedding = axis(at);
    let found = store
        .dense(&DenseQuery { embedding: &embedding, filters, allowed: None, limit: 3, also: &[] })
        .await
        .unwrap()
        .near;
    let ids: Vec<_> = found.iter().map(|candidate| candidate.id).collect();
    store.bookmarks(&ids).await.unwrap().into_iter().map(|bookmark| bookmark.title).collect()
}

#[tokio::test]
async fn text_comes_back_as_it_was_whatever_it_holds() {
    let (_folder, store) = library().await;
    let odd = "NUL \0, \u{1f}, \"quotes\", back\\slash, line\nend, \u{2028}, é 漢字 😀";
    let kept = SnapshotBookmark {
        tags: vec![odd.into(), "[]".into()],
        note: odd.into(),
        folder: FolderPath::new([odd, "null"]),
        added_at: None,
        ..saved("a", odd, "https://example.org/?q=\"1\"")
    };
    add(&store, vec![kept.clone()]).await;

    let ids = store.latest(&Filters::default(), 10).await.unwrap();
    let found = store.bookmarks(&ids).await.unwrap().remove(0);
    assert_eq!((found.title, found.url, found.note), (kept.title, kept.url, kept.note));
    assert_eq!((found.folder, found.tags, found.added_at), (kept.folder, kept.tags, None));
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
    store.apply(&SourceId("one".into()), &changes, day(2026, 1, 1)).await.unwrap();

    assert!(titles_by_words(&store, "old", &Filters::default()).await.is_empty());
    assert_eq!(titles_by_words(&store, "new", &Filters::default()).await, ["New name"]);
    let pending: Vec<_> = store.pending(10, &[]).await.unwrap().into_iter().map(|b| b.title).collect();
    assert_eq!(pending, ["New name"]);
}

#[tokio::test]
async fn a_new_date_alone_does_not_embed_again_but_moves_the_filter() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Page", "https://a.example")]).await;
    let id = embed_all(&store).await[0].id;
    let now = SnapshotBookmark { added_at: Some(day(2020, 1, 1)), ..saved("a", "Page", "https://a.example") };
    let changes = ChangeSet { updated: vec![Update { id, now, kind: ChangeKind::Changed }], ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, day(2026, 1, 1)).await.unwrap();

    assert!(store.pending(10, &[]).await.unwrap().is_empty());
    let before_2021 = Filters { before: Some(day(2021, 1, 1)), ..Filters::default() };
    assert_eq!(nearest(&store, id.0 as usize, &before_2021).await, ["Page"]);
}

fn without(without: Without) -> Filters {
    Filters { without, ..Filters::default() }
}

fn none() -> Without {
    Without::default()
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
    let embedded = embed_all(&store).await;
    let embedded_as = |title: &str| embedded.iter().filter(|b| b.title == title).map(|b| b.id).collect::<Vec<_>>();
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
        (without(Without { sites: vec!["git.example".into()], ..none() }), vec!["page undated"]),
        (without(Without { folders: vec!["vision".into()], ..none() }), vec!["page old", "page undated"]),
        (without(Without { kinds: vec![PageKind::Repository], ..none() }), vec!["page sub", "page undated"]),
        (without(Without { holding: embedded_as("page old"), ..none() }), vec!["page sub", "page undated"]),
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
    assert_eq!(store.pending(10, &[]).await.unwrap().len(), 1);
    assert!(nearest(&store, 1, &Filters::default()).await.is_empty(), "a vector of another width finds nothing");
}

#[tokio::test]
async fn switching_a_source_off_forgets_its_bookmarks_and_keeps_the_choice() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Private page", "https://a.example")]).await;
    embed_all(&store).await;
    store.enable_source(&SourceId("one".into()), false).await.unwrap();
    store.remember_source(&source("one"), true).await.unwrap();
    let known = store.sources().await.unwrap().remove(0);
    assert_eq!((known.enabled, known.bookmarks), (false, 0));
    assert!(titles_by_words(&store, "private", &Filters::default()).await.is_empty());
    assert!(nearest(&store, 1, &Filters::default()).await.is_empty());
}

#[tokio::test]
async fn a_failed_reading_is_recorded_and_keeps_the_last_good_one() {
    let (_folder, store) = library().await;
    let id = SourceId("one".into());
    store.record_reading(&id, (SourceState::Ok, None), Some(day(2024, 1, 1))).await.unwrap();
    let cut = remark!("fault-cut-line", line = "3");
    store.record_reading(&id, (SourceState::Damaged, Some(&cut)), None).await.unwrap();
    let known = store.sources().await.unwrap().remove(0);
    assert_eq!((known.state, known.detail, known.read_at), (SourceState::Damaged, Some(cut), Some(day(2024, 1, 1))));
}

fn turn(question: &str) -> Turn {
    Turn {
        question: question.into(),
        understood: Understood { text: question.into(), intent: Intent::Find, ..Understood::default() },
        answer: "Nothing saved on that.".into(),
        provider: "Built-in answers".into(),
        asked_at: day(2026, 1, 1),
        ..Turn::default()
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

#[tokio::test]
async fn vectors_in_memory_follow_what_another_process_changes() {
    let (_folder, store) = library().await;
    let all = Filters::default();
    let holding = Store::open(store.path()).await.unwrap();
    holding.hold_vectors().await.unwrap();
    assert!(nearest_seen_by(&holding, 1, &all).await.is_empty());

    add(&store, vec![saved("a", "One", "https://a.example"), saved("b", "Two", "https://b.example")]).await;
    embed_all(&store).await;
    assert_eq!(nearest_seen_by(&holding, 1, &all).await, ["One", "Two"]);

    let removed = store.bookmarks_of(&SourceId("one".into())).await.unwrap()[0].bookmark.id;
    let changes = ChangeSet { removed: vec![removed], ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, day(2026, 1, 1)).await.unwrap();
    assert_eq!(nearest_seen_by(&holding, 1, &all).await, ["Two"]);

    store.rebuild().await.unwrap();
    assert!(nearest_seen_by(&holding, 1, &all).await.is_empty());
    embed_all(&store).await;
    assert_eq!(nearest_seen_by(&holding, 1, &all).await, ["Two"]);
}

#[tokio::test]
async fn memory_and_file_find_the_same_under_a_filter() {
    let (_folder, store) = library().await;
    let old = SnapshotBookmark { added_at: Some(day(2019, 5, 1)), ..saved("a", "Old", "https://a.example") };
    add(&store, vec![old, saved("b", "New", "https://b.example")]).await;
    embed_all(&store).await;
    let after_2020 = Filters { after: Some(day(2020, 1, 1)), ..Filters::default() };
    assert_eq!(nearest(&store, 1, &after_2020).await, ["New"]);
}

#[tokio::test]
async fn the_log_says_what_happened_but_not_the_first_reading() {
    let (_folder, store) = library().await;
    let query = LogQuery { limit: 10, ..LogQuery::default() };
    add(&store, vec![saved("a", "One", "https://a.example"), saved("b", "Two", "https://b.example")]).await;
    assert!(logged(&store, &query).await.is_empty());
    read_once(&store).await;

    let ids: Vec<_> = store.bookmarks_of(&SourceId("one".into())).await.unwrap();
    let moved = SnapshotBookmark { folder: FolderPath::new(["Old"]), ..saved("a", "One", "https://a.example") };
    let update = Update { id: ids[0].bookmark.id, now: moved, kind: ChangeKind::Moved };
    let changes = ChangeSet { updated: vec![update], removed: vec![ids[1].bookmark.id], ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, day(2026, 1, 1)).await.unwrap();
    add(&store, vec![saved("c", "Two again", "https://b.example"), saved("d", "New", "https://d.example")]).await;

    let said = logged(&store, &query).await;
    let said: Vec<_> = said.iter().map(|(kind, title, before)| (*kind, title.as_str(), before.as_deref())).collect();
    assert_eq!(
        said,
        [
            ("added", "New", None),
            ("restored", "Two again", None),
            ("moved", "One", Some("Bookmarks bar › Reading")),
            ("removed", "Two", None),
        ]
    );
    let removed = LogQuery { kinds: vec![LogKind::Removed], limit: 10, ..LogQuery::default() };
    assert_eq!(logged(&store, &removed).await.len(), 1);
    let later = LogQuery { since: Some(day(2026, 2, 1)), limit: 10, ..LogQuery::default() };
    assert!(logged(&store, &later).await.is_empty());
}

#[tokio::test]
async fn a_new_rule_forgets_what_it_matches_also_in_the_log() {
    let (_folder, store) = library().await;
    add(&store, vec![saved("a", "Bank", "https://bank.example"), saved("b", "Bread", "https://bread.example")]).await;
    read_once(&store).await;
    embed_all(&store).await;
    add(&store, vec![saved("c", "Bank again", "https://login.bank.example")]).await;

    let rule = Exclusion::new(ExclusionKind::Site, "bank.example").unwrap();
    assert_eq!(store.exclude(&rule).await.unwrap(), 2);
    assert!(titles_by_words(&store, "bank", &Filters::default()).await.is_empty());
    assert_eq!(nearest(&store, 1, &Filters::default()).await, ["Bread"]);
    assert!(logged(&store, &LogQuery { limit: 10, ..LogQuery::default() }).await.is_empty());
    assert_eq!(store.exclusions().await.unwrap(), std::slice::from_ref(&rule));
    assert!(store.include(&rule).await.unwrap());
    assert!(!store.include(&rule).await.unwrap());
}

#[tokio::test]
async fn bookmarks_of_one_page_are_found_together() {
    let (_folder, store) = library().await;
    add(
        &store,
        vec![
            saved("a", "A", "https://www.a.example/x/?utm_source=feed"),
            saved("b", "B", "http://a.example/x"),
            saved("c", "C", "https://a.example/y"),
        ],
    )
    .await;
    let of = |page: &str| vec![page.to_owned()];
    let titles = |found: Vec<Bookmark>| found.into_iter().map(|bookmark| bookmark.title).collect::<Vec<_>>();
    assert_eq!(titles(store.bookmarks_of_pages(&of("a.example/x")).await.unwrap()), ["A", "B"]);
    assert!(store.bookmarks_of_pages(&of("a.example")).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_conversation_can_be_renamed_and_a_turn_changed() {
    let (_folder, store) = library().await;
    let id = store.save_turn(None, &turn("bread")).await.unwrap();
    store.save_turn(Some(id), &turn("rye")).await.unwrap();
    store.rename_conversation(id, "  Baking\n  at home ").await.unwrap();
    store.rename_conversation(id, " ").await.unwrap();
    store.change_turn(id, 1, |turn| turn.helpful = Some(true)).await.unwrap();
    store.change_turn(id, 7, |turn| turn.helpful = Some(false)).await.unwrap();
    assert_eq!(store.conversations().await.unwrap().remove(0).title, "Baking at home");
    let helpful: Vec<Option<bool>> = store.turns(id).await.unwrap().into_iter().map(|turn| turn.helpful).collect();
    assert_eq!(helpful, [None, Some(true)]);
}

#[tokio::test]
async fn tags_and_titles_of_some_words_are_told() {
    let (_folder, store) = library().await;
    let tagged = |key: &str, title: &str, tags: &[&str]| SnapshotBookmark {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..saved(key, title, &format!("https://{key}.example"))
    };
    let rows = [
        tagged("a", "Bread without yeast", &["bread", "no yeast"]),
        tagged("b", "日本以外全部沈没", &["bread"]),
        tagged("c", "What is outside", &[]),
    ];
    add(&store, rows.to_vec()).await;
    let mut tags = store.tags(&Filters::default()).await.unwrap();
    tags.sort();
    assert_eq!(tags, ["bread", "no yeast"]);
    let phrases = ["without", "nothing about", "以外", "***"].map(String::from);
    let titles = store.titles_with(&phrases, &Filters::default()).await.unwrap();
    assert_eq!(titles, ["Bread without yeast", "日本以外全部沈没"]);
    let elsewhere = Filters { sites: vec!["c.example".into()], ..Filters::default() };
    assert!(store.titles_with(&phrases, &elsewhere).await.unwrap().is_empty());
    assert!(store.tags(&elsewhere).await.unwrap().is_empty());
}
