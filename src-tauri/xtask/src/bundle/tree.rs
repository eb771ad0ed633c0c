//! The files of a Linux package where they will lie, with the modes that they will have.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Bundle, Format, make_folder, write};
use crate::command;
use crate::terminal::say;
use crate::workspace::DEFAULT_MODEL;

/// The folder that the engine looks for from the folder of its program, and Tauri for its window.
const RESOURCES: &str = "usr/lib/Dogear";
const DOCUMENTS: &str = "usr/share/doc/dogear";
const APPLICATION: &str = "usr/share/applications/dogear.desktop";
const ABOUT: &str = "usr/share/metainfo/app.dogear.desktop.metainfo.xml";
const ICONS: [(&str, &str); 9] = [
    ("16x16.png", "16x16"),
    ("24x24.png", "24x24"),
    ("32x32.png", "32x32"),
    ("48x48.png", "48x48"),
    ("64x64.png", "64x64"),
    ("128x128.png", "128x128"),
    ("128x128@2x.png", "256x256"),
    ("icon.png", "512x512"),
    ("icon.svg", "scalable"),
];

/// Files below a root.
pub struct Tree {
    pub root: PathBuf,
}

/// Lays out everything that a package of this format holds.
pub fn lay_out(bundle: &Bundle<'_>, format: Format) -> Result<Tree> {
    let tree = Tree { root: bundle.folder.join("tree").join(format.name()) };
    if tree.root.exists() {
        fs::remove_dir_all(&tree.root).with_context(|| format!("cannot empty {}", tree.root.display()))?;
    }
    for program in ["dogear", "dogear-desktop"] {
        tree.place(&bundle.program(program), &format!("usr/bin/{program}"))?;
    }
    place_resources(bundle, &tree)?;
    place_desktop(bundle, &tree)?;
    place_manual(bundle, &tree, format)?;
    place_documents(bundle, &tree)?;
    set_modes(&tree.root)?;
    Ok(tree)
}

fn place_resources(bundle: &Bundle<'_>, tree: &Tree) -> Result<()> {
    let runtime = bundle.workspace.runtime_library();
    tree.place(&runtime, &format!("{RESOURCES}/runtime/libonnxruntime.so"))?;
    let models = [
        (bundle.workspace.model(), DEFAULT_MODEL, ["model.onnx", "model.toml", "tokenizer.json"]),
        (
            bundle.workspace.root().join("assets/models/dogear-multilingual"),
            "dogear-multilingual",
            ["table.bin", "model.toml", "tokenizer.json"],
        ),
    ];
    for (folder, name, files) in models {
        for file in files {
            tree.place(&folder.join(file), &format!("{RESOURCES}/models/{name}/{file}"))?;
        }
    }
    tree.place_all(&bundle.companion(), &format!("{RESOURCES}/companion"))
}

fn place_desktop(bundle: &Bundle<'_>, tree: &Tree) -> Result<()> {
    let assets = bundle.workspace.root().join("assets");
    tree.place(&assets.join("linux/dogear.desktop"), APPLICATION)?;
    let about = assets.join("linux/app.dogear.desktop.metainfo.xml");
    let about = fs::read_to_string(&about).with_context(|| format!("cannot read {}", about.display()))?;
    let about = about.replace("@VERSION@", &bundle.version).replace("@DATE@", &bundle.day()?);
    write(&tree.root.join(ABOUT), &about)?;
    for (file, size) in ICONS {
        let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
        tree.place(&assets.join("icons").join(file), &format!("usr/share/icons/hicolor/{size}/apps/dogear.{ending}"))?;
    }
    Ok(())
}

fn place_manual(bundle: &Bundle<'_>, tree: &Tree, format: Format) -> Result<()> {
    for page in files(&bundle.manual().join("man"))? {
        let name = page.file_name().unwrap_or_default().to_string_lossy();
        tree.place_packed(&page, &format!("usr/share/man/man1/{name}"))?;
    }
    let zsh = match format {
        Format::Deb => "vendor-completions",
        Format::Rpm | Format::Appimage => "site-functions",
    };
    let completions = bundle.manual().join("completions");
    for (from, to) in [
        ("bash/dogear.bash", "bash-completion/completions/dogear"),
        ("zsh/_dogear", &format!("zsh/{zsh}/_dogear")),
        ("fish/dogear.fish", "fish/vendor_completions.d/dogear.fish"),
    ] {
        tree.place(&completions.join(from), &format!("usr/share/{to}"))?;
    }
    Ok(())
}

fn place_documents(bundle: &Bundle<'_>, tree: &Tree) -> Result<()> {
    let root = bundle.workspace.root();
    tree.place(&bundle.licences(), &format!("{DOCUMENTS}/copyright"))?;
    tree.place(&root.join("PRIVACY.md"), &format!("{DOCUMENTS}/PRIVACY.md"))?;
    tree.place_packed(&root.join("CHANGELOG.md"), &format!("{DOCUMENTS}/changelog"))
}

/// Has the systems' own programs look at what desktops read, where they are installed.
pub fn check(bundle: &Bundle<'_>, tree: &Tree) -> Result<()> {
    let checks: [(&str, &[&str], &str); 2] =
        [("desktop-file-validate", &[], APPLICATION), ("appstreamcli", &["validate", "--no-net"], ABOUT)];
    for (program, arguments, file) in checks {
        let mut check = bundle.workspace.program(program);
        check.args(arguments).arg(tree.root.join(file));
        if command::is_there(program) {
            command::run(&mut check, "What desktops read is in assets/linux.")?;
        } else {
            say(format_args!("{program} is not installed, so {file} is not checked."));
        }
    }
    Ok(())
}

impl Tree {
    fn place(&self, from: &Path, to: &str) -> Result<()> {
        let to = self.root.join(to);
        if let Some(folder) = to.parent() {
            make_folder(folder)?;
        }
        fs::copy(from, &to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
        Ok(())
    }

    /// A folder with everything in it.
    fn place_all(&self, from: &Path, to: &str) -> Result<()> {
        for path in files(from)? {
            let to = format!("{to}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            if path.is_dir() { self.place_all(&path, &to)? } else { self.place(&path, &to)? }
        }
        Ok(())
    }

    /// Packed by gzip, without a name or a time in it.
    fn place_packed(&self, from: &Path, to: &str) -> Result<()> {
        self.place(from, to)?;
        let mut gzip = std::process::Command::new("gzip");
        command::run(gzip.args(["--best", "--no-name", "--force"]).arg(self.root.join(to)), "gzip packs the manual.")
    }

    /// Every file, from the root and with `/` before it, in order.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            for path in files(&folder)? {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(format!("/{}", path.strip_prefix(&self.root)?.display()));
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}

/// Whatever this machine gives new files: a person reads all and changes none.
fn set_modes(root: &Path) -> Result<()> {
    #[cfg(unix)]
    for path in files(root)? {
        use std::os::unix::fs::PermissionsExt;
        let runs = path.is_dir() || path.parent().is_some_and(|folder| folder.ends_with("bin"));
        fs::set_permissions(&path, fs::Permissions::from_mode(if runs { 0o755 } else { 0o644 }))?;
        if path.is_dir() {
            set_modes(&path)?;
        }
    }
    Ok(())
}
