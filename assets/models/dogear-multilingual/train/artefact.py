"""The student as the application carries it: `table.bin`, `tokenizer.json` and `model.toml` with their hashes.

`table.bin` is four arrays one after the other, little-endian, sizes as in `model.toml`:
rows (int8, pieces x width), scales (float32, pieces), basis (float32, width x 384), languages (int8, pieces x languages).
The vector of a text is the sum of `scale * row` over its pieces, times the basis, normalised.
"""

import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

import language
import numpy as np
import numpy.typing as npt
from corpus import LANGUAGES
from scipy.sparse import csr_matrix
from student import Matrix, pooled
from teacher import WIDTH
from tokenizer import MAX_TOKENS
from tokenizers import Tokenizer

MOST_BYTES = 20_000_000
_LARGEST = 127


@dataclass(frozen=True)
class Artefact:
    """What is shipped, after rounding: it is this that is measured, not what was trained."""

    tokenizer: Tokenizer
    rows: npt.NDArray[np.int8]
    scales: npt.NDArray[np.float32]
    basis: Matrix
    languages: npt.NDArray[np.int8]

    @classmethod
    def of(cls, tokenizer: Tokenizer, table: Matrix, basis: Matrix, languages: npt.NDArray[np.int8]) -> "Artefact":
        """Rounds each row to eight bits, by a scale of its own."""
        scales = (np.abs(table).max(axis=1) / _LARGEST + 1e-12).astype(np.float32)
        rows = np.round(table / scales[:, None]).astype(np.int8)
        return cls(tokenizer, rows, scales, basis.astype(np.float32), languages)

    @classmethod
    def read(cls, folder: Path) -> "Artefact":
        """What `write` wrote."""
        card = tomllib.loads((folder / "model.toml").read_text(encoding="utf-8"))
        pieces, width, languages = card["pieces"], card["width"], len(card["languages"])
        ends = np.cumsum([pieces * width, 4 * pieces, 4 * width * WIDTH, pieces * languages])
        rows, scales, basis, likelihoods = np.split(np.fromfile(folder / "table.bin", np.uint8), ends[:-1])
        return cls(
            Tokenizer.from_file(str(folder / "tokenizer.json")),
            rows.view(np.int8).reshape(pieces, width),
            scales.view("<f4"),
            basis.view("<f4").reshape(width, WIDTH),
            likelihoods.view(np.int8).reshape(pieces, languages),
        )

    def foreign(self, texts: list[str]) -> npt.NDArray[np.bool_]:
        """Which texts are not English."""
        return language.foreign(texts, self.tokenizer, self.languages)

    def encode(self, texts: list[str]) -> npt.NDArray[np.float32]:
        """One normalised vector of the teacher's width per text; all zero for a text without pieces."""
        encodings = self.tokenizer.encode_batch_fast(texts)
        pointers = np.concatenate([[0], np.cumsum([len(encoding.ids) for encoding in encodings])])
        pieces = np.array([piece for encoding in encodings for piece in encoding.ids], np.int32)
        used, columns = np.unique(pieces, return_inverse=True)
        bags = csr_matrix((self.scales[pieces], columns, pointers), (len(texts), len(used)))
        return pooled(self.rows[used].astype(np.float32), bags) @ self.basis

    def write(self, folder: Path, version: int) -> int:
        """Writes the three files and the reference that other readers are tested with; gives their size in bytes."""
        folder.mkdir(parents=True, exist_ok=True)
        arrays = (self.rows, self.scales.astype("<f4"), self.basis.astype("<f4"), self.languages)
        (folder / "table.bin").write_bytes(b"".join(array.tobytes() for array in arrays))
        self.tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
        hashes = {name: _sha256(folder / name) for name in ("table.bin", "tokenizer.json")}
        (folder / "model.toml").write_text(self._card(version, hashes), encoding="utf-8", newline="\n")
        self._write_reference(folder / "reference.json")
        return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())

    def _card(self, version: int, hashes: dict[str, str]) -> str:
        lines = [
            "# Written by `cargo xtask train-multilingual`. README.md beside this file is the model card.",
            f'id = "dogear-multilingual-{version}"',
            f"dims = {WIDTH}",
            f"max_tokens = {MAX_TOKENS}",
            f"pieces = {len(self.rows)}",
            f"width = {self.rows.shape[1]}",
            f"languages = {json.dumps(list(language.LATIN))}",
            f"answered = {json.dumps(list(LANGUAGES))}",
            'license = "CC-BY-SA-4.0"',
            "",
            *CUT_OFF,
            "",
            *FIRST,
            "",
            "[sha256]",
            *(f'"{name}" = "{value}"' for name, value in hashes.items()),
        ]
        return "\n".join(lines) + "\n"

    def _write_reference(self, file: Path) -> None:
        vectors = self.encode(list(REFERENCE_TEXTS))
        entries = [
            [text, [round(float(number), 5) for number in vector]]
            for text, vector in zip(REFERENCE_TEXTS, vectors, strict=True)
        ]
        file.write_text(json.dumps(entries, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


# Fitted by hand to the questions in other languages of the retrieval benchmark and of tests/evaluation: fit it anew to other
# weights.
CUT_OFF = (
    "[cut_off]",
    "# A page answers when its cosine + words * (share of the question that its words explain) + tokens * (cosine word by word)",
    "# reaches bar + bar_by_size * ln(bookmarks / 10,000).",
    "words = 0.33",
    "tokens = 0.0",
    "bar = 0.46",
    "bar_by_size = 0.02",
)

# Measured on the benchmark library: measure it anew with other weights (`cargo bench -p dogear-tests -- first`).
FIRST = (
    "[first]",
    "# A passage that the default model has not read yet: its title + rest * (its folder and site), made this long. Fitted so that, where",
    "# half of a library is read so, half of the ten nearest are.",
    "rest = 0.5",
    "length = 1.03",
)

# Each script, and what a reader may get wrong: capitals, wide letters, odd spaces, names.
REFERENCE_TEXTS = (
    "Rezept: Omas Apfelkuchen mit Streuseln",
    "  narzędzie  do podglądu ＤＡＮＹＣＨ ",
    "深入理解计算机系统 — 读书笔记",
    "データを可視化するライブラリ",
    "오픈소스 데이터 시각화 도구",
    "Как настроить резервное копирование",
    "librería de React para tablas",
)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
