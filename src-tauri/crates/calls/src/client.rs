//! The caller's end: one line out, one line in.

use std::{io, path::Path, time::Duration};

use interprocess::local_socket::tokio::{Stream, prelude::*};
use serde::Serialize;
use serde_json::Value;
use tokio::{
    io::BufReader,
    time::{sleep, timeout},
};

use crate::{
    Call, Inquiry,
    place::{Place, places},
    wire::{self, LONGEST, LONGEST_REPLY, Reply, read_line, write_line},
};

/// What the app may take to hear a call.
const PATIENCE: Duration = Duration::from_secs(5);
/// What it may take to answer an inquiry: somebody is typing.
const PATIENCE_OF_TYPING: Duration = Duration::from_secs(1);
/// Before knocking again where more callers wait than the system keeps.
const PAUSE: Duration = Duration::from_millis(20);

/// Why a call did not get through.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// No app runs with this data folder.
    #[error("Dogear is not running.")]
    NobodyThere,
    /// One runs and gives no answer in time.
    #[error("Dogear is running, but does not answer. End it and start it again.")]
    Silent,
    /// More calls wait than it takes.
    #[error("Dogear has too many calls to answer at the moment. Try again.")]
    Busy,
    /// The app is of another version.
    #[error("The Dogear that is running does not know this call. Start it again after an update.")]
    Unknown,
    /// A call that is too long, or names a file that cannot be named in text.
    #[error("This cannot be handed over to the Dogear that is running: it is too long, or no text.")]
    Unsayable,
    /// The app cannot look into its library.
    #[error("The Dogear that is running has no answer to that. Open it to see why.")]
    NoAnswer,
}

/// Hands a call to the app of this data folder, and returns when it was heard.
///
/// # Errors
/// [`CallError`]; nothing was done then.
pub async fn send(data_dir: &Path, call: &Call) -> Result<(), CallError> {
    match replied(data_dir, call, PATIENCE).await? {
        Reply::Heard => Ok(()),
        other => Err(refused(&other)),
    }
}

/// What the app of this data folder answers. It is the app's own, and nothing is known of it here.
///
/// # Errors
/// [`CallError`]
pub async fn inquire(data_dir: &Path, inquiry: &Inquiry) -> Result<Value, CallError> {
    match replied(data_dir, inquiry, PATIENCE_OF_TYPING).await? {
        Reply::Answer { answer } => Ok(answer),
        other => Err(refused(&other)),
    }
}

fn refused(reply: &Reply) -> CallError {
    match reply {
        Reply::Busy => CallError::Busy,
        Reply::NoAnswer => CallError::NoAnswer,
        Reply::Heard | Reply::Unknown | Reply::Answer { .. } => CallError::Unknown,
    }
}

async fn replied(data_dir: &Path, says: &impl Serialize, patience: Duration) -> Result<Reply, CallError> {
    let line = wire::line(says, LONGEST).map_err(|_| CallError::Unsayable)?;
    for place in places(data_dir).into_iter().filter(Place::is_used) {
        return match timeout(patience, say(&place, &line)).await {
            Ok(Err(error)) if is_nobody(&error) => continue,
            Err(_) | Ok(Err(_)) => Err(CallError::Silent),
            Ok(Ok(reply)) => reply.ok_or(CallError::Unknown),
        };
    }
    Err(CallError::NobodyThere)
}

async fn say(place: &Place, line: &[u8]) -> io::Result<Option<Reply>> {
    let stream = knock(place).await?;
    write_line(&stream, line).await?;
    Ok(wire::reply(&read_line(BufReader::new(&stream), LONGEST_REPLY).await?))
}

async fn knock(place: &Place) -> io::Result<Stream> {
    loop {
        match Stream::connect(place.name()?).await {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => sleep(PAUSE).await,
            tried => return tried,
        }
    }
}

/// A socket that nobody listens at, or none.
fn is_nobody(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}
