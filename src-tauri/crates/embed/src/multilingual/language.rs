//! Which language a short text is in: by its script where that decides, by its pieces where the letters are Latin.
//!
//! What matters is only whether a text is English, since that decides which encoder reads it. Thresholds are chosen by
//! their effect on the retrieval benchmark, not by accuracy: pieces cost English questions next to nothing there, where a
//! general detector of letters (whatlang) takes a third of short English texts for something else.

/// ISO 639-1 code: "de".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language(pub String);

/// What a short text seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageGuess {
    /// English, or names, numbers and signs only: for the default model alone.
    English,
    /// Another language: for this encoder, with the default model's share.
    Other(Language),
    /// Perhaps that language: a question is asked of both and the better evidence wins, a title counts as English.
    Unsure(Language),
}

/// Sixteen times the natural logarithm, as in the table: another language is sure when it is likelier than English by this.
const SURE: i32 = 16 * 5;
/// English is sure when no other language is likelier than it by this.
const DOUBTFUL: i32 = 16 * 3;
/// A text is in another script when at least one in so many of its letters is.
const LETTERS_PER_FOREIGN: usize = 5;

/// Decides where letters other than Latin ones do; nothing for a text in Latin letters or without any.
pub(super) fn by_script(text: &str) -> Option<LanguageGuess> {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let foreign: Vec<&str> = text.chars().filter_map(script_language).collect();
    // Japanese is written in Chinese characters too: one kana tells.
    let code = foreign.iter().find(|&&code| code == "ja").or_else(|| foreign.first())?;
    let language = Language((*code).to_owned());
    Some(if foreign.len() * LETTERS_PER_FOREIGN >= letters {
        LanguageGuess::Other(language)
    } else {
        LanguageGuess::Unsure(language)
    })
}

/// Decides by how likely the pieces are in each of `languages`, English first.
pub(super) fn by_pieces(languages: &[String], likelihoods: &[i32]) -> LanguageGuess {
    let english = likelihoods.first().copied().unwrap_or_default();
    let others = languages.iter().zip(likelihoods).skip(1);
    match others.max_by_key(|(_, likelihood)| **likelihood) {
        Some((code, &likelihood)) if likelihood - english >= SURE => LanguageGuess::Other(Language(code.clone())),
        Some((code, &likelihood)) if likelihood - english >= DOUBTFUL => LanguageGuess::Unsure(Language(code.clone())),
        _ => LanguageGuess::English,
    }
}

/// The language that a letter's script is mostly used for here; nothing for Latin letters and what is no letter.
fn script_language(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => "el",
        '\u{0400}'..='\u{052f}' => "ru",
        '\u{0530}'..='\u{058f}' => "hy",
        '\u{0590}'..='\u{05ff}' => "he",
        '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' => "ar",
        '\u{0900}'..='\u{097f}' => "hi",
        '\u{0980}'..='\u{09ff}' => "bn",
        '\u{0b80}'..='\u{0bff}' => "ta",
        '\u{0c00}'..='\u{0c7f}' => "te",
        '\u{0d00}'..='\u{0d7f}' => "ml",
        '\u{0e00}'..='\u{0e7f}' => "th",
        '\u{10a0}'..='\u{10ff}' => "ka",
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' => "ja",
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => "zh",
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' => "ko",
        _ => return None,
    })
}
