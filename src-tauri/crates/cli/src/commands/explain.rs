//! `dogear search --explain`: how the question was read and why each bookmark stands where it does.

use dogear_engine::domain::{Field, Hit, Understood, Why, WordMatch};
use dogear_words::Value;

use crate::{
    output::printable,
    words::{decimal, told, words},
};

/// How the question was read, one thing a line.
pub fn reading(understood: &Understood) -> Vec<String> {
    let text = Some(&understood.text).filter(|text| !text.is_empty());
    let looked_for = text.map(|text| told!("explain-text", text = printable(text)));
    let parts = understood
        .parts
        .iter()
        .map(|part| told!("explain-condition", condition = printable(&part.label), words = printable(&part.words)));
    let relaxed = understood.relaxed.iter().map(|label| told!("explain-relaxed", condition = printable(label)));
    looked_for.into_iter().chain(parts).chain(relaxed).collect()
}

/// The evidence for a hit, one kind a line.
pub fn evidence(hit: &Hit) -> Vec<String> {
    let Why { rank_words, rank_meaning, .. } = hit.why;
    let exact = hit.why.exact.then(|| told!("explain-exact"));
    let words = (!hit.why.words.is_empty()).then(|| {
        let places: Vec<String> = hit.why.matches.iter().map(written).collect();
        let (share, places) = (percent(hit.why.coverage), words().all_of(&places));
        match rank_words {
            Some(rank) => told!("explain-words-ranked", share = share, rank = rank, places = places),
            None => told!("explain-words", share = share, places = places),
        }
    });
    let meaning = hit.why.meaning.map(|meaning| match rank_meaning {
        Some(rank) => told!("explain-meaning-ranked", score = decimal(meaning, 2), rank = rank),
        None => told!("explain-meaning", score = decimal(meaning, 2)),
    });
    let closeness = hit.why.closeness.map(|closeness| told!("explain-closeness", score = decimal(closeness, 2)));
    let score = Some(told!("explain-together", score = decimal(hit.score, 3)));
    [exact, words, meaning, closeness, score].into_iter().flatten().collect()
}

fn percent(share: f32) -> Value<'static> {
    decimal(share * 100.0, 0)
}

fn written(found: &WordMatch) -> String {
    let field = match found.field {
        Field::Title => "title",
        Field::Address => "address",
        Field::Folder => "folder",
        Field::Tags => "tags",
        Field::Note => "note",
    };
    let place = told!("explain-place", field = field, word = printable(&found.written));
    if found.likeness < 1.0 { told!("explain-alike", place = place, alike = percent(found.likeness)) } else { place }
}
