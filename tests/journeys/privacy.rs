//! What leaves the machine: nothing before the person agreed to its text, and nothing private ever.

use std::fs;

use anyhow::{Context, Result};
use dogear_engine::{AskRequest, Engine, Options, ProviderChoice, ProviderSettings};
use dogear_tests::{
    dogear::Dogear,
    provider::{MODEL, Provider, Round},
};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::support::{event, list, path, text, with_sample};

const QUESTION: &str = "learning Rust";
const ELSEWHERE: &str = "http://models.example/v1";

#[test]
fn nothing_leaves_before_the_person_agreed_to_its_text() -> Result<()> {
    let provider = Provider::start(Round::Answer("Start with the book [1].".into()))?;
    let dogear = with_sample(Dogear::by_words()?)?.through(provider.proxy());
    dogear.ask_provider(ELSEWHERE, MODEL)?;

    let (code, lines) = dogear.lines(&["ask", QUESTION])?;
    let failed = lines.last().context("something is said")?;
    assert_eq!((code, text(failed, "code")), (1, "not_agreed"), "{lines:?}");
    let shown = dogear.json(&["ask", QUESTION, "--show-sent"])?;
    assert_eq!((text(&shown, "address"), &shown["local"]), ("models.example", &false.into()), "{shown}");
    assert!(provider.asked().is_empty(), "nothing was sent: {:?}", provider.asked());

    let (code, lines) = dogear.lines(&["ask", QUESTION, "--agree"])?;
    assert_eq!((code, text(event(&lines, "done")?, "answer")), (0, "Start with the book [1]."), "{lines:?}");
    let asked = provider.asked();
    let [request] = asked.as_slice() else { panic!("one request, not {asked:?}") };
    for message in list(request, "messages") {
        assert!(text(&shown, "text").contains(text(message, "content")), "sent but not shown: {message}");
    }
    assert_eq!(dogear.lines(&["ask", QUESTION])?.0, 0, "agreeing is remembered");

    dogear.ask_provider(ELSEWHERE, MODEL)?;
    assert_eq!(dogear.lines(&["ask", QUESTION])?.0, 1, "without the consent in the settings it is asked again");
    assert_eq!(provider.asked().len(), 2);
    Ok(())
}

#[test]
fn a_request_for_help_with_the_question_is_shown_before_anything_leaves() -> Result<()> {
    let provider = Provider::start(Round::Answer("This one [1].".into()))?;
    let dogear = with_sample(Dogear::by_words()?)?.through(provider.proxy());
    dogear.ask_provider(ELSEWHERE, MODEL)?;
    let settings = dogear.data().join("settings.toml");
    fs::write(&settings, format!("reading = \"always\"\n{}", fs::read_to_string(&settings)?))?;

    let shown = dogear.json(&["ask", "zzyzx", "--show-sent"])?;
    assert!(provider.asked().is_empty(), "nothing was sent: {:?}", provider.asked());
    assert_eq!(dogear.lines(&["ask", "zzyzx", "--agree"])?.0, 0);
    let asked = provider.asked();
    let [help, answer] = asked.as_slice() else { panic!("two requests, not {asked:?}") };
    for message in list(help, "messages").iter().chain(list(answer, "messages")) {
        assert!(text(&shown, "text").contains(text(message, "content")), "sent but not shown: {message}\n{shown}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_private_is_in_no_prompt_and_in_no_later_one() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let saved = dogear.home().join("saved.html");
    fs::write(&saved, LIBRARY)?;
    dogear.json(&["import", path(&saved)?])?;
    dogear.json(&["private", "--add", "Health", "--add", "Work/Secret"])?;
    let provider = Provider::start(Round::Answer("The tutorial [1].".into()))?;
    let engine = Engine::open(Options { meaning: false, ..Options::new(dogear.data()) }).await?;
    let model = ProviderSettings {
        provider: ProviderChoice::OpenAiCompatible,
        base_url: provider.address(),
        model: MODEL.into(),
    };

    // By the built-in answers, which stay here, the private ones are found and told.
    let ask = async |question: &str, conversation, answers: &ProviderSettings| {
        let request = AskRequest {
            question: question.into(),
            conversation,
            answers: Some(answers.clone()),
            ..Default::default()
        };
        let (events, mut inbox) = mpsc::channel(64);
        tokio::spawn(async move { while inbox.recv().await.is_some() {} });
        engine.asking.ask(request, events, CancellationToken::new()).await
    };
    let first = ask("rust", None, &ProviderSettings::default()).await?;
    assert_eq!(first.turn.hits.len(), 3, "{:?}", first.turn.hits);
    let second = ask("only from 2021", Some(first.conversation), &model).await?;
    let third = ask("rust allergy plan", Some(first.conversation), &model).await?;
    assert!(second.turn.sent.is_some() && third.turn.sent.is_some(), "{second:?} {third:?}");

    let sent = format!("{:?} {:?} {:?}", provider.asked(), second.turn.sent, third.turn.sent);
    for private in ["allergy test", "clinic.example", "Health", "rewrite", "plans.example", "Secret"] {
        assert!(!sent.contains(private), "{private} was sent: {sent}");
    }
    assert!(sent.contains("Tokio tutorial"), "{sent}");
    engine.close().await;
    Ok(())
}

const LIBRARY: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
<DT><A HREF="https://tokio.rs/tokio/tutorial" ADD_DATE="1613779200">Tokio tutorial: asynchronous Rust</A>
<DT><H3>Health</H3><DL><p>
<DT><A HREF="https://clinic.example/results" ADD_DATE="1613779200">Rust allergy test results</A>
</DL><p>
<DT><H3>Work</H3><DL><p>
<DT><H3>Secret</H3><DL><p>
<DT><A HREF="https://plans.example/next" ADD_DATE="1613779200">Rust rewrite, the plan</A>
</DL><p></DL><p></DL><p>"#;
