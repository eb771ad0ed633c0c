//! The shared collection of real, odd and broken bookmark files, through the terminal's door. What each file must give is
//! in the tests of the room `sources`; here nothing may crash, hang, or fail without saying why.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use dogear_tests::{dogear::Dogear, missing};

use crate::support::path;

#[test]
fn every_file_of_the_collection_is_imported_or_clearly_refused() -> Result<()> {
    let Some(collection) = missing::shared("bookmark-files") else { return Ok(()) };
    let dogear = Dogear::by_words()?;
    let files = readable_files(&collection)?;
    assert!(files.len() > 40, "only {} files", files.len());
    let wrong: Vec<String> =
        files.iter().filter_map(|file| complaint(&dogear, file).transpose()).collect::<Result<_>>()?;
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(dogear.json(&["status"])?["bookmarks"].as_u64() > Some(20_000), "what was imported is there");
    Ok(())
}

/// What is wrong with the import of this file, if anything is.
fn complaint(dogear: &Dogear, file: &Path) -> Result<Option<String>> {
    let ran = dogear.run(&["--json", "import", path(file)?])?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_fine = match ran.code {
        0 => serde_json::from_str::<serde_json::Value>(&ran.stdout)
            .is_ok_and(|report| report["sources"][0]["added"].is_u64()),
        1 => ran.stdout.is_empty() && ran.stderr.contains(&*name) && !ran.stderr.contains("panicked"),
        _ => false,
    };
    Ok((!is_fine).then(|| format!("{name}: {ran:?}")))
}

/// Chromium's JSON and Netscape HTML, in all folders of the collection.
fn readable_files(collection: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![collection.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.to_string_lossy();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".html") || name.ends_with(".Bookmarks.json") {
                files.push(path);
            }
        }
    }
    Ok(files)
}
