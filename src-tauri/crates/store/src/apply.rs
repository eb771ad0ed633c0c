//! Writing a change set: rows, full text and embedding jobs in one transaction. Searchable by words when it returns.

use chrono::{DateTime, Utc};
use dogear_domain::{
    Bookmark, BookmarkId, ChangeKind, ChangeSet, LogKind, LoggedState, PageKinds, SnapshotBookmark, SourceId, Update,
    page_of,
};
use sqlx::{QueryBuilder, Sqlite, Transaction};

use crate::{
    Result, Store, bookmarks,
    library::bump_generation,
    log::{self, Event, Writer},
    order::{self, Numbering, numbering},
    page_texts,
    places::Places,
    read_before, vectors,
    words::{self, WordsRow},
};

/// Rows written by one statement; thirteen values each stay far below SQLite's bound of values.
const ROWS: usize = 200;

impl Store {
    /// Makes the library equal to the snapshot that the change set was computed from, writes what happened at `now` into
    /// the log, unless the source was never read before, and gives the bookmarks that now wait for a vector.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn apply(&self, source: &SourceId, changes: &ChangeSet, now: DateTime<Utc>) -> Result<Vec<BookmarkId>> {
        self.write(source, changes, (|_: &SnapshotBookmark| true, now)).await
    }

    /// The same where a rule no longer keeps some bookmarks out: of those the log says nothing, because the browser had
    /// them all along.
    ///
    /// # Errors
    /// When the library cannot be written; nothing has changed then.
    pub async fn let_in(
        &self,
        source: &SourceId,
        changes: &ChangeSet,
        (was_kept_out, now): (impl Fn(&SnapshotBookmark) -> bool + Sync, DateTime<Utc>),
    ) -> Result<Vec<BookmarkId>> {
        self.write(source, changes, (|bookmark: &SnapshotBookmark| !was_kept_out(bookmark), now)).await
    }

    async fn write(
        &self,
        source: &SourceId,
        changes: &ChangeSet,
        (is_news, at): (impl Fn(&SnapshotBookmark) -> bool + Sync, DateTime<Utc>),
    ) -> Result<Vec<BookmarkId>> {
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        let mut pending = Vec::new();
        let mut tx = self.begin().await?;
        let (source_id, read_before): (i64, bool) =
            sqlx::query_as("SELECT id, read_at IS NOT NULL FROM sources WHERE name = ?")
                .bind(&source.0)
                .fetch_one(&mut *tx)
                .await?;
        let log = Writer { source_id, at: at.timestamp_millis(), writes: read_before };
        let mut places = Places::default();
        let first_id = first_free_id(&mut tx).await?;
        let numbering = numbering(&changes.order, first_id);
        for id in &changes.removed {
            log_removal(&mut tx, log, *id).await?;
            remove(&mut tx, *id).await?;
        }
        // A key may pass from one bookmark to another within a change set; removing first keeps it unique.
        for update in &changes.updated {
            if change(&mut tx, (&mut places, log), update).await? {
                pending.push(update.id);
            }
        }
        let added = Added { first_id, bookmarks: &changes.added, numbering: &numbering, is_news: &is_news };
        pending.extend(add(&mut tx, (&mut places, log), &added).await?);
        // Behind what is added: a bookmark may have passed to another key.
        if changes.removed.len() + changes.updated.len() > 0 {
            page_texts::forget_unsaved(&mut tx).await?;
        }
        order::write(&mut tx, &mut places, (source_id, &numbering)).await?;
        order::close(&mut tx, source_id, &changes.order.closed).await?;
        if log.writes {
            log::trim(&mut tx).await?;
        }
        if !changes.changes_nothing_but_order() {
            bump_generation(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(pending)
    }
}

/// What is added: which ids it gets, where it stands, and what of it the log speaks of.
struct Added<'a> {
    first_id: i64,
    bookmarks: &'a [SnapshotBookmark],
    numbering: &'a Numbering<'a>,
    is_news: &'a (dyn Fn(&SnapshotBookmark) -> bool + Sync),
}

/// A new bookmark with its id, and its number in the order where the id does not give it.
type Placed<'a> = ((i64, &'a SnapshotBookmark), Option<i64>);

async fn first_free_id(tx: &mut Transaction<'_, Sqlite>) -> Result<i64> {
    let last = sqlx::query_scalar("SELECT seq FROM sqlite_sequence WHERE name = 'bookmarks'");
    let last: Option<i64> = last.fetch_optional(&mut **tx).await?;
    Ok(last.unwrap_or(0) + 1)
}

async fn log_removal(tx: &mut Transaction<'_, Sqlite>, log: Writer, id: BookmarkId) -> Result<()> {
    if !log.writes {
        return Ok(());
    }
    let Some(gone) = bookmarks::by_id(tx, id).await? else { return Ok(()) };
    let (bookmark_id, state) = (i64::from(id.0), was(gone));
    log.write(tx, Event { kind: LogKind::Removed, bookmark_id, state: &state, before: None }).await
}

