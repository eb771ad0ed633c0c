//! What came of asking for pages: which are due, what is told of them, what goes with a bookmark.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{DateTime, TimeDelta, Utc};
use dogear_domain::{
    BookmarkKey, Browser, ChangeSet, Filters, FolderPath, Format, LinkHealth, PageState, PageText, SnapshotBookmark,
    Source, SourceId, TextOrigin,
};
use dogear_store::{Due, FORGOTTEN, PageVisit, Store};
use tempfile::TempDir;

const SAVED: [(&str, &str); 5] = [
    ("http://a.example/bees", "garden"),
    ("https://www.a.example/bees/", "later"),
    ("https://a.example/wasps", "garden"),
    ("https://b.example/", "later"),
    ("file:///home/me/a.pdf", "garden"),
];

async fn library() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    let source = Source {
        id: SourceId("one".into()),
        browser: Browser::File,
        profile: "saved.html".into(),
        path: "/saved.html".into(),
        format: Format::NetscapeHtml,
    };
    store.remember_source(&source, true).await.unwrap();
    let added = (0..).zip(SAVED).map(|(n, (url, folder))| SnapshotBookmark {
        key: BookmarkKey(url.into()),
        title: "a title".into(),
        url: url.into(),
        folder: FolderPath::new([folder]),
        added_at: Some(day(n)),
        tags: Vec::new(),
        note: String::new(),
    });
    let changes = ChangeSet { added: added.collect(), ..ChangeSet::default() };
    store.apply(&source.id, &changes, day(0)).await.unwrap();
    (folder, store)
}

fn day(n: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000 + n)
}

fn visit(page: &str, state: PageState) -> PageVisit {
    PageVisit {
        page: page.into(),
        url: format!("https://{page}"),
        state,
        reason: "as_it_is".into(),
        status: Some(200),
        moved_to: None,
        etag: Some("\"one\"".into()),
        last_modified: None,
        tried_at: day(10),
        tries: 0,
        next_at: None,
        changed_at: None,
    }
}

async fn due(store: &Store, now: i64, older_than: Option<i64>) -> Vec<String> {
    let mut pages = Vec::new();
    let due = Due { now: day(now), older_than: older_than.map(day) };
    store.due_pages(due, |page| pages.push(page.page)).await.unwrap();
    pages
}

async fn keep_text(store: &Store, page: &str, origin: TextOrigin) {
    let text = PageText { text: format!("what {page} says"), ..PageText::default() };
    store.keep_page_text(page, &text, (origin, day(10))).await.unwrap();
}

fn in_folder(name: &str) -> Filters {
    Filters { folders: vec![name.into()], ..Filters::default() }
}

#[tokio::test]
async fn each_page_of_the_web_is_due_once_by_its_secure_address_with_all_its_places() {
    let (_folder, store) = library().await;
    let mut pages = Vec::new();
    store.due_pages(Due { now: day(10), older_than: None }, |page| pages.push(page)).await.unwrap();
    let names: Vec<&str> = pages.iter().map(|page| page.page.as_str()).collect();
    assert_eq!(names, ["a.example/bees", "a.example/wasps", "b.example"]);
    assert_eq!((pages[0].url.as_str(), pages[0].places.len()), ("https://www.a.example/bees/", 2));
    assert_eq!(pages[0].added_at, Some(day(1).timestamp_millis()));
    let places = store.page_places().await.unwrap();
    let folders: Vec<String> = pages[0].places.iter().map(|(_, folder)| places.folders[folder].to_string()).collect();
    assert_eq!(folders, ["garden", "later"]);
    store.close().await;
}

