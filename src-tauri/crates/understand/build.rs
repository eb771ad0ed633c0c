//! Turns the files of the languages into JSON, which a program reads several times as fast: every question of a new process
//! waits for them. What is wrong in a file is told here.

use std::{env, error::Error, fs, path::Path};

/// What a file says of follow-ups; most questions are none, so it is read apart.
const FOLLOW_UP: &str = "follow-up";

fn main() -> Result<(), Box<dyn Error>> {
    let languages = "../../../assets/languages";
    let out = env::var("OUT_DIR")?;
    println!("cargo::rerun-if-changed={languages}");
    for file in fs::read_dir(languages)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            write(&path, Path::new(&out)).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

fn write(file: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut language: toml::Table = fs::read_to_string(file)?.parse()?;
    let follow_up = language.remove(FOLLOW_UP).unwrap_or_else(|| toml::Table::new().into());
    let out = out.join(file.file_name().ok_or("a file without a name")?);
    fs::write(out.with_extension("json"), serde_json::to_string(&language)?)?;
    fs::write(out.with_extension("follow-up.json"), serde_json::to_string(&follow_up)?)?;
    Ok(())
}
