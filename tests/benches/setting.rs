//! What the benchmarks run on.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use dogear_engine::{Engine, Options};
use flate2::read::GzDecoder;
use tempfile::TempDir;

/// Libraries, queries, and a place for what is written.
pub struct Setting {
    /// 10,000 bookmarks.
    pub library_10k: PathBuf,
    /// 100,000 bookmarks, unpacked.
    pub library_100k: PathBuf,
    /// Known-item queries and negatives.
    pub queries: PathBuf,
    /// The model's folder.
    pub model: PathBuf,
    /// The ONNX Runtime library.
    pub runtime: PathBuf,
    scratch: TempDir,
}

impl Setting {
    /// None where the benchmark data or the model is absent.
    pub fn find() -> Result<Option<Self>> {
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let bench = checkout.join("../shared/bench");
        let model = checkout.join(".dogear/models/all-minilm-l6-v2");
        let runtime = checkout.join(".dogear/runtime").join(runtime_file());
        if !bench.is_dir() || !model.is_dir() || !runtime.is_file() {
            return Ok(None);
        }
        let scratch = tempfile::tempdir()?;
        let library_100k = kept("library-100k.html");
        if !library_100k.is_file() {
            unpack(&bench.join("library-100k.html.gz"), &library_100k)?;
        }
        let (library_10k, queries) = (bench.join("library-10k.html"), bench.join("queries.jsonl"));
        Ok(Some(Self { library_10k, library_100k, queries, model, runtime, scratch }))
    }

    /// A data folder of this name, empty the first time.
    pub fn data_dir(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    /// The benchmark of pages that were read.
    pub fn pages(&self) -> PathBuf {
        self.queries.with_file_name("../pages")
    }

    /// The data folder of what is kept under this name.
    pub fn kept_data(&self, name: &str) -> PathBuf {
        kept(name)
    }

    /// The file of a library with all its vectors, kept from one run to the next.
    pub fn kept_library(&self, name: &str, bookmarks: &Path) -> Result<PathBuf> {
        let folder = kept(&format!("stay-{name}"));
        let library = folder.join("dogear.db");
        if !library.is_file() {
            let making = self.data_dir(&format!("stay-{name}"));
            let file = bookmarks.to_string_lossy();
            let status = crate::process::dogear(&["import", &file], (self.scratch.path(), &making)).status()?;
            ensure!(status.success(), "the library was not made");
            std::fs::create_dir_all(&folder)?;
            std::fs::copy(making.join("dogear.db"), &library)?;
        }
        Ok(library)
    }

    /// An engine on a data folder of this name.
    pub async fn engine(&self, name: &str) -> Result<Engine> {
        Ok(Engine::open(Options::new(self.data_dir(name))).await?)
    }

    /// An engine, as the window has one, on whatever is kept under this name.
    pub async fn staying_engine(&self, name: &str) -> Result<Engine> {
        Ok(Engine::open(Options { stays: true, ..Options::new(kept(name)) }).await?)
    }

    /// An engine, as the window has one, on a library that is kept from one run to the next: making 100,000 vectors
    /// takes minutes.
    pub async fn kept_engine(&self, name: &str, library: &Path) -> Result<Engine> {
        let engine = self.staying_engine(name).await?;
        engine.sources.import(library, true, |_, _| {}).await?;
        Ok(engine)
    }
}

fn runtime_file() -> &'static str {
    if cfg!(target_os = "windows") {
        "onnxruntime.dll"
    } else if cfg!(target_os = "macos") {
        "libonnxruntime.dylib"
    } else {
        "libonnxruntime.so"
    }
}

/// Where what takes long to make is kept from one run to the next.
fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench").join(name)
}

fn unpack(packed: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to.parent().context("a folder to unpack into")?)?;
    let mut text = GzDecoder::new(File::open(packed).with_context(|| packed.display().to_string())?);
    let whole = to.with_extension("part");
    io::copy(&mut text, &mut File::create(&whole)?)?;
    Ok(std::fs::rename(whole, to)?)
}
