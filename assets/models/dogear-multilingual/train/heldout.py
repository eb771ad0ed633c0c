"""How often a text's own English is found among 20,000, by language: the measure that no choice of ours was fitted to."""

import random
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from corpus import LANGUAGES, SENTENCES, Pair
from teacher import Store

Encode = Callable[[list[str]], npt.NDArray[np.float32]]
POOL = 20_000
_FOUND_AMONG = 10


def pool(heldout: list[Pair], pairs: list[Pair], size: int = POOL) -> list[str]:
    """The English sides to choose from: the held-out ones, filled up with sentences that were trained on."""
    own = {pair.english for pair in heldout}
    others = sorted({pair.english for pair in pairs if pair.source in SENTENCES} - own)
    wanted = max(min(size - len(own), len(others)), 0)
    return sorted(own) + random.Random(0).sample(others, wanted)


def accuracy(encode: Encode, heldout: list[Pair], choices: list[str], teacher: Store) -> dict[str, tuple[float, float]]:
    """Share of texts whose English comes first, and among the first ten, by language and on average."""
    vectors = teacher.vectors(choices)
    place = {text: at for at, text in enumerate(choices)}
    found = {}
    for language in LANGUAGES:
        own = [pair for pair in heldout if pair.language == language]
        if own:
            ranks = _ranks(encode([pair.text for pair in own]), vectors, [place[pair.english] for pair in own])
            found[language] = (float((ranks < 1).mean()), float((ranks < _FOUND_AMONG).mean()))
    found["mean"] = tuple(float(np.mean(column)) for column in zip(*found.values(), strict=True))
    return found


def _ranks(texts: npt.NDArray[np.float32], choices: npt.NDArray[np.float32], right: list[int]) -> npt.NDArray[np.int64]:
    """How many choices lie nearer to each text than the right one."""
    likeness = texts @ choices.T
    return (likeness > likeness[np.arange(len(right)), right][:, None]).sum(axis=1)
