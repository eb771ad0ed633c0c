//! Where the tree of a profile lies in the data folder, and when it counts for more than the browser's files.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, BufRead, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use dogear_domain::{Browser, Format, Reading, Remark, Source, SourceId, remark};
use serde::{Deserialize, Serialize};

use super::tree::{Listing, Tree};
use crate::{
    ParseError, ReadError,
    watch::{Fingerprint, WatchTarget, newest_write},
};

/// Changes when a file would be understood otherwise than before.
const VERSION: u32 = 1;
/// Below the data folder.
const FOLDER: &str = "companion";
/// A browser that ends writes what it still had to write after the companion's last word.
const LAST_WRITES: Duration = Duration::from_secs(10);
const REMEDY: Remark = remark!("remedy-companion");

/// What the first line of the file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptHeader {
    version: u32,
    /// Of the tree as it was told. None: it has to be told again.
    pub digest: Option<String>,
    /// How many of its bookmarks a rule left out.
    pub left_out: usize,
    /// Lines that follow, one a folder.
    folders: usize,
}

/// The place of one profile's tree: a file of its own, which is replaced as a whole, so that whoever watches a source sees
/// it change, and reading it needs nothing of what told it.
#[derive(Debug, Clone)]
pub struct Kept {
    folder: PathBuf,
    name: String,
}

impl Kept {
    /// Of this source in this data folder; there may be no tree there.
    #[must_use]
    pub fn of(source: &SourceId, data_dir: &Path) -> Self {
        Self { folder: data_dir.join(FOLDER), name: source.0.clone() }
    }

