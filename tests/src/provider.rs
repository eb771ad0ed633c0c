//! A provider of language models as OpenAI's protocol has it, on this machine and scripted: it says what a test wants
//! said, whole or broken, and remembers what it was sent.

use std::{
    io::{self, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc::Receiver},
    thread,
    time::Duration,
};

use anyhow::Result;
use serde_json::{Value, json};

use crate::http::{Request, Server, send_json};

/// The one model that it has.
pub const MODEL: &str = "scripted";
/// Bytes a packet: less than a word, and now and then half a letter.
const PACKET: usize = 7;

/// What it does when it is asked.
#[derive(Debug, Clone)]
pub enum Round {
    /// Says this, in small pieces, to whoever has the key.
    Answer(String),
    /// Says this a word at a time, with so long a pause after each.
    Slow(String, Duration),
    /// Says this, then the connection ends without a word of why.
    Cut(String),
}

/// The provider; ends when dropped.
pub struct Provider {
    server: Server,
    script: Arc<Script>,
}

struct Script {
    key: Option<String>,
    round: Mutex<Round>,
    reading: Mutex<String>,
    held: Mutex<Option<Receiver<()>>>,
    asked: Mutex<Vec<Value>>,
}

impl Provider {
    /// Starts one that answers whoever asks.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start(round: Round) -> Result<Self> {
        Self::with(None, round)
    }

    /// Starts one that answers only with this key.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn locked(key: &str, round: Round) -> Result<Self> {
        Self::with(Some(key.to_owned()), round)
    }

    /// The address as a person types it into the settings.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/v1", self.server.url())
    }

    /// What it does from now on.
    pub fn say(&self, round: Round) {
        *lock(&self.script.round) = round;
    }

    /// What it replies from now on where an answer by a schema is asked for: help with understanding a question.
    pub fn reads(&self, reply: &str) {
        reply.clone_into(&mut lock(&self.script.reading));
    }

    /// Keeps the next reply by a schema back until something comes through the channel, or its other end is gone.
    pub fn holds(&self, until: Receiver<()>) {
        *lock(&self.script.held) = Some(until);
    }

    /// The address of the machine that it runs on, for programs that take it for a proxy: then it stands for every
    /// address elsewhere.
    #[must_use]
    pub fn proxy(&self) -> String {
        self.server.url()
    }

    /// Every question that it was sent, as the JSON that came.
    #[must_use]
    pub fn asked(&self) -> Vec<Value> {
        lock(&self.script.asked).clone()
    }

    fn with(key: Option<String>, round: Round) -> Result<Self> {
        let script = Arc::new(Script {
            key,
            round: Mutex::new(round),
            reading: Mutex::default(),
            held: Mutex::default(),
            asked: Mutex::default(),
        });
        let behind = Arc::clone(&script);
        let server = Server::start(move |request, stream| behind.answer(request, stream))?;
        Ok(Self { server, script })
    }
}

/// An address at which nothing listens.
///
/// # Errors
/// When no port can be had.
pub fn nobody() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    Ok(format!("http://{}/v1", listener.local_addr()?))
}

impl Script {
    fn answer(&self, request: &Request, stream: &mut TcpStream) -> io::Result<()> {
        let expected = self.key.as_ref().map(|key| format!("Bearer {key}"));
        if expected.is_some() && request.authorization != expected {
            let error = json!({ "error": { "message": "Incorrect API key provided", "code": "invalid_api_key" } });
            return send_json(stream, "401 Unauthorized", &error);
        }
        if request.path.ends_with("/models") {
            let models = json!({ "object": "list", "data": [{ "id": MODEL, "object": "model" }] });
            return send_json(stream, "200 OK", &models);
        }
        let asked: Value = serde_json::from_slice(&request.body)?;
        let by_schema = asked.get("response_format").is_some();
        lock(&self.asked).push(asked);
        if by_schema {
            let held = lock(&self.held).take();
            if let Some(until) = held {
                // An end that is gone lets go as well.
                let _ = until.recv();
            }
            let reading = lock(&self.reading).clone();
            return stream_answer(stream, &reading, true);
        }
        let round = lock(&self.round).clone();
        match round {
            Round::Answer(text) => stream_answer(stream, &text, true),
            Round::Slow(text, pause) => stream_slowly(stream, &text, pause),
            Round::Cut(text) => stream_answer(stream, &text, false),
        }
    }
}

fn stream_slowly(stream: &mut TcpStream, text: &str, pause: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")?;
    for event in words(text).chain(ending()) {
        stream.write_all(event.as_bytes())?;
        thread::sleep(pause);
    }
    Ok(())
}

/// Server-sent events in HTTP chunks that heed neither events nor letters.
fn stream_answer(stream: &mut TcpStream, text: &str, whole: bool) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")?;
    let events: String = words(text).chain(ending().into_iter().filter(|_| whole)).collect();
    for packet in events.as_bytes().chunks(PACKET) {
        write!(stream, "{:x}\r\n", packet.len())?;
        stream.write_all(packet)?;
        stream.write_all(b"\r\n")?;
    }
    stream.write_all(if whole { b"0\r\n\r\n" } else { b"" })
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_inclusive(' ').map(|word| event(&json!({ "content": word }), None))
}

fn ending() -> [String; 2] {
    [event(&json!({}), Some("stop")), "data: [DONE]\n\n".to_owned()]
}

fn event(delta: &Value, finish_reason: Option<&str>) -> String {
    let choice = json!({ "index": 0, "delta": delta, "finish_reason": finish_reason });
    let chunk = json!({ "id": "1", "object": "chat.completion.chunk", "model": MODEL, "choices": [choice] });
    format!("data: {chunk}\n\n")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
