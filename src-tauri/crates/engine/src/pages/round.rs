//! Reading what is due: asked site by site, and what came of each page kept before the next.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, atomic::Ordering},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use dogear_domain::{Exclusion, PageState, TextOrigin, site_of};
use dogear_pages::{Fetched, Fetcher, Reason, Request, Rounds, Told};
use dogear_store::DuePage;
use futures::stream;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::{
    PageSettings, Pages,
    choice::{Allowed, Choice},
    estimate::NotAsked,
    progress::{Reading, Shown},
    turn::Turn,
    verdict::{is_silence, verdict},
};
use crate::{EngineError, Problem, Result, clock};

/// Sites that are asked side by side.
pub(super) const SIDE_BY_SIDE: usize = 8;
/// Pages that are planned at once; when they are done, it is looked for more.
const PLANNED: usize = 20_000;
/// So many sites without an answer, one after another: it is the network here.
const SILENT_SITES: usize = 8;
/// What was saved meanwhile is looked for no sooner.
const BEFORE_NEW_PLAN: Duration = Duration::from_secs(60);

/// What a reading did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadPages {
    /// Pages that were asked for.
    pub asked: u32,
    /// Texts that are new, or others than before.
    pub texts: u32,
    /// Pages that were as they were before.
    pub unchanged: u32,
    /// How it stands with the pages now; states of none are left out.
    pub states: Vec<(PageState, u32)>,
    /// What came, in bytes.
    pub bytes: u64,
    /// Whether it was stopped before its end.
    pub stopped: bool,
    /// Whether it ended because no site could be reached.
    pub no_network: bool,
}

/// What is due and may be asked for.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pages: Vec<DuePage>,
    total: u32,
    /// How many pages of each site.
    pub(super) sites: HashMap<String, u32>,
    /// Pages that are due, but not chosen, left out or private.
    pub(super) not_asked: NotAsked,
}

/// What a plan rests on.
struct Basis {
    settings: PageSettings,
    private: Vec<String>,
    rules: Vec<Exclusion>,
    generation: i64,
    at: Instant,
}

enum Ended {
    Done,
    /// The plan rests on what is no longer so.
    Stale,
    NoNetwork,
}

impl Plan {
    pub(super) fn take(&mut self, page: DuePage, choice: &mut Choice<'_>) {
        let allowed = choice.of_page(&page);
        if allowed != Allowed::Yes {
            self.not_asked.left_out += 1;
            self.not_asked.private += u32::from(allowed == Allowed::Private);
            return;
        }
        self.total += 1;
        *self.sites.entry(site_of(&page.url).unwrap_or_default()).or_default() += 1;
        self.pages.push(page);
        if self.pages.len() >= 2 * PLANNED {
            self.keep_first();
        }
    }

    /// What was never asked for comes first, the newest bookmark before all; then what was asked for longest ago.
    fn keep_first(&mut self) {
        self.pages.sort_by_cached_key(|page| (page.tried_at, Reverse(page.added_at), page.page.clone()));
        self.pages.truncate(PLANNED);
    }
}

