//! A search on a real library with a model whose meaning is shared words: stages, conditions, failure and odd input.

#![expect(clippy::unwrap_used, reason = "what fails here is a failed test")]

use std::sync::Arc;

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{
    BookmarkKey, ChangeKind, ChangeSet, Filters, FolderPath, Intent, Passage, RECIPE_VERSION, SearchMode,
    SnapshotBookmark, SourceId, Understood, Update,
};
use dogear_embed::{Backend, EmbedError, Embedder, Embedding, ModelCard, PassageText, TokenIds, fake::FakeBackend};
use dogear_retrieve::{Habit, HeldWords, SearchOutcome, SearchRequest, Stage, search};
use dogear_store::{BookmarkVectors, Store, VectorSpace};
use dogear_understand::{Vocabulary, understand};
use tempfile::TempDir;

#[path = "search/either.rs"]
mod either;
#[path = "search/passages.rs"]
mod passages;
#[path = "search/signs_and_parts.rs"]
mod signs_and_parts;
mod support;

use support::{library_of, names_of, now};

/// Title, URL, folder, day.
type Row = (&'static str, &'static str, &'static str, (i32, u32, u32));

const LIBRARY: &[Row] = &[
    ("Sourdough starter guide", "https://www.theguardian.com/food/sourdough", "Recipes", (2025, 4, 2)),
    ("Slow cooker lentil soup", "https://soups.example/lentil", "Recipes", (2024, 1, 15)),
    ("The Rust Programming Language", "https://doc.rust-lang.org/book/", "Programming", (2023, 6, 1)),
    ("rust-lang/rustlings: small exercises", "https://github.com/rust-lang/rustlings", "Programming", (2026, 10, 5)),
    ("DINOv2 vision features", "https://github.com/facebookresearch/dinov2", "Vision", (2026, 11, 2)),
    ("Allotment planning calendar", "https://garden.example/calendar", "Garden", (2019, 3, 9)),
];

struct Library {
    _folder: TempDir,
    store: Store,
    embedder: Embedder,
    vocabulary: Vocabulary,
    words: HeldWords,
    habit: Arc<Habit>,
}

impl Library {
    async fn new() -> Self {
        Self::of(LIBRARY.iter().map(saved).collect()).await
    }

    async fn of(added: Vec<SnapshotBookmark>) -> Self {
        let (folder, store) = library_of(added).await;
        let embedder = Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap();
        let vocabulary = names_of(&store).await;
        let library =
            Self { _folder: folder, store, embedder, vocabulary, words: HeldWords::default(), habit: Arc::default() };
        library.embed().await;
        library
    }

    async fn embed(&self) {
        let card = self.embedder.card();
        let space = VectorSpace { model: card.id.clone(), recipe: RECIPE_VERSION, dims: card.dims };
        self.store.prepare_vectors(&space).await.unwrap();
        let pending = self.store.pending(100, &[]).await.unwrap();
        let passages: Vec<PassageText> = pending
            .iter()
            .map(|b| Passage::of(&b.title, &b.folder, &b.url))
            .map(|Passage { title, text }| PassageText { title, text })
            .collect();
        let made = self.embedder.embed_passages(&passages).await.unwrap().into_iter().map(|made| BookmarkVectors {
            whole: made.vector,
            tokens: made.tokens,
            token_dims: card.token_dims as usize,
        });
        let made: Vec<_> = pending.into_iter().zip(made).collect();
        assert!(self.store.save_vectors(&space, &made).await.unwrap());
    }

    async fn ask(&self, question: &str) -> SearchOutcome {
        self.search(question, SearchMode::Hybrid, &Filters::default()).await
    }

    /// With the words in memory, as a process that stays searches; one that asks once finds the same.
    async fn search(&self, question: &str, mode: SearchMode, filters: &Filters) -> SearchOutcome {
        self.words.hold(&self.store).await.unwrap();
        let generation = self.store.generation().await.unwrap();
        let understood = self.read(question);
        let request = SearchRequest { generation, ..self.request(&understood, mode, filters) };
        let held = search(&self.store, Some(&self.embedder), &request).await.unwrap();
        let request = SearchRequest { words: &HeldWords::default(), ..request };
        let read = search(&self.store, Some(&self.embedder), &request).await.unwrap();
        assert_eq!((held.confident, held.matching), (read.confident, read.matching), "{question}");
        assert_eq!(titles(&held).first(), titles(&read).first(), "{question}");
        held
    }

    fn read(&self, question: &str) -> Understood {
        understand(question, now(), &self.vocabulary, &[])
    }

    fn request<'a>(&'a self, understood: &'a Understood, mode: SearchMode, filters: &'a Filters) -> SearchRequest<'a> {
        SearchRequest {
            understood,
            address: None,
            english: false,
            generation: 0,
            words: &self.words,
            habit: &self.habit,
            filters,
            mode,
            limit: 10,
            now: now(),
            without: &[],
        }
    }
}

