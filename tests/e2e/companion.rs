//! The companion and the window: its switch, and a browser that keeps its bookmarks encrypted, from the one button to the first
//! tree.
#![cfg(target_os = "linux")]

use std::{fs, path::Path};

use anyhow::Result;
use dogear_tests::{companion::Browser, dogear::Dogear, patience::until, window::Window};

use crate::support::{FIRST_RUN, QUESTION, on_sample, open_settings, wanted};

const SWITCH: &str = "[data-testid=companions]";
const ADD: &str = "[data-testid=add-companion]";
const STEPS: &str = "[data-testid=companion-steps]";
const MANIFEST: &str = ".config/chromium/NativeMessagingHosts/app.dogear.companion.json";

#[tokio::test(flavor = "multi_thread")]
async fn the_switch_tells_browsers_and_takes_it_back() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, window) = on_sample().await?;
    fs::create_dir_all(dogear.home().join(".config/chromium"))?;
    open_settings(&window).await?;
    window.click(SWITCH).await?;
    window.text_with("[data-testid=settings]", "Chromium can reach Dogear.").await?;
    window.photograph("companion-on").await?;
    let manifest = fs::read_to_string(dogear.home().join(MANIFEST))?;
    assert!(manifest.contains(&*dogear.data().join("companion/host").to_string_lossy()), "{manifest}");
    window.click(SWITCH).await?;
    for gone in [dogear.home().join(MANIFEST), dogear.data().join("companion/host")] {
        until("it is taken back", || (!gone.exists()).then_some(()))?;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_browser_keeps_encrypted_is_read_after_one_button() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let dogear = Dogear::by_words()?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    let profile = browser.profile("Default");
    browser.companion()?.run("await chrome.bookmarks.getTree()")?;
    drop(browser);
    encrypt(&profile)?;

    let window = Window::open(&dogear).await?;
    window.click(ADD).await?;
    window.text_with(STEPS, "chrome://extensions").await?;
    window.photograph("companion-steps").await?;
    // What a person does by these steps.
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    browser.companion()?.run(
        "await chrome.bookmarks.create({ parentId: '1', title: 'Sourdough starter', url: 'https://bread.example/' })",
    )?;
    window.text_with(FIRST_RUN, "Read 1 bookmark").await?;
    window.click("[data-testid=read-button]").await?;
    window.text_with(FIRST_RUN, "Ready when you are.").await?;
    window.press(&[fantoccini::key::Key::Enter.into()]).await?;
    window.find(QUESTION).await?;
    assert_eq!(dogear.search("sourdough", "words")?.len(), 1);
    window.close().await
}

/// Leaves of a profile's bookmarks only what nobody else can read, as Chrome does for people who sync.
fn encrypt(profile: &Path) -> Result<()> {
    for plain in ["Bookmarks", "Bookmarks.bak"] {
        let _ = fs::remove_file(profile.join(plain));
    }
    Ok(fs::write(profile.join("EncryptedBookmarks2"), [7; 4096])?)
}
