//! Where the model that comes with Dogear and ONNX Runtime are: named by the environment, beside the installed app, or in
//! the folder that `cargo xtask setup` fills. Other models lie where they were fetched or pointed at.

use std::path::{Path, PathBuf};

use dogear_embed::{EmbedError, Embedder, Multilingual, OnnxBackend};
use tracing::warn;

/// The default model's folder name.
const MODEL: &str = "all-minilm-l6-v2";
/// The folder name of the encoder for other languages.
const MULTILINGUAL: &str = "dogear-multilingual";
/// Folder that `cargo xtask setup` fills in a checkout.
const SETUP_FOLDER: &str = ".dogear";
const RUNTIME_FILE: &str = if cfg!(target_os = "windows") {
    "onnxruntime.dll"
} else if cfg!(target_os = "macos") {
    "libonnxruntime.dylib"
} else {
    "libonnxruntime.so"
};

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
        let bases = bases(resources);
        let first = |inside: &Path| existing(&bases, inside);
        let runtime = Path::new("runtime").join(RUNTIME_FILE);
        let model = Path::new("models").join(MODEL);
        Self {
            runtime: named("DOGEAR_ORT_LIB").or_else(|| first(&runtime)).unwrap_or(runtime),
            model: named("DOGEAR_MODEL_DIR").or_else(|| first(&model)).unwrap_or(model),
            multilingual: named("DOGEAR_MULTILINGUAL_DIR")
                .or_else(|| first(&Path::new("models").join(MULTILINGUAL)))
                .or_else(|| existing(&checkouts(), &Path::new("assets/models").join(MULTILINGUAL))),
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

/// In the first of these folders that has it.
fn existing(folders: &[PathBuf], inside: &Path) -> Option<PathBuf> {
    folders.iter().map(|folder| folder.join(inside)).find(|path| path.exists())
}

/// Folders that may hold `runtime/` and `models/`, the likeliest first.
fn bases(resources: Option<&Path>) -> Vec<PathBuf> {
    let set_up = checkouts().into_iter().map(|folder| folder.join(SETUP_FOLDER));
    resources.map(Path::to_owned).into_iter().chain(beside()).chain(installed()).chain(set_up).collect()
}

/// Folders that may be the checkout that this program was built in.
fn checkouts() -> Vec<PathBuf> {
    let starts = [beside(), std::env::current_dir().ok()];
    starts.iter().flatten().flat_map(|start| start.ancestors()).map(Path::to_owned).collect()
}

/// Where a package puts them, seen from the folder of this program: the terminal's program is told of no folder.
fn installed() -> Option<PathBuf> {
    let from_here = match std::env::consts::OS {
        "windows" => return None, // beside
        "macos" => "Resources",
        _ => "lib/Dogear",
    };
    Some(beside()?.parent()?.join(from_here))
}

/// The folder of this program.
fn beside() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.to_owned())
}
