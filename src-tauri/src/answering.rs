//! Answers what the companions in browsers ask the running app, from the library that it has open.

use dogear_calls::{Asked, Inquiry};
use dogear_engine::EngineError;
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager, async_runtime};
use tokio::sync::mpsc;

use crate::{state::AppState, unseen};

/// Inquiries that may wait: each is begun at once.
pub const WAITING: usize = 16;

/// Answers until the app ends.
pub async fn run(app: AppHandle, mut inbox: mpsc::Receiver<Asked>) {
    while let Some(Asked { inquiry, answer }) = inbox.recv().await {
        unseen::used(&app);
        let app = app.clone();
        async_runtime::spawn(async move {
            match answered(&app, inquiry).await {
                // Whoever asked may have gone.
                Ok(found) => drop(answer.send(found)),
                Err(error) => tracing::warn!(%error, "a companion was not answered"),
            }
        });
    }
}

async fn answered(app: &AppHandle, inquiry: Inquiry) -> Result<Value, EngineError> {
    let companions = app.state::<AppState>().engine().await?.companions;
    Ok(match inquiry {
        Inquiry::Search { query, limit } => told(companions.found(&query, limit).await?),
        Inquiry::Page { url, title } => told(companions.saved_page(&url, &title).await?),
    })
}

fn told(answer: impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap_or_default()
}
