//! Answers by a provider: chosen in the settings, tried, streaming, refusing; and the way back to built-in answers.

use anyhow::Result;
use dogear_tests::{
    provider::{MODEL, Provider, Round, nobody},
    window::Window,
};
use fantoccini::key::Key;

use crate::support::{
    LAST_ANSWER, LAST_CARD, LAST_CITATION, LAST_FAILURE, LAST_TURN, ask, on_sample, open_settings, wanted,
};

const ADDRESS: &str = "[data-testid=provider-address]";
const RESULT: &str = "[data-testid=provider-result]";
const BUILT_IN: &str = "[data-testid=turn]:last-child [data-testid=built-in-button]";
const SAID: &str = "Start with **the book** [1], then the exercises [2].";

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_is_chosen_tried_asked_and_left_again() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let provider = Provider::locked("right", Round::Answer(SAID.into()))?;
    let (_dogear, window) = on_sample().await?;
    open_settings(&window).await?;
    choose_provider(&window, &provider.address()).await?;
    save_key(&window, "right").await?;
    window.click("[data-testid=provider-test]").await?;
    window.text_with(RESULT, "scripted is ready").await?;
    window.photograph("provider-connected").await?;

    window.press(&[Key::Escape.into()]).await?;
    ask(&window, "learning Rust").await?;
    window.text_with(LAST_ANSWER, "Start with the book").await?;
    window.find(LAST_CITATION).await?;
    window.text_with(&format!("{LAST_TURN} .footnote"), MODEL).await?;
    window.photograph("provider-answer").await?;

    provider.say(Round::Cut("Start with ".into()));
    ask(&window, "more on Rust").await?;
    window.text_with(LAST_FAILURE, "broke off").await?;
    window.text_with(LAST_ANSWER, "Start with").await?;
    window.photograph("provider-cut").await?;

    open_settings(&window).await?;
    save_key(&window, "wrong").await?;
    window.click("[data-testid=provider-test]").await?;
    window.text_with(RESULT, "does not accept the key").await?;
    window.photograph("provider-refuses").await?;
    window.press(&[Key::Escape.into()]).await?;
    ask(&window, "exercises for Rust").await?;
    window.text_with(LAST_FAILURE, "does not accept the key").await?;
    window.find(LAST_CARD).await?;
    window.photograph("wrong-key").await?;
    use_built_in(&window).await?;

    open_settings(&window).await?;
    window.fill(ADDRESS, &nobody()?).await?;
    window.press(&[Key::Escape.into()]).await?;
    ask(&window, "a book about Rust").await?;
    window.text_with(LAST_FAILURE, "Nothing answers at").await?;
    use_built_in(&window).await?;
    window.photograph("built-in-instead").await?;
    window.close().await
}

async fn choose_provider(window: &Window, address: &str) -> Result<()> {
    window.click("[data-testid=provider-select] option[value=openAiCompatible]").await?;
    window.fill(ADDRESS, address).await?;
    window.fill("[data-testid=provider-model]", MODEL).await
}

async fn save_key(window: &Window, key: &str) -> Result<()> {
    window.find("[data-testid=provider-key]").await?.send_keys(key).await?;
    window.click("[data-testid=provider-key-save]").await?;
    window.text_with("#key-hint", "Saved").await.map(drop)
}

async fn use_built_in(window: &Window) -> Result<()> {
    window.click(BUILT_IN).await?;
    window.find(LAST_CITATION).await?;
    window.text_with(&format!("{LAST_TURN} .footnote"), "Built-in answers").await?;
    assert_eq!(window.count(LAST_FAILURE).await?, 0, "what went wrong is over");
    Ok(())
}
