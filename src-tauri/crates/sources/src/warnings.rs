//! A bounded list of what was odd in a file: a broken file of a million lines gets a hundred warnings, not a million,
//! and how many more there were of each kind.

use std::borrow::Cow;

use dogear_domain::Warning;

const MOST: usize = 100;
const MOST_KINDS: usize = 10;

#[derive(Debug, Clone, Default)]
pub(crate) struct Warnings {
    list: Vec<Warning>,
    /// Beyond the list: each message with how often it was told, the first ones of them.
    beyond: Vec<(Cow<'static, str>, usize)>,
    /// Of all other messages.
    others: usize,
}

impl Warnings {
    /// Notes that `message` holds at `place`. The place is made only if it is kept.
    pub(crate) fn add(&mut self, place: impl FnOnce() -> String, message: impl Into<Cow<'static, str>>) {
        let message = message.into();
        if self.list.len() < MOST {
            self.list.push(Warning { place: place(), message: message.into_owned() });
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
        let more = |message| Warning { place: file.to_owned(), message };
        let told = self.beyond.iter().map(|(message, count)| more(format!("{count} more: {message}")));
        self.list.extend(told);
        if self.others > 0 {
            self.list.push(more(format!("{} more entries had something odd about them.", self.others)));
        }
        self.list
    }
}
