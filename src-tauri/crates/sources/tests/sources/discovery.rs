//! Profiles in made-up homes of three systems.

use std::{fs, path::Path};

use dogear_domain::{Browser, SourceState};
use dogear_sources::{Environment, Found, System, discover};
use tempfile::tempdir;

use crate::{
    database::{Database, MENU},
    support::{bookmarks_file, said, write},
};

const ONE: &str =
    r#"{"guid":"g1","name":"One","type":"url","url":"https://a.example/","date_added":"13439712015337013"}"#;

/// A Linux machine with this home.
pub fn linux(home: &Path) -> Environment {
    Environment {
        home: home.to_owned(),
        xdg_config_home: None,
        local_app_data: None,
        roaming_app_data: None,
        scratch: home.to_owned(),
        system: System::Linux,
    }
}

/// One line a profile: browser, profile, folder relative to `home`, state, count.
fn listed(found: &[Found], home: &Path) -> String {
    let line = |found: &Found| {
        let path = found.source.path.strip_prefix(home).unwrap_or(&found.source.path).to_str().unwrap();
        let count = found.bookmarks.map(|count| format!(" {count}")).unwrap_or_default();
        format!("{} | {path} | {}{count}", found.source.label(), found.state.slug())
    };
    found.iter().map(line).collect::<Vec<_>>().join("\n").replace('\\', "/")
}

