//! A model's help before the search: what is asked of it, and what is taken from its reply.
//!
//! In: the question and earlier turns. Out: a [`Prompt`] whose reply has to follow a schema, and from any reply whatever
//! a [`Suggestion`] of bounded size, or none. The reply is a suggestion: the engine reads it again with its own rules.

use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, Utc};
use dogear_domain::Turn;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Message, Prompt, Role, plain_text,
    untrusted::{one_line, shorten},
};

const INSTRUCTIONS: &str = include_str!("../../../../assets/prompts/read.md");

const EARLIER_TURNS: usize = 3;
const QUESTION_CHARS: usize = 600;
const ANSWER_CHARS: usize = 200;
const REPLY_TOKENS: u32 = 400;
const MOST_SEARCHES: usize = 3;
const SEARCH_CHARS: usize = 160;

/// What a model makes of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestion {
    /// The question, made to stand alone.
    pub question: String,
    /// Other ways to search for it, at most three.
    pub searches: Vec<String>,
    /// A title that a fitting page may have; empty if it gave none.
    pub title: String,
    /// What has to hold.
    pub conditions: Conditions,
}

/// What has to hold, as far as the model says; nothing of it is checked yet but its form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Saved on or after this day.
    pub after: Option<NaiveDate>,
    /// Saved before this day.
    pub before: Option<NaiveDate>,
    /// A host.
    pub site: Option<String>,
    /// A folder's name.
    pub folder: Option<String>,
    /// A kind of page, as it is called on chips.
    pub kind: Option<String>,
}

#[derive(Deserialize)]
struct Reply {
    question: String,
    #[serde(default)]
    searches: Option<Vec<String>>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    conditions: Option<Said>,
}

#[derive(Deserialize)]
struct Said {
    after: Option<String>,
    before: Option<String>,
    site: Option<String>,
    folder: Option<String>,
    kind: Option<String>,
}

impl Prompt {
    /// Asks for a [`Suggestion`] of a question.
    #[must_use]
    pub fn to_read(question: &str, earlier: &[Turn], now: DateTime<Utc>) -> Self {
        let mut text = String::new();
        for turn in earlier.iter().skip(earlier.len().saturating_sub(EARLIER_TURNS)) {
            let asked = turn.read_as.as_deref().unwrap_or(&turn.question);
            let _ = writeln!(text, "Earlier question: {}", one_line(asked, QUESTION_CHARS));
            let answer = one_line(&plain_text(&turn.answer), ANSWER_CHARS);
            if !answer.is_empty() {
                let _ = writeln!(text, "Its answer: {answer}");
            }
        }
        let today = now.format("%Y-%m-%d");
        let question = shorten(&one_line(question, QUESTION_CHARS), QUESTION_CHARS);
        let _ = write!(text, "Today is {today}.\nQuestion: {question}");
        Self {
            system: INSTRUCTIONS.trim_end().to_owned(),
            messages: vec![Message { role: Role::User, text }],
            sources: 0,
            answer_tokens: REPLY_TOKENS,
            schema: Some(schema()),
        }
    }
}

impl Suggestion {
    /// Takes a reply apart; none if it is not what was asked for. Text around the object is left out: some models wrap
    /// it in a fence.
    #[must_use]
    pub fn of(reply: &str) -> Option<Self> {
        let object = reply.get(reply.find('{')?..=reply.rfind('}')?)?;
        let reply: Reply = serde_json::from_str(object).ok()?;
        let question = line(&reply.question)?;
        let searches = reply.searches.unwrap_or_default();
        let searches = searches.iter().filter_map(|text| line(text)).take(MOST_SEARCHES).collect();
        let title = reply.title.as_deref().and_then(line).unwrap_or_default();
        Some(Self { question, searches, title, conditions: reply.conditions.map(Conditions::of).unwrap_or_default() })
    }
}

impl Conditions {
    fn of(said: Said) -> Self {
        let day = |text: Option<String>| NaiveDate::parse_from_str(text?.trim(), "%Y-%m-%d").ok();
        let name = |text: Option<String>| line(&text?.replace('"', ""));
        Self {
            after: day(said.after),
            before: day(said.before),
            site: name(said.site).filter(|site| !site.contains(char::is_whitespace)),
            folder: name(said.folder),
            kind: name(said.kind),
        }
    }
}

fn line(text: &str) -> Option<String> {
    let line = one_line(text, SEARCH_CHARS);
    (!line.is_empty() && line != "null").then_some(line)
}

/// All fields are required and all may be null, because OpenAI's strict schemas know no optional ones.
fn schema() -> Value {
    let text_or_null = json!({ "type": ["string", "null"] });
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["question", "searches", "title", "conditions"],
        "properties": {
            "question": { "type": "string" },
            "searches": { "type": "array", "items": { "type": "string" } },
            "title": { "type": "string" },
            "conditions": {
                "type": "object",
                "additionalProperties": false,
                "required": ["after", "before", "site", "folder", "kind"],
                "properties": {
                    "after": text_or_null,
                    "before": text_or_null,
                    "site": text_or_null,
                    "folder": text_or_null,
                    "kind": text_or_null,
                },
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::moment;

    #[test]
    fn a_reply_is_taken_apart_whatever_stands_around_it() {
        let reply = "```json\n{\"question\":\"bread on github\\u202e\",\"searches\":[\"sourdough\",\"\",\"loaf\",\"rye\",\"bun\"],\
                     \"title\":\"How to bake\",\"conditions\":{\"after\":\"2023-01-01\",\"before\":\"soon\",\"site\":\"github.com\",\
                     \"folder\":null,\"kind\":\"null\"}}\n```";
        let reading = Suggestion::of(reply).unwrap();
        assert_eq!((reading.question.as_str(), reading.title.as_str()), ("bread on github", "How to bake"));
        assert_eq!(reading.searches, ["sourdough", "loaf", "rye"]);
        let conditions = reading.conditions;
        assert_eq!((conditions.after, conditions.before), (NaiveDate::from_ymd_opt(2023, 1, 1), None));
        assert_eq!((conditions.site.as_deref(), conditions.folder, conditions.kind), (Some("github.com"), None, None));
    }

    #[test]
    fn what_is_no_reading_is_none() {
        for reply in [
            "",
            "}{",
            "Bread [1].",
            "{\"question\": 7}",
            "{\"question\":\"  \"}",
            "{\"searches\":[]}",
            "{\"question\":\"x",
        ] {
            assert_eq!(Suggestion::of(reply), None, "{reply}");
        }
    }

    #[test]
    fn what_is_asked_is_short_however_long_the_question() {
        let turn = Turn { question: "bread? ".repeat(9_000), answer: "“Rye” [1]".into(), ..Turn::default() };
        let turns = vec![turn; 9];
        let prompt = Prompt::to_read(&"older ones ".repeat(9_000), &turns, moment("2026-03-01"));
        let text = &prompt.messages[0].text;
        assert!(text.len() < 3_500, "{}", text.len());
        assert_eq!(text.matches("Earlier question: ").count(), 3);
        assert!(prompt.schema.is_some() && text.contains("Today is 2026-03-01."), "{text}");
    }
}