impl Pages {
    /// Reads what is due until nothing is, or until it is stopped; `hear` is told how far it is. What was read is kept at
    /// once, and what was not is due as before.
    ///
    /// # Errors
    /// `PagesOff`, `PagesBusy`, or when the settings or the library cannot be read or written.
    pub async fn read(&self, stop: &CancellationToken, mut hear: impl FnMut(&Reading)) -> Result<ReadPages> {
        if !self.settings_in_file()?.pages.on {
            return Err(EngineError::Problem(Problem::PagesOff));
        }
        let Some(_turn) = Turn::take(&self.shared.folder)? else {
            return Err(EngineError::Problem(Problem::PagesBusy));
        };
        self.sweep().await?;
        let mut work = Work {
            pages: self,
            fetcher: self.fetcher()?,
            read: ReadPages::default(),
            reading: Shown::new(&self.shared.reading, self.shared.limits.pause),
            hear: &mut hear,
            answered: false,
            silent: Vec::new(),
        };
        loop {
            let basis = self.basis().await?;
            if !basis.settings.on {
                break;
            }
            let mut plan = self.plan(&basis.settings, &basis.private).await?;
            if plan.total > 0 {
                self.shared.so_far.begins();
            }
            plan.keep_first();
            let has_all = plan.pages.len() == plan.total as usize;
            match work.round(plan, &basis, stop).await? {
                Ended::Done if has_all || stop.is_cancelled() => break,
                Ended::Done | Ended::Stale => {}
                Ended::NoNetwork => {
                    work.read.no_network = true;
                    break;
                }
            }
        }
        work.read.stopped = stop.is_cancelled();
        if !work.read.stopped && !work.read.no_network {
            self.shared.so_far.ends();
        }
        self.shared.no_network.store(work.read.no_network, Ordering::Relaxed);
        Ok(work.read)
    }

    async fn basis(&self) -> Result<Basis> {
        let settings = self.settings_in_file()?;
        Ok(Basis {
            settings: settings.pages,
            private: settings.private_folders,
            rules: self.store().exclusions().await?,
            generation: self.store().generation().await?,
            at: Instant::now(),
        })
    }

    /// Whether the settings or the rules are others, or the bookmarks for a while.
    async fn is_stale(&self, basis: &Basis) -> Result<bool> {
        let now = self.basis().await?;
        let same = now.settings == basis.settings && now.private == basis.private && now.rules == basis.rules;
        Ok(!same || (now.generation != basis.generation && basis.at.elapsed() > BEFORE_NEW_PLAN))
    }

    /// Keeps what came of asking for a page; tells how it stands with it, and whether its text is new.
    pub(super) async fn keep_answer(
        &self,
        page: &DuePage,
        fetched: &Fetched,
        is_online: bool,
    ) -> Result<(PageState, bool)> {
        let now: DateTime<Utc> = clock::now();
        let mut visit = verdict(page, fetched, is_online, now);
        let mut is_new = false;
        if let Some(text) = &fetched.text {
            is_new = self.store().keep_page_text(&page.page, text, (TextOrigin::Fetched, now)).await?;
        }
        if is_new {
            self.shared.texts.notify_one();
            visit.changed_at = page.has_text.then_some(now);
        }
        self.store().save_visit(&visit).await?;
        Ok((visit.state, is_new))
    }

    pub(super) fn no_reader() -> EngineError {
        let reason = "the program that reads pages cannot be started".to_owned();
        EngineError::Problem(Problem::Broken { reason })
    }

    /// Made when it is needed for the first time; it knows when each site was asked last.
    pub(super) fn fetcher(&self) -> Result<Arc<Fetcher>> {
        let mut made = self.shared.fetcher.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(fetcher) = made.as_ref() {
            return Ok(Arc::clone(fetcher));
        }
        let fetcher = Fetcher::new(self.shared.limits, self.shared.reader.clone())
            .map_err(|error| EngineError::Problem(Problem::Broken { reason: error.to_string() }))?;
        let fetcher = Arc::new(fetcher);
        *made = Some(Arc::clone(&fetcher));
        Ok(fetcher)
    }
}

/// A reading in progress.
struct Work<'a, H> {
    pages: &'a Pages,
    fetcher: Arc<Fetcher>,
    read: ReadPages,
    reading: Shown<'a>,
    hear: &'a mut H,
    /// Whether any site answered.
    answered: bool,
    /// Pages whose sites did not answer, since the last answer of another.
    silent: Vec<(DuePage, Box<Fetched>)>,
}

