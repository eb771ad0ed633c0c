//! Searches over copies, counts and addresses of every scheme, by words alone.

#![expect(clippy::unwrap_used, reason = "what fails here is a failed test")]

use std::sync::Arc;

use chrono::DateTime;
use dogear_domain::{Address, BookmarkKey, Filters, FolderPath, Hit, SearchMode, SnapshotBookmark, Tally};
use dogear_retrieve::{Habit, HeldWords, SearchOutcome, SearchRequest, saying_it, search};
use dogear_store::Store;
use dogear_understand::{Vocabulary, understand};
use tempfile::TempDir;

mod support;

use support::{library_of, names_of, now};

/// Folder, title, address.
const LIBRARY: &[(&str, &str, &str)] = &[
    ("recipes", "Leek and potato soup", "https://soup.example.org/leek"),
    ("recipes", "Pea soup", "https://soup.example.org/pea"),
    ("winter", "Leek and potato soup", "https://soup.example.org/leek"),
    ("vegan", "Leek and potato soup", "https://soup.example.org/leek"),
    ("vegan", "Pea soup", "https://soup.example.org/pea"),
    ("cookery", "Soupspoons of the world", "https://spoons.example.net/"),
    ("cookery", "Kürbissuppe: eine Suppe für den Herbst", "https://kochen.example.de/herbst"),
    ("кухня", "Гороховый суп", "https://kuhnya.example.ru/goroh"),
    ("papers", "Read me", "file:///home/me/manuals/boiler-service.pdf"),
    ("papers", "", "file:///home/me/garden%20plan.pdf"),
    ("papers", "", "ftp://ftp.example.org/pub/atlas-maps.zip"),
    ("papers", "", "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=ubuntu-24.04.iso"),
    ("papers", "", "obsidian://open?vault=home&file=harvest%20diary"),
    ("papers", "Settings", "about:config"),
    ("papers", "", "chrome://settings/passwords"),
    ("papers", "", "http://localhost:8080/grafana/dashboards"),
    ("papers", "Router", "http://192.168.178.1/"),
    ("papers", "Clear the page", "javascript:void(document.body.remove())"),
    ("papers", "x", "https://de.wikipedia.org/wiki/W%C3%A4rmepumpe"),
    ("papers", "y", "https://de.wikipedia.org/wiki/W%C3%A4rme"),
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
        let added = (0_i64..).zip(LIBRARY).map(|(n, (folder, title, url))| SnapshotBookmark {
            key: BookmarkKey(n.to_string()),
            title: (*title).into(),
            url: (*url).into(),
            folder: FolderPath::new([*folder]),
            added_at: DateTime::from_timestamp(1_700_000_000 + n, 0),
            tags: Vec::new(),
            note: String::new(),
        });
        let (folder, store) = library_of(added.collect()).await;
        let vocabulary = names_of(&store).await;
        Self { _folder: folder, store, vocabulary, words: HeldWords::default(), habit: Arc::default() }
    }

    /// With the words in memory and without: both find the same.
    async fn ask(&self, question: &str) -> SearchOutcome {
        let read = self.search(question, &HeldWords::default()).await;
        self.words.hold(&self.store).await.unwrap();
        let held = self.search(question, &self.words).await;
        assert_eq!((held.confident, &held.counted), (read.confident, &read.counted), "{question}");
        assert_eq!(held.hits.first().map(url), read.hits.first().map(url), "{question}");
        held
    }

    async fn search(&self, question: &str, words: &HeldWords) -> SearchOutcome {
        let understood = understand(question, now(), &self.vocabulary, &[]);
        let address = Address::typed(question);
        let request = SearchRequest {
            understood: &understood,
            address: address.as_ref(),
            english: false,
            generation: 0,
            words,
            habit: &self.habit,
            filters: &Filters::default(),
            mode: SearchMode::Hybrid,
            limit: 10,
            now: now(),
            without: &[],
        };
        search(&self.store, None, &request).await.unwrap()
    }
}

fn url(hit: &Hit) -> &str {
    &hit.bookmark.url
}

#[tokio::test]
async fn pages_are_counted_and_copies_said_beside() {
    let library = Library::new().await;
    let soup = library.ask("how many pages about soup do I have?").await;
    let counted = soup.counted.unwrap();
    assert_eq!(counted.tally, Tally { pages: 2, bookmarks: 5, folders: 3 });
    assert_eq!((soup.matching, soup.hits.iter().filter(|hit| !hit.near).count()), (2, 2), "soupspoons are no soup");
    assert_eq!(soup.hits.iter().map(|hit| 1 + hit.also.len()).take(2).sum::<usize>(), 5);

    let vegan = library.ask("how many bookmarks in my folder vegan?").await;
    assert_eq!(vegan.counted.unwrap().tally, Tally { pages: 2, bookmarks: 2, folders: 1 });
    let none = library.ask("how many pages about submarines do I have?").await;
    assert_eq!((none.confident, none.counted.unwrap().tally), (false, Tally::default()));
}

