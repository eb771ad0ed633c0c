//! What is sent to a model: the instructions, the numbered sources, the question.
//!
//! In: the question, what was understood, the hits, earlier turns, and a budget. Out: a [`Prompt`] whose `Display` is
//! the exact text that leaves. Sources are dropped from the end until the rest fits; what their pages say is told where there is
//! room beside all of them. Titles, folders, notes and what pages say are other people's words: they stand in fences as data, in one line each, without anything that could close the fence
//! or pass for a citation mark. URLs are not sent: a model needs none, and they hold private tokens.

use std::fmt;

use chrono::{DateTime, Utc};
use dogear_domain::{Hit, PAGE_SAYS, Tally, Turn, Understood};
use serde::{Deserialize, Serialize};

use crate::{
    LlmError, plain_text,
    untrusted::{one_line, shorten},
};

const INSTRUCTIONS: &str = include_str!("../../../../assets/prompts/answer.md");

const TITLE_CHARS: usize = 200;
const FOLDER_CHARS: usize = 120;
const NOTE_CHARS: usize = 300;
const PASSAGE_CHARS: usize = 400;
const QUESTION_CHARS: usize = 2_000;
const EARLIER_TURNS: usize = 3;
const EARLIER_QUESTION_CHARS: usize = 300;
const EARLIER_ANSWER_CHARS: usize = 600;

/// Everything a prompt is made of.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// As asked.
    pub question: &'a str,
    /// How it was read.
    pub understood: &'a Understood,
    /// The sources, best first.
    pub hits: &'a [Hit],
    /// Whether anything cleared the cut-off.
    pub confident: bool,
    /// What was counted, where a number was asked for: a model sees too few sources to count them.
    pub counted: Option<Tally>,
    /// The turns before this one, oldest first.
    pub earlier: &'a [Turn],
    /// The present moment.
    pub now: DateTime<Utc>,
}

/// How much a model can read and may write, in its tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// Everything that the model reads and writes together.
    pub context_tokens: u32,
    /// What is kept free of that for the answer, and the most it may write.
    pub answer_tokens: u32,
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The person.
    User,
    /// The model, in an earlier turn.
    Assistant,
}

/// One message of a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Who speaks.
    pub role: Role,
    /// What is said.
    pub text: String,
}

/// What is sent to a model, to the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// The instructions.
    pub system: String,
    /// Earlier turns, then the sources with the question.
    pub messages: Vec<Message>,
    /// How many of the hits are in it, from the first: only these can be cited.
    pub sources: u32,
    /// The most the model may write.
    pub answer_tokens: u32,
    /// The JSON schema that the answer has to follow; none for prose.
    #[serde(default)]
    pub schema: Option<serde_json::Value>,
}

impl Prompt {
    /// The prompt for a question within a budget.
    ///
    /// # Errors
    /// [`LlmError::ContextTooLong`] when there are hits and not even the first fits.
    pub fn compose(asked: &Asked<'_>, budget: Budget) -> Result<Self, LlmError> {
        let system = INSTRUCTIONS.trim_end().to_owned();
        let room = budget.context_tokens.saturating_sub(budget.answer_tokens);
        let frame = estimate_tokens(&system) + estimate_tokens(&request(asked, &[]));
        let left = room.checked_sub(frame).ok_or(LlmError::ContextTooLong)?;

        let mut messages = earlier(asked.earlier, left / 4);
        let spent: u32 = messages.iter().map(|message| estimate_tokens(&message.text)).sum();
        let sources = fitting(asked.hits, left.saturating_sub(spent));
        if sources.is_empty() && !asked.hits.is_empty() {
            return Err(LlmError::ContextTooLong);
        }
        let count = u32::try_from(sources.len()).unwrap_or(u32::MAX);
        messages.push(Message { role: Role::User, text: request(asked, &sources) });
        Ok(Self { system, messages, sources: count, answer_tokens: budget.answer_tokens, schema: None })
    }
}

impl fmt::Display for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[system]\n{}", self.system)?;
        self.messages.iter().try_for_each(|message| {
            let role = match message.role {
                Role::User => "user",
                Role::Assistant => "assistant",
            };
            write!(f, "\n\n[{role}]\n{}", message.text)
        })
    }
}

/// About how many tokens a text has: one for 3.5 letters of the Latin script, one for two letters of other alphabets,
/// one for each Chinese, Japanese or Korean character and each symbol. Tokenisers differ; this errs on the high side
/// for English, so that what is estimated to fit does fit.
#[must_use]
pub fn estimate_tokens(text: &str) -> u32 {
    let fourteenths: usize = text
        .chars()
        .map(|c| match c {
            '\0'..='\u{24F}' => 4,
            '\u{250}'..='\u{10FF}' => 7,
            _ => 14,
        })
        .sum();
    u32::try_from(fourteenths.div_ceil(14)).unwrap_or(u32::MAX)
}

