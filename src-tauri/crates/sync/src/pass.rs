//! One reading of one source, from its bytes to the library.

use std::{collections::HashSet, time::Instant};

use chrono::{DateTime, Utc};
use dogear_domain::{
    ChangeSet, Exclusion, Exclusions, Extent, Reading, SnapshotBookmark, Source, SourceState, Way, page_of,
};
use dogear_sources::{
    ReadError,
    companion::{Kept, PASSING_KEY},
};
use dogear_store::{Imprints, Store};

use crate::{
    Result, SourceReport, SyncError,
    diff::{completed, diff},
    pairing::{adopted, renamed},
};

/// Reads a source and makes the library equal to it. A source that cannot be read leaves the library as it was; the
/// report says why.
///
/// # Errors
/// When the library fails. Nothing of this source has changed then.
#[tracing::instrument(skip_all, fields(source = %source.id))]
pub async fn sync_source(store: &Store, source: &Source, now: DateTime<Utc>) -> Result<SourceReport> {
    let started = Instant::now();
    // Side by side: with a hundred thousand bookmarks each takes a good part of the time.
    let (reading, stored) = tokio::join!(read(store, source), store.imprints_of(&source.id));
    let mut report = match reading? {
        Ok(reading) => {
            let stored = if rename_keys(store, source, &reading).await? {
                store.imprints_of(&source.id).await?
            } else {
                stored?
            };
            apply((store, source), (reading, stored), now).await?
        }
        Err(error) => SourceReport::unreadable(source.id.clone(), error.state, error.remark),
    };
    report.took = started.elapsed();
    let read_at = (report.state == SourceState::Ok).then_some(now);
    store.record_reading(&source.id, (report.state, report.detail.as_ref()), read_at).await?;
    tracing::info!(state = report.state.slug(), added = report.added, removed = report.removed, "read");
    Ok(report)
}

/// Reads a file for the first time. Unlike a profile, a file that cannot be read leaves no trace in the library.
///
/// # Errors
/// When the library fails.
pub async fn import_source(store: &Store, source: &Source, now: DateTime<Utc>) -> Result<SourceReport> {
    let started = Instant::now();
    let reading = match read(store, source).await? {
        Ok(reading) => reading,
        Err(error) => return Ok(SourceReport::unreadable(source.id.clone(), error.state, error.remark)),
    };
    store.remember_source(source, true).await?;
    store.enable_source(&source.id, true).await?;
    let elsewhere = elsewhere(store, source, &reading).await?;
    let stored = store.imprints_of(&source.id).await?;
    let report = apply((store, source), (reading, stored), now).await?;
    store.record_reading(&source.id, (report.state, report.detail.as_ref()), Some(now)).await?;
    Ok(SourceReport { elsewhere, took: started.elapsed(), ..report })
}

/// Reads a source again after a rule was dropped, and says how many bookmarks came back by that: to the log they are no
/// news. A source that cannot be read gives none.
///
/// # Errors
/// When the library fails.
pub async fn let_in(store: &Store, source: &Source, dropped: &Exclusion, now: DateTime<Utc>) -> Result<usize> {
    let Ok(reading) = read(store, source).await? else { return Ok(0) };
    let dropped = Exclusions::new(std::slice::from_ref(dropped));
    let was_kept_out = |b: &SnapshotBookmark| dropped.exclude(&source.id, &b.folder, (&b.title, &b.url));
    let stored = store.imprints_of(&source.id).await?;
    let (changes, _) = compare((store, source), (reading, stored)).await?;
    let count = changes.added.iter().filter(|bookmark| was_kept_out(bookmark)).count();
    store.let_in(&source.id, &changes, (was_kept_out, now)).await?;
    Ok(count)
}

/// What importing a file would do. Nothing is written.
///
/// # Errors
/// When the library fails.
pub async fn preview_import(store: &Store, source: &Source) -> Result<SourceReport> {
    let started = Instant::now();
    let reading = match read(store, source).await? {
        Ok(reading) => reading,
        Err(error) => return Ok(SourceReport::unreadable(source.id.clone(), error.state, error.remark)),
    };
    let elsewhere = elsewhere(store, source, &reading).await?;
    let stored = store.imprints_of(&source.id).await?;
    let (_, report) = compare((store, source), (reading, stored)).await?;
    Ok(SourceReport { elsewhere, took: started.elapsed(), ..report })
}

/// How many of the pages are saved in another source, too.
async fn elsewhere(store: &Store, source: &Source, reading: &Reading) -> Result<usize> {
    let pages: HashSet<String> =
        reading.snapshot.bookmarks.iter().filter_map(|bookmark| page_of(&bookmark.url)).collect();
    Ok(store.pages_elsewhere(&source.id, &pages.into_iter().collect::<Vec<_>>()).await?)
}

/// Gives bookmarks that came by the companion the keys that the browser's own file has for them, and says whether there were
/// any. What the companion told is older than that file then.
async fn rename_keys(store: &Store, source: &Source, reading: &Reading) -> Result<bool> {
    if !source.is_live() || reading.way != Way::File || reading.extent != Extent::Whole {
        return Ok(false);
    }
    Kept::of(&source.id, store.folder()).outdate();
    if !store.has_keys_beginning(&source.id, PASSING_KEY).await? {
        return Ok(false);
    }
    let renamed = renamed(&store.bookmarks_of(&source.id).await?, &reading.snapshot);
    store.rename_keys(&renamed).await?;
    Ok(!renamed.is_empty())
}

/// Private copies are made beside the library, where nobody else looks.
async fn read(store: &Store, source: &Source) -> Result<Result<Reading, ReadError>> {
    let (reading, scratch) = (source.clone(), store.folder().to_owned());
    tokio::task::spawn_blocking(move || dogear_sources::read_in(&reading, &scratch))
        .await
        .map_err(|_| SyncError::Reader { source_id: source.id.to_string() })
}

/// What a source holds now, and what the library holds of it.
type BothSides = (Reading, Imprints);

async fn apply((store, source): (&Store, &Source), sides: BothSides, now: DateTime<Utc>) -> Result<SourceReport> {
    let (changes, report) = compare((store, source), sides).await?;
    let pending = store.apply(&source.id, &changes, now).await?;
    Ok(SourceReport { pending, ..report })
}

/// What has to be done to the library. What a rule excludes is left out before anything else sees it.
async fn compare(
    (store, source): (&Store, &Source),
    (mut reading, stored): BothSides,
) -> Result<(ChangeSet, SourceReport)> {
    let detail = reading.caution();
    let exclusions = Exclusions::new(&store.exclusions().await?);
    let read = reading.snapshot.bookmarks.len();
    if !exclusions.is_empty() {
        let is_kept = |b: &SnapshotBookmark| !exclusions.exclude(&source.id, &b.folder, (&b.title, &b.url));
        reading.snapshot.retain(is_kept, |folder| !exclusions.exclude_whole_folder(&source.id, folder));
    }
    let left_out = read - reading.snapshot.bookmarks.len();
    if reading.way == Way::Companion {
        reading.snapshot = adopted(reading.snapshot, &store.bookmarks_of(&source.id).await?);
    }
    if reading.extent == Extent::Part {
        reading.snapshot = completed(reading.snapshot, store.bookmarks_of(&source.id).await?);
    }
    let changes = diff(stored, reading.snapshot, reading.extent);
    let report = SourceReport::read(source.id.clone(), &changes);
    let Reading { skipped, unused, warnings, encoding, .. } = reading;
    let report = SourceReport { detail, left_out, skipped, unused, warnings, encoding, ..report };
    Ok((changes, report))
}
