//! What the extension in a browser tells of its bookmarks, and where that is kept until it is read.
//!
//! The companion tells what stands in folders ([`Listing`]); a [`Tree`] is all of them. The tree of a profile lies in the
//! data folder ([`Kept`]) and is read as that profile's newest state where it counts for more than the browser's files. Which
//! profile a browser speaks for, [`speakers`] finds out by a mark that the extension leaves in its own storage.

mod host_places;
mod kept;
mod reading;
mod speaker;
mod tree;

pub use host_places::{HostPlace, Sandbox, host_places, is_of_firefox};
pub use kept::{Kept, KeptHeader, Speaking};
pub use reading::PASSING_KEY;
pub use speaker::speakers;
pub use tree::{Kind, Listing, Node, Tree, TreeError};

/// The id of the companion in Chromium's family, by the key in its manifest.
pub const CHROMIUM_ID: &str = include_str!("chromium.id");
/// The id of the companion in Firefox's family.
pub const FIREFOX_ID: &str = "companion@dogear.app";
