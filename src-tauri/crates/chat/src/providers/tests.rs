//! Against real servers on this machine: wiremock for statuses, a plain socket for everything that HTTP servers
//! do not do on purpose.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use futures::StreamExt;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_util::sync::CancellationToken;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_partial_json, header, method, path},
};

use super::*;

#[path = "tests/places.rs"]
mod places;
#[path = "tests/rounds.rs"]
mod rounds;
#[path = "tests/services.rs"]
mod services;

/// What the socket server does once it has read a request.
#[derive(Debug, Clone)]
enum Move {
    Send(Vec<u8>),
    Pause(u64),
    Hang,
    /// The same bytes again and again, for as long as somebody reads them.
    Flood(Vec<u8>),
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

#[tokio::test]
async fn an_answer_arrives_whole_however_it_is_cut_into_packets() {
    let text = "Brötchen [1], 面包 [2]\n\n“done” 🥖";
    let body = format!("{}{}data: [DONE]\n\n", say(text), finish("stop"));
    for size in [1, 2, 3, 7, 64] {
        let packets = body.as_bytes().chunks(size).flat_map(|bytes| [Move::Send(bytes.to_vec()), Move::Pause(0)]);
        let (answer, end) = answer_from([Move::Send(OK.into())].into_iter().chain(packets).collect()).await;
        assert_eq!((answer.as_str(), end), (text, Ok(Delta::Finished)), "in packets of {size}");
    }
}

#[tokio::test]
async fn line_ends_comments_and_reasoning_do_not_matter() {
    let body = concat!(
        ": keep-alive\r\n\r\n",
        "event: message\r\ndata: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"reasoning\":\"hm\"}}]}\r\n\r\n",
        "data:{\"choices\":[{\"delta\":{\"content\":\"Bread\"},\"finish_reason\":null}]}\r\n\r\n",
        "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\r\n\r\n",
        "data: {\"choices\":[],\"usage\":{\"total_tokens\":3}}\r\n\r\n",
        "data: [DONE]\r\n\r\n",
    );
    assert_eq!(answer_to(body).await, ("Bread".to_owned(), Ok(Delta::Finished)));
}

#[tokio::test]
async fn an_answer_without_the_closing_mark_is_whole_if_it_says_why_it_ends() {
    let body = format!("{}{}", say("Bread"), finish("stop"));
    assert_eq!(answer_to(&body).await, ("Bread".to_owned(), Ok(Delta::Finished)));
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_cut() {
    assert_eq!(answer_to(&say("Bre")).await, ("Bre".to_owned(), Err(LlmError::Cut)));
    let limited = format!("{}{}data: [DONE]\n\n", say("Bre"), finish("length"));
    assert_eq!(answer_to(&limited).await, ("Bre".to_owned(), Err(LlmError::Cut)));
}

#[tokio::test]
async fn an_answer_that_breaks_off_inside_a_character_is_cut() {
    let mut body = say("Br").into_bytes();
    body.extend_from_slice(b"data: {\"choices\":[{\"delta\":{\"content\":\"\xc3");
    let (answer, end) = answer_from(vec![Move::Send(OK.into()), Move::Send(body)]).await;
    assert_eq!((answer.as_str(), end), ("Br", Err(LlmError::Cut)));
}

#[tokio::test]
async fn a_connection_that_closes_early_is_cut() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 5000\r\n\r\n";
    let (answer, end) = answer_from(vec![Move::Send(format!("{head}{}", say("Bre")).into())]).await;
    assert_eq!((answer.as_str(), end), ("Bre", Err(LlmError::Cut)));
    assert_eq!(answer_from(Vec::new()).await.1, Err(LlmError::Cut));
}

#[tokio::test]
async fn what_is_no_answer_is_a_bad_answer() {
    for body in [
        "<!doctype html><html><body>Sign in</body></html>",
        "",
        "data: not json\n\n",
        "{\"choices\":[{\"message\":{\"content\":\"not streamed\"}}]}",
    ] {
        assert_eq!(answer_to(body).await, (String::new(), Err(LlmError::BadAnswer)), "{body}");
    }
    let (_, end) = answer_from(vec![Move::Send(OK.into()), Move::Send(b"data: \xff\xfe\n\n".to_vec())]).await;
    assert_eq!(end, Err(LlmError::BadAnswer));
    let (_, end) = answer_from(vec![Move::Send(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec())]).await;
    assert!(matches!(end, Err(LlmError::Cut | LlmError::BadAnswer)), "{end:?}");
}

#[tokio::test]
async fn an_error_in_the_middle_keeps_what_came_before() {
    let body = format!("{}data: {{\"error\":{{\"message\":\"overloaded\",\"code\":503}}}}\n\n", say("Bre"));
    assert_eq!(answer_to(&body).await, ("Bre".to_owned(), Err(LlmError::ProviderDown)));
}

#[tokio::test]
async fn a_provider_that_falls_silent_times_out() {
    let quick = Limits { first_token: Duration::from_millis(80), idle: Duration::from_millis(80), ..Limits::default() };
    let silences = [
        vec![Move::Hang],
        vec![Move::Send(OK.into()), Move::Hang],
        vec![Move::Send(OK.into()), Move::Send(say("B").into()), Move::Hang],
    ];
    for moves in silences {
        let (address, _) = serve(moves).await;
        let model = ProviderLlm::new(&provider(&address), quick).unwrap();
        assert_eq!(collect(&model).await.1, Err(LlmError::Timeout));
    }
}

#[tokio::test]
async fn an_answer_without_end_is_hung_up_on() {
    let check = async |flood: Vec<u8>, code: &str| {
        let (address, _) = serve(vec![Move::Send(OK.into()), Move::Flood(flood)]).await;
        let limits = Limits { total: Duration::from_secs(30), ..Limits::default() };
        let model = ProviderLlm::new(&provider(&address), limits).unwrap();
        let (out, mut events) = tokio::sync::mpsc::channel(16);
        tokio::spawn(async move { while events.recv().await.is_some() {} });
        let asking = crate::Asking::new("Bread?", crate::fixtures::moment("2026-03-01"), out);
        let turn = asking.stream_answer(&model, &prompt(), limits, &CancellationToken::new()).await;
        assert_eq!(turn.failure.map(|failure| failure.code).as_deref(), Some(code));
    };
    check(say(&"bread ".repeat(1_000)).into_bytes(), "bad_answer").await;
}

/// One line without end, and an error's page without end: both are hung up on after some megabytes, however fast they
/// come. A connection's buffers hold some more that was never read.
#[tokio::test]
async fn no_more_is_read_than_an_answer_can_have() {
    let check = async |head: &str, expected: LlmError| {
        let flood = b"data: bread and butter and never the end of a line ".repeat(1_000);
        let server = serve_counting(vec![Move::Send(head.into()), Move::Flood(flood)]).await;
        let model = ProviderLlm::new(&provider(&server.address), Limits::default()).unwrap();
        assert_eq!(collect(&model).await, (String::new(), Err(expected)), "{head}");
        let sent = server.sent.load(Ordering::Relaxed);
        assert!(sent < 24 * 1024 * 1024, "{sent} bytes were taken: {head}");
    };
    check(OK, LlmError::BadAnswer).await;
    check(&OK.replace("200 OK", "500 Internal Server Error"), LlmError::ProviderDown).await;
    check(&OK.replace("200 OK", "429 Too Many Requests"), LlmError::RateLimited { retry_after: None }).await;
}

#[tokio::test]
async fn nobody_at_the_address_is_no_provider() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let model = ProviderLlm::new(&provider(&address), Limits::default()).unwrap();
    assert_eq!(collect(&model).await.1, Err(LlmError::NoProvider));
    assert_eq!(model.models().await, Err(LlmError::NoProvider));
}

