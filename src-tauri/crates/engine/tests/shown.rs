//! What a browser shows of saved pages: kept where the person lets it be, by the same rules as what Dogear asks for.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, time::Duration};

use dogear_engine::{
    Engine, Options, PageLimits, PageSettings, SearchRequest, StandIns,
    domain::{Exclusion, ExclusionKind, Filters, SourceId, TextOrigin},
};
use dogear_tests::site::Site;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

const BEES: &str = "https://bees.example/";

struct Person {
    folder: TempDir,
    engine: Engine,
    /// What stands for the profile whose companion speaks.
    browser: SourceId,
}

impl Person {
    /// Has saved these addresses, each with its folder.
    async fn with(saved: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let limits = Some(PageLimits { pause: Duration::from_millis(1), ..PageLimits::default() });
        let stand_ins = StandIns { limits, ..StandIns::default() };
        let options = Options { meaning: false, stand_ins, ..Options::new(folder.path().join("data")) };
        let engine = Engine::open(options).await.unwrap();
        let mut person = Self { folder, engine, browser: SourceId(String::new()) };
        person.browser = person.saves("browser", saved).await;
        person
    }

    /// The source that holds these.
    async fn saves(&self, name: &str, saved: &[(&str, &str)]) -> SourceId {
        let rows: String = saved.iter().map(|(url, folder)| format!("{url},a title,{folder}\n")).collect();
        let file = self.folder.path().join(format!("{name}.csv"));
        fs::write(&file, format!("url,title,folder\n{rows}")).unwrap();
        self.engine.sources.import(&file, false, |_, _| {}).await.unwrap();
        let known = self.engine.sources.known().await.unwrap();
        known.into_iter().find(|known| known.source.path == file).unwrap().source.id
    }

    async fn wants(&self, url: &str) -> Option<bool> {
        self.engine.pages.wants(&self.browser, url).await.unwrap()
    }

    async fn keeps(&self, url: &str, said: &str) -> bool {
        self.engine.pages.keep_shown(&self.browser, url, page(said)).await.unwrap()
    }

    /// What is kept of a page.
    async fn text_of(&self, url: &str) -> Option<(TextOrigin, String)> {
        let kept = self.engine.pages.shown(url).await.unwrap().unwrap().text;
        kept.map(|kept| (kept.origin, kept.text.text))
    }

    async fn finds(&self, words: &str) -> usize {
        let found = self.engine.library.search(SearchRequest::new(words, 5)).await.unwrap();
        found.outcome.hits.len()
    }

    /// Has the sites of all pages asked.
    async fn reads(&self, change: impl FnOnce(&mut PageSettings)) -> u32 {
        let source = self.browser.0.clone();
        let on = |settings: &mut PageSettings| {
            (settings.on, settings.private_addresses, settings.sources) = (true, true, vec![source]);
            change(settings);
        };
        self.engine.pages.change(on).await.unwrap();
        self.engine.pages.read(&CancellationToken::new(), |_| {}).await.unwrap().asked
    }
}

/// What a browser shows of a page on something.
fn page(about: &str) -> String {
    let said = format!("A long sentence about {about} and all that belongs to it. ").repeat(20);
    format!("<html lang=en><head><title>On {about}</title></head><body><article><p>{said}</p></article></body></html>")
}

