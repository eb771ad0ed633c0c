//! What is found on this machine, and lists of models that are none.

use serde_json::json;

use super::*;

#[tokio::test]
async fn programs_with_models_are_found_where_they_listen() {
    let ollama = MockServer::start().await;
    let list = json!({ "object": "list", "data": [{ "id": "qwen3:8b" }, { "id": "llama3.2:latest" }] });
    Mock::given(path("/v1/models")).respond_with(ResponseTemplate::new(200).set_body_json(list)).mount(&ollama).await;
    let page = MockServer::start().await;
    let html = ResponseTemplate::new(200).set_body_raw("<html>My site</html>", "text/html");
    Mock::given(wiremock::matchers::any()).respond_with(html).mount(&page).await;
    let (silent, _) = serve(vec![Move::Hang]).await;
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();

    let place = |name, kind, address: String| LocalPlace { name, kind, address };
    let found = find_local(&[
        place("LM Studio", ProviderKind::OpenAiCompatible, format!("{}/v1", page.uri())),
        place("Ollama", ProviderKind::Ollama, ollama.uri()),
        place("silent", ProviderKind::OpenAiCompatible, silent),
        place("nobody", ProviderKind::OpenAiCompatible, free),
        place("elsewhere", ProviderKind::OpenAiCompatible, "https://models.example/v1".into()),
    ])
    .await;
    let names: Vec<(&str, usize)> = found.iter().map(|found| (found.place.name, found.models.len())).collect();
    assert_eq!(names, [("Ollama", 2)]);
    assert_eq!(found.first().unwrap().models, ["llama3.2:latest", "qwen3:8b"]);
}

#[tokio::test]
async fn a_list_without_end_is_not_read_to_it() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"data\":[";
    let flood = "{\"id\":\"model\"},".repeat(5_000).into_bytes();
    let (address, _) = serve(vec![Move::Send(head.into()), Move::Flood(flood)]).await;
    let model = ProviderLlm::new(&provider(&address), Limits::default()).unwrap();
    assert_eq!(model.models().await, Err(LlmError::BadAnswer));
}
