//! Reads a question: what to look for, what must hold, what is asked for.
//!
//! In:  the question, the time, the library's own names, the conditions that the person removed.
//! Out: `Understood`. Deterministic, without IO, well under a millisecond; any input gives a result.
//!
//! A question is cut into tokens. Recognisers look at each place in turn and claim the tokens of a condition; the words
//! that lead to it ("that I saved") go with it. What no recogniser claims, less filler, is the text to search for. A
//! recogniser prefers silence to a guess: a condition that was not meant hides the answer, one that was missed only
//! leaves its words in the text. The recognisers know no words: those are in the files of `language`.

use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
    ops::Range,
};

use chrono::{DateTime, Utc};
use dogear_domain::{Intent, Part, PartKind, Understood};

use crate::{vocabulary::Vocabulary, words};

mod browser;
mod condition;
mod either;
mod exact;
mod folder;
mod intent;
mod kind;
pub(crate) mod language;
mod lexicon;
mod negation;
mod operator;
mod pattern;
mod phrasing;
mod question;
mod site;
mod tells;
mod time;

pub use either::{Side, sides};
pub use tells::language_of;

pub(crate) use question::{has_unspaced, is_unspaced};
pub(crate) use site::is_named_by;
pub(crate) use tells::is_of_another;

use condition::{Condition, Found};
use language::{Language, Words, languages};
use phrasing::Rest;
use question::{Question, Token};

/// What recognisers may look at.
struct Context<'a> {
    question: &'a Question,
    tokens: &'a [&'a Token],
    now: DateTime<Utc>,
    vocabulary: &'a Vocabulary,
    /// The question speaks of bookmarks or links, so "in chrome" is a place and not a topic.
    about_bookmarks: bool,
    /// It has characters of a script without spaces.
    unspaced: bool,
    /// It leans on another question.
    leaning: Option<Leaning>,
    /// Folders of names that were looked up already.
    folders: RefCell<HashMap<String, Vec<String>>>,
    /// For each language, the tokens that are small words of it.
    heard: OnceCell<Vec<Vec<bool>>>,
}

/// What is likely where a few words lean on the question before them: a condition, without the words around it that make
/// it one in a question of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Leaning {
    /// The name of a site alone is a condition.
    pub(crate) sites: bool,
    /// The name of a browser alone is one.
    pub(crate) browsers: bool,
    /// The name of a folder alone is one, if it is typed as the library writes it.
    pub(crate) folders: bool,
    /// The year that was spoken of: a month alone is in that year.
    pub(crate) year: Option<i32>,
}

/// Reads a question. `drop`: what identifies the parts that the person removed ([`Part::id`]); such a condition does not
/// apply, and its words are searched like any others, because most often they were no condition.
#[must_use]
pub fn understand(question: &str, now: DateTime<Utc>, vocabulary: &Vocabulary, drop: &[String]) -> Understood {
    read(question, now, vocabulary, |part| drop.contains(&part.id()))
}

/// The conditions that a few words are which lean on another question; none if they are anything else.
pub(crate) fn conditions(
    words: &str,
    now: DateTime<Utc>,
    vocabulary: &Vocabulary,
    leaning: Leaning,
) -> Option<Understood> {
    let question = Question::new(words);
    let tokens: Vec<&Token> = question.tokens().iter().collect();
    let context =
        Context { about_bookmarks: true, leaning: Some(leaning), ..Context::new(&question, &tokens, now, vocabulary) };
    let found = find_conditions(&context);
    let mut rest = rest(&context, &found, &[]);
    phrasing::strip_filler(&mut rest, true);
    let says_nothing = languages().iter().any(|language| phrasing::only_leads(language, &rest.tokens));
    let part = |found: Found| {
        let words = question.words(&found.tokens);
        found.condition.part(words)
    };
    let parts: Vec<Part> = found.into_iter().map(part).collect();
    // Two stretches of time are two conditions that cannot both hold.
    let times = parts.iter().filter(|part| part.kind == PartKind::Time).count();
    (says_nothing && times < 2 && !parts.is_empty()).then(|| Understood::default().under(parts))
}

