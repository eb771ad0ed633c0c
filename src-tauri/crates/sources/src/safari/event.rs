//! A property list as a sequence of steps, in the same words for both encodings.

use std::borrow::Cow;

use crate::{ParseError, dates::Stated};

/// One step through a property list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event<'a> {
    OpenDictionary,
    OpenArray,
    /// Of whichever is open.
    Close,
    /// Of the member whose value follows.
    Key(Cow<'a, str>),
    Text(Cow<'a, str>),
    Date(Stated),
    /// A number, a truth value, data.
    Other,
}

/// Gives the steps of a document that was read whole; the last one closes what the first one opened.
pub(super) trait Events<'a> {
    /// The next step; none at the end.
    fn next(&mut self) -> Result<Option<Event<'a>>, ParseError>;
}
