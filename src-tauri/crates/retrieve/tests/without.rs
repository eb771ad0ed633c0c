//! What is found where words are left out, on a small library: in memory and by the file alike.

#![expect(clippy::unwrap_used, reason = "what fails here is a failed test")]

use std::sync::Arc;

use chrono::{TimeZone, Utc};
use dogear_domain::{BookmarkKey, Filters, FolderPath, PartKind, SearchMode, SnapshotBookmark, Without};
use dogear_retrieve::{Habit, HeldWords, SearchOutcome, SearchRequest, search, without_words};
use dogear_store::Store;
use dogear_understand::{Vocabulary, denials, understand};
use tempfile::TempDir;

mod support;

use support::{library_of, names_of, now};

/// Title, address, folder, tag.
const LIBRARY: &[(&str, &str, &str, &str)] = &[
    ("Web framework for python in one file", "https://bottle.example/", "Reading", "python"),
    ("Flask: a small python web framework", "https://flask.example/", "Reading", "flask"),
    ("The Django web framework for python", "https://docs.example/start", "Reading", "python"),
    ("Class based views in a python web framework", "https://views.example/", "Django", "python"),
    ("Admin themes for a python web framework", "https://themes.example/", "Reading", "django"),
    ("A python web framework for perfectionists", "https://django.example/", "Reading", "python"),
    ("A python web framework, a first course", "https://www.youtube.com/watch?v=1", "Reading", "python"),
    ("Youtube channels on python and web framework news", "https://lists.example/", "Reading", "python"),
    ("News of the universe", "https://news.example/universe", "Reading", ""),
    ("The university of life", "https://life.example/", "Reading", ""),
    ("Suppe mit Linsen", "https://suppe.example/linsen", "Küche", ""),
    ("Suppe mit einer Linse weniger", "https://suppe.example/weniger", "Küche", ""),
    ("Suppe mit Möhren", "https://suppe.example/moehren", "Küche", ""),
    ("C++ templates explained", "https://cpp.example/templates", "Code", ""),
    ("C templates explained", "https://c.example/templates", "Code", ""),
    ("Bread with a sourdough starter", "https://bread.example/one", "Küche", ""),
    ("Bread for a starter, and sourdough later", "https://bread.example/two", "Küche", ""),
    ("机器学习教程", "https://ml.example/cn", "Code", ""),
    ("深度学习教程", "https://dl.example/cn", "Code", ""),
    ("Супы из чечевицы", "https://sup.example/1", "Küche", ""),
    ("Супы из тыквы", "https://sup.example/2", "Küche", ""),
];

struct Library {
    _folder: TempDir,
    store: Store,
    vocabulary: Vocabulary,
    words: HeldWords,
    habit: Arc<Habit>,
}

impl Library {
    async fn new() -> Self {
        let (folder, store) = library_of(LIBRARY.iter().map(saved).collect()).await;
        let tags = store.tags(&Filters::default()).await.unwrap();
        let titles = store.titles_with(&denials(), &Filters::default()).await.unwrap();
        let vocabulary = names_of(&store).await.with_names(&tags, &titles);
        let words = HeldWords::default();
        words.hold(&store).await.unwrap();
        Self { _folder: folder, store, vocabulary, words, habit: Arc::default() }
    }

    async fn ask(&self, question: &str) -> SearchOutcome {
        self.search(question, &[], &Filters::default()).await
    }

    /// In memory; by the file the same must be found, in the same order.
    async fn search(&self, question: &str, drop: &[String], filters: &Filters) -> SearchOutcome {
        let understood = understand(question, now(), &self.vocabulary, drop);
        let request = SearchRequest {
            understood: &understood,
            address: None,
            english: false,
            generation: self.store.generation().await.unwrap(),
            words: &self.words,
            habit: &self.habit,
            filters,
            mode: SearchMode::Words,
            limit: 30,
            now: now(),
            without: &[],
        };
        let held = search(&self.store, None, &request).await.unwrap();
        let read = search(&self.store, None, &SearchRequest { words: &HeldWords::default(), ..request }).await.unwrap();
        assert_eq!(titles(&held), titles(&read), "{question}");
        assert_eq!((held.confident, held.matching), (read.confident, read.matching), "{question}");
        assert_eq!((&held.understood, &held.counted), (&read.understood, &read.counted), "{question}");
        held
    }
}

fn saved(&(title, url, folder, tag): &(&str, &str, &str, &str)) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(url.into()),
        title: title.into(),
        url: url.into(),
        folder: FolderPath::new(["Bookmarks bar", folder]),
        added_at: Utc.with_ymd_and_hms(2025, 4, 2, 12, 0, 0).single(),
        tags: Some(tag.to_owned()).filter(|tag| !tag.is_empty()).into_iter().collect(),
        note: String::new(),
    }
}

fn titles(outcome: &SearchOutcome) -> Vec<&str> {
    outcome.hits.iter().map(|hit| hit.bookmark.title.as_str()).collect()
}

/// Those of the hits that answer.
fn fitting(outcome: &SearchOutcome) -> Vec<&str> {
    outcome.hits.iter().filter(|hit| !hit.near).map(|hit| hit.bookmark.title.as_str()).collect()
}

