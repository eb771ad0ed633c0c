//! Either of several is found, each as well as by itself, the same in memory and by the full-text rows.

use super::*;

/// Title, URL, folder.
const SHELF: &[(&str, &str, &str)] = &[
    ("Rust by example", "https://learn.example/rust", "Code"),
    ("A tour of Go", "https://learn.example/tour", "Code"),
    ("Rust for people who know Go", "https://both.invalid/", "Code"),
    ("Sourdough starter guide", "https://bread.example/starter", "Recipes"),
    ("Compost for beginners", "https://garden.example/compost", "Garden"),
    ("Trick or treat costumes", "https://october.example/", "Parties"),
    ("Zig in depth", "https://github.com/zig/depth", "Code"),
    ("Zig | Go", "https://titles.example/", "Code"),
];

async fn shelf() -> Library {
    Library::of(SHELF.iter().map(|(title, url, folder)| saved(&(*title, *url, *folder, (2025, 4, 2)))).collect()).await
}

/// By words alone, so that nothing is near by chance: what fits, in order, with its score.
async fn fitting(library: &Library, question: &str) -> Vec<(String, f32)> {
    let found = library.search(question, SearchMode::Words, &Filters::default()).await;
    let hits = found.hits.iter().filter(|hit| !hit.near);
    hits.map(|hit| (hit.bookmark.title.clone(), hit.score)).collect()
}

#[track_caller]
fn check(mut found: Vec<(String, f32)>, expected: &[&str]) {
    found.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(found.iter().map(|(title, _)| title.as_str()).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn what_answers_either_side_fits() {
    let library = shelf().await;
    check(
        fitting(&library, "rust example OR compost").await,
        &["Compost for beginners", "Rust by example", "Rust for people who know Go"],
    );
    check(
        fitting(&library, "sourdough starter | compost beginners").await,
        &["Compost for beginners", "Sourdough starter guide"],
    );
    check(fitting(&library, "Brot ODER compost").await, &["Compost for beginners"]);
    check(fitting(&library, "trick or treat").await, &["Trick or treat costumes"]);
}

#[tokio::test]
async fn what_holds_both_is_no_worse_than_what_holds_one() {
    let found = fitting(&shelf().await, "rust OR compost OR know").await;
    let score = |title: &str| found.iter().find(|(found, _)| found == title).map(|(_, score)| *score).unwrap();
    assert!(score("Rust for people who know Go") >= score("Compost for beginners"), "{found:?}");
    assert!(score("Rust for people who know Go") >= score("Rust by example"), "{found:?}");
}

#[tokio::test]
async fn a_side_that_finds_nothing_takes_nothing_away() {
    let library = shelf().await;
    let alone = library.ask("sourdough starter").await;
    let either = library.ask("qqqqzzzz OR sourdough starter").await;
    assert!(alone.confident && either.confident);
    assert_eq!(titles(&alone).first(), titles(&either).first());
    assert_eq!(either.hits.first().unwrap().why.words, ["sourdough", "starter"]);
    assert!(!library.ask("qqqqzzzz OR wwwwvvvv").await.confident);
}

#[tokio::test]
async fn a_hit_says_the_words_of_every_side_that_it_holds() {
    let found = shelf().await.ask("rust example OR know").await;
    let both = found.hits.iter().find(|hit| hit.bookmark.title.starts_with("Rust for")).unwrap();
    assert_eq!(both.why.words, ["rust", "know"]);
    let matched: Vec<&str> = both.why.matches.iter().map(|found| found.written.as_str()).collect();
    assert_eq!(matched, ["Rust", "know"]);
}

#[tokio::test]
async fn a_number_counts_what_says_either() {
    let library = shelf().await;
    for (question, expected) in [
        ("how many links about rust OR compost", 3),
        ("how many links about rust OR go", 4),
        ("how many links about rust OR zig on github", 1),
        ("how many links about \"rust by\" OR \"tour of\"", 2),
        ("how many links about rust OR nothingofthis", 2),
    ] {
        let outcome = library.ask(question).await;
        assert_eq!(
            (outcome.matching, outcome.hits.iter().filter(|hit| !hit.near).count()),
            (expected, expected as usize)
        );
    }
}

#[tokio::test]
async fn conditions_hold_for_both_and_exact_words_for_their_side() {
    let library = shelf().await;
    check(fitting(&library, "zig OR rust on github").await, &["Zig in depth"]);
    check(fitting(&library, "\"rust by\" OR compost").await, &["Compost for beginners", "Rust by example"]);
    check(fitting(&library, "\"rust by\" OR \"tour of go\"").await, &["A tour of Go", "Rust by example"]);
}

#[tokio::test]
async fn a_title_that_was_pasted_is_found() {
    assert_eq!(titles(&shelf().await.ask("Zig | Go").await).first(), Some(&"Zig | Go"));
}

#[tokio::test]
async fn both_ways_to_search_agree_on_every_hit() {
    let library = shelf().await;
    library.words.hold(&library.store).await.unwrap();
    let generation = library.store.generation().await.unwrap();
    for question in ["rust OR go", "rust example OR compost OR starter gide", "zig | costumes", "\"rust by\" OR tour"] {
        let understood = library.read(question);
        let filters = Filters::default();
        let request = SearchRequest { generation, ..library.request(&understood, SearchMode::Hybrid, &filters) };
        let held = search(&library.store, Some(&library.embedder), &request).await.unwrap();
        let request = SearchRequest { words: &HeldWords::default(), ..request };
        let read = search(&library.store, Some(&library.embedder), &request).await.unwrap();
        let told = |outcome: &SearchOutcome| -> Vec<(String, Vec<String>, f32)> {
            let hits = outcome.hits.iter();
            hits.map(|hit| (hit.bookmark.title.clone(), hit.why.words.clone(), hit.why.coverage)).collect()
        };
        assert_eq!(told(&held), told(&read), "{question}");
    }
}
