//! The app beside its window: started hidden, started twice, called from the terminal and by links, closed and had back, in
//! the tray.

use std::{fs, path::PathBuf, thread};

use anyhow::{Context, Result};
use dogear_tests::{
    app::{App, end_app_of, press_close, start_again, wait_until_seen},
    dogear::Dogear,
    machine::Machine,
    panel::{Bus, Panel},
    patience::until,
    window::Window,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::support::{LAST_TURN, QUESTION, SETTINGS, focus, on_sample, wanted, with_sample};

const CLOSING: &str = "[data-testid=closing]";

/// A Chromium profile with one bookmark, which is read.
fn with_profile() -> Result<(Dogear, PathBuf)> {
    let dogear = Dogear::by_words()?;
    let file = profile_of(&dogear, &["Sourdough starter, week by week"])?;
    dogear.json(&["sync"])?;
    Ok((dogear, file))
}

fn profile_of(dogear: &Dogear, titles: &[&str]) -> Result<PathBuf> {
    let file = dogear.home().join(".config/chromium/Default/Bookmarks");
    fs::create_dir_all(file.parent().context("a folder")?)?;
    save(&file, titles)?;
    Ok(file)
}

/// Writes the bookmarks of a profile as Chromium does: whole, and renamed into place.
fn save(file: &PathBuf, titles: &[&str]) -> Result<()> {
    let bookmark = |(id, title): (usize, &&str)| {
        json!({ "type": "url", "id": (id + 10).to_string(), "guid": format!("00000000-0000-4000-8000-{id:012}"),
                "name": title, "url": format!("https://example.org/{id}"), "date_added": "13350000000000000" })
    };
    let children: Vec<Value> = titles.iter().enumerate().map(bookmark).collect();
    let folder =
        |id: &str, children: Vec<Value>| json!({ "type": "folder", "id": id, "name": id, "children": children });
    let roots =
        json!({ "bookmark_bar": folder("1", children), "other": folder("2", vec![]), "synced": folder("3", vec![]) });
    let new = file.with_extension("new");
    fs::write(&new, json!({ "version": 1, "roots": roots }).to_string())?;
    Ok(fs::rename(new, file)?)
}

fn wait_until_found(dogear: &Dogear, query: &str, count: usize) -> Result<()> {
    let found = || dogear.search(query, "words").is_ok_and(|hits| hits.len() == count).then_some(());
    until(&format!("{query} is found {count} times"), found)
}

fn reached(dogear: &Dogear, arguments: &[&str]) -> Result<bool> {
    dogear.json(arguments)?["reached"].as_bool().context("it says whether it reached the app")
}

#[test]
fn a_hidden_start_watches_and_makes_its_window_when_it_is_called() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, file) = with_profile()?;
    let app = App::start(&dogear, &["--hidden"])?;
    save(&file, &["Sourdough starter, week by week", "How tides work"])?;
    wait_until_found(&dogear, "tides", 1)?;
    assert_eq!(app.pages()?, 0, "nobody has called it");

    start_again(&dogear, &["--hidden"])?;
    assert_eq!(app.pages()?, 0, "another hidden start calls nobody");
    assert!(reached(&dogear, &["toggle"])?);
    app.wait_for_pages(1)
}

