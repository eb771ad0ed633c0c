//! Another model for search by meaning: fetched from a hub that fails in the usual ways, or in a folder of one's own; used,
//! given back, deleted. What was found before is found meanwhile.

use std::{
    fs,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use dogear_engine::{Engine, ModelInfo, ModelState, Options, SearchRequest};
use dogear_tests::{
    dogear::Dogear,
    hub::{Hub, Mood},
    missing,
    patience::PATIENCE,
    tiny_model::TinyModel,
};
use serde_json::{Value, json};

use crate::support::{list, text, with_sample};

const OWN: &str = "all-minilm-l6-v2";
const OTHER: &str = "bge-small-en-v1.5";
/// As wide as the catalogue says.
const WIDTH: usize = 384;

/// The sample library, read by the model that comes with Dogear; none where that is missing.
fn library() -> Result<Option<Dogear>> {
    if missing::model()?.is_none() {
        return Ok(None);
    }
    with_sample(Dogear::new()?).map(Some)
}

fn hub() -> Result<Hub> {
    let TinyModel { graph, tokenizer, .. } = TinyModel::new(WIDTH);
    let file = |path: &str| format!("Xenova/{OTHER}/{path}");
    Hub::start([(file("onnx/model_quantized.onnx"), graph), (file("tokenizer.json"), tokenizer)])
}

fn state(models: &Value, id: &str) -> Result<String> {
    let model = list(models, "models").iter().find(|model| model["id"] == id).context("it is listed")?;
    Ok(text(model, "state").to_owned())
}

fn check_answers(dogear: &Dogear, id: &str, dims: usize) -> Result<()> {
    let status = dogear.json(&["status"])?;
    assert_eq!(status["model"], json!({ "id": id, "dims": dims }), "{status}");
    assert_eq!((&status["pending"], &status["coming"]), (&json!(0), &Value::Null), "{status}");
    let hits = dogear.search("learning Rust", "meaning")?;
    assert!(!hits.is_empty(), "{id} finds by meaning");
    Ok(())
}

#[test]
fn a_model_is_fetched_used_given_back_and_deleted() -> Result<()> {
    let Some(dogear) = library()? else { return Ok(()) };
    let hub = hub()?;
    let early = dogear.run(&["model", "--use", OTHER])?;
    assert!(early.code == 1 && early.stderr.contains("dogear model --get"), "{early:?}");

    hub.is_now(Mood::Cuts(60_000));
    let fetched = dogear.run(&["model", "--server", &hub.url(), "--get", OTHER])?;
    assert_eq!(fetched.code, 0, "{fetched:?}");
    assert!(fetched.stderr.contains(&hub.url()), "whom it asks is said: {fetched:?}");
    assert!(hub.asked().iter().any(|(_, first)| *first == 60_000), "it goes on where the connection broke");
    check_answers(&dogear, OWN, WIDTH)?;

    let used = dogear.json(&["model", "--use", OTHER])?;
    assert_eq!((state(&used, OTHER)?, state(&used, OWN)?), ("in_use".into(), "here".into()), "{used}");
    assert_eq!(used["before"], OWN);
    check_answers(&dogear, OTHER, WIDTH)?;
    let kept = dogear.run(&["model", "--remove", OTHER])?;
    assert!(kept.code == 1 && kept.stderr.contains("in use"), "{kept:?}");

    let back = dogear.json(&["model", "--back"])?;
    assert_eq!((state(&back, OWN)?, state(&back, OTHER)?), ("in_use".into(), "here".into()), "{back}");
    check_answers(&dogear, OWN, WIDTH)?;
    let removed = dogear.json(&["model", "--remove", OTHER])?;
    assert_eq!((state(&removed, OTHER)?, &removed["before"]), ("absent".into(), &Value::Null), "{removed}");
    Ok(())
}

#[test]
fn a_model_that_is_not_what_was_announced_is_not_kept() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let hub = hub()?;
    for (mood, said) in
        [(Mood::Forges, "was deleted"), (Mood::AnnouncesNothing, "does not say"), (Mood::Cuts(0), "broke")]
    {
        hub.is_now(mood);
        let ran = dogear.run(&["model", "--server", &hub.url(), "--get", OTHER])?;
        assert!(ran.code == 1 && ran.stderr.contains(said), "{mood:?}: {ran:?}");
        assert_eq!(state(&dogear.json(&["model"])?, OTHER)?, "absent", "{mood:?}");
    }
    let ran = dogear.run(&["model", "--get", "multilingual-e5-small"])?;
    assert!(ran.code == 1 && ran.stderr.contains("has no Xenova/multilingual-e5-small"), "{ran:?}");
    Ok(())
}

#[test]
fn a_folder_of_ones_own_is_used_whatever_the_width_of_its_vectors() -> Result<()> {
    let Some(dogear) = library()? else { return Ok(()) };
    let folder = dogear.home().join("own model");
    let named = folder.display().to_string();
    TinyModel::new(16).write(&folder, "mine")?;
    let used = dogear.json(&["model", "--use", &named])?;
    assert_eq!(state(&used, "mine")?, "in_use", "{used}");
    check_answers(&dogear, "mine", 16)?;

    fs::rename(&folder, dogear.home().join("elsewhere"))?;
    let status = dogear.json(&["status"])?;
    assert!(text(&status, "meaning_problem").contains("model.toml"), "{status}");
    assert!(!dogear.search("rust", "hybrid")?.is_empty(), "words go on");
    dogear.json(&["model", "--use", OWN])?;
    check_answers(&dogear, OWN, WIDTH)
}

