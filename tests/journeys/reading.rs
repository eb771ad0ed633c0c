//! A model's help with understanding a question: taken where it helps, checked always, left out where it is none.

use anyhow::{Context, Result};
use dogear_engine::{
    AskEvent, AskRequest, Asked, Engine, ModelHelp, Options, ProviderChoice, ProviderSettings, domain::ConversationId,
};
use dogear_tests::{
    dogear::Dogear,
    provider::{MODEL, Provider, Round},
};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::support::{text, with_sample};

/// A library with a model that can be asked for help.
struct Helped {
    provider: Provider,
    engine: Engine,
    _home: Dogear,
}

impl Helped {
    async fn new() -> Result<Self> {
        let provider = Provider::start(Round::Answer("This one [1].".into()))?;
        let home = with_sample(Dogear::by_words()?)?;
        let engine = Engine::open(Options { meaning: false, ..Options::new(home.data()) }).await?;
        let answers = ProviderSettings {
            provider: ProviderChoice::OpenAiCompatible,
            base_url: provider.address(),
            model: MODEL.into(),
        };
        engine.settings.change(|settings| settings.answers = answers)?;
        Ok(Self { provider, engine, _home: home })
    }

    async fn ask(&self, question: &str, conversation: Option<ConversationId>) -> Result<Asked> {
        let request = AskRequest { question: question.into(), conversation, ..AskRequest::default() };
        let (events, mut inbox) = mpsc::channel(64);
        tokio::spawn(async move { while inbox.recv().await.is_some() {} });
        Ok(self.engine.asking.ask(request, events, CancellationToken::new()).await?)
    }

    /// The requests for help so far.
    fn wanted(&self) -> Vec<Value> {
        self.provider.asked().into_iter().filter(|request| request.get("response_format").is_some()).collect()
    }
}

fn reading(question: &str, searches: &[&str], conditions: &Value) -> String {
    json!({ "question": question, "searches": searches, "title": "", "conditions": conditions }).to_string()
}

#[tokio::test]
async fn a_follow_up_is_made_standalone_by_the_model_and_what_it_was_sent_is_kept() -> Result<()> {
    let helped = Helped::new().await?;
    let first = helped.ask("learning Rust", None).await?;
    assert!(helped.wanted().is_empty(), "a question that stands alone and finds something needs no help");
    helped.provider.reads(&reading("sourdough bread", &[], &Value::Null));
    let second = helped.ask("and that other hobby of mine", Some(first.conversation)).await?;
    assert_eq!(second.turn.read_as.as_deref(), Some("sourdough bread"));
    assert!(second.turn.hits[0].bookmark.title.to_lowercase().contains("sourdough"), "{:?}", second.turn.hits[0]);
    let wanted = helped.wanted();
    let [request] = wanted.as_slice() else { panic!("one request for help, not {wanted:?}") };
    let asked = text(&request["messages"][1], "content");
    assert!(asked.contains("Earlier question: learning Rust"), "{asked}");
    let sent = second.turn.sent.context("it was sent")?;
    assert!(sent.text.contains(asked), "what was sent is kept whole: {}", sent.text);
    Ok(())
}

#[tokio::test]
async fn a_question_that_finds_little_is_searched_in_the_models_other_words() -> Result<()> {
    let helped = Helped::new().await?;
    helped.provider.reads(&reading("zzyzx", &["nothing of the kind qqq", "sourdough"], &Value::Null));
    let asked = helped.ask("zzyzx", None).await?;
    assert!(asked.turn.confident, "{:?}", asked.turn.hits);
    assert!(asked.turn.hits[0].bookmark.title.to_lowercase().contains("sourdough"), "{:?}", asked.turn.hits[0]);
    assert_eq!(asked.turn.read_as, None, "the question itself is as it was");
    Ok(())
}

#[tokio::test]
async fn sources_are_shown_before_the_help_and_replaced_by_better_ones() -> Result<()> {
    let helped = Helped::new().await?;
    helped.provider.reads(&reading("sourdough bread", &[], &Value::Null));
    let (help, until) = std::sync::mpsc::channel();
    helped.provider.holds(until);
    let request = AskRequest { question: "zzyzx".into(), ..AskRequest::default() };
    let (events, mut inbox) = mpsc::channel(64);
    let listening = async {
        let mut sources = Vec::new();
        while let Some(event) = inbox.recv().await {
            if let AskEvent::Sources { hits, confident, .. } = event {
                sources.push((hits, confident));
                // Only now: without the first sources the help would never come.
                let _ = help.send(());
            }
        }
        sources
    };
    let asking = helped.engine.asking.ask(request, events, CancellationToken::new());
    let (asked, sources) = tokio::join!(asking, listening);
    let turn = asked?.turn;
    let [(_, first), (better, second)] = sources.as_slice() else { panic!("sources twice, not {sources:?}") };
    assert_eq!((*first, *second), (false, true));
    assert!(better[0].bookmark.title.to_lowercase().contains("sourdough"), "{:?}", better[0]);
    assert_eq!(turn.hits, *better, "what is kept is what was shown last");
    Ok(())
}

#[tokio::test]
async fn conditions_are_taken_only_if_the_rules_read_them_and_somebody_spoke_of_them() -> Result<()> {
    let helped = Helped::new().await?;
    let first = helped.ask("learning Rust", None).await?;
    let conditions =
        json!({ "after": null, "before": "someday", "site": "invented.example", "folder": "Cellar", "kind": "songs" });
    helped.provider.reads(&reading("sourdough", &[], &conditions));
    let second = helped.ask("and the other hobby", Some(first.conversation)).await?;
    assert_eq!((second.turn.read_as.as_deref(), second.turn.understood.parts.len()), (Some("sourdough"), 0));

    let conditions = json!({ "after": "2001-01-01", "before": null, "site": null, "folder": null, "kind": null });
    helped.provider.reads(&reading("sourdough", &[], &conditions));
    let third = helped.ask("the same of this century", Some(first.conversation)).await?;
    assert_eq!(third.turn.read_as.as_deref(), Some("sourdough after:2001-01-01"));
    assert_eq!(third.turn.understood.parts.len(), 1, "{:?}", third.turn.understood);
    Ok(())
}

#[tokio::test]
async fn without_a_useful_reply_or_without_leave_the_rules_stand() -> Result<()> {
    let helped = Helped::new().await?;
    let first = helped.ask("learning Rust", None).await?;
    let found = |asked: &Asked| asked.turn.hits.iter().map(|hit| hit.bookmark.id).collect::<Vec<_>>();
    for reply in ["", "I would rather not.", "{\"question\": 7}", "{\"question\":\"zzyzx\"}"] {
        helped.provider.reads(reply);
        let again = helped.ask("how many?", Some(first.conversation)).await?;
        let read_as = again.turn.read_as.clone().unwrap_or_default();
        assert!(read_as.contains("learning Rust"), "{reply}: {read_as}");
        assert!(!found(&again).is_empty(), "{reply}");
    }
    let before = helped.wanted().len();
    helped.engine.settings.change(|settings| settings.reading = ModelHelp::Never)?;
    helped.ask("how many?", Some(first.conversation)).await?;
    assert_eq!(helped.wanted().len(), before, "no help where none is allowed");
    Ok(())
}
