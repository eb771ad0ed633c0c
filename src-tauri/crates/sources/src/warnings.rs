//! A bounded list of what was odd in a file: a broken file of a million lines gets a hundred warnings, not a million.

use dogear_domain::Warning;

const MOST: usize = 100;

#[derive(Debug, Default)]
pub(crate) struct Warnings {
    list: Vec<Warning>,
    beyond: usize,
}

impl Warnings {
    /// Notes that `message` holds at `place`. The place is made only if it is kept.
    pub(crate) fn add(&mut self, place: impl FnOnce() -> String, message: impl Into<String>) {
        if self.list.len() < MOST {
            self.list.push(Warning { place: place(), message: message.into() });
        } else {
            self.beyond += 1;
        }
    }

    /// All of them; the last says how many more there were.
    pub(crate) fn finish(mut self, file: &str) -> Vec<Warning> {
        if self.beyond > 0 {
            let message = format!("{} more entries had something odd about them.", self.beyond);
            self.list.push(Warning { place: file.to_owned(), message });
        }
        self.list
    }
}
