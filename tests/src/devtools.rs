//! Chromium's own remote control, as far as tests need it: the value of an expression in one of the browser's pages and workers,
//! and the end of one. Spoken over a WebSocket, of which this is the part that a browser on the same machine uses.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::patience::PATIENCE;

/// Any sixteen bytes: nobody stands between.
const KEY: &str = "ZG9nZWFyIGluIGEgdGVzdA==";
const TEXT: u8 = 0x1;
/// In which a worker that runs answers; one that does not is asked again.
const SOON: Duration = Duration::from_secs(1);

/// The pages, workers and extensions of the browser that listens at this port of the machine.
///
/// # Errors
/// When it does not answer.
pub fn targets(port: u16) -> Result<Vec<Value>> {
    Ok(serde_json::from_str(&get(port, "/json")?)?)
}

/// Ends a target: a worker stops, a page closes.
///
/// # Errors
/// When the browser does not answer.
pub fn close(port: u16, target: &Value) -> Result<()> {
    let id = target["id"].as_str().context("a target without an id")?;
    get(port, &format!("/json/close/{id}")).map(drop)
}

/// Opens a page.
///
/// # Errors
/// When the browser does not answer.
pub fn open(port: u16, address: &str) -> Result<()> {
    ask(port, "PUT", &format!("/json/new?{address}")).map(drop)
}

fn get(port: u16, path: &str) -> Result<String> {
    ask(port, "GET", path)
}

fn ask(port: u16, method: &str, path: &str) -> Result<String> {
    let mut stream = BufReader::new(connected(port)?);
    write!(stream.get_mut(), "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let length = headed(&mut stream)?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(String::from_utf8(body)?)
}

/// A connection to one target.
pub struct Console {
    stream: BufReader<TcpStream>,
    asked: u64,
}

impl Console {
    /// Of a target as [`targets`] tells it.
    ///
    /// # Errors
    /// When it is not there any more.
    pub fn of(port: u16, target: &Value) -> Result<Self> {
        let address = target["webSocketDebuggerUrl"].as_str().context("somebody else is connected to it")?;
        let path = address.splitn(4, '/').nth(3).context("an address without a path")?;
        let mut stream = BufReader::new(connected(port)?);
        write!(
            stream.get_mut(),
            "GET /{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )?;
        headed(&mut stream)?;
        Ok(Self { stream, asked: 0 })
    }

    /// Whether what is asked now is answered: of a worker that only starts, nothing comes back.
    #[must_use]
    pub fn answers(&mut self) -> bool {
        let set = |console: &Self, patience| console.stream.get_ref().set_read_timeout(Some(patience)).is_ok();
        set(self, SOON) && self.run("return true").is_ok() && set(self, PATIENCE)
    }

    /// The value that the body of an asynchronous function returns there.
    ///
    /// # Errors
    /// When it throws, or the target is gone.
    pub fn run(&mut self, body: &str) -> Result<Value> {
        self.evaluate(body, false)
    }

    /// The same, as if a person's hand had done it.
    ///
    /// # Errors
    /// As for [`Console::run`].
    pub fn run_by_hand(&mut self, body: &str) -> Result<Value> {
        self.evaluate(body, true)
    }

    fn evaluate(&mut self, body: &str, by_hand: bool) -> Result<Value> {
        let expression = format!("(async () => {{ {body} }})()");
        let with = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": by_hand
        });
        let mut result = self.tell("Runtime.evaluate", &with)?;
        if let Some(thrown) = result.get("exceptionDetails") {
            bail!("{body}: {}", thrown["exception"]["description"]);
        }
        Ok(result["result"]["value"].take())
    }

    /// Shows the page as to a person who prefers this: `light` or `dark`.
    ///
    /// # Errors
    /// When the target is gone.
    pub fn prefer(&mut self, scheme: &str) -> Result<()> {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.tell("Emulation.setEmulatedMedia", &features).map(drop)
    }

    fn tell(&mut self, method: &str, with: &Value) -> Result<Value> {
        self.asked += 1;
        self.send(&json!({ "id": self.asked, "method": method, "params": with }))?;
        loop {
            let mut answer = self.receive()?;
            if answer["id"] == self.asked {
                return Ok(answer["result"].take());
            }
        }
    }

    fn send(&mut self, message: &Value) -> Result<()> {
        let text = message.to_string();
        let mut frame = vec![0x80 | TEXT];
        match u16::try_from(text.len()) {
            Ok(short @ ..=125) => frame.push(0x80 | u8::try_from(short)?),
            Ok(length) => frame.extend([&[0x80 | 126][..], &length.to_be_bytes()].concat()),
            Err(_) => frame.extend([&[0x80 | 127][..], &u64::try_from(text.len())?.to_be_bytes()].concat()),
        }
        // A mask of zeros leaves the text as it is.
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        Ok(self.stream.get_mut().write_all(&frame)?)
    }

    fn receive(&mut self) -> Result<Value> {
        let mut text = Vec::new();
        loop {
            let [first, second] = self.bytes()?;
            let length = match second & 0x7f {
                126 => u64::from(u16::from_be_bytes(self.bytes()?)),
                127 => u64::from_be_bytes(self.bytes()?),
                short => u64::from(short),
            };
            let mut part = vec![0; usize::try_from(length)?];
            self.stream.read_exact(&mut part)?;
            // What is neither a text nor its continuation is of no interest: a ping, or the end, after which nothing comes.
            if first & 0xf <= TEXT {
                text.extend(part);
                if first & 0x80 != 0 {
                    return Ok(serde_json::from_slice(&text)?);
                }
            }
        }
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.stream.read_exact(&mut bytes).context("the target is gone")?;
        Ok(bytes)
    }
}

fn connected(port: u16) -> Result<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", port)).context("the browser does not answer")?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Reads the head of an answer, and says how long its body is.
fn headed(stream: &mut impl BufRead) -> Result<usize> {
    let mut length = 0;
    let mut line = String::new();
    stream.read_line(&mut line)?;
    ensure!(["101", "200"].iter().any(|code| line.contains(code)), "the browser refuses: {line}");
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        if line.trim().is_empty() {
            return Ok(length);
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
    }
}
