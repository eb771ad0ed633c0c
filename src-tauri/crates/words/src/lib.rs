//! How is it said in the person's language? Reads the words of `assets/languages/CODE/`, chooses the language, and writes
//! numbers, days and lists as its readers do.
//!
//! Every sentence stands whole in a file of [Fluent](https://projectfluent.org), which knows plurals; nothing here joins
//! parts of one. What a file lacks is said in English. The page reads its own files there by the same rules.
//!
//! ```
//! use dogear_words::{File, Locale, Words};
//!
//! let words = Words::new(File::App, Locale::of("en"));
//! assert_eq!(words.say("tray-preparing", &[("ready", 3_200.into()), ("of", 10_000.into())]), "Reading 3,200 of 10,000");
//! ```

mod bundle;
mod locale;
mod words;
mod written;

pub use locale::{Locale, SYSTEM};
pub use words::{File, Value, Words};
