//! A million bookmarks: those of the 100k library ten times over, each time with words and vectors mixed from two of them.
//! Made once and kept, because it takes minutes.

use std::path::Path;

use anyhow::{Context, Result};
use chrono::DateTime;
use dogear_domain::{BookmarkKey, Browser, ChangeSet, Format, SnapshotBookmark, Source, SourceId};
use dogear_store::{BookmarkVectors, Store, VectorSpace};
use sqlx::{Connection, Row, SqliteConnection};

use crate::{search::time_queries, setting::Setting};

/// Times over.
const COPIES: usize = 10;
/// Between a bookmark and the one that it is mixed with: prime to any number of bookmarks.
const STRIDE: usize = 7_919;
/// Share of the other one in a mixed vector.
const OTHER: f32 = 0.5;
/// Bookmarks whose vectors are stored together.
const CHUNK: u32 = 4_000;
/// Numbers per token.
const TOKEN_DIMS: usize = 64;

pub async fn run(setting: &Setting) -> Result<()> {
    let base = setting.kept_engine("100k", &setting.library_100k).await?;
    let vectors = vectors(&base.data_dir().join("dogear.db")).await?;
    base.close().await;
    let engine = setting.staying_engine("1m").await?;
    engine.close().await;
    fill(setting, vectors, &engine.data_dir().join("dogear.db")).await?;
    let engine = setting.staying_engine("1m").await?;
    time_queries("1M", &engine, &setting.queries).await?;
    engine.close().await;
    Ok(())
}

/// Fills the library of this file, unless it is full already.
async fn fill(setting: &Setting, (space, vectors): (VectorSpace, Vec<Vec<f32>>), file: &Path) -> Result<()> {
    let store = Store::open(file).await?;
    let source = dogear_sources::source_at(&setting.library_100k)?;
    let bookmarks = dogear_sources::read(&source)?.snapshot.bookmarks;
    if store.count().await? as usize != COPIES * bookmarks.len() {
        for copy in 0..COPIES {
            let source = source_of(copy);
            store.remember_source(&source, true).await?;
            let added = (0..bookmarks.len()).filter_map(|at| mixed(&bookmarks, at, copy)).collect();
            store.apply(&source.id, &ChangeSet { added, ..ChangeSet::default() }, DateTime::UNIX_EPOCH).await?;
        }
    }
    store.prepare_vectors(&space).await?;
    loop {
        let pending = store.pending(CHUNK, &[]).await?;
        if pending.is_empty() {
            break;
        }
        let made = pending.into_iter().map(|bookmark| {
            let vectors = mixed_vectors(&vectors, bookmark.id.0 as usize);
            (bookmark, vectors)
        });
        store.save_vectors(&space, &made.collect::<Vec<_>>()).await?;
    }
    store.close().await;
    Ok(())
}

fn source_of(copy: usize) -> Source {
    Source {
        id: SourceId(format!("copy-{copy}")),
        browser: Browser::File,
        profile: format!("Copy {copy}"),
        path: format!("/copies/{copy}.html").into(),
        format: Format::NetscapeHtml,
    }
}

/// The first half of one title and the second of another.
fn mixed(bookmarks: &[SnapshotBookmark], at: usize, copy: usize) -> Option<SnapshotBookmark> {
    let one = bookmarks.get(at)?;
    if copy == 0 {
        return Some(one.clone());
    }
    let other = bookmarks.get((at + copy * STRIDE) % bookmarks.len())?;
    let (first, second): (Vec<&str>, Vec<&str>) = (one.title.split(' ').collect(), other.title.split(' ').collect());
    let halves = first.iter().take(first.len().div_ceil(2)).chain(second.iter().skip(second.len() / 2));
    let title = halves.copied().collect::<Vec<_>>().join(" ");
    let key = BookmarkKey(format!("{}-{copy}", one.key.0));
    Some(SnapshotBookmark { key, title, url: format!("{}#copy-{copy}", one.url), ..one.clone() })
}

fn mixed_vectors(vectors: &[Vec<f32>], at: usize) -> BookmarkVectors {
    let copy = at / vectors.len().max(1);
    let vector = |at: usize| vectors.get(at % vectors.len().max(1)).map_or(&[][..], Vec::as_slice);
    let (one, other) = (vector(at), vector(at + copy * STRIDE));
    let share = if copy == 0 { 0.0 } else { OTHER };
    let whole = unit(one.iter().zip(other).map(|(one, other)| one + share * other).collect());
    // As many tokens as a title has on average, from the same numbers.
    let tokens = [0, 1].iter().flat_map(|_| whole.chunks_exact(TOKEN_DIMS)).flat_map(|part| unit(part.to_vec()));
    BookmarkVectors { tokens: tokens.collect(), whole, token_dims: TOKEN_DIMS }
}

/// The vectors of the 100k library, in the order of their bookmarks, and what they are of.
async fn vectors(base: &Path) -> Result<(VectorSpace, Vec<Vec<f32>>)> {
    let mut library = SqliteConnection::connect(&format!("sqlite://{}?mode=ro", base.display())).await?;
    let space: VectorSpace = sqlx::query_as("SELECT model, recipe, dims FROM vector_space")
        .fetch_optional(&mut library)
        .await?
        .context("no vectors")?;
    let rows = sqlx::query("SELECT embedding FROM embeddings WHERE embedding IS NOT NULL ORDER BY bookmark_id")
        .fetch_all(&mut library)
        .await?;
    let vectors = rows.iter().map(|row| Ok(vector(row.try_get(0)?)));
    Ok((space, vectors.collect::<Result<_, sqlx::Error>>()?))
}

/// From a scale and a signed byte a number, as the library keeps them: of unit length.
pub fn vector(blob: &[u8]) -> Vec<f32> {
    let bytes = blob.get(size_of::<f32>()..).unwrap_or_default();
    unit(bytes.iter().map(|byte| f32::from(byte.cast_signed())).collect())
}

fn unit(mut vector: Vec<f32>) -> Vec<f32> {
    let length = vector.iter().map(|number| number * number).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    vector.iter_mut().for_each(|number| *number /= length);
    vector
}
