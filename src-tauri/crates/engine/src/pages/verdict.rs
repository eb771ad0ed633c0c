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
