//! A hub of models on this machine, as the one of Hugging Face answers: it announces each file by the digest of its bytes,
//! sends ranges of it, and fails in the ways that networks do.

use std::{
    collections::HashMap,
    io::{self, Write},
    net::TcpStream,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use anyhow::Result;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::http::{Request, Server};

/// The state that all its repositories are in.
const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// How it sends a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Whole.
    Well,
    /// The connection ends after so many bytes of a request, but not if less than that is asked for.
    Cuts(usize),
    /// It sends so many bytes and then no more, and keeps the connection.
    Stalls(usize),
    /// Its bytes are others than those announced.
    Forges,
    /// It always begins at the beginning.
    KnowsNoRanges,
    /// It announces no digest.
    AnnouncesNothing,
}

/// The hub; ends when dropped.
pub struct Hub {
    server: Server,
    state: Arc<State>,
}

struct State {
    files: HashMap<String, Vec<u8>>,
    mood: Mutex<Mood>,
    asked: Mutex<Vec<(String, usize)>>,
}

impl Hub {
    /// Starts one with these files: repository and path (`owner/name/model.onnx`), bytes.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self> {
        let files = files.into_iter().collect();
        let state = Arc::new(State { files, mood: Mutex::new(Mood::Well), asked: Mutex::default() });
        let answering = Arc::clone(&state);
        let server = Server::start(move |request, stream| answering.answer(request, stream))?;
        Ok(Self { server, state })
    }

    /// The address as a person types it.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// From now on.
    pub fn is_now(&self, mood: Mood) {
        *locked(&self.state.mood) = mood;
    }

    /// What was asked for since the last call, but what is only announced: the file's name, and the first byte.
    #[must_use]
    pub fn asked(&self) -> Vec<(String, usize)> {
        std::mem::take(&mut *locked(&self.state.asked))
    }
}

impl State {
    fn answer(&self, request: &Request, stream: &mut TcpStream) -> io::Result<()> {
        let mood = *locked(&self.mood);
        let path = request.path.trim_start_matches('/').replace("/resolve/main/", "/");
        let path = path.replace(&format!("/resolve/{COMMIT}/"), "/");
        let Some(bytes) = self.files.get(&path) else {
            return write!(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        };
        let (first, last) = request.range.unwrap_or((0, None));
        let is_announcement = last == Some(0);
        if !is_announcement {
            let name = path.rsplit('/').next().unwrap_or_default().to_owned();
            locked(&self.asked).push((name, first));
        }
        let first = if mood == Mood::KnowsNoRanges && !is_announcement { 0 } else { first };
        let end = last.map_or(bytes.len(), |last| (last + 1).min(bytes.len()));
        let mut body = bytes.get(first..end).unwrap_or_default().to_vec();
        self.head(stream, bytes, (first, body.len(), mood))?;
        if is_announcement {
            return stream.write_all(&body);
        }
        match mood {
            Mood::Forges => body.iter_mut().for_each(|byte| *byte ^= 1),
            Mood::Cuts(after) => body.truncate(after),
            Mood::Stalls(after) => {
                stream.write_all(body.get(..after).unwrap_or(&body))?;
                while *locked(&self.mood) == mood {
                    thread::sleep(Duration::from_millis(20));
                }
                return Ok(());
            }
            Mood::Well | Mood::KnowsNoRanges | Mood::AnnouncesNothing => {}
        }
        stream.write_all(&body)
    }

    fn head(
        &self,
        stream: &mut TcpStream,
        bytes: &[u8],
        (first, length, mood): (usize, usize, Mood),
    ) -> io::Result<()> {
        let total = bytes.len();
        let etag = match mood {
            Mood::AnnouncesNothing => "W/\"1\"".to_owned(),
            // As for files that git itself keeps, and those that it does not.
            _ if total < 64 * 1024 => {
                let mut blob = Sha1::new();
                blob.update(format!("blob {total}\0"));
                blob.update(bytes);
                format!("\"{:x}\"", blob.finalize())
            }
            _ => format!("\"{:x}\"", Sha256::digest(bytes)),
        };
        let last = (first + length).saturating_sub(1);
        let range = if mood == Mood::KnowsNoRanges && length == total {
            "200 OK\r\n".to_owned()
        } else {
            format!("206 Partial Content\r\nContent-Range: bytes {first}-{last}/{total}\r\n")
        };
        write!(
            stream,
            "HTTP/1.1 {range}ETag: {etag}\r\nX-Repo-Commit: {COMMIT}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        )
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
