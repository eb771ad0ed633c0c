//! Profiles that appear while browsers are followed: a browser's first start, a second profile, one that was put back.
//!
//! There is no notice for a folder in a place where no folder is yet, so the places are looked at: now and then and cheaply, so that a
//! computer that nobody uses is hardly woken, and closely for a while after something moved there, since a browser writes a new
//! profile bit by bit.

use std::{collections::HashSet, convert::Infallible, time::Duration};

use dogear_domain::{Source, SourceId};
use dogear_sources::{Surroundings, surroundings};
use dogear_sync::SyncEvent;
use tokio::sync::mpsc::UnboundedSender;

use crate::{NewSources, Result, Sources, companion::Told};

/// Between two looks.
const PAUSE: Duration = Duration::from_secs(15);
/// Between two close ones.
const CLOSE_PAUSE: Duration = Duration::from_secs(3);
/// Close looks at first and after something has moved: a minute.
const CLOSE_LOOKS: u32 = 20;
/// Looks after which a close one is due even if nothing seems to have moved: five minutes. Firefox makes the database of
/// a profile that was listed long ago without touching the list.
const LOOKS_UNTIL_CLOSE: u32 = 20;

/// The look-out.
pub(crate) struct Newcomers {
    sources: Sources,
    policy: NewSources,
    /// Those that are no news.
    known: HashSet<SourceId>,
    /// Those that are followed, or that the library says to follow no more.
    followed: HashSet<SourceId>,
}

impl Newcomers {
    /// Takes as known what the library knows. As long as nobody has chosen among the profiles, all that are there are
    /// no news either.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub(crate) async fn new(sources: Sources, policy: NewSources) -> Result<Self> {
        let stored = sources.store.sources().await?;
        let was_chosen = stored.iter().any(|stored| stored.source.is_live());
        let followed = stored.iter().filter(|stored| stored.enabled).map(|stored| stored.source.id.clone()).collect();
        let mut known: HashSet<SourceId> = stored.into_iter().map(|stored| stored.source.id).collect();
        if !was_chosen {
            known.extend(sources.present().await?.into_iter().map(|source| source.id));
        }
        Ok(Self { sources, policy, known, followed })
    }

    /// Looks until it is dropped. What may be read goes to `found`; of what waits for the person's choice, `events`
    /// hear.
    pub(crate) async fn look_out(
        mut self,
        found: UnboundedSender<Source>,
        events: UnboundedSender<SyncEvent>,
    ) -> Infallible {
        let mut seen: Option<(Surroundings, usize)> = None;
        let (mut close, mut since) = (CLOSE_LOOKS, 0);
        loop {
            tokio::time::sleep(if close > 0 { CLOSE_PAUSE } else { PAUSE }).await;
            since += 1;
            let now = self.sources.surroundings().await.ok();
            if now != seen {
                close = CLOSE_LOOKS;
                seen = now;
            } else if since >= LOOKS_UNTIL_CLOSE {
                close = 1;
            }
            if close == 0 {
                continue;
            }
            (close, since) = (close - 1, 0);
            // What could not be read or written now is tried again with the next close look.
            if let Err(error) = self.look(&found, &events).await {
                tracing::debug!(%error, "looking for new profiles");
            }
        }
    }

    async fn look(&mut self, found: &UnboundedSender<Source>, events: &UnboundedSender<SyncEvent>) -> Result<()> {
        // A companion speaks for a profile that nobody has decided about: it is read from then on.
        for stored in self.sources.store.sources().await? {
            if stored.enabled && stored.source.is_live() && self.followed.insert(stored.source.id.clone()) {
                self.known.insert(stored.source.id.clone());
                let _ = found.send(stored.source);
            }
        }
        for source in self.sources.present().await? {
            if self.known.contains(&source.id) {
                continue;
            }
            match self.policy {
                NewSources::Undecided => drop(events.send(SyncEvent::Appeared(source.clone()))),
                NewSources::Enabled if self.sources.is_read(&source).await? => {
                    self.followed.insert(source.id.clone());
                    let _ = found.send(source.clone());
                }
                NewSources::Enabled => {}
            }
            self.known.insert(source.id);
        }
        Ok(())
    }
}

impl Sources {
    /// The places of browsers, and how many profiles companions have told of.
    async fn surroundings(&self) -> Result<(Surroundings, usize)> {
        let (environment, folder) = (self.environment.clone(), self.folder.clone());
        Ok(tokio::task::spawn_blocking(move || (surroundings(&environment), Told::count(&folder))).await?)
    }

    /// Remembers a profile as one that is read, unless the person has said otherwise meanwhile.
    async fn is_read(&self, source: &Source) -> Result<bool> {
        self.store.remember_source(source, true).await?;
        Ok(self.store.sources().await?.iter().any(|stored| stored.source.id == source.id && stored.enabled))
    }
}
