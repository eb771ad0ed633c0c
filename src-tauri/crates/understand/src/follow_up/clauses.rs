//! Which part of what was typed is the question: not the thanks in front, nor the reason behind.

use std::borrow::Cow;

use dogear_domain::{Language, PartKind, Turn, Understood};

use crate::{
    language_of,
    read::{Leaning, has_unspaced},
};

use super::{
    Before, FollowUp, MOST_WORDS_OF_A_CONDITION,
    cues::Reading,
    former::has,
    keeps_subject,
    loose::says_nothing,
    merge::Narrowing,
    phrases::{Word, compared, is_mark, trimmed, words_of, written},
    signs::Cue,
    tables::{ANY, TABLES, Table},
};

/// What is longer leans on nothing, and would take long to read.
const MOST_LETTERS: usize = 400;
/// What may stand between a question and a reason.
const MARKS: [char; 14] = [',', ';', '.', '!', '?', '(', '–', '—', '，', '、', '。', '；', '！', '？'];

impl Before<'_> {
    /// What the question means after these turns; none if it stands alone.
    pub(crate) fn resolve(&self, question: &str) -> Option<FollowUp> {
        if question.chars().nth(MOST_LETTERS).is_some() {
            return None;
        }
        let question = self.in_portuguese(without_reason(question));
        let question = self.spelt_right(question.as_ref());
        let question = question.as_ref();
        if let Some(anew) = asked_anew(question) {
            return Some(FollowUp::Ask(self.read(anew)));
        }
        if let Some(replaced) = self.in_place_of_a_subject(question) {
            return Some(FollowUp::Ask(replaced));
        }
        if let Some(swapped) = self.swapped(question) {
            return Some(FollowUp::Ask(swapped));
        }
        let whole = self.meaning(question);
        let narrows = |found: &FollowUp| self.narrows(found);
        let clause = if whole.as_ref().is_some_and(narrows) { None } else { self.first_clause(question) };
        // "Found it, thanks. What about ...": what was said first is no question.
        clause
            .or(whole)
            .or_else(|| self.meaning(last_sentence(question)?))
            .or_else(|| behind_talk(question).find_map(|rest| self.meaning(rest)))
            .or_else(|| self.before_reason(question))
            .or_else(|| self.behind_reason(question))
            .or_else(|| self.meaning(behind_dropping(question)?))
            .or_else(|| Some(FollowUp::Ask(self.read(behind_thanks(question).or_else(|| behind_dropping(question))?))))
    }

    /// "Forget soap, candles": what was looked for makes way for something else.
    fn in_place_of_a_subject(&self, question: &str) -> Option<Understood> {
        let (denied, meant) = question.split_once([',', '，', '、'])?;
        let former = &self.turns.last()?.understood;
        let words = words_of(denied);
        let denied = words.get(behind_denial(&words)?..).filter(|rest| !rest.is_empty())?;
        let asked = words_of(&former.text);
        let was_asked = |word: &Word| asked.iter().any(|asked| asked.folded == word.folded);
        let added = self.read(meant);
        let is_short = (1..=MOST_WORDS_OF_A_CONDITION).contains(&added.text.split_whitespace().count());
        (is_short && denied.iter().all(was_asked)).then(|| self.carried(former, added, Narrowing::Instead))
    }

    /// "Legal wants pdfs, so just those": what follows from a reason in front is all conditions, or speaks of one in it.
    fn behind_reason(&self, question: &str) -> Option<FollowUp> {
        let (reason, conclusion) = concludes(question)?;
        self.meaning(&conclusion).filter(|found| self.narrows(found)).or_else(|| {
            let reading = Reading::of(&conclusion, "");
            (reading.cue == Some(Cue::Only) && (reading.rest.is_empty() || says_nothing(&reading.rest)))
                .then_some(())?;
            let former = &self.turns.last()?.understood;
            Some(FollowUp::Ask(self.carried(former, self.condition_in(&reason)?, Narrowing::Within)))
        })
    }

    /// The condition that one word of a reason is, less its article.
    fn condition_in(&self, reason: &str) -> Option<Understood> {
        let leaning = Leaning { sites: true, browsers: true, ..Leaning::default() };
        let words = words_of(reason);
        words.iter().find_map(|word| self.conditions(&compared(std::slice::from_ref(word)), leaning))
    }

    /// "En vidéo stp, j'ai la flemme de lire": where the first clause is all conditions, the rest says why. A bare word in front of a comma may be anything.
    fn first_clause(&self, question: &str) -> Option<FollowUp> {
        let (clause, rest) = question.split_once(|c| MARKS.contains(&c) && c != '(')?;
        let is_bare = !clause.trim().contains(char::is_whitespace) && !has_unspaced(clause);
        let says_why = rest.contains(char::is_alphabetic) && !speaks_of_saving(rest);
        (!is_bare && says_why).then_some(())?;
        self.meaning(clause).filter(|found| self.narrows(found))
    }

    /// Whether what was looked for still is, under other conditions.
    fn narrows(&self, found: &FollowUp) -> bool {
        let same = |asked: &Understood| self.turns.last().is_some_and(|last| last.understood.text == asked.text);
        matches!(found, FollowUp::Ask(asked) if same(asked))
    }

    /// "No videos im on the train": a reason without a mark before it, where what stands before it is all conditions.
    fn before_reason(&self, question: &str) -> Option<FollowUp> {
        let words = words_of(question);
        let at = (1..words.len()).find(|at| words.get(*at..).is_some_and(gives_reason))?;
        let former = &self.turns.last()?.understood;
        self.meaning(&written(words.get(..at)?)).filter(|found| match found {
            FollowUp::Ask(asked) => keeps_subject(former, asked),
            FollowUp::More(..) | FollowUp::Pick(_) => true,
        })
    }

    /// "No github" is "on github" where Portuguese is spoken, and elsewhere denies it.
    fn in_portuguese<'a>(&self, question: &'a str) -> Cow<'a, str> {
        let is_portuguese = |turn: &Turn| {
            let read_in = turn.understood.language.as_ref();
            read_in.is_some_and(|language| language.code == Language::Portuguese.code())
                || language_of(&turn.question) == Some(Language::Portuguese)
        };
        let words: Vec<&str> = question.split_whitespace().collect();
        let is_place = |at: usize| {
            let leaning = Leaning { sites: true, ..Leaning::default() };
            let site = words.get(at + 1).and_then(|site| self.conditions(site, leaning));
            site.is_some_and(|read| has(&read, PartKind::Site))
        };
        let is_no = |at: usize| words.get(at).is_some_and(|word| word.eq_ignore_ascii_case("no"));
        if !(0..words.len()).any(is_no) || !self.turns.iter().any(is_portuguese) {
            return question.into();
        }
        let said = |at: usize, word: &&'a str| if is_no(at) && is_place(at) { "em" } else { word };
        words.iter().enumerate().map(|(at, word)| said(at, word)).collect::<Vec<_>>().join(" ").into()
    }
}

