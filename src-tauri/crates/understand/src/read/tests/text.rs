use super::*;

#[test]
fn filler_at_the_beginning_goes() {
    check("do i have a link for sourdough starters?", "sourdough starters");
    check("are there any links for sourdough", "sourdough");
    check("Where is the sourdough recipe", "sourdough recipe");
    check("can you find me that page about sourdough", "page about sourdough");
    check("I'm looking for the sourdough guide, please", "sourdough guide");
    check("hey dogear, what was that sourdough blog called?", "sourdough blog");
    check("show me sourdough", "sourdough");
    check("that loki thing by yireo", "loki thing by yireo");
    check("how to bake sourdough", "how to bake sourdough");
    check("when to feed sourdough", "when to feed sourdough");
}

#[test]
fn filler_at_the_end_goes() {
    check("sourdough guide i saved", "sourdough guide");
    check("the sourdough guide that I bookmarked somewhere", "sourdough guide");
    check("sourdough guide that i read", "sourdough guide");
    check("sourdough guide again", "sourdough guide");
    check("keep this in mind", "keep this in mind");
    check("speed read", "speed read");
}

#[test]
fn words_that_matter_stay_as_they_are() {
    check("C++ and node.js", "C++ and node.js");
    check("prod_ui, the unfinished love2d library", "prod_ui the unfinished love2d library");
    check("¿cómo se llamaba la librería?", "librería");
    check("薬と遺伝子の相互作用", "薬と遺伝子の相互作用");
    check("🍕", "🍕");
}

#[test]
fn counting() {
    check("how many links about rust do i have", "rust (count)");
    check("how many bookmarks do i have?", "(count)");
    check("how many bookmarks on github", "[github.com, gist.github.com] (count)");
    check("number of bookmarks about bread", "bread (count)");
    check("how many pages did I save last year", "[2025-01-01..2026-01-01] (count)");
    check("how many links about rust did I save in 2023?", "rust [2023-01-01..2024-01-01] (count)");
    check("how many planets are there", "planets (count)");
}

#[test]
fn newest_first() {
    check("latest", "(latest)");
    check("newest bookmarks", "(latest)");
    check("show me the latest links about rust", "rust (latest)");
    check("most recent bookmarks on github", "[github.com, gist.github.com] (latest)");
    check("latest on rust", "rust (latest)");
    check("what did i save last?", "(latest)");
    check("last 5 bookmarks", "(latest)");
    check("recently saved", "(latest)");
    check("latest in my recipes folder", "[Recipes] (latest)");
    check("latest rust release notes", "latest rust release notes");
    check("the last of us", "last of us");
}

#[test]
fn listing() {
    check("show all links about rust", "rust (list)");
    check("list my bookmarks about rust", "rust (list)");
    check("all links on rust", "rust (list)");
    check("everything about rust", "rust (list)");
    check("what do I have on rust?", "rust (list)");
    check("show everything from last year", "[2025-01-01..2026-01-01] (list)");
    check("all about rss", "rss");
}

#[test]
fn a_question_that_is_nothing_but_filler_or_noise() {
    for question in ["", "   ", "?!", "\u{0}\u{1}", "\"\"", "()"] {
        let understood = read(question, &[]);
        assert!(understood.filters.is_empty() && understood.terms.is_empty(), "{question:?}");
    }
    check("the who", "the who");
    check("a", "a");
    check("title:x AND \"y\" NEAR(z)*", "title:x AND y NEAR(z)* [“y”]");
}

#[test]
fn a_pasted_page_is_read_up_to_a_limit() {
    let understood = read(&"word number after word ".repeat(2_500), &[]);
    assert!(understood.terms.len() <= 32 && understood.text.len() < 2_000);
}
