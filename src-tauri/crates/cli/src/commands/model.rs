//! `dogear model`

use anyhow::Context;
use dogear_engine::{Engine, ModelInfo, ModelList, ModelState};

use crate::{
    args::ModelArguments,
    output::{bold, changing_progress, complain, fetching_progress, json as print_json, padded, printable, say},
    wire::Models,
    words::{sentence, told},
};

/// Where it is said how it is with a model.
const ID_COLUMNS: usize = 40;

pub async fn run(engine: &Engine, arguments: ModelArguments, json: bool) -> anyhow::Result<()> {
    if let Some(server) = arguments.server {
        engine.models.set_server(&server)?;
    }
    if let Some(id) = &arguments.remove {
        engine.models.remove(id).await?;
    }
    if let Some(id) = &arguments.get {
        get(engine, id).await?;
    }
    if let Some(name) = wanted(engine, arguments.wanted, arguments.back).await? {
        engine.models.choose(&name).await?;
        engine.models.get_ready(changing_progress()).await?;
    }
    let list = engine.models.list().await?;
    if json { print_json(&Models::from(&list)) } else { show(&list) }
}

/// The host is named before anything is asked of it.
async fn get(engine: &Engine, id: &str) -> anyhow::Result<()> {
    let list = engine.models.list().await?;
    if let Some(model) = list.models.iter().find(|model| model.id == id) {
        let (name, server) = (printable(&model.name), printable(&list.server));
        let begins = match model.size_mb {
            Some(size) => told!("model-fetching-size", model = name, size = size, server = server),
            None => told!("model-fetching", model = name, server = server),
        };
        complain!("{begins}");
    }
    let mut progress = fetching_progress();
    Ok(engine.models.fetch(id, |arrived| progress(arrived.bytes, arrived.of)).await?)
}

async fn wanted(engine: &Engine, named: Option<String>, back: bool) -> anyhow::Result<Option<String>> {
    if !back {
        return Ok(named);
    }
    let before = engine.models.list().await?.before;
    before.map(Some).with_context(|| told!("model-none-before"))
}

fn show(list: &ModelList) -> anyhow::Result<()> {
    for model in &list.models {
        let ModelInfo { id, size_mb, languages, license, .. } = model;
        let size = size_mb.map(|size| told!("model-size", size = size)).unwrap_or_default();
        let license = license.as_deref().unwrap_or_default();
        let languages = languages.map(|count| told!("model-languages", count = count)).unwrap_or_default();
        say!("{}  {}", bold(&padded(&printable(id), ID_COLUMNS)), state(model.state))?;
        let folder = model.folder.as_ref().map(|folder| folder.display().to_string()).unwrap_or_default();
        let facts = [&languages, &size, license, &folder].map(printable);
        say!("  {}", facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · "))?;
    }
    let problem = list.problem.iter().chain(list.models.iter().filter_map(|model| model.problem.as_ref()));
    problem.into_iter().try_for_each(|problem| say!("{}", printable(&sentence(problem))))?;
    say!("{}", told!("model-server", server = printable(&list.server)))
}

fn state(state: ModelState) -> String {
    const MEGABYTE: u64 = 1_000_000;
    match state {
        ModelState::Absent => told!("model-absent"),
        ModelState::Partial { bytes } => told!("model-partial", size = bytes / MEGABYTE),
        ModelState::Fetching { bytes, of } => {
            told!("model-being-fetched", size = bytes / MEGABYTE, of = of / MEGABYTE)
        }
        ModelState::Here => told!("model-here"),
        ModelState::Coming { ready, of } => told!("model-coming", ready = ready, of = of),
        ModelState::InUse => told!("model-in-use"),
    }
}
