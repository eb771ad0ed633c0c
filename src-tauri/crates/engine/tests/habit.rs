//! What the worst habit does to a benchmark: learnt weights at each of their bounds, and wrong bookmarks opened all the
//! time. Takes minutes and a library with its model:
//! `DOGEAR_HABIT_LIBRARY=<copy of a data folder> DOGEAR_HABIT_QUERIES=<file> cargo test --test habit -- --ignored`
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::PathBuf;

use chrono::{DateTime, TimeZone, Utc};
use dogear_engine::{
    Engine, EvalRequest, Options, SearchRequest,
    domain::{BookmarkId, Choice, Feature, Features},
    read_queries,
};
use dogear_store::{Opened, Store};

/// What a habit may cost.
const MOST_LOST: f64 = 0.005;
/// As many as are kept.
const OPENS: usize = 2_000;

/// Features to prefer (1) or to avoid (-1).
type Wanted = Vec<(Feature, f32)>;

struct Bench {
    engine: Engine,
    store: Store,
    request: EvalRequest,
}

impl Bench {
    async fn open() -> Option<Self> {
        let folder = PathBuf::from(std::env::var_os("DOGEAR_HABIT_LIBRARY")?);
        let queries = PathBuf::from(std::env::var_os("DOGEAR_HABIT_QUERIES")?);
        let store = Store::open(&folder.join("dogear.db")).await.unwrap();
        let engine = Engine::open(Options { stays: true, ..Options::new(folder) }).await.unwrap();
        let now = Utc.with_ymd_and_hms(2026, 11, 20, 0, 0, 0).unwrap();
        Some(Self { engine, store, request: EvalRequest { queries, now, without: Vec::new() } })
    }

    async fn mrr(&self) -> f64 {
        self.engine.library.evaluate(&self.request, |_, _| {}).await.unwrap().all.mrr10
    }

    async fn mrr_with(&self, wanted: &[(Feature, f32)], opened: &[BookmarkId]) -> f64 {
        self.prefer(wanted, opened).await;
        self.mrr().await
    }

    async fn open_bookmark(&self, id: BookmarkId, choice: Option<&Choice>) {
        let at: DateTime<Utc> = self.request.now;
        self.store.save_open(Opened { bookmark: id, at, choice }).await.unwrap();
    }

    /// Wrong answers to the questions, the nearest of each.
    async fn wrong(&self) -> Vec<BookmarkId> {
        let mut wrong = Vec::new();
        for item in read_queries(&self.request.queries).unwrap() {
            let search = SearchRequest { now: self.request.now, ..SearchRequest::new(&item.query, 2) };
            let hits = self.engine.library.search(search).await.unwrap().outcome.hits;
            let other = hits.into_iter().find(|hit| Some(hit.bookmark.url.as_str()) != item.url.as_deref());
            wrong.extend(other.map(|hit| hit.bookmark.id));
        }
        wrong
    }

    /// From now on, these features speak as far as they can for what has more (1) or less (-1) of them.
    async fn prefer(&self, wanted: &[(Feature, f32)], opened: &[BookmarkId]) {
        self.engine.opens.forget().await.unwrap();
        for id in opened.iter().cycle().take(if opened.is_empty() { 0 } else { OPENS - 40 }) {
            self.open_bookmark(*id, None).await;
        }
        let any = self.store.latest(&dogear_engine::domain::Filters::default(), 1).await.unwrap()[0];
        let value =
            |feature, side: f32| wanted.iter().find(|(each, _)| *each == feature).map_or(0.0, |(_, sign)| sign * side);
        let features = |side| Features(Feature::ALL.map(|feature| value(feature, side)));
        let choice = Choice { opened: features(1.0), above: vec![features(-1.0)] };
        for _ in 0..40 {
            self.open_bookmark(any, Some(&choice)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes and a library with its model"]
async fn the_worst_habit_hardly_worsens_the_benchmark() {
    let Some(bench) = Bench::open().await else {
        eprintln!("skipped: DOGEAR_HABIT_LIBRARY and DOGEAR_HABIT_QUERIES are not set");
        return;
    };
    bench.engine.opens.forget().await.unwrap();
    let before = bench.mrr().await;
    eprintln!("no habit: {before:.4}");
    let wrong = bench.wrong().await;
    let (mut worst, mut worst_sides) = (before, Wanted::new());
    for feature in Feature::ALL {
        let more = bench.mrr_with(&[(feature, 1.0)], &[]).await;
        let less = bench.mrr_with(&[(feature, -1.0)], &[]).await;
        eprintln!("{feature:?}: {:+.4} preferred, {:+.4} avoided", more - before, less - before);
        worst = worst.min(more).min(less);
        worst_sides.push((feature, if more < less { 1.0 } else { -1.0 }));
    }
    let (learnt, opened) = (bench.mrr_with(&worst_sides, &[]).await, bench.mrr_with(&[], &wrong).await);
    let both = bench.mrr_with(&worst_sides, &wrong).await;
    eprintln!(
        "the worst sides together: {:+.4}; wrong ones opened: {:+.4}; both: {:+.4}",
        learnt - before,
        opened - before,
        both - before
    );
    bench.engine.opens.forget().await.unwrap();
    worst = worst.min(learnt).min(opened).min(both);
    assert!(before - worst <= MOST_LOST, "{before:.4} became {worst:.4}");
}
