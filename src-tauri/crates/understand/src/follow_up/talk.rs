//! A follow-up of conditions and talk alone, in whatever order: "videos would be best", "could you kindly keep what is from
//! 2021", "medium kannst du auch weglassen". The signs of `cues` stand at the ends of a question; here they may stand
//! anywhere, because nothing is left that could be a subject.
//!
//! Which words are talk stands in the files. The words of the library cannot tell: it holds many that are talk, and many a
//! subject that somebody turns to is in none of its titles.

use dogear_domain::{Intent, PartKind, Turn, Understood, words::fold};

use crate::read::{has_unspaced, is_unspaced, language::languages};

use super::{
    Before,
    conditions::is_conditions,
    former::has,
    merge::{Narrowing, carry},
    phrases::{List, Word, words_of, written},
    signs::ListOf,
    tables::{ANY, TABLES, Table},
};

/// More words are a question of their own.
const LONGEST: usize = 14;
/// More words between talk are no condition.
const LONGEST_CONDITION: usize = 3;
/// Words that may lead to a condition.
const LONGEST_PREPOSITION: usize = 2;
/// So many small words in front of a subject are talk.
const SHORTEST_TALK: usize = 2;
/// More characters, where there are no spaces.
const LONGEST_UNSPACED_CONDITION: usize = 8;

/// What is said around conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Older,
    Newer,
    Except,
    Forget,
    NotOnly,
    Also,
    Asks(Intent),
}

/// Conditions, and the words around them.
struct Said<'a> {
    conditions: Understood,
    /// The words of the conditions.
    named: String,
    talk: Talk<'a>,
}

/// What is no condition, in the language it is of: as words, or where they are written without spaces as a text.
struct Talk<'a> {
    table: &'static Table,
    words: Vec<Word<'a>>,
    text: String,
}

impl Before<'_> {
    /// The former question with the conditions that are all that this one says.
    pub(super) fn in_talk(&self, last: &Turn, question: &str) -> Option<Understood> {
        let said = if has_unspaced(question) { self.said_unspaced(question) } else { self.said(question) }?;
        let leaning: [ListOf; 3] = [|table| &table.only, |table| &table.points_back, |table| &table.narrows];
        let narrows = leaning.into_iter().any(|list| said.talk.says(list));
        if said.talk.says(|table| &table.own) && !narrows && !said.talk.states(question) {
            return None;
        }
        // Exact words are what is looked for.
        if has(&said.conditions, PartKind::Phrase) {
            return None;
        }
        let former = &last.understood;
        let added = &said.conditions;
        let asks = |intent| Understood { intent, ..added.clone() };
        let sign = said.talk.sign().filter(|_| !has(added, PartKind::Without));
        let lifts = !narrows && !matches!(sign, Some(Sign::Except | Sign::Forget | Sign::NotOnly));
        if let Some(lifted) = lifts.then(|| Self::lifted(former, added)).flatten() {
            return Some(lifted);
        }
        match sign {
            Some(Sign::Except) => self.except(former, &said.named).or_else(|| self.forgotten(former, &said.named)),
            Some(Sign::Forget) => self.forgotten(former, &said.named),
            Some(Sign::NotOnly) => self.let_go(former, &said.named),
            Some(Sign::Also) => Some(self.carried(former, added.clone(), Narrowing::Beside)),
            Some(Sign::Asks(intent)) => Some(self.carried(former, asks(intent), Narrowing::Within)),
            Some(Sign::Older) => self.beside_shown(last, added, true),
            Some(Sign::Newer) => self.beside_shown(last, added, false),
            None => Some(self.carried(former, added.clone(), Narrowing::Within)),
        }
    }

    fn said<'a>(&self, question: &'a str) -> Option<Said<'a>> {
        let mut left = words_of(question);
        if left.len() > LONGEST {
            return None;
        }
        let read = self.read(question);
        for part in &read.parts {
            take_once(&mut left, &words_of(&part.words));
        }
        let tables = TABLES.iter().copied().filter(|table| !table.unspaced);
        tables.filter_map(|table| amid(table, &left)).find_map(|(talk, named)| {
            let conditions = named.iter().find_map(|named| self.with_named(&read, named))?;
            Some(Said { conditions, named: all_named(&read, named.last()?), talk })
        })
    }

    fn said_unspaced(&self, question: &str) -> Option<Said<'_>> {
        let read = self.read(question);
        let mut left = question.to_owned();
        for part in &read.parts {
            left = left.replacen(&part.words, "\n", 1);
        }
        TABLES.iter().copied().filter(|table| table.unspaced).find_map(|table| {
            let (named, text) = table.around_talk(&left)?;
            let short = named.chars().count() <= LONGEST_UNSPACED_CONDITION;
            let conditions = self.with_named(&read, Some(&named).filter(|_| short)?)?;
            Some(Said { conditions, named: all_named(&read, &named), talk: Talk { table, words: Vec::new(), text } })
        })
    }

    /// What was read as conditions, with what stands amid talk, if that is one too.
    fn with_named(&self, read: &Understood, named: &str) -> Option<Understood> {
        let bare = Understood { text: String::new(), terms: Vec::new(), ..read.clone() };
        let conditions = if named.is_empty() {
            bare
        } else {
            let other = Some(self.in_frame(named)).filter(is_conditions)?;
            // Both are said at once: "could it be on stackoverflow or wikipedia".
            carry(&bare, &other, Narrowing::Beside)
        };
        is_conditions(&conditions).then_some(conditions)
    }
}

