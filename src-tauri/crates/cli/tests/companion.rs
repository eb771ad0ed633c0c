//! `dogear companion` as a browser starts it, and who answers what is typed there.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    io::{Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

use dogear_calls::{Asked, Claim, Inquiry, claim};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::mpsc;

/// A host in a home of its own; ends when dropped.
struct Host {
    home: TempDir,
    process: Child,
}

impl Host {
    fn start() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_dogear"));
        command.arg("companion").env("HOME", home.path()).env("DOGEAR_DATA_DIR", home.path().join("data"));
        command.env_remove("XDG_CONFIG_HOME").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let process = command.spawn().unwrap();
        Self { home, process }
    }

    /// A Chromium profile in whose storage the companion has left this mark.
    fn mark(&self, mark: &str) {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sources/src/companion/chromium.id");
        let id = fs::read_to_string(manifest).unwrap();
        let store = self.home.path().join(".config/chromium/Default/Local Extension Settings").join(id);
        fs::create_dir_all(&store).unwrap();
        fs::write(store.join("000003.log"), mark).unwrap();
    }

    fn data(&self) -> std::path::PathBuf {
        self.home.path().join("data")
    }

    fn say(&mut self, message: &Value) {
        let text = message.to_string();
        let stdin = self.process.stdin.as_mut().unwrap();
        stdin.write_all(&u32::try_from(text.len()).unwrap().to_ne_bytes()).unwrap();
        stdin.write_all(text.as_bytes()).unwrap();
    }

    fn hear(&mut self) -> Value {
        let stdout = self.process.stdout.as_mut().unwrap();
        let mut length = [0; 4];
        stdout.read_exact(&mut length).unwrap();
        let mut text = vec![0; u32::from_ne_bytes(length) as usize];
        stdout.read_exact(&mut text).unwrap();
        serde_json::from_slice(&text).unwrap()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// What stands for the app of this data folder; its inquiries come out.
fn app(data_dir: &Path) -> mpsc::Receiver<Asked> {
    let Claim::First(listening) = claim(data_dir).unwrap() else { panic!("somebody is there") };
    let (calls, _) = mpsc::channel(1);
    let (inquiries, asked) = mpsc::channel(1);
    tokio::spawn(listening.serve(calls, inquiries));
    asked
}

#[tokio::test(flavor = "multi_thread")]
async fn the_app_that_runs_answers_and_the_host_opens_no_library() {
    let mut host = Host::start();
    let mut asked = app(&host.data());
    host.say(&json!({ "type": "search", "id": 7, "query": "bread", "limit": 6 }));
    let Asked { inquiry, answer } = asked.recv().await.unwrap();
    assert_eq!(inquiry, Inquiry::Search { query: "bread".into(), limit: 6 });
    answer.send(json!({ "hits": [{ "title": "Sourdough" }], "confident": true })).unwrap();
    let found = json!({ "type": "results", "id": 7, "hits": [{ "title": "Sourdough" }], "confident": true });
    assert_eq!(host.hear(), found);

    host.say(&json!({ "type": "page", "id": 8, "url": "https://bread.example/" }));
    let Asked { inquiry, answer } = asked.recv().await.unwrap();
    assert_eq!(inquiry, Inquiry::Page { url: "https://bread.example/".into(), title: String::new() });
    answer.send(json!({ "saved": [], "alike": [] })).unwrap();
    assert_eq!(host.hear(), json!({ "type": "page", "id": 8, "saved": [], "alike": [] }));
    assert!(!host.data().join("dogear.db").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_app_answers_the_host_looks_itself() {
    let mut host = Host::start();
    let search = |id: u32| json!({ "type": "search", "id": id, "query": "bread" });
    let nothing = |id: u32| json!({ "type": "results", "id": id, "hits": [], "confident": false });
    host.say(&search(1));
    assert_eq!(host.hear(), nothing(1));
    let mut asked = app(&host.data());
    host.say(&search(2));
    drop(asked.recv().await.unwrap());
    assert_eq!(host.hear(), nothing(2), "the app's library cannot be read, or is not open yet");
    host.say(&search(3));
    asked.recv().await.unwrap().answer.send(json!("no answer to a search")).unwrap();
    assert_eq!(host.hear(), nothing(3));
}

#[test]
fn a_library_that_cannot_be_opened_ends_no_talk() {
    let mut host = Host::start();
    fs::create_dir_all(host.data().join("dogear.db")).unwrap();
    host.say(&json!({ "type": "search", "id": 1, "query": "bread" }));
    assert_eq!(host.hear(), json!({ "type": "trouble", "code": "library", "id": 1 }));
    host.say(&json!({ "type": "hello", "version": 1, "mark": "in no profile at all", "digest": "" }));
    assert_eq!(host.hear(), json!({ "type": "trouble", "code": "library" }));
    fs::remove_dir(host.data().join("dogear.db")).unwrap();
    host.say(&json!({ "type": "search", "id": 2, "query": "bread" }));
    assert_eq!(host.hear()["type"], "results");
}

#[test]
fn another_version_is_told_which_of_the_two_to_update() {
    let mut host = Host::start();
    for (version, code) in [(0, "old_companion"), (2, "old_host")] {
        host.say(&json!({ "type": "hello", "version": version, "mark": "in no profile at all", "digest": "" }));
        assert_eq!(host.hear(), json!({ "type": "trouble", "code": code }));
    }
}

const MARK: &str = "0c9a4c52-6a4e-4c5c-8f0e-2b6f1a9d7e11";

fn node(id: &str, kind: &str, title: &str) -> Value {
    json!({ "id": id, "kind": kind, "title": title, "url": format!("https://{id}.example/"), "added": 1_700_000_000_000_u64 })
}

#[test]
fn a_hundred_levels_and_titles_of_a_megabyte_are_kept() {
    let mut host = Host::start();
    host.mark(MARK);
    host.say(&json!({ "type": "hello", "version": 1, "mark": MARK, "digest": "" }));
    assert_eq!(host.hear(), json!({ "type": "want", "pages": true }));
    let top = json!({ "folder": "", "children": [node("1", "folder", "Bar")] });
    let levels = (1..=100).map(|level| {
        let (deeper, page) = ((level + 1).to_string(), format!("p{level}"));
        json!({ "folder": level.to_string(), "children": [node(&deeper, "folder", "Deeper"), node(&page, "bookmark", "Page")] })
    });
    let listings: Vec<Value> = std::iter::once(top).chain(levels).collect();
    host.say(&json!({ "type": "tree", "listings": listings, "more": true }));
    let long = json!({ "folder": "101", "children": [node("long", "bookmark", &"\u{1}Sourdough ".repeat(100_000))] });
    host.say(&json!({ "type": "tree", "listings": [long], "more": false }));
    assert_eq!(host.hear(), json!({ "type": "taken", "bookmarks": 101 }));
    host.say(&json!({ "type": "search", "id": 1, "query": "sourdough" }));
    let found = host.hear();
    assert_eq!(found["hits"][0]["url"], "https://long.example/");
    assert!(found["hits"][0]["title"].as_str().unwrap().chars().count() <= 4_096, "as much of it as is kept");
}

/// A page that says this.
fn html(said: &str) -> String {
    format!("<html><title>On {said}</title><body><p>{}</p></body></html>", format!("All about {said}. ").repeat(40))
}

#[test]
fn what_a_page_says_is_asked_for_before_it_is_told_and_then_found_by_its_words() {
    let mut host = Host::start();
    let opened = |id: u32| json!({ "type": "opened", "id": id, "url": "https://bees.example/?utm_source=mail" });
    host.say(&opened(1));
    assert_eq!(host.hear(), json!({ "type": "wanted", "id": 1, "wanted": false }), "nobody knows whose page it is");
    host.mark(MARK);
    host.say(&json!({ "type": "hello", "version": 1, "mark": MARK, "digest": "" }));
    assert_eq!(host.hear()["type"], "want");
    let listings = json!([{ "folder": "", "children": [node("bees", "bookmark", "A page")] }]);
    host.say(&json!({ "type": "tree", "listings": listings, "more": false }));
    assert_eq!(host.hear()["type"], "taken");
    host.say(&opened(2));
    assert_eq!(host.hear(), json!({ "type": "wanted", "id": 2, "wanted": true }));
    host.say(&json!({ "type": "says", "url": "https://bees.example/", "html": html("the waggle dance") }));
    host.say(&json!({ "type": "says", "url": "https://wasps.example/", "html": html("paper nests") }));
    let asked_until_kept = (3..).find(|&id| {
        host.say(&opened(id));
        host.hear()["wanted"] == false
    });
    assert!(asked_until_kept.is_some());
    host.say(&json!({ "type": "search", "id": 1, "query": "waggle dance" }));
    assert_eq!(host.hear()["hits"][0]["url"], "https://bees.example/");
    host.say(&json!({ "type": "search", "id": 2, "query": "paper nests" }));
    assert_eq!(host.hear()["hits"], json!([]), "it is not saved");
}
