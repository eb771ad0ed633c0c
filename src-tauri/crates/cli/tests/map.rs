//! `dogear map`: a list, one JSON document, a picture; and what it says without search by meaning.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its library has failed")]
#![expect(clippy::print_stderr, reason = "a test that is left out says so")]

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

const DOGEAR: &str = env!("CARGO_BIN_EXE_dogear");
const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../.dogear/models/all-minilm-l6-v2");

const KITCHEN: [&str; 10] = ["rye", "wheat", "spelt", "oat", "barley", "corn", "rice", "millet", "potato", "walnut"];
const SEA: [&str; 10] =
    ["Atlantic", "Baltic", "Pacific", "Arctic", "Adriatic", "Aegean", "Caspian", "Coral", "Tasman", "Celtic"];

fn dogear(folder: &Path, model: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(DOGEAR);
    command.env("HOME", folder).env("DOGEAR_MODEL_DIR", model).env_remove("XDG_CONFIG_HOME").env("DOGEAR_LANG", "en");
    command.arg("--data-dir").arg(folder.join("data")).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Recipes for bread and tables of tides.
fn save(folder: &Path) -> std::path::PathBuf {
    let mut rows = String::from("url,title\n");
    for kind in KITCHEN {
        writeln!(rows, "https://bread.example/{kind},How to bake {kind} bread & <b>rolls</b> in your oven").unwrap();
    }
    for sea in SEA {
        writeln!(rows, "https://tides.example/{sea},Times of high and low tides in the {sea} Sea").unwrap();
    }
    let file = folder.join("saved.csv");
    fs::write(&file, rows).unwrap();
    file
}

#[test]
fn a_map_is_told_as_a_list_as_json_and_as_a_picture() {
    let model = Path::new(MODEL);
    if !model.is_dir() {
        eprintln!("left out: the model is not here (cargo xtask setup)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let dogear = |arguments: &[&str]| said(&dogear(folder.path(), model, arguments));
    dogear(&["import", save(folder.path()).to_str().unwrap()]);
    let list = dogear(&["map"]);
    assert!(list.contains("20 bookmarks on the map, in 2 clusters; 0 between them."), "{list}");

    let map: Value = serde_json::from_str(&dogear(&["map", "--json"])).unwrap();
    assert_eq!((&map["state"], map["points"].as_array().unwrap().len()), (&"ready".into(), 20));
    let bookmarks = |cluster: &Value| cluster["bookmarks"].as_u64().unwrap();
    assert_eq!(map["clusters"].as_array().unwrap().iter().map(bookmarks).sum::<u64>(), 20);
    let cluster = |at: usize| &map["points"][at]["cluster"];
    assert!((0..10).all(|at| cluster(at) == cluster(0) && cluster(at + 10) == cluster(10)), "{map}");
    assert_ne!(cluster(0), cluster(10));

    let picture = dogear(&["map", "--svg"]);
    let file = folder.path().join("map.svg");
    let written = dogear(&["map", "--svg", file.to_str().unwrap()]);
    assert!(written.starts_with("Drew 20 bookmarks into "), "{written}");
    assert_eq!(fs::read_to_string(file).unwrap(), picture);
    assert!(picture.starts_with("<svg ") && picture.contains("20 bookmarks by meaning"), "{picture}");
}

#[test]
fn without_search_by_meaning_there_is_no_map_and_it_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let model = folder.path().join("none");
    let empty = said(&dogear(folder.path(), &model, &["map"]));
    assert_eq!(empty, "No bookmarks yet, so the map is empty.\n");
    said(&dogear(folder.path(), &model, &["import", save(folder.path()).to_str().unwrap()]));
    let failed = dogear(folder.path(), &model, &["map"]);
    assert_eq!(failed.status.code(), Some(1));
    let complaint = String::from_utf8_lossy(&failed.stderr);
    assert!(complaint.starts_with("dogear: Search by meaning is off"), "{complaint}");
    let map = said(&dogear(folder.path(), &model, &["--json", "map"]));
    assert_eq!(map, "{\"state\":\"waiting\",\"points\":[],\"clusters\":[]}\n");
}
