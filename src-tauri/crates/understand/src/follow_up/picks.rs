//! "The second one", "#3", "open the last one", "when did I save it?": one of the sources shown before.

use dogear_domain::{Hit, Turn};

use crate::read::has_unspaced;

use super::{
    phrases::{List, Word, words_of, written},
    tables::{TABLES, Table},
};

/// More words than this are a question of their own.
const LONGEST: usize = 10;

/// A source of the turn before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pick {
    /// Its number, from 1.
    pub(super) n: usize,
}

impl Pick {
    /// The source that a question names by its place, if it does nothing else.
    pub(super) fn of(question: &str, last: &Turn) -> Option<Self> {
        let n = if has_unspaced(question) {
            unspaced(question, last.hits.len())
        } else {
            let words = words_of(question);
            (words.len() <= LONGEST).then(|| TABLES.iter().find_map(|table| spaced(table, &words, last.hits.len())))?
        };
        n.filter(|n| (1..=last.hits.len()).contains(n)).map(|n| Self { n })
    }

    /// "When did I save it?": the source cited first, or the first.
    pub(super) fn it(question: &str, last: &Turn) -> Option<Hit> {
        let words = words_of(question);
        let short = words.len() <= LONGEST;
        if has_unspaced(question) {
            return Self { n: TABLES.iter().find_map(|table| it_unspaced(table, question, last))? }.hit(last).cloned();
        }
        let n = TABLES.iter().filter(|_| short).find_map(|table| it(table, &words, last))?;
        Self { n }.hit(last).cloned()
    }

    /// The source.
    pub(super) fn hit(self, last: &Turn) -> Option<&Hit> {
        last.hits.get(self.n.checked_sub(1)?)
    }
}

fn spaced(table: &Table, words: &[Word], sources: usize) -> Option<usize> {
    if asks_for_like(table, words) {
        return None;
    }
    let place = |at: usize| {
        let word = words.get(at)?;
        let numbered =
            || at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| numbers(table, word));
        let cardinal = || table.cardinals.iter().position(|list| list.has_word(word)).filter(|_| numbered());
        let ordinal = ordinal(table, word, sources).or_else(|| number(&word.folded));
        ordinal.or_else(|| Some(cardinal()? + 1))
    };
    let mut places = (0..words.len()).filter_map(place);
    let only = places.next().filter(|_| places.next().is_none())?;
    let beside = |(at, word): (usize, &Word)| place(at).is_some() || is_beside(table, word) || numbers(table, word);
    words.iter().enumerate().all(beside).then_some(only)
}

/// "Which was the last that I saved": the newest, and no place in a list.
pub(super) fn asks_for_last_saved(question: &str) -> bool {
    if has_unspaced(question) {
        let says = |list: &List| list.longest(|sign| question.contains(sign)).is_some();
        let mut unspaced = TABLES.iter().filter(|table| table.unspaced && says(&table.latest) && says(&table.own));
        return unspaced.any(|table| table.around_talk(question).is_some_and(|(named, _)| named.is_empty()));
    }
    let words = words_of(question);
    words.len() <= LONGEST
        && TABLES.iter().filter(|table| !table.unspaced).any(|table| {
            let last = (0..words.len()).find_map(|at| Some(at + last_of_all(table, words.get(at..)?)?));
            let behind = last.and_then(|end| words.get(end..)).unwrap_or_default();
            let says_nothing =
                |word: &Word| last_of_all(table, std::slice::from_ref(word)).is_some() || table.speaks(word);
            table.own.is_in(behind) && words.iter().all(says_nothing)
        })
}

/// "Which is the oldest of them", "the one that I saved first": of those shown, the one that was saved first.
pub(super) fn oldest_shown<'a>(question: &str, last: &'a Turn) -> Option<&'a Hit> {
    asks_for_oldest(question).then_some(())?;
    last.hits.iter().filter(|hit| hit.bookmark.added_at.is_some()).min_by_key(|hit| hit.bookmark.added_at)
}

