//! Reading pages, from the switch in the settings to what is forgotten: from a site of this machine, asked for nothing before
//! it was started.

use std::fs;

use anyhow::{Context, Result};
use dogear_tests::{dogear::Dogear, missing::checkout, site::Site, window::Window};
use fantoccini::key::Key;
use serde_json::json;

use crate::support::{LAST_CARD, LAST_CITATION, QUESTION, SETTINGS, ask, open_settings, wanted};

const SECTION: &str = "[data-testid=page-text]";
const MARKED: &str = "[data-testid=turn]:last-child [data-testid=card] [data-testid=passage] mark";
const STARTER: &str = "A starter that lives in a cold kitchen wants patience more than flour. Feed it with rye once a day, and keep \
    the jar where it stays near twenty-six degrees; below that it sleeps, above that it turns sour before it rises. When the \
    surface domes and the first bubbles break, it is ready to bake with.";
const OVEN: &str = "Preheat the pot for forty-five minutes, longer than any book tells. The lid keeps the steam in for the first \
    half of the bake, so that the crust stays soft while the loaf still grows; then it comes off, and the colour is made.";

/// A page as people write them: menus around an article.
fn page(title: &str, said: &str) -> String {
    let more = "What I write here I have tried in my own kitchen, and more than once, because the first time is luck. "
        .repeat(3);
    format!(
        "<!doctype html><html lang=en><head><title>{title}</title><meta name=author content=\"Ada Miller\"></head><body>\
         <nav><a href=/>Home</a> <a href=/about>About</a></nav><article><h1>{title}</h1><p>{more}</p><p>{said}</p>\
         <p>{more}</p></article><footer>All rights reserved</footer></body></html>"
    )
}

/// Has saved two pages of the site, a third that is gone, and the sample library.
async fn on_site(site: &Site) -> Result<(Dogear, Window)> {
    for (path, title, said) in [("/12", "Kitchen diary, day 12", STARTER), ("/19", "Kitchen diary, day 19", OVEN)] {
        site.says(path, "200 OK\r\nContent-Type: text/html; charset=utf-8", &page(title, said));
    }
    let dogear = Dogear::new()?;
    let file = dogear.home().join("diary.csv");
    let saved = [("/12", "Kitchen diary, day 12"), ("/19", "Kitchen diary, day 19"), ("/30", "Kitchen diary, day 30")];
    let rows: String =
        saved.iter().map(|(path, title)| format!("{},\"{title}\",Blogs/Kitchen,2026-01-09\n", site.at(path))).collect();
    fs::write(&file, format!("url,title,folder,created\n{rows}"))?;
    for file in [checkout().join("assets/sample-bookmarks.html"), file] {
        dogear.json(&["import", file.to_str().context("a path of letters")?])?;
    }
    let window = Window::open(&dogear).await?;
    window.find(QUESTION).await?;
    Ok((dogear, window))
}

/// Switches reading on for the diary alone, where it lies on this computer.
async fn choose(window: &Window) -> Result<()> {
    open_settings(window).await?;
    window.click("[data-testid=pages-on]").await?;
    window.text_with(SECTION, "Nothing is chosen yet").await?;
    window
        .run(
            "[...document.querySelectorAll('[data-testid=pages-which] label')]
                .find((label) => label.textContent.includes('diary')).click()",
        )
        .await?;
    window.click("[data-testid=pages-not]").await?;
    window.click("[data-testid=pages-network]").await?;
    window.text_with("[data-testid=pages-estimate]", "3 pages on 1 site").await?;
    Ok(())
}

async fn show(window: &Window, css: &str) -> Result<()> {
    window.run(&format!("document.querySelector('{css}').scrollIntoView({{ block: 'start' }})")).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_pages_say_is_read_found_shown_and_forgotten() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let site = Site::open()?;
    let (_dogear, window) = on_site(&site).await?;
    choose(&window).await?;
    show(&window, SECTION).await?;
    window.photograph("pages-estimate").await?;
    assert_eq!(site.pages_asked(), [""; 0], "nothing is asked for before it is started");

    window.click("[data-testid=pages-run] button.primary").await?;
    window.text_with("[data-testid=pages-finished]", "All pages were asked for").await?;
    window.text_with("[data-testid=pages-kept]", "The text of 2 pages is kept").await?;
    window.click("[data-testid=pages-run] summary").await?;
    window.photograph("pages-finished").await?;
    let mut asked = site.pages_asked();
    asked.sort();
    assert_eq!(asked, ["/12", "/19", "/30"]);

    window.press(&[Key::Escape.into()]).await?;
    // Wide enough for the sheet beside the answer.
    window.resize(1500, 860).await?;
    ask(&window, "feeding a starter with rye in a cold kitchen").await?;
    window.find(MARKED).await?;
    window.text_with("[data-testid=turn]:last-child", "twenty-six degrees").await?;
    let marked =
        window.run(&format!("return [...document.querySelectorAll('{MARKED}')].map((one) => one.innerText)")).await?;
    assert!(marked.as_array().is_some_and(|words| words.contains(&json!("rye"))), "{marked}");
    window.find(LAST_CITATION).await?;
    window.photograph("pages-answer").await?;

    window.click("[data-testid=page-text-open]").await?;
    window.text_with("[data-testid=reader]", "wants patience more than flour").await?;
    window.text_with("[data-testid=reader]", "Ada Miller").await?;
    let shown = window.run("return document.querySelector('[data-testid=reader]').innerText").await?;
    assert!(!shown.as_str().unwrap_or_default().contains("All rights reserved"), "menus are no text");
    window.photograph("pages-reader").await?;
    window.press(&[Key::Escape.into()]).await?;

    in_the_dark(&window).await?;
    window.click("[data-testid=nav-library]").await?;
    window.click("[data-testid=tab-health]").await?;
    window.text_with("[data-testid=health-row]", "Kitchen diary, day 30").await?;
    window.photograph("pages-gone").await?;

    open_settings(&window).await?;
    show(&window, SECTION).await?;
    window.photograph("pages-dark-settings").await?;
    window.click("[data-testid=pages-kept] button").await?;
    window.find("[data-testid=pages-sure]").await?;
    window.photograph("pages-sure").await?;
    window.click("[data-testid=pages-sure] button.primary").await?;
    window.text_with(SECTION, "The page text was forgotten.").await?;
    window.press(&[Key::Escape.into()]).await?;
    window.click("[data-testid=nav-ask]").await?;
    window.find(LAST_CARD).await?;
    window.text_with("[data-testid=turn]:last-child", "Kitchen diary").await?;
    assert_eq!(window.count("[data-testid=passage]").await?, 0, "what was quoted is forgotten, too");
    window.close().await
}

async fn in_the_dark(window: &Window) -> Result<()> {
    open_settings(window).await?;
    window.run("document.querySelector('input[name=theme][value=dark]').closest('label').click()").await?;
    window.find("input[name=theme][value=dark]:checked").await?;
    window.text_with(SETTINGS, "Dark").await?;
    window.press(&[Key::Escape.into()]).await?;
    window.find(LAST_CITATION).await?;
    window.photograph("pages-dark-answer").await
}
