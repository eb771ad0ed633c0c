use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};

use super::*;
use crate::fixtures::three_hits;

fn filtered(pieces: &[&str]) -> (String, u32) {
    let mut filter = CitationFilter::new(&three_hits());
    let mut text: String = pieces.iter().map(|piece| filter.push(piece)).collect();
    text.push_str(&filter.finish());
    (text, filter.dropped())
}

fn check(input: &str, expected: &str) {
    assert_eq!(filtered(&[input]).0, expected, "for {input:?}");
}

#[test]
fn marks_are_written_one_way() {
    check("Bread [1].", "Bread [1].");
    check("Both [1, 2] and [1][3].", "Both [1][2] and [1][3].");
    check("All [1-3], some [1–2], two [2 & 3].", "All [1][2][3], some [1][2], two [2][3].");
    check("面包【1】和［2］。", "面包[1]和[2]。");
    check("A page【2†tokio】.", "A page[2].");
    check("See [Source 2], [#1], [^3] and [sources: 1, 2].", "See [2], [1], [3] and [1][2].");
    check(r"Escaped \[1\].", "Escaped [1].");
}

#[test]
fn marks_without_a_source_are_dropped_and_counted() {
    let dropped = |input: &str, expected: &str, count: u32| {
        assert_eq!(filtered(&[input]), (expected.to_owned(), count), "for {input:?}");
    };
    dropped("Bread [9].", "Bread.", 1);
    dropped("Bread [1, 9] here", "Bread [1] here", 1);
    dropped("Bread [9][1].", "Bread [1].", 1);
    dropped("Bread [0] and [7-9] here.", "Bread and here.", 4);
    dropped("wo[9]rd", "wo rd", 1);
}

#[test]
fn brackets_that_are_no_marks_stay() {
    check("Report [2024], [draft] and a[i]", "Report [2024], [draft] and a[i]");
    check("- [ ] to do\n- [x] done", "- [ ] to do\n- [x] done");
    check("open [ and closed ]", "open [ and closed ]");
    check("never closed [1", "never closed [1");
    check("[[1]]", "[[1]]");
}

#[test]
fn links_are_reduced_to_their_text() {
    check("[click here](https://evil.test/x) now", "click here now");
    check("[a](https://evil.test/x_(y)) b", "a b");
    check("[a](<https://evil.test> \"title\").", "a.");
    check("![tracker](https://evil.test/p.png)", "tracker");
    check("Great![1]", "Great![1]");
    check("[1](https://evil.test)", "[1]");
    check("[9](https://evil.test)", "");
    check("[1](see above)", "[1] (see above)");
    check("[tokio](https://github.com/tokio-rs/tokio/)", "tokio [2]");
    check("[a](javascript:alert(1))", "a");
    check("[![a](https://evil.test/b)](https://evil.test/c)", "[a] (evil.test)");
    check("[1]: https://evil.test", "[1] evil.test");
    check("> - [ref]: https://evil.test", "> - [ref] evil.test");
    check("As in [1]: bread", "As in [1]: bread");
}

#[test]
fn bare_addresses_are_reduced_to_their_site() {
    check("See https://evil.test/login?next=1.", "See evil.test.");
    check("(http://www.evil.test/a)", "(evil.test)");
    check("**www.evil.test**", "**evil.test**");
    check("<https://evil.test>", "‹evil.test>");
    check("HTTPS://EVIL.TEST", "evil.test");
    check("https://github.com/tokio-rs/tokio, that", "[2], that");
    check("at http://kingarthurbaking.com/sourdough/", "at [1]");
    check("http:// and www. alone", "link and link alone");
    check("见https://evil.test。好", "见evil.test。好");
    check("how the web works", "how the web works");
}

#[test]
fn tags_and_control_characters_lose_their_meaning() {
    check("<a href=x>y</a> <!-- z --> 1 < 2", "‹a href=x>y‹/a> ‹!-- z --> 1 < 2");
    check("\u{1b}[31mred\u{7}\u{202e}", "[31mred");
    check("ht\u{200b}tps://evil.test", "evil.test");
}

#[test]
fn pieces_that_meet_do_not_make_a_link() {
    check("ht[9]tps://evil.test", "ht tps://evil.test");
    check("www[9].evil.test", "evil.test");
    check("wwhttp://w.evil.test", "ww w.evil.test");
    check("wwwhttp://./", "www link");
    check("[[9]1]", "[ 1]");
    check("[a](u)(evil.test)", "a(evil.test)");
    check("[1](u)(evil.test)", "[1] (evil.test)");
    check("<https://github.com/tokio-rs/tokio>(evil.test)", "‹[2]>(evil.test)");
}

