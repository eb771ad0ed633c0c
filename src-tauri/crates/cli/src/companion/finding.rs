//! What is asked of the library. The app that runs answers, by words and meaning: it has all of it in memory. Where none runs, or
//! it does not answer, the host looks itself, by words.

use std::sync::Arc;

use dogear_calls::{Inquiry, inquire};
use dogear_engine::{EngineError, companion::Companions};
use serde::Serialize;
use serde_json::{Map, Value};
use tokio::task::JoinSet;

use super::{
    messages::{Code, Says},
    say,
    shelf::Shelf,
};

/// More searches than this are not made at once.
const AT_ONCE: usize = 8;

/// Searches that are made while other messages are heard: what is typed does not wait for a tree to be kept.
pub struct Finding {
    shelf: Arc<Shelf>,
    running: JoinSet<anyhow::Result<()>>,
}

impl Finding {
    pub fn new(shelf: Arc<Shelf>) -> Self {
        Self { shelf, running: JoinSet::new() }
    }

    /// Answers an inquiry as soon as there is an answer. Gives back at once, unless too many are being answered.
    pub async fn answer(&mut self, id: u32, inquiry: Inquiry) {
        while self.running.try_join_next().is_some() {}
        if self.running.len() >= AT_ONCE {
            self.running.join_next().await;
        }
        let shelf = Arc::clone(&self.shelf);
        // Where the browser does not listen any more, the next message fails, too.
        self.running.spawn(async move { say(&answered(&shelf, id, &inquiry).await) });
    }

    /// Waits for the answers that are on their way.
    pub async fn end(self) {
        self.running.join_all().await;
    }
}

async fn answered(shelf: &Shelf, id: u32, inquiry: &Inquiry) -> Says<'static> {
    let answer = match inquire(shelf.data_dir(), inquiry).await {
        Ok(Value::Object(answer)) => Ok(answer),
        other => {
            tracing::debug!(?other, "no app answers");
            looked_up(shelf, inquiry).await
        }
    };
    match (answer, inquiry) {
        (Ok(found), Inquiry::Search { .. }) => Says::Results { id, found },
        (Ok(page), Inquiry::Page { .. }) => Says::Page { id, page },
        (Err(error), _) => {
            tracing::warn!(%error, "the companion was not answered");
            Says::Trouble { code: Code::Library, id: Some(id), detail: None }
        }
    }
}

async fn looked_up(shelf: &Shelf, inquiry: &Inquiry) -> Result<Map<String, Value>, EngineError> {
    let companions: Companions = shelf.engine().await?.companions;
    Ok(match inquiry {
        Inquiry::Search { query, limit } => fields(&companions.found(query, *limit).await?),
        Inquiry::Page { url, title } => fields(&companions.saved_page(url, title).await?),
    })
}

fn fields(answer: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(answer) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}
