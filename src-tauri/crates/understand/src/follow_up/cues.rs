//! The signs that a question leans on the one before, and what is left of it without them.

use dogear_domain::Intent;

use crate::read::{has_unspaced, is_of_another};

use super::{
    loose::{amid_small_words, freed, ordered, released, shrugged, stepped},
    phrases::{List, Word, words_of, written},
    signs::{AFTER, Cue, ListOf, signs},
    tables::{ANY, TABLES, Table},
};

/// "Of them" after more words than these belongs to what is described.
const LATEST_POINTER: usize = 2;
/// "Not this but that": words of this.
const LONGEST_DENIED: usize = 4;
/// So many small words in front of a subject are talk.
const SHORTEST_TALK: usize = 2;
/// So many more small words of another language.
const SURELY_FOREIGN: usize = 2;
/// "Five more": no more than these are a number of results.
const MOST_RESULTS: u32 = 100;

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
    /// "Five more" names a number of results, and none of them.
    pub(super) is_amount: bool,
    /// "Instead of" stands behind the rest.
    pub(super) in_place: bool,
    /// What does not matter: "github or not, I don't care".
    pub(super) shrugged: Option<String>,
    /// Words of the whole question.
    pub(super) words: usize,
    /// It speaks of "them" or "the ones".
    pub(super) points_back: bool,
    /// It does so only towards its end: then it describes, "the gallery, the small one".
    pub(super) points_late: bool,
    /// It speaks of bookmarks, and so of all of them.
    pub(super) names_bookmarks: bool,
    /// It speaks of saving or of bookmarks, as a first question does.
    pub(super) is_whole_question: bool,
}

impl Reading {
    /// Reads the signs of all languages; two languages seldom share a word that means different things here.
    /// `before`: the questions before it, which tell whose a word is that several have.
    pub(super) fn of(question: &str, before: &str) -> Self {
        let words = words_of(question);
        let mut reading = Self {
            cue: None,
            rest: question.trim().to_owned(),
            asked: question.trim().to_owned(),
            counts: false,
            compares: false,
            is_amount: false,
            in_place: false,
            shrugged: None,
            words: words.len(),
            points_back: false,
            points_late: false,
            names_bookmarks: TABLES.iter().any(|table| table.bookmarks.is_in(&words)),
            is_whole_question: TABLES.iter().any(|table| table.asks_by_itself(&words)),
        };
        if words.iter().any(|word| has_unspaced(&word.folded)) {
            reading.peel_unspaced();
        } else {
            reading.shrugged = shrugged(&words);
            reading.peel(words, before);
        }
        if let Some(language) = in_language(&reading.rest).or_else(|| in_language(question)) {
            reading.cue = Some(Cue::InLanguage);
            reading.rest = language;
        }
        reading
    }

    fn peel(&mut self, mut words: Vec<Word<'_>>, before: &str) {
        if freed(&words) {
            self.note(Some(Cue::Release(None)));
            words.clear();
        } else if !self.is_whole_question {
            self.find_whole(&mut words);
        }
        if let Some(length) =
            TABLES.iter().find_map(|table| table.and_after.at_end(&words)).filter(|_| whole(&words).is_none())
        {
            words.truncate(words.len().saturating_sub(length));
            self.note(Some(Cue::And));
        }
        self.take_in_place(&mut words);
        // What points back or says nothing may be part of a sign: "show them".
        if whole(&words).is_none() {
            let pointed = TABLES.iter().filter_map(|table| table.points_back.take_from(&mut words)).min();
            self.points_back = pointed.is_some();
            // "Anything about ferns in there" asks, and describes nothing.
            let asks = pointed == Some(words.len()) && asks(&words);
            self.points_late = pointed.is_some_and(|at| at > LATEST_POINTER) && !asks;
        }
        if whole(&words).is_none() {
            close(&mut words);
        }
        let mut spoken = heard(&words, before);
        while let Some((cue, length)) = denied(&words).or_else(|| hoped(&words)) {
            narrow(&mut spoken, words.get(..length).unwrap_or_default());
            words.drain(..length);
            self.note(cue);
        }
        self.asked = written(&words);
        self.peel_front(&mut words, spoken);
        self.counts = self.takes_count(&mut words);
        self.peel_end(&mut words);
        // "Just the spanish ones" describes what was found, though "the gallery, the small one" may be something else.
        self.points_late &= self.cue != Some(Cue::Only);
        if self.points_back && self.cue.is_none_or(|cue| cue == Cue::And) {
            self.cue = Some(Cue::Only);
        }
        let shifts = matches!(self.cue, Some(Cue::Older | Cue::Newer | Cue::More | Cue::Alike));
        // "Older stuff" is no subject.
        if shifts && TABLES.iter().any(|table| table.closings.is(&words)) {
            words.clear();
        }
        if self.cue == Some(Cue::More) && !words.is_empty() && words.iter().all(is_amount) {
            self.is_amount = true;
            words.clear();
        }
        self.rest = written(&words);
    }

