//! A sentence-transformers model of some kilobytes: a graph that looks up a vector for each letter, as ONNX has it, and the
//! tokenizer that goes with it. Texts of like letters are near each other, which is enough to see whether it was asked.

use std::{fs, path::Path};

use anyhow::Result;
use serde_json::{Map, Value, json};

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// The files of a model whose vectors have so many numbers.
#[derive(Debug, Clone)]
pub struct TinyModel {
    /// `model.onnx`: takes `input_ids` and `attention_mask`, gives `last_hidden_state`.
    pub graph: Vec<u8>,
    /// `tokenizer.json`.
    pub tokenizer: Vec<u8>,
    dims: usize,
}

impl TinyModel {
    /// One with vectors of this width.
    #[must_use]
    pub fn new(dims: usize) -> Self {
        let vocabulary = vocabulary();
        Self { graph: graph(vocabulary.len(), dims), tokenizer: tokenizer(&vocabulary), dims }
    }

    /// Writes it into a folder, with a card of this id.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path, id: &str) -> Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("model.onnx"), &self.graph)?;
        fs::write(folder.join("tokenizer.json"), &self.tokenizer)?;
        let dims = self.dims;
        let card = format!("id = \"{id}\"\ndims = {dims}\nmax_tokens = 64\npooling = \"mean\"\n");
        Ok(fs::write(folder.join("model.toml"), card)?)
    }
}

fn vocabulary() -> Map<String, Value> {
    let letters = LETTERS.chars().flat_map(|letter| [letter.to_string(), format!("##{letter}")]);
    std::iter::once("[UNK]".to_owned()).chain(letters).zip(0..).map(|(piece, id)| (piece, json!(id))).collect()
}

fn tokenizer(vocabulary: &Map<String, Value>) -> Vec<u8> {
    json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "post_processor": null, "decoder": null,
        "normalizer": { "type": "Lowercase" },
        "pre_tokenizer": { "type": "Whitespace" },
        "model": {
            "type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100, "vocab": vocabulary,
        },
    })
    .to_string()
    .into_bytes()
}

/// An ONNX model (onnx.proto, IR version 8, operator set 13): `Gather(table, input_ids)`.
fn graph(pieces: usize, dims: usize) -> Vec<u8> {
    let node = [text(1, "table"), text(1, "input_ids"), text(2, "last_hidden_state"), text(4, "Gather")].concat();
    let graph = [
        nested(1, &node),
        text(2, "tiny"),
        nested(5, &table(pieces, dims)),
        nested(11, &value("input_ids", INT64, &["batch", "tokens"])),
        nested(11, &value("attention_mask", INT64, &["batch", "tokens"])),
        nested(12, &value("last_hidden_state", FLOAT, &["batch", "tokens", "dims"])),
    ];
    let operators = number(2, 13);
    [number(1, 8), nested(7, &graph.concat()), nested(8, &operators)].concat()
}

const FLOAT: usize = 1;
const INT64: usize = 7;

/// A TensorProto of numbers that look like chance and are always the same.
fn table(pieces: usize, dims: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (f64::from(state) / f64::from(u32::MAX) - 0.5) as f32
    };
    let numbers: Vec<u8> = (0..pieces * dims).flat_map(|_| next().to_le_bytes()).collect();
    [number(1, pieces), number(1, dims), number(2, FLOAT), text(8, "table"), nested(9, &numbers)].concat()
}

/// A ValueInfoProto.
fn value(name: &str, kind: usize, shape: &[&str]) -> Vec<u8> {
    let shape: Vec<u8> = shape.iter().flat_map(|axis| nested(1, &text(2, axis))).collect();
    let tensor = [number(1, kind), nested(2, &shape)].concat();
    [text(1, name), nested(2, &nested(1, &tensor))].concat()
}

fn text(field: usize, text: &str) -> Vec<u8> {
    nested(field, text.as_bytes())
}

/// A field of protobuf's wire type 2: a length, then bytes.
fn nested(field: usize, bytes: &[u8]) -> Vec<u8> {
    [varint(field << 3 | 2), varint(bytes.len()), bytes.to_vec()].concat()
}

/// A field of wire type 0.
fn number(field: usize, number: usize) -> Vec<u8> {
    [varint(field << 3), varint(number)].concat()
}

fn varint(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}