#[test]
fn linux_profiles_of_every_packaging() {
    let home = tempdir().unwrap();
    let root = home.path();
    for profile in [
        ".config/google-chrome/Default",
        ".config/google-chrome/Profile 7",
        ".config/google-chrome-unstable/Default",
        ".config/BraveSoftware/Brave-Browser/Default",
        ".config/opera",
        ".config/BraveSoftware/Brave-Browser-Beta/Default",
        ".config/BraveSoftware/Brave-Browser-Nightly/Default",
        ".config/vivaldi/Default",
        ".config/vivaldi-snapshot/Default",
        ".config/yandex-browser/Default",
        ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser/Default",
        "snap/brave/current/.config/BraveSoftware/Brave-Browser/Default",
        ".config/microsoft-edge/Default",
        "snap/chromium/common/chromium/Default",
        ".var/app/org.chromium.Chromium/config/chromium/Default",
        ".var/app/com.google.Chrome/config/google-chrome/Default",
    ] {
        write(&root.join(profile).join("Bookmarks"), bookmarks_file(ONE));
    }
    // Neither profiles nor bookmarks.
    write(&root.join(".config/google-chrome/Crashpad/settings.dat"), "x");
    write(&root.join(".config/chromium/Default/History"), "x");
    insta::assert_snapshot!(listed(&discover(&linux(root)), root), @r"
    Chrome · Default | .config/google-chrome/Default | ok 1
    Chrome · Profile 7 | .config/google-chrome/Profile 7 | ok 1
    Chrome · Default | .var/app/com.google.Chrome/config/google-chrome/Default | ok 1
    Chrome Dev · Default | .config/google-chrome-unstable/Default | ok 1
    Chromium · Default | snap/chromium/common/chromium/Default | ok 1
    Chromium · Default | .var/app/org.chromium.Chromium/config/chromium/Default | ok 1
    Edge · Default | .config/microsoft-edge/Default | ok 1
    Brave · Default | .config/BraveSoftware/Brave-Browser/Default | ok 1
    Brave Beta · Default | .config/BraveSoftware/Brave-Browser-Beta/Default | ok 1
    Brave Nightly · Default | .config/BraveSoftware/Brave-Browser-Nightly/Default | ok 1
    Brave · Default | snap/brave/current/.config/BraveSoftware/Brave-Browser/Default | ok 1
    Brave · Default | .var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser/Default | ok 1
    Vivaldi · Default | .config/vivaldi/Default | ok 1
    Vivaldi Snapshot · Default | .config/vivaldi-snapshot/Default | ok 1
    Opera · Default | .config/opera | ok 1
    Yandex · Default | .config/yandex-browser/Default | ok 1
    ");
}

#[test]
fn macos_and_windows_have_their_own_places() {
    let home = tempdir().unwrap();
    let (local, roaming) = (home.path().join("AppData/Local"), home.path().join("AppData/Roaming"));
    for profile in [
        "Library/Application Support/Google/Chrome/Default",
        "Library/Application Support/Microsoft Edge/Profile 1",
        "Library/Application Support/com.operasoftware.OperaGX",
        "Library/Application Support/Arc/User Data/Default",
        "Library/Application Support/Yandex/YandexBrowser/Default",
        "AppData/Local/Google/Chrome SxS/User Data/Default",
        "AppData/Local/Packages/TheBrowserCompany.Arc_ttt1ap7aakyb4/LocalCache/Local/Arc/User Data/Profile 1",
        "AppData/Local/Packages/Another.Package/LocalCache/Local/Arc/User Data/Default",
        "AppData/Local/Yandex/YandexBrowser/User Data/Default",
        "AppData/Local/BraveSoftware/Brave-Browser/User Data/Profile 2",
        "AppData/Roaming/Opera Software/Opera Stable/Default",
        "AppData/Roaming/Opera Software/Opera GX Stable",
    ] {
        write(&home.path().join(profile).join("Bookmarks"), bookmarks_file(ONE));
    }
    let sidebar = include_str!("../fixtures/services/arc.json");
    let arc = "AppData/Local/Packages/TheBrowserCompany.Arc_ttt1ap7aakyb4/LocalCache/Local/Arc";
    for folder in ["Library/Application Support/Arc", arc] {
        write(&home.path().join(folder).join("StorableSidebar.json"), sidebar);
    }
    let mac = Environment { system: System::MacOs, ..linux(home.path()) };
    insta::assert_snapshot!(listed(&discover(&mac), home.path()), @r"
    Chrome · Default | Library/Application Support/Google/Chrome/Default | ok 1
    Edge · Profile 1 | Library/Application Support/Microsoft Edge/Profile 1 | ok 1
    Opera GX · Default | Library/Application Support/com.operasoftware.OperaGX | ok 1
    Arc · Default | Library/Application Support/Arc/User Data/Default | ok 1
    Yandex · Default | Library/Application Support/Yandex/YandexBrowser/Default | ok 1
    Arc · Sidebar | Library/Application Support/Arc | ok 4
    ");
    let windows = Environment {
        local_app_data: Some(local),
        roaming_app_data: Some(roaming),
        system: System::Windows,
        ..linux(home.path())
    };
    insta::assert_snapshot!(listed(&discover(&windows), home.path()), @r"
    Chrome Canary · Default | AppData/Local/Google/Chrome SxS/User Data/Default | ok 1
    Brave · Profile 2 | AppData/Local/BraveSoftware/Brave-Browser/User Data/Profile 2 | ok 1
    Opera · Default | AppData/Roaming/Opera Software/Opera Stable/Default | ok 1
    Opera GX · Default | AppData/Roaming/Opera Software/Opera GX Stable | ok 1
    Arc · Profile 1 | AppData/Local/Packages/TheBrowserCompany.Arc_ttt1ap7aakyb4/LocalCache/Local/Arc/User Data/Profile 1 | ok 1
    Yandex · Default | AppData/Local/Yandex/YandexBrowser/User Data/Default | ok 1
    Arc · Sidebar | AppData/Local/Packages/TheBrowserCompany.Arc_ttt1ap7aakyb4/LocalCache/Local/Arc | ok 4
    ");
}

#[test]
fn the_configuration_folder_may_be_elsewhere() {
    let (home, elsewhere) = (tempdir().unwrap(), tempdir().unwrap());
    write(&elsewhere.path().join("chromium/Default/Bookmarks"), bookmarks_file(ONE));
    let environment = Environment { xdg_config_home: Some(elsewhere.path().to_owned()), ..linux(home.path()) };
    assert_eq!(discover(&environment).len(), 1);
    let same = Environment { xdg_config_home: Some(elsewhere.path().join("")), ..linux(elsewhere.path()) };
    assert_eq!(discover(&same).len(), 1);
    let nowhere = Environment { home: "".into(), ..linux(home.path()) };
    assert_eq!(discover(&nowhere), [], "a relative home is no home");
}

#[test]
fn names_come_from_local_state_and_damage_to_it_hides_nothing() {
    let home = tempdir().unwrap();
    let root = home.path().join(".config/chromium");
    write(&root.join("Default/Bookmarks"), bookmarks_file(ONE));
    write(&root.join("Profile 1/AccountBookmarks"), bookmarks_file(ONE));
    write(&root.join("Profile 2/EncryptedBookmarks2"), "v10");
    fs::create_dir_all(root.join("Profile 3")).unwrap();
    let named = r#"{"profile":{"info_cache":{"Default":{"name":"Ada"},"Profile 1":{"name":" "},"Profile 3":{},
        "Profile 4":{"name":"Deleted"},"../../..":{"name":"Out"},"":{"name":"Nobody"}}}}"#;
    write(&root.join("Local State"), named);
    insta::assert_snapshot!(listed(&discover(&linux(home.path())), home.path()), @r"
    Chromium · Ada | .config/chromium/Default | ok 1
    Chromium · Profile 1 | .config/chromium/Profile 1 | ok 1
    Chromium · Profile 2 | .config/chromium/Profile 2 | encrypted_only
    Chromium · Profile 3 | .config/chromium/Profile 3 | missing
    ");

    for damaged in ["", "{", "[]", "null", "{\"profile\":{\"info_cache\":[1]}}", "\0\0\0\0"] {
        write(&root.join("Local State"), damaged);
        let found = discover(&linux(home.path()));
        assert_eq!(found.len(), 3, "{damaged:?}");
        assert_eq!(found[0].source.profile, "Default");
    }
}

#[test]
fn profiles_of_one_name_are_told_apart_by_their_accounts() {
    let home = tempdir().unwrap();
    let root = home.path().join(".config/chromium");
    for folder in ["Default", "Profile 1", "Profile 2", "Profile 3"] {
        write(&root.join(folder).join("Bookmarks"), bookmarks_file(ONE));
    }
    let named = r#"{"profile":{"info_cache":{
        "Default":{"name":"Ada","user_name":"ada@home.example","gaia_name":"Ada L."},
        "Profile 1":{"name":"Ada","user_name":"","gaia_name":"Ada Lovelace"},
        "Profile 2":{"name":"Ada"},
        "Profile 3":{"name":"Work","user_name":"ada@work.example"}}}}"#;
    write(&root.join("Local State"), named);
    insta::assert_snapshot!(listed(&discover(&linux(home.path())), home.path()), @r"
    Chromium · Ada (ada@home.example) | .config/chromium/Default | ok 1
    Chromium · Ada (Ada Lovelace) | .config/chromium/Profile 1 | ok 1
    Chromium · Ada (Profile 2) | .config/chromium/Profile 2 | ok 1
    Chromium · Work | .config/chromium/Profile 3 | ok 1
    ");
}

