//! The library of the host: opened when something needs it, and let go of when nothing did for a while. A browser runs for days,
//! and what it saves in a day is little.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use dogear_engine::{Engine, EngineError, Options};
use tokio::sync::Mutex;

/// How long it stays open after it was needed.
const KEPT: Duration = Duration::from_secs(60);

/// The library, open or not.
pub struct Shelf {
    options: Options,
    open: Mutex<Option<Open>>,
}

struct Open {
    engine: Engine,
    /// When it was needed last.
    needed: Instant,
}

impl Shelf {
    /// Nothing is opened yet.
    pub fn new(options: Options) -> Self {
        Self { options, open: Mutex::default() }
    }

    pub fn data_dir(&self) -> &Path {
        &self.options.data_dir
    }

    /// The library; opens it if need be.
    ///
    /// # Errors
    /// When it cannot be opened. The next call tries again.
    pub async fn engine(&self) -> Result<Engine, EngineError> {
        let mut slot = self.open.lock().await;
        let needed = Instant::now();
        if let Some(open) = slot.as_mut() {
            open.needed = needed;
            return Ok(open.engine.clone());
        }
        let engine = Engine::open(self.options.clone()).await?;
        *slot = Some(Open { engine: engine.clone(), needed });
        Ok(engine)
    }

    /// Lets go of it where nothing needed it for a while.
    pub async fn rest(&self) {
        self.close_unless(|open| open.needed.elapsed() < KEPT).await;
    }

    /// Lets go of it.
    pub async fn close(&self) {
        self.close_unless(|_| false).await;
    }

    async fn close_unless(&self, is_needed: impl Fn(&Open) -> bool) {
        if let Some(open) = self.open.lock().await.take_if(|open| !is_needed(open)) {
            open.engine.close().await;
        }
    }
}
