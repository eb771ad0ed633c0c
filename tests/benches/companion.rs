//! The companion in real browsers: how soon what is saved is found, the first tree and an unchanged one, what is typed in the
//! browser with the app and without, the host's memory; and a library that stays equal to two browsers used at random.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use dogear_tests::{
    app::App,
    companion::{Browser, host_memory},
    devtools::Console,
    dogear::Dogear,
    patience::{PATIENCE, until},
    screen::Screen,
    told::known,
    two_browsers::use_at_random,
};
use serde_json::{Value, json};
use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

/// Bookmarks of a first tree, and of one that is larger than anybody's.
const TREE: usize = 30_000;
const LARGE: usize = 200_000;
const SAVED: usize = 50;
/// Things done at random where the command names no other number.
const OPERATIONS: usize = 100_000;
const SEED: u32 = 0xd0_9ea2;
/// Until an app that has just started has read what it follows and taken its library into memory.
const AT_EASE: Duration = Duration::from_secs(10);
/// Between two looks at whether something has happened.
const LOOK: Duration = Duration::from_millis(5);
/// Until a host that nobody asks has let go of what it can.
const AT_REST: Duration = Duration::from_secs(100);
/// What somebody types, key by key.
const TYPED: [&str; 12] = [
    "s",
    "so",
    "sou",
    "sour",
    "sourd",
    "sourdough",
    "sourdough s",
    "python",
    "python t",
    "python typ",
    "garden",
    "garden w",
];

/// What is typed at 100,000 bookmarks, then the tree of a browser.
pub fn run(setting: &Setting) -> Result<()> {
    at_100k(setting)?;
    first_tree(TREE)
}

/// A tree that Chromium needs more than twenty minutes to make.
pub fn run_large() -> Result<()> {
    first_tree(LARGE)
}

/// Uses two browsers at random. The first number among the arguments says how often.
pub fn run_random(arguments: &[String]) -> Result<()> {
    let operations = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(OPERATIONS);
    let started = Instant::now();
    let Some(used) = use_at_random(&known()?, operations, SEED)? else { return Ok(()) };
    for (name, count) in [("operations", used.operations), ("ends by force", used.ended), ("found equal", used.equal)] {
        figure(&format!("companion, two browsers at random: {name}"), f64::from(u32::try_from(count)?), "");
    }
    figure("companion, two browsers at random: in all", started.elapsed().as_secs_f64(), "s");
    Ok(())
}

fn first_tree(bookmarks: usize) -> Result<()> {
    let name = |what: &str| format!("companion, {what} of {},000", bookmarks / 1_000);
    let dogear = known()?;
    dogear.json(&["companion", "--remove"])?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    fill(&browser, bookmarks)?;
    drop(browser);

    dogear.json(&["companion", "--install"])?;
    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    let told = dogear.data().join("companion");
    until("the host is there", || holds(&told, "there").then_some(()))?;
    let began = Instant::now();
    until("all is kept", || holds(&told, "tree").then_some(()))?;
    until("all can be searched", || {
        let held = dogear.json(&["status"]).ok()?["bookmarks"].as_u64()?;
        (usize::try_from(held).ok()? >= bookmarks).then_some(())
    })?;
    figure(&name("from the host's start to words with a tree"), began.elapsed().as_secs_f64(), "s");
    figure(&name("host with a tree"), host_memory(&dogear.data())?, "MiB");
    drop(browser);

    let Some(browser) = Browser::start(dogear.home())? else { return Ok(()) };
    figure(&name("from the host's start to \"same\" with a tree"), unchanged(&browser, &told)?, "ms");
    std::thread::sleep(AT_REST);
    figure(&name("host at rest with a tree"), host_memory(&dogear.data())?, "MiB");
    Ok(())
}

/// Says hello in a host of its own, as the companion does after a restart: milliseconds until it is known to be the same.
fn unchanged(browser: &Browser, told: &Path) -> Result<f64> {
    let kept = fs::read_dir(told)?.flatten().map(|entry| entry.path());
    let tree =
        kept.into_iter().find(|path| path.extension().is_some_and(|found| found == "tree")).context("no tree")?;
    let header: Value = serde_json::from_str(fs::read_to_string(tree)?.lines().next().unwrap_or_default())?;
    let took = browser.popup()?.run(&format!(
        "const {{ mark }} = await chrome.storage.local.get('mark');
         const began = performance.now();
         const port = chrome.runtime.connectNative('app.dogear.companion');
         const answer = new Promise((go) => port.onMessage.addListener(go));
         port.postMessage({{ type: 'hello', version: 1, mark, digest: {} }});
         const {{ type }} = await answer;
         port.disconnect();
         return type === 'same' ? performance.now() - began : type;",
        header["digest"]
    ))?;
    took.as_f64().with_context(|| format!("it was not the same: {took}"))
}