/// Reads a question as if it had no condition: all its words but filler are looked for.
#[must_use]
pub fn without_conditions(question: &str, now: DateTime<Utc>, vocabulary: &Vocabulary) -> Understood {
    read(question, now, vocabulary, |_| true)
}

/// `is_dropped`: whether this condition does not apply.
fn read(question: &str, now: DateTime<Utc>, vocabulary: &Vocabulary, is_dropped: impl Fn(&Part) -> bool) -> Understood {
    let is_foreign = words::is_foreign(question);
    let question = Question::new(question);
    let tokens: Vec<&Token> = question.tokens().iter().collect();
    let inflected = is_foreign || negation::words::are_said_in_another_language(&tokens);
    let context = Context::new(&question, &tokens, now, vocabulary);
    let part = |found: &Found| found.condition.clone().part(question.words(&found.tokens));
    let (found, dropped): (Vec<Found>, Vec<Found>) =
        find_conditions(&context).into_iter().partition(|found| !is_dropped(&part(found)));
    let mut rest = rest(&context, &found, &dropped);
    let kind = found.iter().any(|found| matches!(found.condition, Condition::Kind(_)));
    let intent = intent::take(&mut rest, !found.is_empty(), kind);
    phrasing::strip_filler(&mut rest, !found.is_empty() || intent != Intent::Find);
    phrasing::strip_end_of_about(&mut rest, &tokens);
    if let Some(first) = found.first().filter(|first| first.tokens.start == 0) {
        phrasing::strip_about(&mut rest, first.language);
    }
    if !found.is_empty() {
        either::strip_joints(&mut rest);
    }
    let text = written(&rest.tokens);
    let recent = asks_for_recent(&text);
    let understood = Understood { text, intent, inflected, recent, ..Understood::default() };
    let mut understood = understood.under(found.iter().map(part).collect());
    understood.terms = either::terms_of(&understood);
    understood.unknown_folder = folder::unknown(&context, &found);
    understood
}

/// The folders of this name as a condition; none where the library has none.
pub(crate) fn folder_called(name: &str, vocabulary: &Vocabulary) -> Option<Part> {
    let names = folder::matching_folders(vocabulary, name);
    Some(folder::in_folders((name.to_owned(), names))?.part(name))
}

/// Words of titles that say what something is without: the titles with one of these are those that
/// [`Vocabulary::with_names`] asks for.
#[must_use]
pub fn denials() -> Vec<String> {
    let said = |language: &'static Language| {
        let denials = &language.places.denials;
        let lists = [&language.places.not, &language.places.without, &denials.except, &denials.after];
        // Phrases of several words hold one of these or are looked up too slowly.
        let single = |words: &Vec<&str>| language.unspaced || words.len() == 1;
        lists.into_iter().flat_map(Words::phrases).filter(single).map(|words| words.concat())
    };
    languages().iter().flat_map(said).collect()
}

/// What was understood, about another text.
#[must_use]
pub fn about(text: String, understood: Understood) -> Understood {
    let mut about = Understood { recent: asks_for_recent(&text), text, ..understood };
    about.terms = either::terms_of(&about);
    about
}

/// Whether what is left to look for asks for what is recent ("a newer guide to rust"). Where the words stand for a time or
/// for the newest of all, they are no longer in it.
fn asks_for_recent(text: &str) -> bool {
    let question = Question::new(text);
    let tokens: Vec<&Token> = question.tokens().iter().collect();
    let recent = |place| languages().iter().any(|language| language.asking.recent.holds(&tokens, place));
    tokens.len() > 1 && (0..tokens.len()).any(recent)
}

