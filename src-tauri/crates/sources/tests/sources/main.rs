//! Sources from the outside: real files, real folders, real damage.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, and one that is skipped says so"
)]

mod any_shape;
mod archives;
mod bad_input;
mod chromium;
mod corpus;
mod database;
mod discovery;
mod documents;
mod firefox;
mod firefox_damage;
mod folders;
mod live;
mod netscape;
mod pointed_at;
mod properties;
mod safari;
mod saved;
mod services;
mod support;
mod tables;
mod trees;
mod words;
