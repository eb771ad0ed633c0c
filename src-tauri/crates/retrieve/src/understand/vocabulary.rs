//! The library's own names, prepared so that a question can be compared with them at once.

use std::collections::{HashMap, HashSet};

use dogear_domain::Source;
use dogear_store::Facets;

use crate::words::{fold, folded, is_function_word, stem};

/// Sites, folders and sources of a library. Make it once per state of the library and keep it.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// Hosts and the domains above them.
    hosts: HashSet<String>,
    /// Folded labels of hosts (`lostechies`) with their hosts.
    labels: HashMap<String, Vec<String>>,
    folders: Vec<FolderName>,
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
        vocabulary.folders = folders
            .iter()
            .map(|name| FolderName { name: name.clone(), stems: name_stems(name) })
            .filter(|folder| !folder.stems.is_empty())
            .collect();
        vocabulary
    }

    /// Whether the library holds pages of this host or of one below it.
    pub(super) fn knows_host(&self, host: &str) -> bool {
        self.hosts.contains(host)
    }

    /// Hosts one of whose labels is this word.
    pub(super) fn hosts_labelled(&self, label: &str) -> &[String] {
        self.labels.get(&fold(label)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn folders(&self) -> &[FolderName] {
        &self.folders
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
