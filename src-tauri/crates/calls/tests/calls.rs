//! The socket from both ends: who is first, who is heard, and what bad callers achieve.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    io::{Read, Write},
    os::unix::{fs::PermissionsExt, net::UnixStream},
    path::{Path, PathBuf},
};

use dogear_calls::{Asked, Call, CallError, Claim, Inquiry, Listening, Question, claim, inquire, send};
use serde_json::{Value, json};
use tokio::{sync::mpsc, task::JoinHandle};

struct App {
    inbox: mpsc::Receiver<Call>,
    asked: mpsc::Receiver<Asked>,
    serving: JoinHandle<()>,
}

fn first(folder: &Path) -> Listening {
    match claim(folder).unwrap() {
        Claim::First(listening) => listening,
        Claim::Running => panic!("somebody holds {}", folder.display()),
    }
}

fn app(folder: &Path, waiting: usize) -> App {
    let (calls, inbox) = mpsc::channel(waiting);
    let (inquiries, asked) = mpsc::channel(waiting);
    App { inbox, asked, serving: tokio::spawn(first(folder).serve(calls, inquiries)) }
}

/// The socket in the data folder.
fn socket(folder: &Path) -> PathBuf {
    folder.join("dogear.sock")
}

/// What is answered to bytes that anybody could send.
async fn answered(folder: &Path, bytes: Vec<u8>) -> String {
    let socket = socket(folder);
    tokio::task::spawn_blocking(move || {
        let mut stream = UnixStream::connect(socket).unwrap();
        let _ = stream.write_all(&bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn a_second_one_finds_the_first_and_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 8);
    assert!(matches!(claim(folder.path()).unwrap(), Claim::Running));
    let asked = Call::Ask { question: Question::new("links about bread").unwrap() };
    for call in [Call::Show, Call::Toggle, asked, Call::Open { files: vec!["/srv/old.html".into()] }] {
        send(folder.path(), &call).await.unwrap();
        assert_eq!(app.inbox.recv().await, Some(call));
    }
}

fn search(query: &str) -> Inquiry {
    Inquiry::Search { query: query.into(), limit: 6 }
}

/// What is answered to a search for bread by an app that answers with this.
async fn answer_of(folder: &Path, app: &mut App, given: Option<Value>) -> Result<Value, CallError> {
    let bread = search("bread");
    let (answer, ()) = tokio::join!(inquire(folder, &bread), async {
        let asked = app.asked.recv().await.unwrap();
        assert_eq!(asked.inquiry, bread);
        if let Some(given) = given {
            asked.answer.send(given).unwrap();
        }
    });
    answer
}

#[tokio::test]
async fn an_inquiry_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 8);
    let long = json!({ "hits": ["x".repeat(1_000_000)] });
    for answer in [json!({ "hits": [] }), long] {
        assert_eq!(answer_of(folder.path(), &mut app, Some(answer.clone())).await.unwrap(), answer);
    }
}

#[tokio::test]
async fn an_inquiry_without_an_answer_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(inquire(folder.path(), &search("bread")).await, Err(CallError::NobodyThere)));
    let mut app = app(folder.path(), 1);
    let endless = Some(json!("x".repeat(5_000_000)));
    for given in [None, endless] {
        let answer = answer_of(folder.path(), &mut app, given).await;
        assert!(matches!(answer, Err(CallError::NoAnswer)), "{answer:?}");
    }
    let too_long = search(&"x".repeat(70_000));
    assert!(matches!(inquire(folder.path(), &too_long).await, Err(CallError::Unsayable)));
}

#[tokio::test]
async fn inquiries_that_wait_keep_no_call_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 1);
    let bread = search("bread");
    let waiting = tokio::spawn({
        let (folder, bread) = (folder.path().to_owned(), bread.clone());
        async move { inquire(&folder, &bread).await }
    });
    while app.asked.is_empty() {
        tokio::task::yield_now().await;
    }
    assert!(matches!(inquire(folder.path(), &bread).await, Err(CallError::Busy)));
    send(folder.path(), &Call::Show).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Show));
    let unanswered = waiting.await.unwrap();
    assert!(matches!(unanswered, Err(CallError::NoAnswer | CallError::Silent)), "{unanswered:?}");
}

#[tokio::test]
async fn each_data_folder_has_an_app_of_its_own() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut app, _other) = (app(one.path(), 8), app(other.path(), 8));
    send(other.path(), &Call::Show).await.unwrap();
    send(one.path(), &Call::Toggle).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Toggle));
}

#[tokio::test]
async fn where_nobody_runs_nobody_is_reached() {
    let folder = tempfile::tempdir().unwrap();
    for absent in [folder.path(), &folder.path().join("none")] {
        assert!(matches!(send(absent, &Call::Show).await, Err(CallError::NobodyThere)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "asking leaves nothing behind");
    }
}

#[tokio::test]
async fn what_a_killed_app_left_is_no_hindrance() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    let app_before = app(folder.path(), 8);
    fs::hard_link(socket(folder.path()), &kept).unwrap();
    app_before.serving.abort();
    let _ = app_before.serving.await;
    // A process that is killed does not tidy up.
    fs::rename(&kept, socket(folder.path())).unwrap();
    assert!(matches!(send(folder.path(), &Call::Show).await, Err(CallError::NobodyThere)));
    let mut app = app(folder.path(), 8);
    send(folder.path(), &Call::Show).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Show));
}

#[tokio::test]
async fn nobody_else_may_connect() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let _app = app(folder.path(), 8);
    for file in ["dogear.sock", "dogear.lock"] {
        let mode = fs::metadata(folder.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file} has {mode:o}");
    }
}

#[tokio::test]
async fn a_path_that_is_too_long_for_a_socket_is_no_hindrance() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("a".repeat(90)).join("b".repeat(90));
    let mut app = app(&deep, 8);
    assert!(!socket(&deep).exists());
    assert!(matches!(claim(&deep).unwrap(), Claim::Running));
    send(&deep, &Call::Show).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Show));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_call_is_answered_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 8);
    let endless = vec![b'x'; 300_000];
    let deep = format!("{{\"dogear\":1,\"call\":{}\n", "[".repeat(50_000)).into_bytes();
    for bytes in [b"\n".to_vec(), b"GET / HTTP/1.1\r\n".to_vec(), vec![0xff, 0xfe, b'\n'], deep] {
        let answer = answered(folder.path(), bytes).await;
        assert_eq!(answer.trim(), r#"{"dogear":1,"reply":"unknown"}"#);
    }
    answered(folder.path(), endless).await;
    send(folder.path(), &Call::Show).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Show), "nothing came before it");
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_say_nothing_do_not_keep_others_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 8);
    let silent: Vec<UnixStream> = (0..40).map(|_| UnixStream::connect(socket(folder.path())).unwrap()).collect();
    send(folder.path(), &Call::Toggle).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Toggle));
    drop(silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_turned_away_and_the_next_call_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path(), 4);
    let flood: Vec<_> = (0..2_000)
        .map(|_| {
            let folder = folder.path().to_owned();
            tokio::spawn(async move { send(&folder, &Call::Toggle).await })
        })
        .collect();
    let mut heard = 0;
    for call in flood {
        match call.await.unwrap() {
            Ok(()) => heard += 1,
            Err(error) => assert!(matches!(error, CallError::Busy | CallError::Silent), "{error:?}"),
        }
    }
    assert_eq!(heard, 4, "as many as may wait");
    while app.inbox.try_recv().is_ok() {}
    send(folder.path(), &Call::Show).await.unwrap();
    assert_eq!(app.inbox.recv().await, Some(Call::Show));
}