    /// "Videos instead of articles": what stands in front is meant.
    fn take_in_place(&mut self, words: &mut Vec<Word<'_>>) {
        let stands = |at: &usize| {
            let here = words.get(*at..).unwrap_or_default();
            TABLES.iter().filter_map(|table| table.in_place.at_start(here)).any(|length| length < here.len())
        };
        if let Some(at) = (1..words.len()).find(stands) {
            words.truncate(at);
            self.in_place = true;
            self.note(Some(Cue::Meant));
        }
    }

    fn peel_front(&mut self, words: &mut Vec<Word<'_>>, mut spoken: Vec<&'static Table>) {
        let mut begins_a_task = false;
        while let Some((cue, length)) = self.sign(words, &spoken) {
            // "Find and replace" does not go on with anything.
            if cue == Some(Cue::And) && begins_a_task && length == 1 {
                break;
            }
            let says_nothing = [&ANY.interjections, &ANY.fillers].iter().any(|list| list.found(words).is_some());
            begins_a_task = cue.is_none() && !says_nothing && !self.is_amount;
            if !says_nothing {
                narrow(&mut spoken, words.get(..length).unwrap_or_default());
            }
            words.drain(..length);
            self.note(cue);
            self.take_than(words);
        }
    }

    /// "Older than": a comparison with something else.
    fn take_than(&mut self, words: &mut Vec<Word<'_>>) {
        if matches!(self.cue, Some(Cue::Older | Cue::Newer))
            && let Some(length) = TABLES.iter().find_map(|table| table.than.at_start(words))
        {
            words.drain(..length);
            self.compares = true;
        }
    }

