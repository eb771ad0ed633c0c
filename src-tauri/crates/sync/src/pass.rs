//! One reading of one source, from its bytes to the library.

use std::time::Instant;

use chrono::{DateTime, Utc};
use dogear_domain::{Reading, Source, SourceState};
use dogear_sources::ReadError;
use dogear_store::Store;

use crate::{Result, SourceReport, SyncError, diff};

/// Reads a source and makes the library equal to it. A source that cannot be read leaves the library as it was; the
/// report says why.
///
/// # Errors
/// When the library fails. Nothing of this source has changed then.
#[tracing::instrument(skip_all, fields(source = %source.id))]
pub async fn sync_source(store: &Store, source: &Source, now: DateTime<Utc>) -> Result<SourceReport> {
    let started = Instant::now();
    let mut report = match read(source).await? {
        Ok(reading) => apply(store, source, reading).await?,
        Err(error) => SourceReport::unreadable(source.id.clone(), error.state, error.message),
    };
    report.took = started.elapsed();
    let read_at = (report.state == SourceState::Ok).then_some(now);
    store.record_reading(&source.id, (report.state, report.detail.as_deref()), read_at).await?;
    tracing::info!(state = report.state.slug(), added = report.added, removed = report.removed, "read");
    Ok(report)
}

/// Reads a file for the first time. Unlike a profile, a file that cannot be read leaves no trace in the library.
///
/// # Errors
/// When the library fails.
pub async fn import_source(store: &Store, source: &Source, now: DateTime<Utc>) -> Result<SourceReport> {
    let started = Instant::now();
    let reading = match read(source).await? {
        Ok(reading) => reading,
        Err(error) => return Ok(SourceReport::unreadable(source.id.clone(), error.state, error.message)),
    };
    store.remember_source(source, true).await?;
    store.enable_source(&source.id, true).await?;
    let report = apply(store, source, reading).await?;
    store.record_reading(&source.id, (report.state, report.detail.as_deref()), Some(now)).await?;
    Ok(SourceReport { took: started.elapsed(), ..report })
}

async fn read(source: &Source) -> Result<Result<Reading, ReadError>> {
    let reading = source.clone();
    tokio::task::spawn_blocking(move || dogear_sources::read(&reading))
        .await
        .map_err(|_| SyncError::Reader { source_id: source.id.to_string() })
}

async fn apply(store: &Store, source: &Source, reading: Reading) -> Result<SourceReport> {
    let detail = reading.caution();
    let changes = diff(store.bookmarks_of(&source.id).await?, reading.snapshot, reading.extent);
    let pending = store.apply(&source.id, &changes).await?;
    let report = SourceReport::read(source.id.clone(), &changes);
    Ok(SourceReport { detail, warnings: reading.warnings, encoding: reading.encoding, pending, ..report })
}
