"""The retrieval benchmark by meaning alone: does the encoder bring a bookmark in another language near?

In: the benchmark's library and queries (`../shared/bench`). A passage is `title | folder > folder | site`, as the application
has it. A title in another language is the mean of both encoders, a query in another language the student's vector with a
share of the default model's.
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

Encode = Callable[[list[str]], npt.NDArray[np.float32]]
Vectors = npt.NDArray[np.float32]
# What the default model's vector of a query in another language weighs beside the student's.
QUERY_SHARE = 0.5
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
class Score:
    count: int
    mrr: float
    recall: float


def read(folder: Path) -> Bench:
    """The library of ten thousand and its queries."""
    bookmarks = [_bookmark(json.loads(line)) for line in _lines(folder / "library-10k.jsonl")]
    queries = [_query(entry) for entry in map(json.loads, _lines(folder / "queries.jsonl")) if entry.get("url")]
    return Bench(bookmarks, queries)


def score(bench: Bench, encode: Encode | None, teacher: Store) -> dict[str, Score]:
    """By category, and for questions in each other language; without `encode`, the default model alone."""
    passages = teacher.vectors([bookmark.passage for bookmark in bench.bookmarks])
    queries = teacher.vectors([query.text for query in bench.queries])
    if encode is not None:
        _mix(passages, [at for at, bookmark in enumerate(bench.bookmarks) if bookmark.language != "en"], encode, 1.0, [b.title for b in bench.bookmarks])
        _mix(queries, [at for at, query in enumerate(bench.queries) if query.language != "en"], encode, QUERY_SHARE, [q.text for q in bench.queries])
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


def _mix(vectors: Vectors, rows: list[int], encode: Encode, share: float, texts: list[str]) -> None:
    mixed = encode([texts[row] for row in rows]) + share * vectors[rows]
    vectors[rows] = mixed / np.linalg.norm(mixed, axis=1, keepdims=True)


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