#[test]
fn the_terminal_starts_an_app_that_is_not_running() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, _) = with_profile()?;
    // Built, so that it is beside the program for the terminal.
    drop(App::start(&dogear, &["--hidden"])?);
    assert!(!reached(&dogear, &["open", "sourdough"])?, "there was none to reach");
    until("it can be reached", || reached(&dogear, &["toggle"]).is_ok_and(|reached| reached).then_some(()))?;
    end_app_of(&dogear)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_from_the_terminal_is_asked_and_one_from_a_link_is_only_filled_in() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, window) = on_sample().await?;
    assert!(reached(&dogear, &["open", "baking bread"])?);
    window.text_with(&format!("{LAST_TURN} h2"), "baking bread").await?;
    window.photograph("asked-from-terminal").await?;

    window.type_text("half a thought").await?;
    start_again(&dogear, &["dogear://ask?q=links%20about%0A%3Cb%3Etides%3C%2Fb%3E"])?;
    until_typed(&window, "links about <b>tides</b>").await?;
    window.find("[data-testid=question]:focus").await?;
    assert_eq!(window.count("[data-testid=turn]").await?, 1, "nothing was asked");
    window.photograph("filled-by-link").await?;
    window.press(&[Key::Enter.into()]).await?;
    window.text_with(&format!("{LAST_TURN} h2"), "links about <b>tides</b>").await?;
    until_typed(&window, "half a thought").await?;
    window.close().await
}

async fn until_typed(window: &Window, text: &str) -> Result<()> {
    for _ in 0..200 {
        if window.find(QUESTION).await?.prop("value").await?.as_deref() == Some(text) {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    anyhow::bail!("the box never held {text}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_opened_with_dogear_is_imported_and_shown() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, window) = on_sample().await?;
    let file = dogear.home().join("from a friend.html");
    fs::write(
        &file,
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF=\"https://tides.example/\">Tides</A></DL>",
    )?;
    start_again(&dogear, &[file.to_str().context("a path of letters")?])?;
    window.find(SETTINGS).await?;
    window.text_with("[data-testid=imported]", "1 bookmark added").await?;
    window.photograph("opened-file").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_close_asks_and_a_closed_window_comes_back() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, window) = on_sample().await?;
    press_close(&dogear)?;
    window.text_with(CLOSING, "start Dogear again").await?;
    assert_eq!(focus(&window).await?, "closing-keep", "Enter keeps watching");
    window.photograph("closing-light").await?;
    window.press(&[Key::Escape.into()]).await?;
    gone(&window, CLOSING).await?;
    // Escape leaves the window as it was.
    wait_until_seen(&dogear, true)?;

    press_close(&dogear)?;
    window.find(CLOSING).await?;
    window.press(&[Key::Enter.into()]).await?;
    wait_until_seen(&dogear, false)?;
    let settings = fs::read_to_string(dogear.data().join("settings.toml"))?;
    assert!(settings.contains("when_closed = \"keep_watching\""), "{settings}");

    start_again(&dogear, &[])?;
    wait_until_seen(&dogear, true)?;
    window.find(QUESTION).await?;
    press_close(&dogear)?;
    wait_until_seen(&dogear, false)?;
    assert!(reached(&dogear, &["toggle"])?, "it goes on");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desktop_without_a_tray_is_told_once_how_a_closed_window_comes_back() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    // As GNOME is without an extension: there is a bus, and nobody on it has room for signs.
    let bus = Bus::start()?;
    let dogear = with_sample()?.on_bus(bus.address());
    let window = Window::open(&dogear).await?;
    window.find(QUESTION).await?;
    press_close(&dogear)?;
    window.text_with(CLOSING, "This desktop has no tray").await?;
    window.press(&[Key::Escape.into()]).await?;
    gone(&window, CLOSING).await?;

    // With room for signs, it is found in the tray.
    let panel = Panel::start(&bus).await?;
    panel.menu_with("Open Dogear").await?;
    press_close(&dogear)?;
    window.text_with(CLOSING, "You find it in the tray").await?;
    window.press(&[Key::Enter.into()]).await?;
    wait_until_seen(&dogear, false)?;
    panel.choose("Open Dogear").await?;
    wait_until_seen(&dogear, true)?;
    press_close(&dogear)?;
    wait_until_seen(&dogear, false)?;
    window.close().await
}

#[test]
fn a_page_that_nobody_sees_is_let_go_and_comes_back() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, file) = with_profile()?;
    let settings = "theme = \"system\"\nwhen_closed = \"keep_watching\"\n\n[answers]\nprovider = \"built_in\"\nbase_url = \"\"\nmodel = \"\"\n";
    fs::write(dogear.data().join("settings.toml"), settings)?;
    let app = App::start_with(&dogear, &[], &[("DOGEAR_KEEP_PAGE", "1")])?;
    app.wait_for_pages(1)?;
    wait_until_seen(&dogear, true)?;
    wait_until_following(&dogear, &file)?;
    press_close(&dogear)?;
    app.wait_for_pages(0)?;
    save(&file, &["Sourdough starter, week by week", "How tides work"])?;
    wait_until_found(&dogear, "tides", 1)?;
    start_again(&dogear, &[])?;
    app.wait_for_pages(1)?;
    wait_until_seen(&dogear, true)
}

