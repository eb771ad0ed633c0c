//! What the commands share: the engine once it is open, the following of browsers, and the running answers.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{
        Mutex as BlockingMutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use dogear_calls::Call;
use dogear_engine::{Engine, EngineError, Following, NewSources, Options, Repair, WhenClosed};
use tauri::{AppHandle, async_runtime::JoinHandle};
use tokio::sync::{Mutex, mpsc};
use tokio_util::sync::CancellationToken;

use crate::{
    pages_feed,
    pause::Resting,
    status_feed::{self, Told},
    tray::Tray,
    wire::{Heard, PlaceLeftView},
};

/// One per process.
pub struct AppState {
    options: Options,
    engine: Mutex<Option<Engine>>,
    following: Mutex<Option<Following>>,
    turns: BlockingMutex<Turns>,
    appeared: BlockingMutex<Vec<String>>,
    calls: mpsc::Sender<Call>,
    errand: BlockingMutex<Option<Call>>,
    aside: BlockingMutex<Vec<PathBuf>>,
    beginning: Mutex<()>,
    resting: Resting,
    told: BlockingMutex<Told>,
    tray: Tray,
    /// The question whether to keep watching is on the screen.
    asking: AtomicBool,
    /// What carries news of page text to the page.
    news: BlockingMutex<Option<JoinHandle<()>>>,
    /// What will let the pages go.
    going: BlockingMutex<Option<JoinHandle<()>>>,
    place: BlockingMutex<Option<PlaceLeftView>>,
}

/// Answers that are being given.
#[derive(Default)]
struct Turns {
    last: u32,
    running: HashMap<u32, CancellationToken>,
}

impl AppState {
    /// Nothing is opened yet. Calls from inside the app go where those from outside go.
    pub fn new(options: Options, calls: mpsc::Sender<Call>) -> Self {
        Self {
            options,
            calls,
            engine: Mutex::new(None),
            following: Mutex::new(None),
            turns: BlockingMutex::new(Turns::default()),
            appeared: BlockingMutex::default(),
            errand: BlockingMutex::default(),
            aside: BlockingMutex::default(),
            beginning: Mutex::default(),
            resting: Resting::default(),
            told: BlockingMutex::default(),
            tray: Tray::default(),
            asking: AtomicBool::default(),
            news: BlockingMutex::default(),
            going: BlockingMutex::default(),
            place: BlockingMutex::default(),
        }
    }

    /// The engine; opens it the first time. Commands that come meanwhile wait.
    pub async fn engine(&self) -> Result<Engine, EngineError> {
        let mut slot = self.engine.lock().await;
        if let Some(engine) = slot.as_ref() {
            return Ok(engine.clone());
        }
        let engine = Engine::open(self.options.clone()).await?;
        engine.models.set_resting(self.resting.has_little_power()).await;
        engine.pages.set_metered(self.resting.is_metered());
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

    /// Reads the chosen sources and follows them from now on, which ends a pause: it is what the person wants now.
    pub async fn follow(&self, app: &AppHandle) -> Result<(), EngineError> {
        let engine = self.engine().await?;
        let mut slot = self.following.lock().await;
        if let Some(before) = slot.take() {
            before.stop().await;
        }
        self.resting.set(None, None);
        self.forget_appeared();
        let (following, events) = engine.sources.follow(NewSources::Undecided).await?;
        *slot = Some(following);
        let news = tauri::async_runtime::spawn(pages_feed::run(app.clone(), engine.pages.news()));
        if let Some(before) = held(&self.news).replace(news) {
            before.abort();
        }
        tauri::async_runtime::spawn(status_feed::run(app.clone(), engine, events));
        Ok(())
    }

    /// The same, unless they are followed already.
    pub async fn follow_once(&self, app: &AppHandle) -> Result<(), EngineError> {
        let _one_at_a_time = self.beginning.lock().await;
        if self.is_following().await { Ok(()) } else { self.follow(app).await }
    }

    /// Whether sources are being followed already.
    pub async fn is_following(&self) -> bool {
        self.following.lock().await.is_some()
    }

    /// Follows nothing until told to.
    pub async fn stop_following(&self) {
        if let Some(following) = self.following.lock().await.take() {
            following.stop().await;
        }
    }

    /// The profiles that have appeared and that nobody has looked at yet, as people call them.
    pub fn appeared(&self) -> Vec<String> {
        held(&self.appeared).clone()
    }

    /// A profile has appeared.
    pub fn has_appeared(&self, label: String) {
        held(&self.appeared).push(label);
    }

    /// The person is shown all profiles, or has chosen among them.
    pub fn forget_appeared(&self) {
        held(&self.appeared).clear();
    }

    /// Leaves something for the page to do. What it has not done yet is forgotten: the latest wish counts.
    pub fn leave_errand(&self, call: Call) {
        *held(&self.errand) = Some(call);
    }

    /// What the page is to do, once.
    pub fn take_errand(&self) -> Option<Call> {
        held(&self.errand).take()
    }

    /// Files that the person opened with Dogear, until the page asks for them to be read.
    pub fn put_aside(&self, files: Vec<PathBuf>) {
        *held(&self.aside) = files;
    }

    /// The files that were put aside, once.
    pub fn take_aside(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *held(&self.aside))
    }

