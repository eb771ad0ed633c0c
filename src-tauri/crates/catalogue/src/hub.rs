//! A hub of models, over HTTP: hf-hub knows its addresses and what its headers mean. Its own download neither checks what
//! has arrived nor ends when nobody waits for it any more; so bytes are asked for here, from the place where they are
//! wanted, on hf-hub's connection. No token is sent, and nothing is read or written in hf-hub's own cache.

use std::{path::Path, time::Duration};

use dogear_domain::{Remark, remark};
use hf_hub::{
    Cache, Repo, RepoType,
    api::tokio::{Api, ApiBuilder, ApiError},
};
use tokio::{
    fs::{File, OpenOptions},
    io::AsyncWriteExt,
    time::timeout,
};

use crate::{FetchError, Result, digest::Announced};

/// Where models come from unless another server is named.
pub const DEFAULT_SERVER: &str = "https://huggingface.co";

/// Nobody waits longer than this for an answer, or for the next bytes of a file.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server of models.
#[derive(Debug, Clone)]
pub struct Hub {
    api: Api,
    host: String,
}

/// A file as the hub announces it.
#[derive(Debug, Clone)]
pub(crate) struct Remote {
    /// Repository and file, for people.
    pub(crate) file: String,
    pub(crate) announced: Announced,
    /// Bytes.
    pub(crate) size: u64,
    url: String,
}

impl Hub {
    /// The hub at an address (`https://huggingface.co`).
    ///
    /// # Errors
    /// `Address`.
    pub fn at(server: &str) -> Result<Self> {
        let server = server.trim().trim_end_matches('/');
        let host = server.strip_prefix("https://").or_else(|| server.strip_prefix("http://"));
        let host = host.and_then(|rest| rest.split('/').next()).filter(|host| !host.is_empty());
        let unusable = || FetchError::Address(server.to_owned());
        let host = host.ok_or_else(unusable)?.to_owned();
        let api = ApiBuilder::from_cache(Cache::new("".into()))
            .with_token(None)
            .with_endpoint(server.to_owned())
            .build()
            .map_err(|_| unusable())?;
        Ok(Self { api, host })
    }

    /// The host that is spoken to, for people.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// What the hub says of a file, at the state that its repository is in now.
    pub(crate) async fn describe(&self, repo: &str, path: &str) -> Result<Remote> {
        let file = format!("{repo}/{path}");
        let at = |revision: &str| {
            let repo = Repo::with_revision(repo.to_owned(), RepoType::Model, revision.to_owned());
            self.api.repo(repo).url(path)
        };
        let refused = |reason| self.refused(&file, reason);
        // In a task of its own: hf-hub panics at a redirect that leads nowhere.
        let (api, url) = (self.api.clone(), at("main"));
        let answer = timeout(PATIENCE, tokio::spawn(async move { api.metadata(&url).await })).await;
        let metadata = answer
            .map_err(|_| self.unreachable(remark!("server-silent")))?
            .map_err(|_| refused(remark!("server-senseless")))?
            .map_err(|error| self.refusal(&file, &error))?;
        let announced = Announced::of(metadata.etag()).ok_or_else(|| refused(remark!("server-vague")))?;
        let size = u64::try_from(metadata.size()).unwrap_or(u64::MAX);
        // By the commit, so that all bytes are of one state.
        Ok(Remote { url: at(metadata.commit_hash()), file, announced, size })
    }

    /// Adds what is missing to a part of a file, as far as the connection lasts. `heard` is told how many bytes are there.
    pub(crate) async fn continue_part(&self, remote: &Remote, part: &Path, mut heard: impl FnMut(u64)) -> Result<()> {
        let write = FetchError::file(part);
        let mut file = OpenOptions::new().create(true).append(true).open(part).await.map_err(write)?;
        let mut there = file.metadata().await.map_err(write)?.len();
        if there > remote.size {
            there = begin_again(&file).await.map_err(write)?;
        }
        if there == remote.size {
            return Ok(());
        }
        let request = self.api.client().get(&remote.url).header("range", format!("bytes={there}-"));
        let answer = timeout(PATIENCE, request.send()).await.map_err(|_| self.unreachable(remark!("server-silent")))?;
        let mut answer = answer
            .and_then(|answer| answer.error_for_status())
            .map_err(|error| self.refusal(&remote.file, &error.into()))?;
        // A server that does not know ranges sends the file from its beginning.
        if answer.status().as_u16() != 206 {
            there = begin_again(&file).await.map_err(write)?;
        }
        loop {
            let chunk = timeout(PATIENCE, answer.chunk()).await.map_err(|_| self.cut(remark!("server-stopped")))?;
            let Some(chunk) = chunk.map_err(|error| self.cut(Remark::innermost(&error)))? else { break };
            there += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
            if there > remote.size {
                return Err(self.refused(&remote.file, remark!("server-too-much")));
            }
            file.write_all(&chunk).await.map_err(write)?;
            // What is told to have arrived is in the file: whoever stops here goes on behind it.
            file.flush().await.map_err(write)?;
            heard(there);
        }
        file.sync_all().await.map_err(write)?;
        if there < remote.size { Err(self.cut(remark!("server-early"))) } else { Ok(()) }
    }

    pub(crate) fn tampered(&self, remote: &Remote) -> FetchError {
        FetchError::Tampered { host: self.host.clone(), file: remote.file.clone() }
    }

    fn refusal(&self, file: &str, error: &ApiError) -> FetchError {
        match error {
            ApiError::RequestError(error) => match error.status().map(|status| status.as_u16()) {
                // The hub hides what it does not have behind 401.
                Some(401 | 404) => FetchError::NotThere { host: self.host.clone(), file: file.to_owned() },
                Some(status) => self.refused(file, remark!("server-status", status = status.to_string())),
                None => self.unreachable(Remark::innermost(error)),
            },
            other => self.refused(file, Remark::said(other.to_string())),
        }
    }

    fn refused(&self, file: &str, reason: Remark) -> FetchError {
        FetchError::Refused { host: self.host.clone(), file: file.to_owned(), reason }
    }

    fn unreachable(&self, reason: Remark) -> FetchError {
        FetchError::Unreachable { host: self.host.clone(), reason }
    }

    fn cut(&self, reason: Remark) -> FetchError {
        FetchError::Cut { host: self.host.clone(), reason }
    }
}

async fn begin_again(file: &File) -> std::io::Result<u64> {
    file.set_len(0).await?;
    Ok(0)
}
