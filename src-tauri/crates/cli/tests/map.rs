//! `dogear map`: a list, one JSON document, a picture; and what it says without search by meaning.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its library has failed")]

use std::{
    collections::BTreeSet,
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
    for (kind, dish) in KITCHEN.iter().flat_map(|kind| ["bread", "rolls", "cake", "dough"].map(|dish| (kind, dish))) {
        writeln!(rows, "https://bread.example/{kind}/{dish},How to bake {kind} {dish} & <b>rolls</b> in your oven")
            .unwrap();
    }
    for (sea, what) in SEA.iter().flat_map(|sea| ["tides", "waves", "currents", "storms"].map(|what| (sea, what))) {
        writeln!(rows, "https://tides.example/{sea}/{what},Times of high and low {what} in the {sea} Sea").unwrap();
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
    assert!(list.contains("80 bookmarks on the map, in "), "{list}");

    let map: Value = serde_json::from_str(&dogear(&["map", "--json"])).unwrap();
    let points = map["points"].as_array().unwrap();
    assert_eq!((&map["state"], points.len()), (&"ready".into(), 80));
    let sizes = map["clusters"].as_array().unwrap().iter().map(|cluster| cluster["bookmarks"].as_u64().unwrap());
    let placed = points.iter().filter(|point| !point["cluster"].is_null()).count();
    assert_eq!(sizes.sum::<u64>(), placed as u64);
    let of = |half: &[Value]| -> BTreeSet<u64> { half.iter().filter_map(|point| point["cluster"].as_u64()).collect() };
    let (kitchen, sea) = (of(&points[..40]), of(&points[40..]));
    assert!(!kitchen.is_empty() && !sea.is_empty() && kitchen.is_disjoint(&sea), "{map}");

    let picture = dogear(&["map", "--svg"]);
    let file = folder.path().join("map.svg");
    let written = dogear(&["map", "--svg", file.to_str().unwrap()]);
    assert!(written.starts_with("Drew 80 bookmarks into "), "{written}");
    assert_eq!(fs::read_to_string(file).unwrap(), picture);
    assert!(picture.starts_with("<svg ") && picture.contains("80 bookmarks by meaning"), "{picture}");
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