#[tokio::test]
async fn a_word_is_counted_in_the_forms_of_its_language() {
    let library = Library::new().await;
    for (question, pages) in [
        ("wie viele Seiten über Suppen habe ich?", 1),
        ("сколько страниц о супе?", 1),
        ("сколько страниц про супы у меня?", 1),
        ("how many pages about soups do I have?", 2),
        ("how many pages about soupspoon do I have?", 1),
    ] {
        let tally = library.ask(question).await.counted.map(|counted| counted.tally.pages);
        assert_eq!(tally, Some(pages), "{question}");
    }
    assert_eq!(saying_it(&library.store, "leek potato", &Filters::default()).await.unwrap().len(), 3);
}

#[tokio::test]
async fn addresses_of_every_scheme_are_found_by_their_words() {
    let library = Library::new().await;
    for (words, expected) in [
        ("boiler service", "file:///home/me/manuals/boiler-service.pdf"),
        ("garden plan", "file:///home/me/garden%20plan.pdf"),
        ("atlas maps", "ftp://ftp.example.org/pub/atlas-maps.zip"),
        ("ubuntu iso", "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=ubuntu-24.04.iso"),
        ("harvest diary", "obsidian://open?vault=home&file=harvest%20diary"),
        ("chrome passwords", "chrome://settings/passwords"),
        ("grafana dashboards", "http://localhost:8080/grafana/dashboards"),
        ("clear the page", "javascript:void(document.body.remove())"),
        ("wärmepumpe", "https://de.wikipedia.org/wiki/W%C3%A4rmepumpe"),
    ] {
        let outcome = library.ask(words).await;
        assert!(outcome.confident, "{words}");
        assert_eq!(outcome.hits.first().map(url), Some(expected), "{words}");
    }
}

#[tokio::test]
async fn a_whole_address_finds_exactly_its_page() {
    let library = Library::new().await;
    for (typed, expected) in [
        ("file:///home/me/manuals/boiler-service.pdf", "file:///home/me/manuals/boiler-service.pdf"),
        ("file:///home/me/garden plan.pdf", "file:///home/me/garden%20plan.pdf"),
        ("ftp://ftp.example.org/pub/atlas-maps.zip/", "ftp://ftp.example.org/pub/atlas-maps.zip"),
        ("about:config", "about:config"),
        ("chrome://settings/passwords/", "chrome://settings/passwords"),
        ("localhost:8080/grafana/dashboards", "http://localhost:8080/grafana/dashboards"),
        ("192.168.178.1", "http://192.168.178.1/"),
        ("soup.example.org/pea", "https://soup.example.org/pea"),
        ("http://www.soup.example.org/pea/", "https://soup.example.org/pea"),
        ("https://de.wikipedia.org/wiki/Wärmepumpe", "https://de.wikipedia.org/wiki/W%C3%A4rmepumpe"),
        ("javascript:void(document.body.remove())", "javascript:void(document.body.remove())"),
    ] {
        let outcome = library.ask(typed).await;
        assert!(outcome.confident && outcome.matching == 1, "{typed}");
        let first = outcome.hits.first().unwrap();
        assert_eq!((url(first), first.why.exact), (expected, true), "{typed}");
        assert!(outcome.hits.iter().skip(1).all(|hit| hit.near), "nothing else is it: {typed}");
    }
}

#[tokio::test]
async fn an_address_that_is_not_saved_is_not_another() {
    let library = Library::new().await;
    for typed in [
        "file:///home/me/manuals/boiler-repair.pdf",
        "https://soup.example.org/carrot",
        "soup.example.org/leek/variations",
        "https://de.wikipedia.org/wiki/W%C3%A4rmed%C3%A4mmung",
        "about:preferences",
        "ftp://ftp.example.org/pub/other.zip",
        "javascript:alert(1)",
    ] {
        let outcome = library.ask(typed).await;
        assert!(!outcome.confident && outcome.matching == 0, "{typed}");
        assert!(outcome.hits.iter().all(|hit| hit.near), "{typed}");
    }
    let carrot = library.ask("https://soup.example.org/carrot").await;
    assert!(
        !carrot.hits.is_empty() && carrot.hits.iter().all(|hit| url(hit).contains("soup.example.org")),
        "near on its site"
    );
}
