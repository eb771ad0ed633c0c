//! From genai's stream to ours.
//!
//! genai ends its stream in silence both when the connection is cut and when what came was a web page. The raw frames,
//! which it shows on the side, tell these apart.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use futures::{
    StreamExt,
    stream::{self, BoxStream},
};
use genai::chat::{ChatStream, ChatStreamEvent, StopReason, StreamEnd};

use super::{errors, thoughts::Thoughts};
use crate::{Delta, LlmError};

/// What the raw frames of one answer have shown so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Watch {
    seen: Arc<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    data: AtomicBool,
    finish: AtomicBool,
}

impl Watch {
    /// Takes the data of a frame: JSON, or nothing if the frame had no data.
    pub(super) fn see(&self, data: &str) {
        if !data.is_empty() {
            self.seen.data.store(true, Ordering::Relaxed);
        }
        if gives_finish_reason(data) {
            self.seen.finish.store(true, Ordering::Relaxed);
        }
    }

    /// What the end of the stream means when nothing announced it.
    fn verdict(&self) -> Result<Delta, LlmError> {
        if self.seen.finish.load(Ordering::Relaxed) {
            Ok(Delta::Finished)
        } else if self.seen.data.load(Ordering::Relaxed) {
            Err(LlmError::Cut)
        } else {
            Err(LlmError::BadAnswer)
        }
    }
}

/// The pieces of an answer; ends after `Finished` or the first error.
pub(super) fn deltas(chat: ChatStream, watch: Watch) -> BoxStream<'static, Result<Delta, LlmError>> {
    let next = |state: Option<(ChatStream, Thoughts, Watch)>| async move {
        let (mut chat, mut thoughts, watch) = state?;
        let item = match chat.next().await {
            Some(Ok(event)) => delta(event, &mut thoughts, &watch),
            Some(Err(error)) => Err(errors::of(&error)),
            None => watch.verdict(),
        };
        let is_over = matches!(item, Ok(Delta::Finished) | Err(_));
        Some((item, (!is_over).then_some((chat, thoughts, watch))))
    };
    stream::unfold(Some((chat, Thoughts::default(), watch)), next).boxed()
}

fn delta(event: ChatStreamEvent, thoughts: &mut Thoughts, watch: &Watch) -> Result<Delta, LlmError> {
    match event {
        ChatStreamEvent::Chunk(chunk) => match thoughts.without(chunk.content) {
            text if text.is_empty() => Ok(Delta::Thinking),
            text => Ok(Delta::Text(text)),
        },
        ChatStreamEvent::End(end) => finished(&end, watch),
        ChatStreamEvent::Start
        | ChatStreamEvent::ReasoningChunk(_)
        | ChatStreamEvent::ThoughtSignatureChunk(_)
        | ChatStreamEvent::ToolCallChunk(_)
        | ChatStreamEvent::Heartbeat => Ok(Delta::Thinking),
    }
}

/// An answer that reached the limit of its length, or that the provider held back from some point on, is not a whole
/// one. An end without a reason is one that genai adds where a stream of Gemini's breaks off.
fn finished(end: &StreamEnd, watch: &Watch) -> Result<Delta, LlmError> {
    match end.captured_stop_reason {
        Some(StopReason::MaxTokens(_) | StopReason::ContentFilter(_)) => Err(LlmError::Cut),
        Some(_) => Ok(Delta::Finished),
        None => watch.verdict(),
    }
}

/// Whether a frame gives a reason for its end, as one of the two protocols writes it. Inside a text the quotation
/// mark before the colon would be escaped, so the words cannot be taken for the model's own.
fn gives_finish_reason(data: &str) -> bool {
    ["\"stop_reason\"", "\"finishReason\""].iter().any(|name| {
        data.split(name)
            .skip(1)
            .any(|after| after.trim_start().strip_prefix(':').is_some_and(|value| value.trim_start().starts_with('"')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finish_reason_is_told_from_words_about_one() {
        assert!(gives_finish_reason(r#"{"type":"message_delta","delta":{"stop_reason": "end_turn"}}"#));
        assert!(gives_finish_reason(r#"{"candidates":[{"finishReason":"STOP"}]}"#));
        assert!(!gives_finish_reason(r#"{"type":"message_start","message":{"stop_reason":null}}"#));
        assert!(!gives_finish_reason(r#"{"delta":{"type":"text_delta","text":"\"stop_reason\":\"end_turn\""}}"#));
    }
}
