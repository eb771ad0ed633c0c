//! Counting pages: those that meet conditions, and those that hold words. Copies of a page count once.

use dogear_domain::{BookmarkId, Filters, Tally, words::fold};
use sqlx::{QueryBuilder, Sqlite};

use crate::{
    Result, Store,
    filters::{push_filters, push_ids},
    words::quoted,
};

/// A way to write a word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// As it is written; of several words all must stand there.
    pub word: String,
    /// Whether it may go on.
    pub begins: bool,
}

impl Store {
    /// The pages that meet the conditions and are of one of `ids`, where some are given.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tally(&self, filters: &Filters, ids: Option<&[BookmarkId]>) -> Result<Tally> {
        let mut sql = QueryBuilder::new(
            "SELECT count(DISTINCT b.page) + count(*) - count(b.page), count(*), \
             count(DISTINCT b.source_id * 4294967296 + b.folder_id) FROM bookmarks AS b WHERE 1",
        );
        push_filters(&mut sql, "b", filters);
        push_ids(&mut sql, "b", ids);
        let (pages, bookmarks, folders) = sql.build_query_as().fetch_one(self.readers()).await?;
        Ok(Tally { pages, bookmarks, folders })
    }

    /// Sites with how many pages of each meet the conditions, the most first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn sites(&self, filters: &Filters, ids: Option<&[BookmarkId]>, limit: u32) -> Result<Vec<(String, u32)>> {
        let mut sql = QueryBuilder::new(
            "SELECT host, count(DISTINCT b.page) AS pages FROM bookmarks AS b JOIN sites ON sites.id = b.site_id \
             WHERE host <> ''",
        );
        push_filters(&mut sql, "b", filters);
        push_ids(&mut sql, "b", ids);
        sql.push(" GROUP BY b.site_id ORDER BY pages DESC, host LIMIT ").push_bind(limit);
        Ok(sql.build_query_as().fetch_all(self.readers()).await?)
    }

    /// Bookmarks that hold every one of these words in one of its spellings, in no order. The full-text search takes
    /// endings of English off, so that a few hold only words that are like them.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn holding(&self, words: &[Vec<Spelling>], filters: &Filters) -> Result<Vec<BookmarkId>> {
        let Some(expression) = every(words) else { return Ok(Vec::new()) };
        let mut sql: QueryBuilder<Sqlite> = QueryBuilder::new(
            "SELECT json_group_array(w.rowid) FROM words AS w CROSS JOIN bookmarks AS b ON b.id = w.rowid",
        );
        sql.push(" WHERE words MATCH ").push_bind(expression);
        push_filters(&mut sql, "b", filters);
        let ids: String = sql.build_query_scalar().fetch_one(self.readers()).await?;
        let ids: Vec<u32> = serde_json::from_str(&ids)?;
        Ok(ids.into_iter().map(BookmarkId).collect())
    }
}

/// An FTS5 expression in which nothing of a word can be taken for syntax; none where nothing is looked for.
fn every(words: &[Vec<Spelling>]) -> Option<String> {
    let any = |spellings: &Vec<Spelling>| {
        let spelt: Vec<String> = spellings.iter().filter_map(spelt).collect();
        (!spelt.is_empty()).then(|| format!("({})", spelt.join(" OR ")))
    };
    let all: Vec<String> = words.iter().map(any).collect::<Option<_>>()?;
    (!all.is_empty()).then(|| all.join(" AND "))
}

fn spelt(spelling: &Spelling) -> Option<String> {
    let folded = fold(&spelling.word);
    let words = quoted(&folded);
    let more = if spelling.begins { "*" } else { "" };
    (!words.is_empty()).then(|| format!("({}{more})", words.join(" AND ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_stand_there_in_one_of_its_spellings() {
        let spelling = |word: &str, begins| Spelling { word: word.to_owned(), begins };
        let words = [vec![spelling("soup", false), spelling("soups", false)], vec![spelling("рецеп", true)]];
        assert_eq!(every(&words).as_deref(), Some("((\"soup\") OR (\"soups\")) AND ((\"рецеп\"*))"));
        assert_eq!(every(&[vec![spelling("NEAR(a b)*", false)]]).as_deref(), Some("((\"near\" AND \"a\" AND \"b\"))"));
        assert_eq!(every(&[vec![spelling("***", false)], vec![spelling("a", false)]]), None);
        assert_eq!(every(&[]), None);
    }
}
