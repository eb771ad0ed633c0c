//! Firefox's bookmarks, and those of the browsers made from it: `places.sqlite`, and the backups that it writes of it.
//!
//! The database is never opened where it lies: a running Firefox holds it, and newest changes are in its write-ahead
//! log. Both are copied together into a private folder ([`copy`]), the copy is read ([`places`], [`table`]), and goes.
//! Backups are JSON, packed or plain ([`backup`], [`packed`]). Either way the result is one flat list of nodes, parents
//! first ([`tree`]), from which tags and bookmarks are taken ([`entries`]).
//! What may have changed is told from the pages of a few tables alone ([`glance`]).
//! Read are schema 15 (2012) and later, of Firefox for Android, too: a column that a schema lacks is left out.

mod backup;
mod copy;
mod entries;
mod former;
mod glance;
mod packed;
mod pages;
mod places;
mod profile;
mod profiles;
mod roots;
mod table;
mod tree;

pub use backup::parse_firefox_backup;
pub(crate) use backup::{is_backup, is_packed};
pub(crate) use copy::sweep;
pub(crate) use entries::{Kind, Node, Root, collect as collect_nodes};
pub(crate) use glance::glance;
pub(crate) use places::read_database;
pub(crate) use profile::{DATABASE_FILES, is_in_profile, read_profile};
pub(crate) use profiles::{has_places, profiles, shown_name};

/// How every SQLite database begins.
pub(crate) const DATABASE_MAGIC: &[u8] = b"SQLite format 3\0";
