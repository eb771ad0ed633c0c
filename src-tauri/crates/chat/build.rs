//! Takes the names of months from the files of the languages, where questions have them, too: they stand nowhere else.

use std::{env, error::Error, fs, path::Path};

/// Where a language's folder has the words that questions are asked in.
const QUESTIONS: &str = "questions.toml";

/// As many forms of a name as answers need.
const FORMS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let languages = "../../../assets/languages";
    println!("cargo::rerun-if-changed={languages}");
    let mut months = Vec::new();
    for language in fs::read_dir(languages)? {
        let language = language?;
        let file = language.path().join(QUESTIONS);
        if file.exists() {
            let code = language.file_name().to_string_lossy().into_owned();
            months.extend(months_of(&code, &file).map_err(|error| format!("{}: {error}", file.display()))?);
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("months.rs"), format!("&[{}]", months.join(", ")))?;
    Ok(())
}

/// The code of a language with the first form of all months, the second and so on, as an expression; none of a file without a
/// calendar.
fn months_of(code: &str, file: &Path) -> Result<Option<String>, Box<dyn Error>> {
    let language: toml::Table = fs::read_to_string(file)?.parse()?;
    let Some(calendar) = language.get("calendar") else { return Ok(None) };
    let months: Vec<Vec<String>> = calendar.get("months").ok_or("no months")?.clone().try_into()?;
    let form = |at: usize| months.iter().map(|forms| forms.get(at)).collect::<Option<Vec<_>>>();
    let forms: Vec<String> = (0..FORMS).map_while(form).map(|names| format!("{names:?}")).collect();
    Ok(Some(format!("({code:?}, &[{}])", forms.join(", "))))
}
