//! The map within the process: vectors are those of the fake, all else is as it is.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::Path,
};

use dogear_embed::{Embedder, fake::FakeBackend};
use dogear_engine::{
    Engine, MapPlace, MapState, MapView, NewSources, Options, StandIns, Waits,
    domain::{BookmarkId, Filters},
};
use tempfile::TempDir;

const BREAD: [&str; 8] = ["rye", "wheat", "spelt", "sour", "white", "brown", "flat", "sweet"];
const TIDES: [&str; 8] = ["spring", "neap", "red", "high", "low", "ebb", "flood", "slack"];

struct Person {
    folder: TempDir,
    engine: Engine,
}

impl Person {
    async fn with(titles: &[String]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let embedder = Some(Embedder::start(|_| Ok(FakeBackend::new("fake"))).unwrap());
        let stand_ins = StandIns { embedder, ..StandIns::default() };
        let engine = Engine::open(Options { stand_ins, ..Options::new(folder.path().join("data")) }).await.unwrap();
        let person = Self { folder, engine };
        person.save(titles).await;
        person
    }

    async fn save(&self, titles: &[String]) {
        let file = self.folder.path().join("bookmarks.html");
        write(&file, titles);
        self.engine.sources.import(&file, true, |_, _| {}).await.unwrap();
    }

    async fn map(&self) -> MapView {
        self.engine.library.map().await.unwrap()
    }

    async fn drawn(&self) -> HashMap<BookmarkId, MapPlace> {
        self.engine.library.draw_map(|_, _| {}).await.unwrap();
        let map = self.map().await;
        assert_eq!(map.state, MapState::Ready);
        map.ids.into_iter().zip(map.places).collect()
    }

    async fn alike(&self, closeness: f32) -> Vec<Vec<u32>> {
        let alike = self.engine.library.alike(&Filters::default(), closeness).await.unwrap();
        assert!(alike.ready);
        alike.groups.iter().map(|group| group.iter().map(|id| id.0).collect()).collect()
    }
}

fn write(file: &Path, titles: &[String]) {
    let link = |title: &String| format!("<DT><A HREF=\"https://a.example/{}\">{title}</A>\n", title.replace(' ', "-"));
    let links: String = titles.iter().map(link).collect();
    fs::write(file, format!("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{links}</DL>\n")).unwrap();
}

/// Half on bread, half on tides.
fn two_topics() -> Vec<String> {
    let bread = BREAD.iter().flat_map(|kind| ["oven", "dough"].map(|more| format!("bread loaf baking {kind} {more}")));
    let tides = TIDES.iter().flat_map(|kind| ["moon", "harbour"].map(|more| format!("tides sea water {kind} {more}")));
    bread.chain(tides).collect()
}

#[tokio::test]
async fn a_map_is_drawn_of_what_has_a_vector_and_stays_when_something_is_added() {
    let mut titles = two_topics();
    let person = Person::with(&titles).await;
    assert_eq!(person.map().await.state, MapState::Waiting(Waits::Turn));
    let before = person.drawn().await;
    assert_eq!(before.len(), titles.len());
    let clusters = |bread: bool| -> HashSet<Option<u16>> {
        before.iter().filter(|(id, _)| (id.0 <= 16) == bread).map(|(_, place)| place.cluster).collect()
    };
    assert!(clusters(true).iter().flatten().all(|cluster| !clusters(false).contains(&Some(*cluster))), "{before:?}");
    assert!(person.map().await.clusters.iter().all(|cluster| !cluster.name.is_empty() && cluster.bookmarks > 4));

    titles.push("bread loaf baking rye oven again".to_owned());
    person.save(&titles).await;
    let after = person.drawn().await;
    assert_eq!(after.len(), titles.len());
    assert!(before.iter().all(|(id, place)| after[id] == *place), "the others have moved");

    titles.truncate(20);
    person.save(&titles).await;
    let anew = person.drawn().await;
    assert_eq!(anew.len(), 20);
    person.engine.close().await;
}

#[tokio::test]
async fn what_is_near_is_of_the_same_topic_with_and_without_a_map() {
    let person = Person::with(&two_topics()).await;
    let near = async || person.engine.library.near(BookmarkId(1), 5).await.unwrap().unwrap();
    let before = near().await;
    assert!(before.len() == 5 && before.is_sorted_by(|a, b| a.1 >= b.1));
    assert!(before.iter().all(|(id, _)| (2..=16).contains(&id.0)), "{before:?}");
    person.drawn().await;
    assert_eq!(near().await, before);
    assert_eq!(person.engine.library.near(BookmarkId(999), 5).await.unwrap(), None);
    person.engine.close().await;
}

#[tokio::test]
async fn alike_is_told_by_closeness_and_within_the_conditions() {
    let person = Person::with(&two_topics()).await;
    let unready = person.engine.library.alike(&Filters::default(), 0.9).await.unwrap();
    assert!(!unready.ready && unready.groups.is_empty());
    person.drawn().await;
    assert_eq!(person.alike(1.1).await, [[0_u32; 0]; 0]);
    let groups = person.alike(0.6).await;
    assert!(!groups.is_empty());
    assert!(
        groups.iter().all(|group| group.iter().all(|id| *id <= 16) || group.iter().all(|id| *id > 16)),
        "{groups:?}"
    );
    let elsewhere = Filters { sites: vec!["b.example".to_owned()], ..Filters::default() };
    let none = person.engine.library.alike(&elsewhere, 0.6).await.unwrap();
    assert!(none.ready && none.groups.is_empty());
    person.engine.close().await;
}

#[tokio::test]
async fn an_empty_library_has_an_empty_map_and_one_bookmark_a_map_of_one() {
    let person = Person::with(&[]).await;
    assert_eq!((person.map().await.state, person.map().await.ids), (MapState::Ready, Vec::new()));
    person.engine.library.draw_map(|_, _| {}).await.unwrap();
    person.save(&["bread".to_owned()]).await;
    assert_eq!(person.drawn().await.len(), 1);
    person.engine.close().await;
}

#[tokio::test]
async fn a_rebuild_drops_the_map_and_it_can_be_drawn_again_the_same() {
    let person = Person::with(&two_topics()).await;
    let before = person.drawn().await;
    person.engine.library.rebuild(|_, _| {}).await.unwrap();
    assert_eq!(person.map().await.state, MapState::Waiting(Waits::Turn));
    assert_eq!(person.drawn().await, before);
    person.engine.close().await;
}

#[tokio::test]
async fn whoever_follows_the_sources_draws_the_map() {
    let person = Person::with(&two_topics()).await;
    let (following, _events) = person.engine.sources.follow(NewSources::Enabled).await.unwrap();
    while person.map().await.state != MapState::Ready {
        tokio::task::yield_now().await;
    }
    assert_eq!(person.map().await.ids.len(), 32);
    following.stop().await;
    person.engine.close().await;
}
