//! Signs in scripts without spaces: they are pieces of the text at its ends, and what follows them is left.

use super::{
    cues::Reading,
    loose::{freed_unspaced, ordered_unspaced, released_unspaced, says_nothing, shrugged_unspaced, stepped_unspaced},
    phrases::{List, trimmed, words_of},
    signs::{AFTER, Cue, signs},
    tables::{ANY, TABLES, Table},
};
use dogear_domain::Intent;

/// "2024年のもの": what a condition is of.
const THINGS: [&str; 5] = ["に関する", "についての", "のもの", "のやつ", "のほう"];
/// "跟帐篷有关的": around what something is about.
const CONCERNS: [&str; 2] = ["有关", "相关"];
const WITH: [char; 4] = ['跟', '和', '与', '同'];
/// What may stand between a sign and the rest.
const PARTICLES: [char; 2] = ['的', 'の'];

impl Reading {
    /// Takes the signs off both ends.
    pub(super) fn peel_unspaced(&mut self) {
        let question = self.without_interjections();
        self.shrugged = shrugged_unspaced(&question);
        if let Some(cue) = loose(&question).or_else(|| amid_small_pieces(&question)) {
            self.note(Some(cue));
            self.rest.clear();
            return;
        }
        // "お願いします" says nothing; but what it says nothing about may be a sign.
        let shorter = without_closings(&question);
        let reveals = |shorter: &&str| {
            !is_whole(&question) && (is_whole(shorter) || !ends_in_sign(&question) && ends_in_sign(shorter))
        };
        if let Some(shorter) = shorter.as_deref().filter(reveals) {
            shorter.clone_into(&mut self.asked);
            return self.peel_ends(shorter);
        }
        self.peel_ends(&question);
        if let Some(shorter) = shorter.filter(|_| self.cue.is_none()) {
            self.peel_ends(&shorter);
        }
    }

    /// The question without what is said before it goes on: "不对，".
    fn without_interjections(&mut self) -> String {
        let mut rest = trimmed(&self.rest).to_owned();
        while let Some((first, left)) = rest.split_once(|c: char| c.is_whitespace() || "，、,。".contains(c)) {
            let words = words_of(first);
            let is_one_of =
                |list: fn(&'static Table) -> &'static List| TABLES.iter().any(|table| list(table).is(&words));
            let denies = is_one_of(|table| &table.denials);
            let says_nothing = is_one_of(|table| &table.leads) || is_one_of(|table| &table.and);
            if !denies && !says_nothing && !ANY.fillers.is(&words) && !ANY.interjections.is(&words) {
                break;
            }
            self.note(denies.then_some(Cue::Meant));
            rest = trimmed(left).to_owned();
        }
        rest
    }

    fn peel_ends(&mut self, question: &str) {
        let mut rest = question.to_owned();
        if let Some(left) = cut_count(&rest) {
            rest = without_particles(left);
            self.counts = true;
        }
        for table in TABLES.iter().filter(|table| table.unspaced) {
            if let Some(left) = replaced(table, &rest) {
                rest = without_particles(left);
                self.note(Some(Cue::Meant));
            }
            while let Some((cue, left)) = cut_front(table, &rest).or_else(|| cut_back(table, &rest)) {
                // "有更新的" goes on with a sign that has the particle at its end.
                rest = if cue.is_some() { without_particles(left) } else { trimmed(left).to_owned() };
                self.note(cue);
                self.take_loose(&mut rest);
            }
        }
        rest = without_particles(&rest);
        self.take_loose(&mut rest);
        // "続きは": what is left says nothing.
        if self.cue.is_some() && says_nothing(&rest) {
            rest.clear();
        }
        if self.cue == Some(Cue::More) && is_amount(&rest) {
            self.is_amount = true;
            rest.clear();
        }
        self.rest = rest;
    }

    fn take_loose(&mut self, rest: &mut String) {
        if let Some(cue) = loose(rest) {
            self.note(Some(cue));
            rest.clear();
        }
    }
}

/// "最近的有哪些": a sign, and beside it nothing but small words.
fn amid_small_pieces(text: &str) -> Option<Cue> {
    let found = TABLES.iter().copied().filter(|table| table.unspaced).flat_map(|table| {
        let whole =
            signs(table).into_iter().filter(|(cue, _)| matches!(cue, Cue::Asks(_) | Cue::Release(_) | Cue::More));
        whole.filter_map(|(cue, list)| {
            let sign = list.longest(|sign| text.contains(sign))?;
            let (before, after) = text.split_once(sign)?;
            let small = [before, after].iter().all(|side| table.small.makes_up(side) || table.leads.makes_up(side));
            small.then_some((cue, sign.len()))
        })
    });
    found.max_by_key(|(_, length)| *length).map(|(cue, _)| cue)
}

/// Whether the whole text is one sign.
fn is_whole(text: &str) -> bool {
    let signs_whole = |table: &'static Table| cut_front(table, text).is_some_and(|(_, rest)| rest.is_empty());
    loose(text).is_some() || TABLES.iter().copied().filter(|table| table.unspaced).any(signs_whole)
}

fn ends_in_sign(text: &str) -> bool {
    TABLES.iter().copied().filter(|table| table.unspaced).any(|table| cut_back(table, text).is_some())
}

fn loose(text: &str) -> Option<Cue> {
    released_unspaced(text)
        .map(|kind| Cue::Release(Some(kind)))
        .or_else(|| freed_unspaced(text).then_some(Cue::Release(None)))
        .or_else(|| stepped_unspaced(text).map(Cue::Step))
        .or_else(|| ordered_unspaced(text).then_some(Cue::Asks(Intent::Latest)))
}

fn without_particles(text: &str) -> String {
    let text = trimmed(text);
    let thing = THINGS.iter().find_map(|thing| text.strip_suffix(thing));
    let text = thing.unwrap_or(text).trim_end_matches(PARTICLES);
    let subject = CONCERNS.iter().find_map(|concerns| text.strip_suffix(concerns)?.strip_prefix(WITH));
    subject.unwrap_or(text).to_owned()
}

/// The question without what says nothing at its end, if there is any.
fn without_closings(question: &str) -> Option<String> {
    let mut rest = trimmed(question);
    let closing = |rest: &str| {
        let lists = TABLES.iter().filter(|table| table.unspaced).map(|table| &table.closings);
        let found = lists.filter_map(|list| list.longest(|sign| rest.ends_with(sign) && rest.len() > sign.len()));
        found.max_by_key(|sign| sign.len())
    };
    while let Some(left) = closing(rest).and_then(|sign| rest.strip_suffix(sign)) {
        rest = trimmed(left);
    }
    (rest.len() < trimmed(question).len() && !rest.is_empty()).then(|| rest.to_owned())
}

/// "5个": as many as that.
fn is_amount(text: &str) -> bool {
    let digits = text.trim_end_matches(|c| "个條条件項项本つ個".contains(c));
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || "一二两三四五十几".contains(c))
}

