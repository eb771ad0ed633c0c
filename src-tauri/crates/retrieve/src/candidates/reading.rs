//! The language of a question, and who can read it.

use dogear_domain::{QuestionLanguage, Understood};
use dogear_embed::{Calibration, Embedder, LanguageGuess};
use dogear_understand::words::is_foreign;

use super::Reach;
use crate::rank::Tongue;

/// The language of a question, and who can read it.
#[derive(Debug)]
pub(crate) struct Reading {
    /// All that is looked for.
    pub(super) question: String,
    pub(super) guess: LanguageGuess,
    pub(super) tongue: Tongue,
    /// If not English.
    pub(crate) language: Option<QuestionLanguage>,
    /// Of the model that reads it.
    pub(crate) calibration: Calibration,
}

impl Reading {
    /// As the encoder for other languages guesses, where there is one; by function words where it is not sure.
    pub(crate) fn of(embedder: Option<&Embedder>, understood: &Understood, reach: Reach<'_>) -> Self {
        let guess = match embedder {
            Some(embedder) if !reach.english => embedder.language(&understood.text),
            _ => None,
        };
        let tongue = match &guess {
            Some(LanguageGuess::English) => Tongue::English,
            Some(LanguageGuess::Other(_)) => Tongue::Learnt,
            Some(LanguageGuess::Unsure(_)) | None => {
                if !reach.english && is_foreign(&understood.text) {
                    Tongue::Foreign
                } else {
                    Tongue::English
                }
            }
        };
        let language = match (&guess, tongue) {
            (Some(LanguageGuess::Other(guessed)), _) | (Some(LanguageGuess::Unsure(guessed)), Tongue::Foreign) => {
                let learnt = embedder.is_some_and(|embedder| embedder.answers(guessed));
                Some(QuestionLanguage { code: guessed.0.clone(), learnt })
            }
            _ => None,
        };
        let guess = guess.unwrap_or(LanguageGuess::English);
        let calibration = embedder.map(|embedder| embedder.cut_off(&guess)).unwrap_or_default();
        Self { question: understood.text.clone(), guess, tongue, language, calibration }
    }
}