    /// What the question begins with: a sign, or words that say nothing.
    fn sign(&mut self, words: &[Word], spoken: &[&'static Table]) -> Option<(Option<Cue>, usize)> {
        if let Some(sign) = loose(words).or_else(|| denied(words)) {
            return Some(sign);
        }
        let more = |words: &[Word]| leading(words, spoken).is_some_and(|(cue, _)| cue == Some(Cue::More));
        if words.first().is_some_and(is_amount) && words.get(1..).is_some_and(more) {
            self.is_amount = true;
            return Some((None, 1));
        }
        let lead = self.lead(words, spoken);
        leading(words, spoken).filter(|sign| lead.is_none_or(|lead| sign.1 >= lead.1)).or(lead)
    }

    fn peel_end(&mut self, words: &mut Vec<Word<'_>>) {
        let meant: (Cue, ListOf) = (Cue::Meant, |table| &table.meant);
        for (cue, after) in AFTER.into_iter().chain([meant]) {
            let found = TABLES.iter().filter_map(|table| after(table).at_end(words)).max();
            // "OCR correction" corrects nothing.
            if let Some(length) = found.filter(|length| cue != Cue::Meant || *length > 1) {
                words.truncate(words.len().saturating_sub(length));
                self.note(Some(cue));
                close(words);
                let verb = TABLES.iter().filter_map(|table| table.leave.at_start(words)).max();
                words.drain(..verb.filter(|length| cue == Cue::Except && *length < words.len()).unwrap_or(0));
            }
        }
    }

    /// "And which would be the newest of all".
    fn find_whole(&mut self, words: &mut Vec<Word<'_>>) {
        let whole = |(cue, _): &(Cue, &List)| {
            matches!(cue, Cue::Release(_) | Cue::Asks(_) | Cue::More | Cue::Alike | Cue::Older | Cue::Newer)
        };
        if let Some(cue) = amid_small_words(words, |table| signs(table).into_iter().filter(whole).collect()) {
            self.note(Some(cue));
            // "Show 3 more".
            self.is_amount = cue == Cue::More && words.iter().any(|word| word.folded.parse::<u32>().is_ok());
            words.clear();
        }
    }

    /// "How many" in front of a condition, and what may stand between them.
    fn takes_count(&self, words: &mut Vec<Word<'_>>) -> bool {
        let found = TABLES.iter().filter_map(|table| table.counts.at_start(words)).max();
        let Some(length) = found.filter(|length| *length < words.len() && !self.is_whole_question) else {
            return false;
        };
        words.drain(..length);
        while let Some((_, length)) = self.lead(words, &TABLES) {
            words.drain(..length);
        }
        true
    }

    /// Words that say nothing at the beginning; those of a whole question stay, because they say what is asked for.
    fn lead(&self, words: &[Word], spoken: &[&'static Table]) -> Option<(Option<Cue>, usize)> {
        let says_nothing = [&ANY.fillers, &ANY.interjections].into_iter().filter_map(|list| list.at_start(words));
        let leads = spoken.iter().flat_map(|table| [&table.leads, &table.denials]);
        let leads = leads.filter_map(|list| list.at_start(words));
        let length = says_nothing.chain(leads.filter(|_| !self.is_whole_question)).max()?;
        (length < words.len()).then_some((None, length))
    }

    /// A later and more telling sign counts for more than "and".
    pub(super) fn note(&mut self, cue: Option<Cue>) {
        if self.cue == Some(Cue::Forget) && cue == Some(Cue::Except) {
            self.cue = Some(Cue::TakeOff);
        }
        let is_weak = |known| matches!(known, Cue::And | Cue::Meant | Cue::Only | Cue::Also | Cue::Except);
        // "Y quita también": what goes, goes too.
        let weak = self.cue.is_none_or(is_weak) && !(self.cue == Some(Cue::Except) && cue == Some(Cue::Also));
        if let Some(cue) = cue.filter(|cue| weak && (*cue != Cue::And || self.cue.is_none())) {
            self.cue = Some(cue);
        }
    }
}

/// "And in French", "mejor en alemán": the language, if only small words and signs stand before it.
fn in_language(text: &str) -> Option<String> {
    if has_unspaced(text) {
        return in_language_unspaced(text);
    }
    let mut words = words_of(text);
    close(&mut words);
    TABLES.iter().find_map(|table| {
        let list = &table.in_language;
        let length = if list.is(&words) { words.len() } else { list.at_end(&words)? };
        let (front, language) = words.split_at_checked(words.len().checked_sub(length)?)?;
        let small = |word: &Word| TABLES.iter().any(|table| table.speaks(word));
        (front.len() <= LONGEST_DENIED && front.iter().all(small)).then(|| written(language))
    })
}

/// "韓国語のページで": the language, if nothing but talk stands behind it.
fn in_language_unspaced(text: &str) -> Option<String> {
    TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
        let language = table.in_language.longest(|language| text.starts_with(language))?;
        let (named, _) = table.around_talk(text.strip_prefix(language)?)?;
        named.is_empty().then(|| language.to_owned())
    })
}

/// The languages that a question may be in. "Pure" is Italian for "also", but not in "pure javascript from the list".
/// A word that two share is of the one that was spoken before.
fn heard(words: &[Word], before: &str) -> Vec<&'static Table> {
    let small = |table: &&'static Table| words.iter().filter(|word| table.is_small(word)).count();
    let most = TABLES.iter().map(small).max().unwrap_or(0);
    let is_foreign = |table: &Table| {
        words.first().is_some_and(|word| {
            // "En la ciudad" behind English is more likely Spanish than Dutch.
            let goes_on = [&table.and, &table.also].iter().any(|list| list.is(std::slice::from_ref(word)));
            is_of_another(table.code, &word.folded, before, goes_on)
        })
    };
    TABLES.iter().copied().filter(|table| small(table) + SURELY_FOREIGN > most && !is_foreign(table)).collect()
}

