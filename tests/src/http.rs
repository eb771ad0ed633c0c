//! Just enough of an HTTP server for a script to stand behind: one request a connection, each on a thread of its own.

use std::{
    collections::HashMap,
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use serde_json::Value;

/// A request that was read to its end.
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) authorization: Option<String>,
    /// As in `bytes=5-`: the first byte that is wanted, and the last.
    pub(crate) range: Option<(usize, Option<usize>)>,
    /// Names in lower case.
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// Answers until it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    ended: Arc<AtomicBool>,
}

impl Server {
    /// Listens on a port that the system chooses.
    pub(crate) fn start<F>(answer: F) -> io::Result<Self>
    where
        F: Fn(&Request, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let ended = Arc::new(AtomicBool::new(false));
        let (over, answer) = (Arc::clone(&ended), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let answer = Arc::clone(&answer);
                // Whoever asked may be gone by now, as programs in tests are.
                thread::spawn(move || drop(converse(stream, &*answer)));
            }
        });
        Ok(Self { address, ended })
    }

    /// `http://127.0.0.1:PORT`
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for the next connection.
        let _ = TcpStream::connect(self.address);
    }
}

/// Sends a whole answer.
pub(crate) fn send_json(stream: &mut TcpStream, status: &str, body: &Value) -> io::Result<()> {
    let body = body.to_string();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

fn converse(
    mut stream: TcpStream,
    answer: &(impl Fn(&Request, &mut TcpStream) -> io::Result<()> + ?Sized),
) -> io::Result<()> {
    let request = Request::read(&mut BufReader::new(&stream))?;
    answer(&request, &mut stream)
}

impl Request {
    fn read(from: &mut impl BufRead) -> io::Result<Self> {
        let first = line(from)?;
        let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut request = Self { path, authorization: None, range: None, headers: HashMap::new(), body: Vec::new() };
        let mut length = 0;
        loop {
            let header = line(from)?;
            let Some((name, value)) = header.split_once(':') else { break };
            let name = name.to_ascii_lowercase();
            match name.as_str() {
                "content-length" => length = value.trim().parse().unwrap_or(0),
                "range" => request.range = range(value.trim()),
                "authorization" => request.authorization = Some(value.trim().to_owned()),
                _ => {}
            }
            request.headers.insert(name, value.trim().to_owned());
        }
        request.body.resize(length, 0);
        from.read_exact(&mut request.body)?;
        Ok(request)
    }
}

fn range(value: &str) -> Option<(usize, Option<usize>)> {
    let (first, last) = value.strip_prefix("bytes=")?.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()))
}

fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    from.read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}