fn asks_for_oldest(question: &str) -> bool {
    if has_unspaced(question) {
        return TABLES.iter().filter(|table| table.unspaced).any(|table| {
            let said = table.oldest.longest(|sign| question.contains(sign));
            said.is_some_and(|said| question.split(said).all(says_nothing_unspaced))
        });
    }
    let words = words_of(question);
    words.len() <= LONGEST
        && TABLES.iter().filter(|table| !table.unspaced && !table.newest.is_in(&words)).any(|table| {
            (0..words.len()).any(|at| {
                let (before, here) = words.split_at(at);
                // "When did I save the first" asks about that one.
                let is_first = |list: &&List| {
                    table.own.at_end(before).is_some() && here.first().is_some_and(|word| list.has_word(word))
                };
                let first = || table.ordinals.first().filter(is_first).map(|_| 1);
                let length = table.oldest.at_start(here).or_else(first);
                let behind = length.and_then(|length| here.get(length..));
                behind.is_some_and(|behind| before.iter().chain(behind).all(|word| is_beside(table, word)))
            })
        })
}

/// "Last", "newest": how many words say so.
fn last_of_all(table: &Table, words: &[Word]) -> Option<usize> {
    let first = words.first()?.without_article();
    let last = table.ordinals.last().filter(|list| list.has_word(&first)).map(|_| 1);
    last.or_else(|| table.latest.at_start(words)).or_else(|| table.newest.at_start(words))
}

/// "Page 2": more of the same.
pub(super) fn turns_page(question: &str) -> bool {
    if has_unspaced(question) {
        let page = TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
            let sign = table.page.longest(|sign| question.ends_with(sign))?;
            question.strip_suffix(sign)?.trim_start_matches('第').parse::<usize>().ok()
        });
        return page.is_some_and(|page| page > 1);
    }
    let words = words_of(question);
    TABLES.iter().any(|table| {
        let leads = table.leads.at_start(&words).unwrap_or(0);
        matches!(words.get(leads..), Some([page, which]) if table.page.has_word(page) && number(&which.folded) > Some(1))
    })
}

/// "Something similar to the third one": what stands behind the sign, if only small words stand before it.
pub(super) fn likened(question: &str) -> Option<String> {
    if has_unspaced(question) {
        return likened_unspaced(question);
    }
    let words = words_of(question);
    TABLES.iter().filter(|_| words.len() <= LONGEST).find_map(|table| {
        (0..words.len()).find_map(|at| {
            let (before, here) = words.split_at_checked(at)?;
            let end = at + table.like.at_start(here)?;
            // "I'd like the second one" wants that one.
            let wishes = (0..at).any(|from| words.get(from..end).is_some_and(|words| table.leads.is(words)));
            let small = before.iter().all(|word| table.is_small(word));
            words.get(end..).filter(|_| small && !wishes).map(written)
        })
    })
}

/// "和第三个差不多的", "3番目に似たもの".
fn likened_unspaced(question: &str) -> Option<String> {
    const AROUND: &str = "跟和像与同的にとみたいな";
    let sign = TABLES.iter().filter(|table| table.unspaced).find_map(|table| {
        [&table.alike, &table.like].into_iter().find_map(|list| list.longest(|sign| question.contains(sign)))
    })?;
    let rest = question.replacen(sign, "", 1);
    Some(numbered(&rest).unwrap_or(&rest).trim_matches(|c| AROUND.contains(c)).to_owned())
}

/// "More like the second one"; but "I'd like the second one" picks it.
fn asks_for_like(table: &Table, words: &[Word]) -> bool {
    let mut words = words.to_vec();
    table.leads.take_from(&mut words);
    table.like.is_in(&words) || table.alike.is_in(&words)
}

fn numbers(table: &Table, word: &Word) -> bool {
    table.numbering.has_word(word)
}

fn is_beside(table: &Table, word: &Word) -> bool {
    let lists = [&table.beside_ordinals, &table.it, &table.own, &table.saved, &table.about_it];
    lists.into_iter().any(|list| list.has_word(word)) || table.is_small(word)
}

fn cited_first(last: &Turn) -> usize {
    last.citations.first().and_then(|citation| usize::try_from(citation.n).ok()).unwrap_or(1)
}

/// "这个是什么时候存的": nothing but the pronoun, what is asked about it, and talk.
fn it_unspaced(table: &Table, question: &str, last: &Turn) -> Option<usize> {
    let it = table.it.longest(|it| question.contains(it)).filter(|_| table.unspaced);
    // After one page was picked, nothing else can be meant.
    let it = it.or((last.hits.len() == 1).then_some(""))?;
    let about = table.about_it.longest(|about| question.contains(about))?;
    let rest = question.replacen(it, "\n", 1).replacen(about, "\n", 1);
    let says_nothing = |text: &str| table.around_talk(text).is_some_and(|(named, _)| named.is_empty());
    rest.split('\n').all(says_nothing).then(|| cited_first(last))
}

