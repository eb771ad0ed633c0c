//! A bounded list of what was odd in a file: a broken file of a million lines gets a hundred warnings, not a million,
//! and how many more there were of each kind.

use std::fmt::Display;

use dogear_domain::{Filling, Remark, Warning, remark};

const MOST: usize = 100;
const MOST_KINDS: usize = 10;

#[derive(Debug, Clone, Default)]
pub(crate) struct Warnings {
    list: Vec<Warning>,
    /// Beyond the list: each message with how often it was told, the first ones of them.
    beyond: Vec<(Remark, usize)>,
    /// Of all other messages.
    others: usize,
}

impl Warnings {
    /// Notes that `message` holds at `place`. The place is made only if it is kept.
    pub(crate) fn add(&mut self, place: impl FnOnce() -> Filling, message: Remark) {
        if self.list.len() < MOST {
            self.list.push(Warning { place: place(), message });
        } else if let Some((_, count)) = self.beyond.iter_mut().find(|(known, _)| *known == message) {
            *count += 1;
        } else if self.beyond.len() < MOST_KINDS {
            self.beyond.push((message, 1));
        } else {
            self.others += 1;
        }
    }

    /// All of them; the last ones say how many more there were.
    pub(crate) fn finish(mut self, file: &str) -> Vec<Warning> {
        let more = |message| Warning { place: file.into(), message };
        let told = self
            .beyond
            .iter()
            .map(|(message, count)| more(remark!("odd-again", count = *count, message = message.clone())));
        self.list.extend(told);
        if self.others > 0 {
            self.list.push(more(remark!("odd-others", count = self.others)));
        }
        self.list
    }
}

/// A line of a file, as a place: like all places in digits alone, as editors count them.
pub(crate) fn place_of(file: &str, line: impl Display) -> Filling {
    remark!("place-line", file = file, line = line.to_string()).into()
}
