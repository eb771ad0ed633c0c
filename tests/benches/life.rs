//! A long life in a short time: a day of use of the app, hour by hour, with memory, handles and files along it. What grows
//! hour after hour is lost.
//!
//! `cargo bench -p dogear-tests -- life`; Linux, with Xvfb and openbox. It takes an hour, or as many minutes as
//! `DOGEAR_LIFE_MINUTES` says: only the pauses get shorter.

use std::{
    env, fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use dogear_tests::{
    app::{App, press_close_on},
    dogear::Dogear,
    machine::Machine,
    panel::Bus,
    patience::until,
    screen::Screen,
};

use crate::{
    setting::Setting,
    stay::{
        home_with,
        load::{handles, memory},
        start,
        typing::{QUICK, save_profile},
    },
};

const HOURS: u32 = 24;
const USUAL_MINUTES: u32 = 60;
/// In each hour.
const CHANGES: u32 = 4;
const QUICK_SEARCHES: u32 = 3;
/// A source goes and comes once in so many hours, and so does sleep.
const A_GOING: u32 = 4;
const A_SLEEP: u32 = 8;
/// Pages are let go within each hour. Seconds.
const KEPT: &str = "4";
/// What the first hours add counts as warming up.
const WARM: usize = 4;

/// The day so far.
struct Day {
    dogear: Dogear,
    screen: Screen,
    machine: Machine,
    app: App,
    titles: Vec<String>,
}

/// How it was at the end of an hour.
struct Hour {
    share: f64,
    handles: usize,
    files: u64,
}

pub async fn run(setting: &Setting) -> Result<()> {
    let Some(screen) = Screen::start()? else { return Ok(()) };
    let bus = Bus::start()?;
    let machine = Machine::start(&bus, false).await?;
    let dogear = home_with(&setting.kept_library("10k", &setting.library_10k)?)?.on_bus(bus.address());
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    save_profile(&profile, &["The first page".into()])?;
    dogear.json(&["sync"])?;
    let app = start(&dogear, &screen, &["--hidden"], &[("DOGEAR_KEEP_PAGE", KEPT)])?;
    let mut day = Day { dogear, screen, machine, app, titles: vec!["The first page".into()] };
    let lasts = Duration::from_secs(60) * minutes() / HOURS;
    let mut hours = Vec::new();
    println!("hour  memory MiB  handles  files MiB");
    for hour in 1..=HOURS {
        let began = Instant::now();
        day.live(hour).await.with_context(|| format!("in hour {hour}"))?;
        // Long enough for the pages to go.
        day.app.wait_for_pages(0)?;
        thread::sleep(lasts.saturating_sub(began.elapsed()));
        let now = day.look()?;
        println!("{hour:>4}  {:>10.1}  {:>7}  {:>9.1}", now.share, now.handles, mebibytes(now.files));
        hours.push(now);
    }
    let (warm, last) = (hours.get(WARM - 1).context("too few hours")?, hours.last().context("no hours")?);
    println!("since hour {WARM}: memory {:+.1} MiB, handles {:+}", last.share - warm.share, more(warm, last));
    Ok(())
}

impl Day {
    async fn live(&mut self, hour: u32) -> Result<()> {
        for _ in 0..CHANGES {
            self.save_a_page()?;
        }
        for number in 0..QUICK_SEARCHES {
            self.search_quickly(number)?;
        }
        self.ask(hour)?;
        if hour.is_multiple_of(A_GOING) {
            self.unplug_and_plug()?;
        }
        if hour.is_multiple_of(A_SLEEP) {
            self.machine.fall_asleep().await?;
            self.machine.wake().await?;
        }
        Ok(())
    }

    fn save_a_page(&mut self) -> Result<()> {
        let word = format!("zyx{}", self.titles.len());
        self.titles.push(format!("A page about {word}"));
        save_profile(&self.dogear.home().join(".config/chromium/Default"), &self.titles)?;
        let found = || self.dogear.search(&word, "words").is_ok_and(|hits| hits.len() == 1).then_some(());
        until("what was saved is found", found)
    }

    fn search_quickly(&self, number: u32) -> Result<()> {
        self.screen.press("ctrl+shift+space")?;
        self.screen.wait_for_focus(QUICK)?;
        self.screen.type_text(["sourdough bread", "rust async", "in my Bread folder"][number as usize % 3])?;
        self.screen.press("Escape")
    }

    fn ask(&self, hour: u32) -> Result<()> {
        let reached = self.dogear.json(&["open", &format!("what did I save about topic {hour}")])?;
        ensure!(reached["reached"] == true, "the app is gone");
        self.screen.wait_for_focus("Dogear")?;
        thread::sleep(Duration::from_secs(1));
        press_close_on(&self.dogear, &self.screen)
    }

    fn unplug_and_plug(&self) -> Result<()> {
        let (drive, elsewhere) = (self.dogear.home().join(".config"), self.dogear.home().join("unplugged"));
        fs::rename(&drive, &elsewhere)?;
        self.wait_until("missing")?;
        fs::rename(&elsewhere, &drive)?;
        self.wait_until("ok")
    }

    fn wait_until(&self, state: &str) -> Result<()> {
        let is_so = |sources: serde_json::Value| {
            let mut sources = sources.as_array().into_iter().flatten();
            sources.any(|source| source["browser"] == "chromium" && source["state"] == state)
        };
        until(state, || self.dogear.json(&["sources"]).is_ok_and(is_so).then_some(()))
    }

    fn look(&self) -> Result<Hour> {
        let family: Vec<u32> = self.app.family()?.into_iter().map(|(id, _)| id).collect();
        let files = size_of(&self.dogear.data());
        Ok(Hour { share: memory(&family).share, handles: family.iter().map(|id| handles(*id)).sum(), files })
    }
}

fn minutes() -> u32 {
    let said = env::var("DOGEAR_LIFE_MINUTES").ok().and_then(|minutes| minutes.parse().ok());
    said.unwrap_or(USUAL_MINUTES)
}

fn more(before: &Hour, after: &Hour) -> i64 {
    let count = |hour: &Hour| i64::try_from(hour.handles).unwrap_or(i64::MAX);
    count(after) - count(before)
}

/// Bytes of everything in a folder.
fn size_of(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let size = |entry: fs::DirEntry| match entry.metadata() {
        Ok(metadata) if metadata.is_dir() => size_of(&entry.path()),
        Ok(metadata) => metadata.len(),
        Err(_) => 0,
    };
    entries.map(size).sum()
}

#[expect(clippy::cast_precision_loss, reason = "a size for eyes")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