#[tokio::test]
async fn what_was_asked_for_is_due_when_it_was_put_off_until_or_by_its_age() {
    let (_folder, store) = library().await;
    for page in ["a.example/bees", "a.example/wasps", "b.example"] {
        store.save_visit(&visit(page, PageState::Read)).await.unwrap();
    }
    assert_eq!(due(&store, 11, None).await, [""; 0]);
    let put_off = PageVisit { next_at: Some(day(12)), ..visit("b.example", PageState::Trouble) };
    store.save_visit(&put_off).await.unwrap();
    assert_eq!(due(&store, 11, None).await, [""; 0]);
    assert_eq!(due(&store, 12, None).await, ["b.example"]);
    assert_eq!(due(&store, 11, Some(11)).await, ["a.example/bees", "a.example/wasps", "b.example"]);
    store.save_visit(&visit("a.example/wasps", PageState::Forbidden)).await.unwrap();
    assert_eq!(due(&store, 11, Some(11)).await, ["a.example/bees", "b.example"], "what may not be is not due by age");
    assert_eq!(store.make_due(&in_folder("garden")).await.unwrap(), 2);
    assert_eq!(due(&store, 11, None).await, ["a.example/bees", "a.example/wasps"]);
    store.close().await;
}

#[tokio::test]
async fn what_came_in_another_way_is_not_asked_for_or_only_for_its_age() {
    let (_folder, store) = library().await;
    keep_text(&store, "a.example/bees", TextOrigin::Companion).await;
    keep_text(&store, "a.example/wasps", TextOrigin::Imported).await;
    store.save_visit(&visit("b.example", PageState::Read)).await.unwrap();
    assert_eq!(due(&store, 11, None).await, [""; 0]);
    assert_eq!(due(&store, 11, Some(10)).await, [""; 0], "it was read on the tenth day");
    assert_eq!(due(&store, 11, Some(11)).await, ["a.example/bees", "b.example"]);
    let in_vain = PageVisit { tried_at: day(12), ..visit("a.example/bees", PageState::Trouble) };
    store.save_visit(&PageVisit { next_at: Some(day(14)), ..in_vain }).await.unwrap();
    assert_eq!(due(&store, 13, Some(12)).await, ["b.example"], "it is put off");
    assert_eq!(due(&store, 14, None).await, ["a.example/bees"]);
    store.close().await;
}

#[tokio::test]
async fn marks_are_sent_only_where_the_text_is_there() {
    let (_folder, store) = library().await;
    let put_off = |page| PageVisit { next_at: Some(day(11)), ..visit(page, PageState::Read) };
    store.save_visit(&put_off("a.example/bees")).await.unwrap();
    store.save_visit(&put_off("b.example")).await.unwrap();
    keep_text(&store, "b.example", TextOrigin::Fetched).await;
    let mut marks = Vec::new();
    let take = |page: dogear_store::DuePage| marks.push((page.page, page.has_text, page.etag));
    store.due_pages(Due { now: day(11), older_than: None }, take).await.unwrap();
    let one = Some("\"one\"".to_owned());
    assert!(
        marks.contains(&("a.example/bees".into(), false, None)) && marks.contains(&("b.example".into(), true, one))
    );
    store.close().await;
}

#[tokio::test]
async fn a_visit_comes_back_as_it_was_kept_and_the_last_change_is_remembered() {
    let (_folder, store) = library().await;
    let whole = PageVisit {
        moved_to: Some("https://c.example/".into()),
        last_modified: Some("yesterday".into()),
        tries: 3,
        next_at: Some(day(12)),
        changed_at: Some(day(9)),
        ..visit("b.example", PageState::Trouble)
    };
    store.save_visit(&whole).await.unwrap();
    assert_eq!(store.visit("b.example").await.unwrap(), Some(whole.clone()));
    store.save_visit(&PageVisit { changed_at: None, tries: 4, ..whole.clone() }).await.unwrap();
    assert_eq!(store.visit("b.example").await.unwrap(), Some(PageVisit { tries: 4, ..whole }));
    store.save_visit(&visit("nobody.example", PageState::Read)).await.unwrap();
    assert_eq!(store.visit("nobody.example").await.unwrap(), None, "it is not saved");
    store.close().await;
}

