//! The JSON that scripts depend on: every document that the terminal prints with `--json`, as a type of its own.
//!
//! The types of the other crates may change; these shapes may only grow. A field keeps its name and its kind, and where one
//! is always there, it stays. Each type stands with the conversion from what it says. `docs/cli.schema.json` is made of
//! these types, and a test holds it to them.

mod app;
mod asking;
mod bookmarks;
mod companion;
mod library;
mod map;
mod models;
mod pages;
mod question;
#[cfg(test)]
mod schema;
mod sources;

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use schemars::JsonSchema;
use serde::Serialize;

pub use app::{Newest, Reached};
pub use asking::{Conversation, Conversations, Event, WouldSend};
pub use bookmarks::{Duplicates, List, NoSuchFolder, Search, Similar};
pub use companion::Companions;
pub use library::{Changes, Evaluation, Exclusions, Exported, Folders, Habits, PrivateFolders, Rebuilt, Status};
pub use map::Map;
pub use models::{FoundProviders, Models, Provider, ProviderTest};
pub use pages::{LinkHealth, PageShown, Pages, PagesEstimate, PagesRead};
pub use sources::{Imported, Sources, Synced, Watched};

/// What a command prints, and nothing else is printed as JSON.
pub trait Document: Serialize + JsonSchema {
    /// The command, with what makes it print this document; those of one document are several.
    const COMMANDS: &'static [&'static str];
}

/// Names the command of each document. What is not named here cannot be printed; what is, has its place in the schema.
macro_rules! documents {
    ($($($command:literal),+ => $document:ty;)+) => {
        $(impl Document for $document {
            const COMMANDS: &'static [&'static str] = &[$($command),+];
        })+

        /// The schema of each command's document.
        #[cfg(test)]
        fn definitions(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema)> {
            vec![$($(($command, generator.subschema_for::<$document>())),+),+]
        }
    };
}

documents! {
    "dogear ask" => Event<'_>;
    "dogear ask --show-sent" => WouldSend<'_>;
    "dogear changes" => Changes<'_>;
    "dogear companion" => Companions<'_>;
    "dogear conversations" => Conversations<'_>;
    "dogear conversations --show" => Conversation<'_>;
    "dogear list" => List<'_>;
    "dogear similar" => Similar<'_>;
    "dogear duplicates" => Duplicates<'_>;
    "dogear eval" => Evaluation<'_>;
    "dogear exclude" => Exclusions<'_>;
    "dogear export" => Exported<'_>;
    "dogear folders" => Folders<'_>;
    "dogear habit" => Habits;
    "dogear import" => Imported<'_>;
    "dogear map" => Map<'_>;
    "dogear model" => Models<'_>;
    "dogear newest" => Newest<'_>;
    "dogear open", "dogear toggle" => Reached;
    "dogear pages" => Pages<'_>;
    "dogear pages --estimate" => PagesEstimate<'_>;
    "dogear pages --health" => LinkHealth<'_>;
    "dogear pages --read" => PagesRead;
    "dogear pages --show" => PageShown<'_>;
    "dogear private" => PrivateFolders<'_>;
    "dogear provider" => Provider<'_>;
    "dogear provider --find" => FoundProviders<'_>;
    "dogear provider --test" => ProviderTest<'_>;
    "dogear rebuild" => Rebuilt;
    "dogear search" => Search<'_>;
    "dogear search, unknown folder" => NoSuchFolder<'_>;
    "dogear sources" => Sources<'_>;
    "dogear status" => Status<'_>;
    "dogear sync" => Synced<'_>;
    "dogear watch" => Watched<'_>;
}

/// RFC 3339 in UTC, whole seconds.
fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Milliseconds with two decimals: a stage of a search may take less than one.
fn fractional_millis(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 100_000.0).round() / 100.0
}
