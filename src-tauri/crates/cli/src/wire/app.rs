//! The app itself: whether it runs, and whether there is a newer one.

use dogear_engine::domain::program::VERSION;
use schemars::JsonSchema;
use serde::Serialize;

/// Whether the app was there to be told.
#[derive(Serialize, JsonSchema)]
pub struct Reached {
    /// False where it was not running, and is being started to do the same.
    pub reached: bool,
}

/// Whether there is a newer Dogear.
#[derive(Serialize, JsonSchema)]
pub struct Newest<'a> {
    /// The one that was asked.
    pub version: &'static str,
    /// A later version; null where there is none.
    pub newer: Option<&'a str>,
    /// Where the latest version can be had.
    pub page: &'a str,
}

impl<'a> Newest<'a> {
    /// What came of looking.
    pub fn of(newest: &'a dogear_engine::Newest, page: &'a str) -> Self {
        let newer = match newest {
            dogear_engine::Newest::This => None,
            dogear_engine::Newest::Newer(version) => Some(version.as_str()),
        };
        Self { version: VERSION, newer, page }
    }
}
