//! What asking for a page told of its address: what a person may want to mend.

use serde::{Deserialize, Serialize};

/// What is wrong with the address of a bookmark, or with its page. One page may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkHealth {
    /// The site says that there is no such page (any more).
    Gone,
    /// There is no such site (any more), or it is for sale.
    Dead,
    /// The page has another address for good.
    Moved,
    /// Its text is another than when it was read before.
    Changed,
}

impl LinkHealth {
    /// Each of them.
    pub const ALL: [Self; 4] = [Self::Gone, Self::Dead, Self::Moved, Self::Changed];

    /// The stable name used in JSON and on the command line.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Dead => "dead",
            Self::Moved => "moved",
            Self::Changed => "changed",
        }
    }
}
