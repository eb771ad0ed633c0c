//! Keeping the map up to date while sources are followed.

use std::{convert::Infallible, future::pending};

use tracing::warn;

use super::Maps;

impl Maps {
    /// Brings the map up to date, and again whenever it is woken; not while power is spared.
    pub(crate) async fn keep(self) -> Infallible {
        loop {
            self.until_power_is_spared(false).await;
            tokio::select! {
                kept = self.catch_up(|_, _| {}) => {
                    if let Err(error) = kept {
                        warn!(%error, "the map is not up to date");
                    }
                    self.wake.notified().await;
                }
                // What is being drawn is called off, and begun again when there is power.
                () = self.until_power_is_spared(true) => {}
            }
        }
    }

    async fn until_power_is_spared(&self, wanted: bool) {
        let mut power = self.power.clone();
        // Where nobody tells of it any more, it stays as it is.
        let is_over = power.wait_for(|is_spared| *is_spared == wanted).await.is_err();
        if is_over {
            pending::<()>().await;
        }
    }
}