    /// How many sources have a tree in this data folder.
    #[must_use]
    pub fn count(data_dir: &Path) -> usize {
        let entries = fs::read_dir(data_dir.join(FOLDER)).into_iter().flatten().flatten();
        entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "tree")).count()
    }

    /// The file of the tree.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        self.folder.join(format!("{}.tree", self.name))
    }

    /// When the tree was kept; none where there is none.
    #[must_use]
    pub fn kept_at(&self) -> Option<SystemTime> {
        fs::metadata(self.file()).ok()?.modified().ok()
    }

    /// What to watch so that another tree is noticed.
    #[must_use]
    pub fn watched(&self) -> WatchTarget {
        let name = self.file().file_name().map(OsString::from);
        WatchTarget { folder: self.folder.clone(), names: name.into_iter().collect() }
    }

    /// Looks at the file of the tree from outside.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.watched())
    }

    /// Keeps a tree in place of the one before. `digest` is of the tree as it was told, before `left_out` bookmarks were
    /// left out.
    ///
    /// # Errors
    /// When the file cannot be written; the one before stays.
    pub fn save(&self, tree: &Tree, digest: Option<String>, left_out: usize) -> io::Result<()> {
        self.make_folder()?;
        let listings = tree.listings();
        let unfinished = self.folder.join(format!("{}.part", self.name));
        let mut file = BufWriter::new(create(&unfinished)?);
        let header = KeptHeader { version: VERSION, digest, left_out, folders: listings.len() };
        write_line(&mut file, &header)?;
        for listing in &listings {
            write_line(&mut file, listing)?;
        }
        file.into_inner()?.sync_data()?;
        fs::rename(unfinished, self.file())
    }

    /// The first line alone; none where no tree is kept.
    #[must_use]
    pub fn header(&self) -> Option<KeptHeader> {
        let mut line = String::new();
        BufReader::new(File::open(self.file()).ok()?).read_line(&mut line).ok()?;
        serde_json::from_str(&line).ok().filter(|header: &KeptHeader| header.version == VERSION)
    }

    /// The tree. None where there is none, or it is not whole.
    #[must_use]
    pub fn load(&self) -> Option<Tree> {
        let folders = self.header()?.folders;
        let lines = BufReader::new(File::open(self.file()).ok()?).lines().skip(1);
        let mut listings: Vec<Listing> = Vec::with_capacity(folders.min(10_000));
        for line in lines {
            listings.push(serde_json::from_str(&line.ok()?).ok()?);
        }
        let mut tree = Tree::default();
        let is_whole = listings.len() == folders;
        tree.take(listings).ok().filter(|()| is_whole)?;
        Some(tree)
    }

    /// What stands for the tree as it was told; none where it has to be told again.
    #[must_use]
    pub fn digest(&self) -> Option<String> {
        self.header()?.digest
    }

    /// Whether all of the tree that was told was kept.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.header().is_some_and(|header| header.left_out == 0 && header.digest.is_some())
    }

    /// The tree, if all of it was kept.
    #[must_use]
    pub fn whole(&self) -> Option<Tree> {
        self.is_whole().then(|| self.load()).flatten()
    }

    /// Forgets the tree: it may not be kept, or something newer was read.
    pub fn forget(&self) {
        let _ = fs::remove_file(self.file());
    }

    /// Forgets the tree, because the browser's files have told something newer, unless the companion is there to tell more.
    pub fn outdate(&self) {
        if self.file().is_file() && !self.is_speaking() {
            self.forget();
        }
    }

    /// Says for as long as the result is kept that the companion is there.
    ///
    /// # Errors
    /// When another one says so, or nothing can be written.
    pub fn speak(&self) -> io::Result<Speaking> {
        self.make_folder()?;
        let mut file = open(&self.alive())?;
        file.try_lock()?;
        touch(&mut file)?;
        Ok(Speaking { file })
    }

    /// Says for as long as the result is kept that this source is followed.
    #[must_use]
    pub fn follow(&self) -> Option<File> {
        self.make_folder().ok()?;
        let file = open(&self.followed()).ok()?;
        file.try_lock_shared().ok()?;
        Some(file)
    }

    /// Whether some program follows the source and reads the tree by itself.
    #[must_use]
    pub fn is_followed(&self) -> bool {
        self.make_folder().and_then(|()| open(&self.followed())).is_ok_and(|file| file.try_lock().is_err())
    }

    /// What the tree holds, if it counts for more than the files of the browser: while the companion is there, and as long as
    /// the files were not written since.
    pub(crate) fn newest(&self, source: &Source) -> Option<Reading> {
        if !tells_all(source.browser) || !self.file().is_file() {
            return None;
        }
        let is_newest = self.is_speaking()
            || match (newest_write(source), self.last_word()) {
                (Some(written), Some(word)) => written <= word + LAST_WRITES,
                (None, _) => true,
                (_, None) => false,
            };
        is_newest.then(|| self.read(source.format).ok()).flatten()
    }

    /// What the tree holds.
    ///
    /// # Errors
    /// When there is none, or it is not whole.
    pub(crate) fn read(&self, format: Format) -> Result<Reading, ReadError> {
        let path = self.file();
        let tree = self.load().ok_or_else(|| ReadError::missing(&path, REMEDY))?;
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        tree.reading(format, &file).map_err(|error: ParseError| ReadError::unreadable(&path, &error, REMEDY))
    }

    fn is_speaking(&self) -> bool {
        File::open(self.alive()).is_ok_and(|file| file.try_lock_shared().is_err())
    }

    fn last_word(&self) -> Option<SystemTime> {
        let written = |path: PathBuf| fs::metadata(path).ok()?.modified().ok();
        written(self.alive()).max(written(self.file()))
    }

    fn alive(&self) -> PathBuf {
        self.folder.join(format!("{}.there", self.name))
    }

    fn followed(&self) -> PathBuf {
        self.folder.join(format!("{}.followed", self.name))
    }

    fn make_folder(&self) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.folder)
    }
}

/// The companion of a profile is there.
#[derive(Debug)]
pub struct Speaking {
    file: File,
}

impl Speaking {
    /// Says so again: what the browser's files say from before this moment is older than the tree.
    pub fn repeat(&mut self) {
        let _ = touch(&mut self.file);
    }
}

impl Drop for Speaking {
    fn drop(&mut self) {
        self.repeat();
    }
}

/// Whether an extension sees all that the profile's files hold. Firefox's knows no tags, those of Opera and Vivaldi neither
/// notes nor what is trash: there, the tree stands in for files that cannot be read.
fn tells_all(browser: Browser) -> bool {
    use Browser::{Firefox, Floorp, LibreWolf, Opera, OperaGx, Vivaldi, VivaldiSnapshot, Waterfox, Zen};
    !matches!(browser, Firefox | Floorp | LibreWolf | Opera | OperaGx | Vivaldi | VivaldiSnapshot | Waterfox | Zen)
}

fn write_line(file: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *file, line)?;
    file.write_all(b"\n")
}

/// The system's clock says when.
fn touch(file: &mut File) -> io::Result<()> {
    io::Seek::rewind(file)?;
    file.write_all(b"\n")
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