#[tokio::test]
async fn counts_and_lists_tell_what_there_is_to_mend() {
    let (_folder, store) = library().await;
    store.save_visit(&visit("a.example/bees", PageState::Gone)).await.unwrap();
    store.save_visit(&visit("a.example/wasps", PageState::Dead)).await.unwrap();
    let moved = PageVisit { moved_to: Some("https://c.example/".into()), ..visit("b.example", PageState::Read) };
    store.save_visit(&PageVisit { changed_at: Some(day(10)), ..moved }).await.unwrap();
    let counts = store.visit_counts().await.unwrap();
    assert_eq!(counts.states.len(), 3);
    assert_eq!((counts.moved, counts.changed, counts.texts), (1, 1, 0));
    for (health, page) in [
        (LinkHealth::Gone, "a.example/bees"),
        (LinkHealth::Dead, "a.example/wasps"),
        (LinkHealth::Moved, "b.example"),
        (LinkHealth::Changed, "b.example"),
    ] {
        let (unwell, total) = store.unwell(&[health], (0, 10)).await.unwrap();
        assert_eq!((unwell.len(), total, unwell[0].page.as_str()), (1, 1, page), "{health:?}");
        assert!(unwell[0].has(health));
    }
    let (unwell, total) = store.unwell(&LinkHealth::ALL, (1, 1)).await.unwrap();
    assert_eq!((unwell.len(), total), (1, 3));
    assert_eq!(store.unwell(&[], (0, 10)).await.unwrap(), (Vec::new(), 0));
    store.close().await;
}

#[tokio::test]
async fn what_was_forgotten_is_remembered_as_that_alone() {
    let (_folder, store) = library().await;
    let secret = PageVisit { moved_to: Some("https://c.example/".into()), ..visit("b.example", PageState::Read) };
    store.save_visit(&secret).await.unwrap();
    keep_text(&store, "b.example", TextOrigin::Fetched).await;
    keep_text(&store, "a.example/wasps", TextOrigin::Imported).await;
    assert_eq!(store.pages_with_text(&in_folder("later")).await.unwrap(), ["b.example"]);
    store.mark_forgotten(&in_folder("later"), None, day(11)).await.unwrap();
    let marked = store.visit("b.example").await.unwrap().unwrap();
    assert_eq!((marked.state, marked.reason.as_str(), marked.moved_to), (PageState::Forbidden, FORGOTTEN, None));
    assert_eq!(store.visit("a.example/bees").await.unwrap(), None, "it was never asked for");
    store.forget_refusals().await.unwrap();
    assert!(store.visit("b.example").await.unwrap().is_some());
    store.make_due(&in_folder("later")).await.unwrap();
    assert_eq!(store.visit("b.example").await.unwrap(), None);
    store.mark_forgotten(&Filters::default(), Some(TextOrigin::Imported), day(11)).await.unwrap();
    assert_eq!(store.visit("a.example/wasps").await.unwrap().unwrap().reason, FORGOTTEN);
    assert_eq!(store.visit("b.example").await.unwrap(), None, "its text came in another way");
    store.close().await;
}

#[tokio::test]
async fn visits_of_pages_that_are_no_longer_saved_can_be_forgotten() {
    let (_folder, store) = library().await;
    store.save_visit(&visit("a.example/bees", PageState::Read)).await.unwrap();
    store.save_visit(&visit("b.example", PageState::Read)).await.unwrap();
    let gone = store.titled(&Filters { folders: vec!["later".into()], ..Filters::default() }).await.unwrap();
    let removed = gone.into_iter().map(|titled| titled.id).collect();
    let changes = ChangeSet { removed, ..ChangeSet::default() };
    store.apply(&SourceId("one".into()), &changes, day(12)).await.unwrap();
    store.forget_visits(false).await.unwrap();
    assert!(store.visit("a.example/bees").await.unwrap().is_some(), "it is saved elsewhere, too");
    assert!(store.visit("b.example").await.unwrap().is_none());
    store.forget_visits(true).await.unwrap();
    assert!(store.visit("a.example/bees").await.unwrap().is_none());
    store.close().await;
}
