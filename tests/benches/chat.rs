//! Questions as the window asks them: until the cards stand, until the built-in answer is complete, until the first word of
//! a model that answers at once; and whether built-in answers link to nothing but what was retrieved.

use std::time::{Duration, Instant};

use anyhow::Result;
use dogear_engine::{
    AskEvent, AskRequest, Engine, ModelHelp, ProviderChoice, ProviderSettings, domain::Citation, domain::Hit,
};
use dogear_tests::provider::{MODEL, Provider, Round};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::{
    measure::{figure, latencies},
    setting::Setting,
};

const SAID: &str = "Begin with the first page [1], which is the closest, and then read the second [2].";

pub async fn run(setting: &Setting) -> Result<()> {
    let engine = setting.kept_engine("100k", &setting.library_100k).await?;
    let questions: Vec<String> =
        dogear_engine::read_queries(&setting.queries)?.into_iter().map(|query| query.query).collect();
    // A request for help with a question would be the model's time, not ours.
    engine.settings.change(|settings| settings.reading = ModelHelp::Never)?;
    built_in(&engine, &questions).await?;
    by_model(&engine, &questions).await?;
    engine.settings.change(|settings| settings.reading = ModelHelp::default())?;
    engine.close().await;
    Ok(())
}

async fn built_in(engine: &Engine, questions: &[String]) -> Result<()> {
    let (mut sources, mut complete) = (Vec::new(), Vec::new());
    let (mut links, mut grounded) = (0_u32, 0_u32);
    for (round, question) in rounds(questions) {
        let heard = ask(engine, question, ProviderSettings::default()).await?;
        if round > 0 {
            sources.extend(heard.sources);
            complete.extend(heard.done);
            links += u32::try_from(heard.citations.len()).unwrap_or(u32::MAX);
            let from_hits = heard.citations.iter().filter(|citation| heard.is_retrieved(citation));
            grounded += u32::try_from(from_hits.count()).unwrap_or(u32::MAX);
        }
    }
    latencies("chat 100k, Enter to sources", &mut sources);
    latencies("chat 100k, Enter to built-in answer", &mut complete);
    figure("chat 100k, links of built-in answers", f64::from(links), "");
    figure("chat 100k, of these to retrieved bookmarks", 100.0 * f64::from(grounded) / f64::from(links.max(1)), "%");
    Ok(())
}

/// The server answers at once, so that what is measured from sources to first word is our own time and the loopback's.
async fn by_model(engine: &Engine, questions: &[String]) -> Result<()> {
    let provider = Provider::start(Round::Answer(SAID.into()))?;
    let provider_choice = ProviderChoice::OpenAiCompatible;
    let (base_url, model) = (provider.address(), MODEL.to_owned());
    let answers = ProviderSettings { provider: provider_choice, base_url, model };
    let mut first_word = Vec::new();
    for (round, question) in rounds(questions) {
        let heard = ask(engine, question, answers.clone()).await?;
        if round > 0
            && let (Some(sources), Some(word)) = (heard.sources, heard.first_word)
        {
            first_word.push(word.saturating_sub(sources));
        }
    }
    latencies("chat 100k, sources to first word of a stub", &mut first_word);
    Ok(())
}

/// Two rounds; the first warms up and is not counted.
fn rounds(questions: &[String]) -> impl Iterator<Item = (u8, &String)> {
    (0..2).flat_map(move |round| questions.iter().map(move |question| (round, question)))
}

/// When what was heard of an answer, counted from Enter.
#[derive(Default)]
struct Heard {
    sources: Option<Duration>,
    first_word: Option<Duration>,
    done: Option<Duration>,
    hits: Vec<Hit>,
    citations: Vec<Citation>,
}

impl Heard {
    fn is_retrieved(&self, citation: &Citation) -> bool {
        self.hits.iter().any(|hit| hit.bookmark.id == citation.id && hit.bookmark.url == citation.url)
    }
}

/// Asks in a conversation of its own, which is deleted again.
async fn ask(engine: &Engine, question: &str, answers: ProviderSettings) -> Result<Heard> {
    let request = AskRequest { question: question.to_owned(), answers: Some(answers), ..AskRequest::default() };
    let (events, mut inbox) = mpsc::channel(64);
    let started = Instant::now();
    let listening = async {
        let mut heard = Heard::default();
        while let Some(event) = inbox.recv().await {
            let at = Some(started.elapsed());
            match event {
                AskEvent::Sources { hits, .. } => (heard.sources, heard.hits) = (at, hits),
                AskEvent::Token { .. } => heard.first_word = heard.first_word.or(at),
                AskEvent::Done { citations, .. } => (heard.done, heard.citations) = (at, citations),
                _ => {}
            }
        }
        heard
    };
    let (asked, heard) = tokio::join!(engine.asking.ask(request, events, CancellationToken::new()), listening);
    engine.conversations.delete(asked?.conversation).await?;
    Ok(heard)
}
