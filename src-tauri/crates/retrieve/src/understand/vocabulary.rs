//! The library's own names, prepared so that a question can be compared with them at once.

use std::collections::{HashMap, HashSet};

use dogear_domain::Source;
use dogear_store::Facets;

use crate::similarity::Term;
use crate::words::{fold, folded, is_function_word, stem};

/// A word of a name may be misspelt, as long as it stays this near.
const NEAR: f32 = 0.75;

/// Sites, folders and sources of a library. Make it once per state of the library and keep it.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Hosts and the domains above them.
    hosts: HashSet<String>,
    /// Folded labels of hosts (`lostechies`) with their hosts.
    labels: HashMap<String, Vec<String>>,
    folders: Vec<FolderName>,
    /// Stems of folder names with the places of their folders in `folders`, in order.
    folders_by_stem: HashMap<String, Vec<usize>>,
    pub(super) sources: Vec<Source>,
}

#[derive(Debug, Clone)]
pub(super) struct FolderName {
    /// As the library writes it.
    pub(super) name: String,
    /// Stems of its words, without function words.
    pub(super) stems: Vec<String>,
}

impl Vocabulary {
    /// `sites`: hosts without `www.`; `folders`: names of single folders.
    #[must_use]
    pub fn new(sites: &[String], folders: &[String], sources: Vec<Source>) -> Self {
        let mut vocabulary = Self { sources, ..Self::default() };
        for site in sites {
            vocabulary.add_site(site);
        }
        for name in folders {
            vocabulary.add_folder(name);
        }
        vocabulary
    }

    /// Whether the library holds pages of this host or of one below it.
    pub(super) fn knows_host(&self, host: &str) -> bool {
        self.hosts.contains(host)
    }

    /// Hosts one of whose labels is this word.
    pub(super) fn hosts_labelled(&self, label: &str) -> Vec<String> {
        self.labels.get(&fold(label)).cloned().unwrap_or_default()
    }

    /// Folders whose name holds all these stems. A stem that no folder has may be misspelt.
    pub(super) fn folders_holding(&self, stems: &[String]) -> Vec<&FolderName> {
        let mut places: Option<Vec<usize>> = None;
        for stem in stems {
            let holding = self.places_of(stem);
            places = Some(match places {
                Some(places) => places.into_iter().filter(|place| holding.contains(place)).collect(),
                None => holding,
            });
        }
        places.unwrap_or_default().into_iter().filter_map(|place| self.folders.get(place)).collect()
    }

    fn places_of(&self, stem: &str) -> Vec<usize> {
        if let Some(places) = self.folders_by_stem.get(stem) {
            return places.clone();
        }
        let term = Term::new(stem, true);
        let near = self.folders_by_stem.iter().filter(|(other, _)| term.similarity(other) >= NEAR);
        let mut places: Vec<usize> = near.flat_map(|(_, places)| places.iter().copied()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    fn add_folder(&mut self, name: &str) {
        let folder = FolderName { name: name.to_owned(), stems: name_stems(name) };
        for stem in &folder.stems {
            let places = self.folders_by_stem.entry(stem.clone()).or_default();
            if places.last() != Some(&self.folders.len()) {
                places.push(self.folders.len());
            }
        }
        self.folders.push(folder);
    }

    fn add_site(&mut self, site: &str) {
        let mut rest = site;
        while let Some((label, above)) = rest.split_once('.') {
            self.hosts.insert(rest.to_owned());
            // The last label is a country or a purpose, and says nothing.
            self.labels.entry(fold(label)).or_default().push(site.to_owned());
            rest = above;
        }
    }
}

impl From<Facets> for Vocabulary {
    fn from(facets: Facets) -> Self {
        let sites: Vec<String> = facets.sites.into_iter().map(|(host, _)| host).collect();
        Self::new(&sites, &facets.folders, facets.sources)
    }
}

/// Stems of the words of a folder's name, without function words unless there are no others.
pub(super) fn name_stems(name: &str) -> Vec<String> {
    let words = folded(name);
    let telling: Vec<String> =
        words.iter().filter(|word| !is_function_word(word)).map(|word| stem(word).into_owned()).collect();
    if telling.is_empty() { words } else { telling }
}
