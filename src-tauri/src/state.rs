//! What the commands share: the engine once it is open, the following of browsers, and the running answers.

use std::{
    collections::HashMap,
    sync::{Mutex as BlockingMutex, PoisonError},
};

use dogear_engine::{Engine, EngineError, Following, NewSources, Options, Repair};
use tauri::AppHandle;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

use crate::status_feed;

/// One per window.
pub struct AppState {
    options: Options,
    engine: Mutex<Option<Engine>>,
    following: Mutex<Option<Following>>,
    turns: BlockingMutex<Turns>,
    appeared: BlockingMutex<Vec<String>>,
}

/// Answers that are being given.
#[derive(Default)]
struct Turns {
    last: u32,
    running: HashMap<u32, CancellationToken>,
}

impl AppState {
    /// Nothing is opened yet.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            engine: Mutex::new(None),
            following: Mutex::new(None),
            turns: BlockingMutex::new(Turns::default()),
            appeared: BlockingMutex::default(),
        }
    }

    /// The engine; opens it the first time. Commands that come meanwhile wait.
    pub async fn engine(&self) -> Result<Engine, EngineError> {
        let mut slot = self.engine.lock().await;
        if let Some(engine) = slot.as_ref() {
            return Ok(engine.clone());
        }
        let engine = Engine::open(self.options.clone()).await?;
        *slot = Some(engine.clone());
        Ok(engine)
    }

    /// Replaces a damaged library by a new one with its conversations.
    pub async fn repair(&self) -> Result<Repair, EngineError> {
        let mut slot = self.engine.lock().await;
        if let Some(engine) = slot.take() {
            self.stop_following().await;
            engine.close().await;
        }
        let (engine, repair) = Engine::repair(self.options.clone()).await?;
        *slot = Some(engine);
        Ok(repair)
    }

    /// Reads the chosen sources and follows them from now on.
    pub async fn follow(&self, app: &AppHandle) -> Result<(), EngineError> {
        let engine = self.engine().await?;
        let mut slot = self.following.lock().await;
        if let Some(before) = slot.take() {
            before.stop().await;
        }
        self.forget_appeared();
        let (following, events) = engine.follow(NewSources::Undecided).await?;
        *slot = Some(following);
        tauri::async_runtime::spawn(status_feed::run(app.clone(), engine, events));
        Ok(())
    }

    /// Whether sources are being followed already.
    pub async fn is_following(&self) -> bool {
        self.following.lock().await.is_some()
    }

    async fn stop_following(&self) {
        if let Some(following) = self.following.lock().await.take() {
            following.stop().await;
        }
    }

    /// The profiles that have appeared and that nobody has looked at yet, as people call them.
    pub fn appeared(&self) -> Vec<String> {
        self.appeared.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A profile has appeared.
    pub fn has_appeared(&self, label: String) {
        self.appeared.lock().unwrap_or_else(PoisonError::into_inner).push(label);
    }

    /// The person is shown all profiles, or has chosen among them.
    pub fn forget_appeared(&self) {
        self.appeared.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// A number for a new answer, and what stops it.
    pub fn begin_turn(&self) -> (u32, CancellationToken) {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.last += 1;
        let (turn, stop) = (turns.last, CancellationToken::new());
        turns.running.insert(turn, stop.clone());
        (turn, stop)
    }

    /// The answer has ended, or has to.
    pub fn end_turn(&self, turn: u32) {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(stop) = turns.running.remove(&turn) {
            stop.cancel();
        }
    }
}
