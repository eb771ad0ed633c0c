//! Exact words, in quotation marks of any kind: they must stand there so, and they are looked for.

use super::{
    Context,
    condition::{Condition, Found},
    language::languages,
};

/// The quotation that begins here.
pub(super) fn at(context: &Context, place: usize) -> Option<Found> {
    let tokens = context.question.quoted().iter().find(|quoted| quoted.start == place)?.clone();
    let words = context.question.words(&tokens);
    let telling = words.chars().any(char::is_alphanumeric);
    let condition = telling.then(|| Condition::Phrase(words.to_owned()))?;
    Some(Found { tokens, language: languages().first()?, condition })
}
