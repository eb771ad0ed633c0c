"""Holds an exported model to the numpy reference, text by text, and measures its speed."""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Encoding, Tokenizer

BATCH = 8


@dataclass(frozen=True)
class Agreement:
    """Cosines of a model's vectors with the reference's, over all texts. `tokens`: the same for token vectors."""

    mean: float
    lowest: float
    tokens: float


def open_session(model: Path, threads: int) -> onnxruntime.InferenceSession:
    """A session with `threads` threads that fails, rather than warns, on a graph it does not know."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def agreement(
    session: onnxruntime.InferenceSession, encodings: list[Encoding], references: list[tuple[npt.NDArray, npt.NDArray]]
) -> Agreement:
    """Compares in batches that mix lengths, so that a wrong mask or wrong pooling shows."""
    sentences, tokens = [], []
    for start in range(0, len(encodings), BATCH):
        batch = encodings[start : start + BATCH]
        vectors, states = session.run(["sentence_embedding", "token_embeddings"], inputs(batch))
        for row, encoding in enumerate(batch):
            vector, hidden = references[start + row]
            sentences.append(_cosine(vectors[row], vector))
            tokens += [_cosine(states[row, at], hidden[at]) for at in range(len(encoding.ids))]
    return Agreement(float(np.mean(sentences)), float(np.min(sentences)), float(np.mean(tokens)))


def titles_per_second(model: Path, tokenizer: Tokenizer, texts: list[str], threads: int) -> float:
    """The rate on short texts in batches of 32, best of three rounds."""
    session = open_session(model, threads)
    encodings = sorted(tokenizer.encode_batch(texts), key=lambda encoding: len(encoding.ids))
    batches = [inputs(encodings[start : start + 32]) for start in range(0, len(encodings), 32)]
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        for batch in batches:
            session.run(["sentence_embedding"], batch)
        seconds.append(time.perf_counter() - started)
    return len(texts) / min(seconds)


def inputs(batch: list[Encoding]) -> dict[str, npt.NDArray[np.int64]]:
    longest = max(len(encoding.ids) for encoding in batch)
    ids = np.zeros((len(batch), longest), np.int64)
    mask = np.zeros_like(ids)
    for row, encoding in enumerate(batch):
        ids[row, : len(encoding.ids)] = encoding.ids
        mask[row, : len(encoding.ids)] = 1
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}


def _cosine(one: npt.NDArray, other: npt.NDArray) -> float:
    return float(np.dot(one, other) / (np.linalg.norm(one) * np.linalg.norm(other)))
