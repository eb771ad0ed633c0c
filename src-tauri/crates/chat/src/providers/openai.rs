//! OpenAI's chat protocol, which every local server and most services speak.
//!
//! It is read here and not by genai, which takes in a line, or an error's page, of any length: anybody can put any
//! address behind this protocol.

use std::mem;

use futures::stream::{self, BoxStream, StreamExt};
use serde_json::{Value, json};

use super::{ProviderKind, errors, events::Events, thoughts::Thoughts};
use crate::{Delta, LlmError, Message, Prompt, Role};

/// The request for an answer, piece by piece.
pub(super) fn body(prompt: &Prompt, kind: ProviderKind, model: &str) -> Value {
    let system = (!prompt.system.is_empty()).then(|| json!({ "role": "system", "content": prompt.system }));
    let messages: Vec<Value> = system.into_iter().chain(prompt.messages.iter().map(message)).collect();
    // OpenAI's newer models refuse the name that everybody else still uses.
    let limit = if kind == ProviderKind::OpenAi { "max_completion_tokens" } else { "max_tokens" };
    let mut body = json!({ "model": model, "stream": true, "messages": messages });
    body[limit] = prompt.answer_tokens.into();
    if let Some(temperature) = kind.temperature() {
        body["temperature"] = temperature.into();
    }
    if let Some(schema) = &prompt.schema {
        let format = json!({ "name": "reading", "strict": true, "schema": schema });
        body["response_format"] = json!({ "type": "json_schema", "json_schema": format });
    }
    body
}

fn message(message: &Message) -> Value {
    let role = match message.role {
        Role::User => "user",
        Role::Assistant => "assistant",
    };
    json!({ "role": role, "content": message.text })
}

/// The pieces of an answer; ends after `Finished` or the first error.
pub(super) fn deltas(events: Events) -> BoxStream<'static, Result<Delta, LlmError>> {
    let answer = Answer { events, thoughts: Thoughts::default(), heard: Heard::Nothing };
    stream::unfold(Some(answer), |answer| async {
        let mut answer = answer?;
        let delta = answer.next().await;
        let is_over = matches!(delta, Ok(Delta::Finished) | Err(_));
        Some((delta, (!is_over).then_some(answer)))
    })
    .boxed()
}

struct Answer {
    events: Events,
    thoughts: Thoughts,
    heard: Heard,
}

/// How far an answer has come: it decides what it means when nothing more comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    Nothing,
    Some,
    /// The model said why it ends: the rest is about tokens and money.
    Whole,
    /// It ends because it became too long, or was held back.
    Short,
}

impl Answer {
    async fn next(&mut self) -> Result<Delta, LlmError> {
        let data = match self.events.next().await {
            Ok(Some(data)) if data.trim() == "[DONE]" => return self.verdict(Ok(Delta::Finished)),
            Ok(Some(data)) => data,
            Ok(None) => return self.verdict(Err(self.heard.broken())),
            Err(error) => return self.verdict(Err(error)),
        };
        let mut event: Value = serde_json::from_str(&data).map_err(|_| self.heard.broken())?;
        if let Some(error) = event.get("error").filter(|error| !error.is_null()) {
            return Err(errors::of_event(error));
        }
        self.heard = self.heard.after(&event);
        match self.thoughts.without(text_of(&mut event)) {
            text if text.is_empty() => Ok(Delta::Thinking),
            text => Ok(Delta::Text(text)),
        }
    }

    /// An answer whose end was announced is what it was announced to be, however the connection ends.
    fn verdict(&self, otherwise: Result<Delta, LlmError>) -> Result<Delta, LlmError> {
        match self.heard {
            Heard::Whole => Ok(Delta::Finished),
            Heard::Short => Err(LlmError::Cut),
            Heard::Nothing | Heard::Some => otherwise,
        }
    }
}

impl Heard {
    fn broken(self) -> LlmError {
        if self == Self::Nothing { LlmError::BadAnswer } else { LlmError::Cut }
    }

    fn after(self, event: &Value) -> Self {
        match event.pointer("/choices/0/finish_reason").and_then(Value::as_str) {
            Some("length" | "model_length" | "max_tokens" | "content_filter") => Self::Short,
            Some(_) => Self::Whole,
            None if self == Self::Nothing => Self::Some,
            None => self,
        }
    }
}

/// The text of the answer in an event. Mistral's models that reason send a list of pieces, of which some are thoughts.
fn text_of(event: &mut Value) -> String {
    match event.pointer_mut("/choices/0/delta/content").map(mem::take) {
        Some(Value::String(text)) => text,
        Some(Value::Array(pieces)) => {
            pieces.iter().filter_map(|piece| piece.get("text").and_then(Value::as_str)).collect()
        }
        _ => String::new(),
    }
}
