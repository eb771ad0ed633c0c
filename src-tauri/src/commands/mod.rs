//! What the page may ask for: one file per screen.

pub mod asking;
pub mod background;
pub mod changes;
pub mod companions;
pub mod conversations;
pub mod errands;
pub mod export;
pub mod library;
pub mod listing;
pub mod models;
pub mod pages;
pub mod quick;
pub mod rules;
pub mod settings;
pub mod sources;

use crate::wire::Failure;

/// Result of every command.
pub type Result<T> = std::result::Result<T, Failure>;
