//! Which part of what was typed is the question: not the thanks in front, nor the reason behind.

use std::borrow::Cow;

use dogear_domain::{Language, PartKind, Turn, Understood};

use crate::{
    language_of,
    read::{Leaning, has_unspaced},
};

use super::{
    Before, FollowUp, MOST_WORDS_OF_A_CONDITION,
    former::has,
    keeps_subject,
    phrases::{Word, is_mark, words_of, written},
    tables::{ANY, TABLES},
};

/// What is longer leans on nothing, and would take long to read.
const MOST_LETTERS: usize = 400;
/// What may stand between a question and a reason.
const MARKS: [char; 10] = [',', ';', '.', '(', '–', '—', '，', '、', '。', '；'];

impl Before<'_> {
    /// What the question means after these turns; none if it stands alone.
    pub(crate) fn resolve(&self, question: &str) -> Option<FollowUp> {
        if question.chars().nth(MOST_LETTERS).is_some() {
            return None;
        }
        let question = self.in_portuguese(without_reason(question));
        let question = question.as_ref();
        if let Some(anew) = asked_anew(question) {
            return Some(FollowUp::Ask(self.read(anew)));
        }
        let whole = self.meaning(question);
        let narrows = |found: &FollowUp| self.narrows(found);
        let clause = if whole.as_ref().is_some_and(narrows) { None } else { self.first_clause(question) };
        // "Found it, thanks. What about ...": what was said first is no question.
        clause.or(whole).or_else(|| self.meaning(last_sentence(question)?)).or_else(|| self.before_reason(question))
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
    let (before, last) = question.trim().rsplit_once(['.', '!', '?']).filter(|(_, last)| last.starts_with(' '))?;
    (before.split_whitespace().count() <= MOST_WORDS_OF_A_CONDITION).then_some(last)
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