/// Before it follows anything, a closed window ends the app.
fn wait_until_following(dogear: &Dogear, file: &PathBuf) -> Result<()> {
    save(file, &["Sourdough starter, week by week", "A page to be noticed"])?;
    wait_until_found(dogear, "noticed", 1)
}

async fn gone(window: &Window, css: &str) -> Result<()> {
    while window.count(css).await? > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Ok(())
}

#[test]
fn a_flood_of_links_leaves_the_app_as_it_was() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, _) = with_profile()?;
    let app = App::start(&dogear, &["--hidden"])?;
    let socket = dogear.data().join("dogear.sock");
    let flood = move || {
        for number in 0..2_500 {
            let line = json!({ "dogear": 1, "call": "fill", "question": format!("question {number}") });
            // Where too many wait the system turns callers away.
            if let Ok(mut stream) = std::os::unix::net::UnixStream::connect(&socket) {
                let _ = std::io::Write::write_all(&mut stream, format!("{line}\n").as_bytes());
            }
        }
    };
    let floods: Vec<_> = (0..4).map(|_| thread::spawn(flood.clone())).collect();
    for flood in floods {
        flood.join().map_err(|_| anyhow::anyhow!("a flood broke down"))?;
    }
    assert!(reached(&dogear, &["toggle"])?);
    // The window that the links filled, and quick search.
    app.wait_for_pages(2)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tray_says_how_it_is_pauses_and_ends() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let bus = Bus::start()?;
    let (dogear, file) = with_profile()?;
    let dogear = dogear.on_bus(bus.address());
    let mut app = App::start(&dogear, &["--hidden"])?;
    // The panel comes later than Dogear, as when both start with the computer.
    let panel = Panel::start(&bus).await?;
    let menu = panel.menu_with("up to date").await?;
    assert_eq!(
        menu,
        [
            "1 bookmark · up to date",
            "Quick search",
            "Open Dogear",
            "Pause for an hour",
            "Pause until started again",
            "Quit Dogear"
        ]
    );

    panel.choose("Pause for an hour").await?;
    let menu = panel.menu_with("Paused for an hour").await?;
    assert!(menu.contains(&"Go on".to_owned()), "{menu:?}");
    save(&file, &["Sourdough starter, week by week", "How tides work"])?;
    panel.choose("Go on").await?;
    panel.menu_with("2 bookmarks").await?;
    wait_until_found(&dogear, "tides", 1)?;

    panel.choose("Open Dogear").await?;
    app.wait_for_pages(1)?;
    fs::write(&file, "no bookmarks at all")?;
    panel.menu_with("A source needs you").await?;
    panel.choose("Quit Dogear").await?;
    app.wait()
}

#[tokio::test(flavor = "multi_thread")]
async fn while_power_is_saved_search_by_meaning_waits() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let bus = Bus::start()?;
    let machine = Machine::start(&bus, true).await?;
    let panel = Panel::start(&bus).await?;
    let dogear = Dogear::new()?.on_bus(bus.address());
    profile_of(&dogear, &["How tides work", "Sourdough starter, week by week"])?;
    dogear.json(&["sync", "--no-embed"])?;

    let _app = App::start(&dogear, &["--hidden"])?;
    let lines = panel.menu_with("Waiting for power at 0 of").await?;
    machine.save_power(false).await?;
    let after = panel.menu_with("up to date").await?;
    assert_ne!(lines, after);
    Ok(())
}