#[tokio::test]
async fn what_a_saved_page_says_is_kept_once_found_at_once_and_forgotten() {
    let person = Person::with(&[(BEES, "A"), ("https://wasps.example/", "A")]).await;
    let other_form = "http://www.bees.example/?utm_source=mail#top";
    assert_eq!((person.wants(other_form).await, person.wants("https://ants.example/").await), (Some(true), None));
    assert!(person.keeps(other_form, "the waggle dance").await);
    assert!(!person.keeps("https://ants.example/", "leaf cutting").await, "it is not saved");
    assert_eq!((person.finds("waggle dance").await, person.finds("leaf cutting").await), (1, 0));
    assert_eq!(person.text_of(BEES).await.unwrap().0, TextOrigin::Companion);
    assert_eq!(person.wants(BEES).await, Some(false), "it was read just now");
    assert!(!person.keeps(BEES, "something else").await);
    assert!(person.keeps("https://wasps.example/", "paper nests").await);

    assert_eq!(person.engine.pages.forget(&Filters::default()).await.unwrap(), 2);
    assert_eq!((person.finds("waggle dance").await, person.text_of(BEES).await), (0, None));
    assert_eq!(person.wants(BEES).await, Some(false), "what was forgotten does not come back by itself");
    let of_bees = Filters { sites: vec!["bees.example".to_owned()], ..Filters::default() };
    person.engine.pages.again(&of_bees).await.unwrap();
    assert_eq!((person.wants(BEES).await, person.wants("https://wasps.example/").await), (Some(true), Some(false)));
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_left_out_private_or_of_another_browser_is_not_wanted() {
    let at = |folder: &str| format!("https://example.org/{folder}");
    let folders = ["Open", "Secret", "Left", "Ruled"];
    let saved: Vec<(String, &str)> = folders.iter().map(|&folder| (at(folder), folder)).collect();
    let both = (at("Both"), "Open");
    let saved: Vec<(&str, &str)> = saved.iter().chain([&both]).map(|(url, folder)| (url.as_str(), *folder)).collect();
    let person = Person::with(&saved).await;
    person.saves("other", &[(&at("Both"), "Secret"), (BEES, "Open")]).await;
    person.engine.settings.change(|settings| settings.private_folders = vec!["Secret".to_owned()]).unwrap();
    person.engine.rules.add(&Exclusion::new(ExclusionKind::Folder, "Ruled").unwrap()).await.unwrap();
    let leave_out = |settings: &mut PageSettings| {
        (settings.not_folders, settings.not_sites) = (vec!["Left".to_owned()], vec!["bank.example".to_owned()]);
    };
    person.engine.pages.change(leave_out).await.unwrap();
    for (page, expected) in
        [("Open", Some(true)), ("Secret", Some(false)), ("Left", Some(false)), ("Both", Some(false)), ("Ruled", None)]
    {
        assert_eq!(person.wants(&at(page)).await, expected, "{page}");
        assert_eq!(person.keeps(&at(page), page).await, expected == Some(true), "{page}");
    }
    assert_eq!(person.wants(BEES).await, Some(false), "another browser has saved it");
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_shown_instead_of_a_page_takes_no_text_away() {
    let person = Person::with(&[(BEES, "A")]).await;
    let wall = "<title>Sign in</title><form>Name <input><input type=password><button>Go</button></form>".to_owned();
    for nothing in [wall, String::new(), "<".repeat(1_000_000)] {
        assert!(!person.engine.pages.keep_shown(&person.browser, BEES, nothing).await.unwrap());
    }
    assert_eq!((person.text_of(BEES).await, person.wants(BEES).await), (None, Some(true)));
    person.engine.close().await;
}

#[tokio::test]
async fn its_site_is_not_asked_for_what_a_browser_told_nor_is_the_text_given_up_for_a_wall() {
    let site = Site::open().unwrap();
    site.says("/club", "200 OK\r\nContent-Type: text/html", "<title>Club</title><p>Become a member of the club.");
    let club = site.at("/club");
    let person = Person::with(&[(&club, "A")]).await;
    assert!(person.keeps(&club, "what members say").await);
    assert_eq!((person.reads(|settings| settings.reread_days = 1).await, site.pages_asked().len()), (0, 0));
    let asked = person.engine.pages.read_one(person.engine.pages.shown(&club).await.unwrap().unwrap().bookmark.id);
    asked.await.unwrap();
    assert_eq!(site.pages_asked(), ["/club"]);
    let (origin, text) = person.text_of(&club).await.unwrap();
    assert!(origin == TextOrigin::Companion && text.contains("what members say"), "{text}");
    site.article("/club", "what members and others say");
    person.engine.pages.read_one(person.engine.pages.shown(&club).await.unwrap().unwrap().bookmark.id).await.unwrap();
    assert_eq!(person.text_of(&club).await.unwrap().0, TextOrigin::Fetched, "as much as was shown, and newer");
    person.engine.close().await;
}
