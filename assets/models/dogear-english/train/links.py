"""What is learnt from: entries of link lists, as bookmarks with a description.

In: `links.jsonl.gz` and `pairs.tsv.gz` of the training folder (its README describes them).
Never out: a link of a list that states no licence, or states one that forbids selling or asks for more than attribution
and sharing alike. A new licence is left out until it is named here.
"""

import gzip
import json
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

OPEN_LICENCES = frozenset({"CC0-1.0", "MIT", "Apache-2.0", "WTFPL", "CC-BY", "CC-BY-4.0", "CC-BY-SA"})
# One list in so many is kept apart to measure by.
_HELD_OUT_OF = 8
_FEWEST_WORDS = 3
# Longest titles in letters: browsers and sites cut them anywhere.
_CUTS = (80, 110, 110, 140, 200)
# A word's other words must be in so many rows of the wordnets, and in so large a part of those that its commonest one is in.
_FEWEST_ROWS, _LEAST_PART, _MOST_WORDS = 4, 0.25, 5
# Words that begin alike are forms of one word.
_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Link:
    """`topic`: what the list is about, by its name."""

    source: str
    topic: str
    section: str
    name: str
    url: str
    description: str

    @property
    def site(self) -> str:
        return urlsplit(self.url).netloc.removeprefix("www.").lower()

    @property
    def is_held_out(self) -> bool:
        return zlib.crc32(self.source.encode()) % _HELD_OUT_OF == 0

    def passage(self, described: bool, random: Random) -> str:
        """As the application writes bookmarks: title, folder, site. `described`: the title says what the description says."""
        folder = f"{self.topic} > {self.section}" if self.section else self.topic
        return f"{self._title(described, random)} | {folder} | {self.site}"

    def _title(self, described: bool, random: Random) -> str:
        path = [part for part in urlsplit(self.url).path.split("/") if part]
        if self.site == "github.com" and len(path) == 2 and random.random() < 0.9:
            title = f"GitHub - {path[0]}/{path[1]}" + (f": {self.description}" if described else "")
        else:
            title = self.name + (random.choice([" - ", " | ", ": "]) + self.description if described else "")
        return title[: random.choice(_CUTS)] if described else title


def read(file: Path) -> list[Link]:
    """English links with a description, of lists with an open licence, in the file's order: neighbours are alike."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    links = [_link(entry) for entry in entries if entry["licence"] in OPEN_LICENCES and entry["lang"] == "en"]
    return [link for link in links if len(link.description.split()) >= _FEWEST_WORDS]


def licences(file: Path) -> dict[str, str]:
    """The lists that `read` takes links from, with what each states."""
    read_from = {link.source for link in read(file)}
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    return {entry["list"]: entry["licence"] for entry in entries if entry["list"] in read_from}


def synonyms(file: Path, known: set[str]) -> dict[str, dict[str, int]]:
    """For words in `known` their other words there, by the wordnets, with the number of rows that have both."""
    together: dict[str, Counter[str]] = defaultdict(Counter)
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            _, english, _, source = line.rstrip("\n").split("\t")
            if source == "omw" and "," in english:
                words = [word for word in (part.strip().lower() for part in english.split(",")) if word in known]
                for word in words:
                    together[word].update(other for other in words if not other.startswith(word[:_BEGINNING]))
    return {word: found for word, others in together.items() if (found := _likely(others))}


def words(links: list[Link], fewest: int = 4) -> set[str]:
    """Words that the links say at least so often."""
    texts = (f"{link.description} {link.name}".lower() for link in links)
    counts = Counter(word for text in texts for word in re.findall(r"[a-z]{3,}", text))
    return {word for word, count in counts.items() if count >= fewest}


def _likely(others: Counter[str]) -> dict[str, int]:
    best = others.most_common(_MOST_WORDS)
    return {other: rows for other, rows in best if rows >= max(_FEWEST_ROWS, _LEAST_PART * best[0][1])}


def _link(entry: dict[str, str]) -> Link:
    description = re.sub(r"☆[\d,]+|\(Source Code\).*$|\*", "", entry["description"] or "")
    return Link(
        entry["list"],
        _topic(entry["list"]),
        entry["section"].split(" / ")[-1].strip(),
        " ".join(entry["name"].split()),
        entry["url"],
        " ".join(description.strip(" -–:.").split()),
    )


def _topic(source: str) -> str:
    name = re.sub(r"^awesome-|-?awesome", "", source.split("/")[1].lower())
    return name.replace("-", " ").strip().capitalize() or "Readme"
