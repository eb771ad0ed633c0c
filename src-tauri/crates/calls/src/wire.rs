//! The two lines: what a client says, and what it is answered. JSON, with the version in front.

use std::io;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::{Call, Inquiry};

/// Changes when a line would be understood otherwise than before.
const VERSION: u32 = 1;
/// Bytes of the longest line that the app hears.
pub(crate) const LONGEST: u64 = 64 * 1024;
/// Bytes of the longest line that it answers.
pub(crate) const LONGEST_REPLY: u64 = 4 * 1024 * 1024;

/// What the app hears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Said {
    Call(Call),
    Inquiry(Inquiry),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reply", rename_all = "camelCase")]
pub(crate) enum Reply {
    /// It is being carried out.
    Heard,
    /// Too many wait already.
    Busy,
    /// The line is nothing that this app knows.
    Unknown,
    /// To an inquiry.
    Answer {
        /// As the app gives it.
        answer: Value,
    },
    /// The inquiry has no answer: the app's library is not open, or fails.
    NoAnswer,
}

#[derive(Serialize, Deserialize)]
struct Line<T> {
    dogear: u32,
    #[serde(flatten)]
    says: T,
}

/// What a line says; none if it is none of this version.
pub(crate) fn said(line: &[u8]) -> Option<Said> {
    read(line)
}

/// The answer in a line.
pub(crate) fn reply(line: &[u8]) -> Option<Reply> {
    read(line)
}

fn read<T: for<'a> Deserialize<'a>>(line: &[u8]) -> Option<T> {
    let line: Line<T> = serde_json::from_slice(line).ok()?;
    (line.dogear == VERSION).then_some(line.says)
}

/// What a line of at most `longest` bytes says, with its end.
///
/// # Errors
/// When a path is no Unicode, or the line would be too long to be read.
pub(crate) fn line(says: impl Serialize, longest: u64) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(&Line { dogear: VERSION, says })?;
    bytes.push(b'\n');
    if bytes.len() as u64 > longest {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(bytes)
}

/// Reads to the end of the line, or `longest` bytes of it.
pub(crate) async fn read_line(from: impl AsyncBufRead + Unpin, longest: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(longest).read_until(b'\n', &mut bytes).await?;
    Ok(bytes)
}

/// Writes a line.
pub(crate) async fn write_line(mut to: impl AsyncWrite + Unpin, line: &[u8]) -> io::Result<()> {
    to.write_all(line).await?;
    to.flush().await
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Question;

    fn call(line: &[u8]) -> Option<Call> {
        match said(line)? {
            Said::Call(call) => Some(call),
            Said::Inquiry(_) => None,
        }
    }

    fn any_call() -> impl Strategy<Value = Call> {
        let question = ".{1,80}".prop_filter_map("has text", |text| Question::new(&text));
        prop_oneof![
            Just(Call::Show),
            Just(Call::Toggle),
            question.clone().prop_map(|question| Call::Ask { question }),
            question.prop_map(|question| Call::Fill { question }),
            prop::collection::vec("[^\0]{1,40}".prop_map(Into::into), 1..5).prop_map(|files| Call::Open { files }),
        ]
    }

    fn any_said() -> impl Strategy<Value = Said> {
        let search = (".{0,80}", 0usize..99).prop_map(|(query, limit)| Inquiry::Search { query, limit });
        let page = (".{0,80}", ".{0,80}").prop_map(|(url, title)| Inquiry::Page { url, title });
        prop_oneof![any_call().prop_map(Said::Call), prop_oneof![search, page].prop_map(Said::Inquiry)]
    }

    #[test]
    fn a_call_is_one_line_of_json() {
        let question = Question::new("soup").unwrap();
        let written = line(Call::Ask { question }, LONGEST).unwrap();
        assert_eq!(written, b"{\"dogear\":1,\"call\":\"ask\",\"question\":\"soup\"}\n");
        assert_eq!(line(Reply::Heard, LONGEST).unwrap(), b"{\"dogear\":1,\"reply\":\"heard\"}\n");
    }

    #[test]
    fn another_version_is_not_guessed_at() {
        assert_eq!(call(br#"{"dogear":2,"call":"show"}"#), None);
        assert_eq!(call(br#"{"call":"show"}"#), None);
        assert_eq!(call(br#"{"dogear":1,"call":"erase"}"#), None);
        assert_eq!(call(br#"{"dogear":1,"call":"ask","question":" "}"#), None, "an empty question");
    }

    #[test]
    fn what_would_be_cut_off_is_not_sent() {
        let files = vec!["x".repeat(usize::try_from(LONGEST).unwrap()).into()];
        assert!(line(Call::Open { files }, LONGEST).is_err());
    }

    proptest! {
        #[test]
        fn what_is_said_is_heard(said in any_said()) {
            let line = line(&said, LONGEST).unwrap();
            prop_assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
            prop_assert_eq!(super::said(&line), Some(said));
        }

        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = (said(&bytes), reply(&bytes));
        }

        #[test]
        fn a_question_that_arrives_is_plain(text in ".{0,3000}") {
            let sent = serde_json::json!({ "dogear": 1, "call": "fill", "question": text }).to_string();
            if let Some(Call::Fill { question }) = call(sent.as_bytes()) {
                prop_assert!(!question.as_str().contains(char::is_control));
                prop_assert!(question.as_str().chars().count() <= 2_000);
            }
        }
    }
}
