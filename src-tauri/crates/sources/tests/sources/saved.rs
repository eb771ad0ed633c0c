//! What exports hold of pages.

use std::{fs, ops::ControlFlow, path::Path};

use dogear_sources::{SavedPage, saved_pages, source_at};
use tempfile::tempdir;

use crate::support::{gzip, zip};

const SOUP: &str =
    "<html><body><article><p>Simmer the bones for eight hours and skim what rises.</p></article></body></html>";

/// All that a file of this name and content holds of pages, as addresses and beginnings.
fn held(name: &str, content: &[u8]) -> Vec<(String, String)> {
    let folder = tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, content).unwrap();
    all(&file).into_iter().map(|page| (page.url, String::from_utf8(page.content).unwrap())).collect()
}

fn all(file: &Path) -> Vec<SavedPage> {
    let mut pages = Vec::new();
    let each = |page| {
        pages.push(page);
        ControlFlow::Continue(())
    };
    saved_pages(&source_at(file).unwrap(), each).unwrap();
    pages
}

fn article(word: &str) -> String {
    format!("<p>{}</p>", [word; 60].join(" "))
}

#[test]
fn a_library_of_articles_has_each_beside_the_list_that_names_it() {
    let list = br#"[{"id":"1","slug":"bone-broth-18a","title":"Broth","url":"https://soup.example/broth"},
        {"id":"2","slug":"lost","title":"Lost","url":"https://soup.example/lost"}]"#;
    let archive = zip(&[
        ("metadata_0_to_2.json", list),
        ("content/bone-broth-18a.html", SOUP.as_bytes()),
        ("content/of-nobody.html", SOUP.as_bytes()),
        ("highlights/bone-broth-18a.md", b"> skim"),
    ]);
    assert_eq!(held("export.zip", &archive), [("https://soup.example/broth".to_owned(), SOUP.to_owned())]);
}

#[test]
fn a_list_may_hold_the_articles_itself() {
    let (bread, stew) = (article("bread"), article("stew"));
    let list = format!(
        r#"[{{"url":"https://a.example/","content":"{bread}","tags":["x"],"given_url":"https://short.example/"}},
            {{"url":"https://b.example/","content":"text"}},
            {{"link":"https://c.example/","textContent":"{stew}"}},
            {{"title":"no address","content":"{stew}"}}]"#
    );
    let expected = [("https://a.example/".to_owned(), bread), ("https://c.example/".to_owned(), stew)];
    assert_eq!(held("articles.json", list.as_bytes()), expected);
    assert_eq!(held("articles.json.gz", &gzip(list.as_bytes())), expected);
    assert_eq!(held("articles.zip", &zip(&[("list.json", list.as_bytes())])), expected);
}

#[test]
fn what_cannot_be_read_costs_nothing_else() {
    let bread = article("bread");
    let first = format!(r#"{{"url":"https://a.example/","content":"{bread}"}}"#);
    let expected = [("https://a.example/".to_owned(), bread)];
    let folder = tempdir().unwrap();
    let file = folder.path().join("cut.json");
    fs::write(&file, format!("[{first}]")).unwrap();
    let source = source_at(&file).unwrap();
    // It was whole when it was imported, and is cut now.
    fs::write(&file, format!("[{first},{{\"url\":\"https://b.example/\",\"content\":\"<p>")).unwrap();
    let mut urls = Vec::new();
    let each = |page: SavedPage| {
        urls.push(page.url);
        ControlFlow::Continue(())
    };
    saved_pages(&source, each).unwrap();
    assert_eq!(urls, [expected[0].0.as_str()]);
    let lines = format!("{first}\n{first}\n");
    assert_eq!(held("lines.json", lines.as_bytes()).len(), 2);
    fs::remove_file(&file).unwrap();
    assert!(saved_pages(&source, |_| ControlFlow::Continue(())).is_err());
}

#[test]
fn it_ends_when_there_is_enough() {
    let entry = format!(r#"{{"url":"https://a.example/","content":"{}"}}"#, article("bread"));
    let folder = tempdir().unwrap();
    let file = folder.path().join("many.json");
    fs::write(&file, format!("[{}]", vec![entry; 9].join(","))).unwrap();
    let mut count = 0;
    let each = |_| {
        count += 1;
        if count == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    saved_pages(&source_at(&file).unwrap(), each).unwrap();
    assert_eq!(count, 3);
}
