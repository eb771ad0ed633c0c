"""Makes token_projection.npy: 64 of a token's 384 directions, in which titles differ most from each other.

    project_tokens.py --model FOLDER --titles FILE

In:  FOLDER with a model that `export_minilm.py` made; FILE, gzip, one JSON object a line with `name`, `section`, `url` and
     `licence`.
Out: token_projection.npy beside this script, [384, 64], float16: the principal directions of the tokens of titles,
     turned so that all of them carry as much, because the library keeps each as four bits.

Run by hand when the model changes: set-up only reads the result. Titles of lists whose licence is not stated are left
out, and so are those that may not be used for everything.
"""

import argparse
import gzip
import json
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

import check
from graph import PROJECTED_WIDTH, TOKEN_PROJECTION, WIDTH, Array

TITLES = 4000
BATCH = 32
SEED = 3
MAX_TOKENS = 64


def main() -> None:
    options = _options()
    tokenizer = Tokenizer.from_file(str(options.model / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    session = check.open_session(options.model / "model.onnx", threads=2)
    tokens = _tokens(session, tokenizer, _titles(options.titles))
    np.save(TOKEN_PROJECTION, projection(tokens).astype(np.float16))
    print(f"{TOKEN_PROJECTION.name}: from {len(tokens)} tokens")


def projection(tokens: Array) -> Array:
    """Principal directions of [tokens, 384], turned by a random rotation that is always the same."""
    directions = np.linalg.eigh(tokens.T @ tokens)[1][:, ::-1][:, :PROJECTED_WIDTH]
    rotation = np.linalg.qr(np.random.default_rng(SEED).standard_normal((PROJECTED_WIDTH, PROJECTED_WIDTH)))[0]
    return directions @ rotation


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Choose the directions in which the library keeps tokens.")
    parser.add_argument("--model", type=Path, required=True, help="folder with model.onnx and tokenizer.json")
    parser.add_argument("--titles", type=Path, required=True, help="links.jsonl.gz")
    return parser.parse_args()


def _titles(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        links = [link for link in map(json.loads, lines) if _may_be_learnt_from(link["licence"])]
    picked = np.random.default_rng(SEED).choice(len(links), TITLES, replace=False)
    return [_passage(links[at]) for at in picked]


def _may_be_learnt_from(licence: str) -> bool:
    return not any(part in licence for part in ("not stated", "GPL", "NC"))


def _passage(link: dict[str, str]) -> str:
    """As the application writes them: title, folder, site."""
    site = (urlsplit(link["url"]).hostname or "").removeprefix("www.")
    return " | ".join(part for part in (link["name"], link["section"], site) if part)


def _tokens(session: onnxruntime.InferenceSession, tokenizer: Tokenizer, texts: list[str]) -> Array:
    """Unit vectors of all tokens but the marks at the ends of each text."""
    encodings = sorted(tokenizer.encode_batch(texts), key=lambda encoding: len(encoding.ids))
    found = []
    for start in range(0, len(encodings), BATCH):
        batch = encodings[start : start + BATCH]
        (states,) = session.run(["token_embeddings"], check.inputs(batch))
        found += [states[row, 1 : len(encoding.ids) - 1] for row, encoding in enumerate(batch)]
    tokens = np.concatenate(found).reshape(-1, WIDTH)
    return tokens / np.linalg.norm(tokens, axis=1, keepdims=True)


if __name__ == "__main__":
    main()
