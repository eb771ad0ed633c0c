//! Telling browsers where their companion reaches Dogear, and what is kept of what it tells.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path};

use dogear_engine::{
    Engine, NewSources, Options, SearchRequest, SyncEvent,
    companion::{CHROMIUM_ID, Listing, Registered, Speaker, ToldTree},
    domain::{Exclusion, ExclusionKind},
};
use dogear_sources::{
    Environment, System,
    companion::{Kept, Kind, Node, Sandbox},
};
use tempfile::TempDir;

/// A home with these folders of browsers, and a Dogear in it.
async fn home(browsers: &[&str]) -> (TempDir, Engine) {
    let home = tempfile::tempdir().unwrap();
    for browser in browsers {
        fs::create_dir_all(home.path().join(browser)).unwrap();
    }
    let options = Options::new(home.path().join("data"));
    let environment = Environment {
        home: home.path().to_owned(),
        xdg_config_home: None,
        system: System::Linux,
        ..options.environment
    };
    let engine = Engine::open(Options { meaning: false, environment, ..options }).await.unwrap();
    (home, engine)
}

#[tokio::test]
async fn browsers_are_told_and_forget_again() {
    let (home, engine) = home(&[
        ".config/chromium",
        ".config/BraveSoftware/Brave-Browser",
        ".mozilla/firefox",
        "snap/chromium/common/chromium",
    ])
    .await;
    let states = |engine: &Engine| -> Vec<(&str, Registered)> {
        engine.companions.registered().iter().map(|one| (one.browser.slug(), one.state)).collect()
    };
    let shut = ("chromium", Registered::Shut(Sandbox::Snap));
    let all = |state| vec![("chromium", state), shut, ("brave", state), ("firefox", state)];
    assert_eq!(states(&engine), all(Registered::No));
    engine.companions.install(Path::new("/opt/dog's ear/dogear")).unwrap();
    assert_eq!(states(&engine), all(Registered::Yes));
    let manifest = home.path().join(".config/chromium/NativeMessagingHosts/app.dogear.companion.json");
    let text = fs::read_to_string(&manifest).unwrap();
    assert!(text.contains(&format!("\"chrome-extension://{CHROMIUM_ID}/\"")), "{text}");
    let host = home.path().join("data/companion").join(if cfg!(windows) { "host.cmd" } else { "host" });
    let script = fs::read_to_string(&host).unwrap();
    assert!(script.contains("dogear") && script.contains(" --data-dir "), "{script}");
    fs::write(&manifest, text.replace("data", "other")).unwrap();
    assert_eq!(states(&engine)[0].1, Registered::Elsewhere);
    engine.companions.remove().unwrap();
    assert_eq!(states(&engine), all(Registered::No));
    assert!(!manifest.exists() && !host.exists());
}

#[tokio::test]
async fn a_profile_is_known_by_the_mark_in_it() {
    let (home, engine) = home(&[]).await;
    let mark = "0c9a4c52-6a4e-4c5c-8f0e-2b6f1a9d7e11";
    for (profile, text) in [("Default", "another mark"), ("Profile 1", mark)] {
        let folder = home.path().join(".config/chromium").join(profile);
        let store = folder.join("Local Extension Settings").join(CHROMIUM_ID);
        fs::create_dir_all(&store).unwrap();
        fs::write(store.join("000003.log"), format!("\u{1}\u{0}mark\"{text}\"")).unwrap();
    }
    let Speaker::Heard(source) = engine.companions.speaker(mark, None).await.unwrap() else { panic!("it is there") };
    assert!(source.path.ends_with("Profile 1"), "{source:?}");
    assert_eq!(
        engine.companions.speaker("7b0d8a66-0000-4c5c-8f0e-2b6f1a9d7e11", None).await.unwrap(),
        Speaker::Unknown
    );
    assert_eq!(engine.companions.speaker("", None).await.unwrap(), Speaker::Unknown, "an empty mark is everywhere");
    engine.sources.enable(&source.id, false).await.unwrap();
    assert_eq!(engine.companions.speaker(mark, None).await.unwrap(), Speaker::NotRead(source.clone()));
    assert!(!engine.companions.keep(&source, &ToldTree::default()).await.unwrap(), "nothing of it is kept");
}

