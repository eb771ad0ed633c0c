//! Asking a site for one page, as a good neighbour: after its robots.txt, one request at a time with a pause, no cookies,
//! never at an address of this or a neighbouring computer unless the request allows its own host.
//!
//! In goes a [`Request`], out comes a [`Fetched`]; whatever a site does ends in one of its [`Reason`]s, in bounded time and
//! with bounded bytes.

mod address;
mod answer;
mod manners;
mod proxy;
mod resolver;
mod robots;
mod trouble;
mod walk;

use std::{sync::Arc, time::Duration};

use dogear_domain::{PageState, PageText, program};
use reqwest::{Client, RequestBuilder, header, redirect};
use tokio::time::{Instant, timeout};
use url::Url;

use crate::{Bounds, Page, Reading, Reason, reading, worker::Worker};
use answer::Answer;
use manners::Manners;
pub(crate) use manners::site_of;
use proxy::Proxies;
use robots::Robots;
use walk::Walk;

/// The name that robots.txt knows this program by.
const ROBOT: &str = "Dogear";
/// What can be read.
const ACCEPT: &str = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1";
/// How long a site is left alone that was asked too often and does not say for how long.
const TOO_MANY: Duration = Duration::from_secs(5 * 60);
/// Bytes of the headers of an answer by HTTP/2; by HTTP/1 hyper's own bound, some 400 kB, holds.
const LONGEST_HEADERS: u32 = 256 * 1024;

/// A page to ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Its address.
    pub url: String,
    /// The `ETag` that came with it the last time.
    pub etag: Option<String>,
    /// The `Last-Modified` that came with it the last time.
    pub last_modified: Option<String>,
    /// Whether the person allows that the host that this address names lies on this or a neighbouring computer. No
    /// redirect to another host or port gains by it.
    pub private_allowed: bool,
}

/// What came of asking for a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Why the page is as it is.
    pub reason: Reason,
    /// The last status of HTTP, if there was an answer.
    pub status: Option<u16>,
    /// Its text; only with [`Reason::Read`], and not where it is unchanged.
    pub text: Option<PageText>,
    /// Where the page now is, if redirects that are meant to last led there.
    pub moved_to: Option<String>,
    /// To be sent with the next request.
    pub etag: Option<String>,
    /// To be sent with the next request.
    pub last_modified: Option<String>,
    /// How long the site asks to be left alone; at most a week.
    pub retry_after: Option<Duration>,
    /// Whether the page is as it was when `etag` and `last_modified` came.
    pub unchanged: bool,
    /// Bytes of bodies that were taken in, unpacked; robots.txt not counted.
    pub bytes: u64,
}

impl Fetched {
    /// How it stands with the page.
    #[must_use]
    pub const fn state(&self) -> PageState {
        self.reason.state()
    }
}

/// How much is asked of a site, and how long it is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// To reach a site.
    pub connect: Duration,
    /// For a page with all redirects to it. Waiting for one's turn does not count.
    pub whole: Duration,
    /// Bytes of a body, unpacked.
    pub body: usize,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Between two requests to a site.
    pub pause: Duration,
    /// The longest pause that a site's robots.txt (`Crawl-delay`) may ask for.
    pub longest_pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            whole: Duration::from_secs(30),
            body: Bounds::default().body,
            redirects: 10,
            pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
        }
    }
}

/// Who reads what came.
#[derive(Debug, Clone)]
pub enum Reader {
    /// This process: for pages that can be trusted to be harmless.
    Here(Bounds),
    /// A program of its own.
    Worker(Arc<Worker>),
}

impl Reader {
    /// Reads a page.
    pub async fn read(&self, page: Page) -> Reading {
        match self {
            Self::Worker(worker) => worker.read(page).await,
            Self::Here(bounds) => {
                let bounds = *bounds;
                let read = tokio::task::spawn_blocking(move || reading::read(&page, &bounds)).await;
                read.unwrap_or(Reading::Nothing(Reason::Unreadable))
            }
        }
    }
}

