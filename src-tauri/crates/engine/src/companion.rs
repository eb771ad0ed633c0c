//! What the companion in a browser tells: whose bookmarks they are, and how they come into the library.

mod registration;
mod script;
mod shown;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use dogear_domain::{Exclusion, Exclusions, FolderPath, Source};
use dogear_sources::companion::{Tree, speakers};
use dogear_store::StoredSource;
use dogear_sync::sync_source;

pub use dogear_sources::companion::{
    CHROMIUM_ID, FIREFOX_ID, Kept as Told, Listing, Sandbox, Speaking, Tree as ToldTree, TreeError,
};
pub use registration::{Registered, Registration};
pub use shown::{Found, SavedPage, Shown};

use crate::{EngineError, Library, Result, clock, model_files::come_with};

/// Whose bookmarks a browser tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Speaker {
    /// Of a profile that may be read.
    Heard(Source),
    /// Of one that the person does not let Dogear read.
    NotRead(Source),
    /// The mark is in no profile, or in several.
    Unknown,
}

/// The seat for the companions in browsers: who speaks, what they tell, where browsers find Dogear. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Companions {
    pub(crate) library: Library,
    /// The data folder.
    pub(crate) folder: PathBuf,
    /// The installed app's folder, if there is one.
    pub(crate) resources: Option<PathBuf>,
}

impl Companions {
    /// The profile whose companion has left `mark` in its storage. `beside` is a folder that the browser was started with. A
    /// profile that nobody has decided about is read from now on: the person has put the companion there.
    ///
    /// # Errors
    /// When the library cannot be read or written.
    pub async fn speaker(&self, mark: &str, beside: Option<&Path>) -> Result<Speaker> {
        let (mark, beside, environment) =
            (mark.to_owned(), beside.map(Path::to_owned), self.library.environment.clone());
        let found = tokio::task::spawn_blocking(move || speakers(&mark, &environment, beside.as_deref())).await?;
        let [source] = found.as_slice() else { return Ok(Speaker::Unknown) };
        let known = self.known(source).await?;
        match known {
            Some(stored) if stored.enabled => Ok(Speaker::Heard(stored.source)),
            Some(stored) => Ok(Speaker::NotRead(stored.source)),
            None => {
                self.library.store.remember_source(source, true).await?;
                Ok(Speaker::Heard(source.clone()))
            }
        }
    }

    /// The folder of the extension, which a browser loads as it is; none where this Dogear came without.
    #[must_use]
    pub fn extension(&self) -> Option<PathBuf> {
        let manifest = |folder: &str| Path::new(folder).join("manifest.json");
        let found = come_with(self.resources.as_deref(), &manifest("companion"), &manifest("companion/dist"))?;
        found.parent().map(Path::to_owned)
    }

    /// What the companion of this profile told.
    #[must_use]
    pub fn told(&self, source: &Source) -> Told {
        Told::of(&source.id, &self.folder)
    }

    /// Keeps what the companion of this profile tells, without what a rule excludes. Where nothing follows the source, the
    /// library becomes equal to it, and the bookmarks can be searched by words when this returns; otherwise whoever follows
    /// sees to that. Gives false, and keeps nothing, where the profile may not be read any more.
    ///
    /// # Errors
    /// When the library or the data folder cannot be written.
    pub async fn keep(&self, source: &Source, tree: &Tree) -> Result<bool> {
        let known = self.known(source).await?;
        if !known.is_some_and(|stored| stored.enabled) {
            return Ok(false);
        }
        let rules = self.library.store.exclusions().await?;
        let told = self.told(source);
        let digest = Some(tree.digest());
        let saved = if rules.is_empty() {
            told.save(tree, digest, 0)
        } else {
            let mut kept = tree.clone();
            let left_out = without(&mut kept, source, &rules);
            told.save(&kept, digest, left_out)
        };
        saved.map_err(|error| EngineError::file(&told.file(), error.to_string()))?;
        self.read_told(source).await?;
        Ok(true)
    }

    /// Makes the library equal to what was told, unless somebody follows the source and does so.
    ///
    /// # Errors
    /// When the library cannot be read or written.
    pub async fn read_told(&self, source: &Source) -> Result<()> {
        if !self.told(source).is_followed() {
            sync_source(&self.library.store, source, clock::now()).await?;
        }
        Ok(())
    }

    /// Whether the library has been read since the tree that was told last was kept.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn has_read_told(&self, source: &Source) -> Result<bool> {
        let known = self.known(source).await?;
        let (Some(read_at), Some(kept_at)) = (known.and_then(|known| known.read_at), self.told(source).kept_at())
        else {
            return Ok(false);
        };
        // The library counts whole milliseconds.
        Ok(read_at.timestamp_millis() >= DateTime::<Utc>::from(kept_at).timestamp_millis())
    }

    /// Takes what a new rule excludes out of what companions told.
    pub(crate) async fn leave_out(&self, rule: &Exclusion) -> Result<()> {
        for stored in self.library.store.sources().await? {
            let told = self.told(&stored.source);
            let (Some(header), Some(mut tree)) = (told.header(), told.load()) else { continue };
            let left_out = without(&mut tree, &stored.source, std::slice::from_ref(rule));
            if left_out > 0 {
                let saved = told.save(&tree, header.digest, header.left_out + left_out);
                saved.map_err(|error| EngineError::file(&told.file(), error.to_string()))?;
            }
        }
        Ok(())
    }

    /// Lets companions tell everything again: a rule that kept some of it out is gone.
    pub(crate) async fn ask_again(&self) -> Result<()> {
        for stored in self.library.store.sources().await? {
            let told = self.told(&stored.source);
            if let (Some(header), Some(tree)) = (told.header().filter(|header| header.left_out > 0), told.load()) {
                let saved = told.save(&tree, None, header.left_out);
                saved.map_err(|error| EngineError::file(&told.file(), error.to_string()))?;
            }
        }
        Ok(())
    }

    /// What the library knows of a source; none where nobody has decided about it.
    async fn known(&self, source: &Source) -> Result<Option<StoredSource>> {
        Ok(self.library.store.sources().await?.into_iter().find(|stored| stored.source.id == source.id))
    }
}

/// Leaves out what the rules exclude, and says how many bookmarks those were.
fn without(tree: &mut Tree, source: &Source, rules: &[Exclusion]) -> usize {
    let rules = Exclusions::new(rules);
    tree.retain(
        source.format,
        |folder: &FolderPath, title, url| !rules.exclude(&source.id, folder, (title, url)),
        |folder| !rules.exclude_whole_folder(&source.id, folder),
    )
}
