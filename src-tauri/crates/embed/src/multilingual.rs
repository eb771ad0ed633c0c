//! The small encoder for text that is not English: one vector per piece of a word, in the default model's own space.
//!
//! A text's vector is the sum over its pieces, normalised, so that a question in one language lies near a title in another.
//! It knows little of grammar and less English than the default model: use it for what [`Multilingual::language`] says is
//! not English, and mixed with the default model's vector ([`mix`]). Alone it reads passages that the default model has not read
//! yet, which takes that a hundred times as long. Its files are `table.bin`, `tokenizer.json` and
//! `model.toml`, written by `cargo xtask train-multilingual`, which says how; a file that is not the one that `model.toml`
//! names by its hash is refused. Looking up takes some hundredths of a millisecond: no thread of its own is needed.

mod card;
mod kept;
mod language;
mod pieces;
mod table;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use dogear_domain::remark;

pub(crate) use self::kept::Kept;
pub use self::language::{Language, LanguageGuess};
use self::{
    card::{Card, First},
    pieces::Pieces,
    table::Table,
};
use crate::{Calibration, EmbedError, Embedding, PassageText, Result};

/// What the default model's vector weighs beside this encoder's in a question that is not English. All shares are chosen
/// on the retrieval benchmark; the model card has the figures.
pub const QUESTION_SHARE: f32 = 0.25;
/// The same for a title that is not English: this encoder reads the title, the default model the whole passage.
pub const TITLE_SHARE: f32 = 1.0;
/// What this encoder's vector of an English title weighs beside the default model's of its passage: questions in other
/// languages find it sooner, English ones as soon.
pub const ENGLISH_TITLE_SHARE: f32 = 0.2;

/// The encoder, loaded; shared between threads by reference.
pub struct Multilingual {
    folder: PathBuf,
    card: Card,
    pieces: Pieces,
    table: Table,
}

impl Multilingual {
    /// Loads a folder.
    ///
    /// # Errors
    /// `ModelFile`, naming the file that is missing, cut off or not the one that was made with the others.
    pub fn load(folder: &Path) -> Result<Self> {
        let card = Card::read(folder)?;
        let table = Table::parse(&card.read_checked(folder, "table.bin")?, &card)
            .ok_or_else(|| EmbedError::model_file(&folder.join("table.bin"), remark!("model-length")))?;
        let pieces = Pieces::parse(&card.read_checked(folder, "tokenizer.json")?).map_err(|error| {
            EmbedError::model_file(&folder.join("tokenizer.json"), remark!("model-tokenizer", what = error.to_string()))
        })?;
        Ok(Self { folder: folder.to_owned(), card, pieces, table })
    }

    /// Identity; vectors that another id had a part in are made again.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.card.id
    }

    /// Whether it was made for a language. Where not, search by meaning may miss and words decide.
    #[must_use]
    pub fn answers(&self, language: &Language) -> bool {
        self.card.answered.contains(&language.0)
    }

    /// When a page is near enough to a question that this encoder has read.
    #[must_use]
    pub fn cut_off(&self) -> Calibration {
        self.card.cut_off
    }

    /// The vector of a text as it stands, L2-normalised, or nothing when no piece of it is known.
    #[must_use]
    pub fn encode(&self, text: &str) -> Option<Vec<f32>> {
        self.table.vector(&self.pieces(text))
    }

    /// Which language a title or question is in, as far as so short a text tells.
    #[must_use]
    pub fn language(&self, text: &str) -> LanguageGuess {
        language::by_script(text)
            .unwrap_or_else(|| language::by_pieces(&self.card.languages, &self.table.likelihoods(&self.pieces(text))))
    }

    /// Adds to the default model's reading of a question what this encoder makes of it.
    pub(crate) fn read_question(&self, (text, guess): (&str, &LanguageGuess), embedding: &mut Embedding) {
        if *guess == LanguageGuess::English {
            return;
        }
        let Some(own) = self.encode(text).filter(|own| own.len() == embedding.vector.len()) else { return };
        let mixed = mix(&own, &embedding.vector, QUESTION_SHARE);
        if matches!(guess, LanguageGuess::Unsure(_)) {
            embedding.alternative = Some(mixed);
        } else {
            embedding.vector = mixed;
        }
    }

    /// The same for a passage with this title. What may be English is taken for it.
    pub(crate) fn read_title(&self, title: &str, embedding: &mut Embedding) {
        let Some(own) = self.encode(title).filter(|own| own.len() == embedding.vector.len()) else { return };
        embedding.vector = match self.language(title) {
            LanguageGuess::Other(_) => mix(&own, &embedding.vector, TITLE_SHARE),
            LanguageGuess::English | LanguageGuess::Unsure(_) => mix(&embedding.vector, &own, ENGLISH_TITLE_SHARE),
        };
    }

    /// A vector of a passage for as long as the default model has not read it: not of length one, so that its cosines are on the
    /// scale of that model's.
    pub(crate) fn first(&self, passage: &PassageText) -> Option<Vec<f32>> {
        let First { rest, length } = self.card.first?;
        let (title, beside) = passage.text.split_at_checked(passage.title.len())?;
        let (title, beside) = (self.pieces(title), self.pieces(beside));
        // Of a page that is called nothing it would know the folder alone, as of all others in there.
        self.table.vector(&title)?;
        let mut vector = self.table.weighed(&[(title.as_slice(), 1.0), (beside.as_slice(), rest)])?;
        vector.iter_mut().for_each(|number| *number *= length);
        Some(vector)
    }

    fn pieces(&self, text: &str) -> Vec<u32> {
        self.pieces.of(text, self.card.max_tokens)
    }
}

/// `own + share * other`, L2-normalised. Both must be as wide.
#[must_use]
pub fn mix(own: &[f32], other: &[f32], share: f32) -> Vec<f32> {
    let mut sum: Vec<f32> = own.iter().zip(other).map(|(own, other)| own + share * other).collect();
    table::normalise(&mut sum);
    sum
}

impl fmt::Debug for Multilingual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multilingual").field("id", &self.card.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
