//! The seat for what pages say: which are read, how far that is, what was read, what became of their addresses.
//!
//! Off until the person switches it on. Everything that is asked for goes through [`Pages::read`] or the task that follows
//! the sources, one of all processes at a time; what came of it is in the library at once, so that nothing is asked twice
//! after a crash.

mod choice;
mod estimate;
mod health;
mod imported;
mod keeping;
mod news;
mod progress;
mod round;
mod single;
mod steering;
mod told;
mod turn;
mod verdict;

use std::{
    ffi::OsString,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::TimeDelta;
use dogear_domain::{Bookmark, BookmarkId, Filters, TextOrigin, page_of};
use dogear_pages::{Bounds, Fetcher, Limits, Reader, worker::Worker};
use dogear_store::{Due, FORGOTTEN, Forgotten, KeptText, PageVisit, Store, VisitCounts};
use tokio::sync::{Notify, watch};

use self::{choice::Choice, progress::Counted, turn::Turn};
pub use self::{
    choice::PageSettings,
    estimate::Estimate,
    health::Unwell,
    news::PagesNews,
    progress::{Reading, SoFar},
    round::ReadPages,
};
use crate::{Library, Problem, Result, Settings, SettingsFile, clock};

/// The argument by which either program is told to be the one that reads pages: it then has to call
/// [`serve_reader`](crate::serve_reader) and nothing else.
pub const READER_ARGUMENT: &str = "--be-the-reader-of-pages";

/// How this program is started to read pages; none where it does not know itself: then it reads within this process.
#[must_use]
pub fn this_program_reads() -> Option<Vec<OsString>> {
    Some(vec![std::env::current_exe().ok()?.into(), READER_ARGUMENT.into()])
}

/// How it is with the reading of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagesStatus {
    /// What the person chose.
    pub settings: PageSettings,
    /// Whether pages are being read.
    pub state: PagesState,
    /// Pages that are chosen and due.
    pub due: u32,
    /// What came since it was started.
    pub so_far: SoFar,
    /// Why the last reading of this process came to nothing.
    pub problem: Option<Problem>,
    /// How it stands with those that were asked for, and what is kept of them.
    pub counts: VisitCounts,
}

/// Whether pages are being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagesState {
    /// It is switched off.
    Off,
    /// The person lets it wait.
    Paused,
    /// In this process.
    Reading(Reading),
    /// It is about to be, and waits for something.
    Waiting(PagesWait),
    /// Nothing is due.
    UpToDate,
}

/// What reading waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagesWait {
    /// Power is spared.
    Power,
    /// The network is paid for by what is sent.
    Metered,
    /// No site could be reached.
    Network,
    /// Another process of Dogear reads.
    Elsewhere,
    /// Whoever follows the sources reads them soon.
    Turn,
}

/// A page and what is kept of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownPage {
    /// A bookmark of it, the oldest.
    pub bookmark: Bookmark,
    /// What it said, how that came here, and when; none where there is no text.
    pub text: Option<KeptText>,
    /// What came of asking for it; none where it never was asked for.
    pub visit: Option<PageVisit>,
}

impl ShownPage {
    /// What came of asking for it; none where it never was asked for, and where the person had that forgotten.
    #[must_use]
    pub fn answer(&self) -> Option<&PageVisit> {
        self.visit.as_ref().filter(|visit| visit.reason != FORGOTTEN)
    }
}

/// The seat for what pages say; cheap to clone.
#[derive(Debug, Clone)]
pub struct Pages {
    library: Library,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// Reads what came, from a site or from a browser.
    reader: Reader,
    limits: Limits,
    /// The data folder.
    folder: PathBuf,
    /// Whether power is spared.
    power: watch::Receiver<bool>,
    metered: watch::Sender<bool>,
    reading: watch::Sender<Option<Reading>>,
    so_far: Counted,
    problem: watch::Sender<Option<Problem>>,
    /// Something was forgotten, read alone, or swept.
    other: watch::Sender<()>,
    /// Made when the first page is asked for.
    fetcher: Mutex<Option<Arc<Fetcher>>>,
    /// Whether the last reading reached no site.
    no_network: AtomicBool,
    wake: Arc<Notify>,
    texts: Arc<Notify>,
}

/// How the seat is made.
pub(crate) struct Setting {
    /// Starts a reader; none: pages are read within this process.
    pub(crate) reader: Option<Vec<OsString>>,
    pub(crate) limits: Option<Limits>,
    pub(crate) folder: PathBuf,
}

