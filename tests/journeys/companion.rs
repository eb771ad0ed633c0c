//! The companion in a real Chromium: what the browser tells becomes the same source as what stands in its files, whatever
//! happens to either on the way.
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use dogear_tests::{
    companion::{Browser, built, kill_hosts},
    dogear::Dogear,
    firefox::{Firefox, TOOLBAR},
    patience::until,
    screen::Screen,
    told::{equals, held, known, source_of},
};
use serde_json::{Value, json};

use crate::support::{list, text};

const BREAD: &str =
    "await chrome.bookmarks.create({ parentId: '1', title: 'Sourdough starter', url: 'https://bread.example/' })";

/// A Dogear that browsers know, and a browser with the companion.
fn installed() -> Result<Option<(Dogear, Browser)>> {
    let dogear = known()?;
    Ok(Browser::start(dogear.home())?.map(|browser| (dogear, browser)))
}

/// Kinds in the log, the oldest first.
fn logged(dogear: &Dogear) -> Result<Vec<String>> {
    let log = dogear.json(&["changes", "-k", "1000"])?;
    Ok(log.as_array().into_iter().flatten().rev().map(|entry| text(entry, "kind").to_owned()).collect())
}

#[test]
fn what_a_browser_tells_is_in_the_library_at_once() -> Result<()> {
    let Some((dogear, browser)) = installed()? else { return Ok(()) };
    equals(&dogear, &browser)?;
    let mut companion = browser.companion()?;
    companion.run(
        "const folder = await chrome.bookmarks.create({ parentId: '1', title: 'Recipes' });
         for (let n = 0; n < 50; n++)
           await chrome.bookmarks.create({ parentId: n % 2 ? folder.id : '2', title: `Page ${n}`, url: `https://pages.example/${n}` });",
    )?;
    assert_eq!(equals(&dogear, &browser)?.len(), 50);
    companion.run(
        "const all = await chrome.bookmarks.search({ query: 'pages.example' });
         for (const [n, page] of all.entries()) {
           if (n % 5 === 0) await chrome.bookmarks.remove(page.id);
           else if (n % 5 === 1) await chrome.bookmarks.move(page.id, { parentId: '2', index: 0 });
           else if (n % 5 === 2) await chrome.bookmarks.update(page.id, { title: `${page.title}, renamed` });
         }",
    )?;
    assert_eq!(equals(&dogear, &browser)?.len(), 40);
    let kinds = logged(&dogear)?;
    let count = |kind: &str| kinds.iter().filter(|logged| *logged == kind).count();
    assert_eq!((count("added"), count("removed"), count("changed"), count("restored")), (50, 10, 10, 0), "{kinds:?}");
    Ok(())
}

#[test]
fn a_profile_stays_one_source_whichever_way_it_is_read() -> Result<()> {
    let Some((dogear, browser)) = installed()? else { return Ok(()) };
    let mut companion = browser.companion()?;
    companion.run(BREAD)?;
    companion.run("await chrome.bookmarks.create({ parentId: '2', title: 'Tides', url: 'https://ocean.example/' })")?;
    equals(&dogear, &browser)?;
    let ids = |dogear: &Dogear| -> Result<Vec<Value>> {
        let found = dogear.search("site:example OR bread OR tides", "words")?;
        let mut ids: Vec<Value> = found.iter().map(|hit| hit["id"].clone()).collect();
        ids.sort_by_key(Value::to_string);
        Ok(ids)
    };
    let (before, log) = (ids(&dogear)?, logged(&dogear)?);
    assert_eq!(before.len(), 2);
    let file = browser.profile("Default").join("Bookmarks");
    until("the browser writes its file", || fs::read_to_string(&file).ok()?.contains("Tides").then_some(()))?;
    drop(browser);

    // Switched off: the file that the browser leaves is newer than anything told.
    let text = fs::read_to_string(&file)?;
    let much_later = fs::metadata(&file)?.modified()? + Duration::from_secs(3600);
    fs::write(&file, text.replace("Tides", "Tides and currents"))?;
    fs::File::options().append(true).open(&file)?.set_modified(much_later)?;
    let report = dogear.json(&["sync"])?;
    let counts = ["added", "changed", "moved", "removed"].map(|kind| report["sources"][0][kind].clone());
    assert_eq!(counts, [json!(0), json!(1), json!(0), json!(0)], "{report}");
    assert_eq!(ids(&dogear)?, before);

    // And on again.
    fs::write(&file, &text)?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    equals(&dogear, &browser)?;
    assert_eq!(ids(&dogear)?, before);
    assert_eq!(logged(&dogear)?.len(), log.len() + 2, "Tides was renamed twice, and nothing else happened");
    Ok(())
}

