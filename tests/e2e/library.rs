//! The library as it is looked at: the list, one bookmark at length, sites, copies, the map, the timeline.

use anyhow::{Result, ensure};
use dogear_tests::window::Window;
use fantoccini::key::Key;

use crate::support::{LAST_CARD, QUESTION, ask, on_sample, wanted};

const COUNT: &str = "[data-testid=library-count]";
const FILTER: &str = "[data-testid=library-filter]";
const ROW: &str = "[data-testid=library-row]";

async fn open(window: &Window, door: &str) -> Result<()> {
    window.click(&format!("[data-testid=nav-{door}]")).await
}

async fn turn_to(window: &Window, tab: &str) -> Result<()> {
    window.click(&format!("[data-testid=tab-{tab}]")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_filtered_and_what_is_chosen_is_asked() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (_dogear, window) = on_sample().await?;
    open(&window, "library").await?;
    window.text_with(COUNT, "86").await?;
    window.text_with("[data-testid=library-grid]", "OpenStreetMap").await?;
    window.photograph("library").await?;
    window.find(FILTER).await?.send_keys("sourdough on theperfectloaf.com").await?;
    window.text_with(COUNT, "1 bookmark").await?;
    window.text_with(ROW, "The Perfect Loaf").await?;
    window.click(ROW).await?;
    window.click("[data-testid=chosen-detail]").await?;
    window.text_with("[data-testid=detail-places]", "Bread").await?;
    window.text_with("[data-testid=detail-similar]", "bread").await?;
    window.photograph("library-detail").await?;
    // In a window of this width what is told at length lies over the list.
    window.press(&[Key::Escape.into()]).await?;
    window.click("[data-testid=chosen-ask]").await?;
    window.find(QUESTION).await?;
    ask(&window, "what is there about bread?").await?;
    window.text_with(LAST_CARD, "The Perfect Loaf").await?;
    let cards = window.count(LAST_CARD).await?;
    ensure!(cards == 1, "{cards} cards, from one bookmark");
    window.photograph("asked-in-these").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn sites_copies_and_the_timeline_show_the_same_library() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (_dogear, window) = on_sample().await?;
    open(&window, "library").await?;
    turn_to(&window, "sites").await?;
    window.text_with("[data-testid=sites]", "arxiv.org").await?;
    window.photograph("sites").await?;
    turn_to(&window, "copies").await?;
    window.find("[data-testid=copies]").await?;
    window.photograph("copies").await?;
    open(&window, "map").await?;
    turn_to(&window, "timeline").await?;
    window.find("[data-testid=timeline-chart]").await?;
    window.photograph("timeline").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_is_drawn_and_a_topic_leads_to_its_pages() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (_dogear, window) = on_sample().await?;
    open(&window, "map").await?;
    window.find("[data-testid=map-stage]").await?;
    window.text_with("[data-testid=legend]", "bread").await?;
    window.photograph("map").await?;
    window.click("[data-testid=legend] [data-testid=group]").await?;
    window.click("[data-testid=show-in-library]").await?;
    window.find(ROW).await?;
    window.photograph("topic-in-library").await?;
    window.close().await
}
