//! Which models can be had, and how do they come here?
//!
//! In: the list of models that Dogear knows ([`Catalogue`]), a folder for those that were fetched ([`Shelf`]), and the
//! address of a hub ([`Hub`]). Out: a folder that `dogear-embed` can load, whole or not there at all: what arrives lies
//! elsewhere until every file is the one that the hub has announced. Nothing is fetched unless [`fetch`] is called.
//! Never here: the library, running a model, deciding which one is used.

mod catalogue;
mod digest;
mod error;
mod fetch;
mod hub;
mod shelf;

pub use catalogue::{Catalogue, Entry};
pub use error::FetchError;
pub use fetch::{Arrived, fetch};
pub use hub::{DEFAULT_SERVER, Hub};
pub use shelf::Shelf;

/// Result of every operation here.
pub type Result<T, E = FetchError> = std::result::Result<T, E>;