/// "XではなくY": what stands behind.
fn replaced<'a>(table: &Table, text: &'a str) -> Option<&'a str> {
    let but = table.buts.longest(|but| text.contains(but))?;
    let (denied, meant) = text.split_once(but)?;
    (!denied.is_empty() && !meant.is_empty()).then_some(meant)
}

/// A sign in front, with what follows it.
fn cut_front<'a>(table: &'static Table, text: &'a str) -> Option<(Option<Cue>, &'a str)> {
    let lists = signs(table).into_iter().map(|(cue, list)| (Some(cue), list)).chain([(None, &table.leads)]);
    let found = lists.filter_map(|(cue, list)| {
        let sign = list.longest(|sign| text.starts_with(sign))?;
        let rest = text.strip_prefix(sign)?;
        let whole = matches!(cue, Some(Cue::Release(_) | Cue::Asks(_) | Cue::Alike) | None);
        (!whole || rest.is_empty() != cue.is_none()).then_some((cue, rest, sign.len()))
    });
    found.max_by_key(|(_, _, length)| *length).map(|(cue, rest, _)| (cue, rest))
}

/// The question without "how many" at one of its ends.
fn cut_count(text: &str) -> Option<&str> {
    TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
        let list = &table.counts;
        let behind = list.longest(|sign| text.ends_with(sign)).and_then(|sign| text.strip_suffix(sign));
        let front = || list.longest(|sign| text.starts_with(sign)).and_then(|sign| text.strip_prefix(sign));
        behind.or_else(front).filter(|left| !left.is_empty())
    })
}

fn cut_back<'a>(table: &'static Table, text: &'a str) -> Option<(Option<Cue>, &'a str)> {
    let after = AFTER.iter().map(|(cue, list)| (*cue, list(table))).chain([(Cue::And, &table.and_after)]);
    let found = after.filter_map(|(cue, list)| {
        let sign = list.longest(|sign| text.ends_with(sign) && text.len() > sign.len())?;
        Some((Some(cue), text.strip_suffix(sign)?, sign.len()))
    });
    found.max_by_key(|(_, _, length)| *length).map(|(cue, left, _)| (cue, left))
}
