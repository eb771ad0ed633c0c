//! Cuts a text into the pieces that the table has rows for: SentencePiece's unigram model, read from `tokenizer.json`.
//!
//! The same cuts as the `tokenizers` crate makes, which the tests hold it to; that one keeps the pieces in a tree of maps
//! and takes 70 MB for 64,000 of them, this one takes four. Text is normalised first: NFKC, lower case, single spaces.

use std::{collections::HashMap, iter};

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

/// Stands for the space before a word.
const WORD_START: char = '▁';
/// What an unknown letter is less likely than the least likely piece, as in SentencePiece.
const UNKNOWN_PENALTY: f64 = 10.0;

/// The pieces with the logarithms of their likelihood.
pub(super) struct Pieces {
    known: HashMap<Box<str>, (u32, f32)>,
    /// In bytes.
    longest: usize,
    unknown: u32,
    unknown_score: f64,
}

#[derive(Deserialize)]
struct File {
    model: Model,
}

#[derive(Deserialize)]
struct Model {
    unk_id: u32,
    vocab: Vec<(Box<str>, f32)>,
}

/// The best way to cut a word up to some byte: where its last piece begins.
#[derive(Clone, Copy)]
struct Cut {
    score: f64,
    start: usize,
    piece: u32,
}

impl Pieces {
    /// Reads the bytes of `tokenizer.json`.
    pub(super) fn parse(json: &[u8]) -> serde_json::Result<Self> {
        let Model { unk_id, vocab } = serde_json::from_slice::<File>(json)?.model;
        let lowest = vocab.iter().map(|(_, score)| f64::from(*score)).fold(0.0, f64::min);
        let longest = vocab.iter().map(|(piece, _)| piece.len()).max().unwrap_or(0);
        let known = vocab.into_iter().zip(0..).map(|((piece, score), id)| (piece, (id, score))).collect();
        Ok(Self { known, longest, unknown: unk_id, unknown_score: lowest - UNKNOWN_PENALTY })
    }

    /// The first `most` pieces of a text.
    pub(super) fn of(&self, text: &str, most: usize) -> Vec<u32> {
        let mut pieces = Vec::new();
        // Longer texts are cut short before the work, not after it: no piece has no letter.
        for word in normalised(text).split_whitespace().take(most) {
            self.cut(&format!("{WORD_START}{word}"), &mut pieces);
            if pieces.len() >= most {
                pieces.truncate(most);
                break;
            }
        }
        pieces
    }

    /// Appends the likeliest pieces of one word; unknown letters in a row are one unknown piece.
    fn cut(&self, word: &str, pieces: &mut Vec<u32>) {
        let cuts = self.best_cuts(word);
        let mut own = Vec::new();
        let mut end = word.len();
        while let Some(cut) = cuts.get(end).copied().flatten().filter(|_| end > 0) {
            if cut.piece != self.unknown || own.last() != Some(&self.unknown) {
                own.push(cut.piece);
            }
            end = cut.start;
        }
        pieces.extend(own.into_iter().rev());
    }

    /// By byte of the word at which a piece may end.
    fn best_cuts(&self, word: &str) -> Vec<Option<Cut>> {
        let mut cuts: Vec<Option<Cut>> = vec![None; word.len() + 1];
        for (start, letter) in word.char_indices() {
            let before = if start == 0 { 0.0 } else { score_at(&cuts, start) };
            let letter_end = start + letter.len_utf8();
            let ends = iter::successors(Some(letter_end), |&end| next_end(word, end));
            for end in ends.take_while(|end| end - start <= self.longest.max(letter.len_utf8())) {
                let found = word.get(start..end).and_then(|piece| self.known.get(piece));
                let (piece, score) = match found {
                    Some(&(piece, score)) => (piece, f64::from(score)),
                    None if end == letter_end => (self.unknown, self.unknown_score),
                    None => continue,
                };
                keep_better(&mut cuts, end, Cut { score: before + score, start, piece });
            }
        }
        cuts
    }
}

fn next_end(word: &str, end: usize) -> Option<usize> {
    word.get(end..)?.chars().next().map(|letter| end + letter.len_utf8())
}

fn score_at(cuts: &[Option<Cut>], end: usize) -> f64 {
    cuts.get(end).copied().flatten().map_or(0.0, |cut| cut.score)
}

fn keep_better(cuts: &mut [Option<Cut>], end: usize, new: Cut) {
    if let Some(slot) = cuts.get_mut(end)
        && slot.is_none_or(|old| new.score > old.score)
    {
        *slot = Some(new);
    }
}

fn normalised(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}
