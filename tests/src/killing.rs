//! `dogear sync`, ended by force at random moments, as a crash or a power cut would: what the library holds then, and after
//! the next sync.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::dogear::Dogear;

/// Bookmarks of the profile at first; one in five of them changes in each round.
const BOOKMARKS: u64 = 300;
const FOLDERS: u64 = 12;

/// What was found after the program was ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Killed {
    /// Times that it was ended while it ran.
    pub rounds: u32,
    /// Of those, how often the library was as before.
    pub former: u32,
    /// Of those, how often it was as the browser's file.
    pub latter: u32,
    /// How often it was at its end before it could be ended; these are no rounds.
    pub too_late: u32,
}

/// Changes a browser's file and ends `dogear sync` at a random moment, `rounds` times. The same `seed` gives the same files.
/// `verdict` is what SQLite's `integrity_check` says of a library.
///
/// # Errors
/// When the library is ever anything but what it was before or what the browser's file holds, when SQLite finds it
/// damaged, or when the next sync does not make it equal to the file.
pub async fn kill_at_random(
    dogear: &Dogear,
    (rounds, seed): (u32, u64),
    verdict: impl AsyncFn(&Path) -> Result<String>,
) -> Result<Killed> {
    let library = async || {
        let (file, holds) = (dogear.data().join("dogear.db"), held(dogear));
        let verdict = verdict(&file).await?;
        ensure!(verdict == "ok", "{}: {verdict}", file.display());
        holds
    };
    let mut profile = Profile::new(dogear, seed)?;
    let mut killed = Killed::default();
    let mut former = profile.write()?;
    let mut whole_run = sync(dogear)?;
    while killed.rounds < rounds {
        profile.change();
        let latter = profile.write()?;
        let moment = whole_run.mul_f64(profile.random.below(1_000) as f64 / 1_000.0);
        if ended_at(dogear, moment)? {
            killed.rounds += 1;
            let holds = library().await?;
            ensure!(holds == former || holds == latter, "after {moment:?} the library is neither: {holds:?}");
            killed.former += u32::from(holds == former && former != latter);
            killed.latter += u32::from(holds == latter);
        } else {
            killed.too_late += 1;
        }
        // The machine has slow moments; one of them shall not make all later ends too late.
        whole_run = (whole_run * 3 + sync(dogear)?) / 4;
        ensure!(library().await? == latter, "the next sync does not bring what the file holds");
        let status = dogear.json(&["status"])?;
        ensure!(status["embedded"] == status["bookmarks"] && status["pending"] == 0, "not all by meaning: {status}");
        former = latter;
    }
    Ok(killed)
}

/// Whether it was still running then.
fn ended_at(dogear: &Dogear, moment: Duration) -> Result<bool> {
    let mut process = dogear.start(&["sync"], Stdio::null())?;
    thread::sleep(moment);
    let was_running = process.try_wait()?.is_none();
    process.kill()?;
    process.wait()?;
    Ok(was_running)
}

fn sync(dogear: &Dogear) -> Result<Duration> {
    let started = Instant::now();
    dogear.json(&["sync"])?;
    Ok(started.elapsed())
}

/// Title, address and folder of each bookmark, sorted.
fn held(dogear: &Dogear) -> Result<Vec<[String; 3]>> {
    let export = dogear.home().join("export.json");
    dogear.json(&["export", export.to_str().context("a path of letters")?])?;
    let list: Vec<Value> = serde_json::from_slice(&fs::read(export)?)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut holds: Vec<_> = list
        .iter()
        .map(|bookmark| [text(&bookmark["title"]), text(&bookmark["url"]), text(&bookmark["folder"][1])])
        .collect();
    holds.sort();
    Ok(holds)
}

/// A browser's profile that changes.
struct Profile {
    file: PathBuf,
    bookmarks: Vec<Bookmark>,
    next: u64,
    random: Random,
}

struct Bookmark {
    guid: u64,
    title: String,
    folder: u64,
}

impl Profile {
    fn new(dogear: &Dogear, seed: u64) -> Result<Self> {
        let folder = dogear.home().join(".config/chromium/Default");
        fs::create_dir_all(&folder)?;
        let random = Random(seed.max(1));
        let mut profile = Self { file: folder.join("Bookmarks"), bookmarks: Vec::new(), next: 1, random };
        for _ in 0..BOOKMARKS {
            profile.add();
        }
        Ok(profile)
    }

    fn add(&mut self) {
        let (guid, folder) = (self.next, self.random.below(FOLDERS));
        self.bookmarks.push(Bookmark { guid, title: format!("Page {guid} on tides and bread"), folder });
        self.next += 1;
    }

    /// Removes, renames, moves or adds.
    fn change(&mut self) {
        for _ in 0..BOOKMARKS / 5 {
            let (kind, at) = (self.random.below(4), self.random.below(self.bookmarks.len() as u64) as usize);
            let folder = self.random.below(FOLDERS);
            match (kind, self.bookmarks.get_mut(at)) {
                (0, Some(_)) => drop(self.bookmarks.swap_remove(at)),
                (1, Some(bookmark)) => bookmark.title.push('.'),
                (2, Some(bookmark)) => bookmark.folder = folder,
                _ => self.add(),
            }
        }
    }

    /// Writes the file as Chromium does, and gives what it holds.
    fn write(&self) -> Result<Vec<[String; 3]>> {
        let url = |bookmark: &Bookmark| format!("https://pages.example/{}", bookmark.guid);
        let name = |folder: u64| format!("Folder {folder}");
        let in_folder = |folder| self.bookmarks.iter().filter(move |bookmark| bookmark.folder == folder);
        let page = |bookmark: &Bookmark| json!({"type": "url", "guid": format!("page-{}", bookmark.guid), "name": bookmark.title, "url": url(bookmark)});
        let folders: Vec<Value> = (0..FOLDERS)
            .map(|folder| {
                let children: Vec<Value> = in_folder(folder).map(page).collect();
                json!({"type": "folder", "guid": format!("folder-{folder}"), "name": name(folder), "children": children})
            })
            .collect();
        let bar = json!({"type": "folder", "guid": "bar", "name": "Bookmarks bar", "children": folders});
        let part = self.file.with_extension("part");
        fs::write(&part, json!({"version": 1, "roots": {"bookmark_bar": bar}}).to_string())?;
        fs::rename(part, &self.file)?;
        let mut holds: Vec<_> = self
            .bookmarks
            .iter()
            .map(|bookmark| [bookmark.title.clone(), url(bookmark), name(bookmark.folder)])
            .collect();
        holds.sort();
        Ok(holds)
    }
}

/// Numbers that look random and are the same each time: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound.max(1)
    }
}
