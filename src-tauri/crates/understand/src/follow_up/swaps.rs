//! One thing in place of another: "replace kafka with rabbitmq", "rabbitmq instead of kafka".

use dogear_domain::{Understood, words::fold};

use crate::read::has_unspaced;

use super::{
    Before, MOST_WORDS_OF_A_CONDITION,
    phrases::{Word, words_of, written},
    tables::{TABLES, Table},
};

impl Before<'_> {
    /// The former question with another word in place of one that was looked for.
    pub(super) fn swapped(&self, question: &str) -> Option<Understood> {
        let former = &self.turns.last()?.understood;
        let text = if has_unspaced(question) {
            TABLES.iter().find_map(|table| swapped_unspaced(table, &former.text, question))
        } else {
            let words = words_of(question);
            let of = |table: &&Table| {
                swap_for(table, &former.text, &words).or_else(|| in_place_of(table, &former.text, &words))
            };
            TABLES.iter().filter(|table| !table.unspaced).find_map(of)
        }?;
        Some(Understood { text, terms: Vec::new(), ..former.clone() })
    }
}

/// "Swap kafka for rabbitmq".
fn swap_for(table: &Table, text: &str, words: &[Word]) -> Option<String> {
    let begins = (0..words.len()).find_map(|at| Some(at + table.swap.at_start(words.get(at..)?)?))?;
    let behind = words.get(begins..)?;
    let asked = words_of(text);
    let length = behind.iter().take_while(|word| is_among(word, &asked)).count();
    let instead = bare(table, behind.get(length..)?);
    let said = behind.get(length..)?.len() > instead.len();
    if said { in_text(text, behind.get(..length)?, instead) } else { None }
}

/// "Rabbitmq instead of kafka".
fn in_place_of(table: &Table, text: &str, words: &[Word]) -> Option<String> {
    let sign = |at: usize| Some((at, table.in_place.at_start(words.get(at..)?)?));
    let (at, length) = (1..words.len()).find_map(sign)?;
    in_text(text, words.get(at + length..)?, bare(table, words.get(..at)?))
}

/// "把kafka换成rabbitmq".
fn swapped_unspaced(table: &Table, text: &str, question: &str) -> Option<String> {
    let to = table.swap_to.longest(|to| question.contains(to))?;
    let (front, instead) = question.split_once(to)?;
    let sign = table.swap.longest(|sign| front.contains(sign))?;
    let (_, denied) = front.split_once(sign)?;
    let (denied, instead) = (denied.trim(), instead.trim().trim_end_matches('的'));
    let is_part = !denied.is_empty() && !instead.is_empty() && text.contains(&denied.to_lowercase());
    is_part.then(|| text.replacen(&denied.to_lowercase(), instead, 1))
}

/// The text with one of its phrases replaced; none where it does not hold it.
fn in_text(text: &str, denied: &[Word], instead: &[Word]) -> Option<String> {
    let asked = words_of(text);
    let few = |words: &[Word]| (1..=MOST_WORDS_OF_A_CONDITION).contains(&words.len());
    (few(denied) && few(instead)).then_some(())?;
    let stands = |at: &usize| {
        let here = asked.get(*at..at + denied.len());
        here.is_some_and(|here| here.iter().zip(denied).all(|(one, other)| fold(&one.folded) == fold(&other.folded)))
    };
    let at = (0..asked.len()).find(stands)?;
    let (before, behind) = (asked.get(..at)?, asked.get(at + denied.len()..)?);
    Some([before, instead, behind].concat()).map(|words| written(&words))
}

fn is_among(word: &Word, asked: &[Word]) -> bool {
    asked.iter().any(|asked| asked.folded == word.folded)
}

/// Without small words in front and behind.
fn bare<'a, 'b>(table: &Table, words: &'a [Word<'b>]) -> &'a [Word<'b>] {
    let is_subject = |word: &Word| !table.speaks(word);
    let begins = words.iter().position(is_subject).unwrap_or(words.len());
    let ends = words.iter().rposition(is_subject).map_or(begins, |at| at + 1);
    words.get(begins..ends).unwrap_or_default()
}
