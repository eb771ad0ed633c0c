//! Where the socket of a data folder is: in it; or, where a socket cannot be there, in a folder of the person's own that is
//! named after it. A lock beside the socket says who was first, and is free again however that one ended.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use interprocess::local_socket::{Name, prelude::*};
use sha2::{Digest, Sha256};

#[cfg(not(windows))]
const SOCKET: &str = "dogear.sock";
const LOCK: &str = "dogear.lock";
/// Systems keep 104 bytes for the path of a socket, or 108.
#[cfg(not(windows))]
const LONGEST_PATH: usize = 100;

/// A folder in which an app can say that it is there.
#[derive(Debug)]
pub(crate) struct Place {
    folder: PathBuf,
    /// What the data folder is called where a path will not do.
    #[cfg_attr(not(windows), expect(dead_code, reason = "named pipes have a name, sockets have a path"))]
    digest: String,
}

/// The places of a data folder, the usual one first. A folder that is not there yet may get another name when it is.
pub(crate) fn places(data_dir: &Path) -> Vec<Place> {
    let data_dir = fs::canonicalize(data_dir).or_else(|_| std::path::absolute(data_dir));
    let Ok(data_dir) = data_dir else { return Vec::new() };
    let digest = digest(&data_dir);
    let beside = beside(&digest);
    let all = [Some(data_dir), beside].into_iter().flatten();
    all.map(|folder| Place { folder, digest: digest.clone() }).filter(Place::is_short).collect()
}

impl Place {
    /// Makes the folder, if need be, and opens the lock in it.
    ///
    /// # Errors
    /// When the folder is not there and cannot be made, is not the person's own, or cannot be written.
    pub(crate) fn lock(&self) -> io::Result<File> {
        make_private(&self.folder)?;
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(self.folder.join(LOCK))
    }

    /// Whether somebody has been here: where not, there is no need to knock.
    pub(crate) fn is_used(&self) -> bool {
        self.folder.join(LOCK).exists()
    }

    /// Whatever the process would grant others by habit, the socket grants them nothing.
    ///
    /// # Errors
    /// When the system refuses.
    #[cfg(unix)]
    pub(crate) fn close_to_others(&self) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(self.folder.join(SOCKET), fs::Permissions::from_mode(0o600))
    }

    #[cfg(not(unix))]
    pub(crate) fn close_to_others(&self) -> io::Result<()> {
        Ok(())
    }

    #[cfg(not(windows))]
    pub(crate) fn name(&self) -> io::Result<Name<'static>> {
        self.folder.join(SOCKET).to_fs_name::<interprocess::local_socket::GenericFilePath>()
    }

    #[cfg(windows)]
    pub(crate) fn name(&self) -> io::Result<Name<'static>> {
        format!("dogear-{}", self.digest).to_ns_name::<interprocess::local_socket::GenericNamespaced>()
    }

    #[cfg(not(windows))]
    fn is_short(&self) -> bool {
        self.folder.as_os_str().len() + 1 + SOCKET.len() <= LONGEST_PATH
    }

    #[cfg(windows)]
    fn is_short(&self) -> bool {
        true
    }
}

/// A folder that only its owner can enter, where there is none yet.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// The folder for sockets that cannot be in the data folder. It is private by its own rights: the system's folder for
/// what runs, or one that nobody else can enter.
#[cfg(unix)]
fn beside(digest: &str) -> Option<PathBuf> {
    use std::os::unix::fs::MetadataExt;
    let base = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    let folder = base.unwrap_or_else(std::env::temp_dir).join(format!("dogear-{digest}"));
    match fs::symlink_metadata(&folder) {
        // Somebody else may have made it first. Whoever can write into a folder of these rights owns it.
        Ok(found) => (found.is_dir() && found.mode() & 0o077 == 0).then_some(folder),
        Err(_) => Some(folder),
    }
}

#[cfg(not(unix))]
fn beside(_: &str) -> Option<PathBuf> {
    None
}

/// Short enough for a path, long enough that no two folders share it.
fn digest(data_dir: &Path) -> String {
    let digest = Sha256::digest(data_dir.as_os_str().as_encoded_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
