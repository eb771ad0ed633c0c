//! Which rows meet the conditions that were chosen.

use std::collections::{HashMap, HashSet};

use dogear_domain::{BookmarkId, Source, SourceId};
use dogear_store::{Columns, Figures};

use super::{Chosen, Listing};

/// Conditions as sets of small numbers.
pub(super) struct Keep<'a> {
    question: &'a Listing<'a>,
    places: &'a HashMap<BookmarkId, u32>,
    sources: Option<HashSet<u32>>,
    folders: Option<HashSet<u32>>,
    folder_source: Option<u32>,
    sites: Option<HashSet<u32>>,
    languages: Option<HashSet<u32>>,
    after: Option<i64>,
    before: Option<i64>,
}

impl<'a> Keep<'a> {
    pub(super) fn new(columns: &'a Columns, question: &'a Listing<'a>) -> Self {
        let Chosen { sources, folder, sites, languages, after, before, .. } = question.chosen;
        let is_source = |source: &Source, id: &SourceId| source.id == *id;
        let within = |host: &str, site: &str| {
            host == site || host.strip_suffix(site).is_some_and(|before| before.ends_with('.'))
        };
        Self {
            question,
            places: &columns.places,
            sources: (!sources.is_empty())
                .then(|| numbers(&columns.sources, |source| sources.iter().any(|id| is_source(source, id)))),
            folders: folder.as_ref().map(|(_, path)| numbers(&columns.folders, |each| each.0.starts_with(&path.0))),
            folder_source: folder.as_ref().and_then(|(source, _)| source.as_ref()).map(|id| {
                let place = columns.sources.iter().position(|source| is_source(source, id));
                place.and_then(|place| u32::try_from(place).ok()).unwrap_or(u32::MAX)
            }),
            sites: (!sites.is_empty())
                .then(|| numbers(&columns.sites, |host| sites.iter().any(|site| within(host, site)))),
            languages: (!languages.is_empty()).then(|| {
                question.languages.map(|all| numbers(&all.codes, |code| languages.contains(code))).unwrap_or_default()
            }),
            after: after.map(|after| after.timestamp_millis()),
            before: before.map(|before| before.timestamp_millis()),
        }
    }

    pub(super) fn holds(&self, place: u32, row: &Figures) -> bool {
        let any = |wanted: &Option<HashSet<u32>>, has: u32| wanted.as_ref().is_none_or(|wanted| wanted.contains(&has));
        let Chosen { never_opened, saved_twice, .. } = self.question.chosen;
        let language = || {
            let languages = self.question.languages.and_then(|languages| languages.of.get(place as usize));
            languages.map_or(0, |code| u32::from(*code))
        };
        self.question.only.is_none_or(|only| only.contains(&row.id))
            && any(&self.sources, row.source)
            && any(&self.folders, row.folder)
            && self.folder_source.is_none_or(|source| source == row.source)
            && any(&self.sites, row.site)
            && self.after.is_none_or(|after| row.added_at.is_some_and(|at| at >= after))
            && self.before.is_none_or(|before| row.added_at.is_some_and(|at| at < before))
            && !(*never_opened && self.question.opened(row.id).is_some())
            && (!*saved_twice || self.places.contains_key(&row.id))
            && self.languages.as_ref().is_none_or(|wanted| wanted.contains(&language()))
    }
}

/// The places of the values that hold.
fn numbers<T>(values: &[T], holds: impl Fn(&T) -> bool) -> HashSet<u32> {
    values.iter().zip(0..).filter(|(value, _)| holds(value)).map(|(_, place)| place).collect()
}