impl<'a> Context<'a> {
    fn new(question: &'a Question, tokens: &'a [&'a Token], now: DateTime<Utc>, vocabulary: &'a Vocabulary) -> Self {
        let about_bookmarks = phrasing::speaks_of_bookmarks(tokens);
        let unspaced = tokens.iter().any(|token| token.unspaced);
        let (leaning, folders, heard) = (None, RefCell::default(), OnceCell::new());
        Self { question, tokens, now, vocabulary, about_bookmarks, unspaced, leaning, folders, heard }
    }
}

impl Context<'_> {
    /// The languages that the question may be in: those without spaces need a character of theirs.
    fn languages(&self) -> impl Iterator<Item = &'static Language> + use<> {
        let unspaced = self.unspaced;
        languages().iter().filter(move |language| unspaced || !language.unspaced)
    }

    /// Whether a clause ends with this token.
    fn ends_clause(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(|token| token.ends_clause)
    }

    /// Whether a phrase may end before this place: with a clause, or because a new phrase begins.
    fn closes(&self, language: &Language, place: usize) -> bool {
        let begins_anew = |token: &&&Token| words::is_function_word(&token.word) || token.word.contains(':');
        place.checked_sub(1).is_some_and(|last| self.ends_clause(last))
            || place >= self.tokens.len()
            || (language.unspaced && self.is_gap(place))
            || [&language.connectors, &language.saving].iter().any(|list| list.holds(self.tokens, place))
            || self.tokens.get(place).filter(begins_anew).is_some()
            || phrasing::only_asks(self.tokens, place)
            // "On github last year".
            || time::at(self, place).is_some()
    }

    /// Whether a space stands before this token where scripts without spaces have one: between phrases.
    fn is_gap(&self, place: usize) -> bool {
        let unspaced = |at: usize| self.tokens.get(at).is_some_and(|token| token.unspaced);
        let spaced = self.tokens.get(place).is_some_and(|token| !token.glued);
        spaced && (unspaced(place) || place.checked_sub(1).is_some_and(unspaced))
    }

    /// Whether words at a place are of this language, where they could be of another: then the question around them must
    /// have small words of it, and of no other language more.
    fn is_spoken(&self, language: &'static Language, range: &Range<usize>) -> bool {
        self.is_unambiguous(language, range) || {
            let (own, most) = self.heard_outside(language, range);
            own > 0 && own >= most
        }
    }

    /// The same, but the question need not have small words at all: "pão no github" has none, "there is no github" has
    /// English ones.
    fn may_be_spoken(&self, language: &'static Language, range: &Range<usize>) -> bool {
        self.is_unambiguous(language, range) || {
            let (own, most) = self.heard_outside(language, range);
            own >= most
        }
    }

    /// Whether there is a word that is of this language alone, or nothing that is of another.
    fn is_unambiguous(&self, language: &Language, range: &Range<usize>) -> bool {
        let sure = |place: usize| {
            let token = self.tokens.get(place);
            let word = token.is_some_and(|token| token.word.starts_with(char::is_alphabetic));
            word && !language.ambiguous.holds(self.tokens, place)
        };
        range.clone().any(sure) || !range.clone().any(|place| language.ambiguous.holds(self.tokens, place))
    }

    /// How many small words the question has outside a range: of this language, and of the one with the most.
    fn heard_outside(&self, language: &'static Language, range: &Range<usize>) -> (usize, usize) {
        let heard = self.heard.get_or_init(|| languages().iter().map(|each| each.small_words(self.tokens)).collect());
        let outside =
            |small: &Vec<bool>| small.iter().enumerate().filter(|(at, small)| **small && !range.contains(at)).count();
        let counts = languages().iter().zip(heard.iter().map(outside));
        let own = counts.clone().find(|(each, _)| std::ptr::eq(*each, language)).map_or(0, |(_, count)| count);
        (own, counts.map(|(_, count)| count).max().unwrap_or(0))
    }

    /// Whether the words before a place only ask how many or for which ones: "how many", "latest".
    fn only_counts_before(&self, place: usize) -> bool {
        let before = self.tokens.get(..place).unwrap_or_default();
        let mut rest = Rest { tokens: before.to_vec(), fixed: vec![false; before.len()] };
        let asked = intent::take(&mut rest, true, false);
        asked != Intent::Find && phrasing::opening(&rest.tokens) == rest.tokens.len()
    }

    /// How many tokens at a place are a phrase that sounds like a condition and is none.
    fn idiom(&self, place: usize) -> Option<usize> {
        languages().iter().filter_map(|language| language.idioms.at(self.tokens, place)).map(|(_, length)| length).max()
    }
}

