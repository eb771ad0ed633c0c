//! What a question finds: read with what was said before, searched, or looked up where a search does not answer.

use std::{collections::HashMap, time::Duration};

use chrono::{DateTime, Utc};
use dogear_chat::Inquiry;
use dogear_domain::{Bookmark, BookmarkId, Hit, Intent, Turn, Understood, Why, page_of};
use dogear_retrieve::{SearchOutcome, Timings, varied};

use crate::{
    AskRequest, Engine, ProviderChoice, ProviderSettings, Result, SearchRequest,
    follow_up::{Before, FollowUp},
    inquiry::Special,
};

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
/// Pages counted by site for a topic.
const COUNTED: usize = 1000;

/// What a question found, and how it was read if it leaned on an earlier one.
pub(crate) struct LookedUp {
    pub(crate) outcome: SearchOutcome,
    pub(crate) read_as: Option<String>,
    pub(crate) inquiry: Inquiry,
    /// What a model was asked on the way, to the letter.
    pub(crate) asked: Option<String>,
}

impl Engine {
    /// Finds what is saved on a question, read with the turns before it.
    pub(crate) async fn look_up(&self, request: &AskRequest, earlier: &[Turn], now: DateTime<Utc>) -> Result<LookedUp> {
        if let Some(special) = Special::of(&request.question)
            && let Some(found) = self.special(special).await?
        {
            return Ok(found);
        }
        let reader = Reader::of(&self.answerer(request));
        let vocabulary = self.vocabulary().await?;
        let before = Before { turns: earlier, now, vocabulary: &vocabulary };
        let (asked, seen, inquiry) = match before.resolve(&request.question) {
            None => {
                let found = self.search(SearchRequest::of_question(request, SOURCES)).await?;
                return Ok(plain(shown(found.outcome, reader)));
            }
            Some(FollowUp::Pick(hit)) => return self.picked(*hit, earlier).await,
            Some(FollowUp::Ask(asked)) => (asked, Vec::new(), Inquiry::Question),
            Some(FollowUp::More(asked, seen)) => (asked, seen, Inquiry::More),
        };
        let asked = before.without(asked, &request.drop);
        let (filters, parts) = asked.orders;
        let query = SearchRequest { filters, now, ..SearchRequest::new(&asked.question, SOURCES + seen.len()) };
        let mut outcome = unseen(self.search(query).await?.outcome, &seen);
        outcome.understood.parts.extend(parts);
        Ok(LookedUp { outcome: shown(outcome, reader), read_as: Some(asked.question), inquiry, asked: None })
    }

    /// One source of an earlier turn, as it is now; as it was, if it has gone.
    async fn picked(&self, mut hit: Hit, earlier: &[Turn]) -> Result<LookedUp> {
        if let Some(now) = self.store().bookmarks(&[hit.bookmark.id]).await?.into_iter().next() {
            hit.bookmark = now;
        }
        let understood = earlier.last().map(|turn| turn.understood.clone()).unwrap_or_default();
        let read_as = Some(format!("“{}”", hit.bookmark.display_title()));
        Ok(LookedUp { outcome: found(understood, vec![hit], 1), read_as, inquiry: Inquiry::Picked, asked: None })
    }

    /// None where the question is better searched.
    async fn special(&self, special: Special) -> Result<Option<LookedUp>> {
        match special {
            Special::Address(address) => self.address(&address).await.map(Some),
            Special::Sites(rest) => self.sites(&rest).await,
            Special::Twice(rest) => self.twice(&rest).await.map(Some),
        }
    }

    /// The bookmarks of an address; if there are none, the nearest on its site.
    async fn address(&self, address: &str) -> Result<LookedUp> {
        let pages: Vec<String> = page_of(address).into_iter().collect();
        let saved = grouped(self.store().bookmarks_of_pages(&pages).await?);
        let understood = Understood::default();
        if !saved.is_empty() {
            return Ok(LookedUp {
                outcome: found(understood, saved, 1),
                read_as: None,
                inquiry: Inquiry::Saved,
                asked: None,
            });
        }
        let site = dogear_domain::site_of(address).unwrap_or_default();
        let words = dogear_domain::url_words(address);
        let near = self.search(SearchRequest::new(&format!("{words} site:{site}"), SHOWN_AT_LEAST)).await?.outcome;
        let outcome = SearchOutcome { confident: false, matching: 0, understood, ..near };
        Ok(LookedUp { outcome, read_as: None, inquiry: Inquiry::Saved, asked: None })
    }

    /// Sites with the number of their pages, and a page of each of the first.
    async fn sites(&self, rest: &str) -> Result<Option<LookedUp>> {
        let outcome = self.search(SearchRequest::new(&format!("all links {rest}"), COUNTED)).await?.outcome;
        let about_all = outcome.understood.text.is_empty() && outcome.understood.parts.is_empty();
        if !about_all && !outcome.confident {
            return Ok(None);
        }
        let fitting = usize::try_from(outcome.matching).unwrap_or(usize::MAX);
        let hits: Vec<Hit> = outcome.hits.iter().take(fitting).cloned().collect();
        let mut sites = if about_all { self.sites_saved().await? } else { by_site(&hits) };
        sites.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        sites.truncate(SHOWN);
        let example = |site: &String| hits.iter().find(|hit| hit.bookmark.site().as_ref() == Some(site)).cloned();
        let mut examples: Vec<Hit> = sites.iter().filter_map(|(site, _)| example(site)).collect();
        if examples.is_empty() {
            examples = hits.into_iter().take(1).collect();
        }
        let matching = u32::try_from(examples.len()).unwrap_or(u32::MAX);
        let outcome = SearchOutcome { hits: examples, matching, confident: !sites.is_empty(), ..outcome };
        Ok(Some(LookedUp { outcome, read_as: None, inquiry: Inquiry::Sites(sites), asked: None }))
    }

