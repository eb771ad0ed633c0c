use dogear_domain::Intent;

use super::*;
use crate::fixtures::{moment, three_hits};

/// One event in a script, named shortly.
fn event(name: &str) -> Event {
    match name {
        "not_agreed" => Event::NotAgreed { address: "api.example.org".into() },
        "understood" => Event::Understood {
            understood: Understood { intent: Intent::Count, ..Understood::default() },
            read_as: None,
        },
        "sources" => Event::Sources { hits: three_hits(), confident: true },
        "near misses" => Event::Sources { hits: three_hits().into_iter().take(1).collect(), confident: false },
        "no retrieval" => Event::Failed(Code::Internal.with([("reason", "no library".to_owned())])),
        "built in" => Event::BuiltIn { name: "Built-in answers".into() },
        "model" => Event::Model { name: "llama3.2".into(), address: "localhost:11434".into(), sources: 2 },
        "built in finished" => Event::BuiltInFinished { answered: true },
        "finished" => Event::ModelFinished,
        "401" => Event::ModelFailed(LlmError::WrongKey),
        "429" => Event::ModelFailed(LlmError::RateLimited { retry_after: Some(Duration::from_secs(7)) }),
        "5xx" => Event::ModelFailed(LlmError::ProviderDown),
        "cut" => Event::ModelFailed(LlmError::Cut),
        "deadline" => Event::Deadline,
        "stop" => Event::Stop,
        token => Event::Token(token.into()),
    }
}

/// Plays a script; each line of the result is an effect, the last one is the turn that is kept.
fn check(script: &[&str], expected: &str) {
    let mut machine = Machine::new("bread?", moment("2026-03-01"));
    let mut lines: Vec<String> = Vec::new();
    for (step, name) in (1_u64..).zip(script) {
        lines.extend(machine.on(event(name), Duration::from_millis(step)).iter().map(told));
    }
    let turn = machine.turn();
    let code = turn.failure.as_ref().map_or("-", |failure| failure.code.as_str());
    let cited: Vec<u32> = turn.citations.iter().map(|citation| citation.n).collect();
    lines.push(format!("= {:?} {:?} {cited:?} {code}", machine.state(), turn.answer));
    assert_eq!(lines.join("\n"), expected, "{script:?}");
}

fn told(effect: &Effect) -> String {
    match effect {
        Effect::Emit(AskEvent::Understood { .. }) => "understood".into(),
        Effect::Emit(AskEvent::Sources { hits, took_ms, .. }) => format!("sources {} at {took_ms}", hits.len()),
        Effect::Emit(AskEvent::Token { text }) => format!("token {text:?}"),
        Effect::Emit(AskEvent::Done { answered, took_ms, dropped_marks, .. }) => {
            format!("done answered={answered} dropped={dropped_marks} at {took_ms}")
        }
        Effect::Emit(AskEvent::Failed(failure)) => format!("failed {} {}", failure.code, values(failure)),
        Effect::Emit(AskEvent::Stopped) => "stopped".into(),
        Effect::StartLlm => "start".into(),
        Effect::CancelLlm => "cancel".into(),
        Effect::Save => "save".into(),
    }
}

