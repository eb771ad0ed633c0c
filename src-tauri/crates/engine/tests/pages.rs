//! Reading pages within the process, from a server of this machine that writes down what it is asked for.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, time::Duration};

use dogear_engine::{
    AskRequest, Engine, EngineError, ListRequest, NewSources, Options, PageLimits, PageSettings, PagesState, Problem,
    ReadPages, StandIns, clock,
    domain::{BookmarkId, Exclusion, ExclusionKind, Filters, LinkHealth, PageState},
};
use dogear_tests::site::{Asked, Site};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

struct Person {
    folder: TempDir,
    engine: Engine,
}

impl Person {
    /// Has saved these addresses, each with its folder.
    async fn with(saved: &[(String, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let limits = Some(PageLimits { pause: Duration::from_millis(1), ..PageLimits::default() });
        let stand_ins = StandIns { limits, ..StandIns::default() };
        let options = Options { meaning: false, stand_ins, ..Options::new(folder.path().join("data")) };
        let person = Self { engine: Engine::open(options).await.unwrap(), folder };
        person.save(saved).await;
        person
    }

    async fn save(&self, saved: &[(String, &str)]) {
        let rows: String = saved.iter().map(|(url, folder)| format!("{url},a title,{folder}\n")).collect();
        let file = self.folder.path().join("saved.csv");
        fs::write(&file, format!("url,title,folder\n{rows}")).unwrap();
        self.engine.sources.import(&file, false, |_, _| {}).await.unwrap();
    }

    /// All that is saved.
    async fn all(&self) -> Vec<String> {
        let sources = self.engine.sources.known().await.unwrap();
        sources.into_iter().map(|known| known.source.id.0).collect()
    }

    async fn lets(&self, change: impl FnOnce(&mut PageSettings)) {
        let all = self.all().await;
        let on = |settings: &mut PageSettings| {
            (settings.on, settings.private_addresses, settings.sources) = (true, true, all);
            change(settings);
        };
        self.engine.pages.change(on).await.unwrap();
    }

    async fn reads(&self) -> ReadPages {
        self.engine.pages.read(&CancellationToken::new(), |_| {}).await.unwrap()
    }

    async fn state_of(&self, url: &str) -> Option<PageState> {
        self.engine.pages.shown(url).await.unwrap().unwrap().visit.map(|visit| visit.state)
    }

    async fn text_of(&self, url: &str) -> Option<String> {
        self.engine.pages.shown(url).await.unwrap().unwrap().text.map(|kept| kept.text.text)
    }

    async fn unwell(&self, kind: LinkHealth) -> Vec<String> {
        let (unwell, total) = self.engine.pages.unwell(&[kind], (0, 10)).await.unwrap();
        assert_eq!(unwell.len(), total as usize);
        unwell.into_iter().map(|unwell| unwell.bookmark.url).collect()
    }
}

fn on_site(url: &str) -> Filters {
    Filters { sites: vec![dogear_engine::domain::site_of(url).unwrap()], ..Filters::default() }
}

#[tokio::test]
async fn nothing_is_asked_until_it_is_switched_on_not_even_for_an_estimate() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    let person = Person::with(&[(site.at("/bees"), "A"), ("file:///a.txt".to_owned(), "A")]).await;
    let error = person.engine.pages.read(&CancellationToken::new(), |_| {}).await.unwrap_err();
    assert!(matches!(error, EngineError::Problem(Problem::PagesOff)), "{error}");
    let none = person.engine.pages.estimate(&PageSettings::default()).await.unwrap();
    assert_eq!((none.pages, none.left_out), (0, 1), "nothing is chosen");
    let all = PageSettings { sources: person.all().await, ..PageSettings::default() };
    let estimate = person.engine.pages.estimate(&all).await.unwrap();
    assert_eq!((estimate.pages, estimate.sites, estimate.megabytes, estimate.minutes), (1, 1, 1, 1));
    assert_eq!(person.engine.pages.status().await.unwrap().state, PagesState::Off);
    assert_eq!(site.pages_asked(), [""; 0]);
    person.engine.close().await;
}

#[tokio::test]
async fn a_page_is_read_once_and_asked_only_whether_it_is_new_when_it_is_read_again() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    let url = site.at("/bees");
    let person = Person::with(&[(url.clone(), "A"), (format!("{url}/?utm_source=x"), "B")]).await;
    person.lets(|_| {}).await;
    let read = person.reads().await;
    assert_eq!((read.asked, read.texts, read.states.as_slice()), (1, 1, [(PageState::Read, 1)].as_slice()));
    assert!(person.text_of(&url).await.unwrap().contains("about bees"));
    assert_eq!(person.reads().await.asked, 0, "nothing is due");

