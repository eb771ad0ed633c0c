//! How long reading takes: `cargo bench -p dogear-understand`. Prints lines of `name value unit` and decides nothing. With
//! `../shared/bench` beside the checkout, it also counts the titles that are taken for follow-ups, and prints them.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::{
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeZone, Utc};
use dogear_domain::{FolderPath, Turn};
use dogear_understand::{Asked, Meaning, Vocabulary, understand};

/// Folders, two to five bookmarks each; a site has three.
const BOOKMARKS: [usize; 2] = [10_000, 100_000];
const ROUNDS: u32 = 20;
/// Titles looked at, and words of the longest.
const TITLES: usize = 3_000;
const LONGEST: usize = 7;

const QUESTIONS: [&str; 9] = [
    "typed client generator from an openapi spec, in my subject 12 folder",
    "golang di container using generics that i saved in autumn 2020",
    "das rezept, das ich letzten sommer auf github gespeichert habe",
    "le tutoriel sur les traits, enregistré l'an dernier sur youtube",
    "去年三月在GitHub上保存的面包食谱",
    "paraphrase without any condition that is simply a long half-remembered sentence about some page",
    "soup in my misspeled foldre folder",
    "python web framework but not django or flask, saved before 2023",
    "rust OR go on github from last spring",
];

fn main() {
    let empty = Vocabulary::default();
    time_start(&empty);
    for bookmarks in BOOKMARKS {
        let vocabulary = library(bookmarks);
        vocabulary.prepare();
        let size = bookmarks / 1000;
        let read = |question: &str| black_box(understand(question, now(), &vocabulary, &[]));
        print(&format!("a question with conditions, {size}k"), timed(&QUESTIONS, read));
        for (name, question) in [
            ("10,000 words", "word on github in the last folder not ".repeat(1_500)),
            ("10,000 words with signs", "in recipes/soups OR \"of\" public/apis › ".repeat(1_500)),
        ] {
            print(&format!("{name}, {size}k"), timed(&[question.as_str()], read));
        }
        let dialogues = dialogues();
        let leaning = |(first, second): &(String, String)| {
            let before = [turn(first, &vocabulary)];
            let started = Instant::now();
            black_box(asked(second, &before, &vocabulary).meaning());
            started.elapsed()
        };
        print(&format!("a follow-up, {size}k"), dialogues.iter().map(leaning).collect());
    }
    count_titles(&empty);
}

/// The first question of a process, which reads the languages, and the first that follows another one.
fn time_start(vocabulary: &Vocabulary) {
    let started = Instant::now();
    let before = [turn("rust on github", vocabulary)];
    println!("{:<44} {:>10.3} ms", "first question of a process", millis(started.elapsed()));
    let started = Instant::now();
    black_box(asked("only from 2023", &before, vocabulary).meaning());
    println!("{:<44} {:>10.3} ms", "first follow-up of a process", millis(started.elapsed()));
}

fn count_titles(vocabulary: &Vocabulary) {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/bench/library-10k.jsonl");
    let Ok(library) = fs::read_to_string(shared) else {
        println!("no titles: ../shared/bench is not there");
        return;
    };
    let title =
        |line: &str| Some(serde_json::from_str::<serde_json::Value>(line).ok()?.get("title")?.as_str()?.to_owned());
    let mut titles: Vec<String> = library.lines().filter_map(title).collect();
    titles.retain(|title| (1..=LONGEST).contains(&title.split_whitespace().count()));
    titles.sort();
    titles.dedup();
    let every = (titles.len() / TITLES).max(1);
    let titles: Vec<String> = titles.into_iter().step_by(every).take(TITLES).collect();
    let before = [turn("gardening on gitlab from 2017", vocabulary)];
    let leans =
        |title: &&String| !matches!(asked(title, &before, vocabulary).meaning(), Meaning::Search { leans: false, .. });
    let leaning: Vec<&String> = titles.iter().filter(leans).collect();
    println!("{:<44} {:>10} of {}", "titles taken for follow-ups", leaning.len(), titles.len());
    println!("{leaning:?}");
}

fn timed(questions: &[&str], mut read: impl FnMut(&str) -> dogear_domain::Understood) -> Vec<Duration> {
    let mut samples = Vec::new();
    for question in questions {
        for _ in 0..ROUNDS {
            let started = Instant::now();
            read(question);
            samples.push(started.elapsed());
        }
    }
    samples
}

fn print(name: &str, mut samples: Vec<Duration>) {
    samples.sort_unstable();
    for (label, place) in [("p50", samples.len() / 2), ("p95", samples.len() * 95 / 100)] {
        let sample = samples.get(place).copied().unwrap_or_default();
        println!("{:<44} {:>10.3} ms", format!("{name}, {label}"), millis(sample));
    }
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn asked<'a>(question: &'a str, before: &'a [Turn], vocabulary: &'a Vocabulary) -> Asked<'a> {
    Asked { question, before, drop: &[], now: now(), vocabulary }
}

fn turn(question: &str, vocabulary: &Vocabulary) -> Turn {
    let understood = understand(question, now(), vocabulary, &[]);
    Turn { question: question.into(), understood, confident: true, ..Turn::default() }
}

fn library(bookmarks: usize) -> Vocabulary {
    let sites = (0..bookmarks / 3).map(|at| format!("www{}.site-{at}.example.org", at % 7)).collect();
    let folder = |at| FolderPath::new([format!("Topic {at} and subject {}", at % 977)]);
    let known = ["Bookmarks bar", "Recipes", "To read", "Public apis", "Work"].map(|name| FolderPath::new([name]));
    Vocabulary::new(sites, (0..bookmarks * 2 / 5).map(folder).chain(known).collect(), Vec::new())
}

/// The first two turns of all dialogues of the tests.
fn dialogues() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialogues");
    let files: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    let text: String = files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    let turns = |line: &str| {
        let mut turns = line.split_once("->")?.0.split('|').map(|turn| turn.trim().to_owned());
        Some((turns.next()?, turns.next()?))
    };
    text.lines().filter(|line| !line.starts_with('#')).filter_map(turns).collect()
}

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 15, 30, 0).single().unwrap_or_default()
}