    /// A wish of the person that did not come through the window. Where too many wait, one more changes nothing.
    pub fn call(&self, call: Call) {
        let _ = self.calls.try_send(call);
    }

    /// The folder of the library and the settings.
    pub fn data_dir(&self) -> &Path {
        &self.options.data_dir
    }

    /// Why Dogear rests, if it does.
    pub fn resting(&self) -> &Resting {
        &self.resting
    }

    /// The sign in the tray.
    pub fn tray(&self) -> &Tray {
        &self.tray
    }

    /// What is known beside what the library knows.
    pub fn heard(&self) -> Heard {
        Heard { appeared: self.appeared(), rest: self.resting.why(), ..Heard::default() }
    }

    /// Those of the unreadable sources that nobody was told of.
    pub fn not_told_yet(&self, unreadable: Vec<(String, String)>) -> Vec<String> {
        held(&self.told).fresh(unreadable)
    }

    /// What becomes of the app when the window is closed. Before there is anything to watch, it ends.
    pub fn when_closed(&self) -> WhenClosed {
        // Who holds it is about to follow.
        let follows = self.following.try_lock().map_or(true, |following| following.is_some());
        let watches = follows || self.resting.is_paused();
        let engine = self.engine.try_lock().ok().and_then(|engine| engine.clone());
        engine.filter(|_| watches).map_or(WhenClosed::End, |engine| engine.settings.now().when_closed)
    }

    /// Whether the person is being asked, until now.
    pub fn is_asking(&self, asks_now: bool) -> bool {
        self.asking.swap(asks_now, Ordering::Relaxed)
    }

    /// The pages will go.
    pub fn let_pages_go(&self, going: JoinHandle<()>) {
        if let Some(before) = held(&self.going).replace(going) {
            before.abort();
        }
    }

    /// The pages stay after all.
    pub fn keep_pages(&self) {
        if let Some(going) = held(&self.going).take() {
            going.abort();
        }
    }

    /// Where the person was when the page went.
    pub fn leave_place(&self, place: PlaceLeftView) {
        *held(&self.place) = Some(place);
    }

    /// Where the person was, once.
    pub fn take_place(&self) -> Option<PlaceLeftView> {
        held(&self.place).take()
    }

    /// Whether an answer is being given.
    pub fn is_answering(&self) -> bool {
        !held(&self.turns).running.is_empty()
    }

    /// A number for a new answer, and what stops it.
    pub fn begin_turn(&self) -> (u32, CancellationToken) {
        let mut turns = held(&self.turns);
        turns.last += 1;
        let (turn, stop) = (turns.last, CancellationToken::new());
        turns.running.insert(turn, stop.clone());
        (turn, stop)
    }

    /// The answer has ended, or has to.
    pub fn end_turn(&self, turn: u32) {
        let mut turns = held(&self.turns);
        if let Some(stop) = turns.running.remove(&turn) {
            stop.cancel();
        }
    }
}

fn held<T>(mutex: &BlockingMutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
