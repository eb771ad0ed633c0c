//! A question's journey: asked in the terminal, answered with citations, kept. With no model, and with a scripted one
//! that behaves, lies, refuses and breaks off.

use anyhow::{Context, Result};
use dogear_tests::{
    dogear::Dogear,
    missing,
    provider::{MODEL, Provider, Round, nobody},
};
use serde_json::Value;

use crate::support::{conversations, event, list, text, with_sample};

const QUESTION: &str = "learning Rust";

#[test]
fn a_question_gets_a_cited_answer_from_what_was_retrieved() -> Result<()> {
    let dogear = with_sample(Dogear::new()?)?;
    let (code, lines) = dogear.lines(&["ask", QUESTION, "--llm", "none"])?;
    assert_eq!(code, 0, "{lines:?}");
    let names: Vec<&str> = lines.iter().map(|line| text(line, "event")).collect();
    let [first, second, tokens @ .., last] = names.as_slice() else { panic!("{names:?}") };
    assert_eq!((*first, *second, *last), ("understood", "sources", "done"), "cards come before words");
    assert!(!tokens.is_empty() && tokens.iter().all(|name| *name == "token"), "{names:?}");

    let done = event(&lines, "done")?;
    assert_eq!((&done["answered"], text(done, "provider")), (&true.into(), "Built-in answers"), "{done}");
    let streamed: String =
        lines.iter().filter(|line| line["event"] == "token").map(|line| text(line, "text")).collect();
    assert_eq!(streamed, text(done, "answer"));
    assert_cited(&lines)?;
    assert!(list(event(&lines, "sources")?, "hits").iter().any(|hit| text(hit, "url").contains("rust")), "{lines:?}");
    Ok(())
}

#[test]
fn a_question_on_which_nothing_is_saved_says_so_with_the_nearest() -> Result<()> {
    if missing::model()?.is_none() {
        return Ok(());
    }
    let dogear = with_sample(Dogear::new()?)?;
    let (code, lines) = dogear.lines(&["ask", "income tax return of a German freelancer", "--llm", "none"])?;
    assert_eq!(code, 0, "not to know is no failure: {lines:?}");
    let sources = event(&lines, "sources")?;
    assert_eq!(sources["confident"], false, "{sources}");
    assert!(!list(sources, "hits").is_empty(), "the nearest are shown");
    let done = event(&lines, "done")?;
    assert_eq!(done["answered"], false, "{done}");
    assert!(text(done, "answer").starts_with("Nothing saved on that. The nearest"), "{done}");
    assert_cited(&lines)
}

#[test]
fn an_empty_library_is_told_from_a_question_without_an_answer() -> Result<()> {
    let dogear = Dogear::by_words()?;
    let (code, lines) = dogear.lines(&["ask", QUESTION, "--llm", "none"])?;
    assert_eq!(code, 0, "{lines:?}");
    assert!(text(event(&lines, "done")?, "answer").starts_with("There are no bookmarks here yet."), "{lines:?}");
    Ok(())
}

#[tokio::test]
async fn a_conversation_is_kept_with_its_sources() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    let (_, lines) = dogear.lines(&["ask", QUESTION, "--llm", "none"])?;
    let kept = conversations(&dogear).await?;
    let [(summary, turns)] = kept.as_slice() else { panic!("one conversation, not {kept:?}") };
    let [turn] = turns.as_slice() else { panic!("one turn, not {turns:?}") };
    assert_eq!((summary.title.as_str(), turn.question.as_str()), (QUESTION, QUESTION));
    assert_eq!(turn.answer, text(event(&lines, "done")?, "answer"));
    assert_eq!(turn.hits.len(), list(event(&lines, "sources")?, "hits").len());
    Ok(())
}

#[test]
fn conversations_are_listed_read_again_renamed_searched_and_deleted() -> Result<()> {
    let dogear = with_sample(Dogear::by_words()?)?;
    for question in [QUESTION, "bread"] {
        dogear.lines(&["ask", question, "--llm", "none"])?;
    }
    let titles = |arguments: &[&str]| -> Result<Vec<String>> {
        let listed = dogear.json(&[&["conversations"], arguments].concat())?;
        Ok(list(&listed, "conversations").iter().map(|each| text(each, "title").to_owned()).collect())
    };
    assert_eq!(titles(&[])?, ["bread", QUESTION]);
    assert_eq!(titles(&["--search", "RUST"])?, [QUESTION]);
    assert_eq!(titles(&["--rename", "2", "Baking"])?, ["Baking", QUESTION]);
    let shown = dogear.run(&["conversations", "--show", "2"])?.stdout;
    assert!(shown.starts_with("# Baking\n\n## bread\n") && shown.contains("<https://"), "{shown}");
    assert_eq!(titles(&["--delete", "2"])?, [QUESTION]);
    for arguments in [["--show", "2"], ["--delete", "7"]] {
        let ran = dogear.run(&[["conversations"].as_slice(), &arguments].concat())?;
        assert!(ran.code == 1 && ran.stderr.contains("There is no conversation"), "{ran:?}");
    }
    Ok(())
}

