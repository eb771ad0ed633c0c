//! A clean Debian in a folder: made by mmdebstrap, entered by bubblewrap with a /proc and a /dev of its own.

use std::{
    collections::BTreeSet,
    env, fs,
    os::unix::fs::{PermissionsExt, lchown},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use dogear_tests::{missing::checkout, screen::Screen, window::tauri_driver};
use tempfile::TempDir;

/// The person's home, seen from inside.
pub const HOME: &str = "/home/person";
/// The first person of a Debian.
const PERSON: u32 = 1000;
/// Where screens of this machine are found.
const SCREENS: &str = "/tmp/.X11-unix";
/// What comes and goes without a package's doing.
const OF_THE_SYSTEM: [&str; 7] = ["/proc/", "/dev/", "/tmp/", "/var/lib/", "/var/cache/", "/var/log/", "/etc/"];

/// The folder; goes when it is dropped.
pub struct Root {
    folder: TempDir,
}

impl Root {
    /// Unpacks a new one of this release. The archive is kept in `target/`, so that only the first fetches it.
    pub fn make(release: &str) -> Result<Self> {
        let archive = checkout().join(format!("target/bundle/clean-root-{release}.tar"));
        if !archive.is_file() {
            let incoming = archive.with_extension("incoming.tar");
            fs::create_dir_all(checkout().join("target/bundle"))?;
            let mut mmdebstrap = Command::new("mmdebstrap");
            mmdebstrap.args(["--variant=apt", "--include=ca-certificates,passwd", release]).arg(&incoming);
            run(&mut mmdebstrap).context("mmdebstrap makes the clean root (apt-get install mmdebstrap)")?;
            fs::rename(&incoming, &archive)?;
        }
        let folder = tempfile::tempdir_in(checkout().join("target"))?;
        run(Command::new("tar").arg("-xpf").arg(&archive).arg("-C").arg(folder.path()))?;
        let root = Self { folder };
        // A folder for this time alone is closed to all others, but this one is the person's `/`.
        fs::set_permissions(root.folder.path(), fs::Permissions::from_mode(0o755))?;
        root.as_root(&["useradd", "--create-home", "--uid", &PERSON.to_string(), "person"])?;
        root.as_root(&["apt-get", "update", "--quiet"])?;
        Ok(root)
    }

    /// The person's home, seen from outside.
    pub fn home(&self) -> PathBuf {
        self.inside(HOME)
    }

    /// A path inside, seen from outside.
    pub fn inside(&self, path: &str) -> PathBuf {
        self.folder.path().join(path.trim_start_matches('/'))
    }

    /// Copies a file in.
    pub fn bring(&self, file: &Path, to: &str) -> Result<()> {
        fs::copy(file, self.inside(to)).with_context(|| format!("cannot copy {}", file.display()))?;
        Ok(())
    }

    /// Unpacks the files of an .rpm over it.
    pub fn unpack_rpm(&self, package: &Path) -> Result<()> {
        let mut unpack = Command::new("sh");
        unpack.args(["-c", "rpm2cpio \"$1\" | (cd \"$2\" && cpio --extract --make-directories --quiet)", "sh"]);
        let unpacked = run(unpack.arg(package).arg(self.folder.path()));
        unpacked.context("rpm2cpio and cpio unpack an .rpm (apt-get install rpm cpio)").map(drop)
    }

    /// Forgets a folder in the person's home.
    pub fn forget(&self, folder: &str) -> Result<()> {
        Ok(fs::remove_dir_all(self.inside(&format!("{HOME}{folder}")))?)
    }

    /// Makes everything in the home the person's.
    pub fn give_home(&self) -> Result<()> {
        fn give(path: &Path) -> Result<()> {
            if fs::symlink_metadata(path)?.is_dir() {
                for entry in fs::read_dir(path)? {
                    give(&entry?.path())?;
                }
            }
            Ok(lchown(path, Some(PERSON), Some(PERSON))?)
        }
        give(&self.home())
    }

    /// apt-get, which asks nothing and takes only what is needed.
    pub fn apt(&self, arguments: &[&str]) -> Result<()> {
        let usual = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes", "--quiet", "--no-install-recommends"];
        self.as_root(&[&usual, arguments].concat()).map(drop)
    }

    /// Runs a program inside as root, and gives what it prints.
    pub fn as_root(&self, program: &[&str]) -> Result<String> {
        run(self.enter().args(program))
    }

    /// Runs a program inside as the person, and gives what it prints.
    pub fn as_person(&self, program: &[&str]) -> Result<String> {
        run(self.become_person().args(program))
    }

    /// The command that starts the window's driver inside, as the person and on a display of its own.
    pub fn driver(&self) -> Result<Command> {
        let driver = "/usr/local/bin/tauri-driver";
        self.bring(&tauri_driver()?, driver)?;
        let mut command = self.become_person();
        command.args(["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x900x24 -noreset", driver]);
        Ok(command)
    }

    /// Starts a program inside, as the person and on a screen of this machine.
    pub fn start_on(&self, screen: &Screen, program: &[&str]) -> Result<Child> {
        let mut enter = self.enter();
        enter.args(["--bind", SCREENS, SCREENS, "--setenv", "DISPLAY", screen.display()]);
        become_person(&mut enter).args(program).stdin(Stdio::null()).stdout(Stdio::null());
        enter.spawn().with_context(|| format!("{program:?} could not be started"))
    }

    fn become_person(&self) -> Command {
        let mut command = self.enter();
        become_person(&mut command);
        command
    }
    fn enter(&self) -> Command {
        let mut command = Command::new("bwrap");
        command.arg("--bind").arg(self.folder.path()).arg("/");
        command.args(["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run"]);
        command.args(["--perms", "1777", "--tmpfs", "/dev/shm", "--chmod", "1777", "/tmp"]);
        command.args(["--unshare-pid", "--unshare-ipc", "--die-with-parent", "--cap-add", "ALL", "--clearenv"]);
        command.args([
            "--setenv",
            "PATH",
            "/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin",
            "--setenv",
            "LANG",
            "C.UTF-8",
        ]);
        command
    }

    /// Every file and folder inside, but for what comes and goes by itself.
    pub fn files(&self) -> Result<BTreeSet<String>> {
        let list = self.as_root(&["find", "/", "-xdev", "-not", "-type", "d", "-print"])?;
        let theirs = |path: &&str| !OF_THE_SYSTEM.iter().any(|folder| path.starts_with(folder));
        Ok(list.lines().filter(theirs).map(str::to_owned).collect())
    }
}

/// What follows is done by the person.
fn become_person(command: &mut Command) -> &mut Command {
    let person = PERSON.to_string();
    command.args(["setpriv", "--reuid", &person, "--regid", &person, "--clear-groups", "env"]);
    // Options come before variables: behind one, `--chdir=` would be another.
    command.arg(format!("--chdir={HOME}")).arg(format!("HOME={HOME}"))
}

/// The release of this machine, so that programs made here find their libraries.
pub fn own_release() -> Result<String> {
    let release = fs::read_to_string("/etc/os-release").context("this is no Debian")?;
    let name = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    name.map(str::to_owned).context("this system names no release")
}

/// Runs a program to its end, and gives what it prints.
pub fn run(command: &mut Command) -> Result<String> {
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("DOGEAR_")) {
        command.env_remove(name);
    }
    let ran = command.output().with_context(|| format!("{command:?} could not be started"))?;
    let (printed, complaints) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    ensure!(ran.status.success(), "{command:?} failed ({}): {printed} {complaints}", ran.status);
    Ok(printed.into_owned())
}
