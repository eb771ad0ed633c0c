use dogear_domain::{Filters, FolderPath, Part, PartKind, PassageHit, TextOrigin, Why};
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};

use super::*;
use crate::{
    citations,
    fixtures::{hit, moment},
};

struct Case {
    understood: Understood,
    inquiry: Inquiry,
    language: Language,
    hits: Vec<Hit>,
    confident: bool,
    matching: u32,
}

fn case(intent: Intent, text: &str, hits: Vec<Hit>) -> Case {
    let terms = text.split_whitespace().map(str::to_owned).collect();
    let understood = Understood { intent, text: text.to_owned(), terms, ..Understood::default() };
    let matching = u32::try_from(hits.len()).unwrap();
    Case { understood, inquiry: Inquiry::Question, language: Language::English, hits, confident: true, matching }
}

impl Case {
    fn part(mut self, kind: PartKind, label: &str) -> Self {
        let (label, words, condition) = (label.to_owned(), label.to_owned(), Filters::default());
        self.understood.parts.push(Part { kind, label, words, condition });
        self
    }

    fn saved(self, label: &str, after: &str, before: &str) -> Self {
        let midnight = |day: &str| format!("{day}T00:00:00Z").parse().ok();
        let mut case = self.part(PartKind::Time, label);
        (case.understood.filters.after, case.understood.filters.before) = (midnight(after), midnight(before));
        case
    }

    fn answer(&self) -> BuiltinAnswer {
        let counts = matches!(self.understood.intent, Intent::Count | Intent::List);
        let tally = Tally { pages: self.matching, bookmarks: self.matching, folders: 1 };
        self.counted(counts.then_some(tally))
    }

    fn counted(&self, counted: Option<Tally>) -> BuiltinAnswer {
        let facts = Facts { matching: self.matching, counted, library: 10_000 };
        let now = moment("2026-05-20");
        answer(&Found {
            understood: &self.understood,
            inquiry: &self.inquiry,
            language: self.language,
            hits: &self.hits,
            confident: self.confident,
            sources: &[(SourceId("chromium-default-000000".into()), "Chromium · Anna".into())],
            facts,
            now,
        })
    }
}

fn library() -> Vec<Hit> {
    [
        (1, "Slow cooker risotto | Serious Eats", "https://www.seriouseats.com/risotto", "2025-03-04"),
        (
            2,
            "GitHub - tokio-rs/tokio: A runtime for writing reliable applications",
            "https://github.com/tokio-rs/tokio",
            "2026-05-19",
        ),
        (3, "Sourdough - Wikipedia", "https://en.wikipedia.org/wiki/Sourdough", "2019-11-05"),
        (4, "serde", "https://github.com/serde-rs/serde", "2026-05-03"),
        (5, "", "https://example.org/bread/rye?utm=1", "2024-02-11"),
        (6, "axum", "https://github.com/tokio-rs/axum", "2023-08-01"),
        (7, "Bread", "https://www.seriouseats.com/bread", "2022-08-01"),
        (8, "Rolls", "https://www.seriouseats.com/rolls", "2022-07-01"),
        (9, "Rye", "https://rye.example/", "2022-06-01"),
    ]
    .into_iter()
    .map(|(id, title, url, day)| hit(id, title, url, day))
    .collect()
}

fn first(count: usize) -> Vec<Hit> {
    library().into_iter().take(count).collect()
}

#[test]
fn find_one() {
    insta::assert_snapshot!(case(Intent::Find, "risotto", first(1)).answer().text, @"That would be “Slow cooker risotto” [1], from seriouseats.com, saved in March 2025 and kept in the folder Cooking.");
}

#[test]
fn find_two() {
    insta::assert_snapshot!(case(Intent::Find, "cooking", first(2)).saved("2025", "2025-01-01", "2026-01-01").answer().text, @"Two pages saved in 2025 fit: “Slow cooker risotto” [1] (seriouseats.com, saved in March 2025) and “tokio-rs/tokio: A runtime for writing reliable applications” [2] (github.com, saved yesterday).");
}

#[test]
fn find_many() {
    let mut case = case(Intent::Find, "cooking", first(6)).part(PartKind::Site, "github.com").saved(
        "before 2020",
        "",
        "2020-01-01",
    );
    case.matching = 1_240;
    insta::assert_snapshot!(case.answer().text, @"The closest match from github.com saved before 2020 is “Slow cooker risotto” [1], saved in March 2025 and kept in the folder Cooking. After it come “tokio-rs/tokio: A runtime for writing reliable applications” [2], “Sourdough” [3] and “serde” [4]. More fit as well.");
}

