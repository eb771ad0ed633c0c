"""The retrieval benchmark by meaning alone: does the encoder bring a bookmark in another language near?

In: the benchmark's library and queries (`../shared/bench`). A passage is `title | folder > folder | site`, as the application
has it. A title in another language is the mean of both encoders, an English one the default model's vector with a little of the
student's; a query in another language is the student's vector with a share of the default model's. What is English is asked of
the encoder itself, as in the application.
"""

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt
from teacher import Store

Vectors = npt.NDArray[np.float32]
# What the default model's vector weighs beside the student's: of a query, and of a title, in another language.
QUERY_SHARE = 0.25
TITLE_SHARE = 1.0
# What the student's vector of an English title weighs beside the default model's.
ENGLISH_SHARE = 0.2
_BEST = 10


@dataclass(frozen=True)
class Bookmark:
    """`language`: as the library states it."""

    title: str
    passage: str
    url: str
    language: str


@dataclass(frozen=True)
class Query:
    text: str
    category: str
    language: str
    url: str


@dataclass(frozen=True)
class Bench:
    """Bookmarks and the queries that have an answer among them."""

    bookmarks: list[Bookmark]
    queries: list[Query]

    def texts(self) -> list[str]:
        """Everything that the default model has to embed."""
        return [bookmark.passage for bookmark in self.bookmarks] + [query.text for query in self.queries]


@dataclass(frozen=True)
class Encoder:
    """The student as a reader of texts, and its word on which of them are not English."""

    encode: Callable[[list[str]], Vectors]
    foreign: Callable[[list[str]], npt.NDArray[np.bool_]]


@dataclass(frozen=True)
class Score:
    count: int
    mrr: float
    recall: float


def read(folder: Path) -> Bench:
    """The library of ten thousand and its queries."""
    bookmarks = [_bookmark(json.loads(line)) for line in _lines(folder / "library-10k.jsonl")]
    queries = [_query(entry) for entry in map(json.loads, _lines(folder / "queries.jsonl")) if entry.get("url")]
    return Bench(bookmarks, queries)


def score(bench: Bench, encoder: Encoder | None, teacher: Store) -> dict[str, Score]:
    """By category, and for questions in each other language; without an encoder, the default model alone."""
    passages = teacher.vectors([bookmark.passage for bookmark in bench.bookmarks])
    queries = teacher.vectors([query.text for query in bench.queries])
    if encoder is not None:
        passages = _passages(encoder, passages, [bookmark.title for bookmark in bench.bookmarks])
        queries = _queries(encoder, queries, [query.text for query in bench.queries])
    return by_group(bench, ranks(bench, queries @ passages.T))


def by_group(bench: Bench, ranked: npt.NDArray[np.int64]) -> dict[str, Score]:
    """Mean reciprocal rank and recall among the first ten."""
    groups: dict[str, list[int]] = defaultdict(list)
    for query, rank in zip(bench.queries, ranked, strict=True):
        groups[query.category].append(rank)
        if query.category == "crosslang-query":
            groups[f"asked in {query.language}"].append(rank)
    return {name: _score(np.array(own)) for name, own in sorted(groups.items())}


def ranks(bench: Bench, likeness: Vectors) -> npt.NDArray[np.int64]:
    """The place of each query's bookmark, from 0; the best where a page is saved twice."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, bookmark in enumerate(bench.bookmarks):
        places[bookmark.url].append(at)
    own = [likeness[row, places[query.url]].max() for row, query in enumerate(bench.queries)]
    return (likeness > np.array(own)[:, None]).sum(axis=1)


def _passages(encoder: Encoder, default: Vectors, titles: list[str]) -> Vectors:
    own, foreign = encoder.encode(titles), encoder.foreign(titles)[:, None]
    return _normalised(np.where(foreign, own + TITLE_SHARE * default, default + ENGLISH_SHARE * own))


def _queries(encoder: Encoder, default: Vectors, texts: list[str]) -> Vectors:
    foreign = encoder.foreign(texts)[:, None]
    return _normalised(np.where(foreign, encoder.encode(texts) + QUERY_SHARE * default, default))


def _normalised(vectors: Vectors) -> Vectors:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def _score(ranked: npt.NDArray[np.int64]) -> Score:
    found = ranked < _BEST
    return Score(len(ranked), float((found / (ranked + 1)).mean()), float(found.mean()))


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def _bookmark(entry: dict) -> Bookmark:
    site = urlsplit(entry["url"]).netloc.removeprefix("www.")
    passage = f"{entry['title']} | {' > '.join(entry['folder'])} | {site}"
    return Bookmark(entry["title"], " ".join(passage.split()), entry["url"], entry["lang"])


def _query(entry: dict) -> Query:
    return Query(" ".join(entry["query"].split()), entry["category"], entry["lang"], entry["url"])
