//! The stage by meaning alone at 100k: vectors held in memory beside one plain table of sqlite-vec with the same vectors as
//! floats, and how many of its ten nearest are found.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use dogear_domain::Filters;
use dogear_embed::{Backend, OnnxBackend, Purpose};
use dogear_retrieve::HeldWords;
use dogear_store::{DenseQuery, Store};
use sqlx::{Connection, QueryBuilder, Row, Sqlite, SqliteConnection};

use crate::{
    measure::{figure, latencies},
    million::vector,
    setting::Setting,
};

/// Questions asked of both.
const QUESTIONS: usize = 100;
/// Of these, those for which the file is scanned.
const SCANNED: usize = 20;
/// Candidates of one search.
const CANDIDATES: u32 = 60;
/// Those that have to be right.
const NEAREST: usize = 10;
/// Distances that differ by less are equal: they are sums of floats.
const EQUAL: f64 = 1e-5;
/// Rows written by one statement.
const ROWS: usize = 500;

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = setting.kept_engine("100k", &setting.library_100k).await?;
    let file = engine.data_dir().join("dogear.db");
    engine.close().await;
    let store = Store::open(&file).await?;
    let questions = questions(setting)?;
    let mut scanned_took = Vec::new();
    for question in questions.iter().take(SCANNED) {
        let filters = Filters::default();
        let query = DenseQuery { embedding: question, filters: &filters, allowed: None, limit: CANDIDATES, also: &[] };
        let started = Instant::now();
        store.dense(&query).await?;
        scanned_took.push(started.elapsed());
    }
    latencies("meaning alone at 100k, scanned in the file, as a process does that asks once", &mut scanned_took);
    let started = Instant::now();
    store.hold_vectors().await?;
    figure("vectors of 100k taken into memory", started.elapsed().as_secs_f64() * 1000.0, "ms");
    let started = Instant::now();
    HeldWords::default().hold(&store).await?;
    figure("words of 100k taken into memory", started.elapsed().as_secs_f64() * 1000.0, "ms");
    let mut plain = plain_table(setting, &file).await?;
    let (mut held_took, mut plain_took, mut found) = (Vec::new(), Vec::new(), 0);
    for question in &questions {
        let filters = Filters::default();
        let query = DenseQuery { embedding: question, filters: &filters, allowed: None, limit: CANDIDATES, also: &[] };
        let started = Instant::now();
        let held = store.dense(&query).await?.near;
        held_took.push(started.elapsed());
        let (exact, took) = nearest(&mut plain, question).await?;
        plain_took.push(took);
        // Bookmarks of one title are equally near: any of them will do.
        let farthest = exact.get(NEAREST - 1).context("too few vectors")?.1;
        let near: HashSet<u32> =
            exact.iter().filter(|(_, distance)| *distance <= farthest + EQUAL).map(|(id, _)| *id).collect();
        found += held.iter().take(NEAREST).filter(|candidate| near.contains(&candidate.id.0)).count();
    }
    latencies("meaning alone at 100k, vectors in memory", &mut held_took);
    latencies("the same as floats in one table of sqlite-vec", &mut plain_took);
    #[expect(clippy::cast_precision_loss, reason = "counts of hundreds")]
    figure("found of the ten nearest", found as f64 / (questions.len() * NEAREST) as f64, "");
    store.close().await;
    Ok(())
}

fn questions(setting: &Setting) -> Result<Vec<Vec<f32>>> {
    let mut model = OnnxBackend::load(&setting.runtime, &setting.model, Purpose::Questions)?;
    let queries = dogear_engine::read_queries(&setting.queries)?;
    let vector = |text: &str| {
        let ids = model.tokenize(text)?;
        Ok(model.embed(&[&ids])?.pop().context("no vector")?.vector)
    };
    let texts = queries.iter().take(QUESTIONS).map(|query| query.query.as_str());
    texts.map(vector).collect()
}

/// A table of its own with the vectors of the library. Opening the library made sqlite-vec known to this process.
async fn plain_table(setting: &Setting, library: &std::path::Path) -> Result<SqliteConnection> {
    let file = setting.data_dir("plain.db");
    let mut table = SqliteConnection::connect(&format!("sqlite://{}?mode=rwc", file.display())).await?;
    let mut library = SqliteConnection::connect(&format!("sqlite://{}?mode=ro", library.display())).await?;
    let rows = sqlx::query("SELECT bookmark_id, embedding FROM embeddings WHERE embedding IS NOT NULL")
        .fetch_all(&mut library)
        .await?;
    let dims = rows.first().context("no vectors")?.try_get::<&[u8], _>(1)?.len() - size_of::<f32>();
    let create = format!("CREATE VIRTUAL TABLE plain USING vec0 (id INTEGER PRIMARY KEY, embedding float[{dims}])");
    QueryBuilder::<Sqlite>::new(create).build().execute(&mut table).await?;
    let mut transaction = table.begin().await?;
    for rows in rows.chunks(ROWS) {
        let rows = rows.iter().map(|row| Ok((row.try_get::<i64, _>(0)?, floats(row.try_get(1)?))));
        let rows = rows.collect::<Result<Vec<_>, sqlx::Error>>()?;
        let mut insert = QueryBuilder::<Sqlite>::new("INSERT INTO plain (id, embedding) ");
        insert.push_values(rows, |mut row, (id, embedding)| {
            row.push_bind(id).push_bind(embedding);
        });
        insert.build().execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(table)
}

/// What sqlite-vec reads, of unit length, so that the nearest have the largest cosine.
fn floats(blob: &[u8]) -> Vec<u8> {
    vector(blob).into_iter().flat_map(f32::to_le_bytes).collect()
}

async fn nearest(table: &mut SqliteConnection, question: &[f32]) -> Result<(Vec<(u32, f64)>, Duration)> {
    let question: Vec<u8> = question.iter().flat_map(|number| number.to_le_bytes()).collect();
    let started = Instant::now();
    let ids = sqlx::query_as("SELECT id, distance FROM plain WHERE embedding MATCH ? AND k = ? ORDER BY distance")
        .bind(question)
        .bind(CANDIDATES)
        .fetch_all(table)
        .await?;
    Ok((ids, started.elapsed()))
}
