//! Prints how long understanding takes; run with `--ignored --nocapture` in a release build.

use std::time::Instant;

use super::*;

#[test]
#[ignore = "prints times and checks nothing"]
fn print_times() {
    let started = Instant::now();
    eprintln!("{} languages in {:?}", languages().len(), started.elapsed());
    for size in [10_000_usize, 100_000] {
        let sites: Vec<String> = (0..size / 3).map(|at| format!("www{}.site-{at}.example.org", at % 7)).collect();
        let folder = |at| FolderPath::new([format!("Topic {at} and subject {}", at % 977)]);
        let folders = (0..size * 2 / 5).map(folder).collect();
        let started = Instant::now();
        let vocabulary = Vocabulary::new(sites, folders, Vec::new());
        vocabulary.prepare();
        eprintln!("{size}: vocabulary in {:?}", started.elapsed());
        for question in [
            "typed client generator from an openapi spec, in my subject 12 folder",
            "golang di container using generics that i saved in autumn 2020",
            "das rezept, das ich letzten sommer auf github gespeichert habe",
            "去年三月在GitHub上保存的面包食谱",
            "paraphrase without any condition that is simply a long half-remembered sentence about some page",
            "soup in my misspeled foldre folder",
            "0 1 2 3 4 5 6 7 8 9 no in the not last week on github from 2019",
            &"word on github in the last folder not ".repeat(1_500),
            &"in recipes/soups OR \"of\" public/apis › ".repeat(1_500),
        ] {
            let first = Instant::now();
            std::hint::black_box(understand(question, now(), &vocabulary, &[]));
            let (first, started) = (first.elapsed(), Instant::now());
            for _ in 0..100 {
                std::hint::black_box(understand(question, now(), &vocabulary, &[]));
            }
            let head: String = question.chars().take(40).collect();
            eprintln!("{size}: {:?} (first {first:?}) {head}", started.elapsed() / 100);
        }
    }
}
