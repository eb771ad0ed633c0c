//! A model comes whole from a hub, or not at all: over a connection that breaks, from a server that lies, stopped midway.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::PathBuf};

use dogear_catalogue::{Arrived, Catalogue, Entry, FetchError, Hub, Shelf, fetch};
use dogear_embed::ModelCard;
use dogear_tests::{
    hub::{self, Mood},
    tiny_model::TinyModel,
};
use tempfile::TempDir;
use tokio::sync::mpsc::unbounded_channel;

const ID: &str = "bge-small-en-v1.5";
/// A part of the larger file, which has more than 100,000 bytes.
const PART: usize = 60_000;

struct Fetching {
    folder: TempDir,
    server: hub::Hub,
    entry: Entry,
    model: TinyModel,
}

impl Fetching {
    fn new() -> Self {
        let entry = Catalogue::built_in().unwrap().get(ID).unwrap().clone();
        let model = TinyModel::new(384);
        assert!(model.graph.len() > PART && model.tokenizer.len() < 64 * 1024, "one file of either kind");
        let repo = entry.repo.clone().unwrap();
        let contents = |name: &str| if name == "model.onnx" { model.graph.clone() } else { model.tokenizer.clone() };
        let files = entry.files.iter().map(|(name, path)| (format!("{repo}/{path}"), contents(name)));
        let server = hub::Hub::start(files).unwrap();
        Self { folder: tempfile::tempdir().unwrap(), server, entry, model }
    }

    fn shelf(&self) -> Shelf {
        Shelf::new(self.folder.path().join("models"))
    }

    async fn run(&self) -> Result<PathBuf, FetchError> {
        fetch(&Hub::at(&self.server.url()).unwrap(), &self.entry, &self.shelf(), |_| {}).await
    }

    #[track_caller]
    fn check_whole(&self) {
        let folder = self.shelf().folder_of(&self.entry);
        assert!(self.shelf().has(&self.entry));
        assert_eq!(fs::read(folder.join("model.onnx")).unwrap(), self.model.graph);
        assert_eq!(fs::read(folder.join("tokenizer.json")).unwrap(), self.model.tokenizer);
        assert_eq!(ModelCard::read(&folder).unwrap(), self.entry.card);
        assert_eq!(self.shelf().arrived(&self.entry), 0, "nothing is left beside it");
    }

    #[track_caller]
    fn check_absent(&self, arrived: usize) {
        assert!(!self.shelf().has(&self.entry));
        assert_eq!(self.shelf().arrived(&self.entry), arrived as u64);
    }
}

#[tokio::test]
async fn a_model_is_fetched_and_can_be_deleted() {
    let fetching = Fetching::new();
    let mut heard = Vec::new();
    let hub = Hub::at(&fetching.server.url()).unwrap();
    fetch(&hub, &fetching.entry, &fetching.shelf(), |arrived| heard.push(arrived)).await.unwrap();
    fetching.check_whole();
    let of = (fetching.model.graph.len() + fetching.model.tokenizer.len()) as u64;
    assert_eq!(heard.last(), Some(&Arrived { bytes: of, of }));
    assert!(heard.is_sorted_by_key(|arrived| arrived.bytes));
    fetching.shelf().remove(&fetching.entry).unwrap();
    fetching.check_absent(0);
}

#[tokio::test]
async fn a_connection_that_breaks_is_taken_up_where_it_broke() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::Cuts(PART));
    fetching.run().await.unwrap();
    fetching.check_whole();
    let asked = fetching.server.asked();
    let graph: Vec<_> = asked.iter().filter(|(name, _)| name.ends_with(".onnx")).map(|(_, first)| *first).collect();
    assert_eq!(graph[..2], [0, PART]);
}

#[tokio::test]
async fn one_that_breaks_before_anything_came_is_not_tried_for_ever() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::Cuts(0));
    let error = fetching.run().await.unwrap_err();
    assert!(matches!(error, FetchError::Cut { .. }), "{error}");
    fetching.check_absent(0);
}

