//! The words of follow-ups in each language.

use std::{
    sync::{LazyLock, OnceLock},
    thread,
};

use dogear_domain::words::fold;
use foldhash::HashSet;
use serde::Deserialize;

use crate::read::language::{Language, languages, on_follow_ups};

use crate::phrasebook::Piece;

use super::{
    phrases::{List, Word, is_mark},
    signs::signs,
};

/// Letters of a verb that has a pronoun at its end.
const SHORTEST_VERB: usize = 2;

/// The signs of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", bound(deserialize = "'de: 'static"))]
pub(crate) struct Table {
    /// As its language says.
    #[serde(skip)]
    pub(crate) code: &'static str,
    /// Written without spaces; as its language says.
    #[serde(skip)]
    pub(crate) unspaced: bool,
    /// What signs and small words begin with: most words begin none of them, and need not be looked up in each list.
    #[serde(skip)]
    begins: OnceLock<HashSet<Piece>>,
    /// Words of a whole question.
    pub(super) own: List,
    /// What a library holds: "how many bookmarks do I have" asks about all of it, "how many do I have" does not.
    pub(super) bookmarks: List,
    /// Say nothing at the beginning.
    pub(super) leads: List,
    /// The answer is not what was meant; a single word says so where a mark stands behind it.
    pub(super) denials: List,
    /// "Something else: ...", before a mark: what follows has nothing to do with the question before.
    pub(super) anew: List,
    /// "Don't you have": nothing is denied.
    pub(super) hopes: List,
    /// "Not this but that": in front of the one and of the other; where words are written without spaces, between them.
    pub(super) nots: List,
    pub(super) buts: List,
    /// "Swap this for that": in front of the one, and where words are written without spaces, of the other.
    pub(super) swap: List,
    pub(super) swap_to: List,
    /// "This instead of that": between what is meant and what is not.
    pub(super) in_place: List,
    pub(super) only: List,
    pub(super) only_after: List,
    /// Amid talk: "could you keep what was saved after 2020" narrows, though it speaks of saving.
    pub(super) narrows: List,
    pub(super) and: List,
    pub(super) and_after: List,
    /// In front of what was meant instead.
    pub(super) meant: List,
    pub(super) also: List,
    pub(super) also_after: List,
    pub(super) older: List,
    pub(super) newer: List,
    /// After "older" these make it a comparison with something else.
    pub(super) than: List,
    pub(super) more: List,
    /// More; after one page was picked, more like it.
    pub(super) alike: List,
    pub(super) like: List,
    /// Whole questions that ask for something else about the same: how many, all, the newest first.
    pub(super) counts: List,
    pub(super) lists: List,
    pub(super) latest: List,
    /// The one that was saved first.
    pub(super) oldest: List,
    /// With `order`: the newest first.
    pub(super) newest: List,
    pub(super) order: List,
    /// In front of what is not wanted.
    pub(super) except: List,
    /// Phrases that let go of conditions: of time, site, folder, browser, and of all.
    pub(super) release: [List; 5],
    /// "Of them", "the ones".
    pub(super) points_back: List,
    pub(super) in_language: List,
    /// The first five and the last.
    pub(super) ordinals: [List; 6],
    /// The one before the last.
    pub(super) next_to_last: List,
    /// One to five, and what stands in front of them: "number two".
    pub(super) cardinals: [List; 5],
    pub(super) numbering: List,
    /// May stand beside an ordinal.
    pub(super) beside_ordinals: List,
    /// "It", "that one".
    pub(super) it: List,
    /// What is asked about it: when, where.
    pub(super) about_it: List,
    /// Say nothing at the end.
    pub(super) closings: List,
    /// Begin a clause that says why, and nothing else.
    pub(super) reasons: List,
    /// In front of what follows from a reason: "legal wants pdfs, so just those".
    pub(super) therefore: List,
    /// "Page", before a number: "page 2" of the results are more of them. Where words are written without spaces, behind it.
    pub(super) page: List,
    /// In front of a subject: "only about mushrooms".
    pub(super) about: List,
    /// Where words are written without spaces, between two that may both be meant.
    pub(super) joins: List,
    /// In front of conditions alone: "saved before 2020".
    pub(super) saved: List,
    /// In front of what is not wanted, also if it is no condition.
    pub(super) without: List,
    /// "The word", behind `without`: what follows is one.
    pub(super) word: List,
    /// In front of a condition that is no longer wanted, or of what is not.
    pub(super) forget: List,
    /// "Not only": a condition that was asked for is no longer wanted, and any other may hold as well.
    pub(super) not_only: List,
    /// Behind what is not wanted.
    pub(super) except_after: List,
    /// In front of it, where `except_after` stands behind: "leave react out".
    pub(super) leave: List,
    /// "No matter": a condition that is named beside it is no longer wanted.
    pub(super) shrugs: List,
    /// As `shrugs`, but only with one of the dimensions.
    pub(super) any: List,
    /// What conditions are of: time, site, folder, browser, kind.
    pub(super) dimensions: [List; 5],
    /// What conditions are called: with `any`, `except` or `forget` beside it, all go.
    pub(super) filters: List,
    /// Day, week, month, year.
    pub(super) units: [List; 4],
    /// With a unit: the time before the one asked for.
    pub(super) back: List,
    /// With a unit: the time after it.
    pub(super) forth: List,
    /// May stand beside `any`, `back` and `order`; where words are written without spaces, characters.
    pub(super) glue: List,
    /// Articles, pronouns, auxiliaries, what is said of any page: they say nothing beside a condition or a sign.
    pub(super) small: List,
    /// More of these: words of wishing, showing, having, and what results are called. Where words are written without
    /// spaces, pieces of text.
    pub(super) talk: List,
    /// Pronouns that are written at the end of a verb of talk: "mostrameli".
    pub(super) endings: List,
}

