"""English titles with their words replaced by those of another language, for what no translated text talks about.

Word order and grammar stay wrong, which a sum of pieces does not see. Names stay as they are. Of a word's translations the
likely one is taken that fits the title: a "shell" among commands is no eggshell. Fillers of the other language are strewn in,
so that the student learns that they say nothing.
"""

import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from dictionary import STOP_WORDS, UNSPACED, Dictionary, Translation, english_words, entry_of
from fillers import FILLERS
from teacher import Store

_LONGEST_PHRASE = 3
_FEWEST_HITS, _LEAST_SHARE = 2, 0.4
# A translation twice as likely is taken this power of two as often.
_SHARPNESS = 1.5
# A translation whose gloss is nearer to the title by a twentieth of a cosine is taken e times as often.
_FIT = 20.0

# "Framework", "Rust": of the words that a dictionary knows, so many stay English in any language's titles.
_LOAN_WORDS = 0.2

Vector = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _Choice:
    """A word's translations; the glosses of translation `i` begin at `starts[i]`."""

    texts: list[str]
    likely: Vector
    glosses: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]


class Glosses:
    """The teacher's vectors of all glosses of all languages."""

    def __init__(self, dictionaries: list[Dictionary], teacher: Store) -> None:
        entries = (entry for dictionary in dictionaries for entry in dictionary.values())
        texts = sorted({gloss for entry in entries for translation in entry.values() for gloss in translation.glosses})
        self.rows = {text: row for row, text in enumerate(texts)}
        self.vectors = teacher.vectors(texts)


class Translator:
    """Replaces the words of English texts by those of one language."""

    def __init__(self, language: str, dictionary: Dictionary, glosses: Glosses, rng: random.Random) -> None:
        self._gap = "" if language in UNSPACED else " "
        self._choices = {word: _choice(entry, glosses.rows) for word, entry in dictionary.items()}
        self._glosses = glosses.vectors
        self._fillers = FILLERS.get(language, ())
        self._rng = rng

    def translate(self, english: str, meaning: Vector) -> str | None:
        """The text in the other language's words, or nothing when too few are known. `meaning`: the teacher's vector of it."""
        words, out, hits, at = english_words(english), [], 0, 0
        while at < len(words):
            entry, length = self._longest_entry(words, at)
            if entry is not None and self._rng.random() >= _LOAN_WORDS:
                out.append(self._choose(self._choices[entry], meaning))
                hits += 1
            elif words[at] not in STOP_WORDS:
                out.append(words[at])
            at += length
        if hits < _FEWEST_HITS or hits < _LEAST_SHARE * len(out):
            return None
        return self._gap.join(self._strewn(out))

    def _longest_entry(self, words: list[str], at: int) -> tuple[str | None, int]:
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 1, -1):
            phrase = " ".join(words[at : at + length])
            if phrase in self._choices:
                return phrase, length
        # A single letter is a name, whatever chemistry calls by it.
        if words[at] in STOP_WORDS or len(words[at]) == 1:
            return None, 1
        return entry_of(words[at], self._choices), 1

    def _choose(self, choice: _Choice, meaning: Vector) -> str:
        if len(choice.texts) == 1:
            return choice.texts[0]
        fit = np.maximum.reduceat(self._glosses[choice.glosses] @ meaning, choice.starts)
        weights = choice.likely * np.exp(_FIT * (fit - fit.max()))
        return self._rng.choices(choice.texts, weights.tolist())[0]

    def _strewn(self, words: list[str]) -> list[str]:
        """With up to one filler to two words."""
        out = list(words)
        for _ in range(self._rng.randint(0, 1 + len(words) // 2) if self._fillers else 0):
            out.insert(self._rng.randint(0, len(out)), self._rng.choice(self._fillers))
        return out


def _choice(entry: dict[str, Translation], rows: dict[str, int]) -> _Choice:
    counts = [len(translation.glosses) for translation in entry.values()]
    return _Choice(
        texts=list(entry),
        likely=np.array([translation.weight for translation in entry.values()], np.float32) ** _SHARPNESS,
        glosses=np.array([rows[gloss] for translation in entry.values() for gloss in translation.glosses]),
        starts=np.concatenate([[0], np.cumsum(counts)[:-1]]),
    )