impl Pages {
    pub(crate) fn new(library: Library, setting: Setting) -> Self {
        let shared = Shared {
            // It is started when the first page comes.
            reader: setting.reader.map_or_else(
                || Reader::Here(Bounds::default()),
                |command| Reader::Worker(Arc::new(Worker::new(command))),
            ),
            limits: setting.limits.unwrap_or_default(),
            folder: setting.folder,
            power: library.models.power(),
            metered: watch::Sender::default(),
            reading: watch::Sender::default(),
            so_far: Counted::default(),
            problem: watch::Sender::default(),
            other: watch::Sender::default(),
            fetcher: Mutex::default(),
            no_network: AtomicBool::default(),
            wake: Arc::default(),
            texts: Arc::default(),
        };
        Self { library, shared: Arc::new(shared) }
    }

    /// How it is now.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn status(&self) -> Result<PagesStatus> {
        // Another process may have changed them.
        let settings = self.settings().take_from_file().unwrap_or_else(|_| self.settings().now()).pages;
        let reading = self.shared.reading.borrow().clone();
        let due = match &reading {
            Some(reading) if reading.of > 0 => reading.of.saturating_sub(reading.done),
            // To estimate is to look at every bookmark, and who never asked for pages would have that at every start.
            _ if settings.chooses_none() => 0,
            _ => self.estimate(&settings).await?.pages,
        };
        let counts = self.store().visit_counts().await?;
        let (so_far, problem) = (self.shared.so_far.now(), self.shared.problem.borrow().clone());
        Ok(PagesStatus { state: self.state(&settings, due), settings, due, so_far, problem, counts })
    }

    /// How far the reading is that goes on in this process, now and whenever that changes; none while nothing is read.
    #[must_use]
    pub fn reading(&self) -> watch::Receiver<Option<Reading>> {
        self.shared.reading.subscribe()
    }

    /// What reading with these settings would ask for now. Asks for nothing.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn estimate(&self, settings: &PageSettings) -> Result<Estimate> {
        let private = self.settings().now().private_folders;
        let plan = self.plan(settings, &private).await?;
        Ok(Estimate::of(&plan.sites, plan.not_asked, (self.shared.limits.pause, round::SIDE_BY_SIDE)))
    }

    /// Changes what is read. What goes on in this or another process keeps to it from the next page on.
    ///
    /// # Errors
    /// When the settings or the library cannot be written.
    pub async fn change(&self, change: impl FnOnce(&mut PageSettings)) -> Result<PageSettings> {
        let before = self.settings().now().pages;
        let now = self.settings().change(|settings| change(&mut settings.pages))?.pages;
        if now.private_addresses && !before.private_addresses {
            self.store().forget_refusals().await?;
        }
        self.shared.wake.notify_one();
        Ok(now)
    }

    /// Tells whether the network is paid for by what is sent.
    pub fn set_metered(&self, metered: bool) {
        self.shared.metered.send_replace(metered);
    }

    /// A page that is saved, by the number of a bookmark or by its address, with what is kept of it; none where it is not
    /// saved.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn shown(&self, named: &str) -> Result<Option<ShownPage>> {
        if let Ok(id) = named.trim().parse()
            && let Some(shown) = self.of_bookmark(BookmarkId(id)).await?
        {
            return Ok(Some(shown));
        }
        match self.library.of_address(named).await? {
            Some(bookmark) => Ok(Some(self.kept_of(bookmark).await?)),
            None => Ok(None),
        }
    }

    /// The page of a bookmark with what is kept of it; none where there is no such bookmark.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn of_bookmark(&self, id: BookmarkId) -> Result<Option<ShownPage>> {
        match self.store().bookmarks(&[id]).await?.into_iter().next() {
            Some(bookmark) => Ok(Some(self.kept_of(bookmark).await?)),
            None => Ok(None),
        }
    }

    async fn kept_of(&self, bookmark: Bookmark) -> Result<ShownPage> {
        let Some(page) = page_of(&bookmark.url) else {
            return Ok(ShownPage { bookmark, text: None, visit: None });
        };
        let text = self.store().page_text(&page).await?;
        let visit = self.store().visit(&page).await?;
        Ok(ShownPage { bookmark, text, visit })
    }

    /// Forgets what pages said whose bookmarks meet the conditions, and what came of asking for them. They are not asked
    /// for again by themselves: without conditions, reading is switched off. Nor does a companion tell them again. Gives how
    /// many texts that were.
    ///
    /// # Errors
    /// When the settings or the library cannot be written.
    pub async fn forget(&self, filters: &Filters) -> Result<u64> {
        if filters.is_empty() {
            // First, so that no page that is on its way comes after.
            self.change(|settings| settings.on = false).await?;
            self.store().forget_visits(true).await?;
            // What companions may tell is switched on and off in their browsers.
            self.store().mark_forgotten(filters, Some(TextOrigin::Companion), clock::now()).await?;
            let forgotten = self.store().forget_page_texts(Forgotten::All).await?;
            self.shared.so_far.ends();
            self.has_forgotten().await?;
            return Ok(forgotten);
        }
        let pages = self.store().pages_with_text(filters).await?;
        self.store().mark_forgotten(filters, None, clock::now()).await?;
        let forgotten = self.store().forget_page_texts(Forgotten::Pages(&pages)).await?;
        self.has_forgotten().await?;
        Ok(forgotten)
    }

    /// What was quoted in conversations of texts that are no longer kept goes, too.
    async fn has_forgotten(&self) -> Result<()> {
        self.store().forget_quotations().await?;
        self.shared.other.send_replace(());
        Ok(())
    }

    /// Has pages asked for again whose bookmarks meet the conditions, those that were forgotten, too. Gives how many.
    ///
    /// # Errors
    /// When the library cannot be written.
    pub async fn again(&self, filters: &Filters) -> Result<u64> {
        let due = self.store().make_due(filters).await?;
        self.shared.wake.notify_one();
        Ok(due)
    }

    /// Forgets what is kept of pages that are no longer saved.
    pub(crate) async fn sweep(&self) -> Result<()> {
        self.store().forget_page_texts(Forgotten::Unsaved).await?;
        self.store().forget_visits(false).await?;
        self.has_forgotten().await
    }

    /// Wakes whoever reads: there may be other bookmarks now.
    pub(crate) fn waker(&self) -> Arc<Notify> {
        Arc::clone(&self.shared.wake)
    }

    /// Notified when texts have come that are not ready for search by meaning.
    pub(crate) fn texts(&self) -> Arc<Notify> {
        Arc::clone(&self.shared.texts)
    }

    fn state(&self, settings: &PageSettings, due: u32) -> PagesState {
        let reading = self.shared.reading.borrow().clone();
        match (reading, self.hindrance(settings)) {
            (Some(reading), _) if reading.of > 0 => PagesState::Reading(reading),
            _ if !settings.on => PagesState::Off,
            _ if settings.paused => PagesState::Paused,
            // Also while it is looked for what is due.
            _ if due == 0 => PagesState::UpToDate,
            (Some(reading), _) => PagesState::Reading(reading),
            (None, Some(waits)) => PagesState::Waiting(waits),
            (None, None) if Turn::is_taken(&self.shared.folder) => PagesState::Waiting(PagesWait::Elsewhere),
            (None, None) if self.shared.no_network.load(Ordering::Relaxed) => PagesState::Waiting(PagesWait::Network),
            (None, None) => PagesState::Waiting(PagesWait::Turn),
        }
    }

    /// Why pages are not read by themselves now, though they may be.
    fn hindrance(&self, settings: &PageSettings) -> Option<PagesWait> {
        if *self.shared.power.borrow() {
            return Some(PagesWait::Power);
        }
        (*self.shared.metered.borrow() && !settings.metered).then_some(PagesWait::Metered)
    }

    /// What is due and may be asked for by these settings.
    async fn plan(&self, settings: &PageSettings, private: &[String]) -> Result<round::Plan> {
        let now = clock::now();
        let age = TimeDelta::try_days(i64::from(settings.reread_days)).filter(|age| !age.is_zero());
        let due = Due { now, older_than: age.and_then(|age| now.checked_sub_signed(age)) };
        let places = self.store().page_places().await?;
        let mut choice = Choice::new(settings, private, &places);
        let mut plan = round::Plan::default();
        self.store().due_pages(due, |page| plan.take(page, &mut choice)).await?;
        Ok(plan)
    }

    fn store(&self) -> &Store {
        &self.library.store
    }

    fn settings(&self) -> &SettingsFile {
        &self.library.settings
    }

    /// The settings as the file has them: another process may have changed them.
    fn settings_in_file(&self) -> Result<Settings> {
        self.settings().in_file()
    }
}
