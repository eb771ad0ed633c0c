//! What pages say, told by the companion: of saved pages alone, once the person lets it, as the browser shows them.
#![cfg(target_os = "linux")]

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result};
use dogear_tests::{
    companion::{Browser, built},
    devtools::Console,
    dogear::Dogear,
    firefox::{Firefox, TOOLBAR},
    patience::until,
    screen::Screen,
    site::Site,
    told::{equals, equals_firefox, known},
};
use serde_json::{Value, json};

use crate::support::text;

/// What the person would be asked for at a page of a test's site.
const HERE: &str = "*://127.0.0.1/*";

/// A site with a page for members: beside its text it has what nobody sees, and what somebody types.
fn club() -> Result<Site> {
    let site = Site::open()?;
    let said = "Of all we know about bees the waggle dance is the oldest. ".repeat(30);
    site.says(
        "/club",
        "200 OK\r\nContent-Type: text/html; charset=utf-8",
        &format!(
            "<html><head><title>The club</title><meta name=robots content=noindex></head><body><p>{said}</p>\
             <p style='display: none'>What nobody sees</p><!-- What nobody sees --><input id=typed>\
             <p id=drawn></p><script>setTimeout(() => {{ drawn.textContent = 'Drawn by a script.';\
             typed.value = 'What I typed' }}, 300)</script></body></html>"
        ),
    );
    site.closes("/club");
    Ok(site)
}

fn save(companion: &mut Console, folder: &str, url: &str) -> Result<()> {
    let page = json!({ "parentId": folder, "title": "A page", "url": url });
    companion.run(&format!("await chrome.bookmarks.create({page})")).map(drop)
}

/// Waits until the text of a page is kept, and gives it.
fn kept(dogear: &Dogear, url: &str) -> Result<Value> {
    until("what the page says is kept", || {
        let shown = dogear.json(&["pages", "--show", url]).ok()?;
        shown["text"].is_object().then(|| shown["text"].clone())
    })
}

#[test]
fn what_a_page_says_is_kept_once_the_person_lets_it() -> Result<()> {
    let (dogear, site, Some(screen)) = (known()?, club()?, Screen::start()?) else { return Ok(()) };
    // With the site allowed, the browser gives the rest of what is asked for without a question.
    let allowed = json!({ "host_permissions": [HERE] });
    let Some(browser) = Browser::start_allowing(Some(&screen), dogear.home(), &allowed)? else { return Ok(()) };
    let club = site.at("/club");
    save(&mut browser.companion()?, "1", &club)?;
    equals(&dogear, &browser)?;
    until("the browser has the focus", || screen.focused()?.contains("Chromium").then_some(()))?;
    browser.open(&site.entrance())?;
    until("the entrance is open", || browser.shows(&site.entrance()).ok()?.then_some(()))?;
    browser.open(&club)?;
    until("the page for members is open", || browser.shows(&club).ok()?.then_some(()))?;
    screen.press("ctrl+shift+comma")?;
    let mut popup = browser.opened_popup()?;
    until("what it says can be kept", || {
        (popup.run("return document.querySelector('#keep').hidden").ok()? == false).then_some(())
    })?;
    let boxes = "return [...document.querySelectorAll('#keep input')].map((box) => box.checked)";
    assert_eq!(popup.run(boxes)?, json!([false, false]));
    assert_eq!(dogear.json(&["pages"])?["texts"], 0, "nothing is told before");
    let name = popup.run("return document.querySelector('#keep label').textContent.trim()")?;
    assert_eq!(name, "on 127.0.0.1");
    popup.run_by_hand("document.querySelector('#keep-site').click()")?;
    until("it is switched on", || (popup.run(boxes).ok()? == json!([true, false])).then_some(()))?;

    let told = kept(&dogear, &club)?;
    let said = text(&told, "text");
    assert_eq!(text(&told, "origin"), "companion");
    assert!(said.contains("waggle dance") && said.contains("Drawn by a script."), "{said}");
    for other in ["nobody sees", "typed"] {
        assert!(!said.contains(other), "{other} in {said}");
    }
    assert_eq!(text(&dogear.search("waggle dance", "words")?[0], "url"), club);
    Ok(())
}

