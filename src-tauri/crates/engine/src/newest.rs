//! Whether there is a newer Dogear. No library is needed for it: who cannot open one may need a newer Dogear most.

use dogear_domain::program::VERSION;
use dogear_releases::{Newest, Project, ReleaseError, look};

use crate::Result;

/// Asks the project that this program was built for, once. It is asked when a person wants to know, and never else.
///
/// # Errors
/// When this program was built for no project, the project has no release, or its server does not say.
pub async fn newest() -> Result<Newest> {
    let project = Project::own().ok_or(ReleaseError::NoProject)?;
    Ok(look(&project, VERSION).await?)
}

/// Where the latest version can be had. None: this program was built for no project, so nobody can be asked.
#[must_use]
pub fn newest_page() -> Option<String> {
    Project::own().map(|project| project.page())
}
