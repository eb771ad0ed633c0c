//! What the worst habit costs: learnt weights at each of their bounds, and wrong bookmarks opened all the time.

use anyhow::{Context, Result};
use dogear_domain::{BookmarkId, Choice, Feature, Features, Filters};
use dogear_engine::{Engine, EvalRequest, SearchRequest, read_queries};
use dogear_store::{Opened, Store};

use crate::{eval, measure::figure, setting::Setting};

/// As many opens as are kept.
const OPENS: usize = 2_000;
/// More than it takes to learn from choices.
const CHOICES: usize = 40;

/// Features to prefer (1) or to avoid (-1).
type Sides = Vec<(Feature, f32)>;

pub async fn run(setting: &Setting) -> Result<()> {
    let habit = Habit::of(setting).await?;
    let before = habit.mrr().await?;
    figure("habit, none: MRR@10", before, "");
    let (mut worst, mut worst_sides) = (before, Sides::new());
    for feature in Feature::ALL {
        let (more, less) =
            (habit.mrr_with(&[(feature, 1.0)], &[]).await?, habit.mrr_with(&[(feature, -1.0)], &[]).await?);
        figure(&format!("habit, {feature:?} preferred"), more - before, "");
        figure(&format!("habit, {feature:?} avoided"), less - before, "");
        worst = worst.min(more).min(less);
        worst_sides.push((feature, if more < less { 1.0 } else { -1.0 }));
    }
    let wrong = habit.wrong().await?;
    for (name, sides, opened) in [
        ("the worst sides together", worst_sides.as_slice(), [].as_slice()),
        ("wrong ones opened", &[], &wrong),
        ("both", &worst_sides, &wrong),
    ] {
        let mrr = habit.mrr_with(sides, opened).await?;
        figure(&format!("habit, {name}"), mrr - before, "");
        worst = worst.min(mrr);
    }
    figure("habit, most lost", before - worst, "of 0.005 allowed");
    habit.engine.close().await;
    Ok(())
}

struct Habit {
    engine: Engine,
    store: Store,
    request: EvalRequest,
}

impl Habit {
    async fn of(setting: &Setting) -> Result<Self> {
        let engine = setting.engine("habit").await?;
        engine.sources.import(&setting.library_10k, true, |_, _| {}).await?;
        let store = Store::open(&engine.data_dir().join("dogear.db")).await?;
        Ok(Self { engine, store, request: eval::request(setting) })
    }

    async fn mrr(&self) -> Result<f64> {
        Ok(self.engine.library.evaluate(&self.request, |_, _| {}).await?.all.mrr10)
    }

    /// From now on, these features speak as far as they can for what has more (1) or less (-1) of them.
    async fn mrr_with(&self, sides: &[(Feature, f32)], opened: &[BookmarkId]) -> Result<f64> {
        self.engine.opens.forget().await?;
        for id in opened.iter().cycle().take(if opened.is_empty() { 0 } else { OPENS - CHOICES }) {
            self.save_open(*id, None).await?;
        }
        let any = *self.store.latest(&Filters::default(), 1).await?.first().context("an empty library")?;
        let value =
            |feature, side: f32| sides.iter().find(|(each, _)| *each == feature).map_or(0.0, |(_, sign)| sign * side);
        let features = |side| Features(Feature::ALL.map(|feature| value(feature, side)));
        let choice = Choice { opened: features(1.0), above: vec![features(-1.0)] };
        for _ in 0..CHOICES {
            self.save_open(any, Some(&choice)).await?;
        }
        self.mrr().await
    }

    async fn save_open(&self, bookmark: BookmarkId, choice: Option<&Choice>) -> Result<()> {
        Ok(self.store.save_open(Opened { bookmark, at: self.request.now, choice }).await?)
    }

    /// Wrong answers to the questions, the nearest of each.
    async fn wrong(&self) -> Result<Vec<BookmarkId>> {
        let mut wrong = Vec::new();
        for item in read_queries(&self.request.queries)? {
            let search = SearchRequest::at(&item.query, 2, self.request.now);
            let hits = self.engine.library.search(search).await?.outcome.hits;
            let other = hits.into_iter().find(|hit| Some(hit.bookmark.url.as_str()) != item.url.as_deref());
            wrong.extend(other.map(|hit| hit.bookmark.id));
        }
        Ok(wrong)
    }
}
