//! Drawing the map on a thread of the lowest priority, and giving new bookmarks their places on it.

use std::{
    collections::HashMap,
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use dogear_domain::{
    BookmarkId, Filters,
    words::{fold, split},
};
use dogear_map::{MAP_VERSION, NEIGHBOURS, Placed, Vectors, draw, place};
use dogear_store::{AllVectors, MapPlace, MapStanding, Mapped, Store, StoredCluster};
use dogear_understand::words::is_small_word;
use thread_priority::{ThreadPriority, set_current_thread_priority};
use tokio::sync::{Notify, oneshot, watch};

use crate::{EngineError, Result};

/// A map is drawn anew once one in so many of its bookmarks has gone or was only added.
const WORN: u32 = 5;
/// Bookmarks that get their places in one transaction.
const CHUNK: u32 = 256;

/// Words name a cluster where this share of its titles has one of them: two pages of one author name no twenty of others.
const NAMED: f32 = 0.2;
/// Else a folder does that holds this share of it, and this many times the share that it holds of all.
const HOME: f32 = 0.4;
const HOME_OF_ALL: f32 = 2.0;

/// What draws the map; cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Maps {
    pub(super) store: Store,
    /// Whether power is spared.
    pub(super) power: watch::Receiver<bool>,
    /// Woken where there may be more bookmarks, or fewer.
    pub(crate) wake: Arc<Notify>,
    /// Bookmarks that are laid out, of how many, while it is being drawn.
    making: Arc<Mutex<Option<(u32, u32)>>>,
    /// One at a time.
    turn: Arc<tokio::sync::Mutex<()>>,
}

/// What a drawing thread gives back; none when it was called off.
type Drawn = Option<(Vec<Mapped>, Vec<StoredCluster>)>;

impl Maps {
    pub(crate) fn new(store: Store, power: watch::Receiver<bool>) -> Self {
        Self { store, power, wake: Arc::default(), making: Arc::default(), turn: Arc::default() }
    }

