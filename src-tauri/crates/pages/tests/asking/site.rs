//! A site on this machine that answers what a test says, and remembers what it was asked.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use dogear_pages::{Bounds, Fetched, Fetcher, Limits, Reader, Request};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What is written for a request, piece by piece; the connection is closed behind it.
pub type Pieces = Vec<(Vec<u8>, Duration)>;

/// The site.
#[derive(Debug, Clone)]
pub struct Site {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// A site whose pages `answer` makes, by their path.
    pub async fn new(answer: impl Fn(&str) -> Pieces + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let site = Self { address: listener.local_addr().unwrap(), heads: Arc::default() };
        let (heads, answer) = (Arc::clone(&site.heads), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (heads, answer) = (Arc::clone(&heads), Arc::clone(&answer));
                // Whoever asked may be gone by now.
                tokio::spawn(async move { drop(converse(stream, &heads, &*answer).await) });
            }
        });
        site
    }

    /// The address of a page.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The heads of the requests so far, in lower case, for all but robots.txt.
    pub fn asked(&self) -> Vec<String> {
        let heads = self.heads.lock().unwrap();
        heads.iter().filter(|head| !head.starts_with("get /robots.txt")).cloned().collect()
    }

    /// Asks for a page, with permission to ask this machine.
    pub async fn fetch(&self, fetcher: &Fetcher, path: &str) -> Fetched {
        fetcher.fetch(&self.request(path)).await
    }

    /// A request with permission to ask this machine.
    pub fn request(&self, path: &str) -> Request {
        Request { url: self.url(path), private_allowed: true, ..Request::default() }
    }
}

async fn converse(
    mut stream: TcpStream,
    heads: &Mutex<Vec<String>>,
    answer: &(impl Fn(&str) -> Pieces + Sync),
) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    heads.lock().unwrap().push(head);
    for (piece, wait) in answer(&path) {
        stream.write_all(&piece).await?;
        tokio::time::sleep(wait).await;
    }
    stream.shutdown().await
}

/// A whole answer.
pub fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Pieces {
    let body = body.as_ref();
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
    vec![([head.as_bytes(), body].concat(), Duration::ZERO)]
}

/// A page of HTML that says something.
pub fn page(says: &str) -> Pieces {
    answer("200 OK", "Content-Type: text/html\r\n", format!("<title>Bees</title><p>{says}"))
}

/// No such page.
pub fn missing() -> Pieces {
    answer("404 Not Found", "Content-Type: text/html\r\n", "nothing here")
}

/// A redirect.
pub fn to(status: &str, address: &str) -> Pieces {
    answer(status, &format!("Location: {address}\r\n"), "")
}

/// A fetcher that waits for nothing longer than a test may take.
pub fn fetcher(change: impl FnOnce(&mut Limits)) -> Fetcher {
    let mut limits = Limits { pause: Duration::ZERO, body: 100_000, ..Limits::default() };
    change(&mut limits);
    Fetcher::new(limits, Reader::Here(Bounds { body: limits.body, ..Bounds::default() })).unwrap()
}
