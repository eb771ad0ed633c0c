//! Many pages of many sites: several sites side by side, one page of a site at a time, each site as often as the others,
//! so that a hundred pages of one do not hold up the one page of another. How often a site may be asked, the fetcher knows.
//!
//! In comes a stream of requests, of which no more than [`AHEAD`] are held; out go, as they happen, which page is asked
//! for and what came of it. Nothing is kept: what has not come when it is stopped is asked for again another time.

mod queues;

use std::{pin::pin, sync::Arc};

use futures::{Stream, StreamExt, stream::FuturesUnordered};
use tokio::{
    sync::mpsc,
    time::{Instant, sleep_until},
};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{Fetched, Fetcher, Request, fetching::site_of};
use queues::Queues;

/// Requests that are held at most, waiting for their site's turn.
pub const AHEAD: usize = 4_096;

/// What happens on a round.
#[derive(Debug)]
pub enum Told {
    /// A site is asked for the page at this address.
    Asking(String),
    /// What came of it.
    Came(Request, Box<Fetched>),
}

/// Asks sites side by side.
#[derive(Debug)]
pub struct Rounds {
    fetcher: Arc<Fetcher>,
    side_by_side: usize,
}

impl Rounds {
    /// With eight sites side by side.
    #[must_use]
    pub fn new(fetcher: Arc<Fetcher>) -> Self {
        Self { fetcher, side_by_side: 8 }
    }

    /// With another number of sites side by side; at least one.
    #[must_use]
    pub fn side_by_side(self, sites: usize) -> Self {
        Self { side_by_side: sites.max(1), ..self }
    }

    /// Works off all requests, and tells of each. Ends when all are done, when `stop` is cancelled, or when nobody hears
    /// `told` any more; what is then on its way is let go of. A slow hearer slows it down.
    pub async fn run(&self, requests: impl Stream<Item = Request>, stop: &CancellationToken, told: mpsc::Sender<Told>) {
        stop.run_until_cancelled(self.work_off(requests, &told)).await;
    }

    async fn work_off(&self, requests: impl Stream<Item = Request>, told: &mpsc::Sender<Told>) {
        let mut requests = pin!(requests.fuse());
        let mut queues = Queues::default();
        let mut asked = FuturesUnordered::new();
        let mut more = true;
        loop {
            let mut next = None;
            while asked.len() < self.side_by_side {
                match queues.take(Instant::now(), |site| self.fetcher.ready_at(site)) {
                    Ok((site, request)) => {
                        if told.send(Told::Asking(request.url.clone())).await.is_err() {
                            return;
                        }
                        asked.push(self.ask(site, request));
                    }
                    Err(ready_at) => {
                        next = ready_at;
                        break;
                    }
                }
            }
            if !more && asked.is_empty() && queues.len() == 0 {
                return;
            }
            tokio::select! {
                request = requests.next(), if more && queues.len() < AHEAD => match request {
                    Some(request) => queues.push(site(&request), request),
                    None => more = false,
                },
                Some((site, request, fetched)) = asked.next() => {
                    queues.done(&site);
                    if told.send(Told::Came(request, Box::new(fetched))).await.is_err() {
                        return;
                    }
                }
                () = sleep_until(next.unwrap_or_else(Instant::now)), if next.is_some() => {}
            }
        }
    }

    async fn ask(&self, site: String, request: Request) -> (String, Request, Fetched) {
        let fetched = self.fetcher.fetch(&request).await;
        (site, request, fetched)
    }
}

fn site(request: &Request) -> String {
    Url::parse(&request.url).map(|url| site_of(&url)).unwrap_or_default()
}
