//! The services by name, each against a server on this machine that speaks as the service does.

use serde_json::{Value, json};

use super::*;

/// Anthropic's events: thoughts, pings and text blocks in between.
const ANTHROPIC: &str = concat!(
    "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":9}}}\n\n",
    "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\"}}\n\n",
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"hm\"}}\n\n",
    "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n",
    "event: ping\ndata: {\"type\":\"ping\"}\n\n",
    "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n",
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"Brötchen \"}}\n\n",
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"面包 [1]\"}}\n\n",
    "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":1}\n\n",
);
const ANTHROPIC_END: &str = concat!(
    "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":5}}\n\n",
    "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
);
const GEMINI: &str = concat!(
    "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hm\",\"thought\":true}],\"role\":\"model\"},\"index\":0}]}\r\n\r\n",
    "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Brötchen \"}],\"role\":\"model\"},\"index\":0}]}\r\n\r\n",
    "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"面包 [1]\"}],\"role\":\"model\"},\"index\":0}]}\r\n\r\n",
);
const GEMINI_END: &str = "data: {\"candidates\":[{\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":{\"totalTokenCount\":9}}\r\n\r\n";

const TEXT: &str = "Brötchen 面包 [1]";

#[tokio::test]
async fn each_protocol_is_read_however_it_is_cut_into_packets() {
    for (kind, begin, end) in
        [(ProviderKind::Anthropic, ANTHROPIC, ANTHROPIC_END), (ProviderKind::Gemini, GEMINI, GEMINI_END)]
    {
        let body = format!("{begin}{end}");
        for size in [1, 5, 4096] {
            let packets = body.as_bytes().chunks(size).map(|bytes| Move::Send(bytes.to_vec()));
            let (address, _) = serve([Move::Send(OK.into())].into_iter().chain(packets).collect()).await;
            assert_eq!(ask(kind, &address).await, (TEXT.to_owned(), Ok(Delta::Finished)), "{kind:?} in {size}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_cut_in_each_protocol() {
    for (kind, body) in [(ProviderKind::Anthropic, ANTHROPIC), (ProviderKind::Gemini, GEMINI)] {
        assert_eq!(said(kind, body).await, (TEXT.to_owned(), Err(LlmError::Cut)), "{kind:?}");
    }
    let limited = ANTHROPIC_END.replace("end_turn", "max_tokens");
    let anthropic = said(ProviderKind::Anthropic, &format!("{ANTHROPIC}{limited}")).await;
    assert_eq!(anthropic, (TEXT.to_owned(), Err(LlmError::Cut)));
    for reason in ["MAX_TOKENS", "SAFETY"] {
        let body = format!("{GEMINI}{}", GEMINI_END.replace("STOP", reason));
        assert_eq!(said(ProviderKind::Gemini, &body).await, (TEXT.to_owned(), Err(LlmError::Cut)), "{reason}");
    }
}

#[tokio::test]
async fn an_error_in_the_middle_is_told_in_each_protocol() {
    let overloaded = "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n";
    let anthropic = said(ProviderKind::Anthropic, &format!("{ANTHROPIC}{overloaded}")).await;
    assert_eq!(anthropic, (TEXT.to_owned(), Err(LlmError::ProviderDown)));
    let exhausted =
        "data: {\"error\":{\"code\":429,\"message\":\"Out of quota\",\"status\":\"RESOURCE_EXHAUSTED\"}}\n\n";
    let gemini = said(ProviderKind::Gemini, &format!("{GEMINI}{exhausted}")).await;
    assert_eq!(gemini, (TEXT.to_owned(), Err(LlmError::RateLimited { retry_after: None })));
}

#[tokio::test]
async fn what_is_no_answer_is_a_bad_answer_in_each_protocol() {
    for kind in [ProviderKind::Anthropic, ProviderKind::Gemini] {
        for body in ["", "<!doctype html><p>Sign in</p>", "data: {\"broken\n\n"] {
            let (text, end) = said(kind, body).await;
            assert_eq!(text, "", "{kind:?} {body}");
            assert!(matches!(end, Err(LlmError::BadAnswer | LlmError::Cut)), "{kind:?} {body}: {end:?}");
        }
    }
}

#[tokio::test]
async fn statuses_become_codes_for_every_service() {
    let check = async |kind, status: u16, body: &str, expected: LlmError| {
        let server = MockServer::start().await;
        let response = ResponseTemplate::new(status).set_body_string(body).insert_header("retry-after", "7");
        Mock::given(wiremock::matchers::any()).respond_with(response).mount(&server).await;
        assert_eq!(ask(kind, &server.uri()).await.1, Err(expected), "{kind:?} {status} {body}");
    };
    let wait = || LlmError::RateLimited { retry_after: Some(Duration::from_secs(7)) };
    for kind in [ProviderKind::OpenAi, ProviderKind::Anthropic, ProviderKind::Gemini, ProviderKind::OpenRouter] {
        check(kind, 401, "{}", LlmError::WrongKey).await;
        check(kind, 404, "{}", LlmError::NoModel).await;
        check(kind, 429, "{}", wait()).await;
        check(kind, 529, "{}", LlmError::ProviderDown).await;
    }
    let invalid = r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key."}}"#;
    check(ProviderKind::Gemini, 400, invalid, LlmError::WrongKey).await;
    let long = r#"{"error":{"type":"invalid_request_error","message":"prompt is too long: 210000 tokens"}}"#;
    check(ProviderKind::Anthropic, 400, long, LlmError::ContextTooLong).await;
}

#[tokio::test]
async fn what_is_sent_is_what_each_service_expects() {
    let sent = async |kind, answer: &str| {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).set_body_raw(answer.to_owned(), "text/event-stream");
        Mock::given(method("POST")).respond_with(answer).mount(&server).await;
        assert_eq!(ask(kind, &server.uri()).await.1, Ok(Delta::Finished), "{kind:?}");
        let request = server.received_requests().await.unwrap().pop().unwrap();
        let header = |name: &str| request.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        let keys = ["authorization", "x-api-key", "x-goog-api-key", "anthropic-version"].map(header);
        let url = &request.url[url::Position::BeforePath..];
        (url.to_owned(), keys, request.body_json::<Value>().unwrap())
    };
    let some = |text: &str| Some(text.to_owned());

    let (url, keys, body) = sent(ProviderKind::Anthropic, &format!("{ANTHROPIC}{ANTHROPIC_END}")).await;
    assert_eq!((url.as_str(), keys), ("/v1/messages", [None, some("sk-secret"), None, some("2023-06-01")]));
    assert_eq!(body["model"], "m-max");
    assert_eq!((&body["max_tokens"], &body["stream"]), (&json!(300), &json!(true)));
    assert_eq!((body.get("temperature"), body.get("thinking"), body.get("output_config")), (None, None, None));
    assert!(body["system"].to_string().contains("Be brief."), "{body}");

    let (url, keys, body) = sent(ProviderKind::Gemini, &format!("{GEMINI}{GEMINI_END}")).await;
    assert_eq!(url, "/v1beta/models/m-max:streamGenerateContent?alt=sse");
    assert_eq!(keys, [None, None, some("sk-secret"), None]);
    assert_eq!(body["generationConfig"]["maxOutputTokens"], 300);
    assert_eq!(body["contents"][0]["parts"][0]["text"], "Bread?");

    let openai = format!("{}data: [DONE]\n\n", say("Yes."));
    let (url, keys, body) = sent(ProviderKind::OpenAi, &openai).await;
    assert_eq!((url.as_str(), keys), ("/v1/chat/completions", [some("Bearer sk-secret"), None, None, None]));
    assert_eq!((&body["model"], body.get("temperature")), (&json!("m-max"), None));
    assert_eq!((&body["max_completion_tokens"], body.get("max_tokens")), (&json!(300), None));
}

#[tokio::test]
async fn a_model_that_the_list_leaves_out_is_asked_itself() {
    let server = MockServer::start().await;
    let list = json!({ "data": [{ "id": "claude-a" }, { "id": "claude-b" }] });
    Mock::given(method("GET"))
        .and(path("/v1/models"))
        .and(wiremock::matchers::query_param("limit", "500"))
        .respond_with(ResponseTemplate::new(200).set_body_json(list))
        .mount(&server)
        .await;
    let answer = ResponseTemplate::new(200).set_body_raw(format!("{ANTHROPIC}{ANTHROPIC_END}"), "text/event-stream");
    Mock::given(path("/v1/messages"))
        .and(body_partial_json(json!({ "model": "claude-alias", "max_tokens": 16 })))
        .respond_with(answer)
        .mount(&server)
        .await;
    let test = async |model: &str| {
        let provider = Provider { model: model.into(), ..service(ProviderKind::Anthropic, &server.uri()) };
        ProviderLlm::new(&provider, Limits::default()).unwrap().test().await
    };
    let listed = Ok(vec!["claude-a".to_owned(), "claude-b".to_owned()]);
    assert_eq!(test("claude-a").await, listed);
    assert_eq!(test("claude-alias").await, listed);
    assert_eq!(test("claude-none").await, Err(LlmError::NoModel));
}

fn service(kind: ProviderKind, address: &str) -> Provider {
    Provider { kind, key: Some(Key::new("sk-secret")), model: "m-max".into(), ..provider(address) }
}

async fn ask(kind: ProviderKind, address: &str) -> (String, Result<Delta, LlmError>) {
    collect(&ProviderLlm::new(&service(kind, address), Limits::default()).unwrap()).await
}

async fn said(kind: ProviderKind, body: &str) -> (String, Result<Delta, LlmError>) {
    let (address, _) = serve(vec![Move::Send(OK.into()), Move::Send(body.into())]).await;
    ask(kind, &address).await
}
