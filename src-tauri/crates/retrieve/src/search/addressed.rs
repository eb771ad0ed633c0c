//! A search for an address: the page that it names, and beside it what is near. No other page is ever taken for it.

use std::time::Duration;

use dogear_domain::{Address, Filters, Hit, Understood, Why, page_of, site_of, url_words};
use dogear_embed::Embedder;

use super::{Search, SearchError, SearchOutcome, SearchRequest, Timings};
use dogear_understand::words::terms;

use crate::by_page;

impl Search<'_> {
    /// None where the question is no address, or may be something else and is not saved.
    pub(super) async fn addressed(&self, embedder: Option<&Embedder>) -> Result<Option<SearchOutcome>, SearchError> {
        let Some(address) = self.request.address else { return Ok(None) };
        let saved = self.saved_as(address).await?;
        if saved.is_empty() && (!address.certain || address.only_host) {
            return Ok(None);
        }
        // A host alone is also the name of a site: its other pages fit as well.
        let mut found = if address.only_host {
            Box::pin(self.usual(embedder)).await?
        } else {
            Box::pin(self.beside(embedder, address)).await?
        };
        let is_saved = |hit: &Hit| page_of(&hit.bookmark.url).is_some_and(|page| address.pages.contains(&page));
        let known = found.hits.iter().any(|hit| !hit.near && is_saved(hit));
        found.hits.retain(|hit| !is_saved(hit));
        let new = u32::try_from(saved.len()).unwrap_or(u32::MAX);
        found.matching = if known { found.matching } else { found.matching.saturating_add(new) };
        found.confident |= !saved.is_empty();
        found.hits.splice(0..0, saved);
        found.hits.truncate(self.request.limit);
        Ok(Some(found))
    }

    /// The pages that the address may name, as far as they are saved and meet the conditions beside the question.
    async fn saved_as(&self, address: &Address) -> Result<Vec<Hit>, SearchError> {
        let mut saved = self.store.bookmarks_of_pages(&address.pages).await?;
        if !self.request.filters.is_empty() && !saved.is_empty() {
            let mut allowed = self.store.matching(self.request.filters).await?;
            allowed.sort_unstable();
            saved.retain(|bookmark| allowed.binary_search(&bookmark.id.0).is_ok());
        }
        let why = Why { exact: true, coverage: 1.0, ..Why::default() };
        let hit = |(bookmark, also)| Hit { bookmark, score: 1.0, why: why.clone(), also, near: false, passage: None };
        Ok(by_page(saved).into_iter().map(hit).collect())
    }

    /// What is near an address: of its site, or with words of it. None of it is the page.
    async fn beside(&self, embedder: Option<&Embedder>, address: &Address) -> Result<SearchOutcome, SearchError> {
        let understood = Understood { text: address.url.clone(), ..Understood::default() };
        let text = url_words(&address.url);
        let mut near = Vec::new();
        let mut timings = Timings::default();
        if !text.is_empty() {
            let site = site_of(&address.url).filter(|_| self.request.filters.sites.is_empty());
            let filters = Filters { sites: site.iter().cloned().collect(), ..self.request.filters.clone() };
            let search = Search { request: &SearchRequest { filters: &filters, ..*self.request }, ..*self };
            let words = Understood { terms: terms(&text), text, ..Understood::default() };
            let found = search.find(embedder, words).await?;
            timings = found.timings;
            near = found.hits;
            near.retain(|hit| site.is_some() || !hit.why.words.is_empty());
        }
        let hits = near.into_iter().map(|hit| Hit { near: true, ..hit }).collect();
        Ok(SearchOutcome {
            understood,
            hits,
            confident: false,
            matching: 0,
            counted: None,
            timings,
            took: Duration::ZERO,
        })
    }
}
