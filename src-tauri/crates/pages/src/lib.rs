//! What does this page say? Asking a site for a page, politely, and reading what comes.
//!
//! - [`read`] turns the bytes of a page into a [`PageText`](dogear_domain::PageText): no network, no clock.
//! - [`worker`] does the same in a program of its own, which may be ended where a page is made to hang or to eat memory.
//! - [`Fetcher`] asks a site for one page; [`Rounds`] asks many sites side by side for many.
//!
//! Never here: the database, bookmarks, settings, cookies, the time of day. What is sent is an address, the name of this
//! program, what it can read, and the marks by which a site tells whether a page has changed.

mod fetching;
mod reading;
mod reason;
mod rounds;
pub mod worker;

pub use fetching::{Fetched, Fetcher, Limits, NotReady, Reader, Request};
pub use reading::{Bounds, Page, Reading, read};
pub use reason::Reason;
pub use rounds::{Rounds, Told};