fn saved(&(title, url, folder, (year, month, day)): &Row) -> SnapshotBookmark {
    SnapshotBookmark {
        key: BookmarkKey(url.into()),
        title: title.into(),
        url: url.into(),
        folder: FolderPath::new(["Bookmarks bar", folder]),
        added_at: Some(date(year, month, day)),
        tags: vec![],
        note: String::new(),
    }
}

fn date(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, 12, 0, 0).unwrap()
}

fn titles(outcome: &SearchOutcome) -> Vec<&str> {
    outcome.hits.iter().map(|hit| hit.bookmark.title.as_str()).collect()
}

#[tokio::test]
async fn a_hit_says_why_it_is_there() {
    let library = Library::new().await;
    let outcome = library.ask("do i have a link for a sourdough starter?").await;
    assert!(outcome.confident);
    let first = &outcome.hits[0];
    assert_eq!(first.bookmark.title, "Sourdough starter guide");
    assert_eq!(first.why.words, ["sourdough", "starter"]);
    assert_eq!((first.why.rank_words, first.why.rank_meaning), (Some(1), Some(1)));
    assert!(first.why.meaning.is_some_and(|cosine| cosine > 0.0));
}

#[tokio::test]
async fn a_misspelt_word_is_found() {
    let library = Library::new().await;
    assert_eq!(titles(&library.ask("sourdugh startr").await)[0], "Sourdough starter guide");
}

#[tokio::test]
async fn nothing_fitting_is_said_and_near_misses_stay() {
    let library = Library::new().await;
    let outcome = library.ask("mortgage statement of my bank").await;
    assert!(!outcome.confident);
    assert_eq!(outcome.matching, 0);
    assert!(!outcome.hits.is_empty());
}

#[tokio::test]
async fn conditions_hold() {
    let library = Library::new().await;
    for (question, expected) in [
        ("rust on github", "rust-lang/rustlings: small exercises"),
        ("rust saved in 2023", "The Rust Programming Language"),
        ("guide in my recipes folder", "Sourdough starter guide"),
        ("site:garden.example calendar", "Allotment planning calendar"),
        ("soup before 2025", "Slow cooker lentil soup"),
    ] {
        let outcome = library.ask(question).await;
        assert_eq!(titles(&outcome)[0], expected, "{question}");
        assert!(outcome.understood.relaxed.is_empty(), "{question}");
    }
}

#[tokio::test]
async fn a_condition_that_nothing_meets_is_let_go() {
    let library = Library::new().await;
    let outcome = library.ask("sourdough guide on youtube in my recipes folder").await;
    assert_eq!(titles(&outcome)[0], "Sourdough starter guide");
    assert_eq!(outcome.understood.relaxed, ["youtube.com"]);
    assert_eq!(outcome.understood.parts.len(), 1, "the folder still holds");
}

#[tokio::test]
async fn a_wrong_memory_of_the_time_does_not_hide_the_page() {
    let library = Library::new().await;
    let outcome = library.ask("sourdough starter saved in 2019").await;
    assert!(outcome.confident);
    assert_eq!(titles(&outcome)[0], "Sourdough starter guide");
    assert_eq!(outcome.understood.relaxed, ["2019"]);
}

#[tokio::test]
async fn an_ordered_condition_is_never_let_go() {
    let library = Library::new().await;
    let filters = Filters { sites: vec!["youtube.com".into()], ..Filters::default() };
    let outcome = library.search("sourdough guide", SearchMode::Hybrid, &filters).await;
    assert!(outcome.hits.is_empty() && !outcome.confident);
}

#[tokio::test]
async fn conditions_alone_list_by_date() {
    let library = Library::new().await;
    let newest = library.ask("latest").await;
    assert_eq!(newest.understood.intent, Intent::Latest);
    assert_eq!(titles(&newest)[..2], ["DINOv2 vision features", "rust-lang/rustlings: small exercises"]);
    let on_github = library.ask("how many bookmarks on github?").await;
    assert_eq!((on_github.matching, on_github.confident), (2, true));
    let recipes = library.ask("folder:recipes").await;
    assert_eq!(titles(&recipes), ["Sourdough starter guide", "Slow cooker lentil soup"]);
}

#[tokio::test]
async fn the_newest_on_a_topic_come_first() {
    let library = Library::new().await;
    let outcome = library.ask("latest links about rust").await;
    assert_eq!(titles(&outcome)[..2], ["rust-lang/rustlings: small exercises", "The Rust Programming Language"]);
    assert_eq!(library.ask("how many links about rust").await.matching, 2);
}

#[tokio::test]
async fn a_mode_uses_its_own_evidence() {
    let library = Library::new().await;
    let words = library.search("soup", SearchMode::Words, &Filters::default()).await;
    assert_eq!(titles(&words), ["Slow cooker lentil soup"]);
    assert!(words.hits[0].why.meaning.is_none());
    let meaning = library.search("lentil soup", SearchMode::Meaning, &Filters::default()).await;
    assert_eq!(titles(&meaning)[0], "Slow cooker lentil soup");
    assert!(meaning.hits[0].why.rank_words.is_none());
}

/// A model that has stopped working.
struct Broken(FakeBackend);

