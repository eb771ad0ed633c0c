//! Text made plain: paragraphs with an empty line between two of them, single spaces, and none of the characters that
//! steer a terminal or the direction of writing.

use std::collections::HashSet;

/// Words of a text that says the same over and over, at least, and the most different ones that it then has.
const MANY_WORDS: usize = 2_000;
const FEW_WORDS: usize = 20;

/// Paragraphs of `raw`, which are separated by empty lines in it; lines within a paragraph stay lines. At most `most`
/// characters, cut between words where there are words.
pub fn text(raw: &str, most: usize) -> String {
    let mut out = String::new();
    let mut left = most;
    let mut gap = false;
    for raw_line in raw.lines() {
        let line = line(raw_line);
        if !line.chars().any(char::is_alphanumeric) {
            gap |= line.is_empty();
            continue;
        }
        let between = if out.is_empty() {
            ""
        } else if gap {
            "\n\n"
        } else {
            "\n"
        };
        gap = false;
        let taken = beginning(&line, left.saturating_sub(between.len()));
        if !taken.chars().any(char::is_alphanumeric) {
            break;
        }
        out.push_str(between);
        out.push_str(taken);
        if taken.len() < line.len() {
            break;
        }
        left = left.saturating_sub(between.len() + line.chars().count());
    }
    out
}

/// One line: white space is one space, signs that are not shown are gone.
pub fn line(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !is_unseen(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// One line of at most `most` characters.
pub fn short_line(raw: &str, most: usize) -> String {
    let line = line(raw);
    beginning(&line, most).to_owned()
}

/// How much a text says: its words; of writing without spaces, half of its characters.
pub fn weight(text: &str) -> usize {
    let dense = text.chars().filter(|&c| is_dense(c)).count();
    let words = text.split(|c: char| c.is_whitespace() || is_dense(c));
    words.filter(|word| word.chars().any(char::is_alphanumeric)).count() + dense.div_ceil(2)
}

/// Whether a text says anything, and not the same over and over.
pub fn says_something(text: &str) -> bool {
    if weight(text) == 0 {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().take(MANY_WORDS).collect();
    words.len() < MANY_WORDS || words.into_iter().collect::<HashSet<_>>().len() > FEW_WORDS
}

/// At most `most` characters of a line, cut at a space if one is near.
fn beginning(line: &str, most: usize) -> &str {
    let Some((end, _)) = line.char_indices().nth(most) else { return line };
    let cut = line.get(..end).unwrap_or_default();
    let near = cut.rfind(' ').filter(|&at| end - at < 200);
    near.and_then(|at| cut.get(..at)).unwrap_or(cut)
}

/// Controls, marks of direction, and signs that mean nothing outside the page's own font. Joiners stay: Persian, Hindi and
/// emoji are written with them.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}'
            | '\u{e0000}'..='\u{e007f}' | '\u{f0000}'..='\u{10ffff}')
}

/// Writing without spaces between words: Chinese, Japanese, Thai and their neighbours.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn paragraphs_keep_one_empty_line_and_nothing_unseen() {
        let raw = "  Bees \u{202e}and\tmore\u{0} \n\n\n \u{200b} \n***\nA swarm\u{ad} in May\r\nis  worth";
        assert_eq!(text(raw, 1_000), "Bees and more\n\nA swarm in May\nis worth");
        assert_eq!(line("می\u{200c}خواهم \u{feff}x"), "می\u{200c}خواهم x");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(text("one two three", 9), "one two");
        assert_eq!(text("one\n\ntwo", 4), "one");
        assert_eq!(text(&"x".repeat(1_000), 10), "x".repeat(10));
    }

    #[test]
    fn writing_without_spaces_counts_by_its_characters() {
        assert_eq!(weight("three little words -"), 3);
        assert_eq!(weight("日本語の文章"), 3);
    }

    #[test]
    fn the_same_over_and_over_says_nothing() {
        assert!(!says_something(&"tick tock ".repeat(5_000)));
        assert!(!says_something(" - "));
        assert!(says_something("tick tock"));
        let counted: Vec<String> = (0..3_000).map(|n| n.to_string()).collect();
        assert!(says_something(&counted.join(" ")));
    }

    proptest! {
        #[test]
        fn what_is_clean_stays_so_and_within_its_bound(raw in "[a-z\u{202e}\u{0}\u{1b} \n\t字é-]{0,200}", most in 0_usize..100) {
            let once = text(&raw, most);
            prop_assert!(once.chars().count() <= most);
            prop_assert_eq!(&text(&once, most), &once);
            prop_assert!(!once.chars().any(|c| is_unseen(c) && c != '\n'));
        }
    }
}
