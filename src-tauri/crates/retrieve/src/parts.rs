//! What of a bookmark is compared with a question beside whole words: parts of its words, and the name of its site, in which
//! words stand without a space. A part counts less than the whole, so that what is called `Java` stands before what is named
//! after it.

use dogear_domain::words::{fold, parts, split};
use dogear_understand::{similarity::Term, sounds::katakana_words};

/// What a part of a word counts. Who remembers `6050` means `MPU6050` unless there is a 6050.
pub(crate) const PART: f32 = 0.85;
/// What the beginning of a site's name counts: it is found, but no answer by itself. A name says at its end what it is
/// (`lifehacker`), at its beginning only of what kind (`javascript`).
const BEGINNING_OF_SITE: f32 = 0.6;
/// Letters of a part of a site's name, and of what is left of it then.
const SITE_PART_AT_LEAST: usize = 4;
const SITE_REST_AT_LEAST: usize = 2;
/// Letters of two words that may be written together.
const TOGETHER_AT_LEAST: usize = 4;
/// The first character of a script without spaces; there, what stands side by side is always written together.
const UNSPACED: char = '\u{e00}';

/// A word of a text, or a part of one.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Piece<'a> {
    Whole(&'a str),
    Part(&'a str),
}

/// Shows all words of a text and their parts, folded.
pub(crate) fn each_piece(text: &str, mut visit: impl FnMut(Piece<'_>)) {
    split(&fold(text)).chain(katakana_words(text)).for_each(|word| visit(Piece::Whole(word)));
    parts(text).for_each(|part| visit(Piece::Part(&part)));
}

/// How like a term is a part of a word.
pub(crate) fn likeness_to_part(term: &Term, part: &str) -> Option<f32> {
    term.is_form_of(part).then_some(PART)
}

/// How like a term, or what it is written together with, is a part of a site's name.
pub(crate) fn likeness_to_site(term: &Term, name: &str) -> Option<f32> {
    let names = std::iter::once(term.text()).chain(term.joined().iter().map(String::as_str));
    names.filter_map(|part| likeness_of_site(part, name)).max_by(f32::total_cmp)
}

/// Whether a folded word can be a part of a site's name.
pub(crate) fn may_name_site(word: &str) -> bool {
    word.len() >= SITE_PART_AT_LEAST && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn likeness_of_site(part: &str, name: &str) -> Option<f32> {
    let rest = name.len().checked_sub(part.len()).filter(|rest| *rest >= SITE_REST_AT_LEAST)?;
    if !may_name_site(part) {
        return None;
    }
    let singular = name.strip_suffix('s').filter(|_| rest > SITE_REST_AT_LEAST);
    let ends = name.ends_with(part) || singular.is_some_and(|name| name.ends_with(part));
    if ends { Some(PART) } else { name.starts_with(part).then_some(BEGINNING_OF_SITE) }
}

/// The longest word of a host, if it may have parts; what stands behind the last dot says nothing.
pub(crate) fn site_name(site: &str) -> Option<&str> {
    let (labels, _) = site.rsplit_once('.')?;
    let longest = labels.split(|c: char| !c.is_alphanumeric()).max_by_key(|word| word.len())?;
    (longest.len() >= SITE_PART_AT_LEAST + SITE_REST_AT_LEAST).then_some(longest)
}

/// The words of a question that stand side by side, each pair with what it is when it is written together: `life hacker`
/// finds `lifehacker`.
pub(crate) fn written_together(words: &[String]) -> impl Iterator<Item = (&[String; 2], String)> {
    let pairs = words.array_windows().map(|pair: &[String; 2]| (pair, pair.concat()));
    pairs.filter(|(_, together)| {
        together.len() >= TOGETHER_AT_LEAST && together.chars().all(|c| c.is_alphanumeric() && c < UNSPACED)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(term: &str, name: &str, expected: Option<f32>) {
        assert_eq!(likeness_to_site(&Term::new(term, true), name), expected, "{term} in {name}");
    }

    #[test]
    fn a_site_is_found_by_the_end_of_its_name() {
        check("hacker", "lifehacker", Some(PART));
        check("overflow", "stackoverflow", Some(PART));
        check("times", "nytimes", Some(PART));
        check("recipe", "allrecipes", Some(PART));
        check("life", "lifehacker", Some(BEGINNING_OF_SITE));
        check("java", "javascript", Some(BEGINNING_OF_SITE));
    }

    #[test]
    fn chance_is_no_part_of_a_name() {
        for (term, name) in [("go", "google"), ("hub", "github"), ("ports", "sports"), ("over", "stackoverflow")] {
            check(term, name, None);
        }
        check("google", "google", None);
        check("recipe", "recipes", None);
    }

    #[test]
    fn two_words_may_be_one() {
        let words: Vec<String> = split("the life hacker a b c++ 机器学习").map(str::to_owned).collect();
        let together: Vec<String> = written_together(&words).map(|(_, together)| together).collect();
        assert_eq!(together, ["thelife", "lifehacker", "hackera"]);
    }
}
