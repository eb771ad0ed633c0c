//! What a site's robots.txt allows, remembered for a day (RFC 9309). Where it cannot be had because the site is in
//! trouble, no page is asked for either; where there is none, all is allowed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use reqwest::{RequestBuilder, header};
use tokio::time::{Instant, timeout};
use url::Url;

use super::{ROBOT, address, answer, trouble};
use crate::Reason;

/// How long an answer counts, and how long a failure.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const FAILED: Duration = Duration::from_secs(5 * 60);
/// Sites that are remembered.
const MOST: usize = 2_048;
/// Redirects that are followed.
const REDIRECTS: usize = 5;
/// The longest that is waited for it.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is known of the sites.
#[derive(Debug, Default)]
pub struct Robots(Mutex<HashMap<String, Known>>);

#[derive(Debug, Clone)]
struct Known {
    until: Instant,
    said: Result<Arc<robotxt::Robots>, Reason>,
}

impl Robots {
    /// What the site of this address allows; `ask` makes a request for an address.
    ///
    /// # Errors
    /// Why its robots.txt cannot be had.
    pub async fn of(
        &self,
        url: &Url,
        ask: impl Fn(&Url) -> RequestBuilder,
        private_allowed: bool,
    ) -> Result<Arc<robotxt::Robots>, Reason> {
        let site = url.origin().ascii_serialization();
        if let Some(known) = self.known(&site) {
            return known;
        }
        let asked = timeout(PATIENCE, asked(url, ask, private_allowed)).await;
        let said = asked.unwrap_or(Err(Reason::TimedOut)).map(Arc::new);
        self.keep(site, said.clone());
        said
    }

    fn known(&self, site: &str) -> Option<Result<Arc<robotxt::Robots>, Reason>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(site).filter(|known| known.until > Instant::now()).map(|known| known.said.clone())
    }

    fn keep(&self, site: String, said: Result<Arc<robotxt::Robots>, Reason>) {
        let now = Instant::now();
        let until = now + if said.is_ok() { DAY } else { FAILED };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, known| known.until > now);
        }
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(site, Known { until, said });
    }
}

async fn asked(
    url: &Url,
    ask: impl Fn(&Url) -> RequestBuilder,
    private_allowed: bool,
) -> Result<robotxt::Robots, Reason> {
    let mut at = url.join("/robots.txt").map_err(|_| Reason::NotWeb)?;
    for _ in 0..=REDIRECTS {
        let response = ask(&at).header(header::ACCEPT, "text/plain,*/*;q=0.1").send().await;
        let response = response.map_err(|error| trouble::of(&error))?;
        match response.status().as_u16() {
            200..=299 => {
                let body = answer::taken_in(response, robotxt::BYTE_LIMIT, |_| None).await?;
                return Ok(robotxt::Robots::parse(&body.unwrap_or_default(), ROBOT));
            }
            300..=399 => {
                let to = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
                let to = to.and_then(|to| at.join(to).ok()).filter(|to| {
                    address::check(to, private_allowed && super::site_of(to) == super::site_of(url)).is_ok()
                });
                match to {
                    Some(to) => at = to,
                    None => break,
                }
            }
            429 => return Err(Reason::Busy),
            500.. => return Err(Reason::ServerTrouble),
            _ => break,
        }
    }
    Ok(robotxt::Robots::allow_all())
}
