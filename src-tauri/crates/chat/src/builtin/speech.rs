//! What the built-in answers can say, and how the gaps of a sentence are filled. The words are in `assets/languages/CODE/answers.toml`,
//! with the keys of the fields here; a build makes constants of them.
//!
//! Gaps are `{name}`. What is filled in comes escaped and is never read for gaps itself.

use dogear_domain::Language;

include!(concat!(env!("OUT_DIR"), "/speeches.rs"));

/// The sentences of one language.
#[derive(Debug)]
pub(super) struct Speech {
    /// Around titles and subjects.
    pub(super) quotes: [&'static str; 2],
    /// Between the parts of a list, and before the last.
    pub(super) list: [&'static str; 2],
    /// Around all conditions, and between them.
    pub(super) around: [&'static str; 3],
    /// How many forms a counted noun has.
    pub(super) plural: Plural,
    /// Words for 0 to 12; empty where figures are used.
    pub(super) numbers: &'static [&'static str],
    pub(super) thousands: &'static str,
    pub(super) pages: Forms,
    pub(super) bookmarks: Forms,
    /// As after "in".
    pub(super) folders: Forms,
    pub(super) topic: &'static str,
    pub(super) conditions: Conditions,
    pub(super) dates: Dates,
    pub(super) details: Details,
    /// For a page that has neither a title nor an address to name it by.
    pub(super) untitled: &'static str,
    pub(super) empty_library: &'static str,
    /// Without conditions; of a subject under conditions; of conditions alone.
    pub(super) nothing: [&'static str; 3],
    /// All that is said is what is not wanted.
    pub(super) only_without: &'static str,
    /// One; several.
    pub(super) nearest: [&'static str; 2],
    /// That there is none of this name; what comes near.
    pub(super) unknown_folder: [&'static str; 2],
    pub(super) relaxed: [&'static str; 2],
    /// One; two; more.
    pub(super) by_meaning: [&'static str; 3],
    /// Without conditions; under some.
    pub(super) only: [&'static str; 2],
    pub(super) either: &'static str,
    pub(super) best: &'static str,
    /// One left; several; some beyond those that are shown, of which no number is told.
    pub(super) left: [&'static str; 3],
    pub(super) listing: &'static str,
    pub(super) first_of: &'static str,
    pub(super) counted: &'static str,
    /// What was counted of a subject: pages whose words say it; that more may fit; that none says it, before those that may.
    /// Without what ends the sentence.
    pub(super) said: [&'static str; 3],
    /// What ends a sentence; what ends one before a list.
    pub(super) ends: [&'static str; 2],
    /// In how many places the pages that were counted are saved, where that is more than once.
    pub(super) copies: &'static str,
    pub(super) all_from: &'static str,
    pub(super) some_from: [&'static str; 2],
    /// One; two or three; more.
    pub(super) examples: [&'static str; 3],
    pub(super) latest: [&'static str; 2],
    pub(super) elsewhere: &'static str,
    pub(super) others: &'static str,
    pub(super) picked: &'static str,
    pub(super) no_more: &'static str,
    /// What the page of the first says.
    pub(super) says: &'static str,
    /// Saved; not saved.
    pub(super) saved: [&'static str; 2],
    /// The heading; a line.
    pub(super) sites: [&'static str; 2],
    /// The heading; a line; none.
    pub(super) twice: [&'static str; 3],
}

/// How conditions follow on from the pages.
#[derive(Debug)]
pub(super) struct Conditions {
    pub(super) site: &'static str,
    pub(super) folder: &'static str,
    pub(super) source: &'static str,
    pub(super) kind: &'static str,
    pub(super) phrase: &'static str,
    pub(super) without: &'static str,
    /// A year or a month; a day; since; before; from and to.
    pub(super) time: [&'static str; 5],
    /// Videos, PDFs, repositories, papers.
    pub(super) kinds: [&'static str; 4],
}

/// When something was saved.
#[derive(Debug)]
pub(super) struct Dates {
    pub(super) today: &'static str,
    pub(super) yesterday: &'static str,
    /// From Monday.
    pub(super) weekdays: [&'static str; 7],
    pub(super) day: &'static str,
    pub(super) month: &'static str,
    /// A year, a month or a day by itself, in a condition.
    pub(super) plain: [&'static str; 3],
    /// The months behind a day, and those in `month`; in the file `month-forms` says which of the forms that its questions have.
    pub(super) months: [[&'static str; 12]; 2],
}

/// What is said of one page.
#[derive(Debug)]
pub(super) struct Details {
    pub(super) site: &'static str,
    pub(super) saved: &'static str,
    /// The folder after `saved`; without it.
    pub(super) folder: [&'static str; 2],
    pub(super) saved_alone: &'static str,
}

/// A counted noun, in the forms that the language has; the others are as `other`.
#[derive(Debug)]
pub(super) struct Forms {
    one: &'static str,
    two: &'static str,
    few: &'static str,
    other: &'static str,
}

/// How nouns agree with numbers: the rules of CLDR, as far as answers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plural {
    /// They do not.
    None,
    /// One, and others.
    Two,
    /// 1, 21; few: 2 to 4, 22; the others.
    Russian,
    /// 1; 2; few: 3 to 10, 103; the others.
    Arabic,
}

impl Plural {
    /// The form for a number.
    pub(super) fn of(self, forms: &Forms, n: usize) -> &'static str {
        match (self, n, n % 10, n % 100) {
            (Self::Two | Self::Arabic, 1, ..) => forms.one,
            (Self::Arabic, 2, ..) => forms.two,
            (Self::Russian, _, _, 11..=14) => forms.other,
            (Self::Russian, _, 1, _) => forms.one,
            (Self::Russian, _, 2..=4, _) | (Self::Arabic, _, _, 3..=10) => forms.few,
            _ => forms.other,
        }
    }
}

/// The sentences of a language; those of English where it has none.
pub(super) fn of(language: Language) -> &'static Speech {
    let spoken = SPEECHES.iter().find(|(code, _)| *code == language.code());
    spoken.map_or(&EN, |(_, speech)| speech)
}

/// A sentence with its gaps filled. A gap without a value stays empty.
pub(super) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len() * 2);
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, left) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        filled.extend(values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value));
        rest = left;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_has_no_gaps() {
        assert_eq!(fill("a {x} b {y} {z}.", &[("x", "{y}"), ("y", "2")]), "a {y} b 2 .");
    }

    #[test]
    fn nouns_agree() {
        let said = |language, n| {
            let speech = of(language);
            fill(speech.plural.of(&speech.bookmarks, n), &[("n", &n.to_string())])
        };
        let russian: Vec<String> = [1, 2, 5, 11, 21, 112].into_iter().map(|n| said(Language::Russian, n)).collect();
        assert_eq!(russian, ["1 закладка", "2 закладки", "5 закладок", "11 закладок", "21 закладка", "112 закладок"]);
        let english: Vec<String> = [0, 1, 2].into_iter().map(|n| said(Language::English, n)).collect();
        assert_eq!(english, ["0 bookmarks", "one bookmark", "2 bookmarks"]);
        assert_eq!((said(Language::Chinese, 1), said(Language::Chinese, 2)), ("1 个书签".into(), "2 个书签".into()));
    }

    #[test]
    fn every_language_that_is_spoken_has_its_own_sentences() {
        for language in Language::ALL {
            assert!(SPEECHES.iter().any(|(code, _)| *code == language.code()), "{language:?}");
        }
        assert_eq!(SPEECHES.len(), Language::ALL.len());
    }

    #[test]
    fn every_sentence_of_every_language_names_what_it_is_about() {
        for language in Language::ALL {
            let speech = of(language);
            for sentence in speech.only.iter().chain([&speech.picked, &speech.saved[0], &speech.best]) {
                assert!(sentence.contains("{item}"), "{language:?}: {sentence}");
            }
            assert!(speech.either.contains("{first}") && speech.either.contains("{second}"), "{language:?}");
            assert!(speech.counted.contains("{pages}") && speech.counted.contains("{conditions}"), "{language:?}");
            assert!(speech.pages.other.contains("{n}") && speech.topic.contains("{subject}"), "{language:?}");
            assert!(speech.said[0].contains("{pages}") && speech.said[2].contains("{subject}"), "{language:?}");
            assert!(speech.copies.contains("{bookmarks}") && speech.copies.contains("{folders}"), "{language:?}");
        }
    }
}