fn fill(browser: &Browser, bookmarks: usize) -> Result<()> {
    let mut companion = browser.companion()?;
    for first in (0..bookmarks).step_by(1_000) {
        companion.run(&format!(
            "const {{ id }} = await chrome.bookmarks.create({{ parentId: '2', title: 'Folder {first}' }});
             await Promise.all([...Array(1000).keys()].map((n) => n + {first}).map((n) => chrome.bookmarks.create({{
               parentId: id, title: `Page ${{n}} about bread and tides`, url: `https://site${{n % 500}}.example/path/${{n}}` }})));",
        ))?;
    }
    // A browser that is asked to end may leave what it has not written.
    let (file, last) = (browser.profile("Default").join("Bookmarks"), format!("/path/{}\"", bookmarks - 1));
    until("the browser writes its file", || fs::read_to_string(&file).ok()?.contains(&last).then_some(()))
}

fn at_100k(setting: &Setting) -> Result<()> {
    let dogear = Dogear::new()?;
    fs::create_dir_all(dogear.data())?;
    fs::copy(setting.kept_library("100k", &setting.library_100k)?, dogear.data().join("dogear.db"))?;
    fs::create_dir_all(dogear.home().join(".config/chromium"))?;
    dogear.json(&["companion", "--install"])?;
    let (Some(screen), Some(browser)) = (Screen::start()?, Browser::start(dogear.home())?) else { return Ok(()) };
    let mut popup = browser.popup()?;
    typed(&mut popup, "companion, key to results at 100k, no app")?;
    let _app = App::start_with(&dogear, &["--hidden"], &[("DISPLAY", screen.display())])?;
    until("the app answers", || {
        let before = Instant::now();
        search(&mut popup, "warm").ok()?;
        (before.elapsed() < Duration::from_millis(300)).then_some(())
    })?;
    typed(&mut popup, "companion, key to results at 100k, app that has just started")?;
    std::thread::sleep(AT_EASE);
    typed(&mut popup, "companion, key to results at 100k, app")?;
    saved_to_meaning(&dogear, &mut browser.companion()?)
}

/// How long each key takes, from the message to the host to its answer.
fn typed(popup: &mut Console, name: &str) -> Result<()> {
    let mut samples = Vec::new();
    for _ in 0..3 {
        for text in TYPED {
            samples.push(search(popup, text)?);
        }
    }
    latencies(name, &mut samples);
    Ok(())
}

/// Asks as the popup does: its page asks the worker, the worker the host.
fn search(popup: &mut Console, typed: &str) -> Result<Duration> {
    let took = popup.run(&format!(
        "const began = performance.now();
         const answer = await chrome.runtime.sendMessage({{ type: 'search', query: {}, limit: 6 }});
         return answer.type === 'results' ? performance.now() - began : answer.type;",
        json!(typed)
    ))?;
    Ok(Duration::from_secs_f64(took.as_f64().with_context(|| format!("no results: {took}"))? / 1_000.0))
}

/// From a bookmark saved in the browser to one that the model has read, as the library's file has it.
fn saved_to_meaning(dogear: &Dogear, companion: &mut Console) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let file = SqliteConnectOptions::new().filename(dogear.data().join("dogear.db")).read_only(true);
    let mut library = runtime.block_on(file.connect())?;
    let mut read = || -> Result<i64> {
        let count = "SELECT (SELECT count(*) FROM bookmarks) - (SELECT count(*) FROM pending)";
        Ok(runtime.block_on(sqlx::query_scalar(count).fetch_one(&mut library))?)
    };
    let mut samples = Vec::with_capacity(SAVED);
    for number in 0..SAVED {
        let before = read()?;
        let page = json!({ "parentId": "1", "title": format!("Sourdough starter {number}"), "url": format!("https://spice.example/{number}") });
        let saved = Instant::now();
        companion.run(&format!("await chrome.bookmarks.create({page})"))?;
        while read()? == before {
            ensure!(saved.elapsed() < PATIENCE, "what was saved cannot be found by meaning");
            std::thread::sleep(LOOK);
        }
        samples.push(saved.elapsed());
    }
    latencies("companion, saved to found by meaning", &mut samples);
    Ok(())
}

fn holds(folder: &Path, ending: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.path().extension().is_some_and(|found| found == ending))
}
