//! From a key to what it finds on the screen, in the window of quick search.

use std::{
    fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use dogear_tests::{dogear::Dogear, patience::until, screen::Screen};

use super::{
    SETTINGS, call,
    eyes::{ESCAPE, Eyes, Part},
    start,
};
use crate::{measure::latencies, setting::Setting};

/// The title of its window.
pub const QUICK: &str = "Dogear: quick search";
/// Where the box is in its window.
const BOX: Part = Part { x: 310, y: 148, width: 500, height: 28 };
/// Where the rows are in its window, below the box and above the last line.
const ROWS: Part = Part { x: 310, y: 250, width: 660, height: 250 };
/// A key after which nothing else is drawn for so long has found what the one before had.
const SAME: Duration = Duration::from_millis(400);
/// A person types about seven keys a second.
const PAUSE: Duration = Duration::from_millis(140);
const TYPED: [&str; 8] = [
    "rust async runtime",
    "sourdough bread",
    "docker compose",
    "machine learning",
    "css grid layout",
    "garden tomatoes",
    "sqlite performance",
    "typography fonts",
];

/// From keys to what is drawn.
#[derive(Default)]
struct Drawn {
    /// The letter in the box: what this screen takes for any key, whatever is searched.
    letters: Vec<Duration>,
    /// What was found.
    rows: Vec<Duration>,
}

impl Drawn {
    fn say(&mut self, name: &str) {
        latencies(&format!("{name}, key to its letter drawn"), &mut self.letters);
        latencies(&format!("{name}, key to rows drawn"), &mut self.rows);
    }
}

/// Types into quick search on a library that is there.
pub fn measure(name: &str, (screen, eyes): (&Screen, &Eyes)) -> Result<()> {
    let mut drawn = Drawn::default();
    for text in TYPED {
        type_into_quick(text, (screen, eyes), &mut drawn)?;
    }
    drawn.say(name);
    Ok(())
}

/// Types into quick search while a profile of 10,000 is read and made ready for search by meaning.
pub fn while_reading(setting: &Setting, (screen, eyes): (&Screen, &Eyes)) -> Result<()> {
    let dogear = Dogear::new()?;
    fs::create_dir_all(dogear.data())?;
    fs::write(dogear.data().join("settings.toml"), SETTINGS)?;
    let profile = dogear.home().join(".config/chromium/Default");
    fs::create_dir_all(&profile)?;
    write_profile(&profile, 1)?;
    dogear.json(&["sync"])?;
    let _app = start(&dogear, screen, &["--hidden"], &[])?;
    let titles = titles_of(&setting.library_10k)?;
    // The page is made first, so that the figures are those of typing.
    thread::sleep(Duration::from_secs(3));
    let before = eyes.until_still(ROWS)?;
    call(eyes, &before)?;
    screen.wait_for_focus(QUICK)?;
    eyes.press(&[ESCAPE])?;
    save_profile(&profile, &titles)?;
    let pending = || dogear.json(&["status"]).ok()?["pending"].as_u64();
    until("the new bookmarks are there", || pending().filter(|left| *left > 5_000))?;
    let mut drawn = Drawn::default();
    let began = Instant::now();
    while pending().is_some_and(|left| left > 500) && began.elapsed() < Duration::from_secs(60) {
        for text in TYPED {
            type_into_quick(text, (screen, eyes), &mut drawn)?;
        }
    }
    drawn.say("10k being read");
    Ok(())
}

fn type_into_quick(text: &str, (screen, eyes): (&Screen, &Eyes), drawn: &mut Drawn) -> Result<()> {
    let before = eyes.until_still(ROWS)?;
    call(eyes, &before)?;
    screen.wait_for_focus(QUICK)?;
    // What was typed last time is marked: the first key takes its place.
    for key in text.bytes() {
        let pressed = Instant::now();
        let (letters, rows) = (eyes.look(BOX)?, eyes.look(ROWS)?);
        eyes.press(&[u32::from(key)])?;
        let letter = eyes.until_other(BOX, &letters, SAME)?;
        // The rows may have come with the letter, in one picture.
        let found = eyes.until_other(ROWS, &rows, SAME)?.map(|more| letter.unwrap_or_default() + more);
        drawn.letters.extend(letter);
        drawn.rows.extend(found);
        thread::sleep(PAUSE.saturating_sub(pressed.elapsed()));
    }
    eyes.press(&[ESCAPE])?;
    thread::sleep(PAUSE);
    Ok(())
}

fn titles_of(library: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(library)?;
    let titles = text.lines().filter(|line| line.contains("<A HREF")).filter_map(|line| {
        let (_, rest) = line.split_once('>').and_then(|(_, rest)| rest.split_once('>'))?;
        Some(rest.split('<').next()?.to_owned())
    });
    Ok(titles.collect())
}

/// A profile of so many bookmarks.
pub fn write_profile(profile: &Path, count: usize) -> Result<()> {
    save_profile(profile, &(0..count).map(|number| format!("Page number {number}")).collect::<Vec<_>>())
}

/// Writes the bookmarks of a profile as Chromium does: whole, and renamed into place.
pub fn save_profile(profile: &Path, titles: &[String]) -> Result<()> {
    let bookmark = |(number, title): (usize, &String)| {
        serde_json::json!({ "type": "url", "id": (number + 10).to_string(), "name": title,
            "guid": format!("00000000-0000-4000-8000-{number:012}"), "date_added": "13350000000000000",
            "url": format!("https://site{}.example/{number}", number % 97) })
    };
    let children: Vec<_> = titles.iter().enumerate().map(bookmark).collect();
    let bar = serde_json::json!({ "type": "folder", "id": "1", "name": "Bookmarks bar", "children": children });
    let new = profile.join("Bookmarks.new");
    fs::write(&new, serde_json::json!({ "version": 1, "roots": { "bookmark_bar": bar } }).to_string())?;
    fs::rename(&new, profile.join("Bookmarks")).context("the profile cannot be written")
}