impl Table {
    fn read(text: &'static str, language: &'static Language) -> Result<Self, serde_json::Error> {
        Ok(Self { code: &language.code, unspaced: language.unspaced, ..serde_json::from_str(text)? })
    }

    /// Whether a word is a sign by itself.
    pub(super) fn is_sign(&self, word: &Word) -> bool {
        let word = std::slice::from_ref(word);
        word.first().is_some_and(|word| self.may_begin(word)) && signs(self).into_iter().any(|(_, list)| list.is(word))
    }

    /// Whether a sign or what says nothing may begin with this word.
    pub(super) fn may_begin(&self, word: &Word) -> bool {
        self.beginnings().contains(word.folded.as_str())
    }

    fn beginnings(&self) -> &HashSet<Piece> {
        self.begins.get_or_init(|| {
            let signs = signs(self).into_iter().map(|(_, list)| list);
            signs.chain(self.small_words()).flat_map(List::beginnings).cloned().collect()
        })
    }

    /// Whether words are one of the phrases that a question begins with.
    pub(super) fn begins_with(&self, words: &[Word]) -> bool {
        let signs = signs(self).into_iter().map(|(_, list)| list);
        signs.chain([&self.leads, &self.denials, &self.points_back]).any(|list| list.is(words))
    }

    /// Whether a text has words of a whole question.
    pub(super) fn speaks_of_saving(&self, text: &str, words: &[Word]) -> bool {
        if self.unspaced { self.own.longest(|own| text.contains(own)).is_some() } else { self.asks_by_itself(words) }
    }

    /// Whether words are of a whole question: "wat heb ik dit jaar opgeslagen", but not "dit jaar opgeslagen".
    pub(super) fn asks_by_itself(&self, words: &[Word]) -> bool {
        let says_so = |word: &Word| [&self.own, &self.leads].iter().any(|list| list.is(std::slice::from_ref(word)));
        let before = self.saved.at_end(words).and_then(|length| words.get(..words.len().checked_sub(length)?));
        self.own.is_in(words) && before.is_none_or(|before| before.iter().any(says_so))
    }

    /// Whether a word says nothing beside a condition or a sign: "do you also have ... maybe".
    pub(super) fn is_small(&self, word: &Word) -> bool {
        let is_in = |lists: &[&List], word: &Word| lists.iter().any(|list| list.is(std::slice::from_ref(word)));
        let is_one = |word: &Word| {
            (self.may_begin(word) && is_in(&self.small_words(), word))
                || is_in(&[&ANY.fillers, &ANY.interjections], word)
        };
        is_one(word) || self.in_parts(word, &is_one)
    }

    fn small_words(&self) -> [&List; 8] {
        [&self.small, &self.talk, &self.leads, &self.closings, &self.glue, &self.points_back, &self.any, &self.also]
    }

    /// The same, spelt right: "memes" is no French "mêmes".
    pub(super) fn is_small_as_written(&self, word: &Word) -> bool {
        let lists =
            [&self.small, &self.talk, &self.leads, &self.glue, &self.points_back, &ANY.fillers, &ANY.interjections];
        lists.into_iter().any(|list| list.found(std::slice::from_ref(word)).is_some_and(|found| found.exact))
    }

    /// Whether the parts of a word are such words: "montre-les", "dell'ultimo", "mostrameli".
    fn in_parts(&self, word: &Word, is_one: &impl Fn(&Word) -> bool) -> bool {
        let parts: Vec<&str> = word.folded.split(['-', '\'']).filter(|part| !part.is_empty()).collect();
        let is_part = |part: &&str| part.len() == 1 || is_one(&Word::of(part));
        if parts.len() > 1 {
            return parts.iter().all(is_part);
        }
        let without =
            |word: &str| self.endings.longest(|ending| word.ends_with(ending)).map(|end| word.len() - end.len());
        let verb = without(&word.folded).and_then(|length| word.folded.get(..length));
        // "Noci" are nuts, and no "no" with a pronoun.
        let is_verb = |verb: &&str| verb.chars().count() >= SHORTEST_VERB && !ANY.refusals.is(&[Word::of(verb)]);
        verb.filter(is_verb).is_some_and(|verb| is_one(&Word::of(&fold(verb))))
    }

