//! What each source holds, in its own order: the bookmarks, and table `source_folders` between them.

use dogear_domain::{Bookmark, Exclusions, FolderPath, FolderRole, SourceId};
use sqlx::{FromRow, QueryBuilder, Sqlite, Transaction};

use crate::{
    Result, Store,
    bookmarks::{read_row, select_numbered},
};

/// All that the library holds of one source.
#[derive(Debug, Clone, PartialEq)]
pub struct Inventory {
    /// The source.
    pub source: SourceId,
    /// As they follow each other there.
    pub items: Vec<Item>,
}

/// What comes next in a source.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A folder that has to be told of: any other opens where the first item in it stands.
    Folder(FolderPath, FolderRole),
    /// A bookmark.
    Bookmark(Bookmark),
}

impl Item {
    /// The folder itself, or the one that the bookmark is in.
    #[must_use]
    pub fn folder(&self) -> &FolderPath {
        match self {
            Self::Folder(path, _) => path,
            Self::Bookmark(bookmark) => &bookmark.folder,
        }
    }
}

impl Store {
    /// Every source that holds anything, by name, each in its order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn inventories(&self) -> Result<Vec<Inventory>> {
        let mut tx = self.readers().begin().await?;
        let mut sql = select_numbered(" ORDER BY s.name, number, b.id");
        let bookmarks: Vec<(i64, String)> = sql.build_query_as().fetch_all(&mut *tx).await?;
        let folders: Vec<NumberedFolder> = QueryBuilder::new(format!("{FOLDERS} ORDER BY s.name, number, f.id"))
            .build_query_as()
            .fetch_all(&mut *tx)
            .await?;
        let mut inventories: Vec<Inventory> = Vec::new();
        let mut folders = folders.into_iter().peekable();
        for (number, row) in bookmarks {
            let bookmark = read_row(&row)?;
            let here = (bookmark.source.0.clone(), number);
            while let Some(folder) = folders.next_if(|folder| folder.is_before(&here)) {
                folder.add_to(&mut inventories)?;
            }
            let source = bookmark.source.clone();
            push(&mut inventories, &source, Item::Bookmark(bookmark));
        }
        folders.try_for_each(|folder| folder.add_to(&mut inventories))?;
        Ok(inventories)
    }
}

/// A folder with its number in the order of its source.
pub(crate) struct StoredFolder {
    pub(crate) path: FolderPath,
    pub(crate) role: FolderRole,
    pub(crate) number: i64,
}

/// The folders that are told of in a source, in no order.
pub(crate) async fn folders_of(tx: &mut Transaction<'_, Sqlite>, source: &SourceId) -> Result<Vec<StoredFolder>> {
    let mut sql = QueryBuilder::new(format!("{FOLDERS} WHERE s.name = "));
    let rows: Vec<NumberedFolder> = sql.push_bind(source.0.clone()).build_query_as().fetch_all(&mut **tx).await?;
    let stored = |row: NumberedFolder| Ok(StoredFolder { path: row.path()?, role: row.role(), number: row.number });
    rows.into_iter().map(stored).collect()
}

/// Forgets the folders that shall not be known.
pub(crate) async fn purge(tx: &mut Transaction<'_, Sqlite>, exclusions: &Exclusions) -> Result<()> {
    let rows: Vec<NumberedFolder> = sqlx::query_as(FOLDERS).fetch_all(&mut **tx).await?;
    for row in rows {
        if exclusions.exclude_whole_folder(&SourceId(row.source.clone()), &row.path()?) {
            sqlx::query(
                "DELETE FROM source_folders WHERE source_id = (SELECT id FROM sources WHERE name = ?) \
                 AND folder_id = (SELECT id FROM folders WHERE path = ?)",
            )
            .bind(&row.source)
            .bind(&row.folder)
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

const FOLDERS: &str = "SELECT s.name AS source, f.path AS folder, o.role, o.position AS number FROM source_folders AS o \
                       JOIN sources AS s ON s.id = o.source_id JOIN folders AS f ON f.id = o.folder_id";

/// Adds to the inventory of the source, which is the last one or a new one.
fn push(inventories: &mut Vec<Inventory>, source: &SourceId, item: Item) {
    match inventories.last_mut().filter(|last| last.source == *source) {
        Some(last) => last.items.push(item),
        None => inventories.push(Inventory { source: source.clone(), items: vec![item] }),
    }
}

#[derive(FromRow)]
struct NumberedFolder {
    source: String,
    folder: String,
    role: String,
    number: i64,
}

impl NumberedFolder {
    fn is_before(&self, (source, number): &(String, i64)) -> bool {
        (&self.source, self.number) <= (source, *number)
    }

    fn add_to(&self, inventories: &mut Vec<Inventory>) -> Result<()> {
        let folder = Item::Folder(self.path()?, self.role());
        push(inventories, &SourceId(self.source.clone()), folder);
        Ok(())
    }

    fn path(&self) -> Result<FolderPath> {
        Ok(serde_json::from_str(&self.folder)?)
    }

    fn role(&self) -> FolderRole {
        FolderRole::from_slug(&self.role).unwrap_or_default()
    }
}
