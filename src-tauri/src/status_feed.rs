//! Carries what happens to the sources to the page, as a status of the whole, not more often than eyes can follow.

use std::time::Duration;

use dogear_engine::{Engine, SyncEvent};
use tauri::{AppHandle, Emitter};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::wire::StatusView;

/// The name of the event that the page hears.
const EVENT: &str = "status";
/// Events within this time become one.
const PAUSE: Duration = Duration::from_millis(80);

/// Runs until following ends.
pub async fn run(app: AppHandle, engine: Engine, mut events: UnboundedReceiver<SyncEvent>) {
    let mut trouble = None;
    while let Some(first) = events.recv().await {
        tokio::time::sleep(PAUSE).await;
        let mut last = first;
        loop {
            if let SyncEvent::Trouble(sentence) = &last {
                trouble = Some(sentence.clone());
            } else if matches!(last, SyncEvent::Searchable(_)) {
                trouble = None;
            }
            match events.try_recv() {
                Ok(next) => last = next,
                Err(_) => break,
            }
        }
        let reading = matches!(last, SyncEvent::Reading(_));
        if let Ok(status) = StatusView::of(&engine, reading, trouble.clone()).await {
            let _ = app.emit(EVENT, status);
        }
    }
}