    /// Whether a word beside conditions is no subject: a small one, or part of a sign.
    pub(super) fn speaks(&self, word: &Word) -> bool {
        let lists = self.around_conditions();
        let is_one = |word: &Word| self.is_small(word) || lists.iter().any(|list| list.has_word(word));
        is_one(word) || self.in_parts(word, &is_one)
    }

    /// Whether a word is any that follow-ups are made of.
    pub(super) fn knows(&self, word: &Word) -> bool {
        let places = [&self.beside_ordinals, &self.numbering, &self.it, &self.about_it, &self.next_to_last];
        let lists = places.into_iter().chain(&self.ordinals).chain(&self.dimensions).chain(&self.units);
        self.speaks(word) || lists.into_iter().any(|list| list.has_word(word))
    }

    /// What stands between talk at both ends of a text, and that talk; where words are written without spaces.
    pub(super) fn around_talk(&self, text: &str) -> Option<(String, String)> {
        let lists = [&self.small, &self.talk, &self.leads, &self.closings, &self.beside_ordinals];
        let lists: Vec<&List> = lists.into_iter().chain(self.around_conditions()).collect();
        let begins =
            covered(text, &lists, |text, piece| text.strip_prefix(piece), |text| text.trim_start_matches(is_gap));
        let ends = covered(text, &lists, |text, piece| text.strip_suffix(piece), |text| text.trim_end_matches(is_gap));
        if begins.is_empty() {
            return Some((String::new(), text.to_owned()));
        }
        let (front, back) = (text.strip_suffix(begins)?, text.strip_prefix(ends)?);
        let named = text.strip_prefix(front)?.strip_suffix(back).filter(|named| !named.contains('\n'))?;
        Some((named.to_owned(), format!("{front}\n{back}")))
    }

    /// Signs that may stand beside conditions.
    fn around_conditions(&self) -> [&List; 19] {
        [
            &self.only,
            &self.only_after,
            &self.and,
            &self.and_after,
            &self.meant,
            &self.also_after,
            &self.older,
            &self.newer,
            &self.counts,
            &self.lists,
            &self.latest,
            &self.except,
            &self.except_after,
            &self.forget,
            &self.not_only,
            &self.points_back,
            &self.own,
            &self.saved,
            &self.also,
        ]
    }
}

/// What is left of a text when as many pieces as possible are taken off one of its ends.
fn covered<'a>(
    text: &'a str,
    lists: &[&List],
    strip: impl Fn(&'a str, &str) -> Option<&'a str>,
    trim: impl Fn(&'a str) -> &'a str,
) -> &'a str {
    let mut reached = vec![trim(text)];
    let mut at = 0;
    while let Some(rest) = reached.get(at).copied() {
        let shorter = lists.iter().flat_map(|list| list.pieces()).filter_map(|piece| strip(rest, piece)).map(&trim);
        for left in shorter.collect::<Vec<_>>() {
            if !reached.iter().any(|known| known.len() == left.len()) {
                reached.push(left);
            }
        }
        at += 1;
    }
    reached.into_iter().min_by_key(|rest| rest.len()).unwrap_or(text)
}

/// Marks, and where a condition was taken out.
fn is_gap(c: char) -> bool {
    c == '\n' || is_mark(c)
}

/// Reads the words of follow-ups now, so that no question waits for it.
pub fn prepare() {
    LazyLock::force(&TABLES);
    LazyLock::force(&ANY);
}

/// All languages.
pub(super) static TABLES: LazyLock<Vec<&'static Table>> = LazyLock::new(|| READ.iter().collect());

static READ: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let read = |(text, language): (&'static str, &'static Language)| {
        let table = Table::read(text, language).ok()?;
        // The lists of most scripts are looked up by words, by each question that follows another.
        if !table.unspaced {
            table.beginnings();
        }
        Some(table)
    };
    thread::scope(|scope| {
        let reading = on_follow_ups().zip(languages()).map(|each| scope.spawn(move || read(each)));
        reading.collect::<Vec<_>>().into_iter().filter_map(|reading| reading.join().ok()?).collect()
    })
});

/// What people type in any language.
pub(super) static ANY: LazyLock<Any> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/all.json"))).unwrap_or_default());

/// Words that are of no language.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub(super) struct Any {
    /// At both ends of a question, saying nothing.
    pub(super) fillers: List,
    /// Said before a question goes on: "yes, and python?".
    pub(super) interjections: List,
    /// "No, the other": so only with a mark behind it, else something is not wanted.
    pub(super) refusals: List,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_can_be_read() {
        for (text, language) in on_follow_ups().zip(languages()) {
            let read = Table::read(text, language).map(|_| ()).map_err(|error| error.to_string());
            assert_eq!(read, Ok(()), "{}", text.lines().next().unwrap_or_default());
        }
        assert_eq!(TABLES.len(), languages().len());
    }

    #[test]
    fn the_file_of_all_languages_can_be_read() {
        assert!(ANY.fillers.is(&[Word::of("ok")]) && ANY.refusals.is(&[Word::of("no")]));
    }
}
