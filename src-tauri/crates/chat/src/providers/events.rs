//! Server-sent events, read with bounds. In: an HTTP response in any packets. Out: the data of one event after another.
//!
//! Invariant: no more than one event of at most [`LONGEST_EVENT`] is held, and of an error's page no more than
//! [`LONGEST_ERROR`] is read, however much and however fast a server sends.

use std::time::Duration;

use reqwest::{RequestBuilder, Response};
use tokio::time::timeout;

use super::errors;
use crate::{Limits, LlmError};

/// In bytes. Real events hold a few words; the longest have a whole answer in them.
const LONGEST_EVENT: usize = 1024 * 1024;

/// In bytes. Enough for what any provider says about an error.
const LONGEST_ERROR: usize = 64 * 1024;

/// The events of a response.
pub(super) struct Events {
    response: Response,
    idle: Duration,
    lines: Lines,
}

impl Events {
    /// Sends the request and waits for the head of its response.
    pub(super) async fn of(request: RequestBuilder, limits: Limits) -> Result<Self, LlmError> {
        let response = timeout(limits.first_token, request.send()).await.map_err(|_| LlmError::Timeout)?;
        let response = response.map_err(|error| errors::of_transport(&error))?;
        if !response.status().is_success() {
            return Err(refusal(response, limits.idle).await);
        }
        Ok(Self { response, idle: limits.idle.max(limits.first_token), lines: Lines::default() })
    }

    /// The data of the next event; none once the response is over.
    ///
    /// # Errors
    /// [`LlmError::Timeout`] where nothing comes any more, [`LlmError::Cut`] where the connection or the last
    /// character broke, [`LlmError::BadAnswer`] where an event is too long or no text.
    pub(super) async fn next(&mut self) -> Result<Option<String>, LlmError> {
        loop {
            if let Some(data) = self.lines.next_event()? {
                return Ok(Some(data));
            }
            let bytes = timeout(self.idle, self.response.chunk()).await.map_err(|_| LlmError::Timeout)?;
            match bytes.map_err(|error| errors::of_transport(&error))? {
                Some(bytes) => self.lines.take_in(&bytes)?,
                None => return self.lines.last_event(),
            }
        }
    }
}

async fn refusal(mut response: Response, idle: Duration) -> LlmError {
    let (status, headers) = (response.status(), response.headers().clone());
    let mut body = Vec::new();
    while body.len() < LONGEST_ERROR
        && let Ok(Ok(Some(bytes))) = timeout(idle, response.chunk()).await
    {
        body.extend_from_slice(&bytes);
    }
    body.truncate(LONGEST_ERROR);
    errors::of_status(status, &String::from_utf8_lossy(&body), &headers)
}

/// Lines, ended by LF, CR or both, and the data that those of one event hold together.
#[derive(Debug, Default)]
struct Lines {
    unread: Vec<u8>,
    /// How much of `unread` has been taken as whole lines.
    taken: usize,
    /// How much of it is known to hold no end of a line.
    searched: usize,
    data: Option<String>,
}

impl Lines {
    fn take_in(&mut self, bytes: &[u8]) -> Result<(), LlmError> {
        self.unread.drain(..self.taken);
        self.searched -= self.taken;
        self.taken = 0;
        let held = self.unread.len() + self.data.as_ref().map_or(0, String::len);
        if held > LONGEST_EVENT {
            return Err(LlmError::BadAnswer);
        }
        self.unread.extend_from_slice(bytes);
        Ok(())
    }

    /// The next event whose closing empty line is here.
    fn next_event(&mut self) -> Result<Option<String>, LlmError> {
        while let Some(line) = self.next_line() {
            let line = std::str::from_utf8(self.unread.get(line).unwrap_or_default());
            let line = line.map_err(|_| LlmError::BadAnswer)?;
            if !line.is_empty() {
                gather(&mut self.data, line);
            } else if let Some(data) = self.data.take().filter(|data| !data.is_empty()) {
                return Ok(Some(data));
            }
        }
        Ok(None)
    }