#[tokio::test]
async fn what_was_stopped_goes_on_where_it_was() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::Stalls(PART));
    let hub = Hub::at(&fetching.server.url()).unwrap();
    let (heard, mut arrived) = unbounded_channel();
    let shelf = fetching.shelf();
    let stopped = fetch(&hub, &fetching.entry, &shelf, |arrived| heard.send(arrived.bytes).unwrap());
    tokio::select! {
        result = stopped => panic!("it came to an end: {result:?}"),
        () = async { while arrived.recv().await.unwrap() < PART as u64 {} } => {}
    }
    fetching.check_absent(PART);
    fetching.server.is_now(Mood::Well);
    drop(fetching.server.asked());
    fetching.run().await.unwrap();
    fetching.check_whole();
    assert_eq!(fetching.server.asked()[0], ("model_quantized.onnx".to_owned(), PART));
}

#[tokio::test]
async fn a_server_without_ranges_sends_it_all_again() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::Cuts(0));
    fetching.run().await.unwrap_err();
    let partial = fs::read_dir(fetching.folder.path().join("models")).unwrap().map(|entry| entry.unwrap().path());
    let partial = partial.into_iter().find(|path| path.to_string_lossy().ends_with(".partial")).unwrap();
    let part = fs::read_dir(&partial).unwrap().next().unwrap().unwrap().path();
    fs::write(&part, &fetching.model.graph[..PART]).unwrap();
    fetching.server.is_now(Mood::KnowsNoRanges);
    fetching.run().await.unwrap();
    fetching.check_whole();
}

#[tokio::test]
async fn bytes_that_were_not_announced_are_deleted() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::Forges);
    let error = fetching.run().await.unwrap_err();
    assert!(matches!(error, FetchError::Tampered { .. }), "{error}");
    assert!(error.to_string().contains("model_quantized.onnx"), "{error}");
    fetching.check_absent(0);
    fetching.server.is_now(Mood::Well);
    fetching.run().await.unwrap();
    fetching.check_whole();
}

#[tokio::test]
async fn a_server_that_announces_no_digest_is_not_trusted() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::AnnouncesNothing);
    let error = fetching.run().await.unwrap_err();
    assert!(matches!(&error, FetchError::Refused { reason, .. } if reason.key() == "server-vague"), "{error}");
    fetching.check_absent(0);
}

#[tokio::test]
async fn what_is_not_there_is_named() {
    let mut fetching = Fetching::new();
    fetching.entry.repo = Some("nobody/nothing".into());
    let error = fetching.run().await.unwrap_err();
    assert!(matches!(error, FetchError::NotThere { .. }), "{error}");
    assert!(error.to_string().contains("nobody/nothing/onnx/model_quantized.onnx"), "{error}");
}

#[tokio::test]
async fn no_server_is_no_mystery() {
    let fetching = Fetching::new();
    // A port that nobody listens on: it was given back.
    let gone = hub::Hub::start([]).unwrap().url();
    let error = fetch(&Hub::at(&gone).unwrap(), &fetching.entry, &fetching.shelf(), |_| {}).await.unwrap_err();
    assert!(matches!(error, FetchError::Unreachable { .. } | FetchError::Cut { .. }), "{error}");
    for address in ["", "huggingface.co", "ftp://example.org", "https://"] {
        assert!(matches!(Hub::at(address), Err(FetchError::Address(_))), "{address}");
    }
}

#[tokio::test]
async fn two_at_once_do_not_mix() {
    let fetching = Fetching::new();
    fetching.server.is_now(Mood::Stalls(PART));
    let (heard, mut arrived) = unbounded_channel();
    let hub = Hub::at(&fetching.server.url()).unwrap();
    let shelf = fetching.shelf();
    let first = fetch(&hub, &fetching.entry, &shelf, |arrived| heard.send(arrived).unwrap());
    tokio::select! {
        result = first => panic!("it came to an end: {result:?}"),
        error = async { arrived.recv().await; fetching.run().await } => {
            assert!(matches!(error, Err(FetchError::Busy)), "{error:?}");
        }
    }
}
