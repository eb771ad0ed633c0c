//! The signs that a question leans on the one before, and what is left of it without them.

use dogear_domain::{Intent, PartKind};

use super::{
    loose::{Step, released, released_unspaced, stepped, stepped_unspaced},
    tables::{TABLES, Table},
};

/// "Of them" after more words than these belongs to what is described.
const LATEST_POINTER: usize = 2;

/// Said before a question goes on: "ok, and python?".
const INTERJECTIONS: [&str; 24] = [
    "ok", "okay", "yes", "yeah", "yep", "right", "great", "cool", "nice", "well", "so", "oh", "ja", "gut", "also",
    "oui", "bon", "sí", "bien", "vale", "sim", "bene", "да", "ну",
];

/// What the first words of a question do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// "Only from github": narrows.
    Only,
    /// "And python?", "what about 2023?": replaces.
    And,
    /// "Also gitlab": widens.
    Also,
    /// "Older ones".
    Older,
    /// "Newer ones".
    Newer,
    /// "More".
    More,
    /// "More like the second one".
    Like,
    /// "From any site": lets go of the conditions of a kind, or of all.
    Release(Option<PartKind>),
    /// "And in French?"
    InLanguage,
    /// "How many?", "all of them", "sort by date": asks for something else about the same.
    Asks(Intent),
    /// "Exclude github".
    Except,
    /// "Without github", or without something that is no condition.
    Without,
    /// "Drop the arxiv part", "not just github": lets go of the conditions that are named.
    Forget,
    /// "Saved before 2020".
    Saved,
    /// "The week before".
    Step(Step),
}

/// A question taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// The strongest sign.
    pub(super) cue: Option<Cue>,
    /// The question without signs.
    pub(super) rest: String,
    /// The question without "them" alone.
    pub(super) asked: String,
    /// "How many" stands in front of the rest.
    pub(super) counts: bool,
    /// "Older" is followed by "than".
    pub(super) compares: bool,
    /// Words of the whole question.
    pub(super) words: usize,
    /// It speaks of "them" or "the ones".
    pub(super) points_back: bool,
    /// It does so only towards its end: then it describes, "the gallery, the small one".
    pub(super) points_late: bool,
    /// It speaks of saving or of bookmarks, as a first question does.
    pub(super) is_whole_question: bool,
}

impl Reading {
    /// Reads the signs of all languages; two languages seldom share a word that means different things here.
    pub(super) fn of(question: &str) -> Self {
        let words = words_of(question);
        let is_whole_question = TABLES.iter().any(|table| holds(&words, table.own));
        let mut reading = Self {
            cue: None,
            rest: question.trim().to_owned(),
            asked: question.trim().to_owned(),
            counts: false,
            compares: false,
            words: words.len(),
            points_back: false,
            points_late: false,
            is_whole_question,
        };
        if words.iter().any(|word| word.folded.chars().any(is_unspaced)) {
            reading.peel_unspaced();
        } else {
            reading.peel(words.clone());
        }
        let words = words_of(&reading.rest);
        let names_language = |table: &&Table| at_start(table.in_language, &words) == Some(words.len());
        if !words.is_empty() && TABLES.iter().any(|table| names_language(&table)) {
            reading.cue = Some(Cue::InLanguage);
        }
        reading
    }

    fn peel(&mut self, mut words: Vec<Word<'_>>) {
        let pointed = TABLES.iter().filter_map(|table| take_anywhere(&mut words, table.points_back)).min();
        self.points_back = pointed.is_some();
        self.points_late = pointed.is_some_and(|at| at > LATEST_POINTER);
        close(&mut words);
        self.asked = written(&words);
        let mut begins_a_task = false;
        while let Some((cue, length)) = loose(&words).or_else(|| leading(&words)).or_else(|| self.lead(&words)) {
            // "Find and replace" does not go on with anything.
            if cue == Some(Cue::And) && begins_a_task && length == 1 {
                break;
            }
            begins_a_task = cue.is_none() && words.first().is_none_or(|word| !INTERJECTIONS.contains(&&*word.folded));
            words.drain(..length);
            self.note(cue);
        }
        self.counts = self.takes_count(&mut words);
        for (cue, after) in AFTER {
            if let Some(length) = TABLES.iter().find_map(|table| ending(after(table), &words)) {
                words.truncate(words.len().saturating_sub(length));
                self.note(Some(cue));
                close(&mut words);
            }
        }
        if self.points_back && self.cue.is_none_or(|cue| cue == Cue::And) {
            self.cue = Some(Cue::Only);
        }
        if matches!(self.cue, Some(Cue::Older | Cue::Newer))
            && let Some(length) = TABLES.iter().find_map(|table| at_start(table.than, &words))
        {
            words.drain(..length);
            self.compares = true;
        }
        let shifts = matches!(self.cue, Some(Cue::Older | Cue::Newer | Cue::More));
        // "Older stuff" is no subject.
        if shifts && TABLES.iter().any(|table| at_start(table.closings, &words) == Some(words.len())) {
            words.clear();
        }
        self.rest = written(&words);
    }

