//! Files and folders that a person points at.

use std::{fs, path::Path};

use dogear_domain::{Browser, Format, SourceState};
use dogear_sources::{read, source_at};
use tempfile::tempdir;

use crate::{
    database::Database,
    support::{bookmarks_file, homely, said, write},
};

const ONE: &str = r#"{"guid":"g1","name":"One","type":"url","url":"https://a.example/"}"#;
const HTML: &str = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF=\"https://a.example\">A</A></DL>";

#[test]
fn the_content_decides_and_not_the_name() {
    let folder = tempdir().unwrap();
    for (name, content, format) in [
        ("export.html", HTML.to_owned(), Format::NetscapeHtml),
        ("export.json", HTML.to_owned(), Format::NetscapeHtml),
        ("no-extension", bookmarks_file(ONE), Format::ChromiumJson),
        ("Bookmarks", bookmarks_file(ONE), Format::ChromiumJson),
    ] {
        let path = folder.path().join(name);
        write(&path, content);
        let source = source_at(&path).unwrap();
        assert_eq!((source.format, source.browser, source.profile.as_str()), (format, Browser::File, name));
        assert_eq!(read(&source).unwrap().snapshot.bookmarks.len(), 1, "{name}");
        assert_eq!(source, source_at(&folder.path().join(".").join(name)).unwrap(), "one file, one id");
    }
}

#[test]
fn a_profile_of_an_unknown_fork_is_followed() {
    let home = tempdir().unwrap();
    let folder = home.path().join("Thorium/Default");
    write(&folder.join("Bookmarks"), bookmarks_file(ONE));
    write(&folder.join("Preferences"), "{}");
    for path in [folder.clone(), folder.join("Bookmarks"), home.path().join("Thorium")] {
        let source = source_at(&path).unwrap();
        assert_eq!(source.label(), "Chromium · Thorium / Default", "{}", path.display());
        assert!(source.is_live());
        assert_eq!(read(&source).unwrap().snapshot.bookmarks.len(), 1);
    }
}

#[test]
fn a_known_browser_is_known_wherever_it_is() {
    let home = tempdir().unwrap();
    let root = home.path().join("backup/.config/BraveSoftware/Brave-Browser");
    write(&root.join("Profile 1/Bookmarks"), bookmarks_file(ONE));
    write(&root.join("Local State"), r#"{"profile":{"info_cache":{"Profile 1":{"name":"Work"}}}}"#);
    assert_eq!(source_at(&root.join("Profile 1")).unwrap().label(), "Brave · Work");
}

#[test]
fn a_profile_of_firefox_is_followed_and_a_copy_of_its_database_is_imported() {
    let home = tempdir().unwrap();
    let root = home.path().join(".config/zen");
    let folder = root.join("a1b2c3d4.Default (release)");
    Database::new(&folder.join("places.sqlite")).close();
    write(&folder.join("prefs.js"), "");
    write(&root.join("profiles.ini"), "[Profile0]\nName=Work\nIsRelative=1\nPath=a1b2c3d4.Default (release)\n");
    for path in [folder.clone(), folder.join("places.sqlite"), root] {
        let source = source_at(&path).unwrap();
        assert_eq!(
            (source.label().as_str(), source.format),
            ("Zen · Work", Format::FirefoxPlaces),
            "{}",
            path.display()
        );
        assert!(source.is_live());
        assert_eq!(read(&source).unwrap().snapshot.bookmarks, []);
    }
    let copy = home.path().join("places.sqlite");
    fs::copy(folder.join("places.sqlite"), &copy).unwrap();
    let source = source_at(&copy).unwrap();
    assert_eq!((source.browser, source.format), (Browser::File, Format::FirefoxPlaces));
    let unknown = home.path().join("Pulse/a1b2c3d4.default");
    Database::new(&unknown.join("places.sqlite")).close();
    assert_eq!(source_at(&unknown).unwrap().label(), "Firefox · default");
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = tempdir().unwrap();
    let told = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        write(&path, content);
        let error = source_at(&path).unwrap_err();
        assert_eq!(error.state, SourceState::Damaged);
        homely(&said(&error.remark), folder.path())
    };
    insta::assert_snapshot!(told("list.html", b"[1, 2]"), @"~/list.html looks like a list in JSON without addresses, which Dogear cannot read. Export the bookmarks as HTML in the browser or service and import that file.");
    insta::assert_snapshot!(told("empty.html", b""), @"~/empty.html is empty. Export the bookmarks as HTML in the browser or service and import that file.");
    insta::assert_snapshot!(told("diary.txt", b"Dear diary"), @"~/diary.txt is no bookmark file that Dogear knows. Export the bookmarks as HTML in the browser or service and import that file.");
}

#[test]
fn folders_that_are_no_profile_are_named() {
    let home = tempdir().unwrap();
    let told = |path: &Path| source_at(path).unwrap_err();
    assert_eq!(told(&home.path().join("nowhere")).state, SourceState::Missing);
    assert!(said(&told(home.path()).remark).contains("holds no bookmarks file"));
    for name in ["Default", "Profile 1"] {
        write(&home.path().join("chromium").join(name).join("Bookmarks"), bookmarks_file(ONE));
    }
    let several = said(&told(&home.path().join("chromium")).remark);
    assert!(several.contains("holds several profiles: Default and Profile 1. Pick"), "{several}");
}
