//! Questions, and opening what they found.

use dogear_engine::{
    AskEvent, AskRequest, Engine, EngineError, Problem,
    domain::{BookmarkId, ConversationId},
};
use tauri::{AppHandle, Manager, State, ipc::Channel};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::{Result, show_page};
use crate::{
    spoken::words,
    starting::{self, Folders},
    state::AppState,
    wire::{AskEventView, AskRequestView, Begun, Fault, SentView},
};

/// Events that may wait for the page.
const WAITING_EVENTS: usize = 64;

/// Begins an answer; its events arrive through the channel.
#[tauri::command]
#[specta::specta]
pub async fn ask(
    app: AppHandle,
    state: State<'_, AppState>,
    request: AskRequestView,
    on_event: Channel<AskEventView>,
) -> Result<Begun> {
    let engine = state.engine().await?;
    let conversation = match request.conversation {
        Some(id) => ConversationId(id),
        None => engine.conversations.begin(&request.question).await?,
    };
    let question = request.into_request(Some(conversation));
    let place = match question.replaces {
        Some(place) => place,
        None => u32::try_from(engine.conversations.turns(conversation).await?.len()).unwrap_or(u32::MAX),
    };
    let (turn, stop) = state.begin_turn();
    tauri::async_runtime::spawn(async move {
        let failed = answer(engine, question, &on_event, stop).await.err();
        if let Some(error) = failed {
            let _ = on_event.send(AskEventView::Failed { failure: error.problem().failure().into() });
        }
        app.state::<AppState>().end_turn(turn);
    });
    Ok(Begun { conversation: conversation.0, turn, place })
}

/// What asking this would send, to the letter; null where nothing leaves Dogear. Nothing is sent.
#[tauri::command]
#[specta::specta]
pub async fn would_send(state: State<'_, AppState>, request: AskRequestView) -> Result<Option<SentView>> {
    let conversation = request.conversation.map(ConversationId);
    let question = request.into_request(conversation);
    Ok(state.engine().await?.asking.would_send(&question).await?.map(SentView::from))
}

/// Remembers that the person agreed to send questions and bookmarks to this address.
#[tauri::command]
#[specta::specta]
pub async fn agree(state: State<'_, AppState>, address: String) -> Result<()> {
    Ok(state.engine().await?.settings.agree(&address)?)
}

/// Stops an answer; what has come so far stays.
#[tauri::command]
#[specta::specta]
pub async fn stop(state: State<'_, AppState>, turn: u32) -> Result<()> {
    state.end_turn(turn);
    Ok(())
}

/// Opens bookmarks in the browser; only http and https.
#[tauri::command]
#[specta::specta]
pub async fn open(app: AppHandle, state: State<'_, AppState>, ids: Vec<u32>) -> Result<()> {
    let ids: Vec<BookmarkId> = ids.into_iter().map(BookmarkId).collect();
    let engine = state.engine().await?;
    let urls = engine.library.openable(&ids).await?;
    if urls.is_empty() {
        return Err((&Problem::NothingToOpen).into());
    }
    for url in urls {
        show_page(&app, &url)?;
    }
    engine.opens.remember(&ids).await;
    Ok(())
}

/// Opens a bookmark in the browser and profile that it was read from; only http and https.
#[tauri::command]
#[specta::specta]
pub async fn open_in_its_browser(app: AppHandle, state: State<'_, AppState>, id: u32) -> Result<()> {
    let engine = state.engine().await?;
    let opening = engine.library.opening(BookmarkId(id)).await?;
    let started = tauri::async_runtime::spawn_blocking(move || starting::start(&opening, &Folders::current())).await;
    let started = started.map_err(|error| Fault::Broken { reason: error.to_string() })?;
    started.map_err(|why| Fault::BrowserNotStarted { message: why.said(&words(&app)) })?;
    engine.opens.remember(&[BookmarkId(id)]).await;
    Ok(())
}

async fn answer(
    engine: Engine,
    question: AskRequest,
    on_event: &Channel<AskEventView>,
    stop: CancellationToken,
) -> std::result::Result<(), EngineError> {
    let (events, mut inbox) = mpsc::channel::<AskEvent>(WAITING_EVENTS);
    let forward = async {
        while let Some(event) = inbox.recv().await {
            // A page that is gone no longer listens: the answer is stopped.
            if on_event.send(event.into()).is_err() {
                return;
            }
        }
    };
    let (asked, ()) = tokio::join!(engine.asking.ask(question, events, stop), forward);
    asked.map(|_| ())
}
