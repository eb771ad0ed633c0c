//! An engine that rests answers like one that does not, and goes on taking in what is new.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path};

use dogear_embed::{Embedder, fake::FakeBackend};
use dogear_engine::{Engine, Options, SearchRequest, StandIns};

/// As the window opens it, with a model that needs no files.
async fn staying(folder: &Path) -> Engine {
    let embedder = Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap();
    let stand_ins = StandIns { embedder: Some(embedder), ..StandIns::default() };
    let options = Options { stays: true, stand_ins, ..Options::new(folder.join("data")) };
    Engine::open(options).await.unwrap()
}

async fn save(engine: &Engine, folder: &Path, titles: &[&str]) {
    let link = |(number, title): (usize, &&str)| format!("<DT><A HREF=\"https://a.example/{number}\">{title}</A>\n");
    let links: String = titles.iter().enumerate().map(link).collect();
    let file = folder.join("bookmarks.html");
    fs::write(&file, format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{links}</DL>\n")).unwrap();
    engine.sources.import(&file, true, |_, _| {}).await.unwrap();
}

async fn found(engine: &Engine) -> Vec<String> {
    let searched = engine.library.search(SearchRequest::new("rye bread", 10)).await.unwrap();
    searched.outcome.hits.into_iter().map(|hit| hit.bookmark.title).collect()
}

#[tokio::test]
async fn what_is_found_is_the_same_before_a_rest_in_it_and_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let engine = staying(folder.path()).await;
    save(&engine, folder.path(), &["Rye bread", "Bread of wheat", "The tides"]).await;
    let before = found(&engine).await;
    assert_eq!(before.first().map(String::as_str), Some("Rye bread"));
    engine.rest().await;
    assert_eq!(found(&engine).await, before);

    save(&engine, folder.path(), &["Rye bread", "Bread of wheat", "The tides", "Rye bread in a tin"]).await;
    let with_the_new_one = found(&engine).await;
    assert!(with_the_new_one.contains(&"Rye bread in a tin".to_owned()), "{with_the_new_one:?}");
    engine.rest().await;
    engine.wake().await;
    assert_eq!(found(&engine).await, with_the_new_one);
    engine.close().await;
}
