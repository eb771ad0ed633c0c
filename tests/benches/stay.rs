//! The app as it stays: how soon it is there when it is called, how soon what is typed is answered on the screen, and what it
//! takes while nobody looks. On a screen of its own with a small window manager, looked at pixel by pixel.
//!
//! `cargo bench -p dogear-tests -- stay`; Linux, with Xvfb and openbox. The libraries are kept under `target/bench`.

mod eyes;
pub mod load;
pub mod typing;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use dogear_tests::{
    app::{App, press_close_on, start_again_on},
    dogear::Dogear,
    patience::until,
    screen::Screen,
};

use self::{
    eyes::{CONTROL, ESCAPE, Eyes, Part, SHIFT},
    load::{memory, wakings, watches},
};
use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

const STARTS: usize = 7;
const COLD_STARTS: usize = 3;
const CALLS: usize = 40;
/// From a start to when all that it begins is done.
const SETTLED: Duration = Duration::from_secs(12);
/// How long wakings are counted.
const IDLE: Duration = Duration::from_secs(60);
/// What shows that a page has been drawn, beside the colours of an empty window.
const COLOURS: usize = 12;

/// The middle of the screen, where either window stands.
const MIDDLE: Part = Part { x: 310, y: 150, width: 660, height: 420 };

pub fn run(setting: &Setting) -> Result<()> {
    let Some(screen) = Screen::start()? else { return Ok(()) };
    let eyes = Eyes::open(screen.display())?;
    for (name, bookmarks) in [("10k", &setting.library_10k), ("100k", &setting.library_100k)] {
        let library = setting.kept_library(name, bookmarks)?;
        starts(name, &library, (&screen, &eyes))?;
        calls(name, &library, (&screen, &eyes))?;
    }
    typing::while_reading(setting, (&screen, &eyes))?;
    at_rest(&setting.kept_library("10k", &setting.library_10k)?, (&screen, &eyes))
}

/// A home with a copy of a library, of whose owner nothing has to be asked.
pub fn home_with(library: &Path) -> Result<Dogear> {
    let dogear = Dogear::new()?;
    fs::create_dir_all(dogear.data())?;
    fs::copy(library, dogear.data().join("dogear.db"))?;
    fs::write(dogear.data().join("settings.toml"), SETTINGS)?;
    Ok(dogear)
}

/// The person was asked everything already.
const SETTINGS: &str = "theme = \"system\"\nwhen_closed = \"keep_watching\"\n\n[answers]\nprovider = \"built_in\"\n\
    base_url = \"\"\nmodel = \"\"\n";

/// Starts the app on this screen.
pub fn start(dogear: &Dogear, screen: &Screen, arguments: &[&str], variables: &[(&str, &str)]) -> Result<App> {
    let on_screen = [("DISPLAY", screen.display()), ("NO_AT_BRIDGE", "1")];
    App::start_with(dogear, arguments, &[&on_screen, variables].concat())
}

fn starts(name: &str, library: &Path, (screen, eyes): (&Screen, &Eyes)) -> Result<()> {
    let dogear = home_with(library)?;
    let timed = || -> Result<Duration> {
        let began = Instant::now();
        let _app = start(&dogear, screen, &[], &[])?;
        eyes.until_colourful(MIDDLE, COLOURS)?;
        Ok(began.elapsed())
    };
    // The first one makes what later ones find.
    timed()?;
    let mut warm = (0..STARTS).map(|_| timed()).collect::<Result<Vec<_>>>()?;
    latencies(&format!("{name}, start to a drawn page, warm"), &mut warm);
    let mut cold = Vec::new();
    for _ in 0..COLD_STARTS {
        if !forget_files() {
            println!("{name}, start to a drawn page, cold: left out, the system does not forget files for us");
            return Ok(());
        }
        cold.push(timed()?);
    }
    latencies(&format!("{name}, start to a drawn page, cold"), &mut cold);
    Ok(())
}

