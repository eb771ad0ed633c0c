//! What a question finds: read with what was said before, searched, or looked up where a search does not answer.

use std::time::Duration;

use chrono::{DateTime, Utc};
use dogear_chat::Inquiry;
use dogear_domain::{Address, BookmarkId, Filters, Hit, Intent, Turn, Understood, Why, page_of, site_of, url_words};
use dogear_retrieve::{SearchOutcome, Timings, by_page, saying_it, varied, without_words};
use dogear_understand::{
    Asked, Meaning,
    library::{self, topic},
    said, understand,
};

use crate::{Library, ProviderChoice, ProviderSettings, Result, SearchRequest, question::Question};

/// Who the sources are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The person, with built-in answers.
    Person,
    /// A model, whose prompt has little room, and the person.
    Model,
}

impl Reader {
    pub(crate) fn of(answers: &ProviderSettings) -> Self {
        if answers.provider == ProviderChoice::BuiltIn { Self::Person } else { Self::Model }
    }
}

/// Sources looked up for a question.
pub(crate) const SOURCES: usize = 24;
/// Sources shown, and offered to a model, for a question that does not ask for all.
const SHOWN: usize = 8;
/// Shown even if fewer fit: a memory may be vague.
const SHOWN_AT_LEAST: usize = 4;
/// Pages looked through for examples of the sites that are counted.
const LOOKED_THROUGH: usize = 1000;

/// What a question found, and how it was read if it leaned on an earlier one.
pub(crate) struct LookedUp {
    pub(crate) outcome: SearchOutcome,
    pub(crate) read_as: Option<String>,
    pub(crate) inquiry: Inquiry,
    /// What a model was asked on the way, to the letter.
    pub(crate) asked: Option<String>,
}

impl Library {
    /// Finds what is saved on a question, read with the turns before it.
    pub(crate) async fn look_up(&self, question: &Question<'_>) -> Result<LookedUp> {
        let &Question { request, earlier, answers, now, .. } = question;
        let vocabulary = self.vocabulary().await?;
        let asked =
            Asked { question: question.text(), before: earlier, drop: &request.drop, now, vocabulary: &vocabulary };
        if let Some(question) = asked.about_library()
            && let Some(found) = self.about_library(question, now).await?
        {
            return Ok(found);
        }
        let (understood, leans, seen, inquiry) = match asked.meaning() {
            Meaning::Pick(hit) => return self.picked(*hit, earlier).await,
            Meaning::Search { understood, leans } => (understood, leans, Vec::new(), Inquiry::Question),
            Meaning::More(understood, seen) => (understood, true, seen, Inquiry::More),
        };
        let query = SearchRequest::of_question(question, SOURCES + seen.len());
        let outcome = unseen(self.search_for(&understood, &query).await?, &seen);
        let read_as = leans.then(|| said(&understood));
        Ok(LookedUp { outcome: shown(outcome, Reader::of(answers)), read_as, inquiry, asked: None })
    }

    /// One source of an earlier turn, as it is now; as it was, if it has gone.
    async fn picked(&self, mut hit: Hit, earlier: &[Turn]) -> Result<LookedUp> {
        if let Some(now) = self.store.bookmarks(&[hit.bookmark.id]).await?.into_iter().next() {
            hit.bookmark = now;
        }
        let understood = earlier.last().map(|turn| turn.understood.clone()).unwrap_or_default();
        let read_as = Some(format!("“{}”", hit.bookmark.display_title()));
        Ok(LookedUp { outcome: found(understood, vec![hit], 1), read_as, inquiry: Inquiry::Picked, asked: None })
    }

    /// None where the question is better searched.
    async fn about_library(&self, question: library::Question, now: DateTime<Utc>) -> Result<Option<LookedUp>> {
        match question {
            library::Question::Address(addresses) => self.address(addresses, now).await,
            library::Question::Sites(rest) => self.sites(&rest, now).await,
            library::Question::Twice(rest) => self.twice(&rest, now).await.map(Some),
        }
    }

