//! What assistants ask with.

use dogear_engine::domain::{Filters, site_of};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::args::date;

/// Conditions that a bookmark must meet.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub struct Conditions {
    /// Only this site with its subdomains, such as github.com.
    pub site: Option<String>,
    /// Only folders of this name, with everything below them.
    pub folder: Option<String>,
    /// Only saved on or after this day, as 2024-03-31.
    pub after: Option<String>,
    /// Only saved before this day, as 2024-03-31.
    pub before: Option<String>,
}

/// A search.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Search {
    /// What is remembered of the page, in plain words.
    pub query: String,
    /// At most this many, 1 to 100; 10 by default.
    pub limit: Option<u16>,
    #[serde(flatten)]
    pub conditions: Conditions,
}

/// A question.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Ask {
    /// The question, in any of nine languages.
    pub question: String,
}

/// The newest.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Recent {
    /// At most this many, 1 to 200; 20 by default.
    pub limit: Option<u16>,
    #[serde(flatten)]
    pub conditions: Conditions,
}

/// One of them.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Get {
    /// The id that another tool gave.
    pub id: u32,
}

impl Conditions {
    pub fn filters(&self) -> Result<Filters, String> {
        let day = |text: &Option<String>| text.as_deref().map(date).transpose();
        let host = |site: &String| site_of(site).unwrap_or_else(|| site.trim_start_matches("www.").to_lowercase());
        Ok(Filters {
            after: day(&self.after)?,
            before: day(&self.before)?,
            sites: self.site.iter().map(host).collect(),
            folders: self.folder.iter().cloned().collect(),
            ..Filters::default()
        })
    }
}