#[test]
fn find_by_meaning_in_a_folder() {
    let mut hits = first(1);
    hits[0].why = Why { meaning: Some(0.5), ..Why::default() };
    insta::assert_snapshot!(case(Intent::Find, "supper", hits).part(PartKind::Folder, "Recipes").answer().text, @r"
    The one page in the folder Recipes that fits is “Slow cooker risotto” [1], from seriouseats.com, saved in March 2025.

    It does not use your words; it was found by its meaning.
    ");
}

#[test]
fn find_with_a_condition_let_go() {
    let mut case =
        case(Intent::Find, "risotto", first(1)).part(PartKind::Time, "spring 2026").part(PartKind::Source, "Chrome");
    case.understood.relaxed = vec!["spring 2026".into()];
    insta::assert_snapshot!(case.answer().text, @r"
    Nothing meets the condition “spring 2026”, so it is left out.

    The one page kept in Chrome that fits is “Slow cooker risotto” [1], from seriouseats.com, saved in March 2025 and kept in the folder Cooking.
    ");
}

#[test]
fn list_few() {
    insta::assert_snapshot!(case(Intent::List, "bread", first(3)).answer().text, @r"
    You have three pages whose words say “bread”; more may fit by meaning:

    - “Slow cooker risotto” [1] (seriouseats.com, saved in March 2025)
    - “tokio-rs/tokio: A runtime for writing reliable applications” [2] (github.com, saved yesterday)
    - “Sourdough” [3] (en.wikipedia.org, saved in November 2019)
    ");
}

#[test]
fn list_many_by_site() {
    let mut case = case(Intent::List, "bread", library());
    case.matching = 31;
    insta::assert_snapshot!(case.answer().text, @r"
    You have 31 pages whose words say “bread”; more may fit by meaning:

    - github.com: “tokio-rs/tokio: A runtime for writing reliable applications” [2], “serde” [4] and “axum” [6]
    - seriouseats.com: “Slow cooker risotto” [1], “Bread” [7] and “Rolls” [8]
    - Elsewhere: “Sourdough” [3], “example.org/bread/rye” [5] and “Rye” [9]
    ");
}

#[test]
fn count_some_and_many() {
    insta::assert_snapshot!(case(Intent::Count, "", first(2)).saved("March 2025", "2025-03-01", "2025-04-01").answer().text, @"You have two pages saved in March 2025. They are “Slow cooker risotto” [1] and “tokio-rs/tokio: A runtime for writing reliable applications” [2].");
    insta::assert_snapshot!(case(Intent::Count, "bread", library()).answer().text, @"You have nine pages whose words say “bread”; more may fit by meaning. Of these, three are from github.com and three are from seriouseats.com. Among them are “Slow cooker risotto” [1], “tokio-rs/tokio: A runtime for writing reliable applications” [2] and “Sourdough” [3].");
}

#[test]
fn what_was_counted_is_said() {
    let tally = |pages, bookmarks, folders| Some(Tally { pages, bookmarks, folders });
    let mut near = first(3);
    near[2].near = true;
    let mut soup = case(Intent::Count, "soup", near);
    soup.matching = 2;
    insta::assert_snapshot!(soup.counted(tally(2, 5, 3)).text, @"You have two pages whose words say “soup”; more may fit by meaning. With copies, that is five bookmarks in three folders. They are “Slow cooker risotto” [1] and “tokio-rs/tokio: A runtime for writing reliable applications” [2].");

    let mut by_words = first(1);
    by_words[0].why.meaning = None;
    let one = case(Intent::Count, "soup", by_words);
    insta::assert_snapshot!(one.counted(tally(1, 1, 1)).text, @"You have one page whose words say “soup”. It is “Slow cooker risotto” [1].");

    let mut meant = case(Intent::Count, "supper", first(1));
    meant.understood.terms.clear();
    insta::assert_snapshot!(meant.counted(tally(0, 0, 0)).text, @r"
    No page says “supper” in words; these may fit by meaning:

    - “Slow cooker risotto” [1] (seriouseats.com, saved in March 2025)
    ");

    let conditions = case(Intent::Count, "", first(1)).saved("2025", "2025-01-01", "2026-01-01");
    insta::assert_snapshot!(conditions.counted(tally(1_240, 1_300, 12)).text, @"You have 1,240 pages saved in 2025. With copies, that is 1,300 bookmarks in twelve folders. Among them are “Slow cooker risotto” [1].");
}

#[test]
fn every_place_of_a_page_is_told_apart() {
    let mut leek = first(1);
    let place = |folder: &[&str], source: &str| Bookmark {
        folder: FolderPath::new(folder.iter().copied()),
        source: SourceId(source.into()),
        added_at: None,
        ..library()[2].bookmark.clone()
    };
    let here = "chromium-default-000000";
    leek[0].bookmark = place(&["Recipes"], here);
    leek[0].also =
        vec![place(&["Winter", "Recipes"], here), place(&["Winter", "Recipes"], here), place(&["Recipes"], "other")];
    let mut twice = case(Intent::List, "", leek);
    (twice.inquiry, twice.matching) = (Inquiry::Twice, 1);
    insta::assert_snapshot!(twice.counted(None).text, @r"
    One page saved more than once:

    - “Sourdough” [1]: Chromium · Anna › Recipes; Chromium · Anna › Winter › Recipes × 2; Chromium › Recipes
    ");
}

#[test]
fn what_has_no_title_is_named_by_its_address() {
    for (url, expected) in [
        ("file:///home/me/lentil-soup.html", "“/home/me/lentil-soup.html”"),
        ("chrome://settings/passwords", "“chrome:settings/passwords”"),
        ("javascript:alert(1)", "“Untitled page”"),
    ] {
        let answer = case(Intent::Find, "soup", vec![hit(1, "", url, "2025-01-01")]).answer().text;
        assert!(answer.contains(expected), "{answer}");
    }
}

#[test]
fn latest_of_several() {
    let mut hits = first(4);
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.bookmark.added_at));
    insta::assert_snapshot!(case(Intent::Latest, "", hits).answer().text, @"The latest is “tokio-rs/tokio: A runtime for writing reliable applications” [1], from github.com, saved yesterday and kept in the folder Cooking. Before that came “serde” [2] (on 3 May), “Slow cooker risotto” [3] (in March 2025) and “Sourdough” [4] (in November 2019).");
}

#[test]
fn nothing_fits() {
    let mut near = case(Intent::Find, "submarines", first(5));
    near.confident = false;
    assert!(!near.answer().answered);
    insta::assert_snapshot!(near.answer().text, @r"
    Nothing saved on that. The nearest are:

    - “Slow cooker risotto” [1] (seriouseats.com, saved in March 2025)
    - “tokio-rs/tokio: A runtime for writing reliable applications” [2] (github.com, saved yesterday)
    - “Sourdough” [3] (en.wikipedia.org, saved in November 2019)
    ");

    let none = case(Intent::Count, "submarines", Vec::new());
    assert_eq!(none.answer(), BuiltinAnswer { text: "Nothing saved on that.".into(), answered: false });

    let filtered = case(Intent::List, "", Vec::new())
        .saved("3 Mar 2019", "2019-03-03", "2019-03-04")
        .part(PartKind::Site, "github.com");
    assert_eq!(filtered.answer().text, "Nothing saved on 3 March 2019 from github.com.");
}

#[test]
fn what_is_left_out_is_said() {
    let mut some = case(Intent::Count, "bread", first(3)).part(PartKind::Without, "without rye, youtube");
    some.understood.filters.without.words = vec!["rye".into(), "youtube".into()];
    some.understood.filters.without.sites = vec!["youtube.com".into()];
    let text = some.answer().text;
    assert!(text.contains("without youtube.com, rye"), "{text}");

    let mut nothing_else = case(Intent::Find, "", first(3)).part(PartKind::Without, "without rye");
    nothing_else.confident = false;
    let text = "That only says what to leave out. What are you looking for?".into();
    assert_eq!(nothing_else.answer(), BuiltinAnswer { text, answered: false });
}

#[test]
fn an_empty_library_says_what_to_do() {
    let found = Found {
        understood: &Understood { filters: Filters::default(), ..Understood::default() },
        inquiry: &Inquiry::Question,
        language: Language::English,
        hits: &[],
        confident: false,
        sources: &[],
        facts: Facts::default(),
        now: moment("2026-05-20"),
    };
    assert_eq!(
        answer(&found).text,
        "There are no bookmarks here yet. Choose a browser or import a file, then ask again."
    );
}

#[test]
fn every_language_says_it_in_its_own_words() {
    let mut said = String::new();
    for language in Language::ALL {
        let mut find = case(Intent::Find, "bread", first(4)).part(PartKind::Site, "github.com");
        let mut count = case(Intent::Count, "bread", first(3)).saved("2025", "2025-01-01", "2026-01-01");
        let mut near = case(Intent::Find, "submarines", first(1));
        near.confident = false;
        for case in [&mut find, &mut count, &mut near] {
            case.language = language;
            said.push_str(&case.answer().text);
            said.push('\n');
        }
    }
    insta::assert_snapshot!(said);
}

#[test]
fn other_inquiries_are_answered_in_kind() {
    let inquire = |inquiry, language, hits: Vec<Hit>, confident| {
        let mut case = case(Intent::Find, "bread", hits);
        (case.inquiry, case.language, case.confident) = (inquiry, language, confident);
        case.answer().text
    };
    let sites = || Inquiry::Sites(vec![("github.com".into(), 12), ("rye.example".into(), 1)]);
    let mut twice = first(1);
    twice[0].also = vec![library()[2].bookmark.clone()];
    let said = [
        inquire(Inquiry::Picked, Language::English, first(1), true),
        inquire(Inquiry::Saved, Language::English, twice.clone(), true),
        inquire(Inquiry::Saved, Language::English, first(2), false),
        inquire(sites(), Language::English, vec![library()[1].clone()], true),
        inquire(sites(), Language::German, vec![library()[1].clone()], true),
        inquire(Inquiry::Twice, Language::English, twice, true),
        inquire(Inquiry::Twice, Language::French, Vec::new(), false),
        inquire(Inquiry::More, Language::English, first(2), true),
        inquire(Inquiry::More, Language::Russian, Vec::new(), false),
    ];
    insta::assert_snapshot!(said.join("\n---\n"));
}

fn any_language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

fn any_intent() -> impl Strategy<Value = Intent> {
    prop::sample::select(vec![Intent::Find, Intent::List, Intent::Count, Intent::Latest])
}

fn hostile_words() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "[",
        "]",
        "](",
        "(",
        ")",
        "<a href=x>",
        "</a>",
        "https://evil.test",
        "www.",
        "http://",
        "*",
        "**",
        "_",
        "`",
        "~~",
        "#",
        "- ",
        "\n",
        "\\",
        "&lt;",
        "&#91;",
        "|",
        " | ",
        " - ",
        "!",
        "[1]",
        "[9]",
        "x",
        "bread",
        " ",
        "@",
        "\u{202e}",
        "\u{1b}",
        "1.",
        ">",
        ":",
    ]);
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_words_of_a_page_mean_anything(
        intent in any_intent(), language in any_language(), titles in prop::collection::vec(hostile_words(), 1..12), text in hostile_words(), label in hostile_words(), confident: bool
    ) {
        let hits: Vec<Hit> = (1..).zip(&titles).map(|(id, title)| hit(id, title, "https://a.example/b", "2025-01-01")).collect();
        let mut case = case(intent, &text, hits).part(PartKind::Folder, &label);
        (case.confident, case.language) = (confident, language);
        let answer = case.answer();
        for event in Parser::new(&answer.text) {
            let is_plain = !matches!(
                event,
                Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::Emphasis | Tag::Strong | Tag::Heading { .. } | Tag::CodeBlock(_))
                    | Event::Html(_) | Event::InlineHtml(_) | Event::Code(_)
            );
            prop_assert!(is_plain, "{event:?} in {:?}", answer.text);
        }
        prop_assert!(!answer.text.contains("://"), "{:?}", answer.text);
        prop_assert_eq!(answer.answered, confident);
        let cited = citations(&answer.text, &case.hits);
        prop_assert!(!cited.is_empty());
        let marks = answer.text.matches('[').count() - answer.text.matches("\\[").count();
        prop_assert!(marks >= cited.len(), "{:?}", answer.text);
    }
}

#[test]
fn the_sentence_of_the_first_page_that_says_the_most_is_quoted_with_its_mark() {
    let mut found = hit(1, "Kitchen diary", "https://a.example/12", "2026-01-09");
    found.why = Why { meaning: Some(0.5), ..Why::default() };
    found.passage = Some(PassageHit {
        text: "Kitchen diary\n\nIt was cold. Feed the *rye* starter daily [7]. It rises.".into(),
        words: vec!["rye".into(), "starter".into()],
        read_at: moment("2026-02-01"),
        origin: TextOrigin::Fetched,
    });
    let text = case(Intent::Find, "rye starter", vec![found.clone()]).answer().text;
    assert!(text.ends_with("It says: “Feed the \\*rye\\* starter daily \\[7\\].” [1]"), "{text}");
    assert!(!text.contains("its meaning"), "it uses the words: {text}");
    let listed = case(Intent::List, "rye starter", vec![found]).answer().text;
    assert!(!listed.contains("It says"), "{listed}");
}