/// Talk of this language at both ends, and what stands between: with some of the talk in front of it ("seit 2021"), and
/// alone.
fn amid<'a>(table: &'static Table, left: &[Word<'a>]) -> Option<(Talk<'a>, Vec<String>)> {
    let is_talk = |word: &Word| table.speaks(word);
    let begins = left.iter().position(|word| !is_talk(word)).unwrap_or(left.len());
    let ends = left.iter().rposition(|word| !is_talk(word)).map_or(begins, |at| at + 1);
    if ends - begins > LONGEST_CONDITION {
        return None;
    }
    let mut words: Vec<Word> = left.get(..begins)?.iter().chain(left.get(ends..)?).cloned().collect();
    // "No i want pdfs" denies the answer, "no pdfs" the pdfs.
    if begins > 1 && words.first().is_some_and(|word| ANY.refusals.has_word(word)) {
        words.remove(0);
    }
    let longest = if begins == ends { 0 } else { begins.min(LONGEST_PREPOSITION) };
    let from = |before: usize| left.get(begins - before..ends).map(written);
    let named = (0..=longest).rev().filter_map(from).collect();
    Some((Talk { table, words, text: String::new() }, named))
}

/// The words of all conditions.
fn all_named(read: &Understood, named: &str) -> String {
    let words = read.parts.iter().map(|part| part.words.as_str()).chain([named]);
    words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a subject is a part of a text that may be looked at alone: 行 at the end of 旅行 is no talk.
fn is_cut_well(text: &str, subject: &str) -> bool {
    let sides = text.split_once(subject).filter(|_| !subject.is_empty());
    let ends = subject.chars().next().zip(subject.chars().next_back());
    sides.zip(ends).is_some_and(|((front, back), (first, last))| {
        let within_word = |side: &str, end: char| side.chars().count() == 1 && is_unspaced(end);
        !within_word(front, first) && !within_word(back, last)
    })
}

/// A subject without the talk around it: "could you look for gluten free bread", "реанимацию у меня что-то есть". A single small word may be part of it.
pub(super) fn without_talk(text: &str) -> Option<String> {
    if has_unspaced(text) {
        let around = TABLES.iter().filter(|table| table.unspaced).filter_map(|table| table.around_talk(text));
        return around.map(|(named, _)| named).filter(|named| is_cut_well(text, named)).min_by_key(String::len);
    }
    let words = words_of(text);
    let small = |table: &&&Table| words.iter().filter(|word| table.is_small_as_written(word)).count();
    let table = TABLES.iter().filter(|table| !table.unspaced).max_by_key(small)?;
    let is_subject = |word: &Word| !table.is_small_as_written(word);
    let begins = words.iter().position(is_subject)?;
    let ends = words.iter().rposition(is_subject)? + 1;
    let is_talk = [begins, words.len() - ends].iter().any(|talk| *talk >= SHORTEST_TALK);
    words.get(begins..ends).filter(|_| is_talk).map(written)
}

impl Talk<'_> {
    /// The strongest sign, wherever it stands.
    fn sign(&self) -> Option<Sign> {
        let signs: [(Sign, ListOf); 11] = [
            (Sign::Except, |table| &table.except_after),
            (Sign::Except, |table| &table.except),
            (Sign::NotOnly, |table| &table.not_only),
            (Sign::Forget, |table| &table.forget),
            (Sign::Older, |table| &table.older),
            (Sign::Newer, |table| &table.newer),
            (Sign::Asks(Intent::Count), |table| &table.counts),
            (Sign::Asks(Intent::Latest), |table| &table.latest),
            (Sign::Asks(Intent::List), |table| &table.lists),
            (Sign::Also, |table| &table.also),
            (Sign::Also, |table| &table.also_after),
        ];
        let only = self.says(|table| &table.only) || self.says(|table| &table.only_after);
        let found = signs.into_iter().find(|(_, list)| self.says(list)).map(|(sign, _)| sign);
        // "That's all, just the videos", "aber auch nur videos".
        found.filter(|sign| !(only && matches!(sign, Sign::Also | Sign::Asks(Intent::List))))
    }

    /// "I bookmarked it in chrome" says something of what was asked for; "what did I bookmark in chrome" asks.
    fn states(&self, question: &str) -> bool {
        let Some(language) = languages().iter().find(|language| language.code == self.table.code) else { return false };
        let asks = |word: &Word| {
            let word = fold(&word.folded);
            language.library.asking.has(&word) || language.library.bookmarks.has(&word)
        };
        let asks_for_all = self.says(|table| &table.lists) || self.says(|table| &table.bookmarks);
        let persons = self.words.iter().any(|word| language.is_person(&word.folded));
        persons && !asks_for_all && !question.contains('?') && !self.words.iter().any(asks)
    }

    fn says(&self, list: impl Fn(&'static Table) -> &'static List) -> bool {
        let list = list(self.table);
        if self.table.unspaced {
            return list.longest(|piece| self.text.contains(piece)).is_some();
        }
        list.is_in(&self.words)
    }
}

/// Takes the words out where they stand together.
fn take_once(from: &mut Vec<Word<'_>>, words: &[Word]) {
    let is_here = |at: &usize| {
        let here = from.iter().skip(*at);
        words.iter().zip(here).filter(|(one, other)| one.folded == other.folded).count() == words.len()
    };
    if let Some(at) = (0..from.len()).find(is_here).filter(|_| !words.is_empty()) {
        from.drain(at..at + words.len());
    }
}