    /// Pages that several bookmarks are of; about a topic, if the rest of the question has one.
    async fn twice(&self, rest: &str) -> Result<LookedUp> {
        let outcome = self.search(SearchRequest::new(rest, COUNTED)).await?.outcome;
        let understood = outcome.understood.clone();
        let (hits, total) = if understood.text.is_empty() && understood.parts.is_empty() || !outcome.confident {
            let (pages, total) = self.store().pages_saved_twice(u32::try_from(SHOWN).unwrap_or(u32::MAX)).await?;
            (grouped(self.store().bookmarks_of_pages(&pages).await?), total)
        } else {
            let fitting = usize::try_from(outcome.matching).unwrap_or(usize::MAX);
            let mut hits: Vec<Hit> =
                outcome.hits.into_iter().take(fitting).filter(|hit| !hit.also.is_empty()).collect();
            let total = u32::try_from(hits.len()).unwrap_or(u32::MAX);
            hits.truncate(SHOWN);
            (hits, total)
        };
        let understood = if outcome.confident { understood } else { Understood::default() };
        Ok(LookedUp { outcome: found(understood, hits, total), read_as: None, inquiry: Inquiry::Twice, asked: None })
    }
}

fn plain(outcome: SearchOutcome) -> LookedUp {
    LookedUp { outcome, read_as: None, inquiry: Inquiry::Question, asked: None }
}

/// What was looked up without a search.
fn found(understood: Understood, hits: Vec<Hit>, matching: u32) -> SearchOutcome {
    let confident = !hits.is_empty();
    SearchOutcome { understood, hits, confident, matching, timings: Timings::default(), took: Duration::ZERO }
}

/// One hit a page, with its other places.
fn grouped(bookmarks: Vec<Bookmark>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for bookmark in bookmarks {
        let Some(page) = page_of(&bookmark.url) else { continue };
        match places.get(&page).and_then(|place| hits.get_mut(*place)) {
            Some(hit) => hit.also.push(bookmark),
            None => {
                places.insert(page, hits.len());
                hits.push(Hit { bookmark, score: 1.0, why: Why::default(), also: Vec::new() });
            }
        }
    }
    hits
}

fn by_site(hits: &[Hit]) -> Vec<(String, u32)> {
    let mut sites: HashMap<String, u32> = HashMap::new();
    for site in hits.iter().filter_map(|hit| hit.bookmark.site()) {
        *sites.entry(site).or_default() += 1;
    }
    sites.into_iter().collect()
}

/// What has not been shown yet.
fn unseen(mut outcome: SearchOutcome, seen: &[BookmarkId]) -> SearchOutcome {
    let before = outcome.hits.len();
    outcome.hits.retain(|hit| !seen.contains(&hit.bookmark.id));
    let taken = u32::try_from(before - outcome.hits.len()).unwrap_or(u32::MAX);
    outcome.matching = outcome.matching.saturating_sub(taken);
    outcome.confident &= outcome.matching > 0;
    outcome
}

/// The sources worth showing: those that fit, a few more if hardly any does, never a long tail. Who asks how many sees what
/// was counted and nothing else. Where more fit than a model is offered, it is offered what differs.
pub(crate) fn shown(mut outcome: SearchOutcome, reader: Reader) -> SearchOutcome {
    let most = if outcome.understood.intent == Intent::List { SOURCES } else { SHOWN };
    let fitting = usize::try_from(outcome.matching).unwrap_or(usize::MAX);
    if reader == Reader::Model && outcome.confident && fitting > most && outcome.understood.intent == Intent::Find {
        outcome.hits.truncate(fitting);
        outcome.hits = varied(outcome.hits, most);
    }
    let least = if outcome.understood.intent == Intent::Count { 1 } else { SHOWN_AT_LEAST };
    outcome.hits.truncate(if outcome.confident { fitting.clamp(least, most) } else { SHOWN_AT_LEAST });
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::follow_up::tests::hit;

    #[test]
    fn who_asks_how_many_sees_what_was_counted() {
        let shown_of = |intent, matching| {
            let hits = (1..=6).map(|id| hit(id, 2020)).collect();
            let outcome = found(Understood { intent, ..Understood::default() }, hits, matching);
            shown(outcome, Reader::Person).hits.len()
        };
        assert_eq!((shown_of(Intent::Count, 1), shown_of(Intent::Count, 3)), (1, 3));
        assert_eq!(shown_of(Intent::Find, 1), SHOWN_AT_LEAST, "the next nearest may be what was meant");
    }
}