/// Conditions from left to right; none overlaps another.
fn find_conditions(context: &Context) -> Vec<Found> {
    let recognisers = [exact::at, operator::at, negation::at, time::at, folder::at, browser::at, site::at, kind::at];
    let mut conditions = Vec::new();
    let mut place = 0;
    while place < context.tokens.len() {
        if let Some(length) = context.idiom(place) {
            place += length;
            continue;
        }
        let Some(found) = recognisers.iter().find_map(|recognise| recognise(context, place)) else {
            place += 1;
            continue;
        };
        place = found.tokens.end.max(place + 1);
        // "Not from 2019" cannot be said with filters; the opposite must not be done.
        let denied = !matches!(found.condition, Condition::Without(_) | Condition::Phrase(_));
        if !(denied && negation::denies(context, found.tokens.start)) {
            conditions.push(found);
        }
    }
    conditions
}

/// The tokens that no condition claims. Exact words and those of dropped conditions stay, whatever they look like; so do
/// the words that ask, which may look as if they led to a condition ("what did I save last year about rust").
fn rest<'a>(context: &Context<'a>, found: &[Found], dropped: &[Found]) -> Rest<'a> {
    let mut claimed = vec![false; context.tokens.len()];
    let mut fixed = claimed.clone();
    for found in found {
        let phrase = matches!(found.condition, Condition::Phrase(_));
        let (marks, range) =
            if phrase { (&mut fixed, found.tokens.clone()) } else { (&mut claimed, around(context, found)) };
        if let Some(range) = marks.get_mut(range) {
            range.fill(true);
        }
    }
    for at in asking(context, found) {
        if let Some(claimed) = claimed.get_mut(at) {
            *claimed = false;
        }
    }
    for found in dropped {
        for marks in [(&mut claimed, false), (&mut fixed, true)] {
            if let Some(range) = marks.0.get_mut(found.tokens.clone()) {
                range.fill(marks.1);
            }
        }
    }
    let kept = || (0..context.tokens.len()).filter(|at| claimed.get(*at) == Some(&false));
    Rest {
        tokens: kept().filter_map(|at| context.tokens.get(at).copied()).collect(),
        fixed: kept().filter_map(|at| fixed.get(at).copied()).collect(),
    }
}

/// The tokens at both ends that only ask, conditions among them left out. None where nothing else is asked for: then the
/// conditions are the question.
fn asking(context: &Context, found: &[Found]) -> Vec<usize> {
    let conditions = || found.iter().filter(|found| !matches!(found.condition, Condition::Phrase(_)));
    let is_bare = |at: &usize| !conditions().any(|found| found.tokens.contains(at));
    let mut bare: Vec<usize> = (0..context.tokens.len()).filter(is_bare).collect();
    let tokens: Vec<&Token> = bare.iter().filter_map(|at| context.tokens.get(*at).copied()).collect();
    let topic = intent::topic(&tokens);
    if topic.is_empty() {
        return Vec::new();
    }
    bare.drain(topic);
    bare
}

/// A condition with the words that lead to it and those that follow it.
fn around(context: &Context, found: &Found) -> Range<usize> {
    let start = phrasing::lead_in(found.language, context.tokens, found.tokens.start);
    let ends = context.ends_clause(found.tokens.end.saturating_sub(1));
    if ends {
        return start..found.tokens.end;
    }
    let out = |end| languages().iter().map(|each| phrasing::lead_out(each, context.tokens, end)).max().unwrap_or(end);
    start..out(phrasing::particle_after(found.language, context.tokens, out(found.tokens.end)))
}

/// Tokens as a text, with spaces where the question had some.
fn written(tokens: &[&Token]) -> String {
    let mut text = String::new();
    let mut before: Option<&Token> = None;
    for token in tokens {
        let within_text = |before: &Token| before.unspaced && token.unspaced && !token.spaced;
        let joined = before.is_some_and(|before| before.is_followed_by(token) || within_text(before));
        if before.is_some() && !joined {
            text.push(' ');
        }
        text.push_str(&token.text);
        before = Some(token);
    }
    text
}

#[cfg(test)]
mod tests;
