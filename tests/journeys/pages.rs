//! Pages and their copies, and addresses that are no web pages: what was saved more than once is counted once and every
//! place of it is named; an address of any scheme is found, and no other page is taken for it.

use std::fs;

use anyhow::Result;
use dogear_tests::dogear::Dogear;

use crate::support::{event, first_url, list, path, text};

const FILE: &str = r#"<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
<DT><H3>baking</H3>
<DL><p>
<DT><A HREF="https://loaf.example.org/rye" ADD_DATE="1500000000">Rye bread for beginners</A>
<DT><A HREF="https://loaf.example.org/wheat" ADD_DATE="1500000100">Wheat bread overnight</A>
</DL><p>
<DT><H3>weekend</H3>
<DL><p>
<DT><H3>baking</H3>
<DL><p>
<DT><A HREF="http://www.loaf.example.org/rye/" ADD_DATE="1500000000">Rye bread for beginners</A>
</DL><p>
</DL><p>
<DT><H3>later</H3>
<DL><p>
<DT><A HREF="https://loaf.example.org/rye" ADD_DATE="1500000000">Rye bread for beginners</A>
<DT><A HREF="https://loaf.example.org/wheat" ADD_DATE="1500000100">Wheat bread overnight</A>
<DT><A HREF="file:///home/ada/manuals/oven-cleaning.pdf" ADD_DATE="1700000000">Read me</A>
<DT><A HREF="obsidian://open?vault=home&amp;file=seed%20list" ADD_DATE="1700000000"></A>
<DT><A HREF="about:config" ADD_DATE="1700000000">Settings</A>
</DL><p>
</DL><p>
"#;

/// A home whose library holds the file above, searched by words.
fn home() -> Result<Dogear> {
    let dogear = Dogear::by_words()?;
    let file = dogear.home().join("bookmarks.html");
    fs::write(&file, FILE)?;
    dogear.json(&["import", path(&file)?])?;
    Ok(dogear)
}

fn answer(dogear: &Dogear, question: &str) -> Result<String> {
    let (code, lines) = dogear.lines(&["ask", question, "--llm", "none"])?;
    assert_eq!(code, 0, "{lines:?}");
    Ok(text(event(&lines, "done")?, "answer").to_owned())
}

#[test]
fn pages_are_counted_and_not_their_copies() -> Result<()> {
    let dogear = home()?;
    let bread = answer(&dogear, "how many pages about bread do I have?")?;
    assert!(bread.starts_with("You have two pages whose words say “bread”."), "{bread}");
    assert!(bread.contains("With copies, that is five bookmarks in three folders."), "{bread}");
    let years = answer(&dogear, "how many did I save in 2017?")?;
    assert!(years.starts_with("You have two pages saved in 2017. With copies, that is five bookmarks"), "{years}");
    let folder = answer(&dogear, "how many bookmarks in my folder later?")?;
    assert!(folder.starts_with("You have five pages in the folder later."), "{folder}");
    let one = answer(&dogear, "how many pages about rye do I have?")?;
    assert!(one.starts_with("You have one page whose words say “rye”."), "{one}");
    Ok(())
}

#[test]
fn what_is_saved_more_than_once_is_named_with_every_place() -> Result<()> {
    let dogear = home()?;
    for question in ["which pages did I save twice?", "what is saved more than once?"] {
        let twice = answer(&dogear, question)?;
        assert!(twice.starts_with("Two pages saved more than once:"), "{question}: {twice}");
        for place in ["bookmarks.html › baking", "› weekend › baking", "› later"] {
            assert!(twice.contains(place), "{question}: {place} in {twice}");
        }
    }
    assert!(
        answer(&dogear, "welche Seiten über rye habe ich doppelt gespeichert?")?.starts_with("Mehrfach gespeichert")
    );
    let none = answer(&dogear, "which submarine pages did I save twice?")?;
    assert!(none.starts_with("Nothing on “submarine” is saved more than once."), "{none}");
    Ok(())
}

#[test]
fn an_address_of_any_scheme_is_confirmed_and_no_other_page() -> Result<()> {
    let dogear = home()?;
    for (question, title) in [
        ("did I save file:///home/ada/manuals/oven-cleaning.pdf?", "Read me"),
        ("habe ich obsidian://open?vault=home&file=seed list gespeichert?", "obsidian:open"),
        ("ai-je enregistré about:config ?", "Settings"),
        ("did I save loaf.example.org/rye?", "Rye bread for beginners"),
        ("我收藏了https://loaf.example.org/wheat吗？", "Wheat bread overnight"),
    ] {
        let (_, lines) = dogear.lines(&["ask", question, "--llm", "none"])?;
        let done = event(&lines, "done")?;
        assert!(done["answered"] == true && text(done, "answer").contains(title), "{question}: {done}");
        let hits = list(event(&lines, "sources")?, "hits");
        assert!(hits.iter().skip(1).all(|hit| hit["near"] == true), "{question}: only it fits: {hits:?}");
    }
    for question in [
        "did I save file:///home/ada/manuals/oven-repair.pdf?",
        "did I save loaf.example.org/spelt?",
        "have I saved https://other.example/rye?",
        "did I save about:preferences?",
    ] {
        let (_, lines) = dogear.lines(&["ask", question, "--llm", "none"])?;
        let done = event(&lines, "done")?;
        assert!(text(done, "answer").starts_with("No, that address is not saved."), "{question}: {done}");
        assert_eq!(done["answered"], false, "{question}: {done}");
    }
    Ok(())
}

#[test]
fn addresses_that_are_no_web_pages_are_found_by_their_words() -> Result<()> {
    let dogear = home()?;
    for (query, url) in [
        ("oven cleaning", "file:///home/ada/manuals/oven-cleaning.pdf"),
        ("file:///home/ada/manuals/oven-cleaning.pdf", "file:///home/ada/manuals/oven-cleaning.pdf"),
        ("seed list", "obsidian://open?vault=home&file=seed%20list"),
        ("about:config", "about:config"),
    ] {
        assert_eq!(first_url(&dogear, query, "hybrid")?, url, "{query}");
    }
    Ok(())
}
