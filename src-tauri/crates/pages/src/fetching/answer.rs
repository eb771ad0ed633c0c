//! What a site answered to one request: where it sends on, why there is nothing, or the bytes of a page, counted while
//! they come.

use std::time::Duration;

use chrono::DateTime;
use reqwest::{
    RequestBuilder, Response, StatusCode,
    header::{self, HeaderMap, HeaderName},
};

use super::{Limits, ROBOT, trouble};
use crate::{Reason, reading};

/// Bytes after which it can be told what a page is.
const TELLING: usize = 1_024;
/// The longest that a site is left alone because it says so.
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Characters of the longest mark that is kept for the next request.
const LONGEST_MARK: usize = 512;

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub what: What,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub retry_after: Option<Duration>,
    pub bytes: u64,
}

/// What it says.
#[derive(Debug)]
pub enum What {
    /// Look there; `lasting` where the page moved for good.
    Elsewhere { to: String, lasting: bool },
    /// There is nothing to read.
    Nothing(Reason),
    /// The page is as it was.
    Unchanged,
    /// A page. Where more came than is taken in, one byte more than the bound tells so.
    Body { body: Vec<u8>, content_type: Option<String> },
}

/// Sends a request and takes in what comes.
///
/// # Errors
/// Why no whole answer came.
pub async fn of(asked: RequestBuilder, limits: &Limits) -> Result<Answer, Reason> {
    let response = asked.send().await.map_err(|error| trouble::of(&error))?;
    let status = response.status();
    let headers = response.headers();
    let mut answer = Answer {
        status: status.as_u16(),
        what: What::Unchanged,
        etag: mark(headers, &header::ETAG),
        last_modified: mark(headers, &header::LAST_MODIFIED),
        retry_after: if is_busy(status) { retry_after(headers) } else { None },
        bytes: 0,
    };
    if let Some(what) = without_body(status, headers) {
        answer.what = what;
        return Ok(answer);
    }
    let attached =
        text(headers, &header::CONTENT_DISPOSITION).trim_start().to_ascii_lowercase().starts_with("attachment");
    let content_type = Some(text(headers, &header::CONTENT_TYPE)).filter(|said| !said.is_empty()).map(str::to_owned);
    let said = content_type.clone().unwrap_or_default();
    let body = taken_in(response, limits.body, |start| reading::refused(&said, attached, start)).await?;
    answer.bytes = body.as_ref().map_or(0, |body| body.len() as u64);
    answer.what = match body {
        Ok(body) => What::Body { body, content_type },
        Err(reason) => What::Nothing(reason),
    };
    Ok(answer)
}

/// The bytes of a body, up to `most` and one; or why they are not wanted, as their first bytes tell.
///
/// # Errors
/// Why they did not all come.
pub async fn taken_in(
    mut response: Response,
    most: usize,
    refused: impl Fn(&[u8]) -> Option<Reason>,
) -> Result<Result<Vec<u8>, Reason>, Reason> {
    let mut body = Vec::new();
    let mut is_told = false;
    while let Some(chunk) = response.chunk().await.map_err(|error| trouble::of(&error))? {
        body.extend_from_slice(chunk.get(..(most + 1).saturating_sub(body.len())).unwrap_or(&chunk));
        if body.len() > most {
            break;
        }
        if !is_told && body.len() >= TELLING {
            is_told = true;
            if let Some(reason) = refused(&body) {
                return Ok(Err(reason));
            }
        }
    }
    Ok(match refused(&body) {
        Some(reason) => Err(reason),
        None => Ok(body),
    })
}

/// What the status and the headers say without looking at the body.
fn without_body(status: StatusCode, headers: &HeaderMap) -> Option<What> {
    match status.as_u16() {
        304 => Some(What::Unchanged),
        301 | 302 | 303 | 307 | 308 => {
            let to = headers.get(header::LOCATION).map(|to| String::from_utf8_lossy(to.as_bytes()).into_owned());
            let lasting = matches!(status.as_u16(), 301 | 308);
            Some(to.map_or(What::Nothing(Reason::BadRedirect), |to| What::Elsewhere { to, lasting }))
        }
        204 | 205 => Some(What::Nothing(Reason::Empty)),
        200..=299 if is_noindex(headers) => Some(What::Nothing(Reason::Noindex)),
        200..=299 => None,
        _ => Some(What::Nothing(refusal(status))),
    }
}

fn refusal(status: StatusCode) -> Reason {
    match status.as_u16() {
        404 => Reason::NotFound,
        410 => Reason::Gone,
        408 | 425 | 429 | 503 => Reason::Busy,
        500.. => Reason::ServerTrouble,
        400..=499 => Reason::Blocked,
        _ => Reason::Unreadable,
    }
}

fn is_busy(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 503)
}

/// Whether `X-Robots-Tag` asks programs, or this one, not to keep the page.
fn is_noindex(headers: &HeaderMap) -> bool {
    let wishes = headers.get_all("x-robots-tag").iter().filter_map(|wish| wish.to_str().ok());
    wishes.into_iter().any(|wish| match wish.split_once(':') {
        Some((name, wish)) if !name.contains(',') => {
            let for_us = name.trim().eq_ignore_ascii_case(ROBOT);
            for_us && reading::says_noindex(wish)
        }
        _ => reading::says_noindex(wish),
    })
}

/// How long to wait: seconds, or a moment, seen from the site's own clock.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let said = text(headers, &header::RETRY_AFTER).trim();
    let wait = match said.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let until = DateTime::parse_from_rfc2822(said).ok()?;
            let now = DateTime::parse_from_rfc2822(text(headers, &header::DATE).trim()).ok()?;
            (until - now).to_std().unwrap_or_default()
        }
    };
    Some(wait.min(WEEK))
}

fn mark(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    Some(text(headers, name)).filter(|mark| !mark.is_empty() && mark.len() <= LONGEST_MARK).map(str::to_owned)
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
        all.iter().map(|&(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_wait_is_in_seconds_or_until_a_moment_of_the_sites_clock() {
        let wait = |all: &[(&'static str, &'static str)]| retry_after(&headers(all));
        assert_eq!(wait(&[("retry-after", "120")]), Some(Duration::from_secs(120)));
        assert_eq!(wait(&[("retry-after", "99999999999")]), Some(WEEK));
        let until = ("retry-after", "Fri, 04 Jul 2025 10:10:00 GMT");
        assert_eq!(wait(&[until, ("date", "Fri, 04 Jul 2025 10:00:00 GMT")]), Some(Duration::from_secs(600)));
        assert_eq!(wait(&[until, ("date", "Fri, 04 Jul 2025 11:00:00 GMT")]), Some(Duration::ZERO));
        assert_eq!(wait(&[until]), None);
        assert_eq!(wait(&[("retry-after", "soon")]), None);
    }

    #[test]
    fn only_wishes_to_all_or_to_this_program_count() {
        let asks = |value| is_noindex(&headers(&[("x-robots-tag", value)]));
        assert!(asks("noindex, nofollow"));
        assert!(asks("dogear: noindex"));
        assert!(!asks("googlebot: noindex"));
        assert!(!asks("nofollow"));
        assert!(asks("noindex, unavailable_after: 25 Jun 2030"));
    }

    #[test]
    fn every_status_means_something() {
        for status in 300..=599 {
            let status = StatusCode::from_u16(status).unwrap();
            assert!(without_body(status, &HeaderMap::new()).is_some(), "{status}");
        }
    }
}
