//! Sites on this machine, asked for pages.

mod fetching;
mod odd;
mod rounds;
mod site;
