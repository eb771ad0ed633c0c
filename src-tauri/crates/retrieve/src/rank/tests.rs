use chrono::{TimeZone, Utc};
use dogear_domain::{Browser, FolderPath, SourceId};

use super::*;
use dogear_understand::words::is_foreign;

fn bookmark(id: u32, title: &str, url: &str) -> Bookmark {
    Bookmark {
        id: BookmarkId(id),
        source: SourceId("one".into()),
        browser: Browser::Chromium,
        title: title.into(),
        url: url.into(),
        folder: FolderPath::new(["Bookmarks bar"]),
        added_at: None,
        tags: vec![],
        note: String::new(),
    }
}

/// A bookmark and its cosine.
type Known = (Bookmark, Option<f32>);

fn candidate(id: u32, title: &str, cosine: f32) -> Known {
    (bookmark(id, title, &format!("https://site{id}.example/")), Some(cosine))
}

/// Terms are known to the library as often as `frequencies` says, of 1,000 bookmarks.
fn wanted(text: &str, frequencies: &[u32]) -> Wanted {
    let counts = WordCounts { bookmarks: 1000, holding: frequencies.to_vec() };
    let tongue = if is_foreign(text) { Tongue::Foreign } else { Tongue::English };
    Wanted::new(text, &dogear_understand::words::terms(text), &counts, tongue)
}

fn order(wanted: &Wanted, candidates: Vec<Known>, mode: SearchMode) -> Vec<u32> {
    read_and_rank(wanted, candidates, mode).iter().map(|ranked| ranked.candidate.id.0).collect()
}

/// With what the words of each say.
fn read_and_rank(wanted: &Wanted, candidates: Vec<Known>, mode: SearchMode) -> Vec<Ranked> {
    let mut reader = Reader::default();
    let read = |(bookmark, cosine): Known| {
        let mut read = reader.read(wanted, &bookmark);
        read.evidence.cosine = cosine;
        read
    };
    rank(wanted, candidates.into_iter().map(read).collect(), mode)
}

#[test]
fn one_stray_word_does_not_outrank_the_meaning() {
    let wanted = wanted("free up disk space from stale npm directories", &[50, 40, 30, 2, 20, 10]);
    let candidates = vec![candidate(1, "Stale bread pudding", 0.2), candidate(2, "npkill: remove node_modules", 0.5)];
    assert_eq!(order(&wanted, candidates, SearchMode::Hybrid), [2, 1]);
}

#[test]
fn a_rare_name_outranks_a_common_word() {
    let wanted = wanted("dinov2 code", &[1, 400]);
    let candidates = vec![candidate(1, "Code examples", 0.4), candidate(2, "facebookresearch/dinov2", 0.35)];
    assert_eq!(order(&wanted, candidates, SearchMode::Hybrid), [2, 1]);
}

#[test]
fn a_word_that_is_said_twice_counts_once() {
    let wanted = wanted("rust terminal", &[14, 7]);
    let twice = || candidate(1, "wsl-terminal: a terminal emulator", 0.55);
    let both = || candidate(2, "rust-finance: a trading terminal", 0.45);
    for mode in [SearchMode::Hybrid, SearchMode::Words] {
        assert_eq!(order(&wanted, vec![twice(), both()], mode), [2, 1], "{mode:?}");
    }
}

#[test]
fn a_misspelt_name_is_found() {
    let wanted = wanted("promethues tutorial", &[0, 100]);
    let ranked = read_and_rank(
        &wanted,
        vec![candidate(1, "Tutorial on monitoring", 0.3), candidate(2, "Prometheus tutorial", 0.3)],
        SearchMode::Hybrid,
    );
    assert_eq!(ranked[0].candidate.id, BookmarkId(2));
    assert_eq!(wanted.as_asked(ranked[0].candidate.evidence.found), ["promethues", "tutorial"]);
}

#[test]
fn an_exact_title_or_site_stands_first() {
    let titles = vec![candidate(1, "Rust by example, rust book, rust rust", 0.6), candidate(2, "Rust", 0.45)];
    assert_eq!(order(&wanted("rust", &[80]), titles, SearchMode::Hybrid), [2, 1]);
    let mut sites = vec![candidate(1, "acko.net slides, acko net", 0.6), candidate(2, "Hackery", 0.4)];
    sites[1].0.url = "https://www.acko.net/".into();
    assert_eq!(order(&wanted("acko.net", &[5, 5]), sites, SearchMode::Hybrid), [2, 1]);
}

#[test]
fn words_count_more_where_the_model_cannot_read_the_question() {
    let candidates = || vec![candidate(1, "Weekly meal plan", 0.5), candidate(2, "corda/samples", 0.2)];
    let frequencies = [0, 1];
    let german = wanted("wo waren die beispielanwendungen für corda", &frequencies);
    assert_eq!(order(&german, candidates(), SearchMode::Hybrid), [2, 1]);
    let english = wanted("beispielanwendungen corda", &frequencies);
    assert_eq!(order(&english, candidates(), SearchMode::Hybrid), [1, 2]);
}

