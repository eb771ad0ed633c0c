//! Former and new conditions together.

use chrono::{DateTime, Days, Months, Utc};
use dogear_domain::{Filters, Intent, Part, PartKind, Understood};

use super::loose::{Step, Unit};

/// What new conditions and a new subject do to the former ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Narrowing {
    /// "Only": the subject grows, conditions of a kind replace the former of that kind.
    Within,
    /// "What about": the subject is replaced, if there is a new one.
    Instead,
    /// "Also": conditions of a kind are alternatives to the former of that kind.
    Beside,
}

/// The former question with what a new one adds.
pub(super) fn carry(former: &Understood, added: &Understood, how: Narrowing) -> Understood {
    let mut target = former.clone();
    target.relaxed.clear();
    target.terms.clear();
    target.text = match (how, added.text.is_empty(), former.text.is_empty()) {
        (_, true, _) => former.text.clone(),
        (Narrowing::Within, false, false) => format!("{} {}", former.text, added.text),
        _ => added.text.clone(),
    };
    if added.intent != Intent::Find {
        target.intent = added.intent;
    }
    for kind in PartKind::ALL {
        let parts: Vec<&Part> = added.parts.iter().filter(|part| part.kind == kind).collect();
        if !parts.is_empty() {
            join(&mut target, added, kind, how);
        }
    }
    contradictions(&mut target, added);
    target
}

/// The former question less its conditions of one kind, or of all.
pub(super) fn release(former: &Understood, kind: Option<PartKind>) -> Understood {
    let mut target = Understood { terms: Vec::new(), ..former.clone() };
    for each in PartKind::ALL.into_iter().filter(|each| kind.is_none_or(|kind| kind == *each)) {
        target.filters.take_over(&Filters::default(), each);
        target.parts.retain(|part| part.kind != each);
    }
    target
}

/// Puts a time in place of the former one.
pub(super) fn set_time(target: &mut Understood, after: Option<DateTime<Utc>>, before: Option<DateTime<Utc>>) {
    target.parts.retain(|part| part.kind != PartKind::Time);
    (target.filters.after, target.filters.before) = (after, before);
    let (named, day) = (|at: DateTime<Utc>| at.format("%-d %b %Y"), |at: DateTime<Utc>| at.format("%Y-%m-%d"));
    let (label, words) = match (after, before) {
        (Some(after), Some(before)) => {
            let last = before.checked_sub_days(Days::new(1)).unwrap_or(before);
            let label = format!("{} – {}", named(after), named(last));
            (label, format!("after:{} before:{}", day(after), day(before)))
        }
        (Some(after), None) => (format!("since {}", named(after)), format!("after:{}", day(after))),
        (None, Some(before)) => (format!("before {}", named(before)), format!("before:{}", day(before))),
        (None, None) => return,
    };
    target.parts.push(Part { kind: PartKind::Time, label, words });
}

/// The time before the one asked for, or after it.
pub(super) fn step(former: &Understood, step: Step) -> Option<Understood> {
    let moved = |at: DateTime<Utc>| match (step.unit, step.forth) {
        (Unit::Day, _) => days(at, 1, step.forth),
        (Unit::Week, _) => days(at, 7, step.forth),
        (Unit::Month, false) => at.checked_sub_months(Months::new(1)),
        (Unit::Month, true) => at.checked_add_months(Months::new(1)),
        (Unit::Year, false) => at.checked_sub_months(Months::new(12)),
        (Unit::Year, true) => at.checked_add_months(Months::new(12)),
    };
    let (after, before) = former.filters.after.zip(former.filters.before)?;
    let mut target = release(former, Some(PartKind::Time));
    set_time(&mut target, moved(after), moved(before));
    Some(target)
}

fn days(at: DateTime<Utc>, count: u64, forth: bool) -> Option<DateTime<Utc>> {
    if forth { at.checked_add_days(Days::new(count)) } else { at.checked_sub_days(Days::new(count)) }
}

fn join(target: &mut Understood, added: &Understood, kind: PartKind, how: Narrowing) {
    let beside = how == Narrowing::Beside || kind == PartKind::Without;
    let former = target.filters.clone();
    target.filters.take_over(&added.filters, kind);
    if beside {
        unite(&former, &mut target.filters, kind);
    } else {
        target.parts.retain(|part| part.kind != kind);
    }
    for part in added.parts.iter().filter(|part| part.kind == kind) {
        if !target.parts.iter().any(|known| known.label == part.label) {
            target.parts.push(part.clone());
        }
    }
}

/// What is excluded now is no longer asked for, and the reverse.
fn contradictions(target: &mut Understood, added: &Understood) {
    let filters = &mut target.filters;
    let (sites, folders, kinds) =
        (&added.filters.without.sites, &added.filters.without.folders, &added.filters.without.kinds);
    let had = (filters.sites.len(), filters.folders.len(), filters.kinds.len());
    filters.sites.retain(|site| !sites.contains(site));
    filters.folders.retain(|folder| !folders.contains(folder));
    filters.kinds.retain(|kind| !kinds.contains(kind));
    for (kind, had, left) in [
        (PartKind::Site, had.0, filters.sites.len()),
        (PartKind::Folder, had.1, filters.folders.len()),
        (PartKind::Kind, had.2, filters.kinds.len()),
    ] {
        if left < had {
            target.parts.retain(|part| part.kind != kind || left > 0);
        }
    }
    filters.without.sites.retain(|site| !added.filters.sites.contains(site));
    filters.without.words.retain(|word| !is_named_by(word, &added.filters.sites));
    let without = filters.without.clone();
    if without == dogear_domain::Without::default() {
        target.parts.retain(|part| part.kind != PartKind::Without);
    }
}

/// Whether a word is a label of one of these hosts.
fn is_named_by(word: &str, sites: &[String]) -> bool {
    sites.iter().any(|site| site.split('.').any(|label| label == word.to_lowercase()))
}

fn unite(former: &Filters, target: &mut Filters, kind: PartKind) {
    match kind {
        // Two spans become the one that holds both.
        PartKind::Time => {
            target.after = former.after.zip(target.after).map(|(one, other)| one.min(other));
            target.before = former.before.zip(target.before).map(|(one, other)| one.max(other));
        }
        PartKind::Site => add(&former.sites, &mut target.sites),
        PartKind::Folder => add(&former.folders, &mut target.folders),
        PartKind::Source => {
            add(&former.sources, &mut target.sources);
            add(&former.browsers, &mut target.browsers);
        }
        PartKind::Kind => add(&former.kinds, &mut target.kinds),
        PartKind::Phrase => add(&former.phrases, &mut target.phrases),
        PartKind::Without => {
            add(&former.without.sites, &mut target.without.sites);
            add(&former.without.folders, &mut target.without.folders);
            add(&former.without.kinds, &mut target.without.kinds);
            add(&former.without.words, &mut target.without.words);
        }
    }
}

fn add<T: Clone + PartialEq>(former: &[T], target: &mut Vec<T>) {
    let mut all = former.to_vec();
    all.extend(target.drain(..).filter(|new| !former.contains(new)));
    *target = all;
}