#[test]
fn a_provider_streams_a_cited_answer() -> Result<()> {
    let said = "Start with the book [1]. Für später: 面包 und mehr [2].";
    let provider = Provider::start(Round::Answer(said.into()))?;
    let dogear = with_sample(Dogear::by_words()?)?;
    dogear.ask_provider(&provider.address(), MODEL)?;
    let (code, lines) = dogear.lines(&["ask", QUESTION])?;
    assert_eq!(code, 0, "{lines:?}");
    let done = event(&lines, "done")?;
    assert_eq!((text(done, "answer"), text(done, "provider")), (said, MODEL), "{done}");
    assert_eq!(list(done, "citations").len(), 2, "{done}");
    assert!(lines.iter().filter(|line| line["event"] == "token").count() > 3, "it streams: {lines:?}");
    assert_cited(&lines)?;

    let asked = provider.asked();
    let [request] = asked.as_slice() else { panic!("one request, not {asked:?}") };
    assert_eq!((text(request, "model"), &request["stream"]), (MODEL, &true.into()));
    let prompt = request["messages"].to_string();
    assert!(prompt.contains(QUESTION), "{prompt}");
    for hit in list(event(&lines, "sources")?, "hits") {
        assert!(prompt.contains(text(hit, "title")), "the prompt holds the sources: {prompt}");
    }
    Ok(())
}

#[test]
fn links_that_a_model_invents_do_not_get_through() -> Result<()> {
    let said = "Read [this](https://evil.example/a), <https://evil.example/b>, https://evil.example/c or \
                ![x](https://evil.example/d) [1] [77].\n\n[1]: https://evil.example/e\n<script src=//evil.example></script>";
    let provider = Provider::start(Round::Answer(said.into()))?;
    let dogear = with_sample(Dogear::by_words()?)?;
    dogear.ask_provider(&provider.address(), MODEL)?;
    let (_, lines) = dogear.lines(&["ask", QUESTION])?;
    let done = event(&lines, "done")?;
    let answer = text(done, "answer");
    for part in ["://", "www.", "](", "]:", "<"] {
        assert!(!answer.contains(part), "“{part}” can become a link or a tag: {answer}");
    }
    assert!(done["dropped_marks"].as_u64() >= Some(1), "[77] stands for nothing: {done}");
    assert_cited(&lines)
}

#[tokio::test]
async fn a_provider_that_fails_is_named_plainly() -> Result<()> {
    let locked = Provider::locked("the right key", Round::Answer("never said".into()))?;
    let cut = Provider::start(Round::Cut("Start with the ".into()))?;
    for (address, code, sentence) in [
        (locked.address(), "wrong_key", "does not accept the key"),
        (cut.address(), "cut", "broke off"),
        (nobody()?, "no_provider", "Nothing answers at"),
    ] {
        let dogear = with_sample(Dogear::by_words()?)?;
        dogear.ask_provider(&address, MODEL)?;
        let (exit, lines) = dogear.lines(&["ask", QUESTION])?;
        let failed = lines.last().context("something is said")?;
        assert_eq!((exit, text(failed, "event"), text(failed, "code")), (1, "failed", code), "{lines:?}");
        let message = text(failed, "message");
        let place = address.trim_start_matches("http://").trim_end_matches("/v1");
        assert!(message.contains(sentence) && message.contains(place), "{message}");
        assert!(!list(event(&lines, "sources")?, "hits").is_empty(), "what was found is shown all the same");

        let ran = dogear.run(&["ask", QUESTION])?;
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.stderr.contains(sentence) && ran.stderr.contains("--llm none"), "the way out is said: {ran:?}");

        let (_, turns) = conversations(&dogear).await?.pop().context("the question is kept")?;
        assert_eq!(turns[0].failure.as_ref().map(|failure| failure.code.as_str()), Some(code));
        assert_eq!(turns[0].answer.is_empty(), code != "cut", "what came before the cut stays: {:?}", turns[0].answer);
    }
    Ok(())
}

#[test]
fn a_provider_is_chosen_and_tried_in_the_terminal() -> Result<()> {
    let provider = Provider::start(Round::Answer("Yes.".into()))?;
    let dogear = Dogear::by_words()?;
    let address = provider.address();
    let shown = dogear.json(&["provider", "--use", "open-ai-compatible", "--address", &address, "--model", MODEL])?;
    assert_eq!((text(&shown, "provider"), text(&shown, "model")), ("open_ai_compatible", MODEL), "{shown}");
    let (code, lines) = dogear.lines(&["provider", "--test"])?;
    assert_eq!((code, &lines[1]["ok"], &lines[1]["models"][0]), (0, &true.into(), &MODEL.into()), "{lines:?}");

    dogear.json(&["provider", "--use", "anthropic"])?;
    let back = dogear.json(&["provider", "--use", "open_ai_compatible"])?;
    assert_eq!((text(&back, "address"), text(&back, "model")), (address.as_str(), MODEL), "it is as it was left");
    let wrong = dogear.run(&["provider", "--use", "oracle"])?;
    assert!(wrong.code == 1 && wrong.stderr.contains("openrouter"), "{wrong:?}");
    Ok(())
}

/// Every mark in the answer stands for a retrieved bookmark, and every citation is one of those.
fn assert_cited(lines: &[Value]) -> Result<()> {
    let (hits, done) = (list(event(lines, "sources")?, "hits"), event(lines, "done")?);
    let citations = list(done, "citations");
    assert!(!citations.is_empty(), "{done}");
    for citation in citations {
        let n = citation["n"].as_u64().context("a number")?;
        let hit = usize::try_from(n).ok().and_then(|n| hits.get(n.checked_sub(1)?)).context("a retrieved bookmark")?;
        assert_eq!((&citation["id"], &citation["url"]), (&hit["id"], &hit["url"]), "{citation}");
        assert!(text(done, "answer").contains(&format!("[{n}]")), "{done}");
    }
    Ok(())
}