    /// How far the drawing is that goes on in this process.
    pub(crate) fn making(&self) -> Option<(u32, u32)> {
        *self.making.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Brings the map up to date where every bookmark has its vector.
    pub(crate) async fn catch_up(&self, progress: impl FnMut(u32, u32) + Send) -> Result<()> {
        let _turn = self.turn.lock().await;
        let sizes = self.store.sizes().await?;
        if sizes.pending > 0 || sizes.embedded == 0 {
            return Ok(());
        }
        match self.store.map_standing(MAP_VERSION).await? {
            Some(standing) if !is_worn(standing) => self.add_missing().await,
            _ => self.draw(progress).await,
        }
    }

    async fn draw(&self, mut progress: impl FnMut(u32, u32) + Send) -> Result<()> {
        let Some(vectors) = self.store.all_vectors().await? else { return Ok(()) };
        let space = vectors.space.clone();
        let making = Making::begin(self, vectors.ids.len());
        let (tell, mut told) = watch::channel((0, 0));
        let (done, mut drawn) = oneshot::channel();
        let stop = Arc::clone(&making.stop);
        let work = move || {
            // A system that refuses loses nothing but politeness.
            let _ = set_current_thread_priority(ThreadPriority::Min);
            let _ = done.send(drawn_of(vectors, &|laid_out, of| {
                tell.send_replace((laid_out, of));
                stop.load(Ordering::Relaxed)
            }));
        };
        let started = thread::Builder::new().name("map".into()).spawn(work);
        started.map_err(|error| EngineError::file(self.store.path(), error))?;
        let drawn: Drawn = loop {
            tokio::select! {
                drawn = &mut drawn => break drawn.ok().flatten(),
                Ok(()) = told.changed() => {
                    let (laid_out, of) = *told.borrow_and_update();
                    making.set(laid_out, of);
                    progress(laid_out, of);
                }
            }
        };
        if let Some((mapped, clusters)) = drawn {
            self.store.save_map((&space, MAP_VERSION), &mapped, &clusters).await?;
        }
        Ok(())
    }

    /// Ends when nothing more finds a place.
    async fn add_missing(&self) -> Result<()> {
        loop {
            let mut added = Vec::new();
            for id in self.store.unplaced(CHUNK).await? {
                added.extend(self.beside_neighbours(id).await?);
            }
            if added.is_empty() {
                return Ok(());
            }
            self.store.add_to_map(MAP_VERSION, &added).await?;
        }
    }

    async fn beside_neighbours(&self, id: BookmarkId) -> Result<Option<Mapped>> {
        let near = self.store.near(id, &Filters::default(), NEIGHBOURS as u32).await?.unwrap_or_default();
        let near: Vec<(BookmarkId, f32)> = near.into_iter().map(|near| (near.id, near.cosine)).collect();
        let ids: Vec<BookmarkId> = near.iter().map(|(id, _)| *id).collect();
        let places: HashMap<BookmarkId, MapPlace> = self.store.places_of(&ids).await?.into_iter().collect();
        let placed = near.iter().filter_map(|(id, cosine)| {
            let MapPlace { x, y, cluster } = *places.get(id)?;
            Some(Placed { at: [x, y], cluster, cosine: *cosine })
        });
        let placed: Vec<Placed> = placed.collect();
        let found = place(&placed, u64::from(id.0));
        Ok(found.map(|([x, y], cluster)| Mapped { id, place: MapPlace { x, y, cluster }, near }))
    }
}

fn is_worn(standing: MapStanding) -> bool {
    let MapStanding { laid_out, kept, added, missing } = standing;
    (laid_out.saturating_sub(kept) + added + missing) * WORN > laid_out
}

/// `is_off` hears how many are laid out of how many, and tells whether it was called off.
fn drawn_of(vectors: AllVectors, is_off: &dyn Fn(u32, u32) -> bool) -> Drawn {
    let AllVectors { space, ids, bytes, titles, folders } = vectors;
    let titles = telling(&titles);
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let vectors = Vectors::of(space.dims as usize, bytes);
    let map = draw(&vectors, &titles, |done, of| match is_off(done as u32, of as u32) {
        true => ControlFlow::Break(()),
        false => ControlFlow::Continue(()),
    })?;
    let mapped = ids.iter().zip(&map.places).zip(&map.cluster).enumerate().map(|(row, ((id, [x, y]), cluster))| {
        let near = map.near(row).into_iter().filter_map(|(near, cosine)| Some((*ids.get(near as usize)?, cosine)));
        Mapped { id: *id, place: MapPlace { x: *x, y: *y, cluster: *cluster }, near: near.collect() }
    });
    let mapped = mapped.collect();
    let home = homes(&folders, &map.cluster, map.clusters.len());
    let clusters = map.clusters.into_iter().zip(home).map(|(cluster, home)| {
        let [x, y] = cluster.at;
        StoredCluster { name: called(cluster.name, cluster.named as f32 / cluster.size as f32, home), x, y }
    });
    Some((mapped, clusters.collect()))
}

/// By the words of its titles, of which `named` is the share that has one; by its home where that is small.
fn called(words: Vec<String>, named: f32, home: Option<String>) -> Vec<String> {
    home.filter(|_| named < NAMED).map_or(words, |home| vec![home])
}

/// For each of so many clusters the folder that most of it stands in, where that says something.
fn homes(folders: &[String], cluster: &[Option<u16>], clusters: usize) -> Vec<Option<String>> {
    let mut in_all: HashMap<&str, u32> = HashMap::new();
    let mut within: Vec<HashMap<&str, u32>> = vec![HashMap::new(); clusters];
    for (folder, cluster) in folders.iter().zip(cluster) {
        *in_all.entry(folder).or_default() += 1;
        if let Some(within) = cluster.and_then(|cluster| within.get_mut(usize::from(cluster))) {
            *within.entry(folder).or_default() += 1;
        }
    }
    let telling = |within: HashMap<&str, u32>| {
        let size = within.values().sum::<u32>() as f32;
        let (folder, count) = within.into_iter().max_by_key(|(folder, count)| (*count, std::cmp::Reverse(*folder)))?;
        let (share, rate) = (count as f32 / size, in_all[folder] as f32 / folders.len() as f32);
        let tells = !folder.is_empty() && share >= HOME && share >= HOME_OF_ALL * rate;
        tells.then(|| folder.to_owned())
    };
    within.into_iter().map(telling).collect()
}

/// The words of titles that may name a topic: in a small library, those that only connect others are as rare as any.
fn telling(titles: &[String]) -> Vec<String> {
    let mut small: HashMap<String, bool> = HashMap::new();
    let mut tells = |word: &str| !*small.entry(fold(word)).or_insert_with_key(|word| is_small_word(word));
    let words = |title: &String| split(title).filter(|word| tells(word)).collect::<Vec<_>>().join(" ");
    titles.iter().map(words).collect()
}

/// A drawing in progress; ended and forgotten when dropped.
struct Making {
    stop: Arc<AtomicBool>,
    making: Arc<Mutex<Option<(u32, u32)>>>,
}

impl Making {
    fn begin(maps: &Maps, of: usize) -> Self {
        let making = Self { stop: Arc::default(), making: Arc::clone(&maps.making) };
        making.set(0, of as u32);
        making
    }

    fn set(&self, done: u32, of: u32) {
        *self.making.lock().unwrap_or_else(PoisonError::into_inner) = Some((done, of));
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        *self.making.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_worn_once_more_than_a_fifth_of_it_is_other_than_it_was_drawn() {
        let standing = |kept, added, missing| MapStanding { laid_out: 100, kept, added, missing };
        assert!(!is_worn(standing(100, 0, 0)) && !is_worn(standing(90, 5, 5)));
        assert!(is_worn(standing(90, 6, 5)) && is_worn(standing(79, 0, 0)) && is_worn(standing(100, 0, 21)));
        assert!(is_worn(MapStanding { laid_out: 0, kept: 0, added: 0, missing: 1 }));
    }

    #[test]
    fn a_cluster_whose_titles_share_no_word_is_called_by_its_folder() {
        let folders = ["Bread", "Bread", "", "Bar", "Bar", "Bar", "Bar"].map(str::to_owned);
        let cluster = [Some(0), Some(0), Some(0), Some(1), Some(1), None, None];
        // Most of all stands in “Bar”: that tells nothing of the second.
        assert_eq!(homes(&folders, &cluster, 3), [Some("Bread".to_owned()), None, None]);
    }

    #[test]
    fn words_that_few_titles_of_a_cluster_have_do_not_name_it_if_a_folder_does() {
        let words = || vec!["Bartosz".to_owned()];
        assert_eq!(called(words(), 0.1, Some("Papers".to_owned())), ["Papers"]);
        assert_eq!(called(words(), 0.3, Some("Papers".to_owned())), ["Bartosz"]);
        assert_eq!(called(words(), 0.1, None), ["Bartosz"]);
    }

    #[test]
    fn words_that_only_connect_others_name_nothing() {
        let titles = ["What about the bread of monks".to_owned(), "Brot für die Welt".to_owned()];
        assert_eq!(telling(&titles), ["bread monks", "Brot Welt"]);
    }
}
