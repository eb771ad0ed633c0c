//! What else the library calls things: tags, and titles that hold certain words.

use dogear_domain::{Filters, words::fold};
use sqlx::QueryBuilder;

use crate::{Result, Store, filters::push_filters, words::quoted};

impl Store {
    /// All tags of the bookmarks that meet the conditions, in no order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn tags(&self, filters: &Filters) -> Result<Vec<String>> {
        let mut sql =
            QueryBuilder::new("SELECT DISTINCT value FROM bookmarks AS b, json_each(b.tags) WHERE b.tags <> '[]'");
        push_filters(&mut sql, "b", filters);
        Ok(sql.build_query_scalar().fetch_all(self.readers()).await?)
    }

    /// The titles with one of these phrases, of the bookmarks that meet the conditions, in no order.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn titles_with(&self, phrases: &[String], filters: &Filters) -> Result<Vec<String>> {
        let phrases = phrases.iter().map(|phrase| quoted(&fold(phrase)).join(" + "));
        let phrases: Vec<String> = phrases.filter(|phrase| !phrase.is_empty()).collect();
        if phrases.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql =
            QueryBuilder::new("SELECT b.title FROM words AS w CROSS JOIN bookmarks AS b ON b.id = w.rowid WHERE ");
        sql.push("words MATCH ").push_bind(format!("title : ({})", phrases.join(" OR ")));
        push_filters(&mut sql, "b", filters);
        Ok(sql.build_query_scalar().fetch_all(self.readers()).await?)
    }
}