    /// The page of an address, and what is near it. Of several readings of the question, the longest that is saved.
    async fn address(&self, mut addresses: Vec<Address>, now: DateTime<Utc>) -> Result<Option<LookedUp>> {
        let pages: Vec<String> = addresses.iter().flat_map(|address| address.pages.clone()).collect();
        let saved = self.told_to_audience(self.store.bookmarks_of_pages(&pages).await?)?;
        let saved: Vec<String> = saved.iter().filter_map(|bookmark| page_of(&bookmark.url)).collect();
        let is_saved = |address: &Address| address.pages.iter().any(|page| saved.contains(page));
        let place = addresses.iter().position(is_saved).or(addresses.len().checked_sub(1));
        let Some(address) = place.map(|place| addresses.swap_remove(place)) else { return Ok(None) };
        let request = if is_saved(&address) || !address.only_host {
            SearchRequest::at(&address.url, SHOWN_AT_LEAST, now)
        } else {
            let filters = Filters { sites: site_of(&address.url).into_iter().collect(), ..Filters::default() };
            SearchRequest { filters, ..SearchRequest::at(&url_words(&address.url), SHOWN_AT_LEAST, now) }
        };
        let mut outcome = self.search(request).await?.outcome;
        for hit in &mut outcome.hits {
            hit.near = page_of(&hit.bookmark.url).is_none_or(|page| !address.pages.contains(&page));
        }
        outcome.matching = fitting(&outcome.hits);
        outcome.confident = outcome.matching > 0;
        outcome.understood = Understood::default();
        Ok(Some(LookedUp { outcome, read_as: None, inquiry: Inquiry::Saved, asked: None }))
    }

    /// Sites with the number of their pages, and a page of each of the first. About a topic, the pages whose words say it
    /// are counted.
    async fn sites(&self, rest: &str, now: DateTime<Utc>) -> Result<Option<LookedUp>> {
        let read = understand(rest, now, self.vocabulary().await?.as_ref(), &[]);
        let understood = Understood { intent: Intent::List, ..read };
        let outcome = self.search_for(&understood, &SearchRequest::at(rest, LOOKED_THROUGH, now)).await?;
        let saying = outcome.counted.as_ref().and_then(|counted| counted.saying.as_deref());
        let about_all = outcome.understood.text.is_empty() && outcome.understood.parts.is_empty();
        if !about_all && !outcome.confident || saying.is_some_and(<[BookmarkId]>::is_empty) {
            return Ok(None);
        }
        let most = u32::try_from(SHOWN).unwrap_or(u32::MAX);
        let filters = self.names().await?.hiding(&outcome.understood.filters);
        let sites = self.store.sites(&filters, saying, most).await?;
        let counted = |hit: &&Hit| saying.map_or(!hit.near, |saying| saying.contains(&hit.bookmark.id));
        let hits: Vec<&Hit> = outcome.hits.iter().filter(counted).collect();
        let example = |site: &String| hits.iter().find(|hit| hit.bookmark.site().as_ref() == Some(site));
        let mut examples: Vec<Hit> =
            sites.iter().filter_map(|(site, _)| example(site)).map(|hit| (*hit).clone()).collect();
        if examples.is_empty() {
            examples = hits.first().map(|hit| (*hit).clone()).into_iter().collect();
        }
        let matching = u32::try_from(examples.len()).unwrap_or(u32::MAX);
        let outcome =
            SearchOutcome { hits: examples, matching, confident: !sites.is_empty(), counted: None, ..outcome };
        Ok(Some(LookedUp { outcome, read_as: None, inquiry: Inquiry::Sites(sites), asked: None }))
    }

    /// Pages that several bookmarks are of: of those that meet the question's conditions, and on a topic, of those whose words
    /// say it; where none does, of those that are near in meaning.
    async fn twice(&self, rest: &str, now: DateTime<Utc>) -> Result<LookedUp> {
        let read = understand(rest, now, self.vocabulary().await?.as_ref(), &[]);
        let understood = Understood { text: topic(&read.text), terms: Vec::new(), intent: Intent::List, ..read };
        let filters = without_words(&self.store, &understood.filters, understood.inflected).await?;
        let filters = self.names().await?.hiding(&filters);
        let among = self.on_topic(&understood.text, &filters, now).await?;
        let most = u32::try_from(SHOWN).unwrap_or(u32::MAX);
        let (pages, total) = self.store.pages_saved_twice(&filters, among.as_deref(), most).await?;
        let place = |hit: &Hit| {
            let page = page_of(&hit.bookmark.url);
            pages.iter().position(|known| Some(known) == page.as_ref())
        };
        let saved = by_page(self.told_to_audience(self.store.bookmarks_of_pages(&pages).await?)?);
        let hit =
            |(bookmark, also)| Hit { bookmark, score: 1.0, why: Why::default(), also, near: false, passage: None };
        let mut hits: Vec<Hit> = saved.into_iter().map(hit).collect();
        hits.sort_by_key(place);
        Ok(LookedUp { outcome: found(understood, hits, total), read_as: None, inquiry: Inquiry::Twice, asked: None })
    }

