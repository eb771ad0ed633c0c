//! What assistants ask with. What is published is simple: texts, whole numbers, days. What comes is often something else
//! that means the same, such as "2" or 2.0 for 2, 2024 for "2024-01-01", "" for nothing, a list for a text: it is read
//! as what it means. What means nothing is said, with the argument's name and what to give instead.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use dogear_engine::domain::{BookmarkId, site_of};
use rmcp::model::JsonObject;
use serde_json::{Value, json};

use super::days;

/// What an argument may be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number within bounds.
    Number { least: u32, most: u32 },
    /// The id of a bookmark.
    Id,
}

/// One argument of a tool, as it is published.
#[derive(Debug, Clone, Copy)]
pub struct Argument {
    pub name: &'static str,
    pub kind: Kind,
    pub about: &'static str,
}

pub const QUERY: Argument = text("query", "What is remembered of the page, in plain words.");
pub const QUESTION: Argument = text("question", "The question, in any of ten languages.");
pub const SITE: Argument = text("site", "Only this site with its subdomains, such as github.com.");
pub const FOLDER: Argument =
    text("folder", "Only this folder with all below it, by its name or path, such as Work or Work/Projects.");
pub const AFTER: Argument = text("after", "Only saved on or after this day, as 2024-03-31; 2024 is its first day.");
pub const BEFORE: Argument = text("before", "Only saved before this day, as 2024-03-31; 2024 is its first day.");
pub const UNDER: Argument = text("under", "Only this folder and those below it, by its name or path.");
pub const CURSOR: Argument = text("cursor", "The next_cursor of the answer before, for what follows it.");
pub const ID: Argument = Argument { name: "id", kind: Kind::Id, about: "The id that another tool gave." };
pub const DEPTH: Argument =
    number("depth", 20, "At most so many levels of folders; by default all, as far as there is room.");
pub const FOUND: Argument = number("limit", 100, "At most so many; 10 by default.");
pub const RECENT: Argument = number("limit", 200, "At most so many; 20 by default.");

/// The conditions that several tools take.
pub const CONDITIONS: [Argument; 4] = [SITE, FOLDER, AFTER, BEFORE];

const fn text(name: &'static str, about: &'static str) -> Argument {
    Argument { name, kind: Kind::Text, about }
}

const fn number(name: &'static str, most: u32, about: &'static str) -> Argument {
    Argument { name, kind: Kind::Number { least: 1, most }, about }
}

/// The JSON schema of a tool's arguments, of which the first `required` are.
pub fn schema(required: usize, arguments: &[Argument]) -> Arc<JsonObject> {
    let properties: JsonObject = arguments.iter().map(|argument| (argument.name.into(), argument.schema())).collect();
    let mut schema = JsonObject::new();
    schema.insert("type".into(), json!("object"));
    schema.insert("properties".into(), Value::Object(properties));
    let names: Vec<&str> = arguments.iter().take(required).map(|argument| argument.name).collect();
    if !names.is_empty() {
        schema.insert("required".into(), json!(names));
    }
    Arc::new(schema)
}

impl Argument {
    fn schema(self) -> Value {
        match self.kind {
            Kind::Text => json!({ "type": "string", "description": self.about }),
            Kind::Id => json!({ "type": "integer", "description": self.about }),
            Kind::Number { least, most } => {
                json!({ "type": "integer", "minimum": least, "maximum": most, "description": self.about })
            }
        }
    }

    /// What is said of a value that means nothing here.
    fn refuse(self, wanted: &str) -> String {
        format!("`{}` must be {wanted}. {}", self.name, self.about)
    }
}

/// The arguments of one call, as they came.
#[derive(Debug, Clone, Default)]
pub struct Given(pub JsonObject);

impl Given {
    /// A text that must be there.
    pub fn needed_text(&self, argument: Argument) -> Result<String, String> {
        self.text(argument)?.ok_or_else(|| missing(argument))
    }

