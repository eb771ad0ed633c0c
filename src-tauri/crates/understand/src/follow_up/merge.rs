//! Former and new conditions together.

use chrono::{DateTime, Days, Months, Utc};
use dogear_domain::{Filters, Intent, Part, PartKind, Understood};

use super::loose::{Step, Unit};
use crate::read::is_named_by;

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
    let text = match (how, added.text.is_empty(), former.text.is_empty()) {
        (_, true, _) => former.text.clone(),
        (Narrowing::Within, false, false) => format!("{} {}", former.text, added.text),
        _ => added.text.clone(),
    };
    let intent = if added.intent == Intent::Find { former.intent } else { added.intent };
    let mut parts = without_contradictions(&former.parts, &added.filters);
    for kind in PartKind::ALL {
        join(&mut parts, &added.parts, kind, how);
    }
    let (relaxed, terms) = (Vec::new(), Vec::new());
    let inflected = former.inflected || added.inflected;
    let unknown_folder = added.unknown_folder.clone();
    Understood { text, intent, relaxed, terms, inflected, unknown_folder, ..former.clone() }.under(parts)
}

/// The former question less its conditions of one kind, or of all.
pub(super) fn release(former: &Understood, kind: Option<PartKind>) -> Understood {
    let is_kept = |part: &&Part| kind.is_some_and(|kind| kind != part.kind);
    let parts = former.parts.iter().filter(is_kept).cloned().collect();
    Understood { terms: Vec::new(), ..former.clone() }.under(parts)
}

/// The same with a time in place of the former one.
pub(super) fn with_time(
    target: &Understood,
    after: Option<DateTime<Utc>>,
    before: Option<DateTime<Utc>>,
) -> Understood {
    let mut target = release(target, Some(PartKind::Time));
    let mut parts = std::mem::take(&mut target.parts);
    parts.extend(time(after, before));
    target.under(parts)
}

/// A stretch of time as a condition; none where nothing bounds it.
fn time(after: Option<DateTime<Utc>>, before: Option<DateTime<Utc>>) -> Option<Part> {
    let named = |at: DateTime<Utc>| at.format("%-d %b %Y");
    let label = match (after, before) {
        (Some(after), Some(before)) => {
            format!("{} – {}", named(after), named(before.checked_sub_days(Days::new(1)).unwrap_or(before)))
        }
        (Some(after), None) => format!("since {}", named(after)),
        (None, Some(before)) => format!("before {}", named(before)),
        (None, None) => return None,
    };
    let condition = Filters { after, before, ..Filters::default() };
    Some(Part { kind: PartKind::Time, words: label.clone(), label, condition })
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
    Some(with_time(former, moved(after), moved(before)))
}

fn days(at: DateTime<Utc>, count: u64, forth: bool) -> Option<DateTime<Utc>> {
    if forth { at.checked_add_days(Days::new(count)) } else { at.checked_sub_days(Days::new(count)) }
}

/// New conditions of one kind beside the former or in their place. What is not wanted is never taken back by more of it.
fn join(parts: &mut Vec<Part>, added: &[Part], kind: PartKind, how: Narrowing) {
    let of_kind = |part: &&Part| part.kind == kind;
    let new: Vec<Part> = added.iter().filter(of_kind).cloned().collect();
    if new.is_empty() {
        return;
    }
    let adds_up = how == Narrowing::Beside || kind == PartKind::Without;
    if adds_up && kind != PartKind::Time {
        parts.extend(new);
        return;
    }
    let former: Vec<Part> = parts.extract_if(.., |part| part.kind == kind).collect();
    parts.extend(if adds_up { holding_both(&former, new) } else { new });
}

/// Two stretches of time become the one that holds both.
fn holding_both(former: &[Part], new: Vec<Part>) -> Vec<Part> {
    let [Some(one), Some(other)] = [former, &new].map(|parts| parts.first().map(|part| &part.condition)) else {
        return new;
    };
    let after = one.after.zip(other.after).map(|(one, other)| one.min(other));
    let before = one.before.zip(other.before).map(|(one, other)| one.max(other));
    time(after, before).into_iter().collect()
}

/// What is excluded now is no longer asked for, and the reverse.
fn without_contradictions(parts: &[Part], added: &Filters) -> Vec<Part> {
    let remaining = |part: &Part| {
        let mut part = part.clone();
        let (had, condition) = (part.condition.clone(), &mut part.condition);
        condition.sites.retain(|site| !added.without.sites.contains(site));
        condition.folders.retain(|folder| !added.without.folders.contains(folder));
        condition.kinds.retain(|kind| !added.without.kinds.contains(kind));
        condition.without.sites.retain(|site| !added.sites.contains(site));
        condition.without.folders.retain(|folder| !added.folders.contains(folder));
        condition.without.kinds.retain(|kind| !added.kinds.contains(kind));
        condition.without.words.retain(|word| !is_named_by(word, &added.sites));
        let emptied = had != *condition && condition.is_empty();
        (!emptied).then_some(part)
    };
    parts.iter().filter_map(remaining).collect()
}