    assert_eq!(person.engine.pages.again(&Filters::default()).await.unwrap(), 1);
    let read = person.reads().await;
    assert_eq!((read.asked, read.texts, read.unchanged), (1, 0, 1));
    assert!(person.text_of(&url).await.is_some() && person.unwell(LinkHealth::Changed).await.is_empty());

    site.another_article("/bees", "wasps");
    person.engine.pages.again(&Filters::default()).await.unwrap();
    assert_eq!(person.reads().await.texts, 1);
    assert!(person.text_of(&url).await.unwrap().contains("about wasps"));
    assert_eq!(person.unwell(LinkHealth::Changed).await.len(), 1);
    let knew: Vec<bool> = site.asked().iter().filter(|asked| asked.path == "/bees").map(Asked::knows_it).collect();
    assert_eq!(knew, [false, true, true]);
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_gone_or_has_moved_is_told_and_its_text_stays() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    site.article("/new", "hornets");
    site.says("/old", "301 Moved Permanently\r\nLocation: /new", "");
    let (bees, old, lost) = (site.at("/bees"), site.at("/old"), site.at("/lost"));
    let person = Person::with(&[(bees.clone(), "A"), (old.clone(), "A"), (lost.clone(), "A")]).await;
    person.lets(|_| {}).await;
    person.reads().await;
    assert_eq!(person.unwell(LinkHealth::Gone).await, [lost]);
    assert_eq!(person.unwell(LinkHealth::Moved).await, [old]);
    site.says("/bees", "410 Gone", "");
    person.engine.pages.again(&Filters::default()).await.unwrap();
    person.reads().await;
    assert_eq!(person.state_of(&bees).await, Some(PageState::Gone));
    assert!(person.text_of(&bees).await.unwrap().contains("about bees"));
    let (unwell, _) = person.engine.pages.unwell(&LinkHealth::ALL, (0, 10)).await.unwrap();
    assert!(unwell.iter().all(|unwell| unwell.archived.starts_with("https://web.archive.org/web/http://127.0.0.1")));
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_left_out_private_or_excluded_is_never_asked_for() {
    let site = Site::open().unwrap();
    let folders = ["Open", "Secret", "Left", "Ruled"];
    let saved: Vec<(String, &str)> = folders.iter().map(|folder| (site.at(&format!("/{folder}")), *folder)).collect();
    folders.iter().for_each(|folder| site.article(&format!("/{folder}"), folder));
    let person = Person::with(&saved).await;
    person.engine.settings.change(|settings| settings.private_folders = vec!["Secret".to_owned()]).unwrap();
    person.engine.rules.add(&Exclusion::new(ExclusionKind::Folder, "Ruled").unwrap()).await.unwrap();
    person.lets(|settings| settings.not_folders = vec!["Left".to_owned()]).await;
    assert_eq!(person.reads().await.asked, 1);
    assert_eq!(site.pages_asked(), ["/Open"]);
    // A private folder is read where it is named.
    person.lets(|settings| settings.folders = vec!["Secret".to_owned()]).await;
    person.reads().await;
    assert_eq!(site.pages_asked(), ["/Open", "/Secret"]);
    person.engine.close().await;
}

#[tokio::test]
async fn a_rule_takes_what_was_read_with_it() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    let url = site.at("/bees");
    let person = Person::with(&[(url.clone(), "A")]).await;
    person.lets(|_| {}).await;
    person.reads().await;
    person.engine.rules.add(&Exclusion::new(ExclusionKind::Folder, "A").unwrap()).await.unwrap();
    let counts = person.engine.pages.status().await.unwrap().counts;
    assert_eq!((counts.texts, counts.bytes, counts.states.len()), (0, 0, 0));
    person.engine.close().await;
}

#[tokio::test]
async fn an_address_of_this_computer_is_asked_only_where_the_person_allowed_it() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    let url = site.at("/bees");
    let person = Person::with(&[(url.clone(), "A")]).await;
    person.lets(|settings| settings.private_addresses = false).await;
    person.reads().await;
    assert_eq!((person.state_of(&url).await, site.pages_asked().len()), (Some(PageState::Forbidden), 0));
    person.lets(|_| {}).await;
    person.reads().await;
    assert_eq!((person.state_of(&url).await, site.pages_asked().len()), (Some(PageState::Read), 1));
    person.engine.close().await;
}

