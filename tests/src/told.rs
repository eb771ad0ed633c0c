//! A library that browsers tell of their bookmarks, and how it compares with these browsers.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{
    companion::{Browser, saved},
    dogear::Dogear,
    firefox::Firefox,
    patience::until,
};

/// A Dogear, by words, that Chromium's and Firefox's companions may speak to.
///
/// # Errors
/// When it cannot be installed.
pub fn known() -> Result<Dogear> {
    let dogear = Dogear::by_words()?;
    for browser in [".config/chromium", ".mozilla/firefox"] {
        fs::create_dir_all(dogear.home().join(browser))?;
    }
    let told = dogear.json(&["companion", "--install"])?;
    let is_installed = |browser: &Value| browser["installed"] == true;
    ensure!(told["browsers"].as_array().is_some_and(|all| all.len() == 2 && all.iter().all(is_installed)), "{told}");
    Ok(dogear)
}

/// What the library holds of a source: title, address and folder of each bookmark, as its browser shows them.
///
/// # Errors
/// When it cannot be read.
pub fn held(dogear: &Dogear, source: &str) -> Result<Vec<Value>> {
    let file = dogear.home().join("export.json");
    dogear.json(&["export", file.to_str().context("a path of letters")?, "--source", source])?;
    let exported: Value = serde_json::from_slice(&fs::read(&file)?)?;
    let bookmarks = exported.as_array().or_else(|| exported["bookmarks"].as_array()).context("no list")?;
    let looks = |held: &Value| json!({ "title": held["title"], "url": held["url"], "folder": held["folder"] });
    // A folder in which nothing is has no address.
    Ok(bookmarks.iter().filter(|held| held["url"].is_string()).map(looks).collect())
}

/// The source that a profile is.
///
/// # Errors
/// When it is none.
pub fn source_of(dogear: &Dogear, profile: &Path) -> Result<Value> {
    let sources = dogear.json(&["sources"])?;
    let of_profile = |source: &&Value| source["path"].as_str().is_some_and(|path| Path::new(path) == profile);
    sources.as_array().into_iter().flatten().find(of_profile).cloned().with_context(|| format!("in {sources}"))
}

/// Waits until the library equals the browser, and gives what both hold.
///
/// # Errors
/// When it never does, with what they hold.
pub fn equals(dogear: &Dogear, browser: &Browser) -> Result<Vec<Value>> {
    let id = id_of(dogear, &browser.profile("Default"))?;
    equal(|| held(dogear, &id), || saved(&mut browser.companion()?))
}

/// The same for Firefox, by title and address.
///
/// # Errors
/// When it never does, with what they hold.
pub fn equals_firefox(dogear: &Dogear, firefox: &Firefox) -> Result<Vec<(String, String)>> {
    let id = id_of(dogear, &firefox.profile())?;
    let text = |held: &Value, field: &str| held[field].as_str().unwrap_or_default().to_owned();
    let in_library = || {
        let all = held(dogear, &id)?;
        let mut all: Vec<_> = all.iter().map(|held| (text(held, "title"), text(held, "url"))).collect();
        all.sort();
        Ok(all)
    };
    equal(in_library, || firefox.saved())
}

fn id_of(dogear: &Dogear, profile: &Path) -> Result<String> {
    let source = until("the profile is a source", || source_of(dogear, profile).ok())?;
    Ok(source["id"].as_str().context("a source without an id")?.to_owned())
}

fn equal<T: PartialEq + std::fmt::Debug>(
    library: impl Fn() -> Result<Vec<T>>,
    browser: impl Fn() -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    let mut both = (Vec::new(), Vec::new());
    let found = until("the library equals the browser", || {
        both = (library().ok()?, browser().ok()?);
        (both.0 == both.1).then_some(())
    });
    found.with_context(|| difference(&both))?;
    Ok(both.0)
}

/// What only one of the two holds.
fn difference<T: PartialEq + std::fmt::Debug>((library, browser): &(Vec<T>, Vec<T>)) -> String {
    let only = |of: &[T], other: &[T]| -> Vec<String> {
        of.iter().filter(|one| !other.contains(one)).take(20).map(|one| format!("{one:?}")).collect()
    };
    format!(
        "{} in the library, {} in the browser; only in the library {:#?}, only in the browser {:#?}",
        library.len(),
        browser.len(),
        only(library, browser),
        only(browser, library)
    )
}