#[test]
fn two_profiles_of_one_browser_are_told_apart() -> Result<()> {
    let (dogear, Some(screen)) = (known()?, Screen::start()?) else { return Ok(()) };
    let Some(browser) = Browser::start_on(&screen, dogear.home())? else { return Ok(()) };
    equals(&dogear, &browser)?;
    browser.open_profile(&screen, "Profile 1")?;
    let mut companions = browser.companions(2)?;
    assert_eq!(companions.len(), 2);
    for (number, companion) in companions.iter_mut().enumerate() {
        let page = json!({ "parentId": "1", "title": format!("Of companion {number}"), "url": format!("https://of.example/{number}") });
        companion.run(&format!("await chrome.bookmarks.create({page})"))?;
    }
    for name in ["Default", "Profile 1"] {
        let profile = browser.profile(name);
        let written = until("the browser writes its file", || {
            let file = fs::read_to_string(profile.join("Bookmarks")).ok()?;
            file.contains("Of companion").then_some(file)
        })?;
        let source = until("the profile is a source", || source_of(&dogear, &profile).ok())?;
        let own = until("the library holds one of them", || {
            let held = held(&dogear, text(&source, "id")).ok()?;
            (held.len() == 1).then(|| text(&held[0], "title").to_owned())
        })?;
        assert!(written.contains(&own), "{name} holds another one than {own}");
    }
    Ok(())
}

#[test]
fn a_browser_and_a_host_that_are_killed_lose_nothing() -> Result<()> {
    let Some((dogear, browser)) = installed()? else { return Ok(()) };
    equals(&dogear, &browser)?;
    let mut companion = browser.companion()?;
    companion.run(BREAD)?;
    kill_hosts(&dogear.data())?;
    companion.run("await chrome.bookmarks.create({ parentId: '1', title: 'Tides', url: 'https://ocean.example/' })")?;
    assert_eq!(equals(&dogear, &browser)?.len(), 2);

    browser.stop_companions()?;
    // The browser wakes it for what happens.
    let mut popup = browser.popup()?;
    popup.run("await chrome.bookmarks.create({ parentId: '1', title: 'Soup', url: 'https://soup.example/' })")?;
    assert_eq!(equals(&dogear, &browser)?.len(), 3);

    browser.companion()?.run(
        "for (let n = 0; n < 400; n++)
           void chrome.bookmarks.create({ parentId: '2', title: `Page ${n}`, url: `https://pages.example/${n}` });",
    )?;
    browser.kill()?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    equals(&dogear, &browser)?;
    Ok(())
}

#[test]
fn a_file_that_becomes_encrypted_is_no_loss() -> Result<()> {
    let Some((dogear, browser)) = installed()? else { return Ok(()) };
    equals(&dogear, &browser)?;
    let profile = browser.profile("Default");
    let mut companion = browser.companion()?;
    companion.run(BREAD)?;
    equals(&dogear, &browser)?;
    let watch = dogear.watch()?;
    watch.next("ready")?;
    // It writes the one after the other.
    let written = || ["Bookmarks", "EncryptedBookmarks2"].iter().all(|name| profile.join(name).is_file());
    until("this Chromium has written both files", || written().then_some(()))?;
    // As the browser itself does once it reads its encrypted file.
    fs::remove_file(profile.join("Bookmarks"))?;
    let _ = fs::remove_file(profile.join("Bookmarks.bak"));
    dogear.json(&["sync"])?;
    let source = source_of(&dogear, &profile)?;
    assert_eq!((text(&source, "state"), &source["bookmarks"]), ("ok", &json!(1)), "{source}");
    companion.run("await chrome.bookmarks.create({ parentId: '1', title: 'Tides', url: 'https://ocean.example/' })")?;
    let change = watch.next("change")?;
    assert_eq!((&change["added"], &change["removed"]), (&json!(1), &json!(0)), "{change}");
    assert_eq!(equals(&dogear, &browser)?.len(), 2);
    assert!(logged(&dogear)?.iter().all(|kind| kind == "added"));
    Ok(())
}

#[test]
fn firefox_tells_the_same_source_that_its_database_is() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let Some(extension) = built()? else { return Ok(()) };
    fs::create_dir_all(dogear.home().join(".mozilla/firefox"))?;
    let told = dogear.json(&["companion", "--install"])?;
    assert_eq!(told["browsers"][0]["installed"], true, "{told}");
    let Some(firefox) = Firefox::start(dogear.home())? else { return Ok(()) };
    firefox.add(TOOLBAR, "Sourdough starter", "https://bread.example/")?;
    firefox.tag("https://bread.example/", "baking")?;
    dogear.json(&["sync"])?;
    let source = source_of(&dogear, &firefox.profile())?;
    firefox.add_extension(&extension)?;
    firefox.add(TOOLBAR, "Tides", "https://ocean.example/")?;
    let tree = dogear.data().join("companion").join(format!("{}.tree", text(&source, "id")));
    until("the companion tells", || fs::read_to_string(&tree).ok()?.contains("ocean.example").then_some(()))?;
    until("what it tells is found", || (!dogear.search("tides", "words").ok()?.is_empty()).then_some(()))?;
    assert_eq!(dogear.json(&["sources"])?.as_array().map(Vec::len), Some(1));
    assert_eq!(dogear.search("baking", "words")?.len(), 1, "an extension knows no tags, and none is lost");
    assert_eq!(logged(&dogear)?, ["added"]);
    Ok(())
}