#[tokio::test]
async fn a_reading_that_is_stopped_goes_on_where_it_was() {
    let site = Site::open().unwrap();
    let saved: Vec<(String, &str)> = (0..12).map(|page| (site.at(&format!("/{page}")), "A")).collect();
    (0..12).for_each(|page| site.article(&format!("/{page}"), &format!("number {page}")));
    let person = Person::with(&saved).await;
    person.lets(|_| {}).await;
    let stop = CancellationToken::new();
    let read = person.engine.pages.read(&stop, |reading| {
        assert_eq!(reading.of, 12);
        if reading.done == 4 {
            stop.cancel();
        }
    });
    let read = read.await.unwrap();
    assert!(read.stopped && (4..12).contains(&read.asked), "{read:?}");
    assert!(person.engine.pages.reading().borrow().is_none());
    let left = person.engine.pages.status().await.unwrap().due;
    assert_eq!(left, 12 - read.asked);
    assert_eq!(person.reads().await.asked, left);
    assert_eq!(person.engine.pages.status().await.unwrap().counts.texts, 12);
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_forgotten_is_not_asked_for_again_by_itself() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    site.article("/wasps", "wasps");
    let (bees, wasps) = (site.at("/bees"), site.at("/wasps"));
    let person = Person::with(&[(bees.clone(), "A"), (wasps.clone(), "A")]).await;
    person.lets(|settings| settings.reread_days = 1).await;
    person.reads().await;
    let one = Filters { among: Some(vec![BookmarkId(1)]), ..Filters::default() };
    assert_eq!(person.engine.pages.forget(&one).await.unwrap(), 1);
    assert_eq!((person.text_of(&bees).await, person.text_of(&wasps).await.is_some()), (None, true));
    assert_eq!(person.reads().await.asked, 0);
    assert_eq!(person.engine.pages.again(&one).await.unwrap(), 1);
    person.reads().await;
    assert!(person.text_of(&bees).await.is_some(), "it was asked for by the person");

    assert_eq!(person.engine.pages.forget(&on_site(&bees)).await.unwrap(), 2);
    assert_eq!(person.reads().await.asked, 0);
    person.engine.pages.again(&on_site(&bees)).await.unwrap();
    person.reads().await;
    assert_eq!(person.engine.pages.forget(&Filters::default()).await.unwrap(), 2);
    let status = person.engine.pages.status().await.unwrap();
    assert_eq!((status.state, status.counts.texts, status.counts.states.len()), (PagesState::Off, 0, 0));
    person.engine.close().await;
}

#[tokio::test]
async fn one_process_reads_at_a_time() {
    let site = Site::open().unwrap();
    let person = Person::with(&[(site.at("/bees"), "A")]).await;
    person.lets(|_| {}).await;
    let lock = fs::File::create(person.folder.path().join("data/pages.lock")).unwrap();
    lock.lock().unwrap();
    let error = person.engine.pages.read(&CancellationToken::new(), |_| {}).await.unwrap_err();
    assert!(matches!(error, EngineError::Problem(Problem::PagesBusy)), "{error}");
    assert_eq!(site.pages_asked(), [""; 0]);
    drop(lock);
    assert_eq!(person.reads().await.asked, 1);
    person.engine.close().await;
}

