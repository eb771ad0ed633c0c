//! Signs whose words stand in any order: "no matter which year", "the year before", "newest on top".

use dogear_domain::{Intent, PartKind};

use crate::read::has_unspaced;

use super::{
    phrases::{List, Word, words_of, written},
    signs::Cue,
    tables::{ANY, TABLES, Table},
};

/// More words are a question of their own.
const LONGEST: usize = 8;
/// More characters, where there are no spaces.
const LONGEST_UNSPACED: usize = 12;
/// Figures of a year.
const YEAR: usize = 4;
/// Words of what does not matter.
const LONGEST_SHRUGGED: usize = 3;

/// What the dimensions of a table are conditions of.
const DIMENSIONS: [PartKind; 5] = [PartKind::Time, PartKind::Site, PartKind::Folder, PartKind::Source, PartKind::Kind];

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

/// Lists of one language, any of which makes a sign, and those of which one must stand beside it.
type Marks = fn(&'static Table) -> Vec<&'static List>;
type Kinds = fn(&'static Table) -> &'static [List];

/// "No matter when": conditions of this kind are no longer wanted.
pub(super) fn released(words: &[Word]) -> Option<PartKind> {
    let bare: Vec<Word> = words.iter().filter(|word| !names_filters(word)).cloned().collect();
    spaced(&bare, unwanted, dimensions).and_then(|at| DIMENSIONS.get(at).copied())
}

/// "The filter on the date": that it is one says nothing more.
fn names_filters(word: &Word) -> bool {
    TABLES.iter().any(|table| table.filters.has_word(word))
}

/// "The week before", "the year after".
pub(super) fn stepped(words: &[Word]) -> Option<Step> {
    step(|marks| spaced(words, marks, |table| &table.units))
}

/// "Newest on top", "sorted by date".
pub(super) fn ordered(words: &[Word]) -> bool {
    spaced(words, |table| vec![&table.order], newest).is_some()
}

/// "Github or not, I don't care": what does not matter.
pub(super) fn shrugged(words: &[Word]) -> Option<String> {
    TABLES.iter().filter(|table| !table.unspaced).find_map(|table| {
        let mut rest = words.to_vec();
        table.shrugs.take_from(&mut rest)?;
        let says_nothing = |word: &Word| table.glue.has_word(word) || ANY.fillers.has_word(word);
        rest.retain(|word| !says_nothing(word));
        (1..=LONGEST_SHRUGGED).contains(&rest.len()).then(|| written(&rest))
    })
}

/// A sign that is nearly the whole question: beside it stand only words that say nothing.
pub(super) fn amid_small_words(
    words: &[Word],
    signs: impl Fn(&'static Table) -> Vec<(Cue, &'static List)>,
) -> Option<Cue> {
    let few = words.len() <= LONGEST;
    let found = TABLES.iter().filter(|table| few && !table.unspaced).flat_map(|table| {
        let signs = signs(table);
        (0..words.len()).filter_map(move |at| {
            let (before, here) = words.split_at_checked(at)?;
            here.first().filter(|word| table.may_begin(word))?;
            let found = signs.iter().filter_map(|(cue, list)| Some((list.found(here)?, *cue)));
            let (found, cue) = found.max_by_key(|(found, _)| *found)?;
            let small =
                before.iter().chain(here.get(found.length..)?).all(|word| table.is_small(word) || is_figure(word));
            small.then_some((found, cue))
        })
    });
    let found = found.filter(|(_, cue)| *cue != Cue::More || !likens(words));
    // "How many in all" lets go of nothing.
    let counts = |cue: Cue| cue == Cue::Asks(Intent::Count);
    found.max_by_key(|(found, cue)| (counts(*cue), *found)).map(|(_, cue)| cue)
}

/// "More like that": no more of the same.
fn likens(words: &[Word]) -> bool {
    TABLES.iter().any(|table| table.like.is_in(words) || table.alike.is_in(words))
}

/// "The last 5".
fn is_figure(word: &Word) -> bool {
    word.folded.len() < YEAR && word.folded.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether words say nothing beside a condition: they name what it is of, or are small words of one language.
pub(super) fn says_nothing(text: &str) -> bool {
    let words = words_of(text);
    let small =
        |table: &Table, word: &Word| table.dimensions.iter().any(|list| list.has_word(word)) || table.is_small(word);
    let in_language = |table: &&&Table| words.iter().all(|word| small(table, word));
    let mut tables = TABLES.iter();
    !words.is_empty()
        && tables.any(|table| if table.unspaced { table.small.makes_up(text) } else { in_language(&table) })
}

/// "Take all the filters off": no condition is wanted any more.
pub(super) fn freed(words: &[Word]) -> bool {
    spaced(words, unwanted, filters).is_some()
}

/// The same where words are written without spaces.
pub(super) fn freed_unspaced(text: &str) -> bool {
    unspaced(text, unwanted, filters).is_some()
}

/// The same where words are written without spaces.
pub(super) fn released_unspaced(text: &str) -> Option<PartKind> {
    unspaced(text, indifference, dimensions).and_then(|at| DIMENSIONS.get(at).copied())
}

/// The same where words are written without spaces.
pub(super) fn stepped_unspaced(text: &str) -> Option<Step> {
    step(|marks| unspaced(text, marks, |table| &table.units))
}

/// The same where words are written without spaces.
pub(super) fn ordered_unspaced(text: &str) -> bool {
    unspaced(text, |table| vec![&table.order], newest).is_some()
}

/// The same where words are written without spaces.
pub(super) fn shrugged_unspaced(text: &str) -> Option<String> {
    TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
        let shrug = table.shrugs.longest(|shrug| text.contains(shrug))?;
        let rest = text.replacen(shrug, "", 1);
        let rest = rest.trim_matches(|c| table.glue.has_letter(c) || c.is_whitespace());
        (!rest.is_empty() && rest.chars().count() <= LONGEST_UNSPACED).then(|| rest.to_owned())
    })
}

fn step(at: impl Fn(Marks) -> Option<usize>) -> Option<Step> {
    let back = at(|table| vec![&table.back]).map(|unit| (unit, false));
    let (unit, forth) = back.or_else(|| at(|table| vec![&table.forth]).map(|unit| (unit, true)))?;
    UNITS.get(unit).map(|unit| Step { unit: *unit, forth })
}

fn indifference(table: &'static Table) -> Vec<&'static List> {
    vec![&table.any, &table.shrugs]
}

fn unwanted(table: &'static Table) -> Vec<&'static List> {
    vec![&table.any, &table.shrugs, &table.except, &table.except_after, &table.forget, &table.without]
}

fn dimensions(table: &'static Table) -> &'static [List] {
    &table.dimensions
}

fn filters(table: &'static Table) -> &'static [List] {
    std::slice::from_ref(&table.filters)
}

fn newest(table: &'static Table) -> &'static [List] {
    std::slice::from_ref(&table.newest)
}

/// The place of the one kind that is named beside a mark, if nothing else is said.
fn spaced(words: &[Word], marks: Marks, kinds: Kinds) -> Option<usize> {
    let few = words.len() <= LONGEST;
    TABLES.iter().filter(|table| few && !table.unspaced).find_map(|table| {
        let (marks, kinds) = (marks(table), kinds(table));
        let (mut marked, mut kind, mut at) = (false, None, 0);
        while at < words.len() {
            let here = words.get(at..)?;
            let bare = here.first().map(Word::without_article);
            // "L'année d'avant" is made of "année" and "avant".
            let found =
                |list: &List| list.at_start(here).or_else(|| list.at_start(std::slice::from_ref(bare.as_ref()?)));
            let named = || kinds.iter().enumerate().filter_map(|(at, list)| Some((at, found(list)?)));
            if let Some(length) = marks.iter().filter_map(|list| found(list)).max() {
                marked = true;
                at += length;
            } else if let Some((which, length)) = named().max_by_key(|(_, length)| *length) {
                if kind.is_some_and(|kind| kind != which) {
                    return None;
                }
                kind = Some(which);
                at += length;
            } else {
                at += table
                    .glue
                    .at_start(here)
                    .or_else(|| here.first().filter(|word| table.is_small(word)).map(|_| 1))?;
            }
        }
        kind.filter(|_| marked)
    })
}

fn unspaced(text: &str, marks: Marks, kinds: Kinds) -> Option<usize> {
    let few = text.chars().count() <= LONGEST_UNSPACED && has_unspaced(text);
    TABLES.iter().filter(|table| few && table.unspaced).find_map(|table| {
        let marks = marks(table);
        let mark = marks.iter().filter_map(|list| within(list, text)).max_by_key(|mark| mark.len())?;
        let rest = text.replacen(mark, "", 1);
        let mut named = kinds(table).iter().enumerate().filter_map(|(at, list)| Some((at, within(list, &rest)?)));
        let (kind, name) = named.next()?;
        let others = rest.replacen(name, "", 1);
        others.chars().all(|c| table.glue.has_letter(c)).then_some(kind)
    })
}

fn within(list: &'static List, text: &str) -> Option<&'static str> {
    list.longest(|sign| text.contains(sign))
}