#[tokio::test]
async fn what_holds_the_word_in_title_folder_tags_or_site_is_gone() {
    let library = Library::new().await;
    assert!(fitting(&library.ask("python web framework").await).len() >= 8);
    for question in [
        "python web framework -django",
        "python web framework but not django",
        "python web framework without django",
        "what do I have about python web framework, but not django?",
        "python webframework web framework ohne django",
    ] {
        let outcome = library.ask(question).await;
        let left = fitting(&outcome);
        assert!(left.contains(&"Flask: a small python web framework"), "{question}: {left:?}");
        for gone in LIBRARY.get(2..6).unwrap() {
            assert!(!titles(&outcome).contains(&gone.0), "{question}: {}", gone.0);
        }
        let part = outcome.understood.parts.first().unwrap();
        assert_eq!((part.kind, part.label.as_str()), (PartKind::Without, "without django"), "{question}");
    }
}

#[tokio::test]
async fn a_chip_that_is_taken_off_brings_it_back() {
    let library = Library::new().await;
    let dropped = ["without:without django".to_owned()];
    let outcome = library.search("python web framework but not django", &dropped, &Filters::default()).await;
    assert!(titles(&outcome).contains(&"The Django web framework for python"));
    assert!(outcome.understood.parts.is_empty());
}

#[tokio::test]
async fn a_site_of_that_name_is_gone_with_its_other_hosts() {
    let library = Library::new().await;
    let host = library.ask("python web framework -youtube.com").await;
    assert!(!titles(&host).contains(&"A python web framework, a first course"));
    assert!(titles(&host).contains(&"Youtube channels on python and web framework news"));
    for question in ["python web framework -youtube", "python web framework, not youtube"] {
        let outcome = library.ask(question).await;
        assert!(fitting(&outcome).contains(&"Web framework for python in one file"), "{question}");
        let gone = |title: &str| !titles(&outcome).contains(&title);
        assert!(gone("A python web framework, a first course"), "{question}");
        assert!(gone("Youtube channels on python and web framework news"), "{question}");
        assert!(outcome.understood.filters.without.sites.contains(&"youtu.be".to_owned()), "{question}");
    }
}

#[tokio::test]
async fn forms_of_the_word_are_gone_and_words_that_only_look_so_are_not() {
    let library = Library::new().await;
    for (question, expected) in [
        ("Suppe, aber nicht mit Linsen", &["Suppe mit Möhren"][..]),
        ("Suppe, aber keine Linsen", &["Suppe mit Möhren"]),
        ("супы кроме чечевицы", &["Супы из тыквы"]),
        ("教程，但不要机器学习", &["深度学习教程"]),
        ("templates explained -c++", &["C templates explained"]),
        ("bread -\"sourdough starter\"", &["Bread for a starter, and sourdough later"]),
    ] {
        assert_eq!(fitting(&library.ask(question).await), expected, "{question}");
    }
    let outcome = library.ask("news life -university").await;
    assert!(titles(&outcome).contains(&"News of the universe"), "{:?}", titles(&outcome));
    assert!(!titles(&outcome).contains(&"The university of life"));
}

#[tokio::test]
async fn several_words_are_gone_and_counts_agree() {
    let library = Library::new().await;
    let all = library.ask("how many links about python").await.matching;
    let left = library.ask("how many links about python but not django or flask").await;
    assert_eq!((all, left.matching), (8, 3));
    let counted = left.counted.unwrap();
    assert_eq!(counted.tally.pages, 3);
    assert_eq!(fitting(&library.ask("all links about python web framework except django or flask").await).len(), 3);
}

#[tokio::test]
async fn nothing_but_what_is_not_wanted_answers_nothing() {
    let library = Library::new().await;
    let outcome = library.ask("-django").await;
    assert!(!outcome.confident && outcome.matching == 0);
    assert!(outcome.hits.iter().all(|hit| hit.near && !hit.bookmark.title.contains("Django")));
    let listed = library.ask("all links -django").await;
    assert_eq!((listed.confident, listed.matching), (true, 17));
}

#[tokio::test]
async fn what_is_not_wanted_is_never_let_go() {
    let library = Library::new().await;
    let outcome = library.ask("perfectionists -django").await;
    assert!(!outcome.confident && outcome.understood.relaxed.is_empty());
    assert!(!titles(&outcome).contains(&"A python web framework for perfectionists"));
    let both = library.ask("perfectionists in my django folder -perfectionists").await;
    assert!(!titles(&both).contains(&"A python web framework for perfectionists"));
}

#[tokio::test]
async fn an_order_beside_the_question_leaves_out_as_well() {
    let library = Library::new().await;
    let without = Without { words: vec!["django".into()], ..Without::default() };
    let filters = Filters { without, ..Filters::default() };
    let outcome = library.search("python web framework -flask", &[], &filters).await;
    assert_eq!(fitting(&outcome).len(), 3, "{:?}", fitting(&outcome));
    let ready = without_words(&library.store, &filters, false).await.unwrap();
    assert_eq!(library.store.tally(&ready, None).await.unwrap().pages, 17);
}