#[tokio::test]
async fn whoever_follows_the_sources_reads_pages_once_it_may() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    let url = site.at("/bees");
    let person = Person::with(&[(url.clone(), "A")]).await;
    person.engine.pages.set_metered(true);
    let (following, _events) = person.engine.sources.follow(NewSources::Undecided).await.unwrap();
    person.lets(|_| {}).await;
    assert!(matches!(person.engine.pages.status().await.unwrap().state, PagesState::Waiting(_)));
    assert_eq!(site.pages_asked(), [""; 0]);
    person.engine.pages.set_metered(false);
    while person.text_of(&url).await.is_none() {
        tokio::task::yield_now().await;
    }
    following.stop().await;
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_chosen_waits_until_it_is_started_and_what_comes_later_does_not() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    site.article("/wasps", "wasps");
    let (bees, wasps) = (site.at("/bees"), site.at("/wasps"));
    let person = Person::with(&[(bees.clone(), "A"), (wasps.clone(), "B")]).await;
    let (following, _events) = person.engine.sources.follow(NewSources::Undecided).await.unwrap();
    let pages = &person.engine.pages;
    pages.choose(|settings| (settings.on, settings.private_addresses) = (true, true)).await.unwrap();
    pages.choose(|settings| settings.folders = vec!["A".to_owned()]).await.unwrap();
    let status = pages.status().await.unwrap();
    assert_eq!((status.state, status.due, status.so_far.is_under_way), (PagesState::Paused, 1, false));
    pages.start().await.unwrap();
    while pages.status().await.unwrap().state != PagesState::UpToDate {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(site.pages_asked(), ["/bees"]);
    assert!(pages.status().await.unwrap().counts.last_at.is_some());
    // Another choice is seen before it is asked for.
    pages.choose(|settings| settings.folders.push("B".to_owned())).await.unwrap();
    assert_eq!(pages.status().await.unwrap().state, PagesState::Paused);
    pages.choose(|settings| settings.folders.truncate(1)).await.unwrap();
    assert_eq!(
        pages.status().await.unwrap().state,
        PagesState::UpToDate,
        "nothing waits, so nothing has to be started"
    );
    assert_eq!(site.pages_asked(), ["/bees"]);
    following.stop().await;
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_paused_goes_on_where_it_was_and_what_is_stopped_begins_anew() {
    let site = Site::open().unwrap();
    let saved: Vec<(String, &str)> = (0..6).map(|page| (site.at(&format!("/{page}")), "A")).collect();
    (0..6).for_each(|page| site.article(&format!("/{page}"), &format!("number {page}")));
    let person = Person::with(&saved).await;
    person.lets(|_| {}).await;
    let (pages, stop) = (&person.engine.pages, CancellationToken::new());
    let read = pages.read(&stop, |reading| {
        assert!(reading.minutes_left.is_some());
        if reading.done == 2 {
            stop.cancel();
        }
    });
    let asked = read.await.unwrap().asked;
    pages.pause().await.unwrap();
    let status = pages.status().await.unwrap();
    assert_eq!((status.state, status.due), (PagesState::Paused, 6 - asked));
    assert!(status.so_far.is_under_way && status.so_far.done == asked && status.so_far.bytes > 0);
    // The choice of a reading that waits for the person is no reason to go on.
    pages.choose(|settings| settings.reread_days = 30).await.unwrap();
    assert!(pages.status().await.unwrap().so_far.is_under_way);
    pages.stop().await.unwrap();
    let status = pages.status().await.unwrap();
    assert_eq!((status.state, status.so_far.is_under_way, status.so_far.done), (PagesState::Paused, false, 0));
    assert_eq!(status.counts.texts, asked, "what was read stays");
    person.engine.close().await;
}

#[tokio::test]
async fn one_page_is_read_at_once_unless_it_is_left_out_or_private() {
    let site = Site::open().unwrap();
    let saved = ["Free", "Secret", "Never"].map(|folder| (site.at(&format!("/{folder}")), folder));
    saved.iter().for_each(|(_, folder)| site.article(&format!("/{folder}"), folder));
    let person = Person::with(&saved).await;
    let one = |url: String| {
        let pages = person.engine.pages.clone();
        async move { pages.read_one(pages.shown(&url).await.unwrap().unwrap().bookmark.id).await }
    };
    let off = one(site.at("/Free")).await.unwrap_err();
    assert!(matches!(off, EngineError::Problem(Problem::PagesOff)), "{off}");
    person.engine.settings.change(|settings| settings.private_folders = vec!["Secret".to_owned()]).unwrap();
    person.lets(|settings| (settings.sources, settings.not_folders) = (Vec::new(), vec!["Never".to_owned()])).await;
    for path in ["/Secret", "/Never"] {
        let error = one(site.at(path)).await.unwrap_err();
        assert!(matches!(error, EngineError::Problem(Problem::PageLeftOut)), "{path}: {error}");
    }
    assert_eq!(site.pages_asked(), [""; 0]);
    let shown = one(site.at("/Free")).await.unwrap().unwrap();
    assert!(shown.text.is_some_and(|kept| kept.text.text.contains("about Free")));
    assert_eq!(shown.visit.map(|visit| visit.state), Some(PageState::Read));
    assert_eq!(person.reads().await.asked, 0, "it is not chosen for all that");
    assert!(person.engine.pages.read_one(BookmarkId(99)).await.unwrap().is_none());
    person.engine.close().await;
}

#[tokio::test]
async fn what_conversations_quote_of_a_page_goes_with_its_text() {
    let site = Site::open().unwrap();
    site.article("/one", "hexagonal beehives");
    let url = site.at("/one");
    let person = Person::with(&[(url.clone(), "A")]).await;
    person.lets(|_| {}).await;
    person.reads().await;
    let request = AskRequest { question: "hexagonal beehives".to_owned(), ..AskRequest::default() };
    let (events, _heard) = tokio::sync::mpsc::channel(64);
    let asked = person.engine.asking.ask(request, events, CancellationToken::new()).await.unwrap();
    let copy = person.folder.path().join(format!("data/conversations/{}.json", asked.conversation));
    let conversations = &person.engine.conversations;
    let quotes = async || {
        let turns = conversations.turns(asked.conversation).await.unwrap();
        turns.iter().flat_map(|turn| &turn.hits).filter(|hit| hit.passage.is_some()).count()
    };
    assert_eq!(quotes().await, 1);
    assert!(fs::read_to_string(&copy).unwrap().contains("long sentence"));
    person.engine.pages.forget(&on_site(&url)).await.unwrap();
    assert_eq!(quotes().await, 0);
    assert!(!fs::read_to_string(&copy).unwrap().contains("long sentence"));
    person.engine.close().await;
}

#[tokio::test]
async fn what_a_page_said_goes_with_its_last_bookmark_at_once() {
    let site = Site::open().unwrap();
    site.article("/bees", "bees");
    site.article("/wasps", "wasps");
    let (bees, wasps) = (site.at("/bees"), site.at("/wasps"));
    let person = Person::with(&[(bees.clone(), "A"), (bees.clone(), "B"), (wasps.clone(), "A")]).await;
    person.lets(|_| {}).await;
    person.reads().await;
    let texts = async || person.engine.pages.status().await.unwrap().counts.texts;
    assert_eq!(texts().await, 2);
    person.save(&[(bees.clone(), "B"), (wasps.clone(), "A")]).await;
    assert_eq!(texts().await, 2, "it is still saved elsewhere");
    person.save(&[(wasps.clone(), "A")]).await;
    assert_eq!(texts().await, 1);
    assert!(person.text_of(&wasps).await.is_some());
    person.engine.close().await;
}

#[tokio::test]
async fn pages_that_are_not_as_they_were_are_counted_and_written_as_a_table() {
    let site = Site::open().unwrap();
    site.article("/new", "hornets");
    site.says("/old", "301 Moved Permanently\r\nLocation: /new", "");
    let (old, lost) = (site.at("/old"), site.at("/lost"));
    let person = Person::with(&[(old.clone(), "A"), (lost.clone(), "=1+1"), ("file:///a".to_owned(), "A")]).await;
    person.lets(|_| {}).await;
    person.reads().await;
    let counts = person.engine.pages.health_counts().await.unwrap();
    assert_eq!(counts.map(|(_, count)| count), [1, 0, 1, 0]);
    let gone = ListRequest { health: vec![LinkHealth::Gone], ..ListRequest::default() };
    let listed = async |request: &ListRequest| {
        let ids = person.engine.library.list(request, clock::now()).await.unwrap().ids;
        ids.iter().map(|id| id.0).collect::<Vec<u32>>()
    };
    assert_eq!(listed(&gone).await, [2]);
    let filters = Filters { among: Some(vec![BookmarkId(1)]), ..Filters::default() };
    assert_eq!(listed(&ListRequest { filters, ..gone.clone() }).await, [0; 0]);
    let either = ListRequest { health: LinkHealth::ALL.to_vec(), ..gone };
    assert_eq!(listed(&either).await.len(), 2);
    let file = person.folder.path().join("unwell.csv");
    assert_eq!(person.engine.pages.export_unwell(&file, &LinkHealth::ALL).await.unwrap(), 2);
    let table = fs::read_to_string(&file).unwrap();
    assert_eq!(table.lines().count(), 3);
    assert!(table.contains(&format!("\"{lost}\"")) && table.contains(&site.at("/new")));
    assert!(!table.contains("\"=1+1\""), "a spreadsheet calculates nothing of it");
    assert_eq!(person.engine.pages.export_unwell(&file, &[LinkHealth::Dead]).await.unwrap(), 0);
    let id = person.engine.pages.shown(&lost).await.unwrap().unwrap().bookmark.id;
    assert!(person.engine.pages.archived(id).await.unwrap().ends_with(&format!("/{lost}")));
    let local = person.engine.pages.archived(BookmarkId(3)).await.unwrap_err();
    assert!(matches!(local, EngineError::Problem(Problem::NothingToOpen)), "{local}");
    person.engine.close().await;
}