#[test]
fn a_folder_that_is_no_model_changes_nothing() -> Result<()> {
    let Some(dogear) = library()? else { return Ok(()) };
    let folder = dogear.home().join("broken");
    let named = folder.display().to_string();
    let broken = |said: &str| -> Result<()> {
        let ran = dogear.run(&["model", "--use", &named])?;
        assert!(ran.code == 1 && ran.stderr.contains(said), "{said}: {ran:?}");
        Ok(())
    };
    broken("There is no model")?;
    fs::create_dir(&folder)?;
    broken("model.toml")?;
    TinyModel::new(16).write(&folder, OTHER)?;
    broken("is taken")?;
    TinyModel::new(16).write(&folder, "mine")?;
    let card = fs::read_to_string(folder.join("model.toml"))?;
    fs::write(folder.join("model.toml"), card.replace("dims = 16", "dims = 32"))?;
    broken("model.toml says 32")?;
    fs::write(folder.join("model.onnx"), "nothing of the kind")?;
    broken("model.onnx")?;
    assert_eq!(list(&dogear.json(&["model"])?, "models").len(), 5, "nothing of it is kept");
    check_answers(&dogear, OWN, WIDTH)
}

/// The list, once this model is as expected; patiently.
async fn once(engine: &Engine, expected: impl Fn(&ModelInfo) -> bool) -> Result<ModelInfo> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let models = engine.models.list().await?.models;
        let model = models.into_iter().find(|model| model.id == OTHER).context("it is listed")?;
        if expected(&model) {
            return Ok(model);
        }
        ensure!(Instant::now() < deadline, "it stays {model:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn the_window_sees_how_far_a_model_is_stops_it_and_goes_on() -> Result<()> {
    let (dogear, hub) = (Dogear::by_words()?, hub()?);
    let engine = Engine::open(Options { meaning: false, ..Options::new(dogear.data()) }).await?;
    engine.settings.change(|settings| settings.model_server = hub.url())?;
    hub.is_now(Mood::Stalls(60_000));
    engine.models.start_fetching(OTHER)?;
    let model = once(&engine, |model| matches!(model.state, ModelState::Fetching { bytes: 60_000, of } if of > 60_000));
    assert_eq!(model.await?.problem, None);
    engine.models.stop_fetching(OTHER);
    once(&engine, |model| model.state == ModelState::Partial { bytes: 60_000 }).await?;

    hub.is_now(Mood::Forges);
    engine.models.start_fetching(OTHER)?;
    let failed = once(&engine, |model| model.problem.is_some()).await?;
    assert_eq!(failed.state, ModelState::Absent, "what is not right is not kept");
    hub.is_now(Mood::Well);
    engine.models.start_fetching(OTHER)?;
    once(&engine, |model| model.state == ModelState::Here && model.problem.is_none()).await?;
    engine.close().await;
    Ok(())
}

#[tokio::test]
async fn the_window_answers_by_the_old_model_until_the_other_is_ready() -> Result<()> {
    let Some(dogear) = library()? else { return Ok(()) };
    let model = missing::model()?.context("it is there")?;
    let folder = dogear.home().join("own");
    TinyModel::new(16).write(&folder, "mine")?;
    // As the installed app finds its own.
    let resources = dogear.home().join("resources");
    fs::create_dir_all(resources.join("runtime"))?;
    fs::create_dir_all(resources.join("models"))?;
    let library = model.runtime.file_name().context("a file")?;
    fs::copy(&model.runtime, resources.join("runtime").join(library))?;
    let own = resources.join("models").join(OWN);
    fs::create_dir_all(&own)?;
    for file in ["model.onnx", "model.toml", "tokenizer.json"] {
        fs::copy(model.folder.join(file), own.join(file))?;
    }
    let options = Options { resources: Some(resources), stays: true, ..Options::new(dogear.data()) };
    let engine = Engine::open(options).await?;
    let id = engine.models.choose(&folder.display().to_string()).await?;
    let status = engine.status().await?;
    assert_eq!(status.model.map(|(id, _)| id).as_deref(), Some(OWN), "nothing has read the bookmarks yet");
    assert_eq!(status.coming, Some((id, 0)));
    assert!(!engine.library.search(SearchRequest::new("learning Rust", 3)).await?.outcome.hits.is_empty());

    engine.models.switch_in_background();
    let deadline = Instant::now() + PATIENCE;
    while engine.status().await?.model != Some(("mine".to_owned(), 16)) {
        ensure!(Instant::now() < deadline, "it does not become ready");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let found = engine.library.search(SearchRequest::new("learning Rust", 3)).await?.outcome;
    assert!(found.hits.iter().any(|hit| hit.why.meaning.is_some()), "the vectors in memory are the new ones");
    assert_eq!(engine.models.list().await?.before.as_deref(), Some(OWN));
    engine.close().await;
    Ok(())
}
