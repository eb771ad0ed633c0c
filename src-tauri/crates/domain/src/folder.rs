//! A folder as a person or a program types it: a name, or names of a path one after another, however they are set apart.
//!
//! `Microsoft/Office`, `microsoft > office` and `Microsoft › Office` name the same folders, and so does `Office` alone.
//! Case, accents and spaces do not count; an emoji counts only where it is typed. A sign that sets names apart may also
//! be part of a name: `TCP/IP` names a folder of that name. A folder that Firefox brings along is meant by its name in any
//! language of the window, whatever the library has it under. One function decides for every place where a folder is
//! taken, so that a rule hides exactly what a search finds.

use std::{error::Error, fmt, ops::Range, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::{FolderPath, own_folders::OWN_FOLDERS, words::fold};

/// Stands between the names of a path where it is one text that is compared, such as in [`Filters`](crate::Filters).
/// No name holds it.
pub const BETWEEN_NAMES: char = '\u{1f}';

/// Characters of a name that are said.
const SAID: usize = 100;

/// Between the parts of a name in lower case, and between names.
const APART: char = '/';

/// A folder as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedFolder(Key);

/// A folder that was named and that the library does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnknownFolder {
    /// As it was typed.
    pub typed: String,
    /// What may have been meant, the nearest first: names, or whole paths where a path was typed.
    pub nearest: Vec<String>,
}

/// A name, or several, as it is compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Key {
    /// Folded, with [`APART`] between the parts, without pictures unless there is nothing else.
    text: String,
    /// The pictures that were left out.
    pictures: Vec<char>,
}

impl TypedFolder {
    /// None if nothing is typed that a name could hold.
    #[must_use]
    pub fn new(typed: &str) -> Option<Self> {
        let key = Key::of(typed);
        (!key.text.is_empty()).then_some(Self(key))
    }

    /// A path by its names, the outermost first.
    #[must_use]
    pub fn of_names<S: AsRef<str>>(names: &[S]) -> Option<Self> {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        Self::new(&names.join("/"))
    }

    /// Whether names or parts of a name are set apart in it.
    #[must_use]
    pub fn is_path(&self) -> bool {
        self.0.text.contains(APART)
    }

    /// As it is compared: two folders that are typed differently and mean the same have the same.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// What stands before the first sign that sets names or parts of a name apart.
    #[must_use]
    pub fn head(&self) -> &str {
        self.0.text.split(APART).next().unwrap_or_default()
    }

    /// Whether the folder of this path, or one that it lies in, is named.
    #[must_use]
    pub fn names(&self, path: &FolderPath) -> bool {
        self.place_in(path).is_some()
    }

    /// Which of the path's names were typed, the outermost if they stand there more than once.
    #[must_use]
    pub fn place_in(&self, path: &FolderPath) -> Option<Range<usize>> {
        let keys: Vec<Key> = path.0.iter().map(|name| Key::of(name)).collect();
        let place = (0..keys.len()).find_map(|start| Some(start..start + self.0.length_in(keys.get(start..)?)?));
        if place.as_ref().is_some_and(|place| place.start == 0) {
            return place;
        }
        self.length_by_other_names(path, keys).map(|length| 0..length).or(place)
    }

    /// How many names of a path were typed, where its outermost folder was called otherwise than it is in the library.
    fn length_by_other_names(&self, path: &FolderPath, mut keys: Vec<Key>) -> Option<usize> {
        static OTHERS: LazyLock<Vec<(&str, Vec<Key>)>> = LazyLock::new(|| {
            let keys = |names: &[&str]| names.iter().map(|name| Key::of(name)).collect();
            OWN_FOLDERS.iter().map(|(name, others)| (*name, keys(others))).collect()
        });
        let outermost = path.0.first()?;
        let (_, others) = OTHERS.iter().find(|(name, _)| name == outermost)?;
        others.iter().filter(|other| self.0.text.starts_with(&other.text)).find_map(|other| {
            other.clone_into(keys.first_mut()?);
            self.0.length_in(&keys)
        })
    }
}

