//! `dogear search --explain`: how the question was read and why each bookmark stands where it does.

use dogear_engine::domain::{Field, Hit, Understood, Why, WordMatch};

use crate::output::printable;

/// How the question was read, one thing a line.
pub fn reading(understood: &Understood) -> Vec<String> {
    let text = Some(&understood.text).filter(|text| !text.is_empty());
    let looked_for = text.map(|text| format!("looked for: {}", printable(text)));
    let parts =
        understood.parts.iter().map(|part| format!("only: {} (“{}”)", printable(&part.label), printable(&part.words)));
    let relaxed = understood.relaxed.iter().map(|label| format!("let go, because nothing fits: {}", printable(label)));
    looked_for.into_iter().chain(parts).chain(relaxed).collect()
}

/// The evidence for a hit, one kind a line.
pub fn evidence(hit: &Hit) -> Vec<String> {
    let Why { rank_words, rank_meaning, .. } = hit.why;
    let exact = hit.why.exact.then(|| "exactly what was asked for".to_owned());
    let words = (!hit.why.words.is_empty()).then(|| {
        let places: Vec<String> = hit.why.matches.iter().map(written).collect();
        let share = format!("{:.0} % of the question", hit.why.coverage * 100.0);
        format!("words: {share}{}: {}", place(rank_words), places.join(", "))
    });
    let meaning = hit.why.meaning.map(|meaning| format!("meaning: {meaning:.2}{}", place(rank_meaning)));
    let closeness = hit.why.closeness.map(|closeness| format!("word by word: {closeness:.2}"));
    let score = Some(format!("together: {:.3}", hit.score));
    [exact, words, meaning, closeness, score].into_iter().flatten().collect()
}

fn place(rank: Option<u32>) -> String {
    rank.map(|rank| format!(", place {rank}")).unwrap_or_default()
}

fn written(found: &WordMatch) -> String {
    let field = match found.field {
        Field::Title => "title",
        Field::Address => "address",
        Field::Folder => "folder",
        Field::Tags => "tags",
        Field::Note => "note",
    };
    let how = if found.likeness < 1.0 { format!(", {:.0} % alike", found.likeness * 100.0) } else { String::new() };
    format!("“{}” in the {field}{how}", printable(&found.written))
}
