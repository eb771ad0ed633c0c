//! A site of the web on this machine: it says what it is told to say, answers whether a page is new, and writes down what it
//! is asked for.

use std::{
    collections::{HashMap, HashSet},
    io::{self, Write},
    net::TcpStream,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use anyhow::Result;

use crate::http::{Request, Server};

/// By this mark the site knows its articles again.
const MARK: &str = "\"one\"";
/// By this cookie it knows its members.
const MEMBER: &str = "member=yes";
/// Where others are sent.
const ENTRANCE: &str = "/entrance";

/// The site; ends when dropped.
pub struct Site {
    server: Server,
    state: Arc<State>,
}

/// What the site was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The path with its parameters.
    pub path: String,
    /// Names in lower case, with values.
    pub headers: HashMap<String, String>,
}

#[derive(Default)]
struct State {
    /// By path: the status with headers, and the body.
    pages: Mutex<HashMap<String, (String, String)>>,
    /// Paths of pages for members alone.
    closed: Mutex<HashSet<String>>,
    asked: Mutex<Vec<Asked>>,
}

impl Site {
    /// Opens one on which there is nothing yet.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn open() -> Result<Self> {
        let state: Arc<State> = Arc::default();
        let answering = Arc::clone(&state);
        let server = Server::start(move |request, stream| answering.answer(request, stream))?;
        Ok(Self { server, state })
    }

    /// The address of a path.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.server.url())
    }

    /// Answers a path from now on with this status, to which headers may be added by `\r\n`, and this body.
    pub fn says(&self, path: &str, status: &str, body: &str) {
        self.state.pages().insert(path.to_owned(), (status.to_owned(), body.to_owned()));
    }

    /// Has an article on something at a path. Who knows it is told that it is as it was.
    pub fn article(&self, path: &str, about: &str) {
        self.says(path, &format!("200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: {MARK}"), &article(about));
    }

    /// The same, but another than the one that was known.
    pub fn another_article(&self, path: &str, about: &str) {
        self.says(path, "200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: \"two\"", &article(about));
    }

    /// Shows a page only to who has opened the entrance, and sends others there.
    pub fn closes(&self, path: &str) {
        let form = "<title>Welcome</title><form>Name <input> <input type=password><button>Enter</button></form>";
        self.says(ENTRANCE, &format!("200 OK\r\nContent-Type: text/html\r\nSet-Cookie: {MEMBER}"), form);
        self.state.closed().insert(path.to_owned());
    }

    /// The address at which one becomes a member.
    #[must_use]
    pub fn entrance(&self) -> String {
        self.at(ENTRANCE)
    }

    /// What it was asked for so far, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.state.asked().clone()
    }

    /// The paths of that, without robots.txt.
    #[must_use]
    pub fn pages_asked(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.path).filter(|path| path != "/robots.txt").collect()
    }
}

impl Asked {
    /// Whether it was only asked if there is anything new.
    #[must_use]
    pub fn knows_it(&self) -> bool {
        self.headers.get("if-none-match").is_some_and(|mark| mark == MARK)
    }
}

impl State {
    fn answer(&self, request: &Request, stream: &mut TcpStream) -> io::Result<()> {
        let asked = Asked { path: request.path.clone(), headers: request.headers.clone() };
        let knows_it = asked.knows_it();
        let is_member = asked.headers.get("cookie").is_some_and(|cookies| cookies.contains(MEMBER));
        self.asked().push(asked);
        let known = self.pages().get(&request.path).cloned();
        let (status, body) = match known {
            Some(_) if !is_member && self.closed().contains(&request.path) => {
                (format!("302 Found\r\nLocation: {ENTRANCE}"), String::new())
            }
            Some((status, _)) if knows_it && status.contains(MARK) => ("304 Not Modified".to_owned(), String::new()),
            Some(known) => known,
            None => ("404 Not Found".to_owned(), "There is nothing here.".to_owned()),
        };
        write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
    }

    fn pages(&self) -> MutexGuard<'_, HashMap<String, (String, String)>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn closed(&self) -> MutexGuard<'_, HashSet<String>> {
        self.closed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn asked(&self) -> MutexGuard<'_, Vec<Asked>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page that a reader takes for an article.
fn article(about: &str) -> String {
    let sentences = format!("This is a long sentence about {about} and all that belongs to it. ").repeat(8);
    let text = format!("<p>{sentences}</p>").repeat(4);
    format!(
        "<html><head><title>On {about}</title></head><body><article><h1>On {about}</h1>{text}</article></body></html>"
    )
}