impl<H: FnMut(&Reading)> Work<'_, H> {
    async fn round(&mut self, plan: Plan, basis: &Basis, stop: &CancellationToken) -> Result<Ended> {
        self.reading.plans(plan.sites);
        let requests: Vec<Request> = plan.pages.iter().map(|page| request(page, &basis.settings)).collect();
        // Several pages may have one address, where the browser alone tells them apart.
        let mut waiting: HashMap<String, Vec<DuePage>> = HashMap::new();
        for page in plan.pages {
            waiting.entry(page.url.clone()).or_default().push(page);
        }
        let rounds = Rounds::new(Arc::clone(&self.fetcher)).side_by_side(SIDE_BY_SIDE);
        let ending = stop.child_token();
        // Nothing waits to be kept for long: what is lost when it is killed is asked for again.
        let (tell, told) = mpsc::channel(1);
        let asking = rounds.run(stream::iter(requests), &ending, tell);
        let hearing = async {
            let ended = self.hear_all(told, &mut waiting, basis).await;
            ending.cancel();
            ended
        };
        let (_, ended) = tokio::join!(asking, hearing);
        let ended = ended?;
        match ended {
            Ended::Done => self.keep_silent(self.answered).await?,
            Ended::Stale | Ended::NoNetwork => self.silent.clear(),
        }
        Ok(ended)
    }

    async fn hear_all(
        &mut self,
        mut told: mpsc::Receiver<Told>,
        waiting: &mut HashMap<String, Vec<DuePage>>,
        basis: &Basis,
    ) -> Result<Ended> {
        while let Some(told) = told.recv().await {
            match told {
                Told::Asking(url) => self.reading.asks(url),
                Told::Came(request, fetched) => {
                    self.reading.has(&request.url);
                    // First: nothing is kept that has been switched off or left out since it was asked for.
                    if self.pages.is_stale(basis).await? {
                        return Ok(Ended::Stale);
                    }
                    if let Some(page) = waiting.get_mut(&request.url).and_then(Vec::pop) {
                        self.came(page, fetched).await?;
                    }
                    if self.silent_sites() >= SILENT_SITES {
                        return Ok(Ended::NoNetwork);
                    }
                }
            }
            (self.hear)(&self.reading.now);
        }
        Ok(Ended::Done)
    }

    async fn came(&mut self, page: DuePage, fetched: Box<Fetched>) -> Result<()> {
        if fetched.reason == Reason::NoReader {
            return Err(Pages::no_reader());
        }
        if fetched.status.is_none() && is_silence(fetched.reason) {
            self.silent.push((page, fetched));
            return Ok(());
        }
        if fetched.status.is_some() {
            self.answered = true;
            self.keep_silent(true).await?;
        }
        self.keep(page, &fetched, true).await
    }

    fn silent_sites(&self) -> usize {
        self.silent.iter().map(|(page, _)| site_of(&page.url)).collect::<HashSet<_>>().len()
    }

    async fn keep_silent(&mut self, is_online: bool) -> Result<()> {
        for (page, fetched) in std::mem::take(&mut self.silent) {
            self.keep(page, &fetched, is_online).await?;
        }
        Ok(())
    }

    async fn keep(&mut self, page: DuePage, fetched: &Fetched, is_online: bool) -> Result<()> {
        let (state, is_new) = self.pages.keep_answer(&page, fetched, is_online).await?;
        self.read.texts += u32::from(is_new);
        self.read.note(state, fetched);
        self.pages.shared.so_far.came(fetched.bytes);
        self.reading.now.done = self.read.asked;
        Ok(())
    }
}

pub(super) fn request(page: &DuePage, settings: &PageSettings) -> Request {
    Request {
        url: page.url.clone(),
        etag: page.etag.clone(),
        last_modified: page.last_modified.clone(),
        private_allowed: settings.private_addresses,
    }
}

impl ReadPages {
    fn note(&mut self, state: PageState, fetched: &Fetched) {
        self.asked += 1;
        self.unchanged += u32::from(fetched.unchanged);
        self.bytes += fetched.bytes;
        match self.states.iter_mut().find(|(known, _)| *known == state) {
            Some((_, count)) => *count += 1,
            None => self.states.push((state, 1)),
        }
    }
}