fn tree(pages: &[(&str, &str)]) -> ToldTree {
    let node = |id: &str, kind, title: &str, url: String| Node {
        id: id.into(),
        kind,
        title: title.into(),
        url,
        added: Some(1_700_000_000_000),
        role: dogear_engine::domain::FolderRole::Plain,
        account: false,
    };
    let pages = pages.iter().map(|(id, title)| node(id, Kind::Bookmark, title, format!("https://{id}.example/")));
    let mut tree = ToldTree::default();
    let top = Listing { folder: String::new(), from: 0, children: vec![node("1", Kind::Folder, "Bar", String::new())] };
    tree.take(vec![top, Listing { folder: "1".into(), from: 0, children: pages.collect() }]).unwrap();
    tree
}

/// A profile in which the companion has left this mark.
fn marked(home: &TempDir, mark: &str) {
    let profile = home.path().join(".config/chromium/Default");
    let store = profile.join("Local Extension Settings").join(CHROMIUM_ID);
    fs::create_dir_all(&store).unwrap();
    fs::write(store.join("1.log"), mark).unwrap();
}

#[tokio::test]
async fn a_profile_that_is_made_and_told_of_while_others_are_followed_is_followed_too() {
    let (home, engine) = home(&[]).await;
    let (following, mut events) = engine.sources.follow(NewSources::Undecided).await.unwrap();
    marked(&home, "a mark of this moment");
    let Speaker::Heard(source) = engine.companions.speaker("a mark of this moment", None).await.unwrap() else {
        panic!("there")
    };
    assert!(engine.companions.keep(&source, &tree(&[("2", "Bread")])).await.unwrap());
    let is_followed = async {
        while !engine.companions.told(&source).is_followed() {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        engine.companions.keep(&source, &tree(&[("2", "Bread"), ("3", "Soup")])).await.unwrap();
        while let Some(event) = events.recv().await {
            if let SyncEvent::Applied(report) = event
                && report.added > 0
            {
                return report.id;
            }
        }
        panic!("following has ended")
    };
    let patience = std::time::Duration::from_secs(60);
    assert_eq!(tokio::time::timeout(patience, is_followed).await.unwrap(), source.id);
    following.stop().await;
}

#[tokio::test]
async fn a_rule_reaches_what_was_told_before_it() {
    let (home, engine) = home(&[]).await;
    marked(&home, "a mark of this moment");
    let Speaker::Heard(source) = engine.companions.speaker("a mark of this moment", None).await.unwrap() else {
        panic!("there")
    };
    let whole = tree(&[("2", "Bread"), ("3", "Diary")]);
    assert!(engine.companions.keep(&source, &whole).await.unwrap());
    assert_eq!(engine.companions.told(&source).digest(), Some(whole.digest()));
    assert!(engine.companions.has_read_told(&source).await.unwrap());
    Kept::of(&source.id, engine.data_dir())
        .save(&tree(&[("2", "Bread"), ("3", "Diary"), ("4", "Soup")]), None, 0)
        .unwrap();
    engine.companions.read_told(&source).await.unwrap();
    let found = engine.library.search(SearchRequest::new("soup", 3)).await.unwrap().outcome.hits;
    assert_eq!(found.len(), 1, "a host that is killed between keeping and reading loses nothing");
    assert!(engine.companions.keep(&source, &whole).await.unwrap());
    let rule = Exclusion::new(ExclusionKind::Pattern, "*Diary*").unwrap();
    assert_eq!(engine.rules.add(&rule).await.unwrap(), 1);
    let kept = fs::read_to_string(home.path().join("data/companion").join(format!("{}.tree", source.id))).unwrap();
    assert!(kept.contains("Bread") && !kept.contains("Diary"), "{kept}");
    assert_eq!(engine.companions.told(&source).digest(), Some(whole.digest()), "there is nothing new to tell");
    assert!(engine.companions.told(&source).whole().is_none(), "what it holds is not all");
    engine.rules.remove(&rule).await.unwrap();
    assert_eq!(engine.companions.told(&source).digest(), None, "it has to be told again");
    assert!(engine.companions.keep(&source, &whole).await.unwrap());
    assert_eq!(engine.sources.all(NewSources::Enabled).await.unwrap()[0].bookmarks, Some(2));
}
