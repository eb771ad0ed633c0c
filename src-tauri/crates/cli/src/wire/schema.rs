//! `docs/cli.schema.json`: that it says what these types print, and that what they print is as it says.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use dogear_engine::{
    AskEvent, AskRequest, ChangeReport, Engine, Estimate, FailureCode, Habits as Learnt, KeptText, KeyPlace, LeftOut,
    ListRequest, LocalModels, LogQuery, ModelInfo, ModelList, ModelState, Newest as Found, Options, PageSettings,
    PageVisit, PagesState, PagesStatus, PagesWait, Problem, ProviderChoice, ProviderSettings, ReadPages, Reading,
    SearchRequest, ShownPage, SoFar, SourceInfo, Unwell, VisitCounts, clock,
    companion::{Registered, Registration, Sandbox},
    domain::{
        BookmarkId, Browser, ConversationId, Exclusion, ExclusionKind, Feature, FolderPath, LogKind, LoggedState,
        PageState, PageText, Sent, SourceId, SourceState, TextOrigin, UnknownFolder, Unused, Warning, remark,
    },
    eval,
};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::*;

/// Set to write the file instead of comparing it.
const WRITE: &str = "DOGEAR_WRITE";

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../docs/cli.schema.json")
}

/// One definition a command, and those that they refer to.
fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let commands = definitions(&mut generator);
    let mut definitions: Map<String, Value> = generator.take_definitions(true);
    definitions.extend(commands.into_iter().map(|(command, schema)| (command.to_owned(), schema.to_value())));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What dogear prints with --json",
        "description": "One definition for each command. Fields and values may be added; none goes or changes its kind. \
            Times are RFC 3339 in UTC. `ask` and `watch` print one object a line, every other command one document.",
        "$defs": definitions,
    })
}

#[test]
fn the_schema_in_the_repository_is_that_of_the_types() {
    let fresh = format!("{:#}\n", schema());
    if std::env::var_os(WRITE).is_some() {
        fs::write(file(), fresh).unwrap();
        return;
    }
    let kept = fs::read_to_string(file()).unwrap_or_default();
    assert!(kept == fresh, "docs/cli.schema.json is out of date: run `{WRITE}=1 cargo test -p dogear-cli schema`");
}

#[tokio::test]
async fn every_document_is_as_the_schema_says() {
    let schema = schema();
    let mut said: Vec<&str> = Vec::new();
    for (commands, document) in examples().await {
        for command in commands {
            let wrong = differences(&schema, &schema["$defs"][command], &document, command);
            assert!(wrong.is_empty(), "{wrong:#?} in {document:#}");
        }
        said.extend(commands);
    }
    let named = definitions(&mut SchemaSettings::draft2020_12().into_generator());
    let silent: Vec<_> = named.iter().map(|(command, _)| command).filter(|command| !said.contains(command)).collect();
    assert!(silent.is_empty(), "no example of {silent:?}");
}

#[test]
fn what_the_schema_does_not_say_is_noticed() {
    let schema = schema();
    let check = |command: &str, document: Value| {
        assert_ne!(differences(&schema, &schema["$defs"][command], &document, command), [""; 0], "{document}");
    };
    check("dogear rebuild", json!({ "bookmarks": 1, "embedded": 1 }));
    check("dogear rebuild", json!({ "bookmarks": 1, "embedded": null, "took_ms": 1 }));
    check("dogear rebuild", json!({ "bookmarks": 1, "embedded": 1, "took_ms": 1, "more": 1 }));
    check("dogear provider", json!({ "provider": "ollama", "address": "", "model": "", "key": "pocket" }));
    check("dogear watch", json!({ "event": "sleep" }));
    check("dogear changes", json!([{}]));
}

/// Where a document is not as its schema says. Fields that the schema does not name are told, too: they may be added, but
/// not without it.
fn differences(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let definition = root.pointer(name.trim_start_matches('#')).expect("a definition that is there");
        return differences(root, definition, value, place);
    }
    for choice in ["anyOf", "oneOf"] {
        if let Some(branches) = schema[choice].as_array() {
            let tried: Vec<_> = branches.iter().map(|branch| differences(root, branch, value, place)).collect();
            return tried.into_iter().min_by_key(Vec::len).unwrap_or_default();
        }
    }
    let is = |name: &Value| match name.as_str() {
        Some("integer") => value.is_u64() || value.is_i64(),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    };
    let kinds = &schema["type"];
    let is_of_kind = kinds.as_array().map_or_else(|| is(kinds), |kinds| kinds.iter().any(is));
    let is_named = schema["enum"].as_array().is_none_or(|names| names.contains(value))
        && schema.get("const").is_none_or(|name| name == value);
    if !is_of_kind || !is_named {
        return vec![format!("{place} is {value}")];
    }
    match value {
        Value::Array(elements) => {
            let each = elements.iter().zip(0..);
            each.flat_map(|(element, n)| differences(root, &schema["items"], element, &format!("{place}[{n}]")))
                .collect()
        }
        Value::Object(fields) => {
            let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let missing =
                required.filter(|name| !fields.contains_key(*name)).map(|name| format!("{place}.{name} is missing"));
            let inner = fields.iter().flat_map(|(name, value)| {
                let place = format!("{place}.{name}");
                match schema["properties"].get(name).or_else(|| schema.get("additionalProperties")) {
                    Some(schema) => differences(root, schema, value, &place),
                    None => vec![format!("{place} is not named")],
                }
            });
            missing.chain(inner).collect()
        }
        _ => Vec::new(),
    }
}

