//! Sites on this machine, asked for pages.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod fetching;
mod odd;
mod rounds;
mod site;
