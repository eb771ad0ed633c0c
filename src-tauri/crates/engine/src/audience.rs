//! Who the library is read for: the person, or programs outside, for whom private folders are as if they were not there.
//!
//! What is hidden is a condition inside every search, so that as much is found as there is to find; and the library's own
//! names, by which a question is read, are without it, too.

use std::sync::Arc;

use dogear_domain::{Bookmark, Filters, FolderPath, Hit, TypedFolder, joined_names};
use dogear_understand::{Vocabulary, denials};

use crate::{Library, Result, folder_tree::FolderTree};

/// Who is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Whoever sits at the computer.
    Person,
    /// Models and assistants.
    Outsiders,
}

/// The folders whose bookmarks no model is told of.
#[derive(Debug)]
pub(crate) struct Private(Vec<TypedFolder>);

impl Private {
    pub(crate) fn of(folders: &[String]) -> Self {
        Self(folders.iter().filter_map(|folder| TypedFolder::new(folder)).collect())
    }

    pub(crate) fn holds(&self, folder: &FolderPath) -> bool {
        self.0.iter().any(|typed| typed.names(folder))
    }

    /// How many names of the path, from the outermost on, lead to the innermost private folder on it; none where none is.
    pub(crate) fn innermost(&self, folder: &FolderPath) -> Option<usize> {
        self.0.iter().filter_map(|typed| Some(typed.place_in(folder)?.end)).max()
    }

    /// The part of a path that is not private: the rule `Work/Private` hides nothing of `Work`.
    fn told_of(&self, folder: &FolderPath) -> FolderPath {
        let end = self.0.iter().filter_map(|typed| Some(typed.place_in(folder)?.end)).min();
        end.map_or_else(|| folder.clone(), |end| FolderPath(folder.0.iter().take(end - 1).cloned().collect()))
    }

    /// Hits without what is private, their other places, too.
    pub(crate) fn without(&self, mut hits: Vec<Hit>) -> Vec<Hit> {
        let is_told = |bookmark: &Bookmark| !self.holds(&bookmark.folder);
        hits.retain(|hit| is_told(&hit.bookmark));
        for hit in &mut hits {
            hit.also.retain(is_told);
        }
        hits
    }

    /// The private names on these paths, as filters have them.
    fn on(&self, paths: &[FolderPath]) -> Vec<String> {
        let names = |path: &FolderPath, typed: &TypedFolder| Some(joined_names(path.0.get(typed.place_in(path)?)?));
        let all = paths.iter().flat_map(|path| self.0.iter().filter_map(move |typed| names(path, typed)));
        let mut hidden: Vec<String> = all.collect();
        hidden.sort_unstable();
        hidden.dedup();
        hidden
    }
}

/// The library's own names as an audience may know them.
#[derive(Debug, Clone)]
pub(crate) struct Names {
    /// The state of the library that they are of.
    pub(crate) generation: i64,
    /// Sites, folders and sources.
    pub(crate) vocabulary: Arc<Vocabulary>,
    /// The rules that they are without.
    private: Vec<String>,
    /// What these rules hide, as filters have it.
    hidden: Arc<[String]>,
}

impl Names {
    /// The conditions, and that nothing hidden meets them.
    pub(crate) fn hiding(&self, filters: &Filters) -> Filters {
        let mut filters = filters.clone();
        filters.without.folders.extend_from_slice(&self.hidden);
        filters
    }
}

impl Library {
    /// What no assistant may see, as the file has it now: it may be connected for days. Where the file cannot be read,
    /// nothing may be told.
    pub(crate) fn private_now(&self) -> Result<Private> {
        Ok(Private::of(&self.settings.private_folders_in_file()?))
    }

    /// The names that a question is read by.
    pub(crate) async fn vocabulary(&self) -> Result<Arc<Vocabulary>> {
        Ok(self.names().await?.vocabulary)
    }

