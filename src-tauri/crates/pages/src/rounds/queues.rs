//! Which request is next: sites take turns, and one that is being asked, or is not ready, is passed over. No network, no
//! waiting.

use std::collections::{HashMap, HashSet, VecDeque};

use tokio::time::Instant;

use crate::Request;

/// Requests that wait, by their site.
#[derive(Debug, Default)]
pub struct Queues {
    waiting: HashMap<String, VecDeque<Request>>,
    /// Sites that have requests and are not being asked, the next one first.
    turns: VecDeque<String>,
    asked: HashSet<String>,
    held: usize,
}

impl Queues {
    /// Requests that wait.
    pub fn len(&self) -> usize {
        self.held
    }

    /// Puts a request behind the others of its site.
    pub fn push(&mut self, site: String, request: Request) {
        self.held += 1;
        let waiting = self.waiting.entry(site.clone()).or_default();
        waiting.push_back(request);
        if waiting.len() == 1 && !self.asked.contains(&site) {
            self.turns.push_back(site);
        }
    }

    /// The next request of a site that may be asked now, which then is being asked until it is [`done`](Self::done).
    ///
    /// # Errors
    /// When the first site will be ready; none where no site waits for its pause to end.
    pub fn take(
        &mut self,
        now: Instant,
        ready_at: impl Fn(&str) -> Option<Instant>,
    ) -> Result<(String, Request), Option<Instant>> {
        let mut soonest: Option<Instant> = None;
        for at in 0..self.turns.len() {
            let Some(site) = self.turns.get(at) else { break };
            if let Some(ready) = ready_at(site).filter(|&ready| ready > now) {
                soonest = Some(soonest.map_or(ready, |soonest| soonest.min(ready)));
                continue;
            }
            let Some(site) = self.turns.remove(at) else { break };
            let Some(waiting) = self.waiting.get_mut(&site) else { continue };
            let Some(request) = waiting.pop_front() else { continue };
            if waiting.is_empty() {
                self.waiting.remove(&site);
            }
            self.held -= 1;
            self.asked.insert(site.clone());
            return Ok((site, request));
        }
        Err(soonest)
    }

    /// A site has answered; its next request waits behind the other sites.
    pub fn done(&mut self, site: &str) {
        if self.asked.remove(site) && self.waiting.contains_key(site) {
            self.turns.push_back(site.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn queues(sites: &[&str]) -> Queues {
        let mut queues = Queues::default();
        for (n, site) in sites.iter().enumerate() {
            queues.push((*site).to_owned(), Request { url: format!("{site}{n}"), ..Request::default() });
        }
        queues
    }

    #[test]
    fn sites_take_turns_and_are_asked_one_page_at_a_time() {
        let mut queues = queues(&["a", "a", "a", "b", "c"]);
        let now = Instant::now();
        let mut next = || queues.take(now, |_| None).map(|(_, request)| request.url);
        assert_eq!((next(), next(), next(), next()), (Ok("a0".into()), Ok("b3".into()), Ok("c4".into()), Err(None)));
        queues.done("a");
        queues.push("b".to_owned(), Request { url: "b9".to_owned(), ..Request::default() });
        queues.done("b");
        let mut next = || queues.take(now, |_| None).map(|(_, request)| request.url);
        assert_eq!((next(), next(), next()), (Ok("a1".into()), Ok("b9".into()), Err(None)));
        assert_eq!(queues.len(), 1);
    }

    #[test]
    fn a_site_that_is_not_ready_is_passed_over() {
        let mut queues = queues(&["a", "b"]);
        let now = Instant::now();
        let later = now + Duration::from_secs(1);
        let ready_at = |site: &str| (site == "a").then_some(later);
        assert_eq!(queues.take(now, ready_at).unwrap().0, "b");
        assert_eq!(queues.take(now, ready_at).unwrap_err(), Some(later));
        assert_eq!(queues.take(later, ready_at).unwrap().0, "a");
    }
}