#[test]
fn what_a_rule_excludes_is_not_kept_anywhere() -> Result<()> {
    let Some((dogear, browser)) = installed()? else { return Ok(()) };
    equals(&dogear, &browser)?;
    dogear.json(&["exclude", "--folder", "Diary"])?;
    let mut companion = browser.companion()?;
    companion.run(
        "const folder = await chrome.bookmarks.create({ parentId: '1', title: 'Diary' });
         await chrome.bookmarks.create({ parentId: folder.id, title: 'Nobody else knows', url: 'https://secret.example/' });",
    )?;
    companion.run(BREAD)?;
    until("the other one is found", || (!dogear.search("sourdough", "words").ok()?.is_empty()).then_some(()))?;
    for file in files(&dogear.data())? {
        let bytes = fs::read(&file)?;
        for word in ["Nobody else knows", "secret.example", "Diary"] {
            let is_rule = word == "Diary" && file.to_string_lossy().contains("dogear.db");
            ensure!(is_rule || !holds(&bytes, word), "{} holds {word}", file.display());
        }
    }
    // Without the rule it comes back, without a new start of the browser.
    dogear.json(&["exclude", "--folder", "Diary", "--drop"])?;
    companion.run("await chrome.bookmarks.create({ parentId: '1', title: 'Tides', url: 'https://ocean.example/' })")?;
    assert_eq!(equals(&dogear, &browser)?.len(), 3);
    Ok(())
}

#[test]
fn the_popup_finds_and_says_where_a_page_is_saved() -> Result<()> {
    let Some((dogear, browser)) = installed()? else { return Ok(()) };
    browser.companion()?.run(BREAD)?;
    equals(&dogear, &browser)?;
    let mut popup = browser.popup()?;
    let shown = popup.run(
        "const field = document.querySelector('input');
         field.value = 'sourdough';
         field.dispatchEvent(new Event('input'));
         for (let n = 0; n < 200 && !document.querySelector('li'); n++) await new Promise((go) => setTimeout(go, 50));
         field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
         return { hits: [...document.querySelectorAll('li')].map((row) => row.textContent),
                  chosen: document.querySelectorAll('[aria-selected=true]').length,
                  note: document.querySelector('#note').textContent };",
    )?;
    assert_eq!(list(&shown, "hits"), ["Sourdough starterbread.example · Bookmarks bar · Chromium"], "{shown}");
    assert_eq!(shown["chosen"], 1);
    let page = popup.run(
        "return await chrome.runtime.sendMessage({ type: 'page', url: 'https://bread.example/#top', title: 'Bread' })",
    )?;
    assert_eq!(list(&page, "saved").len(), 1, "{page}");
    Ok(())
}

#[test]
fn what_is_no_message_ends_nothing() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let framed = |text: &[u8]| [&u32::try_from(text.len()).unwrap_or_default().to_ne_bytes()[..], text].concat();
    let said = [
        framed(b"no JSON"),
        framed(b"{\"type\":\"erase\"}"),
        framed(b"{\"type\":\"hello\",\"version\":2,\"mark\":\"\",\"digest\":\"\"}"),
        framed(b"{\"type\":\"hello\",\"version\":1,\"mark\":\"in no profile at all\",\"digest\":\"\"}"),
        framed(b"{\"type\":\"changes\",\"listings\":[]}"),
        framed(b"{\"type\":\"search\",\"id\":7,\"query\":\"bread\"}"),
        b"\x30\0\0\0{\"type\":".to_vec(),
    ];
    let mut command = Command::new(dogear_tests::built::program("dogear-cli")?);
    dogear.house(&mut command);
    let mut host = command.arg("companion").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    std::io::Write::write_all(&mut host.stdin.take().context("no input")?, &said.concat())?;
    let answered = host.wait_with_output()?;
    ensure!(answered.status.success(), "{answered:?}");
    let answers = String::from_utf8_lossy(&answered.stdout).into_owned();
    for part in ["not_understood", "old_host", "again", "\"id\":7"] {
        assert!(answers.contains(part), "{part} in {answers}");
    }
    command.arg("chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/").stdin(Stdio::null());
    assert!(!command.output()?.status.success(), "another extension is not answered");
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(self::files(&path)?) } else { files.push(path) }
    }
    Ok(files)
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}
