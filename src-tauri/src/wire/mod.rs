//! The types that cross to the page, with their conversions. Domain types may change without the page noticing.

mod asking;
mod failure;
mod library;
mod settings;

pub use asking::{AskEventView, AskRequestView, Begun, ConversationSummaryView, FailureCodeView, TurnView};
pub use failure::Failure;
pub use library::{ImportView, SourceView, StartState, StatusView};
pub use settings::{ProviderTestView, SettingsChange, SettingsView, Surroundings};
