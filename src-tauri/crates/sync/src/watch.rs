//! Notices that a source may have changed: the system's notices for its folder and for what its browser's companion told, and
//! a slow look at these files where notices do not reach (network homes, sleep, a profile folder that was replaced).

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, Instant},
};

use dogear_domain::{Source, SourceId};
use dogear_sources::{Fingerprint, WatchTarget, companion::Kept, fingerprint, is_untouched, watched_files};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc;

/// Pause after which a burst of notices counts as over. Browsers rename a finished file into place, so one notice is
/// nearly always all.
const QUIET: Duration = Duration::from_millis(40);
/// Between two slow looks.
const POLL: Duration = Duration::from_secs(4);

/// Watches sources.
pub(crate) struct Watch {
    entries: Vec<Entry>,
    /// Those of the entries, for the thread that hears the notices.
    targets: Arc<RwLock<Vec<Targets>>>,
    notices: mpsc::UnboundedReceiver<(usize, Instant)>,
    /// Noticed, not looked at yet: kept here, so that nothing is lost when the wait for the end of a burst is given up.
    waiting: Vec<(usize, Instant)>,
    watcher: Option<RecommendedWatcher>,
    next_poll: tokio::time::Instant,
    data_dir: PathBuf,
}

/// The files of the browser, and what its companion told.
type Targets = [WatchTarget; 2];

struct Entry {
    source: Source,
    told: Kept,
    targets: Targets,
    /// None: look again whatever the files say.
    seen: Option<(Fingerprint, Fingerprint)>,
    /// Says to the companion's host that it need not read the source itself.
    _followed: Option<File>,
}

/// A source that may have changed, and when that was noticed.
pub(crate) struct Noticed {
    pub(crate) source: Source,
    pub(crate) at: Instant,
}

impl Watch {
    /// Takes the present state of the files as seen. A change from now on is noticed. What companions told lies in `data_dir`.
    pub(crate) fn start(sources: Vec<Source>, data_dir: &Path) -> Self {
        let entries: Vec<Entry> = sources.into_iter().map(|source| Entry::new(source, data_dir)).collect();
        let (sender, notices) = mpsc::unbounded_channel();
        let targets = Arc::new(RwLock::new(entries.iter().map(|entry| entry.targets.clone()).collect::<Vec<_>>()));
        let heard = Arc::clone(&targets);
        let handler = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if matches!(event.kind, EventKind::Access(_)) {
                return;
            }
            let at = Instant::now();
            let targets = heard.read().unwrap_or_else(PoisonError::into_inner);
            for (number, targets) in targets.iter().enumerate() {
                let is_meant = |path: &PathBuf| targets.iter().any(|target| concerns(target, path));
                if event.paths.iter().any(is_meant) {
                    let _ = sender.send((number, at));
                }
            }
        };
        // Where the system gives no notices, the slow look has to do.
        let mut watcher = notify::recommended_watcher(handler).ok();
        for entry in &entries {
            entry.targets.iter().for_each(|target| watch_folder(&mut watcher, target));
        }
        let next_poll = tokio::time::Instant::now() + POLL;
        let data_dir = data_dir.to_owned();
        Self { entries, targets, notices, waiting: Vec::new(), watcher, next_poll, data_dir }
    }

    /// Watches one more source, from its present state on.
    pub(crate) fn add(&mut self, source: Source) {
        let entry = Entry::new(source, &self.data_dir);
        entry.targets.iter().for_each(|target| watch_folder(&mut self.watcher, target));
        self.targets.write().unwrap_or_else(PoisonError::into_inner).push(entry.targets.clone());
        self.entries.push(entry);
    }

    /// Waits until a source may have changed. Cancel-safe.
    pub(crate) async fn noticed(&mut self) -> Vec<Noticed> {
        loop {
            let changed = if self.waiting.is_empty() {
                tokio::select! {
                    Some(first) = self.notices.recv() => {
                        self.waiting.push(first);
                        continue;
                    }
                    () = tokio::time::sleep_until(self.next_poll) => self.poll(),
                }
            } else {
                self.burst().await
            };
            if !changed.is_empty() {
                return changed;
            }
        }
    }

    async fn burst(&mut self) -> Vec<Noticed> {
        while self.waiting.first().is_some_and(|(_, at)| at.elapsed() <= QUIET * 10) {
            let Ok(Some(next)) = tokio::time::timeout(QUIET, self.notices.recv()).await else { break };
            if !self.waiting.iter().any(|(number, _)| *number == next.0) {
                self.waiting.push(next);
            }
        }
        let waiting = std::mem::take(&mut self.waiting);
        waiting.into_iter().filter_map(|(number, at)| self.look(number, at)).collect()
    }

    fn poll(&mut self) -> Vec<Noticed> {
        self.next_poll = tokio::time::Instant::now() + POLL;
        let now = Instant::now();
        let touched: Vec<usize> = (0..self.entries.len()).filter(|number| self.is_touched(*number)).collect();
        let changed: Vec<Noticed> = touched.into_iter().filter_map(|number| self.look(number, now)).collect();
        for noticed in &changed {
            // No notice came for this change: the folder may be another one by now.
            watch_folder(&mut self.watcher, &watched_files(&noticed.source));
        }
        changed
    }

    /// Whether a closer look is worth its while. After a notice it always is: a clock may be too coarse to tell two
    /// writes apart.
    fn is_touched(&self, number: usize) -> bool {
        let Some(entry) = self.entries.get(number) else { return false };
        entry
            .seen
            .as_ref()
            .is_none_or(|(files, told)| !is_untouched(&entry.source, files) || entry.told.fingerprint() != *told)
    }

    fn look(&mut self, number: usize, at: Instant) -> Option<Noticed> {
        let entry = self.entries.get_mut(number)?;
        let now = Some((fingerprint(&entry.source), entry.told.fingerprint()));
        let changed = entry.seen != now;
        entry.seen = now;
        changed.then(|| Noticed { source: entry.source.clone(), at })
    }

    /// Makes the next slow look report this source again, as after a failed write to the library.
    pub(crate) fn forget(&mut self, id: &SourceId) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.source.id == *id) {
            entry.seen = None;
        }
    }
}

