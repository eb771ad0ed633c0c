//! How many there are: pages, not copies of them.

use serde::{Deserialize, Serialize};

/// A number of pages, and in how many places they are saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Different pages (see [`page_of`](crate::page_of)).
    pub pages: u32,
    /// Bookmarks of these pages: a page that is saved twice has two.
    pub bookmarks: u32,
    /// Different folders that they lie in; folders of two sources are different.
    pub folders: u32,
}