fn earlier(turns: &[Turn], room: u32) -> Vec<Message> {
    let mut left = room;
    let mut kept: Vec<[Message; 2]> = Vec::new();
    for turn in turns.iter().rev().filter(|turn| !turn.answer.is_empty()).take(EARLIER_TURNS) {
        let pair = [
            Message { role: Role::User, text: data(&turn.question, EARLIER_QUESTION_CHARS) },
            Message { role: Role::Assistant, text: data(&plain_text(&turn.answer), EARLIER_ANSWER_CHARS) },
        ];
        let size: u32 = pair.iter().map(|message| estimate_tokens(&message.text)).sum();
        let Some(rest) = left.checked_sub(size) else { break };
        left = rest;
        kept.push(pair);
    }
    kept.into_iter().rev().flatten().collect()
}

/// As many sources as fit; then, of these, what as many pages say, from the first.
fn fitting(hits: &[Hit], room: u32) -> Vec<String> {
    let mut left = room;
    let mut sources = Vec::new();
    for (place, hit) in hits.iter().enumerate() {
        let source = source(place + 1, hit, "");
        let Some(rest) = left.checked_sub(estimate_tokens(&source) + 1) else { break };
        left = rest;
        sources.push(source);
    }
    for ((place, hit), without) in hits.iter().enumerate().zip(&mut sources) {
        let Some(passage) = &hit.passage else { continue };
        let says = data(&passage.text, PASSAGE_CHARS);
        let Some(rest) = left.checked_sub(estimate_tokens(&says) + estimate_tokens(PAGE_SAYS) + 1) else { continue };
        left = rest;
        *without = source(place + 1, hit, &says);
    }
    sources
}

fn source(n: usize, hit: &Hit, says: &str) -> String {
    let bookmark = &hit.bookmark;
    let folder = one_line(&bookmark.folder.to_string(), FOLDER_CHARS);
    let saved = bookmark.added_at.map(|at| at.format("%-d %B %Y").to_string());
    let title = match bookmark.title.trim() {
        "" => dogear_domain::url_words(&bookmark.url),
        title => title.to_owned(),
    };
    let lines = [
        ("Title", data(&title, TITLE_CHARS)),
        ("Site", data(&bookmark.site().unwrap_or_default(), TITLE_CHARS)),
        ("Folder", data(&folder, FOLDER_CHARS)),
        ("Saved", saved.unwrap_or_default()),
        ("Tags", data(&bookmark.tags.join(", "), FOLDER_CHARS)),
        ("Note", data(&bookmark.note, NOTE_CHARS)),
    ];
    let body: String =
        lines.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}: {text}\n")).collect();
    let says = if says.is_empty() { String::new() } else { format!("{PAGE_SAYS}{says}\n") };
    format!("<source n=\"{n}\">\n{body}{says}</source>\n")
}

fn request(asked: &Asked<'_>, sources: &[String]) -> String {
    let heading = match (sources.is_empty(), asked.confident) {
        (true, _) => "Sources: none were found.",
        (false, true) => "Sources:",
        (false, false) => "Sources (none of them fits well; these are the nearest):",
    };
    let conditions = conditions(asked.understood) + &counted(asked);
    let today = asked.now.format("%-d %B %Y");
    let question = shorten(&one_line(asked.question, QUESTION_CHARS), QUESTION_CHARS);
    format!("{heading}\n{}\nToday is {today}.{conditions}\nQuestion: {question}", sources.concat())
}

fn conditions(understood: &Understood) -> String {
    let kept: Vec<String> = understood
        .parts
        .iter()
        .filter(|part| !understood.relaxed.contains(&part.label))
        .map(|part| data(&part.label, FOLDER_CHARS))
        .collect();
    let relaxed: Vec<String> = understood.relaxed.iter().map(|label| data(label, FOLDER_CHARS)).collect();
    let mut text = String::new();
    if !kept.is_empty() {
        text.push_str(&format!(" All sources meet these conditions of the question: {}.", kept.join("; ")));
    }
    if !relaxed.is_empty() {
        text.push_str(&format!(" Nothing met these conditions, so they were left out: {}.", relaxed.join("; ")));
    }
    text
}

fn counted(asked: &Asked<'_>) -> String {
    let Some(Tally { pages, bookmarks, folders }) = asked.counted else { return String::new() };
    let what = if asked.understood.terms.is_empty() {
        "meet the conditions"
    } else {
        "say it in words; more may fit by meaning"
    };
    format!(" Counted in the whole library: {pages} pages (as {bookmarks} bookmarks in {folders} folders) {what}.")
}

/// Other people's words in one line. Angle and square brackets are replaced by look-alikes: the first could close the
/// fence, the second could pass for a citation mark.
fn data(text: &str, max: usize) -> String {
    let harmless: String = one_line(text, max)
        .chars()
        .map(|c| match c {
            '<' => '‹',
            '>' => '›',
            '[' | '【' | '［' => '(',
            ']' | '】' | '］' => ')',
            other => other,
        })
        .collect();
    harmless
}

#[cfg(test)]
#[path = "prompt_tests.rs"]
mod tests;
