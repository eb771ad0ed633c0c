//! Everything that the library holds of one source: whole, or as imprints to compare a snapshot with.

use std::{borrow::Cow, collections::HashMap};

use chrono::{DateTime, Utc};
use dogear_domain::{Bookmark, BookmarkId, BookmarkKey, Browser, FolderPath, SourceId};
use serde::Deserialize;
use sqlx::{QueryBuilder, Sqlite, Transaction};

use crate::{
    Result, Store,
    bookmarks::{moment, tags_of},
    imprints::{Imprints, Looks},
    inventory,
    order::natural,
};

/// A source with more than one in so many of all bookmarks is read by going through all of them.
const SHARE_WORTH_A_SCAN: u32 = 4;
/// Numbers of bookmarks in one step of that.
const SCANNED_AT_ONCE: i64 = 1_000;

/// A bookmark with its source's own identity, for comparison with a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredBookmark {
    /// The source's identity for it.
    pub key: BookmarkKey,
    /// The bookmark.
    pub bookmark: Bookmark,
    /// Its number in the order of its source.
    pub number: i64,
}

impl Store {
    /// Everything the library holds of a source, in no order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn bookmarks_of(&self, source: &SourceId) -> Result<Vec<StoredBookmark>> {
        let mut tx = self.readers().begin().await?;
        let Some(contents) = Contents::of(&mut tx, source).await? else { return Ok(Vec::new()) };
        let mut bookmarks = Vec::with_capacity(contents.count);
        for range in contents.ranges() {
            for row in rows(&contents.read(&mut tx, range).await?)? {
                bookmarks.push(row.into_stored(source, &contents)?);
            }
        }
        Ok(bookmarks)
    }

    /// The same, to compare a snapshot with: a fraction of the time and of the memory.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn imprints_of(&self, source: &SourceId) -> Result<Imprints> {
        let mut tx = self.readers().begin().await?;
        let folders = inventory::folders_of(&mut tx, source).await?;
        let contents = Contents::of(&mut tx, source).await?;
        let mut imprints = Imprints::with_capacity(contents.as_ref().map_or(0, |contents| contents.count));
        for folder in folders {
            imprints.add_folder(folder.path, folder.role, folder.number);
        }
        let Some(contents) = contents else { return Ok(imprints) };
        for range in contents.ranges() {
            for row in rows(&contents.read(&mut tx, range).await?)? {
                row.leave_imprint(&mut imprints, &contents)?;
            }
        }
        Ok(imprints)
    }
}

impl Store {
    /// Whether a bookmark of this source has a key that begins like this.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn has_keys_beginning(&self, source: &SourceId, start: &str) -> Result<bool> {
        let found = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM bookmarks WHERE source_id = (SELECT id FROM sources WHERE name = ?) \
             AND key >= ? AND key < ? || char(1114111))",
        );
        Ok(found.bind(&source.0).bind(start).bind(start).fetch_one(self.readers()).await?)
    }

    /// Gives bookmarks other keys. The log says nothing of it: they are what they were.
    ///
    /// # Errors
    /// When the library cannot be written, or another bookmark of the source has one of the keys; nothing has changed then.
    pub async fn rename_keys(&self, renamed: &[(BookmarkId, BookmarkKey)]) -> Result<()> {
        let mut tx = self.begin().await?;
        for (id, key) in renamed {
            sqlx::query("UPDATE bookmarks SET key = ? WHERE id = ?")
                .bind(&key.0)
                .bind(i64::from(id.0))
                .execute(&mut *tx)
                .await?;
        }
        Ok(tx.commit().await?)
    }
}

/// Where a source's rows are, and what they refer to.
struct Contents {
    source_id: i64,
    browser: Browser,
    count: usize,
    /// The lowest and the highest number.
    ids: (i64, i64),
    way: Way,
    /// Every path by its number: bookmarks share few of them.
    folders: HashMap<i64, FolderPath>,
}

/// By the index, rows come in the order of the browser's guids, which is none: a large source is read faster in the
/// order of the file, beside the rows of others.
enum Way {
    Scan,
    Index,
}