#[test]
fn a_first_look_counts_and_dates() {
    let home = tempdir().unwrap();
    let folder = home.path().join(".config/chromium/Default");
    write(&folder.join("Bookmarks"), bookmarks_file(ONE));
    let found = discover(&linux(home.path())).remove(0);
    assert_eq!((found.source.browser, found.state, found.bookmarks), (Browser::Chromium, SourceState::Ok, Some(1)));
    assert_eq!(found.newest_at.unwrap().to_rfc3339(), "2026-11-21T05:20:15.337013+00:00");
    assert_eq!(found.detail, None);
    let id = found.source.id;
    assert!(id.0.starts_with("chromium-default-"), "{id}");

    write(&folder.join("Bookmarks"), "{");
    let found = discover(&linux(home.path())).remove(0);
    assert_eq!((found.source.id, found.state, found.bookmarks), (id, SourceState::Damaged, None));
    assert!(said(&found.detail.unwrap()).contains("line 1"));
}

#[cfg(unix)]
#[test]
fn links_to_one_profile_count_once() {
    let home = tempdir().unwrap();
    let config = home.path().join(".config");
    write(&config.join("google-chrome/Default/Bookmarks"), bookmarks_file(ONE));
    std::os::unix::fs::symlink(config.join("google-chrome"), config.join("chromium")).unwrap();
    std::os::unix::fs::symlink("Default", config.join("google-chrome/Linked")).unwrap();
    insta::assert_snapshot!(listed(&discover(&linux(home.path())), home.path()), @"Chrome · Default | .config/google-chrome/Default | ok 1");
}

