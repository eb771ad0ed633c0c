//! What the terminal says, in the language of the person: `assets/languages/CODE/terminal.ftl`.
//!
//! Everything that is printed for people is one of its messages, by [`told!`]; a test here looks that no sentence stands
//! anywhere else. What programs read (`--json`, `mcp`) is the same in every language: it is in English.

mod problems;

#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use dogear_engine::companion::{Registered, Sandbox};
use dogear_engine::domain::{Remark, Warning, remark};
use dogear_words::{File, Locale, Value, Words};

use crate::output::printable;

pub use problems::{failed, no_such_folder, sentence, unknown_folder};

/// The language of this run.
static LOCALE: OnceLock<Locale> = OnceLock::new();
/// Its words, read when the first is needed.
static WORDS: OnceLock<Words> = OnceLock::new();
/// Its words for what is wrong or odd with a source.
static SOURCES: OnceLock<Words> = OnceLock::new();

/// A message of the terminal's file with its gaps filled: `told!("sync-more", count = 3)`.
macro_rules! told {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::words().say($key, &[$((stringify!($name), $value.into())),*])
    };
}

pub(crate) use told;

/// Speaks this language until the program ends. Said once, before anything is.
pub fn speak(locale: Locale) {
    let _ = LOCALE.set(locale);
}

/// The words of this run.
pub fn words() -> &'static Words {
    WORDS.get_or_init(|| Words::new(File::Terminal, LOCALE.get().cloned().unwrap_or_else(Locale::english)))
}

/// The words of this run for what is wrong or odd with a source; a run for programs speaks English.
pub fn of_sources() -> &'static Words {
    SOURCES.get_or_init(|| Words::new(File::Sources, words().locale().clone()))
}

/// What there is to say about a source.
pub fn remark(remark: &Remark) -> String {
    printable(&of_sources().remark(remark))
}

/// What was odd in a file, behind the place.
pub fn warning(Warning { place, message }: &Warning) -> String {
    remark(&remark!("caution", place = place.clone(), message = message.clone()))
}

/// A number with this many digits behind the point.
pub fn decimal(number: impl Into<f64>, digits: usize) -> Value<'static> {
    Words::decimal(number.into(), digits)
}

/// Whether what was typed agrees, in the language of the question or in English.
pub fn says_yes(typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    let own = told!("ask-yes");
    ["y", "yes"].into_iter().chain(own.split_whitespace()).any(|yes| yes == typed)
}

/// Whether a browser knows where its companion reaches Dogear, as a sentence.
pub fn registered(state: Registered) -> String {
    match state {
        Registered::Yes => told!("companion-yes"),
        Registered::No => told!("companion-no"),
        Registered::Elsewhere => told!("companion-elsewhere"),
        Registered::Shut(Sandbox::Snap) => told!("companion-snap"),
        Registered::Shut(Sandbox::Flatpak) => told!("companion-flatpak"),
    }
}