    /// A text of any kind; a list is its parts one after another.
    pub fn text(&self, argument: Argument) -> Result<Option<String>, String> {
        let text = joined(self.value(argument), " ").map_err(|()| argument.refuse("text"))?;
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// A folder by name or path; a list is the names of its path.
    pub fn folder(&self, argument: Argument) -> Result<Option<String>, String> {
        let value = self.value(argument);
        // Some clients write lists as text.
        let list = value.as_str().filter(|text| text.trim_start().starts_with('['));
        let list = list.and_then(|text| serde_json::from_str::<Value>(text).ok()).filter(Value::is_array);
        let wanted = "the name or path of a folder, as text";
        let path = joined(list.as_ref().unwrap_or(value), "/").map_err(|()| argument.refuse(wanted))?;
        // What programs write for the folder that holds all others.
        let is_everything = path.chars().all(|c| matches!(c, '/' | '\\' | '*' | '.'));
        Ok(Some(path).filter(|path| !is_everything && !is_absent(path)))
    }

    /// Hosts as bookmarks have them, one or several.
    pub fn sites(&self, argument: Argument) -> Result<Vec<String>, String> {
        let text = joined(self.value(argument), " ").map_err(|()| argument.refuse("a site, as text"))?;
        let host = |site: &str| site_of(site).unwrap_or_else(|| bare_host(site));
        let sites = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|site| !site.is_empty());
        Ok(if is_absent(&text) { Vec::new() } else { sites.map(host).filter(|host| !host.is_empty()).collect() })
    }

    /// The first moment of a day, a month or a year, or a moment.
    pub fn day(&self, argument: Argument) -> Result<Option<DateTime<Utc>>, String> {
        let refuse = || argument.refuse("a day, written as 2024-03-31");
        let text = joined(self.value(argument), " ").map_err(|()| refuse())?;
        if is_absent(&text) {
            return Ok(None);
        }
        days::moment(&text).map(Some).ok_or_else(refuse)
    }

    /// A whole number, brought within its bounds.
    pub fn number(&self, argument: Argument) -> Result<Option<usize>, String> {
        let Kind::Number { least, most } = argument.kind else { return Ok(None) };
        let wanted = format!("a whole number from {least} to {most}");
        let number = self.any_number(argument).map_err(|()| argument.refuse(&wanted))?;
        // Within the bounds there is nothing to lose but a fraction.
        Ok(number.map(|number| number.clamp(f64::from(least), f64::from(most)) as usize))
    }

    /// The id of a bookmark. What cannot be one is no bookmark's.
    pub fn id(&self, argument: Argument) -> Result<BookmarkId, String> {
        let wanted = "the number of a bookmark";
        let number = self.any_number(argument).map_err(|()| argument.refuse(wanted))?;
        let number = number.ok_or_else(|| missing(argument))?;
        let is_id = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
        is_id
            .then_some(BookmarkId(number as u32))
            .ok_or_else(|| format!("There is no bookmark with the `id` {number}."))
    }

    /// What was given, if it is more than nothing.
    pub fn value(&self, argument: Argument) -> &Value {
        self.0.get(argument.name).unwrap_or(&Value::Null)
    }

    fn any_number(&self, argument: Argument) -> Result<Option<f64>, ()> {
        let text = match self.value(argument) {
            Value::Bool(_) => return Err(()),
            value => joined(value, " ")?,
        };
        if is_absent(&text) {
            return Ok(None);
        }
        let number: f64 = text.trim_start_matches('#').trim().parse().map_err(drop)?;
        if number.is_nan() { Err(()) } else { Ok(Some(number)) }
    }
}

/// Whether a value says nothing.
pub fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.iter().all(is_nothing),
        _ => false,
    }
}

fn missing(argument: Argument) -> String {
    format!("`{}` is missing. Give it: {}", argument.name, argument.about)
}

/// What is written where nothing is meant.
fn is_absent(text: &str) -> bool {
    let words = ["", "null", "none", "undefined"];
    words.iter().any(|word| text.trim().eq_ignore_ascii_case(word))
}

/// Any value as text, the parts of a list with something between them; an error for an object, which is no text.
fn joined(value: &Value, between: &str) -> Result<String, ()> {
    match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text.trim().to_owned()),
        Value::Bool(_) => Ok(value.to_string()),
        Value::Number(number) => Ok(whole(number).unwrap_or_else(|| number.to_string())),
        Value::Array(parts) => {
            let parts = parts.iter().map(|part| if part.is_array() { Err(()) } else { joined(part, between) });
            let parts: Vec<String> = parts.collect::<Result<_, ()>>()?;
            Ok(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between))
        }
        Value::Object(_) => Err(()),
    }
}

