//! Which pages may be asked for: those in chosen sources and folders, without what is left out and what is private.

use std::collections::{HashMap, HashSet};

use dogear_domain::{Exclusion, ExclusionKind, Exclusions, FolderPath, SourceId, TypedFolder};
use dogear_store::{DuePage, PagePlaces};
use serde::{Deserialize, Serialize};

use crate::audience::Private;

/// Whether pages are read, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PageSettings {
    /// Whether Dogear may ask sites for pages.
    pub on: bool,
    /// Whether that waits until the person lets it go on.
    pub paused: bool,
    /// Ids of the sources whose pages are read. With neither sources nor folders, none are.
    pub sources: Vec<String>,
    /// Folders, by name or path, whose pages are read, too. A private folder is read only if it is named here.
    pub folders: Vec<String>,
    /// Folders, by name or path, no page of which is read.
    pub not_folders: Vec<String>,
    /// Sites, with those below them, no page of which is read.
    pub not_sites: Vec<String>,
    /// Whether bookmarks that name this or a neighbouring computer are read.
    pub private_addresses: bool,
    /// After so many days a page is read again; 0 for never.
    pub reread_days: u32,
    /// Whether pages are read where the network is paid for by what is sent.
    pub metered: bool,
}

impl PageSettings {
    /// Whether no page is chosen by them, whatever is saved.
    pub(super) fn chooses_none(&self) -> bool {
        self.sources.is_empty() && self.folders.is_empty()
    }
}

/// The settings and rules, ready to be asked.
#[derive(Debug)]
pub(super) struct Choice<'a> {
    sources: HashSet<SourceId>,
    folders: Vec<TypedFolder>,
    left_out: Exclusions,
    private: Private,
    places: &'a PagePlaces,
    /// By the number of a folder.
    known: HashMap<i64, InFolder>,
}

/// Whether a page may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Allowed {
    /// It is chosen.
    Yes,
    /// Nobody chose it.
    NotChosen,
    /// It is chosen, but a place of it is private.
    Private,
    /// A place of it is left out, or one is private that is not chosen.
    LeftOut,
}

/// What the rules say of a folder.
#[derive(Debug, Clone, Copy)]
struct InFolder {
    is_chosen: bool,
    is_private: bool,
}

impl<'a> Choice<'a> {
    pub(super) fn new(settings: &PageSettings, private_folders: &[String], places: &'a PagePlaces) -> Self {
        let folders = settings.not_folders.iter().map(|folder| (ExclusionKind::Folder, folder));
        let sites = settings.not_sites.iter().map(|site| (ExclusionKind::Site, site));
        let rules: Vec<Exclusion> =
            folders.chain(sites).filter_map(|(kind, value)| Exclusion::new(kind, value)).collect();
        Self {
            sources: settings.sources.iter().cloned().map(SourceId).collect(),
            folders: settings.folders.iter().filter_map(|folder| TypedFolder::new(folder)).collect(),
            left_out: Exclusions::new(&rules),
            private: Private::of(private_folders),
            places,
            known: HashMap::new(),
        }
    }

    /// Whether the page may be asked for. One place where it is left out or private is enough to leave it alone.
    pub(super) fn of_page(&mut self, page: &DuePage) -> Allowed {
        let (mut is_chosen, mut is_private) = (false, false);
        for (source, folder) in &page.places {
            let (Some(source), Some(path)) = (self.places.sources.get(source), self.places.folders.get(folder)) else {
                return Allowed::LeftOut;
            };
            if self.left_out.exclude(source, path, ("", &page.url)) {
                return Allowed::LeftOut;
            }
            let known = *self.known.entry(*folder).or_insert_with(|| in_folder(path, &self.folders, &self.private));
            is_private |= known.is_private;
            is_chosen |= known.is_chosen || self.sources.contains(source);
        }
        match (is_chosen, is_private) {
            (true, false) => Allowed::Yes,
            (true, true) => Allowed::Private,
            (false, true) => Allowed::LeftOut,
            (false, false) => Allowed::NotChosen,
        }
    }
}

fn in_folder(path: &FolderPath, chosen: &[TypedFolder], private: &Private) -> InFolder {
    let named = chosen.iter().filter_map(|typed| Some(typed.place_in(path)?.end)).max();
    // To choose what a private folder lies in is not to choose the private folder.
    let is_private = private.innermost(path).is_some_and(|end| named.is_none_or(|named| named < end));
    InFolder { is_chosen: named.is_some(), is_private }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> PagePlaces {
        let folder = |path: &str| FolderPath::new(path.split('/'));
        PagePlaces {
            sources: [(1, SourceId("chrome".into())), (2, SourceId("firefox".into()))].into(),
            folders: [(1, folder("Bar/Work")), (2, folder("Bar/Work/Private/2024")), (3, folder("Bar/Recipes"))].into(),
        }
    }

    #[track_caller]
    fn check(settings: &PageSettings, private: &[&str], (url, at): (&str, &[(i64, i64)]), expected: bool) {
        let places = places();
        let private: Vec<String> = private.iter().map(|&folder| folder.to_owned()).collect();
        let page = DuePage {
            page: String::new(),
            url: url.to_owned(),
            places: at.to_vec(),
            added_at: None,
            tries: 0,
            tried_at: None,
            has_text: false,
            etag: None,
            last_modified: None,
        };
        let allowed = Choice::new(settings, &private, &places).of_page(&page);
        assert_eq!(allowed == Allowed::Yes, expected, "{url} in {at:?}");
    }

    fn of(folders: &[&str]) -> PageSettings {
        PageSettings { folders: folders.iter().map(|&folder| folder.to_owned()).collect(), ..PageSettings::default() }
    }

    fn all() -> PageSettings {
        PageSettings { sources: vec!["chrome".into(), "firefox".into()], ..PageSettings::default() }
    }

    #[test]
    fn without_a_choice_nothing_is_read_and_with_one_what_is_in_any_of_its_sources_and_folders() {
        let page = "https://a.example/";
        check(&of(&[]), &[], (page, &[(1, 1)]), false);
        check(&all(), &[], (page, &[(1, 1)]), true);
        let chosen = PageSettings { sources: vec!["firefox".into()], ..of(&["recipes"]) };
        check(&chosen, &[], (page, &[(1, 1)]), false);
        check(&chosen, &[], (page, &[(2, 1)]), true);
        check(&chosen, &[], (page, &[(1, 3)]), true);
        check(&chosen, &[], (page, &[(1, 1), (1, 3)]), true);
    }

    #[test]
    fn one_place_that_is_left_out_is_enough() {
        let settings = PageSettings {
            not_folders: vec!["Work".into()],
            not_sites: vec!["https://www.bank.example/".into()],
            ..all()
        };
        check(&settings, &[], ("https://a.example/", &[(1, 3)]), true);
        check(&settings, &[], ("https://a.example/", &[(1, 3), (2, 2)]), false);
        check(&settings, &[], ("https://login.bank.example/", &[(1, 3)]), false);
        check(&settings, &[], ("https://riverbank.example/", &[(1, 3)]), true);
    }

    #[test]
    fn a_private_folder_is_read_only_if_it_is_named_itself() {
        let page = "https://a.example/";
        check(&all(), &["Private"], (page, &[(1, 2)]), false);
        check(&of(&["Work"]), &["Work/Private"], (page, &[(1, 2)]), false);
        check(&of(&["Work/Private"]), &["Private"], (page, &[(1, 2)]), true);
        check(&of(&["2024"]), &["Private"], (page, &[(1, 2)]), true);
        check(&all(), &["Private"], (page, &[(1, 2), (1, 1)]), false);
    }
}
