//! Files of Dogear's own that are replaced whole.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

/// Replaces a file, or makes it: a reader sees the old one or the new one and never half of one, whatever ends meanwhile,
/// and the new one is on the disk when this returns. Whoever else writes it at the same time does the same.
///
/// # Errors
/// When the folder is not there or cannot be written, the disk is full, or a folder has the name. Nothing is left behind.
pub fn replace_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut naming = tempfile::Builder::new();
    naming.prefix(".dogear-").suffix(".partial");
    // As any new file, not only for its owner: an export may be for others.
    #[cfg(unix)]
    naming.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = naming.tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

/// So that a loss of power does not bring the old file back. Where a system knows no such thing, the file alone is synced.
fn sync_folder(folder: &Path) {
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_or_stays_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("all.json");
        for text in ["first", "second"] {
            replace_file(&file, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
        let taken = folder.path().join("taken");
        fs::create_dir_all(taken.join("inner")).unwrap();
        replace_file(&taken, b"x").unwrap_err();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        replace_file(&folder.path().join("none/all.json"), b"x").unwrap_err();
    }
}
