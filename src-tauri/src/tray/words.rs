//! What the tray says. The page has the same words for what both say.

use dogear_words::Words;

/// How the library is, as far as a line of a menu says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing is known yet.
    Starting,
    /// The library cannot be opened.
    NotOpened,
    /// A source cannot be read, or something else needs the person.
    Trouble,
    /// The person has paused it.
    Paused {
        /// Whether that ends by itself.
        for_a_while: bool,
    },
    /// Sources are being read.
    Reading,
    /// Search by meaning is being made ready.
    Preparing {
        /// Bookmarks that are.
        ready: u32,
        /// All.
        of: u32,
        /// It waits for more power.
        waits: bool,
    },
    /// Nothing is to be done.
    UpToDate {
        /// All.
        bookmarks: u32,
    },
}

/// One line.
pub fn line(words: &Words, state: State) -> String {
    match state {
        State::Starting => words.say("tray-starting", &[]),
        State::NotOpened => words.say("tray-not-opened", &[]),
        State::Trouble => words.say("tray-trouble", &[]),
        State::Paused { for_a_while: true } => words.say("tray-paused-hour", &[]),
        State::Paused { for_a_while: false } => words.say("tray-paused", &[]),
        State::Reading => words.say("tray-reading", &[]),
        State::Preparing { ready, of, waits: false } => {
            words.say("tray-preparing", &[("ready", ready.into()), ("of", of.into())])
        }
        State::Preparing { ready, of, waits: true } => {
            words.say("tray-waiting", &[("ready", ready.into()), ("of", of.into())])
        }
        State::UpToDate { bookmarks } => words.say("tray-up-to-date", &[("bookmarks", bookmarks.into())]),
    }
}

#[cfg(test)]
mod tests {
    use dogear_words::{File, Locale};

    use super::*;

    #[test]
    fn each_state_is_one_short_line() {
        let words = Words::new(File::App, Locale::of("en-GB"));
        let check = |state, expected: &str| assert_eq!(line(&words, state), expected);
        let preparing = |waits| State::Preparing { ready: 3_200, of: 10_000, waits };
        check(State::Starting, "Opening the library");
        check(State::Paused { for_a_while: true }, "Paused for an hour");
        check(preparing(false), "Reading 3,200 of 10,000");
        check(preparing(true), "Waiting for power at 3,200 of 10,000");
        check(State::UpToDate { bookmarks: 0 }, "No bookmarks yet");
        check(State::UpToDate { bookmarks: 1 }, "1 bookmark · up to date");
        check(State::UpToDate { bookmarks: 999 }, "999 bookmarks · up to date");
        check(State::UpToDate { bookmarks: 1_234_567 }, "1,234,567 bookmarks · up to date");
    }
}
