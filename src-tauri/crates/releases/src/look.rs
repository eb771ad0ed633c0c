//! Asking for the latest release: once, in bounded time and with bounded bytes.

use std::time::Duration;

use dogear_domain::{Remark, program, remark};
use reqwest::{Client, Response, StatusCode, redirect::Policy};
use semver::Version;
use url::Url;

use crate::{Newest, Project, ReleaseError, Result, answer};

/// For all of it.
const PATIENCE: Duration = Duration::from_secs(20);
/// Bytes of an answer; one of GitHub's has some ten thousand.
const LONGEST: usize = 1024 * 1024;
/// How often it may be sent on, as it is where a project has another name now.
const REDIRECTS: usize = 3;

/// Asks a project whether it has a later version than `own`.
///
/// # Errors
/// [`NoRelease`](ReleaseError::NoRelease), or [`Unanswered`](ReleaseError::Unanswered) with the reason.
pub async fn look(project: &Project, own: &str) -> Result<Newest> {
    let unanswered = |reason| {
        tracing::info!(?reason, asked = project.asked(), "it is not known whether there is a newer version");
        ReleaseError::Unanswered { host: project.host(), reason, page: project.page() }
    };
    let answer = send(project.asked_url()).await.map_err(unanswered)?;
    match answer.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND => return Err(ReleaseError::NoRelease { page: project.page() }),
        other => return Err(unanswered(remark!("server-status", status = other.as_u16().to_string()))),
    }
    let body = body(answer).await.map_err(unanswered)?;
    let own = Version::parse(own).ok();
    let newest = own.and_then(|own| answer::read(&body, &own));
    newest.ok_or_else(|| unanswered(remark!("server-senseless")))
}

async fn send(asked: &Url) -> Result<Response, Remark> {
    let client = Client::builder()
        .user_agent(program::user_agent())
        .timeout(PATIENCE)
        .redirect(staying())
        .referer(false)
        .build()
        .map_err(|error| reason_of(&error))?;
    let request = client.get(asked.clone()).header("accept", "application/vnd.github+json");
    request.send().await.map_err(|error| reason_of(&error))
}

/// Follows to the same host alone.
fn staying() -> Policy {
    Policy::custom(|attempt| {
        let is_first = attempt.previous().first().map(Url::origin) == Some(attempt.url().origin());
        if is_first && attempt.previous().len() <= REDIRECTS { attempt.follow() } else { attempt.stop() }
    })
}

async fn body(mut answer: Response) -> Result<Vec<u8>, Remark> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| ended(&error))? {
        if body.len() + chunk.len() > LONGEST {
            return Err(remark!("server-senseless"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn ended(error: &reqwest::Error) -> Remark {
    if error.is_timeout() { remark!("server-stopped") } else { remark!("server-early") }
}

/// Why nobody answered.
fn reason_of(error: &reqwest::Error) -> Remark {
    if error.is_timeout() { remark!("server-silent") } else { Remark::innermost(error) }
}
