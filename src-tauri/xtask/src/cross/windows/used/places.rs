//! Where Dogear keeps its own on Windows: the library, and keys of providers.

use anyhow::{Result, ensure};

use super::layout::DATA;
use super::person::{Person, document, ended};
use super::{Row, row};

const KEY: &str = "sk-not-a-real-key";

pub const ROWS: &[Row] = &[
    row("the library lies in AppData\\Local\\Dogear", |person| {
        ensure!(person.home.join(DATA).join("dogear.db").is_file());
        Ok(())
    }),
    row("a data folder with blanks and umlauts", |person| has_library(person, "Dokumente/Zoës Bücher & mehr")),
    row("a data folder by a path of more than 200 letters", |person| {
        has_library(person, &format!("Dokumente/{}Dogear", "noch ein Ordner/".repeat(11)))
    }),
    row("a data folder named by DOGEAR_DATA_DIR", |person| {
        let mut dogear = person.dogear(&["--json", "status"]);
        document(dogear.env("DOGEAR_DATA_DIR", person.called("Dokumente/aus der Umgebung")))?;
        ensure!(person.home.join("Dokumente/aus der Umgebung/dogear.db").is_file());
        Ok(())
    }),
    row("no private copy of a browser's database is left in the data folder", |person| {
        let entries = std::fs::read_dir(person.home.join(DATA))?;
        let names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        ensure!(!names.iter().any(|name| name.contains("places") || name.contains("copy")), "{names:?}");
        Ok(())
    }),
    row("a provider's key is kept, and found by the next start", |person| {
        let arguments = ["--json", "provider", "--use", "openai", "--model", "any", "--key"];
        let ran = ended(&mut person.dogear(&arguments), &format!("{KEY}\r\n"))?;
        ensure!(ran.code == Some(0) && !ran.stdout.contains(KEY), "{ran:?}");
        let provider = person.json(&["provider"])?;
        ensure!(provider["key"] == "keychain" || provider["key"] == "file", "{provider}");
        Ok(())
    }),
    row("the key stands in no settings file", |person| {
        let settings = super::person::text_of(&person.home.join(DATA).join("settings.toml"))?;
        ensure!(settings.contains("openai") && !settings.contains(KEY), "{settings}");
        Ok(())
    }),
    row("an empty key takes the key away", |person| {
        let ran = ended(&mut person.dogear(&["--json", "provider", "--key"]), "\r\n")?;
        ensure!(ran.code == Some(0), "{ran:?}");
        let provider = person.json(&["provider"])?;
        ensure!(provider["key"] != "keychain" && provider["key"] != "file", "{provider}");
        person.json(&["provider", "--use", "built_in"]).map(drop)
    }),
];

fn has_library(person: &Person, folder: &str) -> Result<()> {
    person.json(&["--data-dir", &person.called(folder), "status"])?;
    let library = person.home.join(folder).join("dogear.db");
    ensure!(library.is_file(), "{} is not there", library.display());
    Ok(())
}