    /// "How many" in front of a condition, and what may stand between them.
    fn takes_count(&self, words: &mut Vec<Word<'_>>) -> bool {
        let counts = |table: &&Table| table.asks.iter().find(|(_, intent)| *intent == Intent::Count);
        let found = TABLES.iter().filter_map(|table| at_start(counts(&table)?.0, words)).max();
        let Some(length) = found.filter(|length| *length < words.len() && !self.is_whole_question) else {
            return false;
        };
        words.drain(..length);
        while let Some((_, length)) = self.lead(words) {
            words.drain(..length);
        }
        true
    }

    fn peel_unspaced(&mut self) {
        let mut rest = trimmed(&self.rest).to_owned();
        if let Some(left) = cut_count(&rest) {
            rest = trimmed(left).trim_end_matches(['的', 'の']).to_owned();
            self.counts = true;
        }
        for table in TABLES.iter().filter(|table| table.unspaced) {
            while let Some((cue, left)) = cut_front(table, &rest).or_else(|| cut_back(table, &rest)) {
                rest = trimmed(left).trim_end_matches(['的', 'の']).to_owned();
                self.note(cue);
                if let Some(cue) = loose_unspaced(&rest) {
                    self.note(Some(cue));
                    rest.clear();
                }
            }
        }
        if let Some(cue) = loose_unspaced(&rest) {
            self.note(Some(cue));
            rest.clear();
        }
        self.rest = rest;
    }

    /// Words that say nothing at the beginning; those of a whole question stay, because they say what is asked for.
    fn lead(&self, words: &[Word]) -> Option<(Option<Cue>, usize)> {
        let length = TABLES.iter().filter_map(|table| at_start(table.leads, words)).max()?;
        (length < words.len() && !self.is_whole_question).then_some((None, length))
    }

    /// A later and more telling sign counts for more than "and".
    fn note(&mut self, cue: Option<Cue>) {
        let weak = self.cue.is_none_or(|known| matches!(known, Cue::And | Cue::Only | Cue::Also | Cue::Except));
        if let Some(cue) = cue.filter(|cue| weak && (*cue != Cue::And || self.cue.is_none())) {
            self.cue = Some(cue);
        }
    }
}

/// A word as written and as compared.
#[derive(Debug, Clone)]
pub(super) struct Word<'a> {
    written: &'a str,
    pub(super) folded: String,
}

/// The words of a question, without the marks around them.
pub(super) fn words_of(text: &str) -> Vec<Word<'_>> {
    let word = |written| Word { written, folded: trimmed(written).to_lowercase().replace('’', "'") };
    let words = text.split_whitespace().map(word);
    words.filter(|word| !word.folded.is_empty()).collect()
}

fn written(words: &[Word]) -> String {
    let text = words.iter().map(|word| word.written).collect::<Vec<_>>().join(" ");
    text.trim_end_matches(is_mark).to_owned()
}

/// Phrases of a list, as words.
pub(super) fn phrases(list: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    list.split(',').map(|phrase| phrase.split_whitespace().collect()).filter(|words: &Vec<&str>| !words.is_empty())
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_mark)
}

fn is_mark(c: char) -> bool {
    c.is_whitespace() || "?!.,;:…。？！，、¿¡\"“”„«»".contains(c)
}

pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

/// The sign that a question begins with, and how many words it has: the longest of all languages, since "plus" alone
/// and "plus anciens" are different things.
fn leading(words: &[Word]) -> Option<(Option<Cue>, usize)> {
    let found = TABLES.iter().flat_map(|table| signs(table).into_iter().rev()).filter_map(|(cue, list)| {
        let length = at_start(list, words)?;
        let whole = matches!(cue, Cue::Release(_) | Cue::Asks(_));
        (!whole || length == words.len()).then_some((Some(cue), length))
    });
    found.max_by_key(|(_, length)| *length)
}

type List = fn(&Table) -> &'static str;

/// Signs at the end of a question.
const AFTER: [(Cue, List); 3] = [
    (Cue::Only, |table| table.only_after),
    (Cue::Also, |table| table.also_after),
    (Cue::Except, |table| table.except_after),
];

/// A sign whose words stand in any order, if the whole rest is one.
fn loose(words: &[Word]) -> Option<(Option<Cue>, usize)> {
    let cue = released(words).map(|kind| Cue::Release(Some(kind))).or_else(|| stepped(words).map(Cue::Step))?;
    Some((Some(cue), words.len()))
}

fn loose_unspaced(text: &str) -> Option<Cue> {
    let released = released_unspaced(text).map(|kind| Cue::Release(Some(kind)));
    released.or_else(|| stepped_unspaced(text).map(Cue::Step))
}

