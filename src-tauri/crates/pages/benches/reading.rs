//! How many pages are read in a second: `DOGEAR_PAGES=FOLDER cargo bench -p dogear-pages` reads every HTML page of a folder
//! on two threads, and prints lines of `name value unit`. It decides nothing.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use dogear_pages::{Bounds, Page, Reading, read};

const THREADS: usize = 2;
/// Characters of a page that has text.
const TEXT: usize = 200;

#[derive(Default)]
struct Figures {
    with_text: usize,
    characters: usize,
    slowest: Duration,
}

fn main() -> io::Result<()> {
    let Some(folder) = env::var_os("DOGEAR_PAGES") else {
        println!("skipped: DOGEAR_PAGES names no folder of pages");
        return Ok(());
    };
    let mut files = Vec::new();
    gather(Path::new(&folder), &mut files)?;
    let bodies: Vec<Vec<u8>> = files.iter().map(fs::read).collect::<io::Result<_>>()?;
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    let figures: Vec<Figures> = thread::scope(|scope| {
        let readers: Vec<_> = (0..THREADS).map(|_| scope.spawn(|| work_off(&bodies, &next))).collect();
        readers.into_iter().filter_map(|reader| reader.join().ok()).collect()
    });
    let seconds = begun.elapsed().as_secs_f64();
    let with_text: usize = figures.iter().map(|figures| figures.with_text).sum();
    let characters: usize = figures.iter().map(|figures| figures.characters).sum();
    let slowest = figures.iter().map(|figures| figures.slowest).max().unwrap_or_default();
    println!("pages {}", bodies.len());
    println!("pages-a-second {:.0}", bodies.len() as f64 / seconds);
    println!("slowest {} ms", slowest.as_millis());
    println!("with-text {:.1} %", 100.0 * with_text as f64 / bodies.len().max(1) as f64);
    println!("characters-a-page {}", characters / bodies.len().max(1));
    Ok(())
}

fn work_off(bodies: &[Vec<u8>], next: &AtomicUsize) -> Figures {
    let mut figures = Figures::default();
    while let Some(body) = bodies.get(next.fetch_add(1, Ordering::Relaxed)) {
        let page = Page {
            body: body.clone(),
            content_type: Some("text/html".to_owned()),
            url: "http://127.0.0.1:8765/page".to_owned(),
        };
        let begun = Instant::now();
        let reading = read(&page, &Bounds::default());
        figures.slowest = figures.slowest.max(begun.elapsed());
        if let Reading::Text(text) = reading {
            let characters = text.text.chars().count();
            figures.with_text += usize::from(characters >= TEXT);
            figures.characters += characters;
        }
    }
    figures
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "html" || ending == "htm") {
            files.push(path);
        }
    }
    Ok(())
}
