"""The vectors that the student learns to reproduce: the default model's, of English texts.

A text is embedded once and kept: making the vectors takes longer than learning from them. The store is two files that only
grow, `texts.txt` (one text a line) and `vectors.f16` (a row each), so that a run that was stopped goes on where it was.
"""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

WIDTH = 384
_MAX_TOKENS = 64
_BATCH = 32
_KEPT_AT_ONCE = 4096


class Model:
    """all-MiniLM-L6-v2 as the application runs it, so that the student shares the space that passages are in."""

    def __init__(self, folder: Path, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        # Batches side by side, a thread each: threads that share a batch wait for one another on a busy machine.
        options.intra_op_num_threads = 1
        self._threads = threads
        self._session = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(_MAX_TOKENS)
        self._tokenizer.enable_padding()

    def embed(self, texts: list[str]) -> npt.NDArray[np.float32]:
        """One normalised row per text. Texts of one length share a batch, so little is spent on padding."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
        vectors = np.zeros((len(texts), WIDTH), np.float32)
        with ThreadPoolExecutor(self._threads) as threads:
            results = threads.map(lambda batch: self._run([texts[at] for at in batch]), batches)
            for batch, rows in zip(batches, results, strict=True):
                vectors[batch] = rows
        return vectors

    def _run(self, batch: list[str]) -> npt.NDArray[np.float32]:
        encodings = self._tokenizer.encode_batch(batch)
        ids = np.array([encoding.ids for encoding in encodings], np.int64)
        mask = np.array([encoding.attention_mask for encoding in encodings], np.int64)
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        return self._session.run(["sentence_embedding"], inputs)[0]


class Store:
    """The vectors made so far, by text."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._texts, self._vectors = folder / "texts.txt", folder / "vectors.f16"
        self._texts.touch()
        self._vectors.touch()
        self._rows = self._read()

    def add(self, texts: Iterable[str], model: Model) -> None:
        """Embeds what is not there yet, saying how far it is."""
        missing = sorted(set(texts) - self._rows.keys(), key=len)
        for start in range(0, len(missing), _KEPT_AT_ONCE):
            chunk = missing[start : start + _KEPT_AT_ONCE]
            self._append(chunk, model.embed(chunk))
            print(f"teacher: {start + len(chunk):,} of {len(missing):,} texts", flush=True)

    def vectors(self, texts: list[str]) -> npt.NDArray[np.float32]:
        """The rows of `texts`, all of which must have been added; normalised again after rounding."""
        stored = np.memmap(self._vectors, np.float16, "r", shape=(len(self._rows), WIDTH))
        vectors = np.asarray(stored[[self._rows[text] for text in texts]], np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def _append(self, texts: list[str], vectors: npt.NDArray[np.float32]) -> None:
        # Vectors first: a text without a vector would be an error, a vector without a text is written over.
        with self._vectors.open("r+b") as file:
            file.seek(len(self._rows) * WIDTH * 2)
            file.write(vectors.astype(np.float16).tobytes())
            file.truncate()
        with self._texts.open("a", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{text}\n" for text in texts)
        first = len(self._rows)
        self._rows.update({text: first + at for at, text in enumerate(texts)})

    def _read(self) -> dict[str, int]:
        whole = self._vectors.stat().st_size // (WIDTH * 2)
        lines = self._texts.read_text(encoding="utf-8").split("\n")[:-1][:whole]
        return {text: row for row, text in enumerate(lines)}