    /// The bookmarks on the topic of a question that meet its conditions; none where it has no topic.
    async fn on_topic(&self, text: &str, filters: &Filters, now: DateTime<Utc>) -> Result<Option<Vec<BookmarkId>>> {
        if text.is_empty() {
            return Ok(None);
        }
        let saying = saying_it(&self.store, text, filters).await?;
        if !saying.is_empty() {
            return Ok(Some(saying));
        }
        let request = SearchRequest { filters: filters.clone(), ..SearchRequest::at(text, LOOKED_THROUGH, now) };
        let near = self.search(request).await?.outcome.hits;
        Ok(Some(near.iter().filter(|hit| !hit.near).map(|hit| hit.bookmark.id).collect()))
    }
}

/// What was looked up without a search.
fn found(understood: Understood, hits: Vec<Hit>, matching: u32) -> SearchOutcome {
    let confident = !hits.is_empty();
    let (counted, timings) = (None, Timings::default());
    SearchOutcome { understood, hits, confident, matching, counted, timings, took: Duration::ZERO }
}

/// How many hits fit.
pub(crate) fn fitting(hits: &[Hit]) -> u32 {
    u32::try_from(hits.iter().filter(|hit| !hit.near).count()).unwrap_or(u32::MAX)
}

/// What has not been shown yet.
fn unseen(mut outcome: SearchOutcome, seen: &[BookmarkId]) -> SearchOutcome {
    let before = outcome.hits.len();
    outcome.hits.retain(|hit| !seen.contains(&hit.bookmark.id));
    let taken = u32::try_from(before - outcome.hits.len()).unwrap_or(u32::MAX);
    outcome.matching = outcome.matching.saturating_sub(taken);
    outcome.confident &= fitting(&outcome.hits) > 0;
    outcome
}

/// The sources worth showing: those that fit, a few near ones if hardly any does, never a long tail. Where more fit than a
/// model is offered, it is offered what differs.
pub(crate) fn shown(mut outcome: SearchOutcome, reader: Reader) -> SearchOutcome {
    let most = if outcome.understood.intent == Intent::List { SOURCES } else { SHOWN };
    let (mut fit, near): (Vec<Hit>, Vec<Hit>) = outcome.hits.into_iter().partition(|hit| !hit.near);
    if reader == Reader::Model && fit.len() > most && outcome.understood.intent == Intent::Find {
        fit = varied(fit, most);
    }
    fit.truncate(most);
    let least = SHOWN_AT_LEAST.saturating_sub(fit.len());
    outcome.hits = fit.into_iter().chain(near.into_iter().take(least)).collect();
    outcome
}

#[cfg(test)]
mod tests {
    use dogear_domain::{Bookmark, Browser, FolderPath, SourceId};

    use super::*;

    fn hit(id: u32) -> Hit {
        let bookmark = Bookmark {
            id: BookmarkId(id),
            source: SourceId("chrome-anna".into()),
            browser: Browser::Chrome,
            title: format!("Page {id}"),
            url: format!("https://example.org/{id}"),
            folder: FolderPath::new(["Bookmarks bar"]),
            added_at: None,
            tags: Vec::new(),
            note: String::new(),
        };
        Hit { bookmark, score: 0.9, why: Why::default(), also: Vec::new(), near: false, passage: None }
    }

    #[test]
    fn what_fits_is_shown_and_a_few_near_ones() {
        let shown_of = |intent, fitting: usize| {
            let near = |(place, hit): (usize, Hit)| Hit { near: place >= fitting, ..hit };
            let hits = (1..=30).map(hit).enumerate().map(near).collect();
            let understood = Understood { intent, ..Understood::default() };
            let outcome = shown(found(understood, hits, u32::try_from(fitting).unwrap()), Reader::Person);
            let near = outcome.hits.iter().filter(|hit| hit.near).count();
            (outcome.hits.len() - near, near)
        };
        assert_eq!(shown_of(Intent::Find, 1), (1, 3), "the next nearest may be what was meant");
        assert_eq!(shown_of(Intent::Count, 2), (2, 2));
        assert_eq!(shown_of(Intent::Find, 20), (SHOWN, 0));
        assert_eq!(shown_of(Intent::List, 30), (SOURCES, 0));
        assert_eq!(shown_of(Intent::Find, 0), (0, SHOWN_AT_LEAST));
    }
}
