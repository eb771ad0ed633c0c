//! Carries what happens to the sources to the page, as a status of the whole, not more often than eyes can follow.

use std::time::Duration;

use dogear_engine::{Engine, SyncEvent};
use tauri::{AppHandle, Emitter, Manager};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::{
    state::AppState,
    wire::{Failure, Heard, StatusView},
};

/// The name of the event that the page hears.
const EVENT: &str = "status";
/// Events within this time become one.
const PAUSE: Duration = Duration::from_millis(80);

/// Runs until following ends.
pub async fn run(app: AppHandle, engine: Engine, mut events: UnboundedReceiver<SyncEvent>) {
    let mut trouble = None;
    let state = app.state::<AppState>();
    while let Some(first) = events.recv().await {
        tokio::time::sleep(PAUSE).await;
        let mut last = first;
        loop {
            match &last {
                SyncEvent::Trouble(sentence) => {
                    trouble = Some(Failure::new("sourceUnreadable", [("message", sentence)]));
                }
                SyncEvent::Searchable(_) => trouble = None,
                SyncEvent::Appeared(source) => state.has_appeared(source.label()),
                _ => {}
            }
            match events.try_recv() {
                Ok(next) => last = next,
                Err(_) => break,
            }
        }
        let reading = matches!(last, SyncEvent::Reading(_));
        let heard = Heard { reading, trouble: trouble.clone(), appeared: state.appeared() };
        if let Ok(status) = StatusView::of(&engine, heard).await {
            let _ = app.emit(EVENT, status);
        }
    }
}
