//! What is kept of an answer: how it stands with the page, and when it is asked for again.

use chrono::{DateTime, TimeDelta, Utc};
use dogear_domain::PageState;
use dogear_pages::{Fetched, Reason};
use dogear_store::{DuePage, PageVisit};

/// Between tries in a row without success. After the last, only the person has it tried again.
const PUT_OFF: [TimeDelta; 6] = [
    TimeDelta::hours(1),
    TimeDelta::hours(6),
    TimeDelta::days(1),
    TimeDelta::days(3),
    TimeDelta::days(7),
    TimeDelta::days(30),
];
/// What is gone, or has no site, is looked for again this often: both are sometimes a mistake.
const LOOKED_FOR_AGAIN: [TimeDelta; 2] = [TimeDelta::days(7), TimeDelta::days(30)];
/// A site that never answered in so many tries is dead.
const TRIES_OF_DEAD: u32 = 4;
/// A site may ask to be left alone for so long at most; then it is tried as any other.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(30);

/// `is_online`: another site answered in this round, so that it is not the network here that is at fault.
pub(super) fn verdict(page: &DuePage, fetched: &Fetched, is_online: bool, now: DateTime<Utc>) -> PageVisit {
    let failed = fetched.reason.state();
    let is_failure = matches!(failed, PageState::Trouble | PageState::Dead | PageState::Gone);
    let tries = if is_failure { page.tries + 1 } else { 0 };
    let state = match fetched.reason {
        Reason::NoHost if !is_online && tries < TRIES_OF_DEAD => PageState::Trouble,
        reason if is_silence(reason) && is_online && tries >= TRIES_OF_DEAD => PageState::Dead,
        _ => failed,
    };
    let again = wait(state, tries);
    let asked = fetched.retry_after.and_then(|wait| TimeDelta::from_std(wait).ok()).map(|wait| wait.min(LONGEST_WAIT));
    let wait = again.map(|again| asked.map_or(again, |asked| again.max(asked)));
    // Where nothing is new, sites may leave the marks out.
    let mark = |new: &Option<String>, before: &Option<String>| {
        new.clone().or_else(|| before.clone().filter(|_| fetched.unchanged))
    };
    PageVisit {
        page: page.page.clone(),
        url: page.url.clone(),
        state,
        reason: fetched.reason.slug().to_owned(),
        status: fetched.status,
        moved_to: fetched.moved_to.clone(),
        etag: mark(&fetched.etag, &page.etag),
        last_modified: mark(&fetched.last_modified, &page.last_modified),
        tried_at: now,
        tries,
        next_at: wait.map(|wait| now + wait),
        changed_at: None,
    }
}

/// Whether no site said anything.
pub(super) fn is_silence(reason: Reason) -> bool {
    matches!(reason, Reason::NoHost | Reason::RefusedConnection | Reason::Unreachable | Reason::TimedOut)
}

/// How long a page is left alone; none: until the person asks, or by its age.
fn wait(state: PageState, tries: u32) -> Option<TimeDelta> {
    let steps: &[TimeDelta] = match state {
        PageState::Trouble => &PUT_OFF,
        PageState::Gone | PageState::Dead => &LOOKED_FOR_AGAIN,
        _ => &[],
    };
    steps.get(usize::try_from(tries).ok()?.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn page(tries: u32) -> DuePage {
        DuePage {
            page: "bees.example".into(),
            url: "https://bees.example/".into(),
            places: Vec::new(),
            added_at: None,
            tries,
            tried_at: None,
            has_text: true,
            etag: Some("before".into()),
            last_modified: None,
        }
    }

    fn fetched(reason: Reason) -> Fetched {
        Fetched {
            reason,
            status: None,
            text: None,
            moved_to: None,
            etag: None,
            last_modified: None,
            retry_after: None,
            unchanged: false,
            bytes: 0,
        }
    }

    #[track_caller]
    fn check(reason: Reason, (tries, is_online): (u32, bool), expected: (PageState, Option<i64>)) {
        let now = DateTime::UNIX_EPOCH;
        let visit = verdict(&page(tries), &fetched(reason), is_online, now);
        let hours = visit.next_at.map(|next| (next - now).num_hours());
        assert_eq!((visit.state, hours), expected, "{reason:?} after {tries} tries, online: {is_online}");
    }

    #[test]
    fn trouble_is_tried_again_later_and_later_and_at_last_not_by_itself() {
        check(Reason::ServerTrouble, (0, true), (PageState::Trouble, Some(1)));
        check(Reason::ServerTrouble, (2, true), (PageState::Trouble, Some(24)));
        check(Reason::ServerTrouble, (6, true), (PageState::Trouble, None));
        check(Reason::Read, (3, true), (PageState::Read, None));
        check(Reason::SignIn, (0, true), (PageState::Walled, None));
    }

    #[test]
    fn what_is_gone_is_looked_for_again_twice() {
        check(Reason::NotFound, (0, true), (PageState::Gone, Some(7 * 24)));
        check(Reason::NotFound, (1, true), (PageState::Gone, Some(30 * 24)));
        check(Reason::NotFound, (2, true), (PageState::Gone, None));
    }

    #[test]
    fn a_site_is_dead_only_where_it_is_not_the_network_here() {
        check(Reason::NoHost, (0, true), (PageState::Dead, Some(7 * 24)));
        check(Reason::NoHost, (0, false), (PageState::Trouble, Some(1)));
        check(Reason::TimedOut, (0, true), (PageState::Trouble, Some(1)));
        check(Reason::RefusedConnection, (3, true), (PageState::Dead, None));
        check(Reason::RefusedConnection, (3, false), (PageState::Trouble, Some(3 * 24)));
    }

    #[test]
    fn a_site_that_asks_to_wait_is_left_alone_so_long() {
        let wait = |seconds| {
            let busy = Fetched { retry_after: Some(Duration::from_secs(seconds)), ..fetched(Reason::Busy) };
            verdict(&page(0), &busy, true, DateTime::UNIX_EPOCH).next_at.map(|next| next.timestamp())
        };
        assert_eq!((wait(60), wait(7_200), wait(u64::MAX)), (Some(3_600), Some(7_200), Some(3_600)));
        assert_eq!(wait(90 * 24 * 3_600), Some(30 * 24 * 3_600));
    }

    #[test]
    fn marks_are_kept_where_nothing_is_new_and_only_there() {
        let same = Fetched { unchanged: true, ..fetched(Reason::Read) };
        assert_eq!(verdict(&page(0), &same, true, DateTime::UNIX_EPOCH).etag.as_deref(), Some("before"));
        assert_eq!(verdict(&page(0), &fetched(Reason::Read), true, DateTime::UNIX_EPOCH).etag, None);
    }
}
