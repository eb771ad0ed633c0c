//! Is there a newer Dogear? One question to one address, when a person asks it.
//!
//! Whoever builds a package names the project that it comes from ([`PROJECT`](dogear_domain::program::PROJECT)); what was built without
//! a name cannot ask. What is answered is untrusted: a version is read out of it, and nothing else. Never here: asking by itself
//! or again, fetching or installing anything.
//!
//! ```
//! use dogear_releases::Project;
//!
//! let project = Project::at("https://github.com/anna/dogear").unwrap();
//! assert_eq!(project.asked(), "https://api.github.com/repos/anna/dogear/releases/latest");
//! assert!(Project::at("https://example.org/dogear").is_none(), "nobody knows how to ask there");
//! ```

mod answer;
mod error;
mod look;
mod project;

pub use error::ReleaseError;
pub use look::look;
pub use project::Project;

/// What came of looking for a newer version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Newest {
    /// The version that asked, or one before it.
    This,
    /// A later one, as in `1.2.0`. It can be had at [`Project::page`].
    Newer(String),
}

/// What looking for a newer version gives.
pub type Result<T, E = ReleaseError> = std::result::Result<T, E>;
