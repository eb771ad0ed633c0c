//! The window without a mouse.

use anyhow::Result;
use dogear_tests::window::Window;
use fantoccini::key::Key;

use crate::support::{LAST_CARD, LAST_CITATION, LAST_TURN, QUESTION, SETTINGS, focus, on_sample, wanted};

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_reached_with_keys() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (_dogear, window) = on_sample().await?;
    assert_eq!(focus(&window).await?, "question", "one can type at once");
    window.type_text("baking bread").await?;
    window.press(&[Key::Enter.into()]).await?;
    window.text_with(&format!("{LAST_TURN} h2"), "baking bread").await?;
    window.find(LAST_CITATION).await?;
    window.find(LAST_CARD).await?;

    window.press(&[Key::Up.into()]).await?;
    assert_eq!(typed(&window).await?, "baking bread", "the last question comes back");

    window.press(&[Key::Control.into(), ',']).await?;
    window.find(SETTINGS).await?;
    window.photograph("settings").await?;
    window.press(&[Key::Escape.into()]).await?;
    window.find(QUESTION).await?;
    has_focus(&window, "question").await?;

    tab_to(&window, "card").await?;
    window.photograph("card-with-focus").await?;
    window.press(&['?']).await?;
    window.find("[data-testid=keys]").await?;
    window.photograph("keys").await?;
    window.press(&[Key::Escape.into()]).await?;
    assert_eq!(focus(&window).await?, "card", "closing gives the focus back");

    window.press(&[Key::Control.into(), 'n']).await?;
    window.find("[data-testid=welcome]").await?;
    has_focus(&window, "question").await?;
    window.photograph("welcome").await?;
    window.text_with("[data-testid=conversation]", "baking bread").await?;
    window.close().await
}

async fn typed(window: &Window) -> Result<String> {
    Ok(window.find(QUESTION).await?.prop("value").await?.unwrap_or_default())
}

/// Focus moves after the next drawing of the page, so this waits for it.
async fn has_focus(window: &Window, name: &str) -> Result<()> {
    window.find(&format!("[data-testid={name}]:focus")).await.map(drop)
}

/// Goes backwards, because the question stands below the cards.
async fn tab_to(window: &Window, name: &str) -> Result<()> {
    for _ in 0..40 {
        if focus(window).await? == name {
            return Ok(());
        }
        window.press(&[Key::Shift.into(), Key::Tab.into()]).await?;
    }
    anyhow::bail!("the keys never reach a {name}")
}
