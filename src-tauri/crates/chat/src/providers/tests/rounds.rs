//! What goes wrong in the middle of an answer, or instead of one.

use std::time::Instant;

use super::*;

#[tokio::test]
async fn events_that_are_broken_end_an_answer_and_keep_what_came() {
    for broken in [
        "data: {\"choices\":[{\"delta\":{\"content\":\"x\"\n\n",
        "data: <html>\n\n",
        "data: {\"choices\":{}}\n\ndata: nothing\n\n",
    ] {
        let (text, end) = answer_to(&format!("{}{broken}{}", say("Bre"), say("ad"))).await;
        assert!(text.starts_with("Bre"), "{broken}: {text}");
        assert!(matches!(end, Err(LlmError::BadAnswer | LlmError::Cut)), "{broken}: {end:?}");
    }
}

#[tokio::test]
async fn a_page_of_a_hundred_megabytes_is_no_answer() {
    let page = format!("<html>{}</html>\n", "bread and butter ".repeat(60)).into_bytes();
    let pages = std::iter::repeat_n(Move::Send(page.repeat(100)), 1_000);
    let (address, _) = serve([Move::Send(OK.into())].into_iter().chain(pages).collect()).await;
    let limits = Limits { total: Duration::from_secs(3), ..Limits::default() };
    let model = ProviderLlm::new(&provider(&address), limits).unwrap();
    let (out, mut events) = tokio::sync::mpsc::channel(16);
    tokio::spawn(async move { while events.recv().await.is_some() {} });
    let since = Instant::now();
    let asking = crate::Asking::new("Bread?", crate::fixtures::moment("2026-03-01"), out);
    let turn = asking.stream_answer(&model, &prompt(), limits, &CancellationToken::new()).await;
    let code = turn.failure.map(|failure| failure.code).unwrap_or_default();
    assert!(matches!(code.as_str(), "bad_answer" | "timeout"), "{code}");
    assert_eq!(turn.answer, "");
    assert!(since.elapsed() < Duration::from_secs(60), "the limit is kept while bytes pour in");
}

#[tokio::test]
async fn stopping_hangs_up() {
    let (address, _) = serve(vec![Move::Send(OK.into()), Move::Flood(say("bread ").into_bytes())]).await;
    let model = ProviderLlm::new(&provider(&address), Limits::default()).unwrap();
    let (out, mut events) = tokio::sync::mpsc::channel(16);
    let stop = CancellationToken::new();
    let stopping = stop.clone();
    tokio::spawn(async move {
        while let Some(event) = events.recv().await {
            if matches!(event, crate::AskEvent::Token { .. }) {
                stopping.cancel();
            }
        }
    });
    let asking = crate::Asking::new("Bread?", crate::fixtures::moment("2026-03-01"), out);
    let turn = asking.stream_answer(&model, &prompt(), Limits::default(), &stop).await;
    assert_eq!(turn.failure.map(|failure| failure.code).as_deref(), Some("stopped"));
    assert!(turn.answer.starts_with("bread"), "{}", turn.answer);
    // The server, which serves one after another, is free again: it was hung up on.
    assert!(timeout(Duration::from_secs(20), model.stream(&prompt())).await.is_ok());
}