/// A document with the commands that print it.
type Example = (&'static [&'static str], Value);

fn example<D: Document>(document: &D) -> Example {
    (D::COMMANDS, serde_json::to_value(document).unwrap())
}

/// Documents of every command: of a real library as far as one can be had without a browser, a model and a network.
async fn examples() -> Vec<Example> {
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open(Options { meaning: false, ..Options::new(folder.path().join("data")) }).await.unwrap();
    let mut examples = of_a_library(&engine, folder.path()).await;
    examples.extend(of_conversations(&engine).await);
    engine.close().await;
    examples.push(example(&Reached { reached: true }));
    let page = "https://github.com/anna/dogear/releases/latest";
    examples.extend([Found::This, Found::Newer("1.2.0".into())].map(|newest| example(&Newest::of(&newest, page))));
    examples.push(example(&Companions::new(&companions(), Some(Path::new("/usr/lib/Dogear/companion")))));
    examples.extend(of_sources());
    examples.extend(of_models());
    examples.extend(of_pages());
    examples
}

fn companions() -> Vec<Registration> {
    let states = [Registered::Yes, Registered::No, Registered::Elsewhere, Registered::Shut(Sandbox::Snap)];
    let registration = |state| Registration { browser: Browser::Chromium, path: "/hosts/a.json".into(), state };
    states.map(registration).into()
}

async fn of_a_library(engine: &Engine, folder: &Path) -> Vec<Example> {
    let bookmarks = folder.join("bookmarks.csv");
    fs::write(&bookmarks, "url,title,shoes\nhttps://tokio.rs/,Tokio,1\nhttps://www.rust-lang.org/,Rust,2\nhere,,3\n")
        .unwrap();
    let mut imported = engine.sources.import(&bookmarks, false, |_, _| {}).await.unwrap();
    fs::write(&bookmarks, "url,title\nhttps://tokio.rs/,Tokio tutorial\n").unwrap();
    let again = engine.sources.import(&bookmarks, false, |_, _| {}).await.unwrap();
    imported
        .report
        .warnings
        .push(Warning { place: "bookmarks.csv: line 4".into(), message: remark!("odd-no-address") });
    imported.report.unused.push(Unused { name: "shoes".into(), rows: 3 });
    let mut entries = engine.library.changes(&LogQuery { limit: 10, ..LogQuery::default() }).await.unwrap();
    assert!(!entries.is_empty(), "{again:?}");
    let before = LoggedState { title: "Tokio".into(), url: "u".into(), folder: FolderPath::new(["a"]) };
    entries[0].before = Some(before);
    entries[0].kind = LogKind::Moved;
    let request = SearchRequest::new("tokio tutorials from 2020 without django", 3);
    let mut searched = engine.library.search(request).await.unwrap();
    let unknown = UnknownFolder { typed: "Recipies".into(), nearest: vec!["Recipes".into()] };
    searched.outcome.understood.unknown_folder = Some(unknown.clone());
    let exported = dogear_engine::Exported {
        bookmarks: 1,
        path: bookmarks,
        left_out: vec![LeftOut { title: "Long".into(), folder: FolderPath::new(["a"]), source: SourceId("s".into()) }],
    };
    let listed = engine.library.list(&ListRequest::default(), clock::now()).await.unwrap();
    let rows = engine.library.rows(&listed.ids[..1]).await.unwrap();
    let twice = searched.outcome.hits.iter().map(|hit| hit.bookmark.clone()).collect();
    let twice = dogear_engine::Duplicated { likeness: dogear_engine::Likeness::Form, bookmarks: twice };
    let cluster = dogear_engine::MapCluster { name: vec!["tokio".into()], bookmarks: 2, x: 0, y: 65_535 };
    let places = [Some(0), None].map(|cluster| dogear_engine::MapPlace { x: 1, y: 2, cluster }).into();
    let ids = vec![BookmarkId(1), BookmarkId(2)];
    let map = dogear_engine::MapView { state: dogear_engine::MapState::Ready, ids, places, clusters: vec![cluster] };
    let folders = engine.library.folders(None, None).await.unwrap();
    let mut status = engine.status().await.unwrap();
    let bare = example(&Status::from(&status));
    status.model = Some(("all-minilm-l6-v2".into(), 384));
    status.coming = Some(("other".into(), 1));
    status.problems.push(Problem::NothingToOpen);
    let habits = Learnt {
        on: true,
        opens: 30,
        choices: 20,
        choices_needed: 20,
        preferences: Feature::ALL.map(|feature| (feature, 0.5)).into(),
    };
    let rule = Exclusion::new(ExclusionKind::Site, "example.org").unwrap();
    let metrics = eval::Metrics { n: 1, mrr10: 1.0, r1: 1.0, r3: 1.0, r10: 1.0 };
    let evaluated = dogear_engine::EvalReport {
        all: metrics,
        by_category: [("partial".to_owned(), metrics)].into(),
        negatives: eval::Negatives { n: 1, answered: 0 },
        answered_of_found: 1.0,
        p50_ms: 0.5,
        p95_ms: 1.5,
    };
    let synced = dogear_engine::Synced { sources: vec![imported.report.clone()], embedded: 0, took: Duration::ZERO };
    vec![
        example(&Imported::of(&imported, false)),
        example(&Synced::from(&synced)),
        example(&Changes::from(entries.as_slice())),
        example(&Search::from(&searched)),
        example(&NoSuchFolder::from(&unknown)),
        example(&Exported::from(&exported)),
        example(&List::of("rust", &listed, 0, &rows)),
        example(&Similar::of(&rows[0].bookmark, Some(&[(rows[0].clone(), 0.5)]))),
        example(&Duplicates::from(&dogear_engine::Duplicates { groups: vec![twice], total: 2, spare: 3 })),
        example(&super::Map::from(&map)),
        example(&Folders::of(&folders, folders.hidden_after(0).0)),
        bare,
        example(&Status::from(&status)),
        example(&Habits::of(&habits, Some(3), |_| "was saved recently".into())),
        example(&Exclusions::of(&[rule], 1, 2)),
        example(&Evaluation::from(&evaluated)),
        example(&Rebuilt::from(&engine.library.rebuild(|_, _| {}).await.unwrap())),
        example(&PrivateFolders { folders: &["Recipes".into()] }),
    ]
}

