//! What is asked?
//!
//! `understand` reads a question: what to look for, what must hold, what is asked for. It knows the library by its
//! [`Vocabulary`], which it is given. Beside it stands what is known of words: which are forms of one, which carry no
//! meaning, how alike two look and sound. All of it is pure and deterministic.
//! Never here: search, IO, the store, a language model, the clock.

#[cfg(test)]
#[path = "../tests/support/mod.rs"]
mod fixtures;
mod folders;

mod follow_up;
mod meaning;
mod phrasebook;
mod read;
mod vocabulary;

pub mod inflection;
pub mod library;
pub mod similarity;
pub mod sounds;
pub mod words;

pub use follow_up::{prepare, said};
pub use meaning::{Asked, Meaning};
pub use read::{Side, about, denials, language_of, sides, understand, without_conditions};
pub use vocabulary::Vocabulary;