/// Has the system read every file from the disk again; only root may.
fn forget_files() -> bool {
    let written = Command::new("sync").status().is_ok_and(|status| status.success());
    written && fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

fn calls(name: &str, library: &Path, (screen, eyes): (&Screen, &Eyes)) -> Result<()> {
    let dogear = home_with(library)?;
    let _app = start(&dogear, screen, &[], &[])?;
    eyes.until_colourful(MIDDLE, COLOURS)?;
    thread::sleep(SETTLED);
    let mut called = Vec::new();
    for _ in 0..CALLS {
        let before = eyes.until_still(MIDDLE)?;
        called.push(call(eyes, &before)?);
        screen.wait_for_focus(typing::QUICK)?;
        eyes.press(&[ESCAPE])?;
        // What is drawn then may differ: the window behind has the focus again, which it may not have had before.
        screen.wait_for_no_window(typing::QUICK)?;
    }
    latencies(&format!("{name}, keys to quick search drawn"), &mut called);
    typing::measure(name, (screen, eyes))
}

/// Presses the keys, and waits until there is something else on the screen.
fn call(eyes: &Eyes, before: &[u8]) -> Result<Duration> {
    eyes.press(&[CONTROL, SHIFT, u32::from(b' ')])?;
    eyes.until_other(MIDDLE, before, Duration::from_secs(5))?.context("the keys call nothing")
}

/// A hidden start, what it takes, and how soon the windows are there again.
fn at_rest(library: &Path, (screen, eyes): (&Screen, &Eyes)) -> Result<()> {
    let dogear = home_with(library)?;
    let profile = profile_in(&dogear)?;
    let began = Instant::now();
    let app = start(&dogear, screen, &["--hidden"], &[])?;
    until("it watches", || watches(app.id(), &profile).then_some(()))?;
    figure("10k, hidden start to watching", began.elapsed().as_secs_f64() * 1000.0, "ms");
    thread::sleep(SETTLED);
    say_memory("10k, hidden start", &app)?;
    drop(app);

    let app = start(&dogear, screen, &[], &[("DOGEAR_KEEP_PAGE", "2")])?;
    eyes.until_colourful(MIDDLE, COLOURS)?;
    thread::sleep(SETTLED);
    say_memory("10k, window open", &app)?;
    press_close_on(&dogear, screen)?;
    app.wait_for_pages(0)?;
    thread::sleep(SETTLED);
    say_memory("10k, closed and let go", &app)?;
    say_wakings(&app)?;
    back(&dogear, &app, (screen, eyes))
}

/// The windows after everything was let go.
fn back(dogear: &Dogear, app: &App, (screen, eyes): (&Screen, &Eyes)) -> Result<()> {
    let mut quick = Vec::new();
    for _ in 0..STARTS {
        app.wait_for_pages(0)?;
        thread::sleep(Duration::from_secs(2));
        let before = eyes.until_still(MIDDLE)?;
        eyes.press(&[CONTROL, SHIFT, u32::from(b' ')])?;
        let began = Instant::now();
        eyes.until_colourful(MIDDLE, COLOURS)?;
        quick.push(began.elapsed());
        ensure!(eyes.look(MIDDLE)? != before, "nothing came");
        screen.wait_for_focus(typing::QUICK)?;
        eyes.press(&[ESCAPE])?;
    }
    latencies("10k, keys to quick search drawn, let go before", &mut quick);
    app.wait_for_pages(0)?;
    let began = Instant::now();
    start_again_on(dogear, screen)?;
    eyes.until_colourful(MIDDLE, COLOURS)?;
    figure("10k, second start to the window drawn, let go before", began.elapsed().as_secs_f64() * 1000.0, "ms");
    Ok(())
}

fn profile_in(dogear: &Dogear) -> Result<PathBuf> {
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    typing::write_profile(&profile, 1)?;
    dogear.json(&["sync"])?;
    Ok(profile)
}

fn say_memory(name: &str, app: &App) -> Result<()> {
    let family: Vec<u32> = app.family()?.into_iter().map(|(id, _)| id).collect();
    let memory = memory(&family);
    figure(&format!("{name}, memory of all processes"), memory.resident, "MiB");
    figure(&format!("{name}, the same, shared pages in parts"), memory.share, "MiB");
    Ok(())
}

fn say_wakings(app: &App) -> Result<()> {
    let before = wakings(app.id())?;
    thread::sleep(IDLE);
    for (thread, now) in wakings(app.id())? {
        let woken = now - before.get(&thread).copied().unwrap_or(0.0);
        if woken > 0.0 {
            figure(&format!("10k, let go, wakings a minute: {thread}"), woken, "");
        }
    }
    Ok(())
}
