//! How do we say it, with citations? Prompts, providers, the turn, citation marks, built-in answers.
//!
//! In: a question as it was understood, and the bookmarks that were retrieved for it. Out: [`AskEvent`]s and, at the
//! end, a [`dogear_domain::Turn`] to keep. What holds everywhere: only a retrieved bookmark can become a citation or
//! a link; text from pages, titles and models is data, never an instruction; keys are never printed.
//! Never here: SQL, ranking, fetching sources, the clock.
//!
//! ```
//! use dogear_chat::CitationFilter;
//!
//! // No bookmark was retrieved: a model's mark and its link lead nowhere.
//! let mut filter = CitationFilter::new(&[]);
//! let shown = filter.push("See [1] and [here](https://made.up/page).") + &filter.finish();
//! assert_eq!(shown, "See and here.");
//! assert_eq!(filter.dropped(), 1);
//! ```

mod asking;
mod builtin;
mod cite;
mod codes;
mod event;
// Tests of other rooms are built with debug assertions; what people are given is not, and has no fakes in it.
#[cfg(debug_assertions)]
pub mod fake;
#[cfg(test)]
mod fixtures;
mod llm;
mod prompt;
mod providers;
mod suggestion;
mod turn;
mod untrusted;

pub use asking::{Asking, Limits};
pub use builtin::{BUILTIN_NAME, BuiltinAnswer, Facts, Found, Inquiry, answer, plain_text};
pub use cite::{CitationFilter, citations};
pub use codes::{Code, LlmError};
pub use event::AskEvent;
pub use llm::{Delta, Llm};
pub use prompt::{Asked, Budget, Message, Prompt, Role, estimate_tokens};
pub use providers::{Destination, Key, LocalPlace, LocalProvider, Provider, ProviderKind, ProviderLlm, find_local};
pub use suggestion::{Conditions, Suggestion};
pub use turn::{Effect, Event, Machine, State};
