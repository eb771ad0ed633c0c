//! Which browsers know of this Dogear.

use std::{borrow::Cow, path::Path};

use dogear_engine::companion::{Registered, Registration};
use schemars::JsonSchema;
use serde::Serialize;

use crate::words;

/// Every browser found.
#[derive(Serialize, JsonSchema)]
pub struct Companions<'a> {
    /// One for each folder in which a browser looks.
    pub browsers: Vec<Companion<'a>>,
    /// The folder of the companion, for a browser to load; null where this Dogear came without.
    pub extension: Option<Cow<'a, str>>,
}

/// A browser, and whether its companion may speak to this Dogear.
#[derive(Serialize, JsonSchema)]
pub struct Companion<'a> {
    /// The browser's slug, as in the list of sources.
    pub browser: &'static str,
    /// The file that tells the browser, whether it is there or not.
    pub path: Cow<'a, str>,
    /// Whether it is there and leads to this program and data folder.
    pub installed: bool,
    /// A plain sentence about it.
    pub detail: String,
}

impl<'a> Companions<'a> {
    /// These browsers, and the folder of the companion.
    pub fn new(browsers: &'a [Registration], extension: Option<&'a Path>) -> Self {
        let companion = |registration: &'a Registration| Companion {
            browser: registration.browser.slug(),
            path: registration.path.to_string_lossy(),
            installed: registration.state == Registered::Yes,
            detail: words::registered(registration.state),
        };
        Self { browsers: browsers.iter().map(companion).collect(), extension: extension.map(Path::to_string_lossy) }
    }
}
