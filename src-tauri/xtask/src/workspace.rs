//! Where things are in the checkout, and the environment that the project's own programs are started in.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The folder of the default model, below `.dogear/models`.
pub const DEFAULT_MODEL: &str = "all-minilm-l6-v2";

/// The root of the checkout.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the checkout that this xtask belongs to.
    pub fn find() -> Result<Self> {
        let manifest_folder = env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask`")?;
        let root = Path::new(&manifest_folder).ancestors().nth(2).context("xtask is not two folders below the root")?;
        Ok(Self { root: root.to_owned() })
    }

    /// The root itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of everything that set-up fetches and builds; git ignores it.
    pub fn fetched(&self) -> PathBuf {
        self.root.join(".dogear")
    }

    /// The default model's folder: model.onnx, tokenizer.json, model.toml, reference.json.
    pub fn model(&self) -> PathBuf {
        self.fetched().join("models").join(DEFAULT_MODEL)
    }

    /// ONNX Runtime's shared library, under the name that its system uses for it without a version.
    pub fn runtime_library(&self) -> PathBuf {
        let name = match env::consts::OS {
            "windows" => "onnxruntime.dll",
            "macos" => "libonnxruntime.dylib",
            _ => "libonnxruntime.so",
        };
        self.fetched().join("runtime").join(name)
    }

    /// Where `cargo install --root` puts the pinned tools.
    pub fn tools(&self) -> PathBuf {
        self.fetched().join("tools")
    }

    /// Where cargo puts the programs of a build that is not for release.
    pub fn programs(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from).join("debug")
    }

    /// The Svelte project.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The extension for browsers.
    pub fn companion(&self) -> PathBuf {
        self.root.join("companion")
    }

    /// Cargo in the root, told where model and runtime are and with the pinned tools first on the PATH.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = self.program(env::var("CARGO").as_deref().unwrap_or("cargo"));
        cargo.args(arguments);
        cargo
    }

    /// npm in `ui/`.
    pub fn npm(&self, arguments: &[&str]) -> Command {
        let mut npm = self.program(if cfg!(windows) { "npm.cmd" } else { "npm" });
        npm.args(arguments).current_dir(self.ui());
        npm
    }

    /// Any program in the root, in the same environment.
    pub fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command
            .current_dir(&self.root)
            .env("DOGEAR_MODEL_DIR", self.model())
            .env("DOGEAR_ORT_LIB", self.runtime_library());
        if let Some(path) = self.path_with_tools() {
            command.env("PATH", path);
        }
        command
    }

    fn path_with_tools(&self) -> Option<std::ffi::OsString> {
        let path = env::var_os("PATH")?;
        env::join_paths(std::iter::once(self.tools().join("bin")).chain(env::split_paths(&path))).ok()
    }
}
