//! A profile that lives: what a browser may do to its file while it is followed.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path, time::Duration};

use chrono::{DateTime, Utc};
use dogear_domain::{Filters, Source, SourceState};
use dogear_embed::{Embedder, fake::FakeBackend};
use dogear_store::{LexicalQuery, Store};
use dogear_sync::{ChangeReport, Follow, SourceReport, SyncEvent, follow};
use tempfile::TempDir;
use tokio::sync::{
    mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    watch,
};
use tokio_util::sync::CancellationToken;

/// Far longer than anything here takes; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// Something that happens to a browser's file.
type Breakage<'a> = Box<dyn Fn() + 'a>;

struct Followed {
    folder: TempDir,
    store: Store,
    newcomers: UnboundedSender<Source>,
    events: UnboundedReceiver<SyncEvent>,
    stop: CancellationToken,
}

impl Drop for Followed {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

fn bookmarks_file(titles: &[&str]) -> String {
    let children: Vec<String> = titles
        .iter()
        .enumerate()
        .map(|(i, title)| {
            format!(
                r#"{{"type":"url","guid":"guid-{title}","id":"{i}","name":"{title}","url":"https://{title}.example/","date_added":"13300000000000000"}}"#
            )
        })
        .collect();
    format!(
        r#"{{"version":1,"roots":{{"bookmark_bar":{{"type":"folder","name":"Bookmarks bar","guid":"bar","id":"1","children":[{}]}}}}}}"#,
        children.join(",")
    )
}

/// As Chromium does it: a finished file is renamed into place.
fn replace(profile: &Path, text: &str) {
    let partial = profile.join("Bookmarks.new");
    fs::write(&partial, text).unwrap();
    fs::rename(partial, profile.join("Bookmarks")).unwrap();
}

async fn followed(titles: &[&str]) -> Followed {
    let mut followed = begun(titles, |_| async {}).await;
    until(&mut followed.events, |event| matches!(event, SyncEvent::Ready).then_some(())).await;
    followed
}

/// Followed since a moment ago, with a library that something has befallen.
async fn begun<F: Future<Output = ()>>(titles: &[&str], befalls: impl FnOnce(Store) -> F) -> Followed {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("Default");
    fs::create_dir(&profile).unwrap();
    replace(&profile, &bookmarks_file(titles));
    let source: Source = dogear_sources::source_at(&profile).unwrap();
    let store = Store::open(&folder.path().join("dogear.db")).await.unwrap();
    store.remember_source(&source, true).await.unwrap();
    befalls(store.clone()).await;
    let (sender, events) = unbounded_channel();
    let (newcomers, arriving) = unbounded_channel();
    let stop = CancellationToken::new();
    let embedder = Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap();
    let (_, embedder) = watch::channel(Some(embedder));
    let texts = std::sync::Arc::default();
    let what = Follow { store: store.clone(), embedder, sources: vec![source], texts, clock: now };
    tokio::spawn(follow(what, arriving, sender, stop.clone()));
    Followed { folder, store, newcomers, events, stop }
}

async fn until<T>(events: &mut UnboundedReceiver<SyncEvent>, mut wanted: impl FnMut(&SyncEvent) -> Option<T>) -> T {
    tokio::time::timeout(PATIENCE, async {
        loop {
            let event = events.recv().await.expect("following goes on");
            if let Some(found) = wanted(&event) {
                return found;
            }
        }
    })
    .await
    .expect("the event arrives")
}

impl Followed {
    fn profile(&self) -> std::path::PathBuf {
        self.folder.path().join("Default")
    }

    async fn searchable(&mut self) -> ChangeReport {
        until(&mut self.events, |event| match event {
            SyncEvent::Searchable(change) => Some(change.clone()),
            _ => None,
        })
        .await
    }

    async fn unreadable(&mut self) -> SourceReport {
        until(&mut self.events, |event| match event {
            SyncEvent::Applied(report) if report.state != SourceState::Ok => Some(report.clone()),
            _ => None,
        })
        .await
    }

