//! Live profiles: one that a real Chromium 156 wrote, and what happens to profiles while they are read.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use dogear_domain::{Format, Source, SourceState};
use dogear_sources::{discover, fingerprint, read, source_at, watched_files};
use tempfile::tempdir;

use crate::{
    discovery::linux,
    support::{bookmarks_file, file, homely, keys, profile, real_profile, said, shown, write},
};

const ONE: &str = r#"{"guid":"g1","name":"One","type":"url","url":"https://one.example/"}"#;

#[test]
fn a_real_chromium_profile_is_read_whole() {
    let reading = read(&profile(&real_profile())).unwrap();
    insta::assert_snapshot!(shown(&reading), @r#"
    Bookmarks bar: The Rust Programming Language <https://doc.rust-lang.org/book/>
    Bookmarks bar › Recipes: Crème brûlée – la vraie recette <https://example.org/cr%C3%A8me>
    Bookmarks bar › Recipes › 和食 🍣: 味噌汁の作り方 <https://example.jp/%E5%91%B3%E5%99%8C%E6%B1%81?q=%E3%81%A0%E3%81%97>
    Bookmarks bar: Bookmarklet <javascript:(function(){alert('a "quoted" <b>')})()>
    Bookmarks bar:  <https://example.org/untitled>
    Other bookmarks › News & <Politics>: أخبار اليوم <https://example.com/ar>
    Other bookmarks › News & <Politics>: Tab and \ backslash <https://example.com/escapes?a=1&b=2#c>
    Other bookmarks: Settings page <chrome://settings/>
    Mobile bookmarks: Seen on the train <https://m.example.org/train>
    Mobile bookmarks: Saved on the phone <https://m.example.org/>
    "#);
    assert!(keys(&reading).iter().all(|key| key.len() == 36), "every key is a guid");
    assert!(reading.snapshot.bookmarks.iter().all(|bookmark| bookmark.added_at.is_some()));
}

#[test]
fn reading_leaves_a_profile_as_it_was() {
    let home = tempdir().unwrap();
    let root = home.path().join(".config/chromium");
    for name in ["Local State", "Default/Bookmarks"] {
        write(&root.join(name), fs::read(real_profile().parent().unwrap().join(name)).unwrap());
    }
    let before = tree(&root);
    let found = discover(&linux(home.path()));
    read(&found[0].source).unwrap();
    source_at(&root.join("Default")).unwrap();
    let _ = (fingerprint(&found[0].source), watched_files(&found[0].source));
    assert_eq!(tree(&root), before);
}

/// Every path below `root` with its content and the time of its last change.
pub fn tree(root: &Path) -> BTreeMap<PathBuf, (Option<Vec<u8>>, SystemTime)> {
    let mut tree = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().chain(None) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path.clone());
            }
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            tree.insert(path.clone(), (fs::read(&path).ok(), modified));
        }
    }
    tree.insert(root.to_owned(), (None, fs::metadata(root).unwrap().modified().unwrap()));
    tree
}

