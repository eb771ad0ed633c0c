//! Which models can be had, and how do they come here?
//!
//! In: the list of models that Dogear knows ([`Catalogue`]), a folder for those that were fetched ([`Shelf`]), and the
//! address of a hub ([`Hub`]). Out: a folder that `dogear-embed` can load, whole or not there at all: what arrives lies
//! elsewhere until every file is the one that the hub has announced. Nothing is fetched unless [`fetch`] is called.
//! Never here: the library, running a model, deciding which one is used.
//!
//! ```
//! use dogear_catalogue::{Catalogue, Shelf};
//!
//! let catalogue = Catalogue::built_in().unwrap();
//! // The first comes with Dogear; any other can be fetched.
//! assert_eq!(catalogue.models[0].id(), catalogue.default);
//! # let folder = tempfile::tempdir().unwrap();
//! let shelf = Shelf::new(folder.path().join("models"));
//! assert!(!shelf.has(&catalogue.models[1]));
//! ```

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
