"""Exports all-MiniLM-L6-v2, tuned for bookmarks, to the int8 ONNX model that Dogear ships, and checks it before anything is put
in place.

    export_minilm.py --source FOLDER --change FILE --output FOLDER [--measure]

In:  FOLDER with model.safetensors and tokenizer.json of the official release; FILE with what was learnt for bookmarks.
Out: model.onnx (int8), tokenizer.json, model.toml (what the application must know to use it) and reference.json (texts
     with the vectors of the numpy reference, for the application's own tests).

Exits 1, and writes nothing, when a model does not agree with the reference. Run by `cargo xtask setup`, which checks
the hashes of what comes in.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

import onnx
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import calibrate
import check
import reference
from change import changed
from graph import PROJECTED_WIDTH, WIDTH, FloatMatrices, MatrixStore, Weights, build
from quantise import Int8Matrices
from texts import CALIBRATION_TEXTS, REFERENCE_TEXTS, TEXTS

MAX_TOKENS = 256
REVISION = "1110a243"
# Raised with each change that is given away.
TUNED = "dogear-english-1"
LEAST_FLOAT_COSINE = 0.99
LEAST_INT8_COSINE = 0.95

MODEL_TOML = f"""\
# Written by `cargo xtask setup`. What the application must know to use the model beside this file.
id = "all-minilm-l6-v2"
name = "all-MiniLM-L6-v2"
dims = {WIDTH}
token_dims = {PROJECTED_WIDTH}
max_tokens = {MAX_TOKENS}
# The graph pools and scales to unit length itself and names the result `sentence_embedding`. Tokens, of unit
# length, are named `token_projections`.
pooling = "in_graph"
query_prefix = ""
passage_prefix = ""
license = "Apache-2.0 and, for what was learnt from links, CC-BY-SA-4.0"
source = "sentence-transformers/all-MiniLM-L6-v2"
revision = "{REVISION}"
# What was learnt for bookmarks and added to the weights: vectors made without it, or with another, are made again.
tuned = "{TUNED}"

[cut_off]
# A page answers when its cosine + words * (share of the question that its words explain) + tokens * (cosine word by word)
# reaches bar + bar_by_size * ln(bookmarks / 10,000).
words = 0.23
tokens = 0.36
bar = 0.66
bar_by_size = 0.02
"""


def main() -> int:
    options = _options()
    weights: Weights = changed(load_file(options.source / "model.safetensors"), options.change)
    tokenizer = _tokenizer(options.source / "tokenizer.json")
    encodings = tokenizer.encode_batch(TEXTS)
    references = [reference.embed(weights, encoding.ids) for encoding in encodings]
    calibration = [encoding.ids for encoding in tokenizer.encode_batch(CALIBRATION_TEXTS)]
    channels = calibrate.channels(weights, calibration)
    with tempfile.TemporaryDirectory() as folder:
        exact, small = Path(folder) / "float.onnx", Path(folder) / "model.onnx"
        for path, matrices, least in (
            (exact, FloatMatrices(), LEAST_FLOAT_COSINE),
            (small, Int8Matrices(channels), LEAST_INT8_COSINE),
        ):
            _export(weights, matrices, path)
            found = check.agreement(check.open_session(path, threads=1), encodings, references)
            print(
                f"{path.stem}: cosine to the reference over {len(TEXTS)} texts: mean {found.mean:.5f}, "
                f"lowest {found.lowest:.5f}; tokens {found.tokens:.5f}; {path.stat().st_size / 1e6:.1f} MB"
            )
            if found.mean < least or found.tokens < least:
                print(f"error: the {path.stem} export does not agree with the weights (least {least})", file=sys.stderr)
                return 1
            if options.measure:
                _measure(path, tokenizer)
        _put_in_place(options.output, small, options.source / "tokenizer.json")
    _write_references(options.output / "reference.json", references)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Export all-MiniLM-L6-v2 to int8 ONNX.")
    parser.add_argument("--source", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--change", type=Path, required=True, help="change.npz, what was learnt for bookmarks")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the model into")
    parser.add_argument("--measure", action="store_true", help="print titles a second with one and two threads")
    return parser.parse_args()


def _tokenizer(path: Path) -> Tokenizer:
    # The file asks for padding to 128 tokens whatever the text; batches here are padded to their longest.
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def _export(weights: Weights, matrices: MatrixStore, path: Path) -> None:
    onnx.save(build(weights, matrices), path)


def _measure(path: Path, tokenizer: Tokenizer) -> None:
    titles = TEXTS[:22] * 30
    rates = [f"{check.titles_per_second(path, tokenizer, titles, threads):.0f} with {threads}" for threads in (1, 2)]
    mean = sum(len(encoding.ids) for encoding in tokenizer.encode_batch(titles)) / len(titles)
    print(f"{path.stem}: titles of {mean:.0f} tokens a second, by threads: {', '.join(rates)}")


def _put_in_place(output: Path, model: Path, tokenizer: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(model, output / "model.onnx")
    shutil.copyfile(tokenizer, output / "tokenizer.json")
    (output / "model.toml").write_text(MODEL_TOML, encoding="utf-8")


def _write_references(path: Path, references: list) -> None:
    """Whole vectors for a few texts, the first eight numbers for all."""
    entries = [
        {
            "text": text,
            "head": [round(float(number), 7) for number in vector[:8]],
            "vector": [round(float(number), 7) for number in vector] if text in REFERENCE_TEXTS else None,
        }
        for text, (vector, _) in zip(TEXTS, references, strict=True)
    ]
    path.write_text(json.dumps(entries, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
