//! What is said of a folder that the library does not have: the folders that may have been meant.

use std::collections::{BTreeMap, HashSet};

use dogear_domain::{FolderPath, TypedFolder, UnknownFolder, words::folded};
use strsim::normalized_damerau_levenshtein;

/// Folders named beside an unknown one.
const NEAREST: usize = 3;
/// Less alike than this is another folder.
const ALIKE: f64 = 0.55;
/// Characters of a name that are compared; longer ones are no names.
const COMPARED: usize = 100;
/// A word that begins another says the same from this many bytes on: `recipe`, `recipes`.
const BEGINNING: usize = 3;

/// A folder that none of these paths has, with the nearest of them.
pub(crate) fn unknown(typed: &str, paths: &[FolderPath]) -> UnknownFolder {
    let nearest = TypedFolder::new(typed).map(|folder| nearest(&folder, paths)).unwrap_or_default();
    UnknownFolder { typed: typed.trim().to_owned(), nearest }
}

/// The folders that are called most alike, the nearest first.
fn nearest(typed: &TypedFolder, paths: &[FolderPath]) -> Vec<String> {
    let asked = Asked::new(typed);
    let mut seen: HashSet<&[String]> = HashSet::new();
    let mut scores: BTreeMap<String, f64> = BTreeMap::new();
    for path in paths {
        for end in 1..=path.0.len() {
            let start = if asked.is_path { 0 } else { end - 1 };
            let Some(names) = path.0.get(start..end).filter(|names| seen.insert(names)) else { continue };
            let score = asked.likeness(names);
            if score >= ALIKE {
                scores.insert(names.join(" › "), score);
            }
        }
    }
    let mut scored: Vec<(String, f64)> = scores.into_iter().collect();
    scored.sort_by(|one, other| other.1.total_cmp(&one.1));
    scored.into_iter().take(NEAREST).map(|(name, _)| name).collect()
}

/// What was typed, ready to be compared.
struct Asked {
    text: String,
    words: Vec<String>,
    is_path: bool,
    names: usize,
}

impl Asked {
    fn new(typed: &TypedFolder) -> Self {
        let text = start_of(typed.text());
        let (words, names) = (folded(&text), text.matches('/').count() + 1);
        Self { text, words, is_path: typed.is_path(), names }
    }

    /// By its letters, compared with as many names as were typed, or by its words on the whole path: 0 to 1.
    fn likeness(&self, names: &[String]) -> f64 {
        let last = names.get(names.len().saturating_sub(self.names)..).unwrap_or(names);
        let text = |names: &[String]| TypedFolder::of_names(names).map(|folder| start_of(folder.text()));
        let by_letters = text(last).map_or(0.0, |last| normalized_damerau_levenshtein(&self.text, &last));
        let by_words = text(names).map_or(0.0, |all| self.shared_words(&folded(&all)));
        by_letters.max(by_words)
    }

    /// That all that was typed is there says more than that nothing else is.
    fn shared_words(&self, words: &[String]) -> f64 {
        let same = |one: &str, other: &str| one == other || one.len() >= BEGINNING && other.starts_with(one);
        let is_there = |typed: &&String| words.iter().any(|word| same(typed, word) || same(word, typed));
        let shared = self.words.iter().filter(is_there).count();
        let part = |of: usize| shared as f64 / of.max(shared).max(1) as f64;
        let of_name = part(words.len());
        if shared == self.words.len() { 0.75 + 0.25 * of_name } else { 0.5 * part(self.words.len()) + 0.3 * of_name }
    }
}

fn start_of(text: &str) -> String {
    text.chars().take(COMPARED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: &[&str]) {
        let paths: Vec<FolderPath> = [
            "Bookmarks bar/Microsoft/Office/Word",
            "Microsoft/Office/Excel",
            "Küche 🍳",
            "Reading",
            "Recipes for winter",
            "Work/Expenses",
            "Kunst",
        ]
        .iter()
        .map(|path| FolderPath::new(path.split('/')))
        .collect();
        let found = nearest(&TypedFolder::new(typed).unwrap(), &paths);
        assert_eq!(found.get(..expected.len().max(1)).unwrap_or(&found), expected, "{typed}");
    }

    #[test]
    fn the_nearest_names_are_offered() {
        check("Kuechen", &["Küche 🍳"]);
        check("recipe", &["Recipes for winter"]);
        check("Expanses", &["Expenses"]);
        check("Microsoft/Word", &["Bookmarks bar › Microsoft › Office › Word"]);
        check("Microsoft/Offise/Excel", &["Microsoft › Office › Excel"]);
        check("tax returns", &[]);
    }
}
