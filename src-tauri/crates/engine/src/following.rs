//! Following the browsers in the background.

use std::sync::Arc;

use dogear_sync::{Follow, SyncEvent, follow};
use tokio::{
    sync::{Notify, mpsc},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;

use crate::{NewSources, Result, Sources, clock, newcomers::Newcomers};

/// Following in progress; ends when dropped.
#[derive(Debug)]
pub struct Following {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Sources {
    /// Reads every source that may be read, embeds what waits, then follows changes, keeps the map up to date and reads pages. A profile that appears meanwhile
    /// is announced and, with `Enabled`, read and followed, too. Events arrive until it is stopped.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn follow(&self, new: NewSources) -> Result<(Following, mpsc::UnboundedReceiver<SyncEvent>)> {
        let sources = self.readable(new).await?;
        let embedder = self.models.reading().await?;
        let texts = self.pages.texts();
        let what = Follow { store: self.store.clone(), embedder, sources, texts, clock: clock::now };
        if self.store.coming_space().await?.is_some() {
            self.models.switch_in_background();
        }
        let (tell, inbox) = mpsc::unbounded_channel();
        let (maps, pages, others) = (self.maps.clone(), self.pages.clone(), self.pages.clone());
        let events = overheard(tell, [Arc::clone(&maps.wake), pages.waker()]);
        let newcomers = Newcomers::new(self.clone(), new).await?;
        let stop = CancellationToken::new();
        let stopped = stop.clone();
        let task = tokio::spawn(async move {
            let (found, arriving) = mpsc::unbounded_channel();
            tokio::select! {
                () = follow(what, arriving, events.clone(), stopped) => {}
                never = newcomers.look_out(found, events) => match never {},
                never = maps.keep() => match never {},
                never = pages.keep() => match never {},
                never = others.hear_others() => match never {},
            }
        });
        Ok((Following { stop, task }, inbox))
    }
}

impl Following {
    /// Stops and waits for the end.
    pub async fn stop(mut self) {
        self.stop.cancel();
        let _ = (&mut self.task).await;
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Hands events on, and wakes whoever works beside where one of them may mean more bookmarks or fewer.
fn overheard(events: mpsc::UnboundedSender<SyncEvent>, wakes: [Arc<Notify>; 2]) -> mpsc::UnboundedSender<SyncEvent> {
    let (tell, mut heard) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(event) = heard.recv().await {
            let has_changed = match &event {
                SyncEvent::Ready | SyncEvent::Embedding { pending: 0 } => true,
                SyncEvent::Applied(report) => report.changed_anything(),
                _ => false,
            };
            if has_changed {
                wakes.iter().for_each(|wake| wake.notify_one());
            }
            // Nobody listening is no reason to stop following.
            let _ = events.send(event);
        }
    });
    tell
}
