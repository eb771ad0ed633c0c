//! What a new condition does to the former question as it was said: which conditions it denies or lets go of, and which
//! year or time is still meant.

use chrono::{DateTime, Datelike, Days, Utc};
use dogear_domain::{Filters, Part, PartKind, Understood, Without};

use crate::read::{Leaning, has_unspaced, is_named_by};

use super::{
    Before,
    conditions::{is_conditions, is_of, parted},
    cues::Reading,
    loose::says_nothing,
    merge::{Narrowing, carry, release, with_time},
    phrases::{Word, compared, words_of},
    signs::Cue,
    tables::TABLES,
};

/// Words that a time or a place may have at the end of a question.
const WORDS_AT_END: [usize; 4] = [4, 3, 2, 1];
/// Between a condition and what it is a condition of, in Chinese and Japanese.
const JOINTS: [char; 2] = ['的', 'の'];
/// Letters of a word, where words are written without spaces.
const LONGEST_UNSPACED_WORD: usize = 6;
/// More words name no time beside another.
const LONGEST_STEP: usize = 6;
/// More days than these are no part of a year.
const PART_OF_A_YEAR: i64 = 200;

impl Before<'_> {
    /// The former question with new conditions. A time replaces one that stood in the words of the former question, and a
    /// month without a year is one of the year that was spoken of. Beside a new subject nothing else of them is left.
    pub(super) fn carried(&self, former: &Understood, added: Understood, how: Narrowing) -> Understood {
        let added = without_what_it_replaces(former, added);
        let replaced = how == Narrowing::Instead && !added.text.is_empty();
        let mut former = former.clone();
        if replaced || has(&added, PartKind::Site) {
            former = self.placed(&former);
        }
        if replaced || has(&added, PartKind::Source) {
            former = self.browsed(&former);
        }
        if !replaced && !has(&added, PartKind::Time) {
            return carry(&former, &added, how);
        }
        former = self.dated(&former);
        let added = self.in_the_same_year(&former, added);
        carry(&former, &added, how)
    }

    /// "Actually videos are fine": what was excluded no longer is, if nothing else is said.
    pub(super) fn lifted(former: &Understood, added: &Understood) -> Option<Understood> {
        let target = carry(former, added, Narrowing::Within);
        let said = |part: &Part| added.parts.contains(part);
        let excluded = |part: &Part| part.kind == PartKind::Without;
        let lifts = former.parts.iter().filter(|part| excluded(part)).count()
            > target.parts.iter().filter(|part| excluded(part)).count();
        let parts = target.parts.iter().filter(|part| !said(part)).cloned().collect();
        (lifts && added.parts.len() == 1).then(|| target.under(parts))
    }

    /// A question whose words say a time that was not taken for one: beside another time they can be nothing else.
    pub(super) fn dated(&self, former: &Understood) -> Understood {
        let at_end = || self.at_end(PartKind::Time, former);
        unless_said(PartKind::Time, former, || at_end().or_else(|| self.in_front(PartKind::Time, former)))
    }

    /// The same for a site: "githubのrust", "tricot sur ravelry".
    pub(super) fn placed(&self, former: &Understood) -> Understood {
        let at_end = || self.at_end(PartKind::Site, former);
        unless_said(PartKind::Site, former, || at_end().or_else(|| self.in_front(PartKind::Site, former)))
    }

    /// The same for a browser: "calcetto in chrome" beside "e in edge?".
    pub(super) fn browsed(&self, former: &Understood) -> Understood {
        unless_said(PartKind::Source, former, || self.at_end(PartKind::Source, former))
    }

    /// The same for a kind of page: "bouldering videos" beside "only pdfs".
    pub(super) fn kinded(&self, former: &Understood) -> Understood {
        unless_said(PartKind::Kind, former, || self.at_end(PartKind::Kind, former))
    }

    fn at_end(&self, kind: PartKind, former: &Understood) -> Option<Understood> {
        let words: Vec<&str> = former.text.split_whitespace().collect();
        WORDS_AT_END.iter().find_map(|length| {
            let at = words.len().checked_sub(*length).filter(|at| *at > 0)?;
            let (head, tail) = words.split_at_checked(at)?;
            self.taken_for(kind, former, [&tail.join(" "), &head.join(" ")])
        })
    }

    /// "2023年的川菜": what stands in front of a particle, where words are written without spaces.
    fn in_front(&self, kind: PartKind, former: &Understood) -> Option<Understood> {
        let (condition, subject) = former.text.split_once(JOINTS).filter(|(_, subject)| !subject.is_empty())?;
        self.taken_for(kind, former, [condition, subject])
    }

    /// The former question with the first of these texts as a condition of this kind, if it can be one, and the other as
    /// what is looked for.
    fn taken_for(&self, kind: PartKind, former: &Understood, [words, subject]: [&str; 2]) -> Option<Understood> {
        let condition = self.in_frame(words);
        let fits = is_conditions(&condition) && is_of(&condition, kind) && !ends_in_denial(subject);
        let former = Understood { text: subject.to_owned(), terms: Vec::new(), ..former.clone() };
        fits.then(|| carry(&former, &condition, Narrowing::Within))
    }

    /// "Exclude github": the opposite of conditions, or words that the library knows as names.
    pub(super) fn except(&self, former: &Understood, rest: &str) -> Option<Understood> {
        let denied = self.denied(former, rest).or_else(|| self.without_names(rest))?;
        Some(carry(former, &Understood::default().under(denied), Narrowing::Within))
    }

    fn denied(&self, former: &Understood, rest: &str) -> Option<Vec<Part>> {
        let unwanted = self.conditions_first(rest, Cue::Only, former);
        is_conditions(&unwanted).then_some(())?;
        unwanted.parts.iter().map(opposite).collect()
    }

    /// "Ohne Quark", "no django": a word each, or what the library knows as a name.
    fn without_names(&self, rest: &str) -> Option<Vec<Part>> {
        let rest = without_small(called_a_word(rest));
        let names = parted(rest).map_or_else(|| vec![rest.to_owned()], Vec::from);
        let leaning = Leaning { sites: true, browsers: true, ..Leaning::default() };
        let is_word = |name: &String| is_one_word(name) && self.conditions(name, leaning).is_none();
        let all = names.iter().all(|name| self.vocabulary.is_name(name) || is_word(name));
        all.then(|| vec![without(rest, Without { words: names, ..Without::default() }, rest)])
    }

    /// "Drop the arxiv part": a condition that was asked for goes, anything else is excluded.
    pub(super) fn forgotten(&self, former: &Understood, rest: &str) -> Option<Understood> {
        self.let_go(former, rest).or_else(|| self.except(former, self.named(former, rest)?.0))
    }

    /// The former question without the conditions that are named, if it had them.
    pub(super) fn let_go(&self, former: &Understood, rest: &str) -> Option<Understood> {
        let (_, named) = self.named(former, rest)?;
        let former = &self.kinded(&self.placed(&self.dated(former)));
        let held: Vec<PartKind> = PartKind::ALL.into_iter().filter(|kind| holds(former, &named, *kind)).collect();
        (!held.is_empty()).then(|| held.into_iter().fold(former.clone(), |target, kind| release(&target, Some(kind))))
    }

    /// The conditions that words name, perhaps less the last word, or an article: "the arxiv part", "a video".
    fn named<'a>(&self, former: &Understood, rest: &'a str) -> Option<(&'a str, Understood)> {
        let shorter = rest.rsplit_once(' ').map(|(shorter, _)| shorter);
        let says_it = |read: &Understood| read.text.is_empty() && !read.parts.is_empty();
        [Some(rest), shorter, Some(without_small(rest))].into_iter().flatten().find_map(|said| {
            let read = self.conditions_first(said, Cue::Only, former);
            says_it(&read).then_some((said, read))
        })
    }

    /// "Saved before 2020": nothing but conditions, or it is a question of its own.
    pub(super) fn saved(&self, former: &Understood, reading: &Reading) -> Option<Understood> {
        let added = self.read(&reading.asked);
        (added.text.is_empty() && !added.parts.is_empty()).then(|| self.carried(former, added, Narrowing::Within))
    }

    /// "The winter after": the next of that name after the time asked for, or the last before it.
    pub(super) fn stepped_to(&self, former: &Understood, question: &str) -> Option<Understood> {
        let (name, forth) = beside_a_time(question)?;
        let former = self.dated(former);
        let (begins, ends) = span(&former)?;
        let named = |year: i32| {
            let read = self.conditions(&name, Leaning { year: Some(year), ..Leaning::default() })?;
            is_of(&read, PartKind::Time).then(|| span(&read)).flatten()
        };
        let mut around = (begins.year() - 1..=ends.year() + 1).filter_map(named);
        let (after, before) = if forth {
            around.find(|(after, _)| *after >= ends)
        } else {
            around.filter(|(_, before)| *before <= begins).last()
        }?;
        Some(with_time(&former, Some(after), Some(before)))
    }

    /// "In April" after "in March 2024" is April of that year.
    fn in_the_same_year(&self, former: &Understood, added: Understood) -> Understood {
        let Some((after, before)) = span(former) else { return added };
        let year = after.year();
        let within = before.checked_sub_days(Days::new(1)).is_some_and(|last| last.year() == year);
        let mut times = added.parts.iter().filter(|part| part.kind == PartKind::Time);
        let (Some(part), None) = (times.next(), times.next()) else { return added };
        let Some((begins, ends)) = span(&added).filter(|span| within && span.0.year() != year) else { return added };
        if (ends - begins).num_days() > PART_OF_A_YEAR {
            return added;
        }
        let leaning = Leaning { year: Some(year), ..Leaning::default() };
        let begins_alike = |read: &Understood| {
            span(read).is_some_and(|(other, _)| other.year() == year && other.month() == begins.month())
        };
        let Some(meant) = self.conditions(&part.words, leaning).filter(begins_alike) else { return added };
        let mut added = release(&added, Some(PartKind::Time));
        let parts = std::mem::take(&mut added.parts).into_iter().chain(meant.parts).collect();
        added.under(parts)
    }
}

