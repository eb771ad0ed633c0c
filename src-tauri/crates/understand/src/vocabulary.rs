//! The library's own names, prepared so that a question can be compared with them at once.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::OnceLock,
};

use dogear_domain::{
    BETWEEN_NAMES, FolderPath, Source, TypedFolder, UnknownFolder, joined_names, other_folder_names,
    words::{fold, folded},
};

use crate::{
    folders::Looks,
    read::{is_unspaced, language::languages},
    similarity::Term,
    words::{is_function_word, stem},
};

/// A word of a name may be misspelt, as long as it stays this near.
const NEAR: f32 = 0.75;
/// Bytes by which such a word is longer or shorter.
const NEAR_LENGTH: usize = 4;
/// Letters that only one of the two has.
const NEAR_LETTERS: u32 = 4;

/// Letters of a label that is a name, and the most hosts that share one.
const SHORTEST_LABEL: usize = 3;
const MOST_HOSTS: usize = 8;

/// Sites, folders and sources of a library. Make it once per state of the library and keep it. Making it costs nothing:
/// what is looked up is prepared when a question first asks for it, or by `prepare`.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    sites: Vec<String>,
    paths: Vec<FolderPath>,
    hosts: OnceLock<Hosts>,
    folders: OnceLock<Folders>,
    looks: OnceLock<Looks>,
    /// Folded.
    tags: HashSet<String>,
    /// Titles that say what something is without, folded, each between line breaks.
    denials: String,
    pub(crate) sources: Vec<Source>,
}

#[derive(Debug, Clone, Default)]
struct Hosts {
    /// Hosts and the domains above them.
    domains: HashSet<String>,
    /// Folded labels of hosts (`lostechies`) with the places of their hosts.
    labels: HashMap<String, Vec<usize>>,
}

#[derive(Debug, Clone, Default)]
struct Folders {
    /// By name.
    folders: Vec<FolderName>,
    /// Stems of folder names with the places of their folders in `folders`, in order.
    by_stem: HashMap<String, Vec<usize>>,
    /// What names begin with up to a sign, as it is compared, with the places of the paths that hold such a name.
    by_head: HashMap<String, Vec<usize>>,
    /// The stems of each length in bytes, with their letters, one bit each: most are told apart by either.
    stems: BTreeMap<usize, Vec<(u64, String)>>,
}

#[derive(Debug, Clone)]
pub(crate) struct FolderName {
    /// As the library writes it.
    pub(crate) name: String,
    /// Stems of its words, without function words.
    pub(crate) stems: Vec<String>,
}

impl Vocabulary {
    /// `sites`: hosts without `www.`; `folders`: the paths of all folders.
    #[must_use]
    pub fn new(sites: Vec<String>, folders: Vec<FolderPath>, sources: Vec<Source>) -> Self {
        Self { sites, paths: folders, sources, ..Self::default() }
    }

    /// The same with more names of the library: its tags, and its titles with one of [`denials`](crate::denials).
    #[must_use]
    pub fn with_names(mut self, tags: &[String], titles: &[String]) -> Self {
        self.tags = tags.iter().map(|tag| fold(tag)).collect();
        self.denials = titles.iter().fold(String::from("\n"), |all, title| all + &fold(title) + "\n");
        self
    }

    /// Whether the library has something of this name: a folder, a tag, or a few sites one of whose labels it is.
    pub(crate) fn is_name(&self, word: &str) -> bool {
        let folded = fold(word);
        let sites = self.hosts_labelled(&folded).len();
        let is_site = (1..=MOST_HOSTS).contains(&sites) && folded.chars().count() >= SHORTEST_LABEL;
        is_site || self.tags.contains(&folded) || self.folders().has_one_called(&folded)
    }

    /// Whether the library has a folder of this very name, with a capital letter.
    pub(crate) fn has_folder_written(&self, name: &str) -> bool {
        let is_there = || self.folders().folders.binary_search_by(|folder| folder.name.as_str().cmp(name)).is_ok();
        name.contains(char::is_uppercase) && is_there()
    }

