//! Exact words: what stands between quotation marks that belong together, as each language writes them and as keyboards and
//! phones mix them.

use std::ops::Range;

/// A mark that opens, those that close it, and those that a keyboard may have put there instead.
type Quote = (char, &'static [char], &'static [char]);

/// Marks that are nothing else. A phone often writes the closing mark at both ends, as Swedish and Finnish do.
const DOUBLE: &[Quote] = &[
    ('"', &['"'], &['”', '“', '＂']),
    ('＂', &['＂'], &['"', '”']),
    ('“', &['”', '“'], &['"', '„']),
    ('”', &['”'], &['"', '“']),
    ('„', &['“', '”'], &['"', '„']),
    ('«', &['»'], &['«']),
    ('»', &['«', '»'], &[]),
    ('‹', &['›'], &['‹']),
    ('›', &['‹', '›'], &[]),
    ('「', &['」'], &['』']),
    ('『', &['』'], &['」']),
    ('｢', &['｣'], &['」']),
    ('〝', &['〞', '〟'], &['"']),
];
/// Marks that are more often an apostrophe.
const SINGLE: &[Quote] =
    &[('\'', &['\''], &['’']), ('‘', &['’', '‘'], &['\'']), ('’', &['’'], &['\'', '‘']), ('‚', &['‘', '’'], &['\''])];
/// French sets a space inside of these.
const SPACED: [char; 2] = ['«', '‹'];
/// What English shortens at its beginning: `'til` opens no quotation.
const SHORTENED: &[&str] =
    &["til", "till", "tis", "twas", "twill", "em", "im", "er", "cause", "cos", "bout", "round", "neath", "cept"];
/// Letters of a quotation in single marks: in "rock 'n' roll" there is none.
const SINGLE_AT_LEAST: usize = 2;

/// Whether a mark may open exact words.
pub(super) fn opens(c: char) -> bool {
    DOUBLE.iter().chain(SINGLE).any(|(open, ..)| *open == c)
}

/// Whether this is a quotation mark that stands around words in a script with spaces, or an apostrophe.
pub(in crate::read) fn is_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›')
}

/// Where the quoted value of an operator ends (`folder:"To read"`), counted from the beginning of `rest`. `chunk`: what of it
/// comes before the first space.
pub(super) fn value_of(rest: &str, chunk: &str) -> Option<usize> {
    let (at, (mark, own, other)) = value_in(chunk)?;
    let start = at + mark.len_utf8();
    let closes = |c: char| own.contains(&c) || other.contains(&c);
    let value = rest.get(start..)?;
    let end = value.find(closes)?;
    let closing = value.get(end..)?.chars().next()?;
    Some(start + end + closing.len_utf8())
}

/// Whether a chunk is an operator with a quoted value.
pub(super) fn has_value(chunk: &str) -> bool {
    value_in(chunk).is_some()
}

/// Where the mark stands that opens an operator's value, and which it is.
fn value_in(chunk: &str) -> Option<(usize, &'static Quote)> {
    chunk.match_indices(':').find_map(|(at, colon)| {
        let at = at + colon.len();
        let mark = chunk.get(at..)?.chars().next()?;
        Some((at, DOUBLE.iter().find(|(open, ..)| *open == mark)?))
    })
}

/// What stands between quotation marks that belong together. A mark after a letter or a digit is an apostrophe or a
/// measure in inches and opens nothing.
pub(super) fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some((at, open)) = text.get(place..).and_then(|rest| rest.char_indices().find(|(_, c)| opens(*c))) {
        let mark = place + at;
        place = mark + open.len_utf8();
        let before = text.get(..mark).and_then(|before| before.chars().next_back());
        if before.is_some_and(ends_word) {
            continue;
        }
        let inner = text.get(place..).unwrap_or_default();
        let quoted = match DOUBLE.iter().find(|(mark, ..)| *mark == open) {
            Some(quote) => double(inner, quote),
            None => SINGLE.iter().find(|(mark, ..)| *mark == open).and_then(|quote| single(inner, quote)),
        };
        if let Some(end) = quoted {
            found.push(place..place + end);
            place += end + inner.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        }
    }
    found
}

/// Before a mark: a letter, or the colon of an operator, whose value is no quotation.
fn ends_word(before: char) -> bool {
    before == ':' || (before.is_alphanumeric() && !super::is_unspaced(before))
}

/// Where a quotation ends: at the first mark that may close it with no other between, else at the first of its own.
fn double(inner: &str, (open, own, other): &Quote) -> Option<usize> {
    let ends = |marks: &'static [char]| inner.match_indices(marks).map(|(at, _)| at);
    let fits = |end: &usize| inner.get(..*end).is_some_and(|quoted| is_set(quoted, *open));
    let is_plain = |end: &usize| !inner.get(..*end).unwrap_or_default().contains(is_double);
    let plain = ends(own).chain(ends(other)).filter(|end| fits(end) && is_plain(end)).min();
    plain.or_else(|| ends(own).next().filter(fits))
}

