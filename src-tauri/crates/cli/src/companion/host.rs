//! The host's part of the talk: what it knows, and what it answers.

use std::path::PathBuf;

use dogear_engine::{
    Engine, SearchRequest,
    companion::{Speaker, Speaking, ToldTree, TreeError},
    domain::{SearchMode, Source},
};

use super::{
    messages::{Code, Hello, Query, Said, Says, VERSION},
    parent,
};

/// How often a mark may not be found: it may lie across the seam of two blocks in the browser's file.
const MOST_MARKS: u32 = 3;
/// More results than this nobody looks through.
const MOST_RESULTS: usize = 50;

/// One companion's host.
pub struct Host {
    engine: Engine,
    /// The folder that the browser was started with.
    beside: Option<PathBuf>,
    profile: Option<Profile>,
    marks: u32,
}

/// The profile that the companion speaks for.
struct Profile {
    source: Source,
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
    pub fn new(engine: Engine) -> Self {
        Self { engine, beside: parent::folder(), profile: None, marks: 0 }
    }

    /// What there is to say to what was said; none where nothing is.
    pub async fn answer(&mut self, said: Said) -> Option<Says<'static>> {
        match said {
            Said::Hello(hello) => self.greet(hello).await,
            Said::Tree { listings, more } => {
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
            Said::Changes { listings } => {
                let profile = self.profile.as_mut()?;
                let known = || self.engine.companions.told_tree(&profile.source);
                let Some(mut tree) = profile.tree.take().or_else(known) else { return Some(Says::Want) };
                if let Err(error) = tree.take(listings) {
                    return Some(untaken(error));
                }
                profile.tree = Some(tree);
                self.keep().await
            }
            Said::Search(query) => Some(self.search(query).await),
            Said::Page { id, url, title } => Some(match self.engine.companions.saved_page(&url, &title).await {
                Ok(page) => Says::page(id, &page),
                Err(error) => failed(Some(id), &error),
            }),
            Said::Ask { .. } | Said::More { .. } => None,
        }
    }

    /// Reads what was told, where it may not have been read.
    pub async fn catch_up(&mut self) {
        let Some(profile) = self.profile.as_mut().filter(|profile| profile.is_behind) else { return };
        let has_read = self.engine.companions.has_read_told(&profile.source).await.unwrap_or_default();
        let read = if has_read { Ok(()) } else { self.engine.companions.read_told(&profile.source).await };
        match read {
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
        if self.engine.companions.told_digest(&profile.source).is_some() || profile.coming.is_some() {
            return None;
        }
        match profile.tree {
            Some(_) => self.keep().await,
            None => Some(Says::Want),
        }
    }

    /// Lets go of the tree while nothing happens, where the file has all of it.
    pub fn rest(&mut self) {
        let Some(profile) = self.profile.as_mut().filter(|profile| profile.coming.is_none()) else { return };
        if self.engine.companions.holds_all_told(&profile.source) {
            profile.tree = None;
        }
    }

    async fn greet(&mut self, hello: Hello) -> Option<Says<'static>> {
        if hello.version != VERSION {
            let code = if hello.version > VERSION { Code::OldHost } else { Code::OldCompanion };
            return Some(Says::trouble(code));
        }
        self.profile = None;
        let source = match self.engine.companions.speaker(&hello.mark, self.beside.as_deref()).await {
            Ok(Speaker::Heard(source)) => source,
            Ok(Speaker::NotRead(_)) => return Some(Says::trouble(Code::NotRead)),
            Ok(Speaker::Unknown) => {
                self.marks += 1;
                let is_hopeless = self.marks >= MOST_MARKS;
                return Some(if is_hopeless { Says::trouble(Code::UnknownProfile) } else { Says::Again });
            }
            Err(error) => return Some(failed(None, &error)),
        };
        self.marks = 0;
        let is_known = self.engine.companions.told_digest(&source).is_some_and(|digest| digest == hello.digest);
        let speaking = self.engine.companions.is_there(&source);
        self.profile = Some(Profile { source, speaking, tree: None, coming: None, is_behind: is_known });
        Some(if is_known { Says::Same } else { Says::Want })
    }

    async fn keep(&mut self) -> Option<Says<'static>> {
        let Profile { source, tree: Some(tree), is_behind, .. } = self.profile.as_mut()? else { return None };
        let kept = self.engine.companions.keep(source, tree).await;
        *is_behind = kept.is_err();
        Some(match kept {
            Ok(true) => Says::Taken { bookmarks: tree.bookmarks() },
            Ok(false) => Says::trouble(Code::NotRead),
            Err(error) => failed(None, &error),
        })
    }

    async fn search(&self, Query { id, query, limit }: Query) -> Says<'static> {
        let request =
            SearchRequest { mode: SearchMode::Words, ..SearchRequest::new(&query, limit.clamp(1, MOST_RESULTS)) };
        match self.engine.library.search(request).await {
            Ok(searched) => Says::results(id, &searched.outcome.hits, searched.outcome.confident),
            Err(error) => failed(Some(id), &error),
        }
    }
}

fn untaken(error: TreeError) -> Says<'static> {
    match error {
        TreeError::Unknown => Says::Want,
        TreeError::TooMany => Says::trouble(Code::TooMany),
    }
}

fn failed(id: Option<u32>, error: &dogear_engine::EngineError) -> Says<'static> {
    tracing::warn!(%error, "the companion was not answered");
    Says::Trouble { code: Code::Library, id, detail: None }
}
