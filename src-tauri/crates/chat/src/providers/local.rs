//! Programs with models on this machine, found where they listen by themselves. Nothing is sent but the wish for a list
//! of models; whoever answers with anything else is not one.

use std::time::Duration;

use futures::future::join_all;
use tokio::time::timeout;

use super::{Provider, ProviderKind, ProviderLlm};
use crate::{Limits, Llm};

/// A program on this machine answers at once or is not there.
const PATIENCE: Duration = Duration::from_millis(800);

/// A place where a program with models may listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalPlace {
    /// The program that usually listens there.
    pub name: &'static str,
    /// How it is spoken to.
    pub kind: ProviderKind,
    /// Where.
    pub address: String,
}

impl LocalPlace {
    /// Where the three programs listen that people run models with.
    #[must_use]
    pub fn usual() -> Vec<Self> {
        let place = |name, kind, address: &str| Self { name, kind, address: address.to_owned() };
        vec![
            place("Ollama", ProviderKind::Ollama, "http://localhost:11434"),
            place("LM Studio", ProviderKind::OpenAiCompatible, "http://localhost:1234/v1"),
            place("llama.cpp", ProviderKind::OpenAiCompatible, "http://localhost:8080/v1"),
        ]
    }
}

/// A program with models that answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalProvider {
    /// Where it is.
    pub place: LocalPlace,
    /// Its models, sorted.
    pub models: Vec<String>,
}

/// Asks at all places at once; those that answer with a list of models, in the order of the places.
pub async fn find_local(places: &[LocalPlace]) -> Vec<LocalProvider> {
    join_all(places.iter().map(ask)).await.into_iter().flatten().collect()
}

async fn ask(place: &LocalPlace) -> Option<LocalProvider> {
    let provider =
        Provider { kind: place.kind, base_url: Some(place.address.clone()), model: String::new(), key: None };
    let llm = ProviderLlm::new(&provider, Limits::default()).ok().filter(Llm::is_local)?;
    let models = timeout(PATIENCE, llm.models()).await.ok()?.ok()?;
    Some(LocalProvider { place: place.clone(), models })
}
