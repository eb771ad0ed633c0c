//! What of a passage is shown: the sentences that say the most of a question, and its words in them. Only for what is shown.

use dogear_domain::{PassageHit, sentences_of, words::split};
use dogear_store::ReadPassage;

use crate::{explain::likenesses, rank::Wanted};

/// Characters of what is shown, unless one sentence is longer.
const SHOWN: usize = 280;
/// Characters of a sentence that is longer.
const LONGEST: usize = 400;

/// The sentences of a passage that say the most of a question, as many as are quickly read.
pub(crate) fn quoted(wanted: &Wanted, passage: ReadPassage) -> PassageHit {
    let ReadPassage { text, read_at, origin } = passage;
    let sentences = sentences_of(&text);
    let said: Vec<f32> =
        sentences.iter().map(|range| worth(wanted, text.get(range.clone()).unwrap_or_default())).collect();
    let best = (0..said.len()).reduce(|best, at| if said.get(at) > said.get(best) { at } else { best }).unwrap_or(0);
    let (mut from, mut to) = (best, best);
    let length = |from: usize, to: usize| {
        let ends = sentences.get(from).zip(sentences.get(to));
        ends.and_then(|(first, last)| text.get(first.start..last.end)).map_or(usize::MAX, |said| said.chars().count())
    };
    loop {
        // What follows says more of it than what went before, unless it holds none of the words.
        let after = said.get(to + 1).filter(|_| length(from, to + 1) <= SHOWN);
        let before = from.checked_sub(1).and_then(|at| said.get(at)).filter(|_| length(from - 1, to) <= SHOWN);
        match (before, after) {
            (Some(before), Some(after)) if before > after => from -= 1,
            (_, Some(_)) => to += 1,
            (Some(_), None) => from -= 1,
            (None, None) => break,
        }
    }
    let shown = sentences.get(from).zip(sentences.get(to)).and_then(|(first, last)| text.get(first.start..last.end));
    let shown = shortened(shown.unwrap_or_default());
    PassageHit { words: words(wanted, &shown), text: shown, read_at, origin }
}

/// What the words of a sentence explain of the question.
fn worth(wanted: &Wanted, sentence: &str) -> f32 {
    let mut best = vec![0.0_f32; wanted.terms().count()];
    for word in split(sentence) {
        for (best, likeness) in best.iter_mut().zip(likenesses(wanted, word, None)) {
            *best = best.max(likeness);
        }
    }
    wanted.terms().zip(best).map(|((.., share), likeness)| share * likeness).sum()
}

/// The words of the question as they are written in a text.
fn words(wanted: &Wanted, text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in split(text) {
        let is_asked = likenesses(wanted, word, None).into_iter().any(|likeness| likeness > 0.0);
        if is_asked && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use dogear_domain::TextOrigin;
    use dogear_store::WordCounts;
    use dogear_understand::words::terms;

    use super::*;
    use crate::rank::Tongue;

    fn quote(question: &str, text: &str) -> PassageHit {
        let terms = terms(question);
        let counts = WordCounts { bookmarks: 10, holding: vec![1; terms.len()] };
        let wanted = Wanted::new(question, &terms, &counts, Tongue::English);
        let passage = ReadPassage { text: text.to_owned(), read_at: DateTime::UNIX_EPOCH, origin: TextOrigin::Fetched };
        quoted(&wanted, passage)
    }

    #[test]
    fn the_sentence_with_the_words_is_shown_and_not_the_whole_passage() {
        let filler =
            "It goes on about something else for quite a while and says nothing of interest to anybody at all. ";
        let text = format!("{}Feed the starter with rye flour. {}", filler.repeat(5), filler.repeat(5));
        let shown = quote("feeding a starter with rye", &text);
        assert!(shown.text.contains("Feed the starter with rye flour."), "{}", shown.text);
        assert!(shown.text.chars().count() <= SHOWN);
        assert_eq!(shown.words, ["Feed", "starter", "rye"]);
    }

    #[test]
    fn a_sentence_without_an_end_is_shortened_and_one_without_words_shown_from_its_beginning() {
        let shown = quote("rye", &"word ".repeat(110));
        assert!(shown.text.starts_with("word word") && shown.text.ends_with('…'));
        assert!(shown.text.chars().count() <= LONGEST + 1 && shown.words.is_empty());
        assert_eq!(quote("rye", "").text, "");
    }
}
