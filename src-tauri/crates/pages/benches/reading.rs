//! How many pages are read in a second: `DOGEAR_PAGES=FOLDER cargo bench -p dogear-pages` reads every HTML page of a folder
//! on two threads, and prints lines of `name value unit`. It decides nothing. `DOGEAR_TEXTS=FILE` writes what was read, too: one
//! object with `url`, `title` and `text` a line, the address as if the folder were served by a site of this machine.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use dogear_domain::PageText;
use dogear_pages::{Bounds, Page, Reading, read};
use serde_json::json;

/// Stands before the path of a page in its address.
const SITE: &str = "http://127.0.0.1:8765";
const THREADS: usize = 2;
/// Characters of a page that has text.
const TEXT: usize = 200;

struct Asked {
    url: String,
    body: Vec<u8>,
}

#[derive(Default)]
struct Figures {
    with_text: usize,
    characters: usize,
    slowest: Duration,
    /// By the place of the page.
    texts: Vec<(usize, PageText)>,
}

fn main() -> io::Result<()> {
    let Some(folder) = env::var_os("DOGEAR_PAGES") else {
        println!("skipped: DOGEAR_PAGES names no folder of pages");
        return Ok(());
    };
    let folder = Path::new(&folder);
    let mut files = Vec::new();
    gather(folder, &mut files)?;
    files.sort();
    let pages: Vec<Asked> = files.iter().map(|file| asked(folder, file)).collect::<io::Result<_>>()?;
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    let figures: Vec<Figures> = thread::scope(|scope| {
        let readers: Vec<_> = (0..THREADS).map(|_| scope.spawn(|| work_off(&pages, &next))).collect();
        readers.into_iter().filter_map(|reader| reader.join().ok()).collect()
    });
    let seconds = begun.elapsed().as_secs_f64();
    let with_text: usize = figures.iter().map(|figures| figures.with_text).sum();
    let characters: usize = figures.iter().map(|figures| figures.characters).sum();
    let slowest = figures.iter().map(|figures| figures.slowest).max().unwrap_or_default();
    println!("pages {}", pages.len());
    println!("pages-a-second {:.0}", pages.len() as f64 / seconds);
    println!("slowest {} ms", slowest.as_millis());
    println!("with-text {:.1} %", 100.0 * with_text as f64 / pages.len().max(1) as f64);
    println!("characters-a-page {}", characters / pages.len().max(1));
    match env::var_os("DOGEAR_TEXTS") {
        Some(file) => write(Path::new(&file), &pages, figures),
        None => Ok(()),
    }
}

fn asked(folder: &Path, file: &Path) -> io::Result<Asked> {
    let path = file.strip_prefix(folder).unwrap_or(file);
    let path: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    Ok(Asked { url: format!("{SITE}/{}", path.join("/")), body: fs::read(file)? })
}

fn work_off(pages: &[Asked], next: &AtomicUsize) -> Figures {
    let mut figures = Figures::default();
    loop {
        let place = next.fetch_add(1, Ordering::Relaxed);
        let Some(Asked { url, body }) = pages.get(place) else { return figures };
        let (content_type, url) = (Some("text/html".to_owned()), url.clone());
        let page = Page { body: body.clone(), content_type, url, is_shown: false };
        let begun = Instant::now();
        let reading = read(&page, &Bounds::default());
        figures.slowest = figures.slowest.max(begun.elapsed());
        if let Reading::Text(text) = reading {
            let characters = text.text.chars().count();
            figures.with_text += usize::from(characters >= TEXT);
            figures.characters += characters;
            figures.texts.push((place, *text));
        }
    }
}

/// Writes the texts in the order of their pages.
fn write(file: &Path, pages: &[Asked], figures: Vec<Figures>) -> io::Result<()> {
    let mut texts: Vec<(usize, PageText)> = figures.into_iter().flat_map(|figures| figures.texts).collect();
    texts.sort_unstable_by_key(|(place, _)| *place);
    let mut lines = io::BufWriter::new(fs::File::create(file)?);
    for (place, text) in texts {
        let url = pages.get(place).map(|page| &page.url);
        writeln!(lines, "{}", json!({ "url": url, "title": text.title, "text": text.text }))?;
    }
    lines.flush()
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