#[test]
fn only_what_may_still_be_a_mark_is_held_back() {
    let mut filter = CitationFilter::new(&three_hits());
    assert_eq!(filter.push("Bread"), "Bread");
    assert_eq!(filter.push(" rises"), " rises");
    assert_eq!(filter.push(" [1"), "");
    assert_eq!(filter.push("]"), "");
    assert_eq!(filter.push(" and"), " [1] and");
    assert_eq!(filter.push(" ht"), " ");
    assert_eq!(filter.push("ml"), "html");
    assert_eq!(filter.finish(), "");
}

#[test]
fn brackets_and_addresses_without_end_are_not_waited_for() {
    let long = "x".repeat(5_000);
    check(&format!("[{long}"), &format!("[{long}"));
    check(&format!("https://evil.test/{long} end"), "evil.test end");
    let cut_in_the_middle = format!("http://http/{}://evil.test", "a".repeat(2_036));
    check(&cut_in_the_middle, "http");
}

#[test]
fn citations_come_in_the_order_of_first_use() {
    let cited = citations("Later [3], first [1], again [3], never [7], escaped \\[2\\].", &three_hits());
    let places: Vec<(u32, u32)> = cited.iter().map(|citation| (citation.n, citation.id.0)).collect();
    assert_eq!(places, [(3, 13), (1, 11)]);
    assert_eq!(cited.first().map(|citation| citation.url.as_str()), Some("http://evil.example/a?b=c"));
}

/// Text out of the pieces that links and marks are made of, so that nearly every case is a hostile one.
fn hostile_text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "[",
        "]",
        "(",
        ")",
        "【",
        "】",
        "［",
        "］",
        "!",
        "\\",
        "<",
        ">",
        ":",
        "/",
        "//",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\"",
        "'",
        "`",
        "*",
        "_",
        "~",
        "|",
        "-",
        "^",
        "†",
        "1",
        "2",
        "3",
        "9",
        "12",
        ",",
        "–",
        ".",
        "h",
        "ht",
        "http",
        "https",
        "http://",
        "https://",
        "www",
        "www.",
        "ftp://",
        "evil.test",
        "github.com/tokio-rs/tokio",
        "https://github.com/tokio-rs/tokio",
        "](",
        "]:",
        "][",
        "a",
        "text",
        "source",
        "é",
        "面",
        "。",
        "\u{200b}",
        "\u{1b}",
        "\t",
        "&#91;",
        "<a href=x>",
        "javascript:x",
        "[1]",
        "[9]",
        "[a](https://evil.test)",
        "![i](https://evil.test)",
        "[r]: https://evil.test",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn cut(text: &str, places: &[prop::sample::Index]) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut ends: Vec<usize> = places.iter().map(|place| place.index(chars.len() + 1)).collect();
    ends.push(chars.len());
    ends.sort_unstable();
    let mut from = 0;
    ends.into_iter().map(|end| chars[std::mem::replace(&mut from, end)..end].iter().collect()).collect()
}

fn links(markdown: &str) -> Vec<String> {
    let github = Options::ENABLE_GFM | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let tags = Parser::new_ext(markdown, github).filter_map(|event| match event {
        Event::Start(pulldown_cmark::Tag::Link { dest_url, .. } | pulldown_cmark::Tag::Image { dest_url, .. }) => {
            Some(dest_url.to_string())
        }
        Event::Html(html) | Event::InlineHtml(html) => Some(html.to_string()),
        _ => None,
    });
    tags.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_split_gives_the_same_text(text in hostile_text(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..12)) {
        let pieces = cut(&text, &places);
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        prop_assert_eq!(filtered(&pieces), filtered(&[&text]));
    }

    #[test]
    fn nothing_that_comes_out_is_a_link(text in hostile_text()) {
        let (safe, _) = filtered(&[&text]);
        prop_assert_eq!(links(&safe), Vec::<String>::new(), "{:?}", safe);
        for beginning in ["http://", "https://", "ftp://", "www."] {
            prop_assert!(!safe.to_lowercase().contains(beginning), "{beginning} in {safe:?}");
        }
    }

    #[test]
    fn every_mark_that_comes_out_stands_for_a_source(text in hostile_text()) {
        let (safe, _) = filtered(&[&text]);
        prop_assert!(numbers_in_brackets(&safe).all(|n| (1..=3).contains(&n) || n > 999), "{safe:?}");
    }
}
