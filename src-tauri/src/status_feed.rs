//! Carries what happens to the sources to the page and to the tray, as a status of the whole, not more often than eyes can
//! follow. What needs the person while no window is there is said by a notification, once.

use std::{collections::HashSet, time::Duration};

use dogear_engine::{Engine, Problem, SyncEvent};
use tauri::{AppHandle, Emitter, Manager};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::{
    main_window,
    spoken::words,
    state::AppState,
    system::notice,
    tray,
    wire::{Failure, Heard, StatusView},
};

/// The name of the event that the page hears.
const EVENT: &str = "status";
/// Events within this time become one.
const PAUSE: Duration = Duration::from_millis(80);

/// Runs until following ends.
pub async fn run(app: AppHandle, engine: Engine, mut events: UnboundedReceiver<SyncEvent>) {
    let mut trouble: Option<Failure> = None;
    let state = app.state::<AppState>();
    while let Some(first) = events.recv().await {
        tokio::time::sleep(PAUSE).await;
        let mut last = first;
        loop {
            match &last {
                SyncEvent::Trouble(error) => trouble = Some((&Problem::from(error.as_ref())).into()),
                SyncEvent::Applied(_) | SyncEvent::Searchable(_) => trouble = None,
                SyncEvent::Appeared(source) => state.has_appeared(source.label()),
                _ => {}
            }
            match events.try_recv() {
                Ok(next) => last = next,
                Err(_) => break,
            }
        }
        let reading = matches!(last, SyncEvent::Reading(_));
        publish(&app, &engine, Heard { reading, trouble: trouble.clone(), ..state.heard() }).await;
    }
}

/// Says how it is now, when something else than a source has changed.
pub async fn tell(app: &AppHandle) {
    let state = app.state::<AppState>();
    if let Ok(engine) = state.engine().await {
        publish(app, &engine, state.heard()).await;
    }
}

/// The library cannot be opened, and no window is there to say so.
pub async fn in_trouble(app: &AppHandle) {
    tray::say(app, tray::State::NotOpened);
    let words = words(app);
    let (title, text) = (words.say("notice-not-opened", &[]), words.say("notice-not-opened.text", &[]));
    notice::show(app, &title, &text).await;
}

async fn publish(app: &AppHandle, engine: &Engine, heard: Heard) {
    let Ok(status) = StatusView::of(engine, heard).await else { return };
    tray::show(app, &status);
    let unreadable = status.unreadable();
    let _ = app.emit(EVENT, status);
    notify(app, unreadable).await;
}

/// Notifies of sources that have become unreadable, as (id, sentence). Each is told once until it can be read again; what a
/// window shows counts as told.
async fn notify(app: &AppHandle, unreadable: Vec<(String, String)>) {
    let state = app.state::<AppState>();
    let fresh = state.not_told_yet(unreadable);
    if main_window::is_seen(app) {
        return;
    }
    for sentence in fresh {
        notice::show(app, &words(app).say("notice-source", &[]), &sentence).await;
    }
}

/// What has been told, by the ids of sources.
#[derive(Debug, Default)]
pub struct Told(HashSet<String>);

impl Told {
    /// The sentences that are new. What is not in the list any more may be told again later.
    pub fn fresh(&mut self, unreadable: Vec<(String, String)>) -> Vec<String> {
        self.0.retain(|told| unreadable.iter().any(|(id, _)| id == told));
        unreadable.into_iter().filter_map(|(id, sentence)| self.0.insert(id).then_some(sentence)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_told_once_and_again_only_when_it_comes_back() {
        let mut told = Told::default();
        let firefox = || vec![("firefox".to_owned(), "Firefox cannot be read.".to_owned())];
        assert_eq!(told.fresh(firefox()), ["Firefox cannot be read."]);
        assert_eq!(told.fresh(firefox()), [""; 0]);
        assert_eq!(told.fresh(Vec::new()), [""; 0]);
        assert_eq!(told.fresh(firefox()), ["Firefox cannot be read."]);
    }
}
