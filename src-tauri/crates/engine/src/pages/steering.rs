//! Starting, pausing, stopping: how a window leads the reading of pages, so that nothing is asked for of which the person
//! has not seen how much it is.

use super::{PageSettings, Pages, PagesState};
use crate::Result;

impl Pages {
    /// Changes what is read. Where nothing is under way, what is due by the new choice waits until it is
    /// [started](Self::start); a reading that is under way keeps to the new choice from the next page on.
    ///
    /// # Errors
    /// When the settings or the library cannot be read or written.
    pub async fn choose(&self, change: impl Fn(&mut PageSettings)) -> Result<PageSettings> {
        let before = self.status().await?;
        let mut wanted = before.settings;
        change(&mut wanted);
        let is_under_way = match before.state {
            PagesState::Waiting(_) => true,
            // Whoever follows the sources looks for what is due as soon as it is switched on: that is nothing as long as
            // nothing is chosen.
            PagesState::Reading(_) | PagesState::Paused => before.so_far.is_under_way,
            PagesState::Off | PagesState::UpToDate => false,
        };
        let waits = if is_under_way { None } else { Some(self.estimate(&wanted).await?.pages > 0) };
        if !wanted.on {
            self.shared.so_far.ends();
        }
        // To the settings as they are in the file by then: another process may have changed others of them.
        self.change(|settings| {
            change(settings);
            settings.paused = waits.unwrap_or(settings.paused);
        })
        .await
    }

    /// Lets what is due be asked for, or goes on where it was paused.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub async fn start(&self) -> Result<()> {
        self.shared.problem.send_replace(None);
        self.shared.so_far.begins();
        self.change(|settings| (settings.on, settings.paused) = (true, false)).await?;
        Ok(())
    }

    /// Asks for nothing until it goes on.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub async fn pause(&self) -> Result<()> {
        self.shared.so_far.begins();
        self.change(|settings| settings.paused = true).await?;
        Ok(())
    }

    /// Asks for nothing more until it is started again; what was read stays.
    ///
    /// # Errors
    /// When the settings cannot be written.
    pub async fn stop(&self) -> Result<()> {
        self.change(|settings| settings.paused = true).await?;
        self.shared.so_far.ends();
        self.shared.other.send_replace(());
        Ok(())
    }
}
