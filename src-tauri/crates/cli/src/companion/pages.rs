//! What pages say that are open in the browser: whether it is wanted, and how it comes into the library.

use std::{sync::Arc, time::Duration};

use dogear_engine::{
    EngineError,
    domain::{Source, SourceId},
};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep},
};

use super::{messages::Says, say, shelf::Shelf};

/// More pages than this are not looked at side by side; a companion tells of one after the other.
const AT_ONCE: usize = 4;
/// A page that is saved now is in the library as soon as whoever follows the browser has read it: so long it is waited for, and
/// so often it is looked for.
const UNTIL_SAVED: Duration = Duration::from_secs(10);
const LOOK: Duration = Duration::from_millis(500);

/// Pages that are looked at while other messages are heard.
pub struct Pages {
    shelf: Arc<Shelf>,
    asked: JoinSet<()>,
    kept: JoinSet<()>,
}

impl Pages {
    pub fn new(shelf: Arc<Shelf>) -> Self {
        Self { shelf, asked: JoinSet::new(), kept: JoinSet::new() }
    }

    /// Says whether the text of a page is wanted that is open in the browser of this profile: at once that it is not, or
    /// later.
    pub fn opened(&mut self, source: Option<&Source>, id: u32, url: String) -> Option<Says<'static>> {
        let Some(source) = room(&mut self.asked, source) else { return Some(Says::Wanted { id, wanted: false }) };
        let shelf = Arc::clone(&self.shelf);
        self.asked.spawn(async move {
            let wanted = wants(&shelf, &source, &url).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "whether a page is wanted was not found out");
                false
            });
            // Where the browser does not listen any more, the next message fails, too.
            let _ = say(&Says::Wanted { id, wanted });
        });
        None
    }

    /// Keeps what a page says, where it is wanted.
    pub fn says(&mut self, source: Option<&Source>, url: String, html: String) {
        let Some(source) = room(&mut self.kept, source) else { return };
        let shelf = Arc::clone(&self.shelf);
        self.kept.spawn(async move {
            if let Err(error) = keep(&shelf, &source, &url, html).await {
                tracing::warn!(%error, "what a page says was not kept");
            }
        });
    }

    /// Waits for what is being kept; nobody waits for answers any more.
    pub async fn end(self) {
        self.kept.join_all().await;
    }
}

/// The profile, if it is known and not too many pages are being looked at.
fn room(running: &mut JoinSet<()>, source: Option<&Source>) -> Option<SourceId> {
    while running.try_join_next().is_some() {}
    source.filter(|_| running.len() < AT_ONCE).map(|source| source.id.clone())
}

async fn wants(shelf: &Shelf, source: &SourceId, url: &str) -> Result<bool, EngineError> {
    let until = Instant::now() + UNTIL_SAVED;
    loop {
        let wanted = shelf.engine().await?.pages.wants(source, url).await?;
        if wanted.is_some() || Instant::now() >= until {
            return Ok(wanted.unwrap_or_default());
        }
        sleep(LOOK).await;
    }
}

async fn keep(shelf: &Shelf, source: &SourceId, url: &str, html: String) -> Result<(), EngineError> {
    let is_kept = shelf.engine().await?.pages.keep_shown(source, url, html).await?;
    tracing::debug!(is_kept, "a page was told");
    Ok(())
}