impl Backend for Broken {
    fn card(&self) -> &ModelCard {
        self.0.card()
    }
    fn tokenize(&self, text: &str) -> Result<TokenIds, EmbedError> {
        self.0.tokenize(text)
    }
    fn embed(&mut self, _: &[&TokenIds]) -> Result<Vec<Embedding>, EmbedError> {
        Err(EmbedError::Stopped)
    }
}

#[tokio::test]
async fn a_search_can_do_without_a_stage() {
    let library = Library::new().await;
    library.words.hold(&library.store).await.unwrap();
    let (library, filters) = (&library, Filters::default());
    let ask = |question: &'static str, without: &'static [Stage]| {
        let filters = &filters;
        async move {
            let generation = library.store.generation().await.unwrap();
            let understood = library.read(question);
            let request = library.request(&understood, SearchMode::Words, filters);
            let request = SearchRequest { generation, without, ..request };
            search(&library.store, Some(&library.embedder), &request).await.unwrap()
        }
    };
    assert_eq!(titles(&ask("alotment", &[]).await), ["Allotment planning calendar"]);
    assert_eq!(titles(&ask("alotment", &[Stage::Misspellings]).await), [""; 0]);
    assert!(ask("rust", &[Stage::Words]).await.hits.iter().all(|hit| hit.why.rank_words.is_none()));
}

#[tokio::test]
async fn without_meaning_words_go_on() {
    let library = Library::new().await;
    let broken = Embedder::start(|_| Ok(Broken(FakeBackend::new("fake")))).unwrap();
    let filters = Filters::default();
    for embedder in [None, Some(&broken)] {
        let understood = library.read("sourdough starter");
        let request = library.request(&understood, SearchMode::Hybrid, &filters);
        let outcome = search(&library.store, embedder, &request).await.unwrap();
        assert!(outcome.confident);
        assert_eq!(titles(&outcome), ["Sourdough starter guide"]);
    }
}

#[tokio::test]
async fn a_bookmark_is_found_before_it_has_a_vector() {
    let library = Library::new().await;
    let row = ("Kelp farming handbook", "https://kelp.example/", "Garden", (2026, 11, 19));
    let changes = ChangeSet { added: vec![saved(&row)], ..ChangeSet::default() };
    library.store.apply(&SourceId("chromium-anna".into()), &changes, DateTime::UNIX_EPOCH).await.unwrap();
    let outcome = library.ask("kelp farming").await;
    assert!(outcome.confident);
    assert_eq!(titles(&outcome)[0], "Kelp farming handbook");
    assert!(outcome.hits[0].why.meaning.is_none());
}

#[tokio::test]
async fn the_beginning_of_a_word_is_enough_while_typing() {
    let library = Library::new().await;
    assert_eq!(titles(&library.ask("allotm").await)[0], "Allotment planning calendar");
}

#[tokio::test]
async fn any_input_gives_a_result() {
    let library = Library::new().await;
    let pasted = "word after word ".repeat(3_500);
    let odd = [
        "",
        " ",
        "a",
        "🍕",
        "?!",
        "\u{0}\u{1b}",
        "title:x AND \"y\" NEAR(z)*",
        "\"",
        "site:",
        "before:2019 after:2020",
        "'; --",
        "site:github.com folder:nowhere in:chromium",
        "薬と遺伝子",
        &pasted,
    ];
    for question in odd {
        for mode in [SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning] {
            let outcome = library.search(question, mode, &Filters::default()).await;
            assert!(outcome.hits.len() <= 10, "{question}");
        }
    }
    assert!(library.ask("").await.hits.is_empty());
}

#[tokio::test]
async fn words_in_memory_follow_every_change() {
    let library = Library::new().await;
    let source = SourceId("chromium-anna".into());
    assert_eq!(titles(&library.ask("sourdough").await)[0], "Sourdough starter guide");
    let stored = library.store.bookmarks_of(&source).await.unwrap();
    let id_of = |title: &str| stored.iter().find(|stored| stored.bookmark.title == title).unwrap().bookmark.id;
    let renamed = saved(&("Rye bread", "https://www.theguardian.com/food/sourdough", "Recipes", (2025, 4, 2)));
    let changes = ChangeSet {
        added: vec![saved(&("Kelp farming", "https://kelp.example/", "Garden", (2026, 11, 19)))],
        updated: vec![Update { id: id_of("Sourdough starter guide"), now: renamed, kind: ChangeKind::Changed }],
        removed: vec![id_of("Allotment planning calendar")],
        unchanged: 4,
        ..ChangeSet::default()
    };
    library.store.apply(&source, &changes, DateTime::UNIX_EPOCH).await.unwrap();
    let by_words = async |question| library.search(question, SearchMode::Words, &Filters::default()).await;
    assert_eq!(titles(&by_words("rye").await), ["Rye bread"]);
    assert_eq!(titles(&by_words("kelp").await), ["Kelp farming"]);
    assert!(by_words("starter").await.hits.is_empty());
    assert!(by_words("allotment").await.hits.is_empty());
}
