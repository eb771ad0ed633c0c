//! Signs whose words stand in any order: "no matter which year", "the year before".

use dogear_domain::PartKind;

use super::{
    cues::{Word, at_start, is_unspaced},
    tables::{TABLES, Table},
};

/// More words, or characters where there are no spaces, are a question of their own.
const LONGEST: usize = 8;

/// What the four dimensions of a table are conditions of.
const DIMENSIONS: [PartKind; 4] = [PartKind::Time, PartKind::Site, PartKind::Folder, PartKind::Source];

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// From the time asked for to the one beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) unit: Unit,
    /// Towards now.
    pub(super) forth: bool,
}

const UNITS: [Unit; 4] = [Unit::Day, Unit::Week, Unit::Month, Unit::Year];

/// "No matter when": conditions of this kind are no longer wanted.
pub(super) fn released(words: &[Word]) -> Option<PartKind> {
    spaced(words, |table| table.any, |table| &table.dimensions).and_then(|at| DIMENSIONS.get(at).copied())
}

/// "The week before", "the year after".
pub(super) fn stepped(words: &[Word]) -> Option<Step> {
    let units: fn(&'static Table) -> &'static [&'static str; 4] = |table| &table.units;
    let back = spaced(words, |table| table.back, units).map(|at| (at, false));
    let (at, forth) = back.or_else(|| spaced(words, |table| table.forth, units).map(|at| (at, true)))?;
    UNITS.get(at).map(|unit| Step { unit: *unit, forth })
}

/// The same where words are written without spaces.
pub(super) fn released_unspaced(text: &str) -> Option<PartKind> {
    unspaced(text, |table| table.any, |table| &table.dimensions).and_then(|at| DIMENSIONS.get(at).copied())
}

/// The same where words are written without spaces.
pub(super) fn stepped_unspaced(text: &str) -> Option<Step> {
    let units: fn(&'static Table) -> &'static [&'static str; 4] = |table| &table.units;
    let back = unspaced(text, |table| table.back, units).map(|at| (at, false));
    let (at, forth) = back.or_else(|| unspaced(text, |table| table.forth, units).map(|at| (at, true)))?;
    UNITS.get(at).map(|unit| Step { unit: *unit, forth })
}

type Mark = fn(&'static Table) -> &'static str;
type Kinds = fn(&'static Table) -> &'static [&'static str; 4];

fn spaced(words: &[Word], mark: Mark, kinds: Kinds) -> Option<usize> {
    let few = words.len() <= LONGEST;
    TABLES.iter().filter(|table| few && !table.unspaced).find_map(|table| {
        let (mut marked, mut kind, mut at) = (false, None, 0);
        while at < words.len() {
            let here = words.get(at..)?;
            let named = || kinds(table).iter().enumerate().filter_map(|(at, list)| Some((at, at_start(list, here)?)));
            if let Some(length) = at_start(mark(table), here) {
                marked = true;
                at += length;
            } else if let Some((which, length)) = named().max_by_key(|(_, length)| *length) {
                if kind.is_some_and(|kind| kind != which) {
                    return None;
                }
                kind = Some(which);
                at += length;
            } else {
                at += at_start(table.glue, here)?;
            }
        }
        kind.filter(|_| marked)
    })
}

fn unspaced(text: &str, mark: Mark, kinds: Kinds) -> Option<usize> {
    let few = text.chars().count() <= LONGEST && text.chars().any(is_unspaced);
    TABLES.iter().filter(|table| few && table.unspaced).find_map(|table| {
        let mark = longest(mark(table), text)?;
        let rest = text.replacen(mark, "", 1);
        let mut named = kinds(table).iter().enumerate().filter_map(|(at, list)| Some((at, longest(list, &rest)?)));
        let (kind, name) = named.next()?;
        let others = rest.replacen(name, "", 1);
        others.chars().all(|c| table.glue.contains(c)).then_some(kind)
    })
}

fn longest(list: &'static str, text: &str) -> Option<&'static str> {
    list.split(',').map(str::trim).filter(|sign| !sign.is_empty() && text.contains(sign)).max_by_key(|sign| sign.len())
}
