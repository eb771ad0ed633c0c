//! What SQLite says of a library. The benchmarks take this file in, too: the library of this package may have no SQL.

use std::path::Path;

use anyhow::Result;
use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};

/// What `integrity_check` says: `ok`, or the first thing that is wrong.
pub async fn integrity(library: &Path) -> Result<String> {
    let mut database = SqliteConnectOptions::new().filename(library).connect().await?;
    let verdict = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut database).await?;
    sqlx::Connection::close(database).await?;
    Ok(verdict)
}
