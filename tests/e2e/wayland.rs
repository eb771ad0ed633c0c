//! The window in a session of Wayland that has nothing else: no X11, no tray, nobody who gives keys. As on a GNOME without extensions.
#![cfg(target_os = "linux")]

use std::process::Command;

use anyhow::{Result, bail};
use dogear_tests::{
    dogear::Dogear,
    panel::Bus,
    wayland::Wayland,
    window::{Window, tauri_driver},
};
use serde_json::Value;

use crate::support::{LAST_ANSWER, LAST_TURN, QUESTION, open_settings, wanted, with_sample};

const MAIN: &str = "Dogear";
const QUICK: &str = "Dogear: quick search";

#[tokio::test(flavor = "multi_thread")]
async fn under_wayland_it_answers_and_quick_search_comes_by_a_command() -> Result<()> {
    if !wanted() {
        return Ok(());
    }
    let Some(session) = Wayland::start()? else { return Ok(()) };
    let bus = Bus::start()?;
    let dogear = with_sample()?.on_bus(bus.address());
    let window = open(&session, &dogear, "GNOME").await?;
    window.turn_to(QUICK).await?;
    window.turn_to(MAIN).await?;
    window.find(QUESTION).await?;

    dogear.json(&["open", "baking bread"])?;
    window.text_with(&format!("{LAST_TURN} h2"), "baking bread").await?;
    window.text_with(LAST_ANSWER, "The closest match is").await?;
    session.photograph("wayland-answer")?;

    open_settings(&window).await?;
    window.text_with("[data-testid=command-to-bind]", "dogear toggle").await?;
    window.text_with("body", "Custom Shortcuts: add one with this command").await?;
    session.photograph("wayland-command")?;

    window.turn_to(QUICK).await?;
    assert_eq!(seen(&window).await?, "hidden", "nobody has called it");
    for expected in ["visible", "hidden"] {
        assert_eq!(dogear.json(&["toggle"])?["reached"], Value::Bool(true));
        until_seen(&window, expected).await?;
        if expected == "visible" {
            window.photograph("wayland-quick").await?;
        }
        session.photograph(&format!("wayland-quick-{expected}"))?;
    }
    window.close().await
}

async fn open(session: &Wayland, dogear: &Dogear, desktop: &str) -> Result<Window> {
    let mut driver = Command::new(tauri_driver()?);
    dogear.house(&mut driver);
    session.lead(&mut driver);
    driver.env("XDG_CURRENT_DESKTOP", desktop);
    let application = dogear_tests::built::program("dogear-desktop")?;
    Window::open_by(driver, &application).await
}

/// Whether the page that is looked at is shown: `visible` or `hidden`.
async fn seen(window: &Window) -> Result<Value> {
    window.run("return document.visibilityState").await
}

async fn until_seen(window: &Window, expected: &str) -> Result<()> {
    for _ in 0..200 {
        if seen(window).await? == expected {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    bail!("the page was never {expected}")
}