/// Whether a text has words of a whole question.
fn speaks_of_saving(text: &str) -> bool {
    let words = words_of(text);
    TABLES.iter().any(|table| table.speaks_of_saving(text, &words))
}

/// What stands behind "something else:".
fn asked_anew(question: &str) -> Option<&str> {
    let (said, rest) = question.split_once([',', ':', '，', '：', '、', '。', '.'])?;
    let mut words = words_of(said);
    while let Some(length) = [&ANY.fillers, &ANY.interjections].iter().find_map(|list| list.at_start(&words)) {
        words.drain(..length);
    }
    (TABLES.iter().any(|table| table.anew.is(&words)) && !rest.trim().is_empty()).then_some(rest)
}

/// What stands behind a few words that are a sentence of their own.
fn last_sentence(question: &str) -> Option<&str> {
    let (before, last) = sentences(question)?;
    (before.split_whitespace().count() <= MOST_WORDS_OF_A_CONDITION).then_some(last)
}

/// What stands behind a first clause of talk alone, and behind two: "I see, that's kind. Would you have ...".
fn behind_talk(question: &str) -> impl Iterator<Item = &str> {
    let sides = question.match_indices(MARKS).map(|(at, mark)| (question.get(..at), question.get(at + mark.len()..)));
    let sides = sides.filter_map(|(front, rest)| Some((front?, rest?.trim())));
    let is_talk = |front: &str| {
        let words = words_of(front);
        let spaced = |table: &Table| !words.is_empty() && words.iter().all(|word| table.speaks(word));
        let unspaced = |table: &Table| table.around_talk(front).is_some_and(|(named, _)| named.is_empty());
        TABLES.iter().any(|table| if table.unspaced { unspaced(table) } else { spaced(table) })
    };
    sides.filter(move |(front, rest)| !rest.is_empty() && is_talk(front)).map(|(_, rest)| rest)
}

