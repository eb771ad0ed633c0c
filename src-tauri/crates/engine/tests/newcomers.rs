//! Profiles that appear while browsers are followed.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path, time::Duration};

use dogear_domain::Source;
use dogear_engine::{Engine, NewSources, Options, SyncEvent};
use dogear_sources::{Environment, System};
use tokio::sync::mpsc::UnboundedReceiver;

/// Far longer than a look takes; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

async fn engine(home: &Path) -> Engine {
    let environment = Environment {
        home: home.to_owned(),
        xdg_config_home: None,
        local_app_data: None,
        roaming_app_data: None,
        scratch: home.to_owned(),
        system: System::Linux,
    };
    Engine::open(Options { environment, meaning: false, ..Options::new(home.join("data")) }).await.unwrap()
}

fn profile(home: &Path, folder: &str) {
    let folder = home.join(".config").join(folder);
    fs::create_dir_all(&folder).unwrap();
    let bookmark = r#"{"type":"url","guid":"g","name":"Bread","url":"https://bread.example/"}"#;
    let bar = format!(r#"{{"type":"folder","name":"Bar","children":[{bookmark}]}}"#);
    fs::write(folder.join("Bookmarks"), format!(r#"{{"roots":{{"bookmark_bar":{bar}}}}}"#)).unwrap();
}

async fn appeared(events: &mut UnboundedReceiver<SyncEvent>) -> Source {
    tokio::time::timeout(PATIENCE, async {
        loop {
            if let SyncEvent::Appeared(source) = events.recv().await.unwrap() {
                return source;
            }
        }
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn for_the_window_a_new_profile_is_news_and_waits_for_a_choice() {
    let home = tempfile::tempdir().unwrap();
    profile(home.path(), "google-chrome/Default");
    let engine = engine(home.path()).await;
    let (before, mut events) = engine.sources.follow(NewSources::Undecided).await.unwrap();
    profile(home.path(), "chromium/Default");
    let source = appeared(&mut events).await;
    assert_eq!(source.path, home.path().join(".config/chromium/Default"), "what was there before is no news");
    assert_eq!(engine.status().await.unwrap().sizes.bookmarks, 0, "nothing is read unasked");
    before.stop().await;

    // Chosen once, whatever the library does not know is news, also at the next start.
    engine.sources.choose(&[source.id]).await.unwrap();
    profile(home.path(), "google-chrome/Profile 1");
    let (after, mut events) = engine.sources.follow(NewSources::Undecided).await.unwrap();
    assert_eq!(appeared(&mut events).await.path, home.path().join(".config/google-chrome/Profile 1"));
    // Windows lets no folder go that is still watched.
    after.stop().await;
}