    async fn found(&self, word: &str) -> usize {
        let terms = [word.to_owned()];
        let filters = Filters::default();
        let query = LexicalQuery { any: &terms, together: &[], prefix_last: false, filters: &filters, limit: 10 };
        self.store.lexical(&query).await.unwrap().len()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_added_a_renamed_and_a_removed_bookmark_are_followed() {
    let mut followed = followed(&["alpha", "beta"]).await;
    replace(&followed.profile(), &bookmarks_file(&["alpha", "beta", "gamma"]));
    let change = followed.searchable().await;
    assert_eq!((change.report.added, change.report.unchanged), (1, 2));
    assert!(change.searchable_after.is_some());
    assert_eq!(followed.found("gamma").await, 1);
    assert_eq!(followed.store.sizes().await.unwrap().pending, 0, "searchable means embedded");

    replace(&followed.profile(), &bookmarks_file(&["beta", "gamma"]));
    assert_eq!(followed.searchable().await.report.removed, 1);
    assert_eq!(followed.found("alpha").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_happens_to_the_file_bookmarks_stay_and_the_next_good_write_heals() {
    let whole = bookmarks_file(&["alpha", "beta"]);
    let mut followed = followed(&["alpha", "beta"]).await;
    let file = followed.profile().join("Bookmarks");
    let breakages: [(&str, Breakage<'_>); 4] = [
        ("cut", Box::new(|| fs::write(&file, &whole[..whole.len() / 2]).unwrap())),
        ("emptied", Box::new(|| fs::write(&file, "").unwrap())),
        ("deleted", Box::new(|| fs::remove_file(&file).unwrap())),
        (
            "a folder",
            Box::new(|| {
                fs::remove_file(&file).unwrap();
                fs::create_dir(&file).unwrap();
            }),
        ),
    ];
    for (number, (name, breakage)) in breakages.iter().enumerate() {
        breakage();
        let report = followed.unreadable().await;
        assert!(report.detail.is_some(), "{name}");
        assert_eq!((followed.found("alpha").await, followed.found("beta").await), (1, 1), "{name}");
        assert_ne!(followed.store.sources().await.unwrap()[0].state, SourceState::Ok, "{name}");

        if file.is_dir() {
            fs::remove_dir(&file).unwrap();
        }
        let fresh = format!("fresh{number}");
        replace(&followed.profile(), &bookmarks_file(&["alpha", "beta", &fresh]));
        followed.searchable().await;
        assert_eq!(followed.found(&fresh).await, 1, "{name}");
        assert_eq!(followed.store.sources().await.unwrap()[0].state, SourceState::Ok, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_profile_folder_that_goes_and_comes_back_is_followed_again() {
    let mut followed = followed(&["alpha"]).await;
    let away = followed.folder.path().join("away");
    fs::rename(followed.profile(), &away).unwrap();
    assert_eq!(followed.unreadable().await.state, SourceState::Missing);
    assert_eq!(followed.found("alpha").await, 1);

    fs::rename(&away, followed.profile()).unwrap();
    until(&mut followed.events, |event| match event {
        SyncEvent::Applied(report) if report.state == SourceState::Ok => Some(()),
        _ => None,
    })
    .await;
    replace(&followed.profile(), &bookmarks_file(&["alpha", "omega"]));
    followed.searchable().await;
    assert_eq!(followed.found("omega").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_profile_that_arrives_later_is_read_and_followed() {
    let mut followed = followed(&["alpha"]).await;
    let second = followed.folder.path().join("Profile 2");
    fs::create_dir(&second).unwrap();
    replace(&second, &bookmarks_file(&["beta"]));
    let source = dogear_sources::source_at(&second).unwrap();
    followed.store.remember_source(&source, true).await.unwrap();
    followed.newcomers.send(source.clone()).unwrap();
    let appeared = until(&mut followed.events, |event| match event {
        SyncEvent::Appeared(source) => Some(source.clone()),
        _ => None,
    });
    assert_eq!(appeared.await, source);
    let change = followed.searchable().await;
    assert_eq!((change.report.id, change.report.added), (source.id, 1));

    replace(&second, &bookmarks_file(&["beta", "gamma"]));
    assert_eq!(followed.searchable().await.report.added, 1);
    replace(&followed.profile(), &bookmarks_file(&["alpha", "delta"]));
    assert_eq!(followed.searchable().await.report.added, 1, "the first one is followed as before");
    assert_eq!(followed.found("gamma").await + followed.found("delta").await, 2);
}

#[tokio::test]
async fn a_library_that_fails_from_the_start_is_tried_again() {
    let mut followed = begun(&["bread"], |store| async move { store.close().await }).await;
    for _ in 0..2 {
        until(&mut followed.events, |event| matches!(event, SyncEvent::Trouble(_)).then_some(())).await;
    }
}