    /// The library's own names, read again only when the bookmarks or the rules have changed.
    pub(crate) async fn names(&self) -> Result<Names> {
        let generation = self.store.generation().await?;
        let private = match self.audience {
            Audience::Person => Vec::new(),
            Audience::Outsiders => self.settings.private_folders_in_file()?,
        };
        let mut cached = self.names.lock().await;
        if let Some(names) = cached.as_ref().filter(|names| names.generation == generation && names.private == private)
        {
            return Ok(names.clone());
        }
        let names = self.read_names(generation, private).await?;
        *cached = Some(names.clone());
        Ok(names)
    }

    /// Of these bookmarks, those that the audience may know.
    pub(crate) fn told_to_audience(&self, mut bookmarks: Vec<Bookmark>) -> Result<Vec<Bookmark>> {
        if self.audience == Audience::Outsiders {
            let private = self.private_now()?;
            bookmarks.retain(|bookmark| !private.holds(&bookmark.folder));
        }
        Ok(bookmarks)
    }

    /// What typed folders are called in the library, ready for [`Filters`].
    ///
    /// # Errors
    /// `UnknownFolder` with the nearest names, or when the library cannot be read.
    pub async fn folders_named(&self, typed: &[String]) -> Result<Vec<String>> {
        let vocabulary = self.vocabulary().await?;
        let mut named = Vec::new();
        for folder in typed {
            named.extend(vocabulary.folders_named(folder)?);
        }
        Ok(named)
    }

    /// All folders, or those that a typed one is and holds; `depth` levels below it or in all.
    ///
    /// # Errors
    /// `UnknownFolder` with the nearest names, or when the library cannot be read.
    pub async fn folders(&self, under: Option<&str>, depth: Option<usize>) -> Result<FolderTree> {
        if let Some(under) = under {
            self.folders_named(&[under.to_owned()]).await?;
        }
        let mut folders = self.store.folders().await?;
        if self.audience == Audience::Outsiders {
            let private = self.private_now()?;
            folders.retain(|(path, _)| !private.holds(path));
        }
        Ok(FolderTree::new(&folders, under, depth))
    }

    async fn read_names(&self, generation: i64, private: Vec<String>) -> Result<Names> {
        let mut facets = self.store.facets().await?;
        let rules = Private::of(&private);
        let hidden = rules.on(&facets.folders);
        if !hidden.is_empty() {
            facets.folders = facets.folders.iter().map(|folder| rules.told_of(folder)).collect();
        }
        let hidden: Arc<[String]> = hidden.into();
        let mut names = Names { generation, vocabulary: Arc::default(), private, hidden };
        if !names.hidden.is_empty() {
            facets.sites = self.store.sites_matching(&names.hiding(&Filters::default())).await?;
        }
        let told = names.hiding(&Filters::default());
        let tags = self.store.tags(&told).await?;
        let titles = self.store.titles_with(&denials(), &told).await?;
        let sites = facets.sites.into_iter().map(|(host, _)| host).collect();
        let vocabulary = Vocabulary::new(sites, facets.folders, facets.sources).with_names(&tags, &titles);
        names.vocabulary = Arc::new(vocabulary);
        let prepared = Arc::clone(&names.vocabulary);
        tokio::task::spawn_blocking(move || prepared.prepare());
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_folder_holds_what_is_below_it() {
        let private = Private::of(&["Work/Private".into(), "Health".into(), "  ".into()]);
        let check = |path: &[&str], expected: bool| {
            assert_eq!(private.holds(&FolderPath::new(path.iter().copied())), expected, "{path:?}");
        };
        check(&["Bookmarks bar", "work", "private", "2024"], true);
        check(&["Bookmarks bar", "Work"], false);
        check(&["health"], true);
        check(&[], false);
        let told = private.told_of(&FolderPath::new(["Bookmarks bar", "Work", "Private", "2024"]));
        assert_eq!(told, FolderPath::new(["Bookmarks bar", "Work"]));
    }

    #[test]
    fn what_is_hidden_is_named_as_the_library_writes_it() {
        let private = Private::of(&["work/private".into(), "Kuche".into()]);
        let paths = [&["Work", "Private", "2024"][..], &["Work"], &["Küche 🍳"], &["Küche 🍳", "Brot"]];
        let hidden = private.on(&paths.map(|path| FolderPath::new(path.iter().copied())));
        assert_eq!(hidden, ["Küche 🍳", "Work\u{1f}Private"]);
    }
}
