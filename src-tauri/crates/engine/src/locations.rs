//! Where Dogear keeps its own files.

use std::path::{Path, PathBuf};

use crate::{EngineError, Problem, Result};

/// The folder of the library and the settings: as given, or the system's place for application data.
///
/// # Errors
/// When the system names no such place, which needs `--data-dir`.
pub fn data_dir(given: Option<&Path>) -> Result<PathBuf> {
    if let Some(folder) = given {
        return Ok(folder.to_owned());
    }
    let name = if cfg!(any(target_os = "macos", target_os = "windows")) { "Dogear" } else { "dogear" };
    dirs::data_local_dir().map(|base| base.join(name)).ok_or_else(|| EngineError::Problem(Problem::NoDataFolder))
}