/// What stands before "before" or "after" at the end of a question, and which of the two it is.
fn beside_a_time(question: &str) -> Option<(String, bool)> {
    let words = words_of(question);
    TABLES.iter().filter(|_| words.len() <= LONGEST_STEP).find_map(|table| {
        let forth = table.forth.at_end(&words).map(|length| (length, true));
        let (length, forth) = forth.or_else(|| table.back.at_end(&words).map(|length| (length, false)))?;
        let is_small = |word: &&Word| table.glue.has_word(word) || table.and.has_word(word);
        let named = words.get(..words.len() - length)?.iter().skip_while(is_small);
        let named: Vec<Word> = named.map(Word::without_article).collect();
        let is_unit = named.iter().any(|word| table.units.iter().any(|unit| unit.has_word(word)));
        (!named.is_empty() && !is_unit).then(|| (compared(&named), forth))
    })
}

/// The former question with a condition of this kind that its words hold, if it has none already.
fn unless_said(kind: PartKind, former: &Understood, find: impl FnOnce() -> Option<Understood>) -> Understood {
    let found = if has(former, kind) { None } else { find() };
    found.unwrap_or_else(|| former.clone())
}

/// A condition that must not hold; none where there is no such condition. Pages elsewhere that bear the name of a site are
/// not wanted either.
fn opposite(part: &Part) -> Option<Part> {
    if part.kind == PartKind::Without {
        return Some(part.clone());
    }
    let Filters { sites, folders, kinds, .. } = part.condition.clone();
    let words = is_named_by(&part.words, &sites).then(|| part.words.clone()).into_iter().collect();
    let deniable = [PartKind::Site, PartKind::Folder, PartKind::Kind].contains(&part.kind);
    deniable.then(|| without(&part.label, Without { words, sites, folders, kinds, ..Without::default() }, &part.words))
}

