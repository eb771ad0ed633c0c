//! The companion under a person's hands: address bar, popup and menu of a real Chromium, on a screen of its own, by keys alone;
//! and Firefox, over Marionette, with its ends by force.
#![cfg(target_os = "linux")]

use std::{fs, path::Path, time::Duration};

use anyhow::{Context, Result};
use dogear_calls::{Asked, Call, Claim, claim};
use dogear_tests::{
    companion::{Browser, built, kill_hosts},
    devtools::Console,
    dogear::Dogear,
    firefox::{Firefox, MENU, OTHER_BOOKMARKS, TOOLBAR},
    patience::until,
    screen::Screen,
    told::{equals, equals_firefox, known},
    two_browsers::use_at_random,
};
use serde_json::{Value, json};
use tokio::sync::mpsc;

/// After the last key, before what it brought is chosen: a person looks.
const A_LOOK: Duration = Duration::from_millis(1_500);
const BREAD: &str = "https://bread.example/";

/// A browser in which bread is saved, in front of a person.
fn in_front() -> Result<Option<(Dogear, Screen, Browser)>> {
    let (dogear, Some(screen)) = (known()?, Screen::start()?) else { return Ok(None) };
    let Some(browser) = Browser::start_on(&screen, dogear.home())? else { return Ok(None) };
    let page = json!({ "parentId": "1", "title": "Sourdough starter", "url": BREAD });
    browser.companion()?.run(&format!("await chrome.bookmarks.create({page})"))?;
    equals(&dogear, &browser)?;
    until("the browser has the focus", || screen.focused()?.contains("Chromium").then_some(()))?;
    Ok(Some((dogear, screen, browser)))
}

/// What stands for the window's program, and hears its calls.
fn app(dogear: &Dogear) -> Result<(mpsc::Receiver<Call>, mpsc::Receiver<Asked>)> {
    let Claim::First(listening) = claim(&dogear.data())? else { anyhow::bail!("an app runs here") };
    let ((calls, heard), (inquiries, asked)) = (mpsc::channel(8), mpsc::channel(8));
    tokio::spawn(listening.serve(calls, inquiries));
    Ok((heard, asked))
}

#[test]
fn the_address_bar_finds_and_opens() -> Result<()> {
    let Some((_dogear, screen, browser)) = in_front()? else { return Ok(()) };
    until("what was chosen is open", || {
        screen.press("ctrl+l").ok()?;
        screen.type_text("dg sourdough").ok()?;
        std::thread::sleep(A_LOOK);
        screen.press("Down").ok()?;
        screen.press("Return").ok()?;
        std::thread::sleep(A_LOOK);
        browser.shows(BREAD).ok()?.then_some(())
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_bar_asks_in_the_window() -> Result<()> {
    let Some((dogear, screen, _browser)) = in_front()? else { return Ok(()) };
    let (mut heard, _asked) = app(&dogear)?;
    screen.press("ctrl+l")?;
    screen.type_text("dg where is the bread")?;
    screen.press("Return")?;
    let call = tokio::time::timeout(Duration::from_secs(60), heard.recv()).await?.context("the app has ended")?;
    let Call::Ask { question } = call else { anyhow::bail!("{call:?}") };
    assert_eq!(question.as_str(), "where is the bread");
    Ok(())
}

#[test]
fn the_popup_finds_and_opens_by_keys_alone() -> Result<()> {
    let Some((_dogear, screen, browser)) = in_front()? else { return Ok(()) };
    screen.press("ctrl+shift+comma")?;
    let mut popup = browser.opened_popup()?;
    screen.type_text("sourdough")?;
    until("it finds", || {
        let found = popup.run("return document.querySelector('[aria-selected=true]')?.textContent ?? ''").ok()?;
        found.as_str()?.starts_with("Sourdough starter").then_some(())
    })?;
    assert_eq!(flaws(&mut popup)?, json!([]));
    screen.press("Return")?;
    until("what was chosen is open", || browser.shows(BREAD).ok()?.then_some(()))
}

/// What axe finds wrong with a page for people who do not see it well, or not at all, light and dark.
fn flaws(page: &mut Console) -> Result<Value> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    page.run(&format!("{}; window.axe = axe;", fs::read_to_string(&axe).context("run `npm ci` in ui first")?))?;
    let mut flaws = Vec::new();
    for scheme in ["light", "dark"] {
        page.prefer(scheme)?;
        let found = page.run(
            "const { violations } = await axe.run(document);
             return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);",
        )?;
        flaws.extend(found.as_array().context("no list")?.iter().map(|flaw| format!("{scheme}: {flaw}")));
    }
    Ok(json!(flaws))
}

/// A Firefox with the companion.
fn firefox(dogear: &Dogear) -> Result<Option<Firefox>> {
    let Some(extension) = built()? else { return Ok(None) };
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(None) };
    firefox.add_extension(&extension)?;
    Ok(Some(firefox))
}

#[test]
fn the_popup_in_firefox_finds_and_opens_by_keys_alone() -> Result<()> {
    let dogear = known()?;
    let Some(firefox) = firefox(&dogear)? else { return Ok(()) };
    firefox.add(TOOLBAR, "Sourdough starter", BREAD)?;
    equals_firefox(&dogear, &firefox)?;
    firefox.open_popup()?;
    firefox.type_into("#query", "sourdough")?;
    until("it finds", || {
        firefox.texts("[aria-selected=true]").ok()?.first()?.starts_with("Sourdough starter").then_some(())
    })?;
    firefox.type_into("#query", "\u{e007}")?;
    until("what was chosen is open", || firefox.pages().ok()?.iter().any(|page| page == BREAD).then_some(()))
}

#[test]
fn firefox_and_a_host_that_are_killed_lose_nothing() -> Result<()> {
    let dogear = known()?;
    let Some(firefox) = firefox(&dogear)? else { return Ok(()) };
    let mut pages = Vec::new();
    for number in 0..50 {
        pages.push(firefox.add(TOOLBAR, &format!("Page {number}"), &format!("https://pages.example/{number}"))?);
        if number == 25 {
            kill_hosts(&dogear.data())?;
        }
    }
    let before = equals_firefox(&dogear, &firefox)?.len();
    for (number, page) in pages.iter().enumerate() {
        match number % 5 {
            0 => firefox.remove(page)?,
            1 => firefox.move_to(page, MENU)?,
            2 => firefox.rename(page, "Renamed")?,
            3 => firefox.move_to(page, OTHER_BOOKMARKS)?,
            _ => {}
        }
    }
    assert_eq!(equals_firefox(&dogear, &firefox)?.len(), before - 10);
    for number in 0..20 {
        firefox.add(MENU, &format!("Late {number}"), &format!("https://late.example/{number}"))?;
    }
    firefox.kill()?;
    let Some(firefox) = self::firefox(&dogear)? else { return Ok(()) };
    equals_firefox(&dogear, &firefox).map(drop)
}

#[test]
fn two_browsers_used_at_random_with_ends_by_force_equal_the_library() -> Result<()> {
    let dogear = known()?;
    let Some(used) = use_at_random(&dogear, 800, 0xd0_9ea2)? else { return Ok(()) };
    assert_eq!((used.operations, used.ended, used.equal), (800, 4, 1));
    Ok(())
}