/// What stands behind thanks or a greeting: "great, thanks! do I also have ..." is a question of its own.
fn behind_thanks(question: &str) -> Option<&str> {
    let thanks = |word: &Word| [&ANY.interjections, &ANY.fillers].iter().any(|list| list.has_word(word));
    let is_thanks = |(before, _): &(&str, &str)| words_of(before).iter().all(thanks);
    let behind =
        question.split_once([',', '，', '、']).filter(is_thanks).or_else(|| sentences(question).filter(is_thanks));
    behind.map(|(_, rest)| rest).filter(|rest| !words_of(rest).is_empty())
}

/// What stands behind a clause that only lets go of the question before: "never mind, ...", "olvídalo, ...".
fn behind_dropping(question: &str) -> Option<&str> {
    let (front, rest) = question.split_once(MARKS)?;
    let words = words_of(front);
    let drops = |table: &&'static Table| {
        let lists = [&table.shrugs, &table.forget];
        if table.unspaced {
            return !words.is_empty() && lists.iter().any(|list| list.makes_up(front));
        }
        let says_nothing = |word: &Word| table.it.is(std::slice::from_ref(word)) || table.is_small(word);
        let begins = words.iter().take_while(|word| says_nothing(word)).count();
        (0..=begins).any(|at| {
            let here = words.get(at..).unwrap_or_default();
            let length = lists.iter().filter_map(|list| list.at_start(here)).max();
            length.and_then(|length| here.get(length..)).is_some_and(|behind| behind.iter().all(says_nothing))
        })
    };
    TABLES.iter().any(drops).then(|| rest.trim()).filter(|rest| !rest.is_empty())
}

/// Where what is denied begins: "actually forget", "nicht".
fn behind_denial(words: &[Word]) -> Option<usize> {
    TABLES.iter().find_map(|table| {
        let begins = words.iter().take_while(|word| table.is_small(word)).count();
        (0..=begins).find_map(|at| {
            let here = words.get(at..)?;
            [&table.forget, &table.except, &table.nots]
                .iter()
                .filter_map(|list| list.at_start(here))
                .max()
                .map(|length| at + length)
        })
    })
}

/// The last sentence, and what stands before it.
fn sentences(question: &str) -> Option<(&str, &str)> {
    let question = trimmed(question);
    let spaced = question.rsplit_once(['.', '!', '?']).filter(|(_, last)| last.starts_with(' '));
    spaced.or_else(|| question.rsplit_once(['。', '！', '？']).filter(|(_, last)| !last.is_empty()))
}

/// A reason, and what is said to follow from it.
fn concludes(question: &str) -> Option<(String, String)> {
    if has_unspaced(question) {
        return TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
            let therefore = table.therefore.longest(|therefore| question.contains(therefore))?;
            question.split_once(therefore).map(|(reason, conclusion)| (reason.to_owned(), conclusion.to_owned()))
        });
    }
    let words = words_of(question);
    (1..words.len()).find_map(|at| {
        let behind = words.get(at..)?;
        let length = TABLES.iter().filter_map(|table| table.therefore.at_start(behind)).max()?;
        Some((written(words.get(..at)?), written(behind.get(length..).filter(|rest| !rest.is_empty())?)))
    })
}

/// What stands before a clause that only gives a reason: "just the videos, too tired to read".
fn without_reason(question: &str) -> &str {
    let behind = |at: usize| words_of(question.get(at..).unwrap_or_default().trim_start_matches(is_mark));
    let mut marks = question.match_indices(MARKS).map(|(at, _)| at);
    let end = marks.find(|at| gives_reason(&behind(*at))).unwrap_or(question.len());
    question.get(..end).filter(|head| !head.trim().is_empty()).unwrap_or(question)
}

/// Whether words begin like a reason: "too tired", "weil".
fn gives_reason(words: &[Word]) -> bool {
    TABLES.iter().any(|table| table.reasons.at_start(words).is_some())
}