/// Names of a path as one text for [`Filters`](crate::Filters).
#[must_use]
pub fn joined_names(names: &[String]) -> String {
    let clean = |name: &String| name.replace(BETWEEN_NAMES, " ");
    names.iter().map(clean).collect::<Vec<_>>().join(&BETWEEN_NAMES.to_string())
}

/// What [`joined_names`] made, to be shown and to be typed again.
#[must_use]
pub fn shown_names(joined: &str) -> String {
    joined.replace(BETWEEN_NAMES, " › ")
}

impl fmt::Display for UnknownFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = |name: &String| name.chars().take(SAID).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let (typed, nearest): (String, Vec<String>) = (said(&self.typed), self.nearest.iter().map(said).collect());
        match nearest.as_slice() {
            [] => write!(f, "There is no folder “{typed}”, and none with a name like it."),
            [one] => write!(f, "There is no folder “{typed}”. The nearest is “{one}”."),
            several => write!(f, "There is no folder “{typed}”. The nearest are “{}”.", several.join("”, “")),
        }
    }
}

impl Error for UnknownFolder {}

impl Key {
    fn of(text: &str) -> Self {
        let mut key = Self::default();
        for part in fold(text).split(sets_apart) {
            key.add(part);
        }
        // A folder may be called "/".
        if key.text.is_empty() {
            key.text = fold(text.trim());
        }
        key
    }

    fn add(&mut self, part: &str) {
        let is_seen = |c: &char| !is_joiner(*c);
        let (pictures, letters): (String, String) = part.chars().filter(is_seen).partition(|c| is_picture(*c));
        let words: Vec<&str> = letters.split_whitespace().collect();
        let text = if words.is_empty() { pictures.clone() } else { words.join(" ") };
        if text.is_empty() {
            return;
        }
        if !words.is_empty() {
            self.pictures.extend(pictures.chars());
        }
        if !self.text.is_empty() {
            self.text.push(APART);
        }
        self.text.push_str(&text);
    }

    /// How many of these names, from the first on, are what was typed.
    fn length_in(&self, names: &[Self]) -> Option<usize> {
        let mut rest = self.text.as_str();
        for (place, name) in names.iter().enumerate() {
            rest = rest.strip_prefix(name.text.as_str())?;
            if rest.is_empty() {
                let run = names.get(..=place)?;
                let is_there = |picture: &char| run.iter().any(|name| name.pictures.contains(picture));
                return self.pictures.iter().all(is_there).then_some(place + 1);
            }
            // A folder without a name is passed over.
            rest = if name.text.is_empty() { rest } else { rest.strip_prefix(APART)? };
        }
        None
    }
}

/// What programs write between the names of a path.
fn sets_apart(c: char) -> bool {
    matches!(c, '/' | '\\' | '>' | '›' | '»' | '→' | '▸' | '❯' | '|' | BETWEEN_NAMES)
}

/// What is drawn, not written: emoji, arrows and other symbols.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{e0020}'..='\u{e007f}')
}