/// 2.0 as "2".
fn whole(number: &serde_json::Number) -> Option<String> {
    let value = number.as_f64().filter(|value| number.is_f64() && value.fract() == 0.0 && value.abs() < 1e15)?;
    Some(format!("{value:.0}"))
}

fn bare_host(site: &str) -> String {
    let host = site.trim_matches('/').trim_start_matches("www.").trim_start_matches("*.");
    host.split('/').next().unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(value: &Value) -> Given {
        let names = ["query", "limit", "id", "site", "folder", "after"];
        Given(names.into_iter().map(|name| (name.to_owned(), value.clone())).collect())
    }

    #[test]
    fn numbers_come_in_many_forms() {
        let limit = |value: Value| given(&value).number(FOUND);
        for two in [json!(2), json!("2"), json!(" 2 "), json!(2.0), json!("2.0"), json!([2]), json!(2.9)] {
            assert_eq!(limit(two.clone()), Ok(Some(2)), "{two}");
        }
        for nothing in [json!(null), json!(""), json!([]), json!("null")] {
            assert_eq!(limit(nothing.clone()), Ok(None), "{nothing}");
        }
        assert_eq!(limit(json!(-3)), Ok(Some(1)));
        assert_eq!(limit(json!(1e300)), Ok(Some(100)));
        for wrong in [json!("many"), json!(true), json!({"a": 1}), json!([1, 2]), json!("NaN")] {
            assert!(
                limit(wrong.clone()).unwrap_err().contains("`limit` must be a whole number from 1 to 100"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn an_id_is_exact() {
        let id = |value: Value| given(&value).id(ID);
        for one in [json!(1), json!("1"), json!("#1"), json!(1.0)] {
            assert_eq!(id(one.clone()), Ok(BookmarkId(1)), "{one}");
        }
        for none in [json!(-1), json!(1.5), json!(5e9)] {
            assert!(id(none.clone()).unwrap_err().contains("There is no bookmark with the `id`"), "{none}");
        }
        assert!(id(json!(null)).unwrap_err().contains("`id` is missing. Give it: The id that another tool gave."));
    }

    #[test]
    fn texts_come_in_many_forms() {
        let query = |value: Value| given(&value).needed_text(QUERY);
        assert_eq!(query(json!(2024)), Ok("2024".into()));
        assert_eq!(query(json!(["red", "bread"])), Ok("red bread".into()));
        assert_eq!(query(json!("none")), Ok("none".into()));
        assert!(query(json!("  ")).unwrap_err().contains("`query` is missing"));
        assert!(query(json!({})).unwrap_err().contains("`query` must be text"));
    }

    #[test]
    fn a_folder_may_be_a_list_and_a_site_an_address() {
        let folder = |value: Value| given(&value).folder(FOLDER).unwrap();
        assert_eq!(folder(json!(["Work", "Plans"])), Some("Work/Plans".into()));
        assert_eq!(folder(json!("[\"Work\", \"Plans\"]")), Some("Work/Plans".into()));
        assert_eq!(folder(json!("[old]")), Some("[old]".into()));
        assert_eq!(folder(json!("/")), None);
        let sites = |value: Value| given(&value).sites(SITE).unwrap();
        assert_eq!(sites(json!("https://www.GitHub.com/a")), ["github.com"]);
        assert_eq!(sites(json!("github.com, gitlab.com")), ["github.com", "gitlab.com"]);
        assert_eq!(sites(json!(["github.com/"])), ["github.com"]);
        assert!(sites(json!("")).is_empty());
    }

    #[test]
    fn what_is_published_is_plain() {
        let schema = Value::Object(schema(1, &[QUERY, FOUND]).as_ref().clone());
        assert_eq!(schema["required"], json!(["query"]));
        assert_eq!(schema["properties"]["query"]["type"], "string");
        assert_eq!(schema["properties"]["limit"]["maximum"], 100);
    }
}
