//! Why it is not known whether there is a newer version. As text it is for the log.

use dogear_domain::Remark;
use thiserror::Error;

/// Why it is not known.
#[derive(Debug, Error)]
pub enum ReleaseError {
    /// This program was built without the name of its project, or with one that cannot be asked.
    #[error("this program does not know where its project is")]
    NoProject,
    /// The project has published nothing.
    #[error("{page} has no release")]
    NoRelease {
        /// Where it would be.
        page: String,
    },
    /// Nobody answered, or something else than was asked for.
    #[error("{host} was asked: {reason:?}")]
    Unanswered {
        /// Who was asked.
        host: String,
        /// Why, as far as it is known here.
        reason: Remark,
        /// Where a person can look.
        page: String,
    },
}
