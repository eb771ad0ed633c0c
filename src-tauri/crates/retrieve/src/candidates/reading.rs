//! The language of a question, and who can read it.

use dogear_domain::{Language, QuestionLanguage, Understood};
use dogear_embed::{Calibration, Embedder, LanguageGuess};
use dogear_understand::words::is_foreign;

use super::Reach;
use crate::rank::Tongue;

/// So few plain words tell no language but the usual ones.
const FEW_WORDS: usize = 2;

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
        let guess = guess.map(|guess| doubted(guess, &understood.text));
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

/// "Bread fermentation" looks Swedish by its letters: of a few plain words, a language in which no questions are read is a
/// guess, and both encoders are asked.
fn doubted(guess: LanguageGuess, text: &str) -> LanguageGuess {
    let is_plain = text.is_ascii() && text.split_whitespace().count() <= FEW_WORDS && !is_foreign(text);
    match guess {
        LanguageGuess::Other(guessed) if is_plain && Language::ALL.iter().all(|spoken| spoken.code() != guessed.0) => {
            LanguageGuess::Unsure(guessed)
        }
        guess => guess,
    }
}

#[cfg(test)]
mod tests {
    use dogear_embed::Language as Guessed;

    use super::*;

    #[test]
    fn a_few_plain_words_are_in_no_rare_language() {
        let check = |text: &str, code: &str, doubts: bool| {
            let guess = doubted(LanguageGuess::Other(Guessed(code.into())), text);
            assert_eq!(matches!(guess, LanguageGuess::Unsure(_)), doubts, "{text}");
        };
        check("bread fermentation", "sv", true);
        check("brot backen", "de", false);
        check("bröd jäsning", "sv", false);
        check("hur man bakar bra bread", "sv", false);
    }
}