/// No connection can be made at all: the system has no certificates, or no random numbers.
#[derive(Debug, thiserror::Error)]
#[error("pages cannot be asked for: {0}")]
pub struct NotReady(#[source] reqwest::Error);

/// Asks sites for pages. One for the whole app: it remembers which site was asked when.
#[derive(Debug)]
pub struct Fetcher {
    /// To public addresses only.
    outside: Client,
    /// To the host that a request allows.
    inside: Client,
    /// Through a proxy of the system, which resolves names itself.
    proxied: Client,
    proxies: Proxies,
    robots: Robots,
    manners: Manners,
    reader: Reader,
    limits: Limits,
}

impl Fetcher {
    /// A fetcher that has asked nobody yet.
    ///
    /// # Errors
    /// [`NotReady`].
    pub fn new(limits: Limits, reader: Reader) -> Result<Self, NotReady> {
        let client = || {
            Client::builder()
                .user_agent(program::user_agent())
                .connect_timeout(limits.connect)
                .redirect(redirect::Policy::none())
                .referer(false)
                .http2_max_header_list_size(LONGEST_HEADERS)
        };
        Ok(Self {
            outside: client().no_proxy().dns_resolver(resolver::Public).build().map_err(NotReady)?,
            inside: client().no_proxy().dns_resolver(resolver::Any).build().map_err(NotReady)?,
            proxied: client().build().map_err(NotReady)?,
            proxies: Proxies::of_system(),
            robots: Robots::default(),
            manners: Manners::new(limits.pause),
            reader,
            limits,
        })
    }

    /// Asks for a page and reads it. Waits for the site's turn first. Dropping the future ends it at once.
    pub async fn fetch(&self, request: &Request) -> Fetched {
        let mut fetched = Fetched {
            reason: Reason::NotWeb,
            status: None,
            text: None,
            moved_to: None,
            etag: None,
            last_modified: None,
            retry_after: None,
            unchanged: false,
            bytes: 0,
        };
        let Ok(url) = Url::parse(&request.url) else { return fetched };
        let mut walk = Walk::new(url, self.limits.redirects);
        fetched.reason = match self.follow(request, &mut walk, &mut fetched).await {
            Ok(text) => {
                fetched.text = text;
                fetched.moved_to = walk.moved_to();
                Reason::Read
            }
            Err(reason) => reason,
        };
        fetched
    }

    /// From one address to the next until there is a page. `None` where it is unchanged.
    async fn follow(
        &self,
        request: &Request,
        walk: &mut Walk,
        fetched: &mut Fetched,
    ) -> Result<Option<PageText>, Reason> {
        let mut left = self.limits.whole;
        loop {
            let url = walk.here().clone();
            let private_allowed = request.private_allowed && walk.is_at_home();
            address::check(&url, private_allowed)?;
            let turn = self.manners.enter(&url).await.map_err(|held| {
                fetched.retry_after = Some(held.left);
                held.reason
            })?;
            self.may_ask(&url, private_allowed).await?;
            let begun = Instant::now();
            let asked = self.ask(&url, private_allowed).header(header::ACCEPT, ACCEPT);
            let answer = timeout(left, answer::of(validated(asked, request), &self.limits));
            let answer = answer.await.unwrap_or(Err(Reason::TimedOut)).inspect_err(|&reason| turn.strike(reason))?;
            drop(turn);
            left = left.saturating_sub(begun.elapsed());
            if let Some(page) = self.taken(answer, fetched, walk).await? {
                walk.arrive()?;
                return Ok(page);
            }
        }
    }

    /// Takes an answer to pieces: the page (`Some(None)`: unchanged), or nothing where the walk goes on.
    async fn taken(
        &self,
        answer: Answer,
        fetched: &mut Fetched,
        walk: &mut Walk,
    ) -> Result<Option<Option<PageText>>, Reason> {
        fetched.status = Some(answer.status);
        fetched.retry_after = answer.retry_after;
        fetched.bytes += answer.bytes;
        let too_many = (answer.status == 429).then_some(TOO_MANY);
        if let Some(wait) = answer.retry_after.or(too_many) {
            self.manners.leave_alone(walk.here(), wait);
        }
        let page = match answer.what {
            answer::What::Elsewhere { to, lasting } => {
                walk.go(&to, lasting)?;
                return Ok(None);
            }
            answer::What::Nothing(reason) => return Err(reason),
            answer::What::Unchanged => None,
            answer::What::Body { body, content_type } => {
                let page = Page { body, content_type, url: walk.here().to_string(), is_shown: false };
                match self.reader.read(page).await {
                    Reading::Text(text) => Some(*text),
                    Reading::Nothing(reason) => return Err(reason),
                    Reading::Elsewhere(to) => {
                        walk.go(&to, false)?;
                        return Ok(None);
                    }
                }
            }
        };
        fetched.etag = answer.etag;
        fetched.last_modified = answer.last_modified;
        fetched.unchanged = page.is_none();
        Ok(Some(page))
    }

    /// When a site may be asked again; none where it may be now.
    pub(crate) fn ready_at(&self, site: &str) -> Option<Instant> {
        self.manners.ready_at(site)
    }

    async fn may_ask(&self, url: &Url, private_allowed: bool) -> Result<(), Reason> {
        let allowed = self.robots.of(url, |at| self.ask(at, private_allowed), private_allowed).await?;
        if let Some(delay) = allowed.crawl_delay() {
            self.manners.slow_down(url, delay.min(self.limits.longest_pause));
        }
        if allowed.is_url_allowed(url) { Ok(()) } else { Err(Reason::Robots) }
    }

    fn ask(&self, url: &Url, private_allowed: bool) -> RequestBuilder {
        let client = if private_allowed {
            &self.inside
        } else if self.proxies.serve(url) {
            &self.proxied
        } else {
            &self.outside
        };
        client.get(url.clone())
    }
}

/// With the marks of what came before, so that a page that has not changed is not sent again.
fn validated(mut asked: RequestBuilder, request: &Request) -> RequestBuilder {
    let marks = [(header::IF_NONE_MATCH, &request.etag), (header::IF_MODIFIED_SINCE, &request.last_modified)];
    for (name, value) in marks {
        if let Some(value) = value.as_deref().and_then(|value| header::HeaderValue::from_str(value).ok()) {
            asked = asked.header(name, value);
        }
    }
    asked
}
