//! What set-up fetched, and the data in this checkout that has a licence of its own.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{Kind, Part, texts};
use crate::bundle::Bundle;
use crate::setup;
use crate::workspace::DEFAULT_MODEL;

/// What the encoder for other languages was learnt from is said by its README.
const ENCODER: &str = "assets/models/dogear-multilingual";
/// And so is what was added to the default model's weights.
const TUNING: &str = "assets/models/dogear-english";

pub fn of(bundle: &Bundle<'_>) -> Result<Vec<Part>> {
    let root = bundle.workspace.root();
    let runtime = setup::packages(bundle.workspace)?.join("onnxruntime");
    let pinned = texts::read(&root.join("src-tauri/xtask/export/requirements.txt"))?;
    let runtime_version = after(&pinned, "onnxruntime==").context("set-up pins no ONNX Runtime")?;
    let card = texts::read(&bundle.workspace.model().join("model.toml"))?;
    let revision = after(&card, "revision = ").context("the model's card names no revision")?;
    let tuned = after(&card, "tuned = ").context("the model's card does not say what was added to it")?;
    let encoder = root.join(ENCODER);
    Ok(vec![
        Part {
            name: "ONNX Runtime".to_owned(),
            version: runtime_version,
            licence: "MIT".to_owned(),
            kind: Kind::Other,
            texts: vec![texts::read(&runtime.join("LICENSE"))?, texts::read(&runtime.join("ThirdPartyNotices.txt"))?],
        },
        Part {
            name: DEFAULT_MODEL.to_owned(),
            version: revision,
            licence: "Apache-2.0".to_owned(),
            kind: Kind::Other,
            texts: vec![texts::read(&root.join("LICENSE-APACHE"))?],
        },
        Part {
            name: "dogear-multilingual".to_owned(),
            version: encoder_version(&fs::read_to_string(encoder.join("model.toml"))?)?,
            licence: "CC-BY-SA-4.0".to_owned(),
            kind: Kind::Other,
            texts: said_of(&encoder)?,
        },
        Part {
            name: "dogear-english".to_owned(),
            version: version_of(&tuned)?,
            licence: "CC-BY-SA-4.0".to_owned(),
            kind: Kind::Other,
            texts: said_of(&root.join(TUNING))?,
        },
    ])
}

/// What a folder of weights says of them.
fn said_of(folder: &Path) -> Result<Vec<String>> {
    ["LICENSE.md", "README.md", "SOURCES.tsv"].into_iter().map(|name| texts::read(&folder.join(name))).collect()
}

fn encoder_version(card: &str) -> Result<String> {
    let id = after(card, "id = ").context("the encoder's card names no id")?;
    version_of(&id)
}

fn version_of(id: &str) -> Result<String> {
    id.rsplit_once('-').map(|(_, version)| version.to_owned()).context("an id names no version")
}

/// What stands behind a word at the beginning of a line, to the next space and without quotation marks.
fn after(text: &str, word: &str) -> Option<String> {
    let rest = text.lines().find_map(|line| line.strip_prefix(word))?;
    rest.split_whitespace().next().map(|value| value.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_pins_them() {
        assert_eq!(after("numpy==2.4.6 \\\nonnxruntime==1.28.0 \\\n", "onnxruntime==").as_deref(), Some("1.28.0"));
        assert_eq!(after("id = \"a\"\nrevision = \"1110a243\"\n", "revision = ").as_deref(), Some("1110a243"));
        assert_eq!(encoder_version("id = \"dogear-multilingual-2\"").unwrap(), "2");
    }
}
