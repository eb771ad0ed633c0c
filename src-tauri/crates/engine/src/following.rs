//! Following the browsers in the background.

use dogear_sync::{Follow, SyncEvent, follow};
use tokio::{sync::mpsc, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::{Engine, NewSources, Result, clock};

/// Following in progress; ends when dropped.
#[derive(Debug)]
pub struct Following {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Engine {
    /// Reads every source that may be read, embeds what waits, then follows changes. Events arrive until it is stopped.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn follow(&self, new: NewSources) -> Result<(Following, mpsc::UnboundedReceiver<SyncEvent>)> {
        let sources = self.readable_sources(new).await?;
        let what =
            Follow { store: self.store().clone(), embedder: self.embedder().cloned(), sources, clock: clock::now };
        let (events, inbox) = mpsc::unbounded_channel();
        let stop = CancellationToken::new();
        let stopped = stop.clone();
        let task = tokio::spawn(async move {
            if let Err(error) = follow(what, events.clone(), stopped).await {
                let _ = events.send(SyncEvent::Trouble(error.to_string()));
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
