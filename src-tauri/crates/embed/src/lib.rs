//! What vector has this text?
//!
//! Text in, L2-normalised vectors out. A model runs on threads of its own, behind a handle that can be cloned: one for
//! questions, one for passages, which go in batches of similar length. A small encoder of our own reads what is not English.
//! Never here: the database, and knowing what a bookmark is.
//!
//! ```
//! use dogear_embed::{Embedder, LanguageGuess, fake::FakeBackend};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> dogear_embed::Result<()> {
//! // A real model is opened by `OnnxBackend::load`.
//! let embedder = Embedder::start(|_| Ok(FakeBackend::new("fake")))?;
//! let bread = embedder.embed_query("fresh bread", &LanguageGuess::English).await?;
//! assert_eq!(bread.vector.len(), embedder.card().dims as usize);
//! # Ok(())
//! # }
//! ```

mod backend;
mod batch;
mod card;
mod embedder;
mod error;
// Tests of other rooms are built with debug assertions; what people are given is not, and has no fakes in it.
#[cfg(debug_assertions)]
pub mod fake;
pub mod multilingual;
mod onnx;
mod pool;
mod questions;
mod rest;
mod runtime;

pub use backend::{Backend, TokenIds};
pub use batch::plan;
pub use card::{Calibration, ModelCard, Pooling};
pub use embedder::{Embedder, Pace, Purpose};
pub use error::EmbedError;
pub use multilingual::{Language, LanguageGuess, Multilingual};
pub use onnx::OnnxBackend;
pub use runtime::switch_reports_off;

/// What stands for a bookmark.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PassageText {
    /// What the page is called: its language is the passage's.
    pub title: String,
    /// All that the model reads, the title at its beginning.
    pub text: String,
}

/// A text as a model sees it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Embedding {
    /// The whole text: L2-normalised, as wide as the model says.
    pub vector: Vec<f32>,
    /// The same as it reads in another language than English, for a question that may be in either.
    pub alternative: Option<Vec<f32>>,
    /// Its tokens, one after the other: each L2-normalised, [`ModelCard::token_dims`] numbers. Empty where the model has
    /// none to give.
    pub tokens: Vec<f32>,
}

/// Result of every operation here.
pub type Result<T, E = EmbedError> = std::result::Result<T, E>;