#[tokio::test]
async fn statuses_become_codes() {
    let check = async |status: u16, body: &str, expected: LlmError| {
        let server = MockServer::start().await;
        let response = ResponseTemplate::new(status).set_body_string(body).insert_header("retry-after", "7");
        Mock::given(method("POST"))
            .and(path("/v1/chat/completions"))
            .respond_with(response.clone())
            .mount(&server)
            .await;
        Mock::given(method("GET")).and(path("/v1/models")).respond_with(response).mount(&server).await;
        let model = ProviderLlm::new(&provider(&server.uri()), Limits::default()).unwrap();
        assert_eq!(collect(&model).await, (String::new(), Err(expected.clone())), "{status} {body}");
        assert_eq!(model.models().await, Err(expected), "models: {status} {body}");
    };
    let wait = || LlmError::RateLimited { retry_after: Some(Duration::from_secs(7)) };
    check(401, "{}", LlmError::WrongKey).await;
    check(403, "", LlmError::WrongKey).await;
    check(404, r#"{"error":"model 'x' not found"}"#, LlmError::NoModel).await;
    check(429, "{}", wait()).await;
    check(402, "{}", wait()).await;
    check(500, "oops", LlmError::ProviderDown).await;
    check(503, "Loading model", LlmError::ProviderDown).await;
    check(400, r#"{"error":{"code":"context_length_exceeded"}}"#, LlmError::ContextTooLong).await;
    check(400, r#"{"error":"the model does not exist"}"#, LlmError::NoModel).await;
    check(400, "what", LlmError::BadAnswer).await;
    check(302, "", LlmError::BadAnswer).await;
}

#[tokio::test]
async fn what_is_sent_is_the_prompt_and_the_models_own_name() {
    let server = MockServer::start().await;
    let body = serde_json::json!({
        "model": "qwen-max",
        "stream": true,
        "max_tokens": 300,
        "messages": [
            { "role": "system", "content": "Be brief." },
            { "role": "user", "content": "Bread?" },
        ],
    });
    Mock::given(method("POST"))
        .and(path("/v1/chat/completions"))
        .and(header("Authorization", "Bearer sk-secret"))
        .and(body_partial_json(body))
        .respond_with(
            ResponseTemplate::new(200).set_body_raw(format!("{}data: [DONE]\n\n", say("Yes.")), "text/event-stream"),
        )
        .expect(1)
        .mount(&server)
        .await;
    let key = Some(Key::new(" sk-secret\n"));
    let provider = Provider { model: "qwen-max".into(), key, ..provider(&server.uri()) };
    let model = ProviderLlm::new(&provider, Limits::default()).unwrap();
    assert_eq!(collect(&model).await, ("Yes.".to_owned(), Ok(Delta::Finished)));
    let requests = server.received_requests().await.unwrap();
    let sent: serde_json::Value = requests.first().unwrap().body_json().unwrap();
    assert_eq!(sent.get("reasoning_effort"), None);
}

#[tokio::test]
async fn without_a_key_no_header_is_sent() {
    let (address, requests) = serve(vec![Move::Send(format!("{OK}{}data: [DONE]\n\n", say("Yes.")).into())]).await;
    let model = ProviderLlm::new(&provider(&address), Limits::default()).unwrap();
    assert_eq!(collect(&model).await.1, Ok(Delta::Finished));
    let request = requests.lock().unwrap().to_lowercase();
    assert!(request.starts_with("post /v1/chat/completions"), "{request}");
    assert!(!request.contains("authorization"), "{request}");
}

#[tokio::test]
async fn a_redirect_takes_the_prompt_nowhere() {
    let elsewhere = MockServer::start().await;
    Mock::given(wiremock::matchers::any()).respond_with(ResponseTemplate::new(200)).expect(0).mount(&elsewhere).await;
    let server = MockServer::start().await;
    let away = ResponseTemplate::new(307).insert_header("location", elsewhere.uri());
    Mock::given(wiremock::matchers::any()).respond_with(away).mount(&server).await;
    let model = ProviderLlm::new(&provider(&server.uri()), Limits::default()).unwrap();
    assert_eq!(collect(&model).await.1, Err(LlmError::BadAnswer));
    assert_eq!(model.models().await, Err(LlmError::BadAnswer));
}

#[tokio::test]
async fn the_test_lists_the_models_and_misses_the_one_that_is_not_there() {
    let server = MockServer::start().await;
    let list =
        serde_json::json!({ "data": [{ "id": "qwen3:8b" }, { "id": "llama3.2:latest" }, { "id": " \u{1b}[2J " }] });
    Mock::given(path("/v1/models")).respond_with(ResponseTemplate::new(200).set_body_json(list)).mount(&server).await;
    let with = |model: &str| Provider { model: model.into(), ..provider(&server.uri()) };
    let test = async |model: &str| ProviderLlm::new(&with(model), Limits::default()).unwrap().test().await;
    let models = vec!["[2J".to_owned(), "llama3.2:latest".to_owned(), "qwen3:8b".to_owned()];
    assert_eq!(test("llama3.2").await, Ok(models.clone()));
    assert_eq!(test("qwen3:8b").await, Ok(models.clone()));
    assert_eq!(test("").await, Ok(models));
    assert_eq!(test("mistral").await, Err(LlmError::NoModel));
}

#[tokio::test]
async fn a_web_page_is_no_list_of_models() {
    let server = MockServer::start().await;
    let page = ResponseTemplate::new(200).set_body_raw("<html>", "text/html");
    Mock::given(path("/v1/models")).respond_with(page).mount(&server).await;
    let model = ProviderLlm::new(&provider(&server.uri()), Limits::default()).unwrap();
    assert_eq!(model.test().await, Err(LlmError::BadAnswer));
}

#[test]
fn a_key_is_never_printed() {
    let provider = Provider { key: Some(Key::new("sk-secret")), ..provider("localhost:1") };
    let model = ProviderLlm::new(&provider, Limits::default()).unwrap();
    let printed = format!("{provider:?} {model:?}");
    assert!(!printed.contains("sk-secret"), "{printed}");
}

/// Runs the next test again in a process of its own, with a proxy in its environment that nobody listens at.
#[test]
fn a_proxy_is_not_asked_for_this_machine() {
    let this = std::env::current_exe().unwrap();
    let run = std::process::Command::new(this)
        .args(["--exact", "providers::tests::reach_this_machine", "--ignored"])
        .envs(["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"].map(|name| (name, "http://127.0.0.1:9")))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
#[ignore = "run by the test above, with a proxy in the environment"]
async fn reach_this_machine() {
    let body = format!("{}data: [DONE]\n\n", say("Yes."));
    assert_eq!(answer_to(&body).await, ("Yes.".to_owned(), Ok(Delta::Finished)));
}

fn provider(address: &str) -> Provider {
    Provider {
        kind: ProviderKind::OpenAiCompatible,
        base_url: Some(address.to_owned()),
        model: "m".to_owned(),
        key: None,
    }
}

fn say(text: &str) -> String {
    let chunk = serde_json::json!({ "choices": [{ "delta": { "content": text }, "finish_reason": null }] });
    format!("data: {chunk}\n\n")
}

fn finish(reason: &str) -> String {
    format!("data: {{\"choices\":[{{\"delta\":{{}},\"finish_reason\":\"{reason}\"}}]}}\n\n")
}

async fn answer_to(body: &str) -> (String, Result<Delta, LlmError>) {
    answer_from(vec![Move::Send(OK.into()), Move::Send(body.into())]).await
}

async fn answer_from(moves: Vec<Move>) -> (String, Result<Delta, LlmError>) {
    let (address, _) = serve(moves).await;
    collect(&ProviderLlm::new(&provider(&address), Limits::default()).unwrap()).await
}

fn prompt() -> Prompt {
    let question = Message { role: Role::User, text: "Bread?".to_owned() };
    Prompt { system: "Be brief.".to_owned(), messages: vec![question], sources: 0, answer_tokens: 300, schema: None }
}

/// The text of the answer, and how it ended.
async fn collect(model: &ProviderLlm) -> (String, Result<Delta, LlmError>) {
    let mut deltas = match model.stream(&prompt()).await {
        Ok(deltas) => deltas,
        Err(error) => return (String::new(), Err(error)),
    };
    let mut text = String::new();
    while let Some(delta) = deltas.next().await {
        match delta {
            Ok(Delta::Text(piece)) => text.push_str(&piece),
            Ok(Delta::Thinking) => {}
            end => return (text, end),
        }
    }
    (text, Err(LlmError::Internal("the stream ended in silence".to_owned())))
}

/// Serves one connection after another, each in the same way; gives the address and the text of the last request.
async fn serve(moves: Vec<Move>) -> (String, Arc<Mutex<String>>) {
    let server = serve_counting(moves).await;
    (server.address, server.last_request)
}

struct Server {
    address: String,
    last_request: Arc<Mutex<String>>,
    /// The bytes that it could send, over all connections.
    sent: Arc<AtomicUsize>,
}

async fn serve_counting(moves: Vec<Move>) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = Server { address, last_request: Arc::default(), sent: Arc::default() };
    let (seen, sent) = (Arc::clone(&server.last_request), Arc::clone(&server.sent));
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let request = read_request(&mut socket).await;
            *seen.lock().unwrap() = request;
            play(&mut socket, &moves, &sent).await;
        }
    });
    server
}

async fn play(socket: &mut TcpStream, moves: &[Move], sent: &AtomicUsize) {
    socket.set_nodelay(true).unwrap();
    for step in moves {
        match step {
            Move::Send(bytes) => {
                if socket.write_all(bytes).await.is_err() {
                    return;
                }
                sent.fetch_add(bytes.len(), Ordering::Relaxed);
            }
            Move::Pause(0) => tokio::task::yield_now().await,
            Move::Pause(millis) => tokio::time::sleep(Duration::from_millis(*millis)).await,
            Move::Hang => std::future::pending().await,
            Move::Flood(bytes) => {
                while socket.write_all(bytes).await.is_ok() {
                    sent.fetch_add(bytes.len(), Ordering::Relaxed);
                }
            }
        }
    }
}

async fn read_request(socket: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = socket.read(&mut buffer).await.unwrap_or(0);
        bytes.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if count == 0 || is_whole(&text) {
            return text;
        }
    }
}

fn is_whole(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let length = head
        .to_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length:").map(|n| n.trim().parse().unwrap_or(0)));
    body.len() >= length.unwrap_or(0)
}
