//! Where the model that comes with Dogear and ONNX Runtime are: named by the environment, beside the installed app, or in
//! the folder that `cargo xtask setup` fills. Other models lie where they were fetched or pointed at.
//!
//! The runtime is a library whose code runs, so the folder that the program was started in never counts: it may be anybody's.

use std::{
    env::consts::OS,
    path::{Path, PathBuf},
};

use dogear_embed::{EmbedError, Embedder, Multilingual, OnnxBackend};
use tracing::warn;

/// The default model's folder name.
const MODEL: &str = "all-minilm-l6-v2";
/// The folder name of the encoder for other languages.
const MULTILINGUAL: &str = "dogear-multilingual";
/// Folder that `cargo xtask setup` fills in a checkout.
const SETUP_FOLDER: &str = ".dogear";

/// The two inputs of search by meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ModelFiles {
    pub(crate) runtime: PathBuf,
    pub(crate) model: PathBuf,
    /// The encoder for other languages than English, where there is one.
    pub(crate) multilingual: Option<PathBuf>,
}

impl ModelFiles {
    /// `resources` is the installed app's folder, if there is one.
    pub(crate) fn find(resources: Option<&Path>) -> Self {
        let named = |variable| std::env::var_os(variable).map(PathBuf::from);
        let found = Self::in_places(OS, resources, program_folder().as_deref());
        Self {
            runtime: named("DOGEAR_ORT_LIB").unwrap_or(found.runtime),
            model: named("DOGEAR_MODEL_DIR").unwrap_or(found.model),
            multilingual: named("DOGEAR_MULTILINGUAL_DIR").or(found.multilingual),
        }
    }

    /// Where nothing is found, what is named is the likeliest place, so that an error can say it.
    fn in_places(system: &str, resources: Option<&Path>, program: Option<&Path>) -> Self {
        let checkout = program.and_then(checkout);
        let set_up = checkout.map(|folder| folder.join(SETUP_FOLDER));
        let installed = program.and_then(|program| installed(system, program));
        let places: Vec<_> =
            [resources, program, installed.as_deref(), set_up.as_deref()].into_iter().flatten().collect();
        let likeliest =
            |inside: &Path| places.first().map_or_else(|| Path::new("/").join(inside), |first| first.join(inside));
        let runtime = Path::new("runtime").join(runtime_file(system));
        let model = Path::new("models").join(MODEL);
        Self {
            runtime: existing(&places, &runtime).unwrap_or_else(|| likeliest(&runtime)),
            model: existing(&places, &model).unwrap_or_else(|| likeliest(&model)),
            multilingual: existing(&places, &Path::new("models").join(MULTILINGUAL))
                .or_else(|| existing(&[checkout?], &Path::new("assets/models").join(MULTILINGUAL))),
        }
    }

    /// Another model with the same runtime.
    pub(crate) fn of(self, model: PathBuf) -> Self {
        Self { model, multilingual: None, ..self }
    }

    /// Loads the model. Blocks for some tenths of a second.
    pub(crate) fn load(self) -> Result<Embedder, EmbedError> {
        let (runtime, model) = (self.runtime, self.model);
        let embedder = Embedder::start(move |purpose| OnnxBackend::load(&runtime, &model, purpose))?;
        // Made for the default model's vectors and no other's.
        let Some(folder) = self.multilingual.filter(|_| embedder.card().id == MODEL) else { return Ok(embedder) };
        match Multilingual::load(&folder) {
            Ok(multilingual) => Ok(embedder.with_multilingual(multilingual)),
            Err(error) => {
                warn!(%error, "other languages than English are searched by words and the default model alone");
                Ok(embedder)
            }
        }
    }
}

/// What comes with Dogear beside its models: in `inside` of the installed app's folder, in `built` of a checkout.
pub(crate) fn come_with(resources: Option<&Path>, inside: &Path, built: &Path) -> Option<PathBuf> {
    let program = program_folder();
    let program = program.as_deref();
    let installed = program.and_then(|program| installed(OS, program));
    let places: Vec<_> = [resources, program, installed.as_deref()].into_iter().flatten().collect();
    existing(&places, inside).or_else(|| existing(&[program.and_then(checkout)?], built))
}

/// In the first of these folders that has it.
fn existing(folders: &[&Path], inside: &Path) -> Option<PathBuf> {
    folders.iter().map(|folder| folder.join(inside)).find(|path| path.exists())
}

/// The checkout whose `target` folder cargo built this program into: `target/release`, or `target/debug/deps` for a test.
fn checkout(program: &Path) -> Option<&Path> {
    let target = program.ancestors().skip(1).take(2).find(|folder| folder.ends_with("target"))?;
    target.parent().filter(|folder| folder.join("Cargo.lock").exists())
}

/// What the library is called on a system, by the name that Rust has for it.
fn runtime_file(system: &str) -> &'static str {
    match system {
        "windows" => "onnxruntime.dll",
        "macos" => "libonnxruntime.dylib",
        _ => "libonnxruntime.so",
    }
}

/// Where a package puts them, seen from the folder of this program: the terminal's program is told of no folder.
fn installed(system: &str, program: &Path) -> Option<PathBuf> {
    let from_here = match system {
        "windows" => return None, // beside
        "macos" => "Resources",
        _ => "lib/Dogear",
    };
    Some(program.parent()?.join(from_here))
}

/// The folder of this program.
fn program_folder() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Makes a runtime in this folder, and gives its path.
    fn runtime_in(folder: &Path) -> PathBuf {
        let path = folder.join("runtime").join(runtime_file(OS));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "a library").unwrap();
        path
    }

    #[test]
    fn a_checkout_is_where_its_programs_were_built() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("Cargo.lock"), "").unwrap();
        let runtime = runtime_in(&home.path().join(SETUP_FOLDER));
        for folder in ["target/debug", "target/release", "target/debug/deps"] {
            let found = ModelFiles::in_places(OS, None, Some(&home.path().join(folder)));
            assert_eq!(found.runtime, runtime, "{folder}");
        }
    }

    #[test]
    fn a_folder_above_the_program_that_anybody_can_write_is_not_looked_into() {
        let shared = tempfile::tempdir().unwrap();
        runtime_in(&shared.path().join(SETUP_FOLDER));
        for folder in ["bin", "unpacked/dogear/bin", "a/target/b/c/d"] {
            let program = shared.path().join(folder);
            let found = ModelFiles::in_places(OS, None, Some(&program));
            assert_eq!(found.runtime, program.join("runtime").join(runtime_file(OS)), "{folder}");
        }
    }

    #[test]
    fn what_is_found_never_depends_on_the_folder_that_one_is_in() {
        let found = ModelFiles::in_places(OS, None, None);
        assert!(found.runtime.has_root() && found.model.has_root(), "{found:?}");
    }

    #[test]
    fn every_systems_package_has_them_where_its_programs_look() {
        for (system, program, runtime) in [
            ("linux", "usr/bin", "usr/lib/Dogear/runtime/libonnxruntime.so"),
            ("macos", "Dogear.app/Contents/MacOS", "Dogear.app/Contents/Resources/runtime/libonnxruntime.dylib"),
            ("windows", "Program Files/Dogear", "Program Files/Dogear/runtime/onnxruntime.dll"),
        ] {
            let disk = tempfile::tempdir().unwrap();
            let (program, runtime) = (disk.path().join(program), disk.path().join(runtime));
            fs::create_dir_all(runtime.parent().unwrap()).unwrap();
            fs::write(&runtime, "a library").unwrap();
            assert_eq!(ModelFiles::in_places(system, None, Some(&program)).runtime, runtime, "{system}");
        }
    }
}
