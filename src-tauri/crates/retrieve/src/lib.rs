//! Which bookmarks answer this question, and why?
//!
//! In: what was understood of a question. `search` gathers candidates by words and by meaning, `rank` weighs the evidence,
//! and `cut_off` decides whether anything fits. Every hit says why it is there. Ranking and evaluation are pure and
//! deterministic.
//! Never here: reading a question, a language model, the network, writing, the clock.

pub mod eval;
pub mod habit;

mod candidates;
mod copies;
mod cut_off;
mod explain;
mod fusion;
mod held;
mod index;
mod listing;
mod pages;
mod parts;
mod passages;
mod quote;
mod rank;
mod saying;
mod search;
mod sides;
mod spellings;
mod varied;
mod without;

pub use copies::{Copies, Likeness, copies};
pub use fusion::fused;
pub use habit::Habit;
pub use held::HeldWords;
pub use listing::{Chosen, Group, Languages, Listing, Order, Shelf, Sort};
pub use pages::by_page;
pub use saying::{holding, saying_it};
pub use search::{Counted, SearchError, SearchOutcome, SearchRequest, Stage, Timings, search};
pub use varied::varied;
pub use without::without_words;
