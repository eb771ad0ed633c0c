//! Turns the files of the languages into JSON, which a program reads several times as fast: every question of a new process
//! waits for them. What is wrong in a file is told here.

use std::{env, error::Error, fs, path::Path};

/// Where a language's folder has the words that questions are asked in.
const QUESTIONS: &str = "questions.toml";

/// What a file says of follow-ups; most questions are none, so it is read apart.
const FOLLOW_UP: &str = "follow-up";

fn main() -> Result<(), Box<dyn Error>> {
    let languages = "../../../assets/languages";
    let out = env::var("OUT_DIR")?;
    println!("cargo::rerun-if-changed={languages}");
    for language in fs::read_dir(languages)? {
        let language = language?;
        let file = language.path().join(QUESTIONS);
        if file.exists() {
            let out = Path::new(&out).join(language.file_name());
            write(&file, &out).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    Ok(())
}

fn write(file: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut language: toml::Table = fs::read_to_string(file)?.parse()?;
    let follow_up = language.remove(FOLLOW_UP).unwrap_or_else(|| toml::Table::new().into());
    fs::write(out.with_extension("json"), serde_json::to_string(&language)?)?;
    fs::write(out.with_extension("follow-up.json"), serde_json::to_string(&follow_up)?)?;
    Ok(())
}