async fn of_conversations(engine: &Engine) -> Vec<Example> {
    let (events, mut inbox) = tokio::sync::mpsc::channel(1000);
    let request = AskRequest { question: "tokio tutorial".into(), ..AskRequest::default() };
    let asked = engine.asking.ask(request, events, tokio_util::sync::CancellationToken::new()).await.unwrap();
    let mut heard = Vec::new();
    while let Some(event) = inbox.recv().await {
        heard.push(event);
    }
    let failure = FailureCode::NotAgreed.with([("address", "api.example.org".into())]);
    let read_as = Some("a tutorial on tokio".to_owned());
    heard.push(AskEvent::Understood { understood: asked.turn.understood.clone(), read_as });
    heard.extend([AskEvent::Failed(failure.clone()), AskEvent::Stopped]);
    let sent = Sent { address: "localhost:1".into(), local: true, text: "...".into(), bookmarks: vec![BookmarkId(1)] };
    let mut failed = asked.turn.clone();
    failed.failure = Some(failure);
    failed.sent = Some(sent.clone());
    failed.helpful = Some(false);
    let mut examples: Vec<_> = heard.iter().map(|event| example(&Event::from(event))).collect();
    examples.extend([
        example(&WouldSend::from(Some(&sent))),
        example(&WouldSend::from(None)),
        example(&Conversations::from(engine.conversations.list().await.unwrap().as_slice())),
        example(&Conversation::of(ConversationId(1), &[asked.turn, failed])),
    ]);
    examples
}

fn of_sources() -> Vec<Example> {
    use dogear_engine::{SourceReport, domain};
    let source = domain::Source {
        id: SourceId("chrome-1".into()),
        browser: Browser::Chrome,
        profile: "Default".into(),
        path: "/profile".into(),
        format: domain::Format::ChromiumJson,
    };
    let report = SourceReport {
        id: source.id.clone(),
        state: SourceState::Ok,
        detail: None,
        added: 1,
        changed: 0,
        moved: 0,
        removed: 0,
        unchanged: 0,
        left_out: 0,
        elsewhere: 0,
        skipped: Vec::new(),
        unused: Vec::new(),
        warnings: Vec::new(),
        encoding: None,
        pending: Vec::new(),
        took: Duration::ZERO,
    };
    let change = |searchable_after| ChangeReport { report: report.clone(), searchable_after };
    let info = |bookmarks, detail| SourceInfo {
        source: source.clone(),
        enabled: true,
        state: SourceState::Denied,
        detail,
        bookmarks,
        newest_at: None,
    };
    vec![
        example(&Sources::from(
            [info(Some(1), None), info(None, Some(remark!("fault-denied", file = "Bookmarks")))].as_slice(),
        )),
        example(&Watched::Ready),
        example(&Watched::from(&source)),
        example(&Watched::from(&change(None))),
        example(&Watched::from(&change(Some(Duration::from_millis(3))))),
    ]
}

