//! The app's end: being the first in a data folder, and hearing calls.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
    sync::Arc,
    time::Duration,
};

use interprocess::local_socket::{
    ListenerOptions,
    tokio::{Listener, Stream, prelude::*},
};
use tokio::{
    io::BufReader,
    sync::{Semaphore, mpsc, oneshot},
    time::timeout,
};

use crate::{
    Asked, Call, Inquiry,
    place::{Place, make_private, places},
    wire::{self, LONGEST, LONGEST_REPLY, Reply, Said, read_line, write_line},
};

/// Who is heard at the same time; others wait for their turn.
const AT_ONCE: usize = 16;
/// What a client may take to say its line and to read the answer; and what finding the answer may take.
const PATIENCE: Duration = Duration::from_secs(1);
/// After the system had no connection to give, as when no file can be opened any more.
const PAUSE: Duration = Duration::from_millis(200);

/// Who holds a data folder.
#[derive(Debug)]
pub enum Claim {
    /// This process does, for as long as it keeps this.
    First(Listening),
    /// Another one does: what is wanted is to be sent there.
    Running,
}

/// The right to the data folder, and the socket.
#[derive(Debug)]
pub struct Listening {
    // Closed before the lock is free, so that it never removes the socket of whoever comes next.
    listener: Listener,
    lock: File,
}

/// Tries to be the first in this data folder. Has to be called where tokio runs.
///
/// # Errors
/// When no socket can be made: the app works, but cannot be called.
pub fn claim(data_dir: &Path) -> io::Result<Claim> {
    // Where this fails, there may be a place elsewhere.
    let _ = make_private(data_dir);
    let mut failed = io::Error::from(io::ErrorKind::NotFound);
    for place in places(data_dir) {
        match claim_at(&place) {
            Ok(claim) => return Ok(claim),
            Err(error) => failed = error,
        }
    }
    Err(failed)
}

fn claim_at(place: &Place) -> io::Result<Claim> {
    let lock = place.lock()?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Claim::Running),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    // A socket that is there now was left by a process that was killed: the lock was free.
    let options = ListenerOptions::new().name(place.name()?).try_overwrite(true);
    // Before there is a socket, so that there is no moment at which others could connect. Only Linux can do that.
    #[cfg(target_os = "linux")]
    let options = interprocess::os::unix::local_socket::ListenerOptionsExt::mode(options, 0o600);
    let listener = options.create_tokio()?;
    place.close_to_others()?;
    Ok(Claim::First(Listening { listener, lock }))
}

impl Listening {
    /// Hears calls and inquiries until it is dropped, and passes them on. While one of these is full, callers are told so.
    pub async fn serve(self, calls: mpsc::Sender<Call>, inquiries: mpsc::Sender<Asked>) {
        let inbox = Inbox { calls, inquiries };
        let room = Arc::new(Semaphore::new(AT_ONCE));
        while let Ok(place) = Arc::clone(&room).acquire_owned().await {
            match self.listener.accept().await {
                Ok(stream) if self.is_own(&stream) => {
                    let inbox = inbox.clone();
                    tokio::spawn(async move {
                        let heard = inbox.hear(&stream).await;
                        tracing::debug!(?heard, "called");
                        drop(place);
                    });
                }
                Ok(_) => tracing::warn!("somebody else on this computer tried to call"),
                Err(error) => {
                    tracing::debug!(%error, "no connection");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// Whether the same person is at the other end. The rights of the socket say so already; not every system heeds them.
    #[cfg(unix)]
    fn is_own(&self, stream: &Stream) -> bool {
        use std::os::unix::fs::MetadataExt;
        let owner = self.lock.metadata().map(|lock| lock.uid()).ok();
        let caller = stream.peer_creds().ok().and_then(|caller| caller.euid());
        // Where the system does not tell, the rights have to do.
        caller.is_none_or(|caller| caller == 0 || Some(caller) == owner)
    }

    /// A pipe can be used by who made it, and by those who may everything.
    #[cfg(not(unix))]
    fn is_own(&self, _: &Stream) -> bool {
        let _ = &self.lock;
        true
    }
}

/// Where what was heard goes.
#[derive(Clone)]
struct Inbox {
    calls: mpsc::Sender<Call>,
    inquiries: mpsc::Sender<Asked>,
}

impl Inbox {
    async fn hear(&self, stream: &Stream) -> io::Result<()> {
        let line = timeout(PATIENCE, read_line(BufReader::new(stream), LONGEST)).await??;
        let reply = match wire::said(&line) {
            None => Reply::Unknown,
            Some(Said::Call(call)) => self.calls.try_send(call).map_or(Reply::Busy, |()| Reply::Heard),
            Some(Said::Inquiry(inquiry)) => self.answer(inquiry).await,
        };
        // An answer that is too long to be read is none.
        let line = wire::line(reply, LONGEST_REPLY).or_else(|_| wire::line(Reply::NoAnswer, LONGEST_REPLY))?;
        timeout(PATIENCE, write_line(stream, &line)).await?
    }

    async fn answer(&self, inquiry: Inquiry) -> Reply {
        let (answer, given) = oneshot::channel();
        if self.inquiries.try_send(Asked { inquiry, answer }).is_err() {
            return Reply::Busy;
        }
        match timeout(PATIENCE, given).await {
            Ok(Ok(answer)) => Reply::Answer { answer },
            _ => Reply::NoAnswer,
        }
    }
}
