//! Makes a table of the files of words that there are, and stops at one that is no Fluent: a mistake is told where it was
//! made, not where it is read.

use std::{env, error::Error, fmt::Write, fs, path::Path};

/// The files of a language, and the tables that they become.
const FILES: [(&str, &str); 3] = [("app.ftl", "APP"), ("sources.ftl", "SOURCES"), ("terminal.ftl", "TERMINAL")];

fn main() -> Result<(), Box<dyn Error>> {
    let languages = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/languages").canonicalize()?;
    println!("cargo::rerun-if-changed={}", languages.display());
    let mut folders: Vec<_> = fs::read_dir(&languages)?.collect::<Result<_, _>>()?;
    folders.sort_by_key(fs::DirEntry::file_name);
    let mut tables = String::new();
    for (file, table) in FILES {
        writeln!(tables, "/// What {file} says, by the codes of the languages.")?;
        writeln!(tables, "pub(crate) const {table}: &[(&str, &str)] = &[")?;
        for folder in &folders {
            let (code, path) = (folder.file_name(), folder.path().join(file));
            if path.exists() {
                check(&path)?;
                writeln!(tables, "({:?}, include_str!({:?})),", code.to_string_lossy(), path.to_string_lossy())?;
            }
        }
        writeln!(tables, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("files.rs"), tables)?;
    Ok(())
}

/// Whether all of a file is Fluent.
fn check(path: &Path) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let Err((_, mistakes)) = fluent_syntax::parser::parse(text.as_str()) else { return Ok(()) };
    let told = mistakes.iter().map(|mistake| {
        let before = text.get(..mistake.pos.start).unwrap_or(&text);
        format!("{}:{}: {}", path.display(), before.matches('\n').count() + 1, mistake.kind)
    });
    Err(told.collect::<Vec<_>>().join("\n").into())
}