fn of_models() -> Vec<Example> {
    let model = |state| ModelInfo {
        id: "m".into(),
        name: "M".into(),
        size_mb: Some(90),
        languages: None,
        license: Some("MIT".into()),
        folder: Some("/models/m".into()),
        comes_with_dogear: false,
        state,
        problem: Some(Problem::ModelStopped),
    };
    let states = [
        ModelState::Absent,
        ModelState::Partial { bytes: 1 },
        ModelState::Fetching { bytes: 1, of: 2 },
        ModelState::Here,
        ModelState::Coming { ready: 1, of: 2 },
        ModelState::InUse,
    ];
    let models =
        ModelList { models: states.map(model).into(), server: "https://h".into(), before: None, problem: None };
    let answers = ProviderSettings { provider: ProviderChoice::Ollama, ..ProviderSettings::default() };
    let found = LocalModels { name: "Ollama".into(), answers: answers.clone(), models: vec!["llama3".into()] };
    vec![
        example(&Models::from(&models)),
        example(&Provider::of(&answers, None)),
        example(&Provider::of(&answers, Some(KeyPlace::Keychain))),
        example(&ProviderTest { ok: true, message: "Connected.", models: &[] }),
        example(&FoundProviders::from([found].as_slice())),
    ]
}

fn of_pages() -> Vec<Example> {
    let day = DateTime::UNIX_EPOCH;
    let bookmark = dogear_engine::domain::Bookmark {
        id: BookmarkId(1),
        source: SourceId("s".into()),
        browser: Browser::File,
        title: "Bees".into(),
        url: "https://bees.example/".into(),
        folder: FolderPath::new(["a"]),
        added_at: Some(day),
        tags: vec![],
        note: String::new(),
    };
    let visit = PageVisit {
        page: "bees.example".into(),
        url: "https://bees.example/".into(),
        state: PageState::Gone,
        reason: "not_found".into(),
        status: Some(404),
        moved_to: Some("https://hives.example/".into()),
        etag: None,
        last_modified: None,
        tried_at: day,
        tries: 1,
        next_at: Some(day),
        changed_at: Some(day),
    };
    let text = PageText { text: "All about bees.".into(), published: Some(day.date_naive()), ..PageText::default() };
    let text = Some(KeptText { text, origin: TextOrigin::Fetched, read_at: day });
    let shown = |text, visit| ShownPage { bookmark: bookmark.clone(), text, visit };
    let unwell =
        Unwell { bookmark: bookmark.clone(), visit: visit.clone(), archived: "https://archive.example/".into() };
    let states = PageState::ALL.map(|state| (state, 1)).to_vec();
    let counts = VisitCounts { states: states.clone(), next_at: Some(day), ..VisitCounts::default() };
    let status = |state| PagesStatus {
        settings: PageSettings::default(),
        state,
        due: 1,
        so_far: SoFar::default(),
        problem: None,
        counts: counts.clone(),
    };
    let waits = [PagesWait::Power, PagesWait::Metered, PagesWait::Network, PagesWait::Elsewhere, PagesWait::Turn];
    let waiting = waits.map(PagesState::Waiting);
    let reading = PagesState::Reading(Reading { done: 1, of: 2, ..Reading::default() });
    let all = waiting.into_iter().chain([PagesState::Off, PagesState::Paused, PagesState::UpToDate, reading]);
    let mut examples: Vec<Example> = all.map(|state| example(&Pages::of(&status(state), Some(1), Some(2)))).collect();
    let estimate = Estimate { pages: 1, largest: Some(("bees.example".into(), 1)), ..Estimate::default() };
    examples.extend([
        example(&PagesEstimate::from(&estimate)),
        example(&PagesEstimate::from(&Estimate::default())),
        example(&PagesRead::of(&ReadPages { states, ..ReadPages::default() }, 3)),
        example(&PageShown::from(&shown(text, Some(visit)))),
        example(&PageShown::from(&shown(None, None))),
        example(&LinkHealth::of(&[unwell], 1)),
    ]);
    examples
}
