//! The library file: opening, connections, sizes, rebuilding derived state.

use std::{
    path::{Path, PathBuf},
    sync::Once,
    time::Duration,
};

use sqlx::{
    Sqlite, SqlitePool, Transaction,
    migrate::{MigrateError, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    Result, StoreError, coming,
    dense::Held,
    passages::{self, HeldPassages},
    vectors, words,
};

static MIGRATIONS: Migrator = sqlx::migrate!("../../../migrations");

/// How long a writer waits for another process (the window and the terminal may be open together).
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// Page cache of one connection, in KiB (negative means KiB to SQLite).
const CACHE_KIB: &str = "-8000";
/// SQLite maps the file for the one connection that writes: saving vectors touches pages all over it. Bytes.
const WRITER_MMAP_BYTES: &str = "1073741824";
/// Each connection that reads maps the beginning of the file for itself, and every mapped page counts as this process's
/// memory: all of a file of 300 MB would be shown as more than a gigabyte. Bytes.
const READER_MMAP_BYTES: &str = "33554432";

/// A handle on the library; cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    path: PathBuf,
    readers: SqlitePool,
    writer: SqlitePool,
    held: Held,
    held_passages: HeldPassages,
}

/// How much there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Bookmarks.
    pub bookmarks: u32,
    /// Bookmarks that the model has read.
    pub embedded: u32,
    /// Bookmarks waiting for it.
    pub pending: u32,
    /// Of those that wait, how many are found by meaning all the same, by their first vector.
    pub first: u32,
    /// Bytes of the library file and its write-ahead log.
    pub bytes: u64,
}

impl Store {
    /// Opens the library, creating or migrating it.
    ///
    /// # Errors
    /// `Damaged`, `Newer` or `Unusable`; the file is left as it was in each of these cases.
    pub async fn open(path: &Path) -> Result<Self> {
        register_sqlite_vec();
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            .row_buffer_size(1024)
            // Otherwise what is being sorted would go through files in a folder that others use too.
            .pragma("temp_store", "MEMORY")
            .pragma("cache_size", CACHE_KIB);
        let (writing, reading) =
            (options.clone().pragma("mmap_size", WRITER_MMAP_BYTES), options.pragma("mmap_size", READER_MMAP_BYTES));
        let opening = |error: sqlx::Error| StoreError::opening(path, &error);
        let writer = SqlitePoolOptions::new().max_connections(1).connect_with(writing).await.map_err(opening)?;
        migrate(path, &writer).await?;
        let readers = SqlitePoolOptions::new().max_connections(4).connect_with(reading).await.map_err(opening)?;
        let (held, held_passages) = (Held::default(), HeldPassages::default());
        let store = Self { path: path.to_owned(), readers, writer, held, held_passages };
        store.bring_pages_up_to_date().await?;
        store.bring_words_up_to_date().await?;
        store.bring_passages_up_to_date().await?;
        store.forget_old_changes().await?;
        Ok(store)
    }

    /// The library file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder of the library file.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }

    /// Counts and file size.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn sizes(&self) -> Result<Sizes> {
        let (bookmarks, pending, first): (u32, u32, u32) = sqlx::query_as(
            "SELECT (SELECT count(*) FROM bookmarks), (SELECT count(*) FROM pending), \
             (SELECT count(*) FROM embeddings WHERE is_first)",
        )
        .fetch_one(self.readers())
        .await?;
        let embedded = if self.vector_space().await?.is_some() { bookmarks.saturating_sub(pending) } else { 0 };
        Ok(Sizes { bookmarks, embedded, pending, first, bytes: file_bytes(&self.path) })
    }

    /// A number that grows with every change of the bookmarks, by any process; equal numbers mean equal bookmarks.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn generation(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT value FROM generation").fetch_one(self.readers()).await?)
    }

    /// Drops all derived state and makes the full-text rows again. Vectors become pending.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn rebuild(&self) -> Result<()> {
        let mut tx = self.begin().await?;
        words::rebuild(&mut tx).await?;
        passages::make_words(&mut tx).await?;
        vectors::clear(&mut tx).await?;
        coming::clear(&mut tx).await?;
        sqlx::query("INSERT OR IGNORE INTO pending SELECT id FROM bookmarks").execute(&mut *tx).await?;
        bump_generation(&mut tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Lets go of what is held in memory: vectors, pages of the file, connections that nobody uses. They come again when they
    /// are needed; vectors when [`hold_vectors`](Self::hold_vectors) reads them.
    pub async fn rest(&self) {
        self.let_go_of_vectors().await;
        for connections in [&self.readers, &self.writer] {
            while let Some(unused) = connections.try_acquire() {
                if let Err(error) = unused.close().await {
                    tracing::debug!(%error, "a connection to the library did not close");
                }
            }
        }
    }

    /// Waits for running work and closes the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    pub(crate) fn held(&self) -> &Held {
        &self.held
    }

    pub(crate) fn held_passages(&self) -> &HeldPassages {
        &self.held_passages
    }

    pub(crate) fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    pub(crate) fn writer(&self) -> &SqlitePool {
        &self.writer
    }

    /// A transaction that may write. Taking the lock at once avoids a deadlock between two upgrading readers.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Sqlite>> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }
}

pub(crate) async fn bump_generation(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    sqlx::query("UPDATE generation SET value = value + 1").execute(&mut **tx).await?;
    Ok(())
}

async fn migrate(path: &Path, pool: &SqlitePool) -> Result<()> {
    let known = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0);
    MIGRATIONS.run(pool).await.map_err(|error| match error {
        MigrateError::VersionMissing(found) if found > known => {
            StoreError::Newer { path: path.to_owned(), found, known }
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => StoreError::opening(path, &error),
        other => StoreError::Unusable { path: path.to_owned(), reason: other.to_string() },
    })
}

fn file_bytes(path: &Path) -> u64 {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    [path.to_owned(), PathBuf::from(log)].iter().filter_map(|file| file.metadata().ok()).map(|meta| meta.len()).sum()
}

fn register_sqlite_vec() {
    static ONCE: Once = Once::new();
    type EntryPoint = unsafe extern "C" fn(
        *mut libsqlite3_sys::sqlite3,
        *mut *mut std::ffi::c_char,
        *const libsqlite3_sys::sqlite3_api_routines,
    ) -> std::ffi::c_int;
    #[expect(unsafe_code, reason = "the one place where SQLite is told of the vector extension")]
    // SAFETY: `sqlite3_vec_init` has SQLite's entry-point signature; the sqlite-vec crate declares it without
    // arguments. It is linked statically against the same SQLite, and `Once` makes the call before any pool opens.
    ONCE.call_once(|| unsafe {
        let entry: EntryPoint = std::mem::transmute(sqlite_vec::sqlite3_vec_init as *const ());
        libsqlite3_sys::sqlite3_auto_extension(Some(entry));
    });
}
