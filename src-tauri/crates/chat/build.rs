//! Turns the sentences of each language into constants: its `answers.toml`, with the names of months as its `questions.toml`
//! has them. A file that is no TOML stops the build here; one that lacks a sentence, or has one too many, where the constant
//! is compiled, by the name of the field.

use std::{env, error::Error, fmt::Write, fs, path::Path};

use toml::{Table, Value};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Where a language's folder has its sentences, and the words that questions are asked in.
const ANSWERS: &str = "answers.toml";
const QUESTIONS: &str = "questions.toml";

/// The forms that a counted noun may have; the last stands for those that a language does not have.
const FORMS: [&str; 4] = ["one", "two", "few", "other"];

fn main() -> Result<()> {
    let languages = "../../../assets/languages";
    println!("cargo::rerun-if-changed={languages}");
    let mut folders: Vec<_> = fs::read_dir(languages)?.collect::<std::result::Result<_, _>>()?;
    folders.sort_by_key(fs::DirEntry::file_name);
    let (mut constants, mut table) = (String::new(), String::new());
    for folder in folders.into_iter().filter(|folder| folder.path().join(ANSWERS).exists()) {
        let speech = speech(&folder.path()).map_err(|error| format!("{}: {error}", folder.path().display()))?;
        let code = folder.file_name().to_string_lossy().into_owned();
        writeln!(constants, "static {}: Speech = {speech};", code.to_uppercase())?;
        write!(table, "({code:?}, &{}), ", code.to_uppercase())?;
    }
    writeln!(constants, "static SPEECHES: &[(&str, &Speech)] = &[{table}];")?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("speeches.rs"), constants)?;
    Ok(())
}

/// The sentences of a language, as an expression.
fn speech(folder: &Path) -> Result<String> {
    let mut answers = read(&folder.join(ANSWERS))?;
    let dates = answers.get_mut("dates").and_then(Value::as_table_mut).ok_or("no dates")?;
    let forms: Vec<usize> = dates.remove("month-forms").ok_or("no month-forms")?.try_into()?;
    let months = read(&folder.join(QUESTIONS))?.get("calendar").and_then(|calendar| calendar.get("months").cloned());
    let months: Vec<Vec<String>> = months.ok_or("no months")?.try_into()?;
    let form = |at: &usize| months.iter().map(|forms| forms.get(*at).cloned()).collect::<Option<Vec<_>>>();
    let months = forms.iter().map(form).collect::<Option<Vec<_>>>().ok_or("a month lacks a form")?;
    dates.insert("months".to_owned(), Value::try_from(months)?);
    fields("Speech", &answers)
}

fn read(file: &Path) -> Result<Table> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    text.parse().map_err(|error| format!("{name}: {error}").into())
}

fn fields(name: &str, table: &Table) -> Result<String> {
    let mut expression = format!("{name} {{ ");
    for (key, value) in table {
        write!(expression, "{}: {}, ", key.replace('-', "_"), field(key, value)?)?;
    }
    Ok(expression + "}")
}

fn field(key: &str, value: &Value) -> Result<String> {
    Ok(match (key, value) {
        ("conditions" | "dates" | "details", Value::Table(table)) => fields(&capital(key), table)?,
        (_, Value::Table(table)) => forms(table)?,
        ("plural", Value::String(name)) => format!("Plural::{}", capital(name)),
        ("numbers", _) => format!("&{}", plain(value)?),
        _ => plain(value)?,
    })
}

/// A noun in the forms that it has.
fn forms(table: &Table) -> Result<String> {
    if let Some(unknown) = table.keys().find(|key| !FORMS.contains(&key.as_str())) {
        return Err(format!("no noun has the form `{unknown}`").into());
    }
    let form = |name| table.get(name).or_else(|| table.get("other")).ok_or("a noun lacks `other`");
    let forms = FORMS.map(|name| Ok(format!("{name}: {}", plain(form(name)?)?)));
    Ok(format!("Forms {{ {} }}", forms.into_iter().collect::<Result<Vec<_>>>()?.join(", ")))
}

fn plain(value: &Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(format!("{text:?}")),
        Value::Array(values) => Ok(format!("[{}]", values.iter().map(plain).collect::<Result<Vec<_>>>()?.join(", "))),
        other => Err(format!("`{other}` is no sentence").into()),
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
