//! Table `words`: full-text rows over title, URL words, folder, tags and note.

use std::borrow::Cow;

use dogear_domain::{
    Bookmark, BookmarkId, Filters, FolderPath, url_words,
    words::{WORDS_VERSION, fold, searchable, split},
};
use sqlx::{QueryBuilder, Row, Sqlite, Transaction};

use crate::{
    Result, Store,
    filters::{push_filters, push_hosts_holding},
};

/// BM25 weights of title, url, folder, tags, note: a title says what a page is, an address often only where.
const WEIGHTS: &str = "4.0, 1.0, 2.0, 3.0, 1.0";

/// The plane of Unicode whose characters mean what we like.
const PRIVATE: u32 = 0xf0000;

/// Rows made again by one statement.
const ROWS: usize = 200;

/// A search by words. A bookmark is found that holds one of `any`, or all of `together`. What parts words says
/// [`dogear_domain::words`].
#[derive(Debug, Clone, Copy)]
pub struct LexicalQuery<'a> {
    /// One of these is enough.
    pub any: &'a [String],
    /// These count only where all of them stand: words that very many bookmarks hold.
    pub together: &'a [String],
    /// Whether the last of `any` may be the beginning of a longer word, as while typing.
    pub prefix_last: bool,
    /// Conditions.
    pub filters: &'a Filters,
    /// At most this many candidates.
    pub limit: u32,
}

/// A bookmark that holds at least one of the terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LexicalCandidate {
    /// The bookmark.
    pub id: BookmarkId,
    /// BM25, higher is better; without unit, comparable within one search.
    pub bm25: f32,
}

/// How often words stand in the library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordCounts {
    /// All bookmarks.
    pub bookmarks: u32,
    /// For each word asked about, the bookmarks that hold it.
    pub holding: Vec<u32>,
}

/// What a bookmark's full-text row is made of.
pub(crate) struct WordsRow<'a> {
    pub(crate) id: i64,
    pub(crate) title: &'a str,
    pub(crate) url: &'a str,
    pub(crate) folder: &'a FolderPath,
    pub(crate) tags: &'a [String],
    pub(crate) note: &'a str,
}

impl Store {
    /// Candidates by words, best first; the newer first among equals.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn lexical(&self, query: &LexicalQuery<'_>) -> Result<Vec<LexicalCandidate>> {
        let any = any_of(query.any, query.prefix_last);
        let together = all_of(query.together);
        let expression = any.into_iter().chain(together).collect::<Vec<_>>().join(" OR ");
        if expression.is_empty() {
            return Ok(Vec::new());
        }
        // One value instead of many rows: sqlx takes longer over each than the search does.
        let mut sql =
            QueryBuilder::new("SELECT json_group_array(json_array(id, score) ORDER BY score DESC, id DESC) FROM (");
        sql.push(format!("SELECT w.rowid AS id, -bm25(words, {WEIGHTS}) AS score FROM words AS w"));
        let filtered = !query.filters.is_empty();
        if filtered {
            sql.push(" CROSS JOIN bookmarks AS b ON b.id = w.rowid");
        }
        sql.push(" WHERE words MATCH ").push_bind(expression);
        if filtered {
            push_filters(&mut sql, "b", query.filters);
        }
        sql.push(" ORDER BY score DESC, w.rowid DESC LIMIT ").push_bind(query.limit).push(")");
        let rows: String = sql.build_query_scalar().fetch_one(self.readers()).await?;
        let rows: Vec<(u32, f64)> = serde_json::from_str(&rows)?;
        #[expect(clippy::cast_possible_truncation, reason = "a score needs no more precision")]
        Ok(rows.into_iter().map(|(id, bm25)| LexicalCandidate { id: BookmarkId(id), bm25: bm25 as f32 }).collect())
    }

    /// The newest bookmarks of sites in whose host one of these texts stands.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn on_sites_named(&self, parts: &[String], filters: &Filters, limit: u32) -> Result<Vec<BookmarkId>> {
        if parts.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql = QueryBuilder::new("SELECT json_group_array(id ORDER BY id DESC) FROM (");
        sql.push("SELECT b.id FROM bookmarks AS b WHERE b.site_id IN (SELECT id FROM sites WHERE ");
        push_hosts_holding(&mut sql, parts);
        sql.push(")");
        push_filters(&mut sql, "b", filters);
        sql.push(" ORDER BY b.id DESC LIMIT ").push_bind(limit).push(")");
        let ids: String = sql.build_query_scalar().fetch_one(self.readers()).await?;
        let ids: Vec<u32> = serde_json::from_str(&ids)?;
        Ok(ids.into_iter().map(BookmarkId).collect())
    }

    /// How many bookmarks there are, and for each term, how many hold it.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn word_counts(&self, terms: &[String]) -> Result<WordCounts> {
        let mut sql = QueryBuilder::new("SELECT (SELECT count(*) FROM bookmarks)");
        for term in terms {
            sql.push(", (SELECT count(*) FROM words WHERE words MATCH ").push_bind(all_of(std::slice::from_ref(term)));
            sql.push(")");
        }
        let row = sql.build().fetch_one(self.readers()).await?;
        let holding = (1..=terms.len()).map(|column| row.try_get(column)).collect::<Result<_, sqlx::Error>>()?;
        Ok(WordCounts { bookmarks: row.try_get(0)?, holding })
    }

    /// Makes every row again if other rules made them.
    pub(crate) async fn bring_words_up_to_date(&self) -> Result<()> {
        let version: u32 = sqlx::query_scalar("SELECT version FROM word_rules").fetch_one(self.readers()).await?;
        if version == WORDS_VERSION {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        rebuild(&mut tx).await?;
        // What has no title is known by the words of its address, also where it is searched by meaning.
        sqlx::query("INSERT OR IGNORE INTO pending SELECT id FROM bookmarks WHERE trim(title) = ''")
            .execute(&mut *tx)
            .await?;
        sqlx::query("UPDATE word_rules SET version = ?").bind(WORDS_VERSION).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// Adds rows, all by one statement.
pub(crate) async fn insert<'a>(
    tx: &mut Transaction<'_, Sqlite>,
    rows: impl IntoIterator<Item = WordsRow<'a>>,
) -> Result<()> {
    let mut sql = QueryBuilder::new("INSERT INTO words (rowid, title, url, folder, tags, note) ");
    sql.push_values(rows, |mut values, row| {
        values.push_bind(row.id).push_bind(split_up(row.title)).push_bind(split_up(&url_words(row.url)));
        values.push_bind(split_up(&row.folder.0.join(" "))).push_bind(split_up(&row.tags.join(" ")));
        values.push_bind(split_up(row.note));
    });
    sql.build().execute(&mut **tx).await?;
    Ok(())
}

pub(crate) async fn delete(tx: &mut Transaction<'_, Sqlite>, id: i64) -> Result<()> {
    sqlx::query("DELETE FROM words WHERE rowid = ?").bind(id).execute(&mut **tx).await?;
    Ok(())
}

/// Makes every row again from the bookmarks.
pub(crate) async fn rebuild(tx: &mut Transaction<'_, Sqlite>) -> Result<()> {
    sqlx::query("INSERT INTO words (words) VALUES ('delete-all')").execute(&mut **tx).await?;
    let mut after = 0;
    loop {
        let page = crate::bookmarks::page_after(tx, after).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = i64::from(last.id.0);
        for rows in page.chunks(ROWS) {
            insert(tx, rows.iter().map(row_of)).await?;
        }
    }
}

/// The words of a text between spaces: the full-text search knows no writing without them.
pub(crate) fn split_up(text: &str) -> String {
    split(&searchable(text)).map(spelt_out).collect::<Vec<_>>().join(" ")
}

fn row_of(bookmark: &Bookmark) -> WordsRow<'_> {
    WordsRow {
        id: i64::from(bookmark.id.0),
        title: &bookmark.title,
        url: &bookmark.url,
        folder: &bookmark.folder,
        tags: &bookmark.tags,
        note: &bookmark.note,
    }
}

