//! How long a large database of Firefox takes, read whole and only looked at: `cargo bench -p dogear-sources`
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has failed")]

#[expect(dead_code, reason = "the tests write more than a benchmark")]
#[path = "../tests/sources/database.rs"]
mod database;

use std::{
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use dogear_sources::{fingerprint, read, source_at};

use crate::database::{Database, MENU, TOOLBAR, UNFILED};

const PAGES: u32 = 100_000;
const SAMPLES: usize = 21;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("places.sqlite");
    write(&file);
    let source = source_at(folder.path()).unwrap();
    let megabytes = fs::metadata(&file).unwrap().len() / 1_000_000;
    println!("{megabytes} MB, {} bookmarks", read(&source).unwrap().snapshot.bookmarks.len());
    println!("read         {:?}", median(|| drop(black_box(read(&source)))));
    println!("fingerprint  {:?}", median(|| drop(black_box(fingerprint(&source)))));
}

/// Every tenth page is a bookmark, all have been visited, and the last change is still in the log.
fn write(file: &Path) {
    let places = Database::new(file);
    let title = |number| format!("Page number {number} about one thing and another");
    places.run("BEGIN");
    for number in 0..PAGES {
        let url = format!("https://site{}.example/a/path/of/some/length/{number}?query={number}", number % 997);
        if number % 10 == 0 {
            let folder = if number % 500 == 0 { places.folder(MENU, &title(number)) } else { TOOLBAR };
            places.bookmark(folder, &title(number), &url);
        } else {
            places.run(&format!(
                "INSERT INTO moz_places (url, title, description) VALUES ('{url}', '{0}', '{0}')",
                title(number)
            ));
        }
    }
    places.run(
        "INSERT INTO moz_historyvisits (place_id, visit_date) SELECT id, id FROM moz_places; COMMIT; \
         PRAGMA wal_checkpoint(TRUNCATE)",
    );
    places.bookmark(UNFILED, "In the log", "https://log.example/");
}

fn median(what: impl Fn()) -> Duration {
    let mut samples: Vec<Duration> = (0..SAMPLES)
        .map(|_| {
            let start = Instant::now();
            what();
            start.elapsed()
        })
        .collect();
    samples.sort_unstable();
    samples.get(SAMPLES / 2).copied().unwrap_or_default()
}
