//! Files and links that go in and out of the real window with the mouse, on a screen with a window manager: a file dropped on it,
//! a card dragged out of it, bookmarks written into a file that a person names.
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Child,
};

use anyhow::{Context, Result};
use dogear_tests::{
    app::end_started,
    dogear::Dogear,
    missing::{can_drag, checkout},
    patience::until,
    screen::Screen,
    window::Window,
};
use fantoccini::key::Key;

use crate::support::{LAST_CARD, QUESTION, SETTINGS, ask, wanted, with_sample};

const MAIN: &str = "Dogear";
/// The halves of the other window, in pixels of the screen.
const ITS_FILE: (i64, i64) = (100, 60);
const ITS_PLACE: (i64, i64) = (100, 140);

/// Another program's window, with a file to drag and a place for what is dropped.
struct Elsewhere {
    process: Child,
    taken: PathBuf,
}

impl Elsewhere {
    fn open(screen: &Screen, file: &Path) -> Result<Self> {
        let taken = file.with_extension("taken");
        let mut program = screen.on("/usr/bin/python3");
        program.arg(checkout().join("tests/e2e/elsewhere.py")).arg(file).arg(&taken);
        let process = program.spawn().context("python3 did not start")?;
        screen.wait_for_window("Elsewhere")?;
        Ok(Self { process, taken })
    }

    fn wait_for_link(&self) -> Result<String> {
        until("a link is dropped", || fs::read_to_string(&self.taken).ok().filter(|taken| !taken.is_empty()))
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        end_started(&mut self.process);
    }
}

/// A window on the sample library; none where the machine has no means to drag.
async fn on_screen() -> Result<Option<(Screen, Dogear, Window)>> {
    if !wanted() || !can_drag()? {
        return Ok(None);
    }
    let Some(screen) = Screen::start()? else { return Ok(None) };
    let dogear = with_sample()?;
    let window = Window::open_on(&screen, &dogear).await?;
    window.find(QUESTION).await?;
    screen.wait_for_focus(MAIN)?;
    Ok(Some((screen, dogear, window)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_dropped_is_shown_and_then_imported() -> Result<()> {
    let Some((screen, dogear, window)) = on_screen().await? else { return Ok(()) };
    let file = dogear.home().join("from a friend.html");
    fs::write(
        &file,
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF=\"https://tides.example/\">Tides</A></DL>",
    )?;
    let _elsewhere = Elsewhere::open(&screen, &file)?;
    screen.drag(ITS_FILE, screen.middle_of(MAIN)?)?;
    window.text_with("[data-testid=dropped] [data-testid=imported]", "1 bookmark").await?;
    window.photograph("dropped").await?;
    assert!(dogear.search("tides", "words")?.is_empty(), "nothing is taken in unasked");
    window.press(&[Key::Enter.into()]).await?;
    window.text_with("[data-testid=dropped] [data-testid=imported]", "1 bookmark added").await?;
    assert_eq!(dogear.search("tides", "words")?.len(), 1);
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_is_dragged_out_is_its_link() -> Result<()> {
    let Some((screen, dogear, window)) = on_screen().await? else { return Ok(()) };
    ask(&window, "sourdough").await?;
    window.find(LAST_CARD).await?;
    let elsewhere = Elsewhere::open(&screen, &dogear.home().join("nothing"))?;
    let place = window
        .run(&format!(
            "const box = document.querySelector('{LAST_CARD}').getBoundingClientRect(); \
             return [Math.round(box.x + box.width - 60), Math.round(box.y + 16)]"
        ))
        .await?;
    let (left, top) = screen.corner_of(MAIN)?;
    let place = (left + place[0].as_i64().context("a place")?, top + place[1].as_i64().context("a place")?);
    screen.drag(place, ITS_PLACE)?;
    let link = elsewhere.wait_for_link()?;
    let hits = dogear.search("sourdough", "words")?;
    assert!(hits.iter().any(|hit| hit["url"].as_str() == Some(link.trim())), "{link} is none of {hits:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn bookmarks_are_written_into_the_file_that_is_named() -> Result<()> {
    let Some((screen, dogear, window)) = on_screen().await? else { return Ok(()) };
    window.press(&[Key::Control.into(), ',']).await?;
    window.find(SETTINGS).await?;
    window.click("[data-testid=export-open]").await?;
    window.click("[data-testid=export] button").await?;
    screen.wait_for_focus("Export bookmarks")?;
    let file = dogear.home().join("for-a-friend.html");
    screen.press("ctrl+a")?;
    screen.type_text(file.to_str().context("a path of letters")?)?;
    screen.press("Return")?;
    window.text_with("[data-testid=exported]", "for-a-friend.html").await?;
    window.photograph("exported").await?;
    assert!(fs::read_to_string(&file)?.contains("sourdough"), "the file holds the library");
    window.close().await
}