impl Contents {
    /// None where the library holds nothing of the source.
    async fn of(tx: &mut Transaction<'_, Sqlite>, source: &SourceId) -> Result<Option<Self>> {
        let known: Option<(i64, String)> = sqlx::query_as("SELECT id, browser FROM sources WHERE name = ?")
            .bind(&source.0)
            .fetch_optional(&mut **tx)
            .await?;
        let Some((source_id, browser)) = known else { return Ok(None) };
        let (own, all, first, last): (u32, u32, Option<i64>, Option<i64>) = sqlx::query_as(
            "SELECT count(*), (SELECT count(*) FROM bookmarks), min(id), max(id) FROM bookmarks WHERE source_id = ?",
        )
        .bind(source_id)
        .fetch_one(&mut **tx)
        .await?;
        let (Some(first), Some(last)) = (first, last) else { return Ok(None) };
        Ok(Some(Self {
            source_id,
            browser: Browser::from_slug(&browser).unwrap_or(Browser::File),
            count: own as usize,
            ids: (first, last),
            way: if own > all / SHARE_WORTH_A_SCAN { Way::Scan } else { Way::Index },
            folders: folders(tx).await?,
        }))
    }

    /// The numbers to read at a time: the first, and the one behind the last.
    fn ranges(&self) -> impl Iterator<Item = (i64, i64)> + use<> {
        let (first, last) = self.ids;
        let step = match self.way {
            Way::Scan => SCANNED_AT_ONCE,
            Way::Index => last - first + 1,
        };
        (first..=last).step_by(usize::try_from(step).unwrap_or(usize::MAX)).map(move |from| (from, from + step))
    }

    /// The rows with these numbers, as [`rows`] understands them.
    async fn read(&self, tx: &mut Transaction<'_, Sqlite>, (from, end): (i64, i64)) -> Result<String> {
        let way = match self.way {
            Way::Scan => "NOT INDEXED",
            Way::Index => "",
        };
        let mut sql = QueryBuilder::new(format!("SELECT {ROWS} FROM bookmarks {way} WHERE source_id = "));
        sql.push_bind(self.source_id).push(" AND id >= ").push_bind(from).push(" AND id < ").push_bind(end);
        Ok(sql.build_query_scalar().fetch_one(&mut **tx).await?)
    }

    fn folder(&self, id: i64) -> FolderPath {
        self.folders.get(&id).cloned().unwrap_or_default()
    }
}

async fn folders(tx: &mut Transaction<'_, Sqlite>) -> Result<HashMap<i64, FolderPath>> {
    let rows: Vec<(i64, String)> = sqlx::query_as("SELECT id, path FROM folders").fetch_all(&mut **tx).await?;
    rows.into_iter().map(|(id, path)| Ok((id, serde_json::from_str(&path)?))).collect()
}

/// Many rows as one value: sqlx copies and locks for each value that it hands over, which for a hundred thousand rows of
/// eight takes longer than all the rest of a reading.
const ROWS: &str = "json_group_array(json_array(id, key, title, url, folder_id, added_at, tags, note, position))";

fn rows(json: &str) -> Result<Vec<Row<'_>>> {
    Ok(serde_json::from_str(json)?)
}

/// The values of [`ROWS`] in their order. Texts without escapes are borrowed.
#[derive(Deserialize)]
struct Row<'r>(
    u32,
    #[serde(borrow)] Cow<'r, str>,
    #[serde(borrow)] Cow<'r, str>,
    #[serde(borrow)] Cow<'r, str>,
    i64,
    Option<i64>,
    #[serde(borrow)] Cow<'r, str>,
    #[serde(borrow)] Cow<'r, str>,
    Option<i64>,
);

impl Row<'_> {
    fn into_stored(self, source: &SourceId, contents: &Contents) -> Result<StoredBookmark> {
        let Self(id, key, title, url, folder_id, added_at, tags, note, position) = self;
        let bookmark = Bookmark {
            id: BookmarkId(id),
            source: source.clone(),
            browser: contents.browser,
            title: title.into_owned(),
            url: url.into_owned(),
            folder: contents.folder(folder_id),
            added_at: moment(added_at),
            tags: tags_of(&tags)?,
            note: note.into_owned(),
        };
        Ok(StoredBookmark {
            key: BookmarkKey(key.into_owned()),
            bookmark,
            number: position.unwrap_or_else(|| natural(i64::from(id))),
        })
    }

    fn leave_imprint(self, imprints: &mut Imprints, contents: &Contents) -> Result<()> {
        let Self(id, key, title, url, folder_id, added_at, tags, note, position) = self;
        let added_at: Option<DateTime<Utc>> = moment(added_at);
        let (folder, tags) = (contents.folder(folder_id), tags_of(&tags)?);
        let looks = Looks { title: &title, url: &url, folder: &folder, added_at, tags: &tags, note: &note };
        let number = position.unwrap_or_else(|| natural(i64::from(id)));
        imprints.add(&key, (BookmarkId(id), number), &looks);
        Ok(())
    }
}
