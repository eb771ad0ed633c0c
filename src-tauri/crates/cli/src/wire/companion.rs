//! Which browsers know of this Dogear.

use dogear_engine::companion::{Registered, Registration};
use schemars::JsonSchema;
use serde::Serialize;

use crate::words;

/// Every browser found.
#[derive(Serialize, JsonSchema)]
pub struct Companions<'a> {
    /// One for each folder in which a browser looks.
    pub browsers: Vec<Companion<'a>>,
}

/// A browser, and whether its companion may speak to this Dogear.
#[derive(Serialize, JsonSchema)]
pub struct Companion<'a> {
    /// The browser's slug, as in the list of sources.
    pub browser: &'static str,
    /// The file that tells the browser, whether it is there or not.
    pub path: std::borrow::Cow<'a, str>,
    /// Whether it is there and leads to this program and data folder.
    pub installed: bool,
    /// A plain sentence about it.
    pub detail: String,
}

impl<'a> From<&'a [Registration]> for Companions<'a> {
    fn from(browsers: &'a [Registration]) -> Self {
        let companion = |registration: &'a Registration| Companion {
            browser: registration.browser.slug(),
            path: registration.path.to_string_lossy(),
            installed: registration.state == Registered::Yes,
            detail: words::registered(registration.state),
        };
        Self { browsers: browsers.iter().map(companion).collect() }
    }
}
