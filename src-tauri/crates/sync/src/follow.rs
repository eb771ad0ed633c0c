//! Following sources: read each once, then read again whatever may have changed, until told to stop.

use std::{
    collections::HashSet,
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use dogear_domain::{BookmarkId, Source};
use dogear_embed::Embedder;
use dogear_store::Store;
use tokio::sync::{Notify, mpsc, watch};
use tokio_util::sync::CancellationToken;

use crate::{
    Backlog, ChangeReport, Result, SourceReport, SyncError, SyncEvent, sync_source,
    watch::{Noticed, Watch},
};

/// What is followed, and with what.
#[derive(Debug, Clone)]
pub struct Follow {
    /// The library.
    pub store: Store,
    /// The model that answers, as it is now; without one, words only.
    pub embedder: watch::Receiver<Option<Embedder>>,
    /// The sources, all of which may be read.
    pub sources: Vec<Source>,
    /// Notified when texts of pages have come whose passages wait.
    pub texts: Arc<Notify>,
    /// Where time comes from.
    pub clock: fn() -> DateTime<Utc>,
}

/// Follows sources until `stop` is cancelled, and from the moment they arrive the `newcomers`, too. Every event goes to
/// `events`, failures, too: what failed is tried again.
pub async fn follow(
    what: Follow,
    mut newcomers: mpsc::UnboundedReceiver<Source>,
    events: mpsc::UnboundedSender<SyncEvent>,
    stop: CancellationToken,
) {
    let (done, mut embedded) = mpsc::unbounded_channel();
    let start = || Backlog::start(what.store.clone(), what.embedder.clone(), done.clone());
    let backlog = what.embedder.borrow().is_some().then(start);
    let texts = Arc::clone(&what.texts);
    let mut follower = Follower { what, events, backlog, waiting: Vec::new() };
    // Watching begins before the first reading, so that nothing falls between the two.
    let mut watch = Watch::start(follower.what.sources.clone(), follower.what.store.folder());
    for source in follower.what.sources.clone() {
        if stop.is_cancelled() {
            return;
        }
        if let Err(error) = follower.read(&source).await {
            follower.failed(&source, error, &mut watch);
        }
    }
    follower.send(SyncEvent::Ready);
    follower.wake();
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            noticed = watch.noticed() => {
                for change in noticed {
                    follower.changed(change, &mut watch).await;
                }
            }
            Some(source) = newcomers.recv() => {
                watch.add(source.clone());
                follower.send(SyncEvent::Appeared(source.clone()));
                follower.changed(Noticed { source, at: Instant::now() }, &mut watch).await;
            }
            Some(chunk) = embedded.recv() => follower.embedded(chunk).await,
            () = texts.notified() => follower.wake(),
        }
    }
}

struct Follower {
    what: Follow,
    events: mpsc::UnboundedSender<SyncEvent>,
    backlog: Option<Backlog>,
    waiting: Vec<Waiting>,
}

/// A change whose bookmarks are not all embedded yet.
struct Waiting {
    report: SourceReport,
    noticed_at: Instant,
    ids: HashSet<BookmarkId>,
}

impl Follower {
    async fn read(&mut self, source: &Source) -> Result<SourceReport> {
        self.send(SyncEvent::Reading(source.id.clone()));
        let report = sync_source(&self.what.store, source, (self.what.clock)()).await?;
        self.send(SyncEvent::Applied(report.clone()));
        self.wake();
        Ok(report)
    }

    fn wake(&self) {
        if let Some(backlog) = &self.backlog {
            backlog.wake();
        }
    }

    async fn changed(&mut self, change: Noticed, watch: &mut Watch) {
        match self.read(&change.source).await {
            Ok(report) if report.changed_anything() => self.follow_up(report, change.at),
            Ok(_) => {}
            Err(error) => self.failed(&change.source, error, watch),
        }
    }

    /// Whatever the reason, the next look at the source reads it again.
    fn failed(&self, source: &Source, error: SyncError, watch: &mut Watch) {
        watch.forget(&source.id);
        self.send(SyncEvent::Trouble(Arc::new(error)));
    }

    fn follow_up(&mut self, report: SourceReport, noticed_at: Instant) {
        if self.backlog.is_none() {
            self.send(SyncEvent::Searchable(ChangeReport { report, searchable_after: None }));
            return;
        }
        let ids = report.pending.iter().copied().collect();
        self.waiting.push(Waiting { report, noticed_at, ids });
        self.report_searchable();
    }

    async fn embedded(&mut self, chunk: Result<Vec<BookmarkId>>) {
        match chunk {
            Ok(ids) => {
                for waiting in &mut self.waiting {
                    for id in &ids {
                        waiting.ids.remove(id);
                    }
                }
                let pending = self.what.store.sizes().await.map_or(0, |sizes| sizes.pending);
                self.report_searchable();
                self.send(SyncEvent::Embedding { pending });
            }
            Err(error) => {
                for waiting in std::mem::take(&mut self.waiting) {
                    self.send(SyncEvent::Searchable(ChangeReport { report: waiting.report, searchable_after: None }));
                }
                self.send(SyncEvent::Trouble(Arc::new(error)));
            }
        }
    }

    fn report_searchable(&mut self) {
        let (ready, waiting): (Vec<_>, Vec<_>) = self.waiting.drain(..).partition(|waiting| waiting.ids.is_empty());
        self.waiting = waiting;
        for change in ready {
            let searchable_after: Option<Duration> = Some(change.noticed_at.elapsed());
            self.send(SyncEvent::Searchable(ChangeReport { report: change.report, searchable_after }));
        }
    }

    fn send(&self, event: SyncEvent) {
        // Nobody listening is no reason to stop following.
        let _ = self.events.send(event);
    }
}
