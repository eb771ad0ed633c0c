"""What may be learnt from: translation pairs and English texts whose licences allow a model to be made of them.

In: `pairs.tsv.gz`, `pairs-heldout.tsv.gz` and `links.jsonl.gz` of the training folder (its README describes them).
Never out: a link of a list that states no licence, or states one that forbids selling or asks for more than attribution
and sharing alike. A new licence is left out until it is named here.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

# The languages that are answered for; every other one in the pairs is learnt on the side, with what room is left.
LANGUAGES = ("zh", "es", "de", "fr", "ja", "ru", "pt", "ko", "it", "pl")
# Written variants that are learnt as the language itself.
_VARIANTS = {"pt-BR": "pt", "zh-TW": "zh", "zh-HK": "zh"}
OPEN_LICENCES = frozenset({"CC0-1.0", "MIT", "Apache-2.0", "WTFPL", "CC-BY", "CC-BY-4.0", "CC-BY-SA"})


class Source(StrEnum):
    """Where a pair comes from; `SENTENCES` are whole texts, the others dictionaries."""

    WORDNET = "omw"
    RUSSIAN = "openrussian"
    MIXED = "par"
    DOCUMENTATION = "po"


SENTENCES = frozenset({Source.MIXED, Source.DOCUMENTATION})


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its English. `english` of a dictionary's pair lists words that mean the same, separated by commas."""

    language: str
    english: str
    text: str
    source: Source

    def senses(self) -> list[str]:
        """The English as single texts: the words of a dictionary's list, or the sentence itself."""
        if self.source in SENTENCES:
            return [self.english]
        return [word for word in (part.strip() for part in self.english.split(",")) if word]


def read_pairs(file: Path) -> list[Pair]:
    """All pairs of a file, in its order, without repetitions."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return list(dict.fromkeys(_pair(line) for line in lines))


def read_english(file: Path) -> list[str]:
    """Titles as bookmarks have them, and descriptions, of links whose list has an open licence; sorted."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        links = [json.loads(line) for line in lines]
    texts = {text for link in links if is_open(link["licence"]) and link["lang"] == "en" for text in _texts(link)}
    return sorted(texts)


def read_lists(file: Path) -> dict[str, str]:
    """The lists that `read_english` reads from, with their licences: who is to be named."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        links = [json.loads(line) for line in lines]
    return {link["list"]: link["licence"] for link in links if is_open(link["licence"]) and link["lang"] == "en"}


def is_open(licence: str) -> bool:
    """Whether weights learnt from a list under `licence` may be given away under CC BY-SA 4.0."""
    return licence in OPEN_LICENCES


def _pair(line: str) -> Pair:
    language, english, text, source = line.rstrip("\n").split("\t")
    return Pair(_VARIANTS.get(language, language), _tidy(english), _tidy(text), Source(source))


def _texts(link: dict[str, str]) -> Iterator[str]:
    name, description = _tidy(link["name"]), _tidy(link.get("description") or "")
    yield name
    if description:
        yield description
        yield f"{name} - {description}"


def _tidy(text: str) -> str:
    return " ".join(text.split())
