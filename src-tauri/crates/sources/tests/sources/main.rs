//! Sources from the outside: real files, real folders, real damage.

mod bad_input;
mod chromium;
mod corpus;
mod discovery;
mod live;
mod netscape;
mod pointed_at;
mod properties;
mod support;
