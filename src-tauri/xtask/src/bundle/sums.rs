//! The checksums of what was made: beside each file NAME one NAME.sha256, as `sha256sum --check` reads it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::write as write_file;
use crate::setup::stamp;

pub fn write(packages: &Path) -> Result<()> {
    for entry in fs::read_dir(packages).with_context(|| format!("cannot read {}", packages.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sum = stamp::hash_file(&path)?;
        write_file(&packages.join(format!("{name}.sha256")), &format!("{sum}  {name}\n"))?;
    }
    Ok(())
}