/// Takes off what says nothing at the end, unless nothing else is there.
fn close(words: &mut Vec<Word<'_>>) {
    while let Some(length) = TABLES.iter().filter_map(|table| ending(table.closings, words)).max() {
        words.truncate(words.len().saturating_sub(length));
    }
}

/// How many words at the start are the longest phrase of a list.
pub(super) fn at_start(list: &'static str, words: &[Word]) -> Option<usize> {
    // Most lists do not have the word at all, and taking them apart costs.
    words.first().filter(|word| list.contains(&word.folded))?;
    phrases(list).filter(|phrase| is_at(phrase, words)).map(|phrase| phrase.len()).max()
}

fn ending(list: &'static str, words: &[Word]) -> Option<usize> {
    let at_end = |phrase: &Vec<&str>| {
        let start = words.len().checked_sub(phrase.len()).filter(|start| *start > 0);
        start.and_then(|start| words.get(start..)).is_some_and(|end| is_at(phrase, end))
    };
    phrases(list).filter(at_end).map(|phrase| phrase.len()).max()
}

fn holds(words: &[Word], list: &'static str) -> bool {
    (0..words.len()).any(|at| at_start(list, words.get(at..).unwrap_or_default()).is_some())
}

fn is_at(phrase: &[&str], words: &[Word]) -> bool {
    words.len() >= phrase.len() && phrase.iter().zip(words).all(|(wanted, word)| *wanted == word.folded)
}

/// Takes the phrases of a list out, wherever they stand; gives the place of the first.
fn take_anywhere(words: &mut Vec<Word<'_>>, list: &'static str) -> Option<usize> {
    let mut first = None;
    let mut at = 0;
    while at < words.len() {
        match at_start(list, words.get(at..).unwrap_or_default()) {
            Some(length) => {
                words.drain(at..at + length);
                first = first.or(Some(at));
            }
            None => at += 1,
        }
    }
    first
}

/// In a script without spaces: a sign in front, with what follows it.
fn cut_front<'a>(table: &'static Table, text: &'a str) -> Option<(Option<Cue>, &'a str)> {
    let lists = signs(table).into_iter().map(|(cue, list)| (Some(cue), list)).chain([(None, table.leads)]);
    let found = lists.filter_map(|(cue, list)| {
        let sign = longest(list, |sign| text.starts_with(sign))?;
        let rest = text.strip_prefix(sign)?;
        let whole = matches!(cue, Some(Cue::Release(_) | Cue::Asks(_)) | None);
        (!whole || rest.is_empty() != cue.is_none()).then_some((cue, rest, sign.len()))
    });
    found.max_by_key(|(_, _, length)| *length).map(|(cue, rest, _)| (cue, rest))
}

/// The question without "how many" at one of its ends.
fn cut_count(text: &str) -> Option<&str> {
    TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
        let (list, _) = table.asks.iter().find(|(_, intent)| *intent == Intent::Count)?;
        let behind = longest(list, |sign| text.ends_with(sign)).and_then(|sign| text.strip_suffix(sign));
        let front = || longest(list, |sign| text.starts_with(sign)).and_then(|sign| text.strip_prefix(sign));
        behind.or_else(front).filter(|left| !left.is_empty())
    })
}

fn cut_back<'a>(table: &'static Table, text: &'a str) -> Option<(Option<Cue>, &'a str)> {
    let after = AFTER.iter().map(|(cue, list)| (*cue, list(table))).chain([(Cue::And, table.and_after)]);
    let found = after.filter_map(|(cue, list)| {
        let sign = longest(list, |sign| text.ends_with(sign) && text.len() > sign.len())?;
        Some((Some(cue), text.strip_suffix(sign)?, sign.len()))
    });
    found.max_by_key(|(_, _, length)| *length).map(|(cue, left, _)| (cue, left))
}

/// The signs of a language, the stronger first.
fn signs(table: &'static Table) -> Vec<(Cue, &'static str)> {
    let releases = table.release.iter().map(|(list, kind)| (Cue::Release(*kind), *list));
    let asks = table.asks.iter().map(|(list, intent)| (Cue::Asks(*intent), *list));
    let others = [
        (Cue::Older, table.older),
        (Cue::Newer, table.newer),
        (Cue::Like, table.like),
        (Cue::Only, table.only),
        (Cue::Also, table.also),
        (Cue::And, table.and),
        (Cue::Except, table.except),
        (Cue::Without, table.without),
        (Cue::Forget, table.forget),
        (Cue::Saved, table.saved),
        (Cue::More, table.more),
    ];
    releases.chain(asks).chain(others).collect()
}

fn longest(list: &'static str, fits: impl Fn(&str) -> bool) -> Option<&'static str> {
    list.split(',').map(str::trim).filter(|sign| !sign.is_empty() && fits(sign)).max_by_key(|sign| sign.len())
}
