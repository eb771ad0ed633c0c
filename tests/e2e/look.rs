//! Light and dark, wide and narrow: the theme is kept, and nothing is wider than the window.

use anyhow::Result;
use dogear_tests::window::Window;
use fantoccini::key::Key;
use serde_json::json;

use crate::support::{LAST_CITATION, SETTINGS, ask, on_sample, wanted};

/// Elements that stick out of the window on the right; scrolled ones belong to their own box, and a text set apart in a line to
/// that line, which cuts it.
const OVERHANGING: &str = "
  return [...document.querySelectorAll('body *:not(bdi)')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
    .map((element) => element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40));";

#[tokio::test(flavor = "multi_thread")]
async fn the_theme_is_kept_and_every_width_fits() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, window) = on_sample().await?;
    ask(&window, "cooking with vegetables").await?;
    window.find(LAST_CITATION).await?;
    for (name, width, height) in [("wide", 1500, 860), ("usual", 1100, 760), ("narrow", 480, 720)] {
        window.resize(width, height).await?;
        window.photograph(&format!("light-{name}")).await?;
        assert_eq!(window.run(OVERHANGING).await?, json!([]), "{name}");
    }
    window.resize(1100, 760).await?;
    window.press(&[Key::Control.into(), ',']).await?;
    window.find(SETTINGS).await?;
    let light = background(&window).await?;
    window.run("document.querySelector('input[name=theme][value=dark]').closest('label').click()").await?;
    window.find("input[name=theme][value=dark]:checked").await?;
    window.text_with(SETTINGS, "Dark").await?;
    window.photograph("dark-settings").await?;
    assert_ne!(background(&window).await?, light);
    window.press(&[Key::Escape.into()]).await?;
    window.find(LAST_CITATION).await?;
    window.photograph("dark-answer").await?;
    window.close().await?;

    let window = Window::open(&dogear).await?;
    window.find("[data-testid=welcome]").await?;
    assert_ne!(background(&window).await?, light, "the choice outlives the window");
    window.photograph("dark-welcome").await?;
    window.close().await
}

async fn background(window: &Window) -> Result<String> {
    Ok(window.run("return getComputedStyle(document.body).backgroundColor").await?.to_string())
}