/// Profiles of Firefox-like browsers with a bookmark each.
fn add_firefox(root: &Path, folders: &[&str]) {
    for folder in folders {
        let places = Database::new(&root.join(folder).join("places.sqlite"));
        places.bookmark(MENU, "One", "https://a.example/");
        places.close();
    }
}

#[test]
fn firefox_profiles_of_every_packaging() {
    let home = tempdir().unwrap();
    add_firefox(
        home.path(),
        &[
            ".mozilla/firefox/aaaaaaaa.default-release",
            ".config/mozilla/firefox/bbbbbbbb.default-release",
            "snap/firefox/common/.mozilla/firefox/cccccccc.default",
            ".var/app/org.mozilla.firefox/.mozilla/firefox/dddddddd.default-release",
            ".var/app/org.mozilla.firefox/config/mozilla/firefox/eeeeeeee.default-release",
            ".var/app/org.mozilla.firefox/.config/mozilla/firefox/ffffffff.default-release",
            ".librewolf/gggggggg.default-default",
            ".config/librewolf/librewolf/hhhhhhhh.default-default",
            ".waterfox/iiiiiiii.68-edition-default",
            ".zen/jjjjjjjj.Default (release)",
            ".config/zen/kkkkkkkk.Default (release)",
            ".var/app/one.ablaze.floorp/.floorp/llllllll.default-default",
        ],
    );
    write(&home.path().join(".mozilla/firefox/mmmmmmmm.default/times.json"), "{}");
    insta::assert_snapshot!(listed(&discover(&linux(home.path())), home.path()), @r"
    Firefox · default-release | .mozilla/firefox/aaaaaaaa.default-release | ok 1
    Firefox · default-release | .config/mozilla/firefox/bbbbbbbb.default-release | ok 1
    Firefox · default | snap/firefox/common/.mozilla/firefox/cccccccc.default | ok 1
    Firefox · default-release | .var/app/org.mozilla.firefox/.mozilla/firefox/dddddddd.default-release | ok 1
    Firefox · default-release | .var/app/org.mozilla.firefox/config/mozilla/firefox/eeeeeeee.default-release | ok 1
    Firefox · default-release | .var/app/org.mozilla.firefox/.config/mozilla/firefox/ffffffff.default-release | ok 1
    LibreWolf · default-default | .librewolf/gggggggg.default-default | ok 1
    LibreWolf · default-default | .config/librewolf/librewolf/hhhhhhhh.default-default | ok 1
    Waterfox · 68-edition-default | .waterfox/iiiiiiii.68-edition-default | ok 1
    Zen · Default (release) | .zen/jjjjjjjj.Default (release) | ok 1
    Zen · Default (release) | .config/zen/kkkkkkkk.Default (release) | ok 1
    Floorp · default-default | .var/app/one.ablaze.floorp/.floorp/llllllll.default-default | ok 1
    ");
}

#[test]
fn firefox_on_macos_and_windows() {
    let home = tempdir().unwrap();
    add_firefox(
        home.path(),
        &[
            "Library/Application Support/Firefox/Profiles/aaaaaaaa.default-release",
            "Library/Application Support/zen/Profiles/bbbbbbbb.Default (release)",
            "AppData/Roaming/Mozilla/Firefox/Profiles/cccccccc.default-release",
            "AppData/Local/Packages/Mozilla.Firefox_n80bbvh6b1yt2/LocalCache/Roaming/Mozilla/Firefox/Profiles/dddddddd.default-release",
            "AppData/Local/Packages/Other.App_1/LocalCache/Roaming/Mozilla/Firefox/Profiles/eeeeeeee.default-release",
            "AppData/Roaming/Floorp/Profiles/ffffffff.default-release",
        ],
    );
    let mac = Environment { system: System::MacOs, ..linux(home.path()) };
    insta::assert_snapshot!(listed(&discover(&mac), home.path()), @r"
    Firefox · default-release | Library/Application Support/Firefox/Profiles/aaaaaaaa.default-release | ok 1
    Zen · Default (release) | Library/Application Support/zen/Profiles/bbbbbbbb.Default (release) | ok 1
    ");
    let windows = Environment {
        local_app_data: Some(home.path().join("AppData/Local")),
        roaming_app_data: Some(home.path().join("AppData/Roaming")),
        system: System::Windows,
        ..linux(home.path())
    };
    insta::assert_snapshot!(listed(&discover(&windows), home.path()), @r"
    Firefox · default-release | AppData/Roaming/Mozilla/Firefox/Profiles/cccccccc.default-release | ok 1
    Firefox · default-release | AppData/Local/Packages/Mozilla.Firefox_n80bbvh6b1yt2/LocalCache/Roaming/Mozilla/Firefox/Profiles/dddddddd.default-release | ok 1
    Floorp · default-release | AppData/Roaming/Floorp/Profiles/ffffffff.default-release | ok 1
    ");
}

#[test]
fn profiles_ini_names_and_orders_and_hides_nothing() {
    let (home, elsewhere) = (tempdir().unwrap(), tempdir().unwrap());
    let root = home.path().join(".mozilla/firefox");
    add_firefox(&root, &["aaaaaaaa.default", "bbbbbbbb.default-release", "Profiles/cccccccc.old", "not-listed"]);
    add_firefox(elsewhere.path(), &["on another disk"]);
    let ini = format!(
        "\u{feff}[Install4F96D1932A9F858E]\r\nDefault=bbbbbbbb.default-release\r\nLocked=1\r\n\r\n\
         [Profile2]\r\nName=Elsewhere\r\nIsRelative=0\r\nPath={}\r\n\r\n\
         ; a comment = not a key\r\n[Profile1]\r\nName=default\r\nIsRelative=1\r\nPath=aaaaaaaa.default\r\nDefault=1\r\n\r\n\
         [Profile0]\r\nName=Everyday = use\r\nIsRelative=1\r\nPath=bbbbbbbb.default-release\r\n\r\n\
         [Profile3]\r\nName=Out\r\nIsRelative=1\r\nPath=../../../etc\r\n\r\n\
         [Profile4]\r\nName=Gone\r\nIsRelative=1\r\nPath=dddddddd.gone\r\n\r\n[General]\r\nStartWithLastProfile=1\r\nVersion=2\r\n",
        elsewhere.path().join("on another disk").display()
    );
    write(&root.join("profiles.ini"), &ini);
    let found = discover(&linux(home.path()));
    let names: Vec<&str> = found.iter().map(|found| found.source.profile.as_str()).collect();
    assert_eq!(names[0], "Everyday = use", "what the installed browser opens comes first");
    let mut names = names.clone();
    names.sort_unstable();
    assert_eq!(names, ["Elsewhere", "Everyday = use", "default", "not-listed", "old"]);

    write(&root.join("profiles.ini"), "[Profile1]\nName=default\nIsRelative=1\nPath=aaaaaaaa.default\n");
    write(&root.join("installs.ini"), "[4F96D1932A9F858E]\nDefault=aaaaaaaa.default\nLocked=1\n");
    assert_eq!(discover(&linux(home.path()))[0].source.profile, "default");
    for damaged in ["", "[", "[]\n=\n", "Path=..", "\0\0\0", "[Profile0]\nPath=\nIsRelative=0"] {
        write(&root.join("profiles.ini"), damaged);
        let found = discover(&linux(home.path()));
        assert_eq!(found.len(), 4, "{damaged:?}");
        assert_eq!(found.iter().map(|found| found.bookmarks).max(), Some(Some(1)));
    }
}