/// The languages that have a phrase: after "tem", "no youtube" is Portuguese.
fn narrow(spoken: &mut Vec<&'static Table>, phrase: &[Word]) {
    if spoken.iter().any(|table| table.begins_with(phrase)) {
        spoken.retain(|table| table.begins_with(phrase));
    }
}

/// The sign that a question begins with, and how many words it has: the longest of all languages that may be spoken,
/// since "plus" alone and "plus anciens" are different things.
fn leading(words: &[Word], spoken: &[&'static Table]) -> Option<(Option<Cue>, usize)> {
    let spoken = spoken.iter().filter(|table| words.first().is_some_and(|word| table.may_begin(word)));
    let found = spoken.flat_map(|table| signs(table).into_iter().rev()).filter_map(|(cue, list)| {
        let found = list.found(words)?;
        let fits = match cue {
            Cue::Release(_) | Cue::Asks(_) | Cue::Alike => found.length == words.len(),
            Cue::And | Cue::Meant | Cue::Also => found.length < words.len(),
            _ => true,
        };
        fits.then_some((cue, found))
    });
    found.max_by_key(|(_, found)| *found).map(|(cue, found)| (Some(cue), found.length))
}

/// A sign that is the whole question.
fn whole(words: &[Word]) -> Option<Cue> {
    leading(words, &TABLES).and_then(|(cue, length)| cue.filter(|_| length == words.len()))
}

/// A sign whose words stand in any order, if the whole rest is one.
fn loose(words: &[Word]) -> Option<(Option<Cue>, usize)> {
    let cue = released(words)
        .map(|kind| Cue::Release(Some(kind)))
        .or_else(|| freed(words).then_some(Cue::Release(None)))
        .or_else(|| stepped(words).map(Cue::Step))
        .or_else(|| ordered(words).then_some(Cue::Asks(Intent::Latest)))?;
    Some((Some(cue), words.len()))
}

/// "No, ...", "no wait ...", "not github but ...".
fn denied(words: &[Word]) -> Option<(Option<Cue>, usize)> {
    let ends = |length: usize| length.checked_sub(1).and_then(|last| words.get(last)).is_some_and(Word::ends_clause);
    let says_so = |length: &usize| *length < words.len() && (*length > 1 || ends(*length));
    let denials = TABLES.iter().map(|table| &table.denials).chain([&ANY.refusals]);
    let denial = denials.filter_map(|list| list.at_start(words)).filter(says_so).max();
    let length = denial.or_else(|| TABLES.iter().find_map(|table| replaced(table, words)))?;
    Some((Some(Cue::Meant), length))
}

/// "Don't you have ...": a question, and no denial.
fn hoped(words: &[Word]) -> Option<(Option<Cue>, usize)> {
    let length = TABLES.iter().filter_map(|table| table.hopes.at_start(words)).max()?;
    (length < words.len()).then_some((None, length))
}

/// How many words stand in front of what replaces something.
fn replaced(table: &Table, words: &[Word]) -> Option<usize> {
    let not = table.nots.at_start(words)?;
    (not + 1..=not + LONGEST_DENIED).find_map(|at| {
        let but = table.buts.at_start(words.get(at..)?)?;
        Some(at + but).filter(|length| *length < words.len())
    })
}

/// Whether talk stands in front of a subject.
fn asks(words: &[Word]) -> bool {
    let talk = |table: &&'static Table| words.iter().take_while(|word| table.is_small_as_written(word)).count();
    TABLES.iter().any(|table| (SHORTEST_TALK..words.len()).contains(&talk(table)))
}

/// Takes off what says nothing at the end, unless nothing else is there.
fn close(words: &mut Vec<Word<'_>>) {
    let closings = || TABLES.iter().map(|table| &table.closings).chain([&ANY.fillers]);
    while let Some(length) = closings().filter_map(|list| list.at_end(words)).max() {
        words.truncate(words.len().saturating_sub(length));
    }
}

/// `5`, "five": as many as that.
fn is_amount(word: &Word) -> bool {
    let cardinal = || TABLES.iter().flat_map(|table| &table.cardinals).any(|list| list.has_word(word));
    word.folded.parse().map_or_else(|_| cardinal(), |amount: u32| amount <= MOST_RESULTS)
}
