//! Words that several tests of the window use.

use std::env;

use anyhow::{Context, Result};
use dogear_tests::{dogear::Dogear, missing::checkout, window::Window};
use fantoccini::key::Key;

pub const FIRST_RUN: &str = "[data-testid=first-run]";
pub const QUESTION: &str = "[data-testid=question]";
pub const SETTINGS: &str = "[data-testid=settings]";
pub const LAST_TURN: &str = "[data-testid=turn]:last-child";
pub const LAST_ANSWER: &str = "[data-testid=turn]:last-child [data-testid=answer]";
pub const LAST_CARD: &str = "[data-testid=turn]:last-child [data-testid=card]";
pub const FIRST_CARD: &str = "[data-testid=turn]:last-child ul:first-child li:first-child [data-testid=card]";
pub const LAST_CITATION: &str = "[data-testid=turn]:last-child [data-testid=cite]";
pub const LAST_FAILURE: &str = "[data-testid=turn]:last-child [data-testid=failure]";

/// Whether the window is to be driven at all.
#[expect(clippy::print_stdout, reason = "a test that does nothing says so")]
pub fn wanted() -> bool {
    let wanted = env::var_os("DOGEAR_E2E").is_some();
    if !wanted {
        println!("left out: the window is driven only with DOGEAR_E2E=1, by `cargo xtask test --only e2e`");
    }
    wanted
}

/// The sample library, without a window.
pub fn with_sample() -> Result<Dogear> {
    let dogear = Dogear::new()?;
    import_sample(&dogear)?;
    Ok(dogear)
}

/// Imports the sample library.
pub fn import_sample(dogear: &Dogear) -> Result<()> {
    let sample = checkout().join("assets/sample-bookmarks.html");
    dogear.json(&["import", sample.to_str().context("a path of letters")?]).map(drop)
}

/// A window on the sample library.
pub async fn on_sample() -> Result<(Dogear, Window)> {
    let dogear = with_sample()?;
    let window = Window::open(&dogear).await?;
    window.find(QUESTION).await?;
    Ok((dogear, window))
}

/// Opens the settings.
pub async fn open_settings(window: &Window) -> Result<()> {
    window.click("[data-testid=nav-settings]").await?;
    window.find(SETTINGS).await.map(drop)
}

/// Types a question and asks it, by keys alone.
pub async fn ask(window: &Window, question: &str) -> Result<()> {
    window.find(QUESTION).await?.send_keys(question).await?;
    window.press(&[Key::Enter.into()]).await?;
    window.text_with(&format!("{LAST_TURN} h2"), question).await.map(drop)
}

/// The name of what has the focus: its test id.
pub async fn focus(window: &Window) -> Result<String> {
    let name = window.run("return document.activeElement?.dataset.testid ?? document.activeElement?.tagName").await?;
    Ok(name.as_str().unwrap_or_default().to_owned())
}