#[test]
fn a_drive_that_goes_and_comes_takes_nothing_with_it() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let (dogear, file) = with_profile()?;
    let (drive, elsewhere) = (dogear.home().join(".config"), dogear.home().join("unplugged"));
    let _app = App::start(&dogear, &["--hidden"])?;
    wait_until_following(&dogear, &file)?;
    fs::rename(&drive, &elsewhere)?;
    wait_until_state(&dogear, "missing")?;
    // Where a drive is not there, the folder that it is seen in is empty.
    fs::create_dir_all(file.parent().context("a folder")?)?;
    wait_until_state(&dogear, "missing")?;
    wait_until_found(&dogear, "noticed", 1)?;

    fs::remove_dir_all(&drive)?;
    fs::rename(&elsewhere, &drive)?;
    save(&file, &["Sourdough starter, week by week", "A page to be noticed", "How tides work"])?;
    wait_until_found(&dogear, "tides", 1)?;
    wait_until_found(&dogear, "noticed", 1)?;
    wait_until_state(&dogear, "ok")
}

/// Of the one source that there is, as the library keeps it.
fn wait_until_state(dogear: &Dogear, state: &str) -> Result<()> {
    let is_so = || dogear.json(&["sources"]).is_ok_and(|sources| sources[0]["state"] == state).then_some(());
    until(&format!("the source is {state}"), is_so)
}

/// Started without a window, on a machine of its own, with one page read.
struct Hidden {
    _app: App,
    machine: Machine,
    dogear: Dogear,
    file: PathBuf,
    _bus: Bus,
}

async fn hidden() -> Result<Hidden> {
    let bus = Bus::start()?;
    let machine = Machine::start(&bus, false).await?;
    let (dogear, file) = with_profile()?;
    let dogear = dogear.on_bus(bus.address());
    let app = App::start(&dogear, &["--hidden"])?;
    save(&file, &["How tides work"])?;
    wait_until_found(&dogear, "tides", 1)?;
    Ok(Hidden { _app: app, machine, dogear, file, _bus: bus })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_in_a_sleep_is_read_when_the_machine_wakes() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let Hidden { machine, dogear, file, .. } = &hidden().await?;
    // Nothing changes any more: only waking is a reason to read again. When that was is told to the second.
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    let read_at = || dogear.json(&["status"]).map(|status| status["last_sync_at"].clone());
    let before = read_at()?;
    machine.fall_asleep().await?;
    machine.wake().await?;
    until("the sources are read again", || read_at().is_ok_and(|now| now != before).then_some(()))?;
    save(file, &["How tides work", "A second page"])?;
    wait_until_found(dogear, "second", 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_cannot_be_read_is_told_once() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let Hidden { machine, dogear, file, .. } = &hidden().await?;
    fs::write(file, "no bookmarks at all")?;
    let told = machine.told(1)?;
    assert!(told.iter().all(|(title, text)| title == "A source needs you" && !text.is_empty()), "{told:?}");
    fs::write(file, "still no bookmarks")?;
    save(file, &["How tides work", "A second page"])?;
    wait_until_found(dogear, "second", 1)?;
    assert_eq!(machine.told(1)?.len(), 1, "once");
    Ok(())
}

#[test]
fn a_program_for_the_terminal_alone_says_what_is_missing() -> Result<()> {
    let dogear = Dogear::new()?;
    let alone = dogear.home().join("dogear");
    fs::copy(dogear_tests::built::program("dogear-cli")?, &alone)?;
    let mut command = std::process::Command::new(&alone);
    dogear.house(&mut command);
    let output = command.args(["open", "bread"]).env("PATH", "").output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("not installed beside"), "{said}");
    Ok(())
}