/// What a failure names.
fn values(failure: &TurnFailure) -> String {
    failure.data.values().map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn sources_may_be_replaced_until_somebody_is_asked_and_are_told_once() {
    check(
        &["understood", "sources", "understood", "sources", "near misses", "near misses", "model", "sources"],
        "understood\nsources 3 at 2\nsources 1 at 5\nstart\n= Waiting \"\" [] -",
    );
}

#[test]
fn a_built_in_answer() {
    check(
        &["understood", "sources", "built in", "Bread [1].", "built in finished"],
        "understood\nsources 3 at 2\ntoken \"Bread [1].\"\ndone answered=true dropped=0 at 5\nsave\n= Done \"Bread [1].\" [1] -",
    );
}

#[test]
fn a_models_answer_with_one_mark_invented_and_one_beyond_what_it_was_shown() {
    check(
        &["understood", "sources", "model", "Bread [1]", " and [9] [3].", "finished"],
        "understood\nsources 3 at 2\nstart\ntoken \"Bread\"\ntoken \" [1] and.\"\ndone answered=true dropped=2 at 6\nsave\n\
         = Done \"Bread [1] and.\" [1] -",
    );
}

#[test]
fn an_empty_answer_is_a_bad_one() {
    let expected =
        "sources 3 at 1\nstart\ncancel\nfailed bad_answer localhost:11434 llama3.2\nsave\n= Failed \"\" [] bad_answer";
    check(&["sources", "model", "finished"], expected);
    check(&["sources", "model", "", "[9]", "finished"], expected);
}

#[test]
fn a_failure_keeps_what_was_shown() {
    check(
        &["sources", "model", "Bread [1", "cut", "late", "finished", "stop"],
        "sources 3 at 1\nstart\ntoken \"Bread\"\ncancel\ntoken \" [1\"\nfailed cut localhost:11434 llama3.2\nsave\n= Failed \"Bread [1\" [] cut",
    );
}

#[test]
fn every_failure_before_the_first_word_has_its_code() {
    let begin = "sources 3 at 1\nstart\ncancel\nfailed";
    check(
        &["sources", "model", "401"],
        &format!("{begin} wrong_key localhost:11434 llama3.2\nsave\n= Failed \"\" [] wrong_key"),
    );
    check(
        &["sources", "model", "429"],
        &format!("{begin} rate_limited localhost:11434 llama3.2 7\nsave\n= Failed \"\" [] rate_limited"),
    );
    check(
        &["sources", "model", "5xx"],
        &format!("{begin} provider_down localhost:11434 llama3.2\nsave\n= Failed \"\" [] provider_down"),
    );
    check(
        &["sources", "model", "deadline"],
        &format!("{begin} timeout localhost:11434 llama3.2\nsave\n= Failed \"\" [] timeout"),
    );
    check(
        &["understood", "no retrieval", "sources", "stop"],
        "understood\nfailed internal no library\nsave\n= Failed \"\" [] internal",
    );
}

#[test]
fn a_stop_ends_every_state_once() {
    check(&["stop", "stop", "sources"], "stopped\nsave\n= Stopped \"\" [] stopped");
    check(&["sources", "stop", "model"], "sources 3 at 1\nstopped\nsave\n= Stopped \"\" [] stopped");
    check(
        &["sources", "model", "stop", "late", "finished", "5xx"],
        "sources 3 at 1\nstart\ncancel\nstopped\nsave\n= Stopped \"\" [] stopped",
    );
    check(
        &["sources", "model", "Bread [1].", "stop", "late"],
        "sources 3 at 1\nstart\ntoken \"Bread [1].\"\ncancel\nstopped\nsave\n= Stopped \"Bread [1].\" [1] stopped",
    );
    check(
        &["sources", "model", "Bread.", "finished", "stop"],
        "sources 3 at 1\nstart\ntoken \"Bread.\"\ndone answered=false dropped=0 at 4\nsave\n= Done \"Bread.\" [] -",
    );
}

#[test]
fn what_comes_out_of_order_has_no_effect() {
    check(&["early", "finished", "deadline", "cut"], "= Retrieving \"\" [] -");
    check(&["sources", "model", "sources", "understood", "model"], "sources 3 at 1\nstart\n= Waiting \"\" [] -");
}

#[test]
fn an_answer_without_end_is_cut_and_called_bad() {
    let mut machine = Machine::new("bread?", moment("2026-03-01"));
    machine.on(event("sources"), Duration::ZERO);
    machine.on(event("model"), Duration::ZERO);
    let token = "bread ".repeat(200);
    let steps = (0..1_000)
        .take_while(|_| !machine.on(Event::Token(token.clone()), Duration::ZERO).contains(&Effect::Save))
        .count();
    assert!((40..60).contains(&steps), "{steps}");
    assert_eq!(machine.state(), State::Failed);
    assert!(machine.turn().answer.len() <= LONGEST_ANSWER);

    let mut machine = Machine::new("bread?", moment("2026-03-01"));
    machine.on(event("model"), Duration::ZERO);
    machine.on(Event::Token("x".repeat(100_000_000)), Duration::ZERO);
    assert_eq!((machine.state(), machine.turn().answer.as_str()), (State::Failed, ""));
}

/// What goes wrong, with the code that it has.
fn failures() -> Vec<(Event, &'static str)> {
    let retry_after = Some(Duration::from_secs(7));
    vec![
        (Event::ModelFailed(LlmError::WrongKey), "wrong_key"),
        (Event::ModelFailed(LlmError::NoModel), "no_model"),
        (Event::ModelFailed(LlmError::NoProvider), "no_provider"),
        (Event::ModelFailed(LlmError::RateLimited { retry_after }), "rate_limited"),
        (Event::ModelFailed(LlmError::ProviderDown), "provider_down"),
        (Event::ModelFailed(LlmError::Timeout), "timeout"),
        (Event::Deadline, "timeout"),
        (Event::ModelFailed(LlmError::ContextTooLong), "context_too_long"),
        (Event::ModelFailed(LlmError::BadAnswer), "bad_answer"),
        (Event::ModelFailed(LlmError::Cut), "cut"),
        (Event::ModelFailed(LlmError::Internal("no address".into())), "internal"),
    ]
}

/// A turn in each state, by the events that lead there.
const WAYS: [(State, &[&str]); 6] = [
    (State::Retrieving, &["understood", "sources"]),
    (State::Waiting, &["understood", "sources", "model"]),
    (State::Streaming, &["understood", "sources", "model", "Rye [1]."]),
    (State::Done, &["understood", "sources", "model", "Rye [1].", "finished"]),
    (State::Failed, &["understood", "sources", "model", "Rye [1].", "cut"]),
    (State::Stopped, &["understood", "sources", "model", "Rye [1].", "stop"]),
];

#[test]
fn every_failure_in_every_state_ends_a_turn_once_and_keeps_what_was_shown() {
    for (state, way) in WAYS {
        for (failure, code) in failures() {
            let mut machine = Machine::new("bread?", moment("2026-03-01"));
            let before: Vec<Effect> =
                way.iter().flat_map(|name| machine.on(event(name), Duration::from_millis(1))).collect();
            assert_eq!(machine.state(), state);
            let (turn, shown) = (machine.turn().clone(), machine.turn().answer.clone());
            let effects = machine.on(failure.clone(), Duration::from_millis(2));
            let saves = before.iter().chain(&effects).filter(|effect| **effect == Effect::Save).count();
            match state {
                State::Waiting | State::Streaming => {
                    assert_eq!((machine.state(), effects.first()), (State::Failed, Some(&Effect::CancelLlm)));
                    let kept = machine.turn().failure.clone().unwrap();
                    assert_eq!((kept.code.as_str(), saves), (code, 1), "{state:?} {failure:?}");
                    assert_eq!(kept.data.get("address").map(String::as_str), Some("localhost:11434"), "{kept:?}");
                    assert_eq!(machine.turn().answer, shown);
                }
                // Nobody was asked yet, or it is over.
                _ => {
                    assert!(effects.is_empty(), "{state:?} {failure:?}: {effects:?}");
                    assert_eq!(*machine.turn(), turn);
                }
            }
            assert!(machine.on(event("late"), Duration::ZERO).is_empty());
        }
    }
}