    /// What stands behind the last empty line: servers that end in the middle of an event mean it, or were cut.
    fn last_event(&mut self) -> Result<Option<String>, LlmError> {
        let rest = std::str::from_utf8(self.unread.get(self.taken..).unwrap_or_default());
        let is_cut = |error: std::str::Utf8Error| error.error_len().is_none();
        let line = rest.map_err(|error| if is_cut(error) { LlmError::Cut } else { LlmError::BadAnswer })?;
        gather(&mut self.data, line.trim_end_matches('\r'));
        self.taken = self.unread.len();
        Ok(self.data.take().filter(|data| !data.is_empty()))
    }

    /// A CR at the very end waits: an LF may follow that belongs to it.
    fn next_line(&mut self) -> Option<std::ops::Range<usize>> {
        let unread = self.unread.get(self.searched..)?;
        let Some(length) = unread.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.searched = self.unread.len();
            return None;
        };
        let end = self.searched + length;
        let after = match self.unread.get(end..)? {
            [b'\r', b'\n', ..] => end + 2,
            [b'\r'] => {
                self.searched = end;
                return None;
            }
            _ => end + 1,
        };
        let line = self.taken..end;
        (self.taken, self.searched) = (after, after);
        Some(line)
    }
}

/// Takes the data from a line; comments and other fields say nothing here.
fn gather(data: &mut Option<String>, line: &str) {
    let Some(value) = line.strip_prefix("data:") else { return };
    let value = value.strip_prefix(' ').unwrap_or(value);
    match data {
        Some(data) => {
            data.push('\n');
            data.push_str(value);
        }
        None => *data = Some(value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn events(packets: &[&[u8]]) -> Result<Vec<String>, LlmError> {
        let (mut lines, mut events) = (Lines::default(), Vec::new());
        for packet in packets {
            lines.take_in(packet)?;
            while let Some(event) = lines.next_event()? {
                events.push(event);
            }
        }
        events.extend(lines.last_event()?);
        Ok(events)
    }

    #[test]
    fn events_are_read_with_every_end_of_a_line() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(
                events(&[text.as_bytes()]).as_deref(),
                Ok(&*expected.iter().map(ToString::to_string).collect::<Vec<_>>()),
                "{text:?}"
            );
        };
        check("data: a\n\ndata: b\n\n", &["a", "b"]);
        check("data: a\r\n\r\ndata:b\r\rdata:  c\n\n", &["a", "b", " c"]);
        check("data: a\ndata: b\n\n", &["a\nb"]);
        check(": waiting\n\nevent: message\nid: 7\ndata: a\n\n\n\n", &["a"]);
        check("data: a\n\ndata: [DONE]", &["a", "[DONE]"]);
        check("<html>\n<body>", &[]);
        check("", &[]);
    }

    #[test]
    fn what_is_no_text_or_breaks_off_in_a_character_is_told_apart() {
        assert_eq!(events(&[b"data: \xff\n\n"]), Err(LlmError::BadAnswer));
        assert_eq!(events(&[b"data: \xc3"]), Err(LlmError::Cut));
    }

    #[test]
    fn an_event_that_grows_without_end_is_refused() {
        let line = [b"data: bread".repeat(1_000), b"\n".to_vec()].concat();
        for flood in [line.clone(), line.strip_suffix(b"\n").unwrap().to_vec(), vec![b'x'; 3]] {
            let mut lines = Lines::default();
            let refused = (0..LONGEST_EVENT).any(|_| lines.take_in(&flood).and_then(|()| lines.next_event()).is_err());
            assert!(refused, "{:?}", String::from_utf8_lossy(flood.get(..20).unwrap_or(&flood)));
        }
    }

    proptest! {
        #[test]
        fn events_do_not_depend_on_the_packets(
            text in "(data: ?|[a-zé]|\r\n|\r|\n|: ){0,60}",
            cuts in prop::collection::vec(0_usize..200, 0..8),
        ) {
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).chain([0, bytes.len()]).collect();
            cuts.sort_unstable();
            let packets: Vec<&[u8]> = cuts.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect();
            prop_assert_eq!(events(&packets), events(&[bytes]));
        }
    }
}