/// Adds bookmarks many rows a statement: a first reading brings thousands.
async fn add(
    tx: &mut Transaction<'_, Sqlite>,
    (places, log): (&mut Places, Writer),
    added: &Added<'_>,
) -> Result<Vec<BookmarkId>> {
    let mut ids = Vec::with_capacity(added.bookmarks.len());
    let mut positions = added.numbering.added.iter().copied().chain(std::iter::repeat(None));
    for (first, rows) in (added.first_id..).step_by(ROWS).zip(added.bookmarks.chunks(ROWS)) {
        let numbered: Vec<(i64, &SnapshotBookmark)> = (first..).zip(rows).collect();
        let placed = numbered.iter().copied().zip(positions.by_ref()).collect::<Vec<Placed<'_>>>();
        insert_bookmarks(tx, places, (log.source_id, &placed)).await?;
        for (id, new) in numbered.iter().filter(|(_, new)| log.writes && (added.is_news)(new)) {
            let kind = if log.was_removed(tx, &new.url).await? { LogKind::Restored } else { LogKind::Added };
            log.write(tx, Event { kind, bookmark_id: *id, state: &is(new), before: None }).await?;
        }
        words::insert(tx, numbered.iter().map(|(id, bookmark)| words_row(*id, bookmark))).await?;
        let mut pending = QueryBuilder::new("INSERT INTO pending ");
        pending.push_values(&numbered, |mut row, (id, _)| {
            row.push_bind(*id);
        });
        pending.build().execute(&mut **tx).await?;
        ids.extend(numbered.iter().filter_map(|(id, _)| u32::try_from(*id).ok()).map(BookmarkId));
    }
    Ok(ids)
}

async fn insert_bookmarks(
    tx: &mut Transaction<'_, Sqlite>,
    places: &mut Places,
    (source_id, placed): (i64, &[Placed<'_>]),
) -> Result<()> {
    let mut rows = Vec::with_capacity(placed.len());
    for ((id, new), position) in placed {
        let folder_id = places.folder(tx, &new.folder).await?;
        let site_id = places.site(tx, &new.url).await?;
        rows.push((*id, *new, (folder_id, site_id), serde_json::to_string(&new.tags)?, *position));
    }
    let mut sql = QueryBuilder::new(
        "INSERT INTO bookmarks \
         (id, source_id, key, title, url, page, kinds, folder_id, site_id, added_at, tags, note, position) ",
    );
    sql.push_values(rows, |mut row, (id, new, (folder_id, site_id), tags, position)| {
        row.push_bind(id).push_bind(source_id).push_bind(new.key.0.clone());
        row.push_bind(new.title.clone())
            .push_bind(new.url.clone())
            .push_bind(page_of(&new.url))
            .push_bind(PageKinds::of(&new.url).0)
            .push_bind(folder_id)
            .push_bind(site_id);
        row.push_bind(new.added_at.map(|at| at.timestamp_millis())).push_bind(tags).push_bind(new.note.clone());
        row.push_bind(position);
    });
    sql.build().execute(&mut **tx).await?;
    Ok(())
}

/// Updates one bookmark and says whether its passage, and so its vector, has changed.
async fn change(
    tx: &mut Transaction<'_, Sqlite>,
    (places, log): (&mut Places, Writer),
    Update { id: bookmark_id, now, kind }: &Update,
) -> Result<bool> {
    let id = i64::from(bookmark_id.0);
    let Some(before) = bookmarks::by_id(tx, *bookmark_id).await? else { return Ok(false) };
    let added_at = now.added_at.map(|at| at.timestamp_millis());
    let folder_id = places.folder(tx, &now.folder).await?;
    let site_id = places.site(tx, &now.url).await?;
    sqlx::query(
        "UPDATE bookmarks SET title = ?, url = ?, page = ?, kinds = ?, folder_id = ?, site_id = ?, added_at = ?, tags = ?, \
         note = ? WHERE id = ?",
    )
    .bind(&now.title)
    .bind(&now.url)
    .bind(page_of(&now.url))
    .bind(PageKinds::of(&now.url).0)
    .bind(folder_id)
    .bind(site_id)
    .bind(added_at)
    .bind(serde_json::to_string(&now.tags)?)
    .bind(&now.note)
    .bind(id)
    .execute(&mut **tx)
    .await?;
    words::delete(tx, id).await?;
    words::insert(tx, [words_row(id, now)]).await?;
    let same_passage = (&before.title, &before.url, &before.folder) == (&now.title, &now.url, &now.folder);
    if !same_passage {
        read_before::set_aside(tx, &before).await?;
    }
    let kind = match kind {
        ChangeKind::Changed => LogKind::Changed,
        ChangeKind::Moved => LogKind::Moved,
    };
    log.write(tx, Event { kind, bookmark_id: id, state: &is(now), before: Some(&was(before)) }).await?;
    if same_passage {
        vectors::set_date(tx, id, added_at).await?;
        return Ok(false);
    }
    vectors::delete(tx, id).await?;
    sqlx::query("INSERT OR IGNORE INTO pending VALUES (?)").bind(id).execute(&mut **tx).await?;
    Ok(true)
}

/// Removes a bookmark and everything derived from it.
pub(crate) async fn remove(tx: &mut Transaction<'_, Sqlite>, id: BookmarkId) -> Result<()> {
    let id = i64::from(id.0);
    words::delete(tx, id).await?;
    vectors::delete(tx, id).await?;
    sqlx::query("DELETE FROM bookmarks WHERE id = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

fn is(now: &SnapshotBookmark) -> LoggedState {
    LoggedState { title: now.title.clone(), url: now.url.clone(), folder: now.folder.clone() }
}

fn was(bookmark: Bookmark) -> LoggedState {
    LoggedState { title: bookmark.title, url: bookmark.url, folder: bookmark.folder }
}

fn words_row(id: i64, bookmark: &SnapshotBookmark) -> WordsRow<'_> {
    WordsRow {
        id,
        title: &bookmark.title,
        url: &bookmark.url,
        folder: &bookmark.folder,
        tags: &bookmark.tags,
        note: &bookmark.note,
    }
}
