//! What is said of a folder that the library does not have: the folders that may have been meant.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    slice,
};

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
/// Between names as they are told.
const BETWEEN: &str = " › ";

/// What the names of folders look like, each once, ready to be compared with one that is typed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Looks(HashMap<String, Look>);

/// A name, as it is compared; nothing where there is nothing to compare.
#[derive(Debug, Clone, Default)]
struct Look {
    text: String,
    /// Its letters in the order of the alphabet.
    letters: Vec<char>,
    words: Vec<String>,
    /// One bit for each beginning of a word, modulo 64.
    heads: u64,
}

impl Looks {
    pub(crate) fn of(paths: &[FolderPath]) -> Self {
        let mut looks = HashMap::new();
        for name in paths.iter().flat_map(|path| path.0.iter()) {
            if !looks.contains_key(name) {
                looks.insert(name.clone(), Look::of(name));
            }
        }
        Self(looks)
    }

    /// A folder that none of these paths has, with the nearest of them.
    pub(crate) fn unknown(&self, typed: &str, paths: &[FolderPath]) -> UnknownFolder {
        let nearest = TypedFolder::new(typed).map(|folder| self.nearest(&folder, paths)).unwrap_or_default();
        UnknownFolder { typed: typed.trim().to_owned(), nearest }
    }

    /// The folders that are called most alike, the nearest first.
    fn nearest(&self, typed: &TypedFolder, paths: &[FolderPath]) -> Vec<String> {
        let asked = Asked::new(typed);
        let mut scores: BTreeMap<String, f64> = BTreeMap::new();
        let mut score = |names: &[String], looks: &[&Look]| {
            let score = asked.likeness(looks);
            if score >= ALIKE {
                scores.insert(names.join(BETWEEN), score);
            }
        };
        if asked.is_path {
            let mut seen: HashSet<&[String]> = HashSet::new();
            for path in paths {
                let looks: Vec<&Look> = path.0.iter().map_while(|name| self.0.get(name)).collect();
                for end in 1..=looks.len() {
                    if let (Some(names), Some(looks)) = (path.0.get(..end), looks.get(..end))
                        && seen.insert(names)
                    {
                        score(names, looks);
                    }
                }
            }
        } else {
            self.0.iter().for_each(|(name, look)| score(slice::from_ref(name), &[look]));
        }
        let mut scored: Vec<(String, f64)> = scores.into_iter().collect();
        scored.sort_by(|one, other| other.1.total_cmp(&one.1));
        scored.into_iter().take(NEAREST).map(|(name, _)| name).collect()
    }
}

impl Look {
    fn of(name: &str) -> Self {
        TypedFolder::new(name).map(|folder| Self::typed(&folder)).unwrap_or_default()
    }

    fn typed(folder: &TypedFolder) -> Self {
        Self::written(start_of(folder.text()))
    }

    fn written(text: String) -> Self {
        let words = folded(&text);
        let heads = words.iter().fold(0, |heads, word| heads | 1 << (head(word) % 64));
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        Self { text, letters, words, heads }
    }

    /// The most that the letters of both can be alike, which is sooner said than how alike they are: what only one of them has
    /// is wrong.
    fn most_alike(&self, other: &Self) -> f64 {
        let (mut mine, mut theirs) = (self.letters.iter().peekable(), other.letters.iter().peekable());
        let mut both = 0;
        while let (Some(my), Some(their)) = (mine.peek(), theirs.peek()) {
            let order = my.cmp(their);
            both += usize::from(order.is_eq());
            if order.is_le() {
                mine.next();
            }
            if order.is_ge() {
                theirs.next();
            }
        }
        let length = self.letters.len().max(other.letters.len());
        1.0 - (length - both) as f64 / length.max(1) as f64
    }
}

/// What was typed, ready to be compared.
struct Asked {
    look: Look,
    is_path: bool,
    names: usize,
}

impl Asked {
    fn new(typed: &TypedFolder) -> Self {
        let look = Look::typed(typed);
        Self { names: look.text.matches('/').count() + 1, look, is_path: typed.is_path() }
    }

    /// By its letters, compared with as many names as were typed, or by its words on the whole path: 0 to 1.
    fn likeness(&self, looks: &[&Look]) -> f64 {
        let last = beside(looks.get(looks.len().saturating_sub(self.names)..).unwrap_or(looks));
        let may_be_alike = self.look.most_alike(&last) >= ALIKE;
        let by_letters = if may_be_alike { normalized_damerau_levenshtein(&self.look.text, &last.text) } else { 0.0 };
        let shares_words = looks.iter().any(|look| self.look.heads & look.heads != 0);
        let by_words = if shares_words { self.shared_words(looks) } else { 0.0 };
        by_letters.max(by_words)
    }

    /// That all that was typed is there says more than that nothing else is.
    fn shared_words(&self, looks: &[&Look]) -> f64 {
        let same = |one: &str, other: &str| one == other || one.len() >= BEGINNING && other.starts_with(one);
        let words = || looks.iter().flat_map(|look| &look.words);
        let is_there = |typed: &&String| words().any(|word| same(typed, word) || same(word, typed));
        let shared = self.look.words.iter().filter(is_there).count();
        let part = |of: usize| shared as f64 / of.max(shared).max(1) as f64;
        let of_name = part(words().count());
        let all = self.look.words.len();
        if shared == all { 0.75 + 0.25 * of_name } else { 0.5 * part(all) + 0.3 * of_name }
    }
}

/// Names that stand beside each other, as one.
fn beside<'a>(looks: &[&'a Look]) -> Cow<'a, Look> {
    match looks {
        [look] => Cow::Borrowed(look),
        looks => {
            let names: Vec<&str> = looks.iter().map(|look| look.text.as_str()).collect();
            Cow::Owned(Look::written(start_of(&names.join("/"))))
        }
    }
}

/// What two words share of which one is the other or begins it.
fn head(word: &str) -> u32 {
    word.bytes().take(2).fold(0, |head, byte| head * 31 + u32::from(byte))
}

fn start_of(text: &str) -> String {
    text.chars().take(COMPARED).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_that_is_alike_is_left_out(one in "[a-e /]{0,12}|\\PC{0,12}", other in "[a-e /]{0,12}|\\PC{0,12}") {
            let (one, other) = (Look::of(&one), Look::of(&other));
            let alike = normalized_damerau_levenshtein(&one.text, &other.text);
            prop_assert!(one.most_alike(&other) >= alike || one.text.is_empty() && other.text.is_empty());
        }
    }

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
        let found = Looks::of(&paths).nearest(&TypedFolder::new(typed).unwrap(), &paths);
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