impl Entry {
    fn new(source: Source, data_dir: &Path) -> Self {
        let told = Kept::of(&source.id, data_dir);
        let followed = told.follow();
        let seen = Some((fingerprint(&source), told.fingerprint()));
        Self { targets: [watched_files(&source), told.watched()], told, seen, source, _followed: followed }
    }
}

fn watch_folder(watcher: &mut Option<RecommendedWatcher>, target: &WatchTarget) {
    if let Some(watcher) = watcher {
        let _ = watcher.unwatch(&target.folder);
        if let Err(error) = watcher.watch(&target.folder, RecursiveMode::NonRecursive) {
            tracing::debug!(folder = %target.folder.display(), %error, "no notices for this folder");
        }
    }
}

fn concerns(target: &WatchTarget, path: &Path) -> bool {
    // A notice without a file name is about the folder itself: it may have been replaced.
    path == target.folder
        || path.parent() == Some(&*target.folder)
            && path.file_name().is_some_and(|n| target.names.iter().any(|m| m == n))
}

#[cfg(test)]
mod tests {
    use dogear_domain::{Browser, Format};

    use super::*;

    #[tokio::test]
    async fn giving_up_the_wait_loses_no_notice() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap();
        let data_dir = tempfile::tempdir().unwrap();
        let source = Source {
            id: SourceId("s".into()),
            browser: Browser::Chromium,
            profile: "p".into(),
            path: path.clone(),
            format: Format::ChromiumJson,
        };
        let mut watch = Watch::start(vec![source], data_dir.path());
        // Only the system's notices count here.
        watch.next_poll += Duration::from_secs(3600);
        std::fs::write(path.join("Bookmarks"), "{}").unwrap();
        let mut noticed = 0;
        for _ in 0..2_000 {
            // Shorter than a burst has to be quiet: as when a chunk is embedded meanwhile.
            if let Ok(changes) = tokio::time::timeout(QUIET / 4, watch.noticed()).await {
                noticed = changes.len();
                break;
            }
        }
        assert_eq!(noticed, 1);
    }
}
