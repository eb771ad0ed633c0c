//! What is opened from an answer: remembered, used by the next search, switched off, forgotten, gone with its bookmark.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::PathBuf};

use dogear_engine::{
    AskRequest, Engine, Habits, Options, SearchRequest,
    domain::{BookmarkId, Hit},
};
use tempfile::TempDir;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

struct Window {
    _folder: TempDir,
    file: PathBuf,
    engine: Engine,
}

impl Window {
    /// With bookmarks that nothing but their addresses tells apart.
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options { meaning: false, ..Options::new(folder.path().join("data")) };
        let engine = Engine::open(options).await.unwrap();
        let window = Self { file: folder.path().join("bookmarks.html"), _folder: folder, engine };
        window.save(&["a", "b", "c", "d"]).await;
        window
    }

    async fn save(&self, sites: &[&str]) {
        let link = |site: &&str| format!("<DT><A HREF=\"https://{site}.example/\">Rye bread</A>\n");
        let links: String = sites.iter().map(link).collect();
        fs::write(&self.file, format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{links}</DL>\n")).unwrap();
        self.engine.sources.import(&self.file, false, |_, _| {}).await.unwrap();
    }

    /// As the window does: an answer, and what it shows.
    async fn ask(&self) -> Vec<BookmarkId> {
        let request = AskRequest { question: "rye loaf".into(), ..AskRequest::default() };
        let (events, mut inbox) = mpsc::channel(64);
        let hear = async { while inbox.recv().await.is_some() {} };
        let (asked, ()) = tokio::join!(self.engine.asking.ask(request, events, CancellationToken::new()), hear);
        ids(&asked.unwrap().turn.hits)
    }

    async fn search(&self) -> Vec<BookmarkId> {
        ids(&self.engine.library.search(SearchRequest::new("rye loaf", 10)).await.unwrap().outcome.hits)
    }

    /// Opens, and choices from others.
    async fn counts(&self) -> (usize, usize) {
        let Habits { opens, choices, .. } = self.engine.opens.learnt().await.unwrap();
        (opens, choices)
    }
}

fn ids(hits: &[Hit]) -> Vec<BookmarkId> {
    hits.iter().map(|hit| hit.bookmark.id).collect()
}

#[tokio::test]
async fn what_is_opened_stands_before_its_equals_until_it_is_forgotten() {
    let window = Window::open().await;
    let before = window.ask().await;
    assert_eq!(before.len(), 4);
    let last = *before.last().unwrap();
    window.engine.opens.remember(&[last]).await;
    assert_eq!(window.counts().await, (1, 1));
    assert_eq!(window.search().await.first(), Some(&last));

    window.engine.settings.change(|settings| settings.habit = false).unwrap();
    assert_eq!(window.search().await, before, "switched off, nothing is moved");
    window.engine.opens.remember(&[last]).await;
    assert_eq!(window.counts().await, (1, 1), "and nothing is remembered");

    window.engine.settings.change(|settings| settings.habit = true).unwrap();
    assert_eq!(window.engine.opens.forget().await.unwrap(), 1);
    assert_eq!((window.search().await, window.counts().await), (before, (0, 0)));
}

#[tokio::test]
async fn the_first_and_several_at_once_are_chosen_from_nothing() {
    let window = Window::open().await;
    let shown = window.ask().await;
    window.engine.opens.remember(&shown[..1]).await;
    window.engine.opens.remember(&shown).await;
    assert_eq!(window.counts().await, (5, 0));
    assert!(window.engine.opens.learnt().await.unwrap().preferences.is_empty());
}

#[tokio::test]
async fn preferences_are_learnt_from_enough_choices_and_go_with_their_bookmark() {
    let window = Window::open().await;
    let last = *window.ask().await.last().unwrap();
    for _ in 0..20 {
        // The order that was shown is what counts, however often it is opened.
        window.engine.opens.remember(&[last]).await;
    }
    assert_eq!(window.counts().await, (20, 20));
    assert_eq!(window.engine.opens.learnt().await.unwrap().preferences.len(), 6);
    window.save(&[]).await;
    assert_eq!(window.counts().await, (0, 0));
}
