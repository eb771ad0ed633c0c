//! Asking within the process: search by meaning and the model that answers are the two fakes, all else is as it is.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, sync::Arc};

use dogear_chat::{
    Llm, LlmError,
    fake::{FakeLlm, Step},
};
use dogear_embed::{Embedder, fake::FakeBackend};
use dogear_engine::{
    AskEvent, AskRequest, Asked, Engine, FailureCode, Options, ProviderChoice, ProviderSettings, StandIns,
    domain::{ConversationId, Turn},
};
use tempfile::TempDir;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

const BOOKMARKS: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><H3>Baking</H3><DL><p>
<DT><A HREF="https://bread.example/starter">Sourdough starter from rye flour</A>
<DT><A HREF="https://bread.example/proofing">Proofing bread in a cold kitchen</A>
</DL><p>
<DT><H3>Private</H3><DL><p>
<DT><A HREF="https://diary.example/rye">Rye bread and other secrets</A>
</DL><p>
<DT><A HREF="https://graph.example/nodes">Graph databases for people in a hurry</A>
</DL><p>"#;

struct Person {
    _folder: TempDir,
    engine: Engine,
    model: Arc<FakeLlm>,
}

impl Person {
    /// With a few bookmarks, and this model set up to answer.
    async fn with(model: FakeLlm) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let model = Arc::new(model);
        let llm = Some(Arc::clone(&model) as Arc<dyn Llm>);
        let embedder = Some(Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap());
        let stand_ins = StandIns { embedder, llm, ..StandIns::default() };
        let engine = Engine::open(Options { stand_ins, ..Options::new(folder.path().join("data")) }).await.unwrap();
        let file = folder.path().join("bookmarks.html");
        fs::write(&file, BOOKMARKS).unwrap();
        engine.sources.import(&file, true, |_, _| {}).await.unwrap();
        let answers = ProviderSettings { provider: ProviderChoice::OpenAiCompatible, ..ProviderSettings::default() };
        engine.settings.change(|settings| settings.answers = answers).unwrap();
        Self { _folder: folder, engine, model }
    }

    async fn hear(&self, request: AskRequest) -> (Asked, Vec<AskEvent>) {
        let (events, mut inbox) = mpsc::channel(64);
        let listen = async {
            let mut heard = Vec::new();
            while let Some(event) = inbox.recv().await {
                heard.push(event);
            }
            heard
        };
        let (asked, heard) = tokio::join!(self.engine.asking.ask(request, events, CancellationToken::new()), listen);
        (asked.unwrap(), heard)
    }

    async fn ask(&self, question: &str, conversation: Option<ConversationId>) -> Asked {
        self.hear(AskRequest { conversation, ..about(question) }).await.0
    }

    fn sent(&self) -> Vec<String> {
        self.model.sent().iter().map(ToString::to_string).collect()
    }
}

fn about(question: &str) -> AskRequest {
    AskRequest { question: question.into(), ..AskRequest::default() }
}

fn titles(turn: &Turn) -> Vec<&str> {
    turn.hits.iter().map(|hit| hit.bookmark.title.as_str()).collect()
}

fn code(turn: &Turn) -> Option<FailureCode> {
    FailureCode::from_slug(&turn.failure.as_ref()?.code)
}

#[tokio::test]
async fn built_in_answers_ask_nobody() {
    let person = Person::with(FakeLlm::saying(["never"])).await;
    let (asked, heard) = person.hear(about("sourdough starter").built_in()).await;
    assert_eq!(titles(&asked.turn).first(), Some(&"Sourdough starter from rye flour"));
    assert!(asked.turn.hits[0].why.meaning.is_some(), "found by meaning, too");
    assert!(!asked.turn.citations.is_empty() && matches!(heard.last(), Some(AskEvent::Done { .. })));
    assert!(person.sent().is_empty());
    assert_eq!(person.engine.asking.would_send(&about("sourdough starter").built_in()).await.unwrap(), None);
}

#[tokio::test]
async fn nothing_goes_elsewhere_before_the_person_agreed_and_then_what_was_shown() {
    let person = Person::with(FakeLlm::saying(["Yes, ", "this [1]. And this [9]."])).await;
    let shown = person.engine.asking.would_send(&about("sourdough starter")).await.unwrap().unwrap();
    let refused = person.ask("sourdough starter", None).await.turn;
    assert_eq!((code(&refused), person.sent().len()), (Some(FailureCode::NotAgreed), 0));
    assert!(!refused.hits.is_empty(), "what was found is there all the same");

    person.engine.settings.agree(&shown.address).unwrap();
    let answered = person.ask("sourdough starter", None).await.turn;
    assert_eq!(person.sent().join("\n"), shown.text, "to the letter");
    assert_eq!(answered.sent, Some(shown));
    assert_eq!(answered.answer, "Yes, this [1]. And this.");
    assert_eq!(answered.citations.len(), 1);
}

#[tokio::test]
async fn a_private_folder_is_found_but_no_model_reads_of_it() {
    let person = Person::with(FakeLlm::saying(["Bread [1]."]).on_this_machine()).await;
    person.engine.settings.change(|settings| settings.private_folders = vec!["Private".into()]).unwrap();
    let first = person.ask("rye bread", None).await;
    assert!(titles(&first.turn).contains(&"Rye bread and other secrets"));
    // Its answer could tell of the private page.
    person.ask("and in a cold kitchen?", Some(first.conversation)).await;
    let sent = person.sent().join("\n");
    assert!(sent.contains("Sourdough starter") && !sent.contains("secrets"), "{sent}");
}

#[tokio::test]
async fn a_models_help_is_taken_where_it_finds_what_the_rules_did_not() {
    let help = r#"{"question": "graph databases", "searches": []}"#;
    let person = Person::with(FakeLlm::saying(["There [1]."]).on_this_machine().reading(help)).await;
    let turn = person.ask("those things with edges", None).await.turn;
    assert_eq!(titles(&turn).first(), Some(&"Graph databases for people in a hurry"));
    assert_eq!(turn.read_as.as_deref(), Some("graph databases"));
    assert_eq!(person.sent().len(), 2, "help, then the answer");
}

#[tokio::test]
async fn what_a_model_said_before_it_failed_stays() {
    for (script, failed, kept) in [
        (
            vec![Step::Say("Bread [1]".into()), Step::Fail(LlmError::ProviderDown)],
            FailureCode::ProviderDown,
            "Bread [1]",
        ),
        (vec![Step::Say("Bread [1]".into())], FailureCode::Cut, "Bread [1]"),
        (vec![Step::Fail(LlmError::WrongKey)], FailureCode::WrongKey, ""),
        (vec![Step::Finish], FailureCode::BadAnswer, ""),
    ] {
        let person = Person::with(FakeLlm::new(script).on_this_machine()).await;
        let asked = person.ask("sourdough starter", None).await;
        assert_eq!((code(&asked.turn), asked.turn.answer.as_str()), (Some(failed), kept));
        let turns = person.engine.conversations.turns(asked.conversation).await.unwrap();
        assert_eq!(turns.len(), 1, "the question is kept");
    }
}
