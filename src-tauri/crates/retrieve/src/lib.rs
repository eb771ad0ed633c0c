//! Which bookmarks answer this question, and why?
//!
//! `understand` reads a question: what to look for, what must hold, what is asked for. `search` gathers candidates by
//! words and by meaning, `rank` weighs the evidence, and `cut_off` decides whether anything fits. Every hit says why it
//! is there. Understanding, ranking and evaluation are pure and deterministic.
//! Never here: a language model, the network, writing, the clock.

pub mod eval;
pub mod habit;

mod candidates;
mod cut_off;
mod explain;
mod folders;
mod held;
mod index;
mod inflection;
mod pages;
mod parts;
mod rank;
mod saying;
mod search;
mod similarity;
mod sounds;
mod spellings;
mod understand;
mod varied;
mod words;

pub use habit::Habit;
pub use held::HeldWords;
pub use pages::by_page;
pub use saying::saying_it;
pub use search::{Counted, SearchError, SearchOutcome, SearchRequest, Stage, Timings, search};
pub use understand::{Vocabulary, understand};
pub use varied::varied;