#[test]
fn both_clear_files_make_one_profile() {
    let folder = tempdir().unwrap();
    let two = r#"{"guid":"g1","name":"Other","type":"url","url":"https://other.example/"}"#;
    let three = r#"{"guid":"g3","name":"Three","type":"url","url":"https://three.example/"}"#;
    write(&folder.path().join("Bookmarks"), bookmarks_file(&format!("{ONE},{three}")));
    write(&folder.path().join("AccountBookmarks"), bookmarks_file(&format!("{ONE},{two}")));
    let reading = read(&profile(folder.path())).unwrap();
    insta::assert_snapshot!(shown(&reading), @r"
    Bar: One <https://one.example/>
    Bar: Three <https://three.example/>
    Bar: Other <https://other.example/>
    ");
    assert_eq!(keys(&reading), keys(&read(&profile(folder.path())).unwrap()), "keys are the same on every read");

    fs::remove_file(folder.path().join("Bookmarks")).unwrap();
    assert_eq!(read(&profile(folder.path())).unwrap().snapshot.bookmarks.len(), 2, "the account's alone are enough");

    write(&folder.path().join("Bookmarks"), "{");
    let state = read(&profile(folder.path())).unwrap_err().state;
    assert_eq!(state, SourceState::Damaged, "half of a profile must not pass for all of it");
}

#[test]
fn what_was_copied_into_the_account_counts_once() {
    let folder = tempdir().unwrap();
    let page = |guid: &str, title: &str| {
        format!(r#"{{"guid":"{guid}","name":"{title}","type":"url","url":"https://same.example/"}}"#)
    };
    // Twice on this computer; in the account one of them under another guid, another title, and a third of the same.
    let local = [page("l1", "Same"), page("l2", "Same")].join(",");
    let account = [page("a1", "Same"), page("a2", "Renamed"), page("a3", "Same"), page("a4", "Same")].join(",");
    write(&folder.path().join("Bookmarks"), bookmarks_file(&local));
    write(&folder.path().join("AccountBookmarks"), bookmarks_file(&account));
    assert_eq!(keys(&read(&profile(folder.path())).unwrap()), ["l1", "l2", "a2", "a4"]);
}

#[test]
fn an_encrypted_profile_is_told_from_an_empty_one() {
    let empty = bookmarks_file("");
    let one = bookmarks_file(ONE);
    let encrypted = |more: usize| "x".repeat(empty.len() + more);
    check_state(&[], SourceState::Missing);
    check_state(&[("EncryptedBookmarks2", &encrypted(0))], SourceState::EncryptedOnly);
    check_state(&[("EncryptedAccountBookmarks", &encrypted(0))], SourceState::EncryptedOnly);
    check_state(&[("Bookmarks", &empty), ("EncryptedBookmarks2", &encrypted(4096))], SourceState::EncryptedOnly);
    check_state(&[("Bookmarks", &empty), ("EncryptedBookmarks2", &encrypted(18))], SourceState::Ok);
    check_state(&[("Bookmarks", &empty)], SourceState::Ok);
    check_state(&[("AccountBookmarks", &one), ("EncryptedBookmarks2", &encrypted(4096))], SourceState::Ok);
}

fn check_state(files: &[(&str, &String)], expected: SourceState) {
    let folder = tempdir().unwrap();
    for (name, content) in files {
        write(&folder.path().join(name), content);
    }
    let error = read(&profile(folder.path())).err();
    assert_eq!(error.as_ref().map_or(SourceState::Ok, |error| error.state), expected, "{files:?}");
    if let Some(error) = error {
        assert!(said(&error.remark).contains(&folder.path().display().to_string()), "{}", said(&error.remark));
    }
}

#[test]
fn errors_say_what_to_do() {
    let folder = tempdir().unwrap();
    let told = |source: &Source| homely(&said(&read(source).unwrap_err().remark), folder.path());
    let live = profile(folder.path());
    insta::assert_snapshot!(told(&live), @"~/Bookmarks is not there. The browser writes it with the first bookmark that is saved in this profile.");
    insta::assert_snapshot!(told(&profile(&folder.path().join("Profile 9"))), @"~/Profile 9 is not there. If the profile was deleted in the browser, disable this source.");
    insta::assert_snapshot!(told(&file(&folder.path().join("a.html"), Format::NetscapeHtml)), @"~/a.html is not there. Export the bookmarks again in the browser or service and import the new file.");
    write(&folder.path().join("EncryptedBookmarks2"), "v10");
    insta::assert_snapshot!(told(&live), @"The browser keeps the bookmarks of ~ in an encrypted file that only it can read. Dogear's companion, an extension for the browser, tells Dogear of them: let it do so in Dogear's settings, and add it to the browser. Or export them in its bookmark manager as an HTML file and import that file here, again whenever you want what is new.");
    write(&folder.path().join("Bookmarks"), "{\"roots\":\n{\"other\"");
    insta::assert_snapshot!(told(&live), @"~/Bookmarks is cut off or damaged at line 2, column 9: the file ends in the middle. Open the browser once, so that it writes the file again.");
    fs::remove_file(folder.path().join("Bookmarks")).unwrap();
    fs::create_dir(folder.path().join("Bookmarks")).unwrap();
    insta::assert_snapshot!(told(&live), @"~/Bookmarks is a folder, not a file. Open the browser once, so that it writes the file again.");
}

#[test]
fn a_fingerprint_changes_with_every_write() {
    let folder = tempdir().unwrap();
    let source = profile(folder.path());
    let path = folder.path().join("Bookmarks");
    let mut seen = vec![fingerprint(&source)];
    let mut check = |what: &str| {
        let now = fingerprint(&source);
        assert_eq!(now, fingerprint(&source), "{what}: nothing happened in between");
        assert!(!seen.contains(&now), "{what}");
        seen.push(now);
    };
    write(&path, bookmarks_file(""));
    check("written");
    let replacement = folder.path().join("Bookmarks.tmp");
    write(&replacement, bookmarks_file(""));
    fs::rename(&replacement, &path).unwrap();
    check("replaced by a file of the same size");
    write(&folder.path().join("AccountBookmarks"), bookmarks_file(ONE));
    check("the other file written");
    fs::remove_file(&path).unwrap();
    check("removed");
}

#[test]
fn the_folder_is_watched_for_the_names_that_matter() {
    let live = watched_files(&profile(Path::new("/home/ada/.config/chromium/Default")));
    assert_eq!(live.folder, Path::new("/home/ada/.config/chromium/Default"));
    assert!(live.names.iter().any(|name| name == "Bookmarks"));
    assert!(live.names.iter().any(|name| name == "EncryptedBookmarks2"), "so that a state may change");
    assert!(!live.names.iter().any(|name| name == "Bookmarks.bak" || name == "History"));

    let imported = watched_files(&file(Path::new("/home/ada/export.html"), Format::NetscapeHtml));
    assert_eq!((imported.folder.as_path(), imported.names), (Path::new("/home/ada"), vec!["export.html".into()]));
}

#[test]
fn a_file_that_is_being_written_is_read_when_it_is_whole() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("Bookmarks");
    write(&path, "{\"roots\": {");
    let writer = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(20));
        write(&path, bookmarks_file(ONE));
    });
    let reading = read(&profile(folder.path())).unwrap();
    writer.join().unwrap();
    assert_eq!(reading.snapshot.bookmarks.len(), 1);
}