/// FTS5 expressions in which nothing of a term can be taken for syntax: each word becomes a quoted string.
fn any_of(terms: &[String], prefix_last: bool) -> Option<String> {
    let mut words: Vec<String> = quoted_words(terms).collect();
    if prefix_last && let Some(last) = words.last_mut() {
        last.push('*');
    }
    (!words.is_empty()).then(|| words.join(" OR "))
}

/// One word stands for itself.
pub(crate) fn all_of(terms: &[String]) -> Option<String> {
    let words: Vec<String> = quoted_words(terms).collect();
    (!words.is_empty()).then(|| format!("({})", words.join(" AND ")))
}

fn quoted_words(terms: &[String]) -> impl Iterator<Item = String> {
    terms.iter().flat_map(|term| quoted(&fold(term)))
}

/// The words of a folded text as strings of an FTS5 expression.
pub(crate) fn quoted(folded: &str) -> Vec<String> {
    split(folded).map(|word| format!("\"{}\"", spelt_out(word))).collect()
}

/// A word with private characters for what is neither letter nor digit: to the full-text search signs and marks are spaces, and
/// those that are newer than its tables are nothing at all. Two that become one are told apart where bookmarks are read.
fn spelt_out(word: &str) -> Cow<'_, str> {
    if word.chars().all(char::is_alphanumeric) {
        return Cow::Borrowed(word);
    }
    let private = |c: char| char::from_u32(PRIVATE | u32::from(c) & 0xffff).unwrap_or(c);
    Cow::Owned(word.chars().map(|c| if c.is_alphanumeric() { c } else { private(c) }).collect())
}

#[cfg(test)]
mod tests {
    use super::{all_of, any_of};

    fn check(terms: &[&str], any: Option<&str>, all: Option<&str>) {
        let terms: Vec<String> = terms.iter().map(|term| (*term).to_owned()).collect();
        assert_eq!((any_of(&terms, false).as_deref(), all_of(&terms).as_deref()), (any, all));
    }

    #[test]
    fn syntax_in_a_term_is_only_text() {
        check(&["rust", "c--"], Some("\"rust\" OR \"c\""), Some("(\"rust\" AND \"c\")"));
        check(&["NEAR(z)*"], Some("\"near\" OR \"z\""), Some("(\"near\" AND \"z\")"));
        check(&["\0", "***", ""], None, None);
        check(&["c++"], Some("\"c\u{f002b}\u{f002b}\""), Some("(\"c\u{f002b}\u{f002b}\")"));
        check(&["🍜"], Some("\"\u{ff35c}\""), Some("(\"\u{ff35c}\")"));
        check(&["机器学"], Some("\"机器\" OR \"器学\""), Some("(\"机器\" AND \"器学\")"));
    }
}
