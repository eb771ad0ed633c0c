//! Following the browsers in the background.

use dogear_sync::{Follow, SyncEvent, follow};
use tokio::{sync::mpsc, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::{NewSources, Result, Sources, clock, newcomers::Newcomers};

/// Following in progress; ends when dropped.
#[derive(Debug)]
pub struct Following {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Sources {
    /// Reads every source that may be read, embeds what waits, then follows changes and keeps the map up to date. A profile that appears meanwhile
    /// is announced and, with `Enabled`, read and followed, too. Events arrive until it is stopped.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn follow(&self, new: NewSources) -> Result<(Following, mpsc::UnboundedReceiver<SyncEvent>)> {
        let sources = self.readable(new).await?;
        let embedder = self.models.reading().await?;
        let what = Follow { store: self.store.clone(), embedder, sources, clock: clock::now };
        if self.store.coming_space().await?.is_some() {
            self.models.switch_in_background();
        }
        let (tell, inbox) = mpsc::unbounded_channel();
        let events = self.maps.overhear(tell);
        let maps = self.maps.clone();
        let newcomers = Newcomers::new(self.clone(), new).await?;
        let stop = CancellationToken::new();
        let stopped = stop.clone();
        let task = tokio::spawn(async move {
            let (found, arriving) = mpsc::unbounded_channel();
            tokio::select! {
                () = follow(what, arriving, events.clone(), stopped) => {}
                never = newcomers.look_out(found, events) => match never {},
                never = maps.keep() => match never {},
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