fn it(table: &Table, words: &[Word], last: &Turn) -> Option<usize> {
    let cited = cited_first(last);
    // "O segundo" is a place, though "segundo" is a small word too.
    let only_that = words.iter().all(|word| is_beside(table, word) && ordinal(table, word, last.hits.len()).is_none());
    (only_that && table.it.is_in(words) && table.about_it.is_in(words)).then_some(cited)
}

fn ordinal(table: &Table, word: &Word, sources: usize) -> Option<usize> {
    let word = word.without_article();
    if table.next_to_last.is(std::slice::from_ref(&word)) {
        return sources.checked_sub(1);
    }
    let place = table.ordinals.iter().position(|list| list.has_word(&word))?;
    Some(if place + 1 == table.ordinals.len() { sources } else { place + 1 })
}

/// `2`, `#2`, `[2]`, `2nd`, `2-ю`; a year is none.
fn number(word: &str) -> Option<usize> {
    const ENDINGS: [&str; 16] =
        ["st", "nd", "rd", "th", "er", "ère", "ere", "ème", "eme", "da", "do", "ra", "ro", "ste", "ª", "º"];
    let word = word.trim_matches(|c| matches!(c, '#' | '[' | ']' | '(' | ')'));
    let figures = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let ending = word.strip_prefix(figures)?.trim_start_matches(['-', '.']);
    let is_cyrillic = |c: char| ('а'..='я').contains(&c);
    let digits = if ending.chars().all(is_cyrillic) || ENDINGS.contains(&ending) { figures } else { word };
    digits.parse().ok().filter(|n| *n < 100)
}

/// A number with what counts pages behind it: "第二个", "2番目".
fn numbered(text: &str) -> Option<&str> {
    const AFTER: [&str; 10] = ["个", "條", "条", "番目", "つ目", "個", "项", "番", "号", "號"];
    // "一番新しい" is the newest, and no first one.
    let counts = |after: &&str, at: usize| {
        **after != *"番" || text.get(..at).is_some_and(|text| text.ends_with(char::is_numeric) && !text.ends_with('一'))
    };
    let found = |after: &&str| text.find(*after).filter(|at| counts(after, *at)).map(|at| (at, after.len()));
    let (at, length) = AFTER.iter().find_map(found)?;
    let before = text.get(..at)?;
    let front = before.strip_suffix(before.chars().next_back()?)?.trim_end_matches('第');
    text.get(front.len()..at + length)
}

/// "第二个", "2番目", "最後のもの", "麻烦您打开第三个".
fn unspaced(question: &str, sources: usize) -> Option<usize> {
    let next_to_last = TABLES.iter().find_map(|table| table.next_to_last.longest(|sign| question.contains(sign)));
    if next_to_last.is_some_and(|_| question.chars().count() <= LONGEST) {
        return sources.checked_sub(1);
    }
    let ends = [("最后", sources), ("最後", sources), ("最初", 1)];
    let at_end = ends.into_iter().find_map(|(end, n)| Some((question.split_once(end)?, n)));
    let (around, n) = at_end.or_else(|| {
        let counted = numbered(question)?;
        Some((question.split_once(counted)?, place_of(counted)?))
    })?;
    let (front, back) = around;
    (says_nothing_unspaced(front) && says_nothing_unspaced(back)).then_some(n)
}

/// "第二个" is 2.
fn place_of(counted: &str) -> Option<usize> {
    let sign = counted.trim_start_matches('第').chars().next()?;
    let figure = sign.to_digit(10).and_then(|n| usize::try_from(n).ok());
    let place = || TABLES.iter().find_map(|table| table.ordinals.iter().position(|list| list.is_letter(sign)));
    figure.or_else(|| Some(place()? + 1))
}

/// Whether what stands beside a place is talk, or asks when and where it was saved.
fn says_nothing_unspaced(text: &str) -> bool {
    const AROUND: &str = "第打开开给我看看那这のを見せて開いてください何ですか是什么呢？?。はも一个個条條つ目";
    let is_talk = |table: &Table, text: &str| table.around_talk(text).is_some_and(|(named, _)| named.is_empty());
    let asks = |table: &Table| {
        let about = table.about_it.longest(|about| text.contains(about));
        about.is_some_and(|about| is_talk(table, &text.replacen(about, "", 1)))
    };
    let text = text.trim_start_matches(|c| AROUND.contains(c));
    text.is_empty() || TABLES.iter().filter(|table| table.unspaced).any(|table| is_talk(table, text) || asks(table))
}
