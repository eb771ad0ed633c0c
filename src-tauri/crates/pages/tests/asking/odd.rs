//! The pages that misbehave, of the collection that is kept beside the checkout: each ends in a named state. Left out
//! where that collection or Python is not there.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use dogear_pages::{Bounds, Fetched, Fetcher, Limits, Reader, Reason, Request};
use serde_json::Value;
use tempfile::TempDir;

/// The server, ended when this is dropped.
struct Server {
    program: Child,
    url: String,
    _pages: TempDir,
}

impl Server {
    #[expect(clippy::print_stdout, reason = "a test that does nothing says so")]
    fn start() -> Option<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/pages/serve.py");
        if !script.exists() {
            println!("left out: there is no shared/pages/serve.py beside the checkout");
            return None;
        }
        let pages = TempDir::new().unwrap();
        let mut program = Command::new("python3")
            .arg(script)
            .args(["--port", "0", "--site"])
            .arg(pages.path())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let mut line = String::new();
        BufReader::new(program.stdout.take()?).read_line(&mut line).ok()?;
        Some(Self { program, url: line.trim().trim_end_matches('/').to_owned(), _pages: pages })
    }

    async fn fetch(&self, fetcher: &Fetcher, path: &str) -> Fetched {
        let request = Request { url: format!("{}{path}", self.url), private_allowed: true, ..Request::default() };
        fetcher.fetch(&request).await
    }

    async fn log(&self) -> Vec<Value> {
        let body = reqwest::get(format!("{}/odd/log", self.url)).await.unwrap().bytes().await.unwrap();
        serde_json::from_slice(&body).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended by itself cannot be ended again.
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

/// The pages that answer at once.
const PAGES: [(&str, Reason, &str); 35] = [
    ("/odd/page", Reason::Read, "grey cat"),
    ("/odd/404", Reason::NotFound, ""),
    ("/odd/410", Reason::Gone, ""),
    ("/odd/500", Reason::ServerTrouble, ""),
    ("/odd/chain", Reason::Read, "grey cat"),
    ("/odd/chain/10", Reason::Read, "grey cat"),
    ("/odd/chain/11", Reason::TooManyRedirects, ""),
    ("/odd/loop", Reason::RedirectLoop, ""),
    ("/odd/meta-refresh", Reason::Read, "grey cat"),
    ("/odd/to-link-local", Reason::PrivateAddress, ""),
    ("/odd/to-other-port", Reason::PrivateAddress, ""),
    ("/odd/to-file", Reason::BadRedirect, ""),
    ("/odd/cookie", Reason::RedirectLoop, ""),
    ("/odd/endless", Reason::Empty, ""),
    ("/odd/bomb", Reason::Empty, ""),
    ("/odd/cut", Reason::Cut, ""),
    ("/odd/5mb", Reason::Read, "Entry 7: the tide table"),
    ("/odd/empty", Reason::Empty, ""),
    ("/odd/cp1251", Reason::Read, "самовар не потемнел"),
    ("/odd/utf16", Reason::Read, "compass needle"),
    ("/odd/wrong-charset", Reason::Read, "самовар не потемнел"),
    ("/odd/gzip", Reason::Read, "grey cat"),
    ("/odd/br", Reason::Read, "grey cat"),
    ("/odd/text", Reason::Read, "A swarm in May"),
    ("/odd/image", Reason::Picture, ""),
    ("/odd/download", Reason::Download, ""),
    ("/odd/no-type", Reason::Read, "grey cat"),
    ("/odd/script-only", Reason::ScriptOnly, ""),
    ("/odd/login", Reason::SignIn, ""),
    ("/odd/to-login", Reason::SignIn, ""),
    ("/odd/consent", Reason::Consent, ""),
    ("/odd/private/diary", Reason::Robots, ""),
    ("/odd/noindex", Reason::Noindex, ""),
    ("/odd/no-head", Reason::Read, "grey cat"),
    ("/odd/big-header", Reason::Read, "grey cat"),
];

fn fetcher(limits: Limits) -> Fetcher {
    // Its robots.txt asks for a second between two requests; a test has no second.
    let limits = Limits { pause: Duration::ZERO, longest_pause: Duration::ZERO, ..limits };
    Fetcher::new(limits, Reader::Here(Bounds::default())).unwrap()
}

#[tokio::test]
async fn every_page_that_misbehaves_ends_in_a_named_state() {
    let Some(server) = Server::start() else { return };
    let reader = fetcher(Limits::default());
    for (path, expected, says) in PAGES {
        let fetched = server.fetch(&reader, path).await;
        assert_eq!(fetched.reason, expected, "{path}");
        let text = fetched.text.map(|page| page.text).unwrap_or_default();
        assert!(text.contains(says) && text.is_empty() == says.is_empty(), "{path}: {text}");
        assert!(fetched.bytes <= Bounds::default().body as u64 + 1, "{path}: {}", fetched.bytes);
    }
    let moved = server.fetch(&reader, "/odd/chain/2").await.moved_to;
    assert_eq!(moved, Some(format!("{}/odd/page", server.url)));
    // A PDF without a word of text, or one that no reader opens.
    let pdf = server.fetch(&reader, "/odd/pdf").await;
    assert!(matches!(pdf.reason, Reason::Empty | Reason::Unreadable), "{:?}", pdf.reason);

    let hasty = fetcher(Limits { whole: Duration::from_millis(500), ..Limits::default() });
    for path in ["/odd/hang", "/odd/drip"] {
        assert_eq!(server.fetch(&hasty, path).await.reason, Reason::TimedOut, "{path}");
    }
    for (path, seconds) in [("/odd/429", 120), ("/odd/503", 3_600)] {
        let fetched = server.fetch(&fetcher(Limits::default()), path).await;
        assert_eq!((fetched.reason, fetched.retry_after), (Reason::Busy, Some(Duration::from_secs(seconds))), "{path}");
    }

    let log = server.log().await;
    let asked = log.iter().filter(|asked| asked["path"] != "/odd/log");
    for asked in asked {
        assert!(asked["User-Agent"].as_str().is_some_and(|name| name.starts_with("Dogear/")), "{asked}");
        assert_eq!((&asked["Cookie"], &asked["Referer"]), (&Value::Null, &Value::Null), "{asked}");
        assert!(!asked["path"].as_str().is_some_and(|path| path.starts_with("/odd/private/")), "{asked}");
    }
}