    /// Whether a title of the library holds these words just so, among those that say what something is without.
    pub(crate) fn is_in_title(&self, words: &str) -> bool {
        let folded = fold(words);
        let parts = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c));
        self.denials.match_indices(&folded).any(|(at, _)| {
            let before = self.denials.get(..at).and_then(|before| before.chars().next_back());
            let after = self.denials.get(at + folded.len()..).and_then(|after| after.chars().next());
            parts(before) && parts(after)
        })
    }

    /// What a typed folder is called in the library, as [`Filters`](dogear_domain::Filters) have it: one entry for each
    /// way of writing it.
    ///
    /// # Errors
    /// When no folder is meant, with the nearest.
    pub fn folders_named(&self, typed: &str) -> Result<Vec<String>, UnknownFolder> {
        let named = TypedFolder::new(typed).map(|folder| self.folders_typed(&folder)).unwrap_or_default();
        if named.is_empty() { Err(self.unknown_folder(typed)) } else { Ok(named) }
    }

    /// A folder that the library does not have, with the nearest.
    pub(crate) fn unknown_folder(&self, typed: &str) -> UnknownFolder {
        self.looks().unknown(typed, &self.paths)
    }

    /// The same; nothing if no folder is meant.
    pub(crate) fn folders_typed(&self, typed: &TypedFolder) -> Vec<String> {
        let names = |path: &FolderPath| Some(joined_names(path.0.get(typed.place_in(path)?)?));
        let headed = self.folders().by_head.get(typed.head()).map_or(&[][..], Vec::as_slice);
        let paths = headed.iter().filter_map(|place| self.paths.get(*place));
        let named: BTreeSet<String> = paths.filter_map(names).collect();
        named.into_iter().collect()
    }

    /// What a path of at least two names is called in the library, like [`folders_named`](Self::folders_named); nothing where
    /// it is none. A folder's own name may look like a path (`CI/CD`).
    pub(crate) fn path_typed(&self, typed: &str) -> Vec<String> {
        let Some(path) = TypedFolder::new(typed).filter(TypedFolder::is_path) else { return Vec::new() };
        if !self.are_in_folder_names(typed) {
            return Vec::new();
        }
        self.folders_typed(&path).into_iter().filter(|names| names.contains(BETWEEN_NAMES)).collect()
    }

    /// Whether these words all stand in names of folders. To go through the folders themselves takes long, and most of what is
    /// set apart by a slash names none.
    pub(crate) fn are_in_folder_names(&self, words: &str) -> bool {
        let by_stem = &self.folders().by_stem;
        folded(words).iter().all(|word| is_function_word(word) || by_stem.contains_key(stem(word).as_ref()))
    }

    /// Prepares all look-ups and the languages now, so that no question waits for them; best in the background.
    pub fn prepare(&self) {
        languages();
        self.hosts();
        self.folders();
        self.looks();
    }

    /// Whether the library holds pages of this host or of one below it.
    pub(crate) fn knows_host(&self, host: &str) -> bool {
        host.contains('.') && self.hosts().domains.contains(host)
    }

    /// Hosts one of whose labels is this word.
    pub(crate) fn hosts_labelled(&self, label: &str) -> Vec<&String> {
        let places = self.hosts().labels.get(&fold(label)).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.sites.get(*place)).collect()
    }

    /// Folders whose name holds all these stems. A stem that no folder has may be misspelt.
    pub(crate) fn folders_holding(&self, stems: &[String]) -> Vec<&FolderName> {
        let folders = self.folders();
        let mut holding: Vec<Cow<[usize]>> = Vec::new();
        for stem in stems {
            // To look for what a stem may be misspelt from takes long.
            if holding.last().is_some_and(|places| places.is_empty()) {
                break;
            }
            holding.push(folders.places_of(stem));
        }
        // A stem may be in thousands of names: the rarest tells most of them apart.
        holding.sort_by_key(|places| places.len());
        let Some((rarest, others)) = holding.split_first() else { return Vec::new() };
        let in_all = |place: &&usize| others.iter().all(|places| places.binary_search(place).is_ok());
        rarest.iter().filter(in_all).filter_map(|place| folders.folders.get(*place)).collect()
    }

    fn hosts(&self) -> &Hosts {
        self.hosts.get_or_init(|| {
            let mut hosts = Hosts::default();
            self.sites.iter().enumerate().for_each(|(place, site)| hosts.add(place, site));
            hosts
        })
    }

    fn looks(&self) -> &Looks {
        self.looks.get_or_init(|| Looks::of(&self.paths))
    }

    fn folders(&self) -> &Folders {
        self.folders.get_or_init(|| {
            let mut folders = Folders::default();
            let names: BTreeSet<&String> = self.paths.iter().flat_map(|path| path.0.iter()).collect();
            let heads: HashMap<&String, String> = names.iter().filter_map(|name| Some((*name, head(name)?))).collect();
            let others = |name: &String| other_folder_names(name).iter().filter_map(|name| head(name)).collect();
            let other_heads: HashMap<&String, Vec<String>> = names.iter().map(|name| (*name, others(name))).collect();
            names.into_iter().for_each(|name| folders.add(name));
            for (place, path) in self.paths.iter().enumerate() {
                let by_others = path.0.first().and_then(|name| other_heads.get(name)).into_iter().flatten();
                for head in path.0.iter().filter_map(|name| heads.get(name)).chain(by_others) {
                    folders.by_head.entry(head.clone()).or_default().push(place);
                }
            }
            folders
        })
    }
}

