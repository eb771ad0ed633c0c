//! The host's part of the talk: what it knows, and what it answers.

use std::{path::PathBuf, sync::Arc};

use dogear_engine::{
    EngineError,
    companion::{Listing, Speaker, Speaking, Told, ToldTree, TreeError},
    domain::Source,
};

use super::{
    messages::{Code, Hello, Says, VERSION},
    parent,
    shelf::Shelf,
};

/// How often a mark may not be found: it may lie across the seam of two blocks in the browser's file.
const MOST_MARKS: u32 = 3;

/// One companion's host.
pub struct Host {
    shelf: Arc<Shelf>,
    /// The folder that the browser was started with.
    beside: Option<PathBuf>,
    profile: Option<Profile>,
    marks: u32,
}

/// The profile that the companion speaks for.
struct Profile {
    source: Source,
    /// What the companion told, as it is kept.
    told: Told,
    /// Kept until the end: the companion is there.
    speaking: Option<Speaking>,
    /// As told; none where it was not needed yet.
    tree: Option<ToldTree>,
    /// The whole tree, as far as it has come.
    coming: Option<ToldTree>,
    /// What was told may not be in the library: the host before this one was killed, or writing failed.
    is_behind: bool,
}

impl Host {
    pub fn new(shelf: Arc<Shelf>) -> Self {
        Self { shelf, beside: parent::folder(), profile: None, marks: 0 }
    }

    /// Takes in a part of the whole tree; says something where no further parts follow, or it cannot be taken in.
    pub async fn take_tree(&mut self, listings: Vec<Listing>, more: bool) -> Option<Says<'static>> {
        let profile = self.profile.as_mut()?;
        let coming = profile.coming.get_or_insert_default();
        match if more { coming.begin(listings) } else { coming.take(listings) } {
            Err(error) => {
                profile.coming = None;
                Some(untaken(error))
            }
            Ok(()) if more => None,
            Ok(()) => {
                profile.tree = profile.coming.take();
                self.keep().await
            }
        }
    }

    /// Takes in what has changed.
    pub async fn take_changes(&mut self, listings: Vec<Listing>) -> Option<Says<'static>> {
        let profile = self.profile.as_mut()?;
        let Some(mut tree) = profile.tree.take().or_else(|| profile.told.whole()) else { return Some(Says::WANT) };
        if let Err(error) = tree.take(listings) {
            return Some(untaken(error));
        }
        profile.tree = Some(tree);
        self.keep().await
    }

    /// Reads what was told, where it may not have been read.
    pub async fn catch_up(&mut self) {
        let Some(profile) = self.profile.as_mut().filter(|profile| profile.is_behind) else { return };
        match read(&self.shelf, &profile.source).await {
            Ok(()) => profile.is_behind = false,
            // Tried again with the next message, or the next look.
            Err(error) => tracing::warn!(%error, "what was told is not in the library yet"),
        }
    }

    /// Sees from time to time whether all has to be told again: a rule that kept some of it out may be gone.
    pub async fn look_again(&mut self) -> Option<Says<'static>> {
        let profile = self.profile.as_mut()?;
        if let Some(speaking) = &mut profile.speaking {
            speaking.repeat();
        }
        if profile.told.digest().is_some() || profile.coming.is_some() {
            return None;
        }
        match profile.tree {
            Some(_) => self.keep().await,
            None => Some(Says::WANT),
        }
    }

    /// Lets go of the tree while nothing happens, where the file has all of it.
    pub fn rest(&mut self) {
        if let Some(profile) =
            self.profile.as_mut().filter(|profile| profile.coming.is_none() && profile.told.is_whole())
        {
            profile.tree = None;
        }
    }

    /// Finds out who speaks, and whether what it knows is known.
    pub async fn greet(&mut self, hello: Hello) -> Option<Says<'static>> {
        if hello.version != VERSION {
            let code = if hello.version > VERSION { Code::OldHost } else { Code::OldCompanion };
            return Some(Says::trouble(code));
        }
        self.profile = None;
        let source = match self.speaker(&hello.mark).await {
            Ok(Speaker::Heard(source)) => source,
            Ok(Speaker::NotRead(_)) => return Some(Says::trouble(Code::NotRead)),
            Ok(Speaker::Unknown) => {
                self.marks += 1;
                let is_hopeless = self.marks >= MOST_MARKS;
                return Some(if is_hopeless { Says::trouble(Code::UnknownProfile) } else { Says::Again });
            }
            Err(error) => return Some(failed(&error)),
        };
        self.marks = 0;
        let told = Told::of(&source.id, self.shelf.data_dir());
        let is_known = told.digest().is_some_and(|digest| digest == hello.digest);
        // None where another host of this profile is about to end.
        let speaking = told.speak().ok();
        self.profile = Some(Profile { source, told, speaking, tree: None, coming: None, is_behind: is_known });
        Some(if is_known { Says::SAME } else { Says::WANT })
    }

    /// The profile that is spoken for; none before it is found out.
    pub fn source(&self) -> Option<&Source> {
        Some(&self.profile.as_ref()?.source)
    }

    async fn speaker(&self, mark: &str) -> Result<Speaker, EngineError> {
        self.shelf.engine().await?.companions.speaker(mark, self.beside.as_deref()).await
    }

    async fn keep(&mut self) -> Option<Says<'static>> {
        let Profile { source, tree: Some(tree), is_behind, .. } = self.profile.as_mut()? else { return None };
        let kept = keep(&self.shelf, source, tree).await;
        *is_behind = kept.is_err();
        Some(match kept {
            Ok(true) => Says::Taken { bookmarks: tree.bookmarks() },
            Ok(false) => Says::trouble(Code::NotRead),
            Err(error) => failed(&error),
        })
    }
}

async fn keep(shelf: &Shelf, source: &Source, tree: &ToldTree) -> Result<bool, EngineError> {
    shelf.engine().await?.companions.keep(source, tree).await
}

async fn read(shelf: &Shelf, source: &Source) -> Result<(), EngineError> {
    let companions = shelf.engine().await?.companions;
    if companions.has_read_told(source).await? { Ok(()) } else { companions.read_told(source).await }
}

fn untaken(error: TreeError) -> Says<'static> {
    match error {
        TreeError::Unknown => Says::WANT,
        TreeError::TooMany => Says::trouble(Code::TooMany),
    }
}

fn failed(error: &EngineError) -> Says<'static> {
    tracing::warn!(%error, "the companion was not heard");
    Says::trouble(Code::Library)
}
