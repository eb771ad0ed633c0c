"""Which language a short text in Latin letters is in, by its pieces: a naive Bayes table that travels with the student.

A title or a question has five words, two of them names. General detectors know letters, which names break; the pieces and the
texts that the student learns from (pseudo-translations with their untranslated names too) are the domain itself. Other
scripts need no table.
"""

import re

import numpy as np
import numpy.typing as npt
from examples import Example, TrainingSet
from tokenizers import Tokenizer

# English first: the question is whether a text is something else. Malay counts as Indonesian.
LATIN = ("en", "es", "de", "fr", "pt", "it", "pl", "nl", "sv", "id", "vi", "tr")
_SAME = {"ms": "id"}
# An entry of the table is this many times the logarithm of how much likelier the piece is in the language than in all.
SCALE = 16
_LARGEST = 127
# As in the application: a text is in another language when a fifth of its letters are of another script, or when its pieces are
# likelier in another language by e to the fifth.
_FOREIGN_LETTERS = 0.2
_SURE = 5.0
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u3040-\ud7a3\U00020000-\U0003ffff]")
# Pieces of the whole that each language is assumed to have been seen with.
_PRIOR = 3000.0


def learn(examples: list[Example], training: TrainingSet, pieces: int) -> npt.NDArray[np.int8]:
    """A row per piece, a column per language of `LATIN`."""
    counts = np.zeros((pieces, len(LATIN)))
    columns = np.array([_column(example.language) for example in examples])
    lengths = np.diff(training.starts)
    of_piece = np.repeat(columns, lengths)
    weights = np.repeat(training.weights, lengths)
    for column in range(len(LATIN)):
        own = of_piece == column
        counts[:, column] = np.bincount(training.pieces[own], weights[own], minlength=pieces)
    return _quantised(counts)


def foreign(texts: list[str], tokenizer: Tokenizer, table: npt.NDArray[np.int8]) -> npt.NDArray[np.bool_]:
    """Which of the texts are not English, as far as the application would be sure of it."""
    sums = [table[encoding.ids].astype(int).sum(axis=0) for encoding in tokenizer.encode_batch_fast(texts)]
    margins = np.array([own[1:].max() - own[0] for own in sums]) / SCALE
    return (margins >= _SURE) | (np.array([_script_share(text) for text in texts]) >= _FOREIGN_LETTERS)


def _script_share(text: str) -> float:
    return len(_OTHER_SCRIPT.findall(text)) / max(sum(letter.isalpha() for letter in text), 1)


def _column(language: str) -> int:
    language = _SAME.get(language, language)
    return LATIN.index(language) if language in LATIN else -1


def _quantised(counts: npt.NDArray[np.float64]) -> npt.NDArray[np.int8]:
    shares = counts / np.maximum(counts.sum(axis=0), 1.0)
    overall = shares.mean(axis=1, keepdims=True) + 1e-9
    smoothed = (counts + _PRIOR * overall) / (counts.sum(axis=0) + _PRIOR)
    return np.clip(np.round(SCALE * np.log(smoothed / overall)), -_LARGEST, _LARGEST).astype(np.int8)
