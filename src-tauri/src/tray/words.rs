//! What the tray says. The page has the same words for what both say.

/// The library cannot be opened.
pub const NOT_OPENED: &str = "Dogear could not open its library";
/// Before anything is known.
pub const STARTING: &str = "Opening the library";
/// The lines of the menu.
pub const QUICK: &str = "Quick search";
/// Shows the window.
pub const OPEN: &str = "Open Dogear";
/// Ends by itself.
pub const PAUSE_FOR_AN_HOUR: &str = "Pause for an hour";
/// Does not.
pub const PAUSE: &str = "Pause until started again";
/// Ends a pause.
pub const GO_ON: &str = "Go on";
/// Ends the app.
pub const QUIT: &str = "Quit Dogear";

/// How the library is, as far as a line of a menu says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
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
pub fn line(state: State) -> String {
    match state {
        State::Trouble => "A source needs you".into(),
        State::Paused { for_a_while: true } => "Paused for an hour".into(),
        State::Paused { for_a_while: false } => "Paused".into(),
        State::Reading => "Reading bookmarks".into(),
        State::Preparing { ready, of, waits: false } => format!("Reading {} of {}", grouped(ready), grouped(of)),
        State::Preparing { ready, of, waits: true } => {
            format!("Waiting for power at {} of {}", grouped(ready), grouped(of))
        }
        State::UpToDate { bookmarks: 0 } => "No bookmarks yet".into(),
        State::UpToDate { bookmarks: 1 } => "1 bookmark · up to date".into(),
        State::UpToDate { bookmarks } => format!("{} bookmarks · up to date", grouped(bookmarks)),
    }
}

/// 10,000
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_is_one_short_line() {
        let preparing = |waits| State::Preparing { ready: 3_200, of: 10_000, waits };
        assert_eq!(line(preparing(false)), "Reading 3,200 of 10,000");
        assert_eq!(line(preparing(true)), "Waiting for power at 3,200 of 10,000");
        assert_eq!(line(State::UpToDate { bookmarks: 1_234_567 }), "1,234,567 bookmarks · up to date");
        assert_eq!(line(State::UpToDate { bookmarks: 999 }), "999 bookmarks · up to date");
        assert_eq!(line(State::UpToDate { bookmarks: 1 }), "1 bookmark · up to date");
    }
}
