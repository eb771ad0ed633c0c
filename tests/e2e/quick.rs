//! Quick search on a screen with a window manager: called by its keys from wherever one is, and gone again.
#![cfg(target_os = "linux")]

use anyhow::{Context, Result};
use dogear_tests::{dogear::Dogear, panel::Bus, patience::until, portal::Portal, screen::Screen, window::Window};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::support::{LAST_TURN, QUESTION, SETTINGS, wanted, with_sample};

const MAIN: &str = "Dogear";
const QUICK: &str = "Dogear: quick search";
const KEYS: &str = "ctrl+shift+space";
const FIELD: &str = "[data-testid=quick-field]";
const FIRST_ROW: &str = "#row-0";

/// A window on the sample library, with the focus; none where the machine has no means for a screen.
async fn on_screen() -> Result<Option<(Screen, Dogear, Window)>> {
    if !wanted() {
        return Ok(None);
    }
    let Some(screen) = Screen::start()? else { return Ok(None) };
    let dogear = with_sample()?;
    let window = Window::open_on(&screen, &dogear).await?;
    window.find(QUESTION).await?;
    screen.wait_for_focus(MAIN)?;
    // The hidden window is made after the one that is looked at.
    window.turn_to(QUICK).await?;
    window.find(FIELD).await?;
    Ok(Some((screen, dogear, window)))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keys_call_it_one_types_and_it_goes_back_to_where_one_was() -> Result<()> {
    let Some((screen, _dogear, window)) = on_screen().await? else { return Ok(()) };
    screen.press(KEYS)?;
    screen.wait_for_focus(QUICK)?;
    screen.type_text("sourdough")?;
    window.text_with(FIRST_ROW, "sourdough").await?;
    window.photograph("quick-found").await?;
    screen.press("Escape")?;
    screen.wait_for_focus(MAIN)?;

    screen.press(KEYS)?;
    screen.wait_for_focus(QUICK)?;
    screen.type_text("bread in my Bread folder")?;
    window.text_with("[data-testid=chip][data-kind=folder]", "Bread").await?;
    assert_eq!(
        value(&window).await?,
        json!("bread in my Bread folder"),
        "what was typed before goes with the first letter"
    );
    window.photograph("quick-chip").await?;
    screen.press(KEYS)?;
    screen.wait_for_focus(MAIN).context("its keys hide it, too")?;

    screen.press(KEYS)?;
    screen.wait_for_focus(QUICK)?;
    screen.type_text("quantum knitting patterns")?;
    window.text_with("[data-testid=quick-near]", "Nothing saved on that. The nearest are:").await?;
    window.photograph("quick-nothing").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn tab_asks_it_in_the_main_window() -> Result<()> {
    let Some((screen, _dogear, window)) = on_screen().await? else { return Ok(()) };
    screen.press(KEYS)?;
    screen.wait_for_focus(QUICK)?;
    screen.type_text("baking bread")?;
    window.find(FIRST_ROW).await?;
    screen.press("Tab")?;
    screen.wait_for_focus(MAIN)?;
    window.turn_to(MAIN).await?;
    window.text_with(&format!("{LAST_TURN} h2"), "baking bread").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_its_size_and_stands_in_the_middle_above_the_centre() -> Result<()> {
    let Some((screen, dogear, window)) = on_screen().await? else { return Ok(()) };
    screen.press(KEYS)?;
    screen.wait_for_focus(QUICK)?;
    let usual = screen.geometry()?;
    assert!(usual.contains("Position: 300,138") && usual.contains("680x440"), "{usual}");
    screen.resize(560, 380)?;
    until("it has its new size", || screen.geometry().ok().filter(|told| told.contains("560x380")))?;
    screen.press("Escape")?;
    screen.wait_for_focus(MAIN)?;
    let settings = dogear.data().join("settings.toml");
    let kept = |text: &String| text.contains("width = 560") && text.contains("height = 380");
    until("the size is kept", || std::fs::read_to_string(&settings).ok().filter(kept))?;
    window.close().await?;

    let window = Window::open_on(&screen, &dogear).await?;
    window.turn_to(QUICK).await?;
    window.find(FIELD).await?;
    screen.press(KEYS)?;
    screen.wait_for_focus(QUICK)?;
    let again = screen.geometry()?;
    assert!(again.contains("Position: 360,156") && again.contains("560x380"), "{again}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_another_program_holds_are_said_and_others_call_it() -> Result<()> {
    let Some((screen, _dogear, window)) = on_screen().await? else { return Ok(()) };
    // A second Dogear is another program: it finds the keys taken.
    let other = with_sample()?;
    let second = Window::open_on(&screen, &other).await?;
    second.turn_to(QUICK).await?;
    second.turn_to(MAIN).await?;
    second.find(QUESTION).await?;
    second.press(&[Key::Control.into(), ',']).await?;
    second.find(SETTINGS).await?;
    second.text_with("[data-testid=shortcut-problem]", "Another program holds Ctrl+Shift+Space.").await?;
    second.photograph("quick-held").await?;

    second.click("[data-testid=shortcut-change]").await?;
    second.press(&[Key::Control.into(), Key::Alt.into(), 'k']).await?;
    second.text_with("[data-testid=shortcut]", "Ctrl+Alt+K").await?;
    assert_eq!(second.count("[data-testid=shortcut-problem]").await?, 0, "nothing is wrong any more");
    screen.press("ctrl+alt+k")?;
    screen.wait_for_focus(QUICK)?;
    second.close().await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_desktop_gives_keys_it_is_asked_once_the_person_wants_them() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let Some(screen) = Screen::start()? else { return Ok(()) };
    let bus = Bus::start()?;
    let portal = Portal::start(&bus, Some("Meta+Space")).await?;
    let dogear = with_sample()?.on_bus(bus.address());
    let window = in_settings(&screen, &dogear).await?;
    window.find("[data-testid=shortcut-on]").await?;
    assert_eq!(portal.wishes(), [""; 0], "nobody is asked out of the blue");
    window.click("[data-testid=shortcut-on]").await?;
    window.text_with("[data-testid=shortcut]", "Meta+Space").await?;
    window.photograph("quick-by-desktop").await?;
    assert_eq!(portal.wishes(), ["CTRL+SHIFT+space"]);
    portal.press().await?;
    screen.wait_for_focus(QUICK)?;
    window.close().await?;

    // The next Dogear has them at once; the desktop knows what the person has said.
    let window = in_settings(&screen, &dogear).await?;
    portal.wait_for_wishes(2)?;
    window.text_with("[data-testid=shortcut]", "Meta+Space").await?;
    portal.press().await?;
    screen.wait_for_focus(QUICK)?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_desktop_has_none_to_give_the_command_is_told() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let Some(screen) = Screen::start()? else { return Ok(()) };
    let bus = Bus::start()?;
    let dogear = with_sample()?.on_bus(bus.address());
    let window = in_settings(&screen, &dogear).await?;
    window.text_with("[data-testid=command-to-bind]", "dogear toggle").await?;
    window.close().await
}

/// The settings in a session of Wayland, once quick search has its window, too.
async fn in_settings(screen: &Screen, dogear: &Dogear) -> Result<Window> {
    let window = Window::open_as_under_wayland(screen, dogear).await?;
    window.turn_to(QUICK).await?;
    window.find(FIELD).await?;
    window.turn_to(MAIN).await?;
    window.find(QUESTION).await?;
    window.press(&[Key::Control.into(), ',']).await?;
    window.find(SETTINGS).await?;
    Ok(window)
}

async fn value(window: &Window) -> Result<Value> {
    window.run("return document.querySelector('[data-testid=quick-field]').value").await
}
