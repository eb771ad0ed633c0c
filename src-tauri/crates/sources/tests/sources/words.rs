//! That what is said about a source or a model has words, and that nothing is left in them that nobody says.

use std::{collections::BTreeMap, collections::BTreeSet, fs, path::Path};

const ENGLISH: &str = include_str!("../../../../../assets/languages/en/sources.ftl");
/// By key, the names of what fills the gaps.
type Gaps = BTreeMap<String, BTreeSet<String>>;

/// Who makes remarks.
const MAKERS: [&str; 7] =
    ["domain/src", "sources/src", "embed/src", "catalogue/src", "releases/src", "engine/src", "cli/src"];
/// What is filled in beside the call: the file, of all of these.
const OF_A_FILE: [&str; 2] = ["fault-", "not-written"];
const FILE: &str = "file";

/// For each key that is said, the gaps that are filled.
fn told() -> Gaps {
    let mut told = Gaps::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders: Vec<_> = MAKERS.iter().map(|maker| crates.join(maker)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            let text = fs::read_to_string(&entry).unwrap_or_default();
            let code: String = text
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default()
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            for call in code.split("remark!(").skip(1) {
                let Some((key, rest)) = call.trim_start().strip_prefix('"').and_then(|call| call.split_once('"'))
                else {
                    continue;
                };
                told.entry(key.to_owned()).or_default().extend(gaps_of(rest));
            }
        }
    }
    told
}

/// The names before ` = ` up to the end of a call, outside the brackets of other calls.
fn gaps_of(rest: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let mut own = String::new();
    for c in rest.chars() {
        match c {
            ')' if depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            c if depth == 0 => own.push(c),
            _ => {}
        }
    }
    own.split(',').filter_map(|part| Some(part.split_once(" = ")?.0.trim().to_owned())).collect()
}

/// For each key of the English words, the gaps that they leave.
fn left_open() -> Gaps {
    let mut open = Gaps::new();
    let mut key = String::new();
    for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.starts_with(' ')) {
            key = name.to_owned();
        }
        let named = line.split("{ $").skip(1).filter_map(|part| part.split([' ', '}']).next());
        open.entry(key.clone()).or_default().extend(named.map(str::to_owned));
    }
    open.remove("");
    open
}

#[test]
fn every_remark_has_words_that_leave_open_what_is_filled_in() {
    let (mut told, open) = (told(), left_open());
    for (key, gaps) in &mut told {
        if OF_A_FILE.iter().any(|kind| key.starts_with(kind)) && open.get(key).is_some_and(|open| open.contains(FILE)) {
            gaps.insert(FILE.to_owned());
        }
    }
    let only = |a: &Gaps, b: &Gaps| {
        a.iter().filter(|(key, gaps)| b.get(*key) != Some(gaps)).map(|it| format!("{it:?}")).collect()
    };
    let (said, written): (Vec<String>, Vec<String>) = (only(&told, &open), only(&open, &told));
    assert_eq!((said, written), (vec![], vec![]), "said otherwise than written, written otherwise than said");
}