/// What holds the parts of one emoji together.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;

    #[track_caller]
    fn check(typed: &str, path: &[&str], expected: Option<(usize, usize)>) {
        let place = TypedFolder::new(typed).and_then(|typed| typed.place_in(&FolderPath::new(path.iter().copied())));
        assert_eq!(place.map(|place| (place.start, place.end)), expected, "{typed} in {path:?}");
    }

    #[test]
    fn a_path_is_a_path_however_it_is_typed() {
        let path = ["Bookmarks bar", "Microsoft", "Office", "Word"];
        for typed in [
            "Microsoft/Office",
            "microsoft > office",
            "/Microsoft/Office/",
            "Microsoft › Office",
            " microsoft\\OFFICE ",
            "Microsoft » Office",
            "Microsoft → Office",
            "Microsoft//Office",
        ] {
            check(typed, &path, Some((1, 3)));
        }
        check("Office", &path, Some((2, 3)));
        check("bookmarks  bar / microsoft", &path, Some((0, 2)));
        check("Microsoft/Word", &path, None);
        check("Office/Microsoft", &path, None);
        check("Off", &path, None);
        check("Micro/Office", &path, None);
        check("", &path, None);
    }

    #[test]
    fn a_name_may_hold_what_sets_names_apart() {
        check("TCP/IP", &["Networks", "TCP/IP"], Some((1, 2)));
        check("Networks/TCP/IP", &["Networks", "TCP/IP"], Some((0, 2)));
        check("tcp > ip", &["TCP/IP"], Some((0, 1)));
        check("IP", &["TCP/IP"], None);
        check("CI/CD", &["CI", "CD"], Some((0, 2)));
        check("/", &["a", "/"], Some((1, 2)));
    }

    #[test]
    fn accents_and_pictures_count_only_where_they_are_typed() {
        check("Küche", &["Küche 🍳"], Some((0, 1)));
        check("kuche", &["🍳 Küche"], Some((0, 1)));
        check("🍳 Küche", &["Küche 🍳"], Some((0, 1)));
        check("🍔 Küche", &["Küche 🍳"], None);
        check("Work 🏠", &["Work 🏢"], None);
        check("👩‍🍳/Rezepte", &["👩‍🍳", "Rezepte"], Some((0, 2)));
        check("🍳", &["Küche 🍳"], None);
        check("C", &["C++"], None);
    }

    #[test]
    fn a_folder_that_firefox_brings_along_is_meant_by_its_name_in_any_language() {
        let path = ["Other Bookmarks", "Küche"];
        for typed in ["Other Bookmarks", "Weitere Lesezeichen", "autres marque-pages", "他のブックマーク"] {
            check(typed, &path, Some((0, 1)));
        }
        check("Weitere Lesezeichen/Küche", &path, Some((0, 2)));
        check("Weitere Lesezeichen/Bad", &path, None);
        check("Weitere", &path, None);
        check("Mobile Lesezeichen", &path, None);
        // One of that name further in is the person's own.
        check("Weitere Lesezeichen", &["Work", "Other Bookmarks"], None);
        check("Weitere Lesezeichen", &["Weitere Lesezeichen"], Some((0, 1)));
        check("Weitere Lesezeichen", &["Other Bookmarks", "Weitere Lesezeichen"], Some((0, 1)));
    }

    #[test]
    fn an_unknown_folder_is_said_with_the_nearest() {
        let said = |nearest: &[&str]| {
            let nearest = nearest.iter().map(|name| (*name).to_owned()).collect();
            UnknownFolder { typed: "Kuchen".into(), nearest }.to_string()
        };
        assert_eq!(said(&["Küche 🍳"]), "There is no folder “Kuchen”. The nearest is “Küche 🍳”.");
        assert_eq!(said(&["a", "b"]), "There is no folder “Kuchen”. The nearest are “a”, “b”.");
        assert!(said(&[]).contains("none with a name like it"));
    }

    /// Names as people give them, with signs in them.
    fn names() -> impl Strategy<Value = Vec<String>> {
        vec("[a-cÄé/>| 🍳]{0,3}[a-c]", 1..5)
    }

    proptest! {
        #[test]
        fn every_run_of_a_path_names_it(
            names in names(), start in 0..4usize, length in 1..5usize,
            between in select(&["/", " › ", " > ", "\\", "//"][..]),
        ) {
            let start = start.min(names.len() - 1);
            let run = &names[start..(start + length).min(names.len())];
            let path = FolderPath::new(names.clone());
            let typed = format!(" /{}/ ", run.join(between).to_uppercase());
            prop_assert!(TypedFolder::new(&typed).unwrap().names(&path), "{typed} in {path}");
            prop_assert_eq!(TypedFolder::of_names(run), TypedFolder::new(&shown_names(&joined_names(run))));
        }

        #[test]
        fn what_is_named_is_what_was_typed(typed in "\\PC{0,12}", names in vec("\\PC{0,4}", 0..4)) {
            let path = FolderPath::new(names.clone());
            let Some(folder) = TypedFolder::new(&typed) else { return Ok(()) };
            if let Some(place) = folder.place_in(&path) {
                let named = TypedFolder::of_names(&names[place]).unwrap();
                prop_assert_eq!(named.text(), folder.text());
            }
        }
    }
}
