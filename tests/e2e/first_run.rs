//! From nothing to a cited answer: a profile that a real Chromium wrote, the choice, the question, and a bookmark that
//! is added while the window is open.

use anyhow::Result;
use dogear_tests::{
    chromium::{BOOKMARKS_BAR, Chromium, OTHER_BOOKMARKS},
    dogear::Dogear,
    window::Window,
};
use fantoccini::key::Key;
use serde_json::json;

use crate::support::{FIRST_CARD, FIRST_RUN, LAST_ANSWER, LAST_CITATION, LAST_TURN, QUESTION, ask, wanted};

/// Notes in which order the cards and the first words of the answer come into the page.
const NOTE_THE_ORDER: &str = "
  window.order = [];
  const note = (name, css) => { if (!window.order.includes(name) && document.querySelector(css)) window.order.push(name); };
  new MutationObserver(() => { note('cards', '[data-testid=card]'); note('words', '[data-testid=answer] .block'); })
    .observe(document.body, { childList: true, subtree: true, characterData: true });";

#[tokio::test(flavor = "multi_thread")]
async fn from_a_real_profile_to_a_cited_answer_and_to_what_is_added_later() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let dogear = Dogear::new()?;
    let Some(chromium) = Chromium::start(dogear.home())? else { return Ok(()) };
    let recipes = chromium.add_folder(BOOKMARKS_BAR, "Recipes")?;
    chromium.add(&recipes, "Sourdough starter, week by week", "https://bread.example/starter")?;
    chromium.add(&recipes, "Ottolenghi - aubergine with saffron yoghurt", "https://cooking.example/aubergine")?;
    chromium.add(OTHER_BOOKMARKS, "Choose boring technology", "https://essays.example/boring")?;
    chromium.wait_until_written(&["Sourdough starter, week by week", "Choose boring technology"])?;

    let window = Window::open(&dogear).await?;
    let shown = window.text_with(FIRST_RUN, "3 bookmarks").await?;
    assert!(shown.contains("Chromium"), "{shown}");
    assert_eq!(window.count("[data-testid=source-switch]").await?, 1, "one profile: {shown}");
    window.photograph("first-run").await?;
    window.press(&[Key::Enter.into()]).await?;
    window.text_with(FIRST_RUN, "Ready when you are.").await?;
    window.photograph("first-run-done").await?;
    window.press(&[Key::Enter.into()]).await?;
    window.find(QUESTION).await?;
    window.text_with("[data-testid=status]", "3 bookmarks").await?;
    window.photograph("first-run-read").await?;

    window.run(NOTE_THE_ORDER).await?;
    ask(&window, "sourdough in my Recipes folder").await?;
    window.find(LAST_CITATION).await?;
    let answer = window.text_with(LAST_ANSWER, "Sourdough starter").await?;
    window.text_with(&format!("{LAST_TURN} .footnote"), "Built-in answers").await?;
    window.photograph("first-answer").await?;
    assert_eq!(window.run("return window.order").await?, json!(["cards", "words"]), "{answer}");
    for part in ["Sourdough starter", "bread.example", "Recipes"] {
        window.text_with(FIRST_CARD, part).await?;
    }
    window.text_with("[data-testid=chip][data-kind=folder]", "Recipes").await?;
    window.text_with("[data-testid=chip][data-kind=terms]", "sourdough").await?;

    let tides = "How tides work | NOAA Ocean Service";
    chromium.add(BOOKMARKS_BAR, tides, "https://ocean.example/facts/tides")?;
    window.text_with("[data-testid=status]", "4 bookmarks").await?;
    ask(&window, "how do tides work").await?;
    window.text_with(LAST_ANSWER, "How tides work").await?;
    window.text_with(FIRST_CARD, "ocean.example").await?;
    window.photograph("added-later").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn with_no_browser_the_sample_library_is_one_click_away() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let dogear = Dogear::new()?;
    let window = Window::open(&dogear).await?;
    window.text_with(FIRST_RUN, "No browser was found").await?;
    window.photograph("no-browser").await?;
    window.click("[data-testid=sample-button]").await?;
    window.text_with(FIRST_RUN, "Ready when you are.").await?;
    window.photograph("sample-read").await?;
    window.click(&format!("{FIRST_RUN} button.primary")).await?;
    ask(&window, "learning Rust").await?;
    window.find(LAST_CITATION).await?;
    window.close().await
}