#[test]
fn pages_that_are_private_or_not_saved_are_not_taken() -> Result<()> {
    let (dogear, site) = (known()?, Site::open()?);
    let pages = ["open", "diary", "left", "unsaved"];
    pages.iter().for_each(|page| site.article(&format!("/{page}"), page));
    let allowed = json!({ "host_permissions": [HERE], "permissions": ["scripting"] });
    let Some(browser) = Browser::start_allowing(None, dogear.home(), &allowed)? else { return Ok(()) };
    let mut companion = browser.companion()?;
    for (page, folder) in [("open", "Open"), ("diary", "Diary"), ("left", "Left")] {
        let folder = companion
            .run(&format!("return (await chrome.bookmarks.create({{ parentId: '1', title: '{folder}' }})).id"))?;
        save(&mut companion, folder.as_str().context("an id")?, &site.at(&format!("/{page}")))?;
    }
    equals(&dogear, &browser)?;
    dogear.json(&["private", "--add", "Diary"])?;
    dogear.json(&["pages", "--not-folder", "Left"])?;
    // Which pages it takes the text of.
    companion.run(
        "globalThis.taken = [];
         const take = chrome.scripting.executeScript;
         chrome.scripting.executeScript = async (asked) => {
           const read = await take.call(chrome.scripting, asked);
           taken.push(new URL(read[0].result.url).pathname);
           return read;
         };",
    )?;
    // The companion looks at one after the other: what comes last is kept when all others have been looked at.
    for page in ["unsaved", "diary", "left", "open"] {
        browser.open(&site.at(&format!("/{page}")))?;
        until("the page is open", || browser.shows(&site.at(&format!("/{page}"))).ok()?.then_some(()))?;
    }
    kept(&dogear, &site.at("/open"))?;
    assert_eq!(companion.run("return taken")?, json!(["/open"]));
    assert_eq!(dogear.json(&["pages"])?["texts"], 1);
    let unsaved = holding(&dogear.data(), site.at("/unsaved").as_bytes())?;
    assert_eq!(unsaved, BTreeSet::new(), "not even the address of a page that is not saved");
    // It reaches no network, not even the sites that it may read.
    let asked = format!("return await fetch('{}').then(() => 'asked', () => 'refused')", site.at("/open"));
    assert_eq!(companion.run(&asked)?, "refused");
    Ok(())
}

#[test]
fn a_page_that_is_saved_while_it_is_open_is_told_too_and_what_was_forgotten_is_not() -> Result<()> {
    let (dogear, site) = (known()?, Site::open()?);
    site.article("/bees", "bees");
    site.article("/wasps", "wasps");
    let allowed = json!({ "host_permissions": [HERE], "permissions": ["scripting"] });
    let Some(browser) = Browser::start_allowing(None, dogear.home(), &allowed)? else { return Ok(()) };
    equals(&dogear, &browser)?;
    // An app follows the browser: what is saved is in the library only when that has read it.
    let watch = dogear.watch()?;
    watch.next("ready")?;
    let (bees, wasps) = (site.at("/bees"), site.at("/wasps"));
    browser.open(&bees)?;
    until("the page is open", || browser.shows(&bees).ok()?.then_some(()))?;
    save(&mut browser.companion()?, "1", &bees)?;
    kept(&dogear, &bees)?;
    dogear.json(&["pages", "--forget", "--page", &bees])?;
    browser.open(&bees)?;
    browser.open(&wasps)?;
    save(&mut browser.companion()?, "1", &wasps)?;
    kept(&dogear, &wasps)?;
    assert_eq!(dogear.json(&["pages"])?["texts"], 1, "what was forgotten does not come back by itself");
    Ok(())
}

#[test]
fn firefox_tells_what_pages_say_too() -> Result<()> {
    let (dogear, site) = (known()?, club()?);
    let Some(extension) = built()? else { return Ok(()) };
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    firefox.add_extension(&extension)?;
    let club = site.at("/club");
    firefox.add(TOOLBAR, "A page", &club)?;
    equals_firefox(&dogear, &firefox)?;
    firefox.open(&site.entrance())?;
    firefox.open(&club)?;
    firefox.allow_companion(&["scripting"], &[HERE])?;
    let told = kept(&dogear, &club)?;
    let said = text(&told, "text");
    assert!(said.contains("waggle dance") && said.contains("Drawn by a script."), "{said}");
    assert!(!said.contains("nobody sees") && !said.contains("typed"), "{said}");
    Ok(())
}

/// The files below a folder that hold these bytes.
fn holding(folder: &Path, bytes: &[u8]) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.append(&mut holding(&path, bytes)?);
        } else if path.is_file() && fs::read(&path)?.windows(bytes.len()).any(|window| window == bytes) {
            found.insert(path.display().to_string());
        }
    }
    Ok(found)
}