#[test]
fn a_bookmark_without_a_vector_competes_by_its_words() {
    let mut fresh = candidate(1, "Sourdough starter guide", 0.0);
    fresh.1 = None;
    let candidates = vec![candidate(2, "Garden guide", 0.35), fresh];
    assert_eq!(order(&wanted("sourdough starter", &[3, 9]), candidates, SearchMode::Hybrid), [1, 2]);
}

/// A bookmark that the model has not read yet has no tokens: beside one that has, neither is put above the other for it.
#[test]
fn what_the_model_has_not_read_yet_competes_with_what_it_has() {
    let order = |unread_cosine: f32, read_tokens: f32| {
        let of = |id, cosine| {
            Candidate::new(BookmarkId(id), Evidence { cosine: Some(cosine), coverage: 0.3, ..Evidence::default() })
        };
        let wanted = wanted("other", &[0]);
        let ranked = rank(&wanted, vec![of(1, unread_cosine), of(2, 0.5)], SearchMode::Hybrid);
        let compared = Compared { first: 2, closeness: HashMap::from([(BookmarkId(2), read_tokens)]) };
        let ranked = rerank(&wanted, ranked, &compared, SearchMode::Hybrid);
        ranked.iter().map(|ranked| ranked.candidate.id.0).collect::<Vec<_>>()
    };
    // The usual for a cosine of 0.5.
    assert_eq!([order(0.52, 0.61), order(0.48, 0.61)], [[1, 2], [2, 1]]);
    assert_eq!([order(0.5, 0.5), order(0.5, 0.7)], [[1, 2], [2, 1]]);
}

#[test]
fn a_mode_looks_at_its_own_evidence_only() {
    let candidates = || vec![candidate(1, "Bread", 0.1), candidate(2, "Loaf", 0.6)];
    assert_eq!(order(&wanted("bread", &[3]), candidates(), SearchMode::Words), [1, 2]);
    let mut by_meaning = candidates();
    by_meaning[0].0.title = "Bread and more".into();
    assert_eq!(order(&wanted("bread", &[3]), by_meaning, SearchMode::Meaning), [2, 1]);
}

#[test]
fn equals_are_ordered_by_date_and_id() {
    let mut candidates: Vec<Known> = (1..=3).map(|id| candidate(id, "Same", 0.5)).collect();
    candidates[0].0.added_at = Utc.timestamp_opt(1_700_000_000, 0).single();
    assert_eq!(order(&wanted("other", &[0]), candidates, SearchMode::Hybrid), [1, 3, 2]);
}

#[test]
fn the_newer_gains_a_little_and_more_where_it_is_asked_for() {
    let first = |older_cosine, recency| {
        let mut wanted = wanted("other", &[0]);
        wanted.lean(Leaning { recency, ..Leaning::default() });
        let of = |id, cosine, fresh| {
            let evidence = Evidence { cosine: Some(cosine), ..Evidence::default() };
            Candidate { fresh, ..Candidate::new(BookmarkId(id), evidence) }
        };
        let ranked = rank(&wanted, vec![of(1, older_cosine, 0.1), of(2, 0.5, 0.9)], SearchMode::Hybrid);
        ranked[0].candidate.id.0
    };
    assert_eq!([first(0.505, 0.0), first(0.505, 0.004)], [1, 2]);
    assert_eq!([first(0.52, 0.004), first(0.52, 0.02)], [1, 2]);
}

#[test]
fn scores_stay_between_zero_and_one() {
    let candidates = vec![candidate(1, "Rust", 1.0), candidate(2, "", -1.0)];
    for mode in [SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning] {
        for text in ["rust", "", "🍕", "\0"] {
            let ranked = read_and_rank(&wanted(text, &[1]), candidates.clone(), mode);
            assert!(ranked.iter().all(|ranked| (0.0..=1.0).contains(&ranked.score)), "{text}");
        }
    }
}

#[test]
fn what_a_page_said_counts_for_less_than_its_title_unless_the_question_is_in_another_language() {
    let counts = WordCounts { bookmarks: 1000, holding: vec![0; 3] };
    let first = |tongue| {
        let terms = ["baking".to_owned(), "rye".to_owned(), "loaf".to_owned()];
        let wanted = Wanted::new("baking rye loaf", &terms, &counts, tongue);
        let said = Said { id: 4_096, cosine: Some(0.42), coverage: 0.0, found: 0 };
        let titled = Evidence { cosine: Some(0.4), ..Evidence::default() };
        let saying = Evidence { cosine: Some(0.1), said: Some(said), ..Evidence::default() };
        let candidates = [(1, titled), (2, saying)].map(|(id, evidence)| Candidate::new(BookmarkId(id), evidence));
        rank(&wanted, candidates.into(), SearchMode::Hybrid).first().map(|ranked| ranked.candidate.id.0)
    };
    assert_eq!([Tongue::English, Tongue::Learnt, Tongue::Foreign].map(first), [Some(1), Some(2), Some(2)]);
}