/// "Not youtube, vimeo": of what was asked for, something else of its kind is said instead, and nothing is excluded.
fn without_what_it_replaces(former: &Understood, added: Understood) -> Understood {
    let (asked, instead) = (&former.filters, &added.filters);
    let replaces = |part: &Part| {
        let denied = &part.condition.without;
        let of = |asked: &[String], denied: &[String], instead: &[String]| {
            !denied.is_empty() && !instead.is_empty() && denied.iter().all(|name| asked.contains(name))
        };
        of(&asked.sites, &denied.sites, &instead.sites) || of(&asked.folders, &denied.folders, &instead.folders)
    };
    if !added.parts.iter().any(replaces) {
        return added;
    }
    let parts = added.parts.iter().filter(|part| !replaces(part)).cloned().collect();
    added.under(parts)
}

fn without(label: &str, without: Without, words: &str) -> Part {
    let condition = Filters { without, ..Filters::default() };
    Part { kind: PartKind::Without, label: format!("without {label}"), words: words.to_owned(), condition }
}

/// "The word cedar" is "cedar".
fn called_a_word(text: &str) -> &str {
    let words = words_of(text);
    let length = TABLES.iter().filter_map(|table| table.word.at_start(&words)).max().unwrap_or(0);
    let behind = (0..length.min(words.len().saturating_sub(1))).try_fold(text, |rest, _| Some(rest.split_once(' ')?.1));
    behind.unwrap_or(text)
}

/// "De oracle" is "oracle".
fn without_small(text: &str) -> &str {
    let joins = |word: &str| TABLES.iter().any(|table| table.glue.is(&words_of(word)));
    text.split_once(' ').filter(|(first, _)| joins(first)).map_or(text, |(_, rest)| rest)
}

/// "Camping without": what stands behind is not wanted.
fn ends_in_denial(subject: &str) -> bool {
    let words = words_of(subject);
    TABLES.iter().any(|table| [&table.without, &table.except].iter().any(|list| list.at_end(&words).is_some()))
}

/// A word that says something; where words are written without spaces, as many letters as one has.
fn is_one_word(text: &str) -> bool {
    let is_short = !has_unspaced(text) || text.chars().count() <= LONGEST_UNSPACED_WORD;
    text.chars().any(char::is_alphabetic) && !text.contains(char::is_whitespace) && is_short && !says_nothing(text)
}

fn span(read: &Understood) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    read.filters.after.zip(read.filters.before)
}

pub(super) fn has(read: &Understood, kind: PartKind) -> bool {
    read.parts.iter().any(|part| part.kind == kind)
}

/// Whether the conditions of a kind are those that were asked for.
fn holds(former: &Understood, named: &Understood, kind: PartKind) -> bool {
    let (asked, said) = (former.filters.only(kind), named.filters.only(kind));
    !said.is_empty() && asked == said
}
