//! Reading pages while sources are followed: where it is on, with power enough, and on a network that costs nothing.

use std::{convert::Infallible, future::pending, time::Duration};

use tokio_util::sync::CancellationToken;
use tracing::warn;

use super::{Pages, ReadPages};
use crate::{EngineError, Problem, Result, clock};

/// Another process may change the settings: so often the file is looked at.
const LOOK: Duration = Duration::from_secs(60);
/// Before what went wrong is tried again.
const BEFORE_NEXT_TRY: Duration = Duration::from_secs(600);
/// Between two looks whether something is due.
const LONGEST_SLEEP: Duration = Duration::from_secs(3600);

impl Pages {
    /// Looks from time to time whether another process, as the companion's host is one, has kept texts that are not ready
    /// for search by meaning.
    pub(crate) async fn hear_others(self) -> Infallible {
        let mut known = None;
        loop {
            tokio::time::sleep(LOOK).await;
            let Ok(sizes) = self.store().passage_sizes().await else { continue };
            if sizes.pending > 0 {
                self.shared.texts.notify_one();
            }
            if known.replace(sizes.texts).is_some_and(|known| known != sizes.texts) {
                self.shared.other.send_replace(());
            }
        }
    }

    /// Reads what is due, and again whenever something is.
    pub(crate) async fn keep(self) -> Infallible {
        loop {
            self.until_it_may(true).await;
            let never = CancellationToken::new();
            tokio::select! {
                read = self.read(&never, |_| {}) => {
                    self.shared.problem.send_replace(None);
                    let sleep = self.sleep_after(&read).await;
                    tokio::select! {
                        () = tokio::time::sleep(sleep) => {}
                        () = self.shared.wake.notified() => {}
                    }
                }
                // What is on its way is called off; it is due as before.
                () = self.until_it_may(false) => {}
            }
        }
    }

    async fn sleep_after(&self, read: &Result<ReadPages>) -> Duration {
        match read {
            Err(EngineError::Problem(Problem::PagesOff | Problem::PagesBusy)) => return LOOK,
            Err(error) => {
                warn!(%error, "no pages were read");
                self.shared.problem.send_replace(Some(error.problem()));
                return BEFORE_NEXT_TRY;
            }
            Ok(read) if read.no_network => return BEFORE_NEXT_TRY,
            Ok(_) => {}
        }
        let next = self.store().visit_counts().await.ok().and_then(|counts| counts.next_at);
        let until = next.and_then(|next| (next - clock::now()).to_std().ok());
        until.unwrap_or(LONGEST_SLEEP).clamp(LOOK, LONGEST_SLEEP)
    }

    async fn until_it_may(&self, wanted: bool) {
        let (mut power, mut metered) = (self.shared.power.clone(), self.shared.metered.subscribe());
        let mut changes = self.settings().changes();
        loop {
            power.mark_unchanged();
            metered.mark_unchanged();
            changes.mark_unchanged();
            // Settings that cannot be read allow nothing.
            let settings = self.settings().take_from_file().map(|settings| settings.pages).unwrap_or_default();
            let may = settings.on && !settings.paused && self.hindrance(&settings).is_none();
            if may == wanted {
                return;
            }
            tokio::select! {
                () = heard(power.changed()) => {}
                () = heard(metered.changed()) => {}
                () = heard(changes.changed()) => {}
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }
}

/// Where nobody tells of it any more, it stays as it is.
async fn heard(change: impl Future<Output = Result<(), tokio::sync::watch::error::RecvError>>) {
    if change.await.is_err() {
        pending::<()>().await;
    }
}