impl Folders {
    /// Whether this word is all of a folder's name.
    fn has_one_called(&self, word: &str) -> bool {
        let places = self.by_stem.get(stem(word).as_ref()).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.folders.get(*place)).any(|folder| folder.stems.len() == 1)
    }

    /// The places of the folders that a stem is of, in order.
    fn places_of(&self, stem: &str) -> Cow<'_, [usize]> {
        if let Some(places) = self.by_stem.get(stem) {
            return places.into();
        }
        let term = Term::new(stem, true);
        let outline = outline(stem);
        let as_long = self.stems.range(stem.len().saturating_sub(NEAR_LENGTH)..=stem.len() + NEAR_LENGTH);
        let alike = as_long
            .flat_map(|(_, stems)| stems)
            .filter(|(letters, _)| (letters ^ outline).count_ones() <= NEAR_LETTERS);
        let is_near = |other: &&String| term.similarity(other) >= NEAR;
        let found = alike.map(|(_, other)| other).filter(is_near).filter_map(|other| self.by_stem.get(other));
        let mut places: Vec<usize> = found.flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places.into()
    }

    fn add(&mut self, name: &str) {
        let folder = FolderName { name: name.to_owned(), stems: name_stems(name) };
        for stem in &folder.stems {
            let places = self.by_stem.entry(stem.clone()).or_insert_with(|| {
                self.stems.entry(stem.len()).or_default().push((outline(stem), stem.clone()));
                Vec::new()
            });
            if places.last() != Some(&self.folders.len()) {
                places.push(self.folders.len());
            }
        }
        self.folders.push(folder);
    }
}

fn head(name: &str) -> Option<String> {
    Some(TypedFolder::new(name)?.head().to_owned())
}

/// One bit for each letter that occurs, modulo 64.
fn outline(stem: &str) -> u64 {
    stem.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 64))
}

impl Hosts {
    fn add(&mut self, place: usize, site: &str) {
        let mut rest = site;
        while let Some((label, above)) = rest.split_once('.') {
            self.domains.insert(rest.to_owned());
            // The last label is a country or a purpose, and says nothing.
            self.labels.entry(fold(label)).or_default().push(place);
            rest = above;
        }
    }
}

/// Stems of the words of a folder's name, without function words unless there are no others.
pub(crate) fn name_stems(name: &str) -> Vec<String> {
    let words = folded(name);
    let telling: Vec<String> =
        words.iter().filter(|word| !is_function_word(word)).map(|word| stem(word).into_owned()).collect();
    if telling.is_empty() { words } else { telling }
}