fn is_double(c: char) -> bool {
    DOUBLE.iter().any(|(open, own, _)| *open == c || own.contains(&c))
}

/// Whether words stand right behind the mark that opens and right before the one that closes.
fn is_set(quoted: &str, open: char) -> bool {
    let spaced = quoted.starts_with(char::is_whitespace) || quoted.ends_with(char::is_whitespace);
    !quoted.trim().is_empty() && (!spaced || SPACED.contains(&open))
}

/// The same between marks that may be apostrophes: the one that closes must end a word, and the one that opens must not
/// stand for letters that were left out.
fn single(inner: &str, (open, own, other): &Quote) -> Option<usize> {
    let closes = |c: char| own.contains(&c) || other.contains(&c);
    let ends = |(at, mark): &(usize, &str)| {
        let after = inner.get(at + mark.len()..).and_then(|after| after.chars().next());
        let before = inner.get(..*at).and_then(|before| before.chars().next_back());
        !after.is_some_and(char::is_alphanumeric) && !before.is_some_and(char::is_whitespace)
    };
    let (end, _) = inner.match_indices(closes).find(ends)?;
    let quoted = inner.get(..end).filter(|quoted| is_set(quoted, *open) && !quoted.contains(is_double))?;
    let enough = quoted.chars().filter(|c| c.is_alphanumeric()).count() >= SINGLE_AT_LEAST;
    (enough && !is_shortened(quoted)).then_some(end)
}

/// `til`, `90s`: the mark before it stands for what is left out.
fn is_shortened(quoted: &str) -> bool {
    let first = quoted.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let decade = first.trim_end_matches('s');
    let is_year = decade.len() == 2 && decade.bytes().all(|byte| byte.is_ascii_digit());
    is_year || SHORTENED.contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::Question;

    #[track_caller]
    fn check_all(cases: &[(&str, &[&str])]) {
        for (text, expected) in cases {
            let question = Question::new(text);
            let quoted: Vec<&str> = question.quoted().iter().map(|range| question.words(range)).collect();
            assert_eq!(quoted, *expected, "{text}");
        }
    }

    #[test]
    fn quotation_marks_belong_together() {
        check_all(&[
            ("a \"b c\" d", &["b c"]),
            ("„b c“ und »d«", &["b c", "d"]),
            ("“b” «c d» 「東京」で『大阪』", &["b", "c d", "東京", "大阪"]),
            ("5\" and 6\" screens", &[]),
            ("folder:\"To read\" x", &[]),
            ("folder:“To read” x", &[]),
            ("\"never closed", &[]),
            ("\" a \" b", &[]),
            ("\"\"", &[]),
        ]);
    }

    #[test]
    fn every_language_has_its_own() {
        check_all(&[
            ("„cicho sza” po polsku", &["cicho sza"]),
            ("”hej då” på svenska", &["hej då"]),
            ("»hej då» ja ›toinen juttu‹", &["hej då", "toinen juttu"]),
            ("« Le Monde » et ‹ la suite ›", &["Le Monde", "la suite"]),
            ("‹a b› ＂c d＂ 〝東京〟｢大阪｣", &["a b", "c d", "東京", "大阪"]),
            ("‘a b’ ‚c d‘ x", &["a b", "c d"]),
        ]);
    }

    #[test]
    fn keyboards_and_phones_mix_them() {
        check_all(&[
            ("“a b\" c", &["a b"]),
            ("\"a b” c", &["a b"]),
            ("„a b\" c", &["a b"]),
            ("”a b“ c", &["a b"]),
            ("„a\" b \"c”", &["a", "c"]),
            ("\"a “b” c\"", &["a “b” c"]),
            ("“a \"b\" c”", &["a \"b\" c"]),
            ("«a b« c", &["a b"]),
            ("‘a b' c", &["a b"]),
        ]);
    }

    #[test]
    fn an_apostrophe_is_no_quotation_mark() {
        check_all(&[
            ("’the dog’s breakfast’ menu", &["the dog’s breakfast"]),
            ("'to be', they said", &["to be"]),
            ("rock 'n' roll", &[]),
            ("rock ’n’ roll ’til the boys’ night", &[]),
            ("the boys' and the girls' school", &[]),
            ("’90s music, '80s films'", &[]),
            ("l'été d’hier, o'reilly aujourd'hui i've", &[]),
            ("dell' arte e dell' amore", &[]),
            ("don’t 'don’t'", &["don’t"]),
        ]);
    }

    #[test]
    fn names_of_a_path_are_not_quoted() {
        check_all(&[
            ("in Küche › Brot › Hefe", &[]),
            ("in Küche » Brot » Hefe", &[]),
            ("Küche›Brot›Hefe", &[]),
            ("a > b", &[]),
        ]);
    }
}
