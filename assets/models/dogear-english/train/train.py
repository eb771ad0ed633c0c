"""Tunes the default model for bookmarks: a change of low rank of its dense layers, which the export adds to the released weights.

usage: train.py --data DIR --release DIR --projection FILE --out DIR [--steps N] [--minutes N] [--seed N]
In: `--data` with links and pairs, `--release` with model.safetensors and tokenizer.json, `--projection` with the directions of tokens.
Out: `change.npz` (float16) and `SOURCES.tsv` in `--out`; figures on the lists that were kept apart are printed.
"""

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import encoder
import jax
import jax.numpy as jnp
import links
import measure
import numpy as np
from encoder import Change, Tokens, Weights
from links import Link
from nearest import nearest
from questions import question
from tokenizers import Tokenizer

RANK = 16
BATCH = 96
# Neighbours in a list are the wrong answers that are hardest to tell apart.
NEIGHBOURS = 3
RATE = 5e-4
# Of the change, so much is added: it finds nearly as much, and what the released model knows of other texts is hurt less.
SHARE = 0.6
_WARM_UP = 20
_TEMPERATURE, _TOKENS_TEMPERATURE = 0.05, 0.08
# What it weighs that a passage finds its question, and that vectors stay where the released model puts them.
_BACKWARDS, _STAY = 0.3, 2.0
# So many of a batch are held to the released model.
_HELD = 16
# Tokens of question and passage: each pair of lengths is compiled once.
_LENGTHS = ((14, 24), (20, 32), (32, 48))
_LEAST_LIKENESS = 0.5
_MEASURED, _AMONG = 600, 1_000
_SAID_EVERY = 20

Batch = tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
Synonyms = dict[str, dict[str, int]]


def main() -> None:
    options = _options()
    known = links.read(options.data / "links.jsonl.gz")
    learnt, apart = ([link for link in known if link.is_held_out is held] for held in (False, True))
    weights, tokenizer = encoder.read(options.release, options.projection), encoder.tokenizer(options.release)
    synonyms = near(links.synonyms(options.data / "pairs.tsv.gz", links.words(known)), weights, tokenizer)
    print(f"{len(learnt)} links to learn from, {len(apart)} kept apart, {len(synonyms)} words with synonyms", flush=True)
    asked = _questions(apart, synonyms)
    change = encoder.no_change(weights, RANK, options.seed)
    _say(weights, None, tokenizer, asked)
    change = tune(weights, change, batches(learnt, synonyms, tokenizer, Random(options.seed)), options)
    change = {name: value * SHARE if name.endswith(".B") else value for name, value in change.items()}
    _say(weights, change, tokenizer, asked)
    options.out.mkdir(parents=True, exist_ok=True)
    np.savez(options.out / "change.npz", **{name: np.asarray(value, np.float16) for name, value in change.items()})
    lines = [f"{source}\t{licence}" for source, licence in sorted(links.licences(options.data / "links.jsonl.gz").items())]
    (options.out / "SOURCES.tsv").write_text("\n".join(["list\tlicence", *lines, ""]), encoding="utf-8", newline="\n")


def near(synonyms: Synonyms, weights: Weights, tokenizer: Tokenizer) -> Synonyms:
    """Only pairs that the released model puts near each other: a word has senses that no bookmark means."""
    words = sorted({*synonyms, *(other for others in synonyms.values() for other in others)})
    vectors, _ = encoder.embed(weights, None, [encoding.ids for encoding in tokenizer.encode_batch(words)])
    of = dict(zip(words, vectors, strict=True))
    kept = {
        word: {other: rows for other, rows in others.items() if of[word] @ of[other] > _LEAST_LIKENESS}
        for word, others in synonyms.items()
    }
    return {word: others for word, others in kept.items() if others}


def batches(learnt: list[Link], synonyms: Synonyms, tokenizer: Tokenizer, random: Random) -> Iterator[Batch]:
    """Without end; each batch of texts of about one length, made anew each time."""
    waiting: list[list[tuple[list[int], list[int]]]] = [[] for _ in _LENGTHS]
    while True:
        starts = list(range(0, len(learnt) - NEIGHBOURS + 1, NEIGHBOURS))
        random.shuffle(starts)
        for start in starts:
            pairs = [_pair(link, random.random() < 0.5, synonyms, random) for link in learnt[start : start + NEIGHBOURS]]
            asked, held = (tokenizer.encode_batch(list(texts)) for texts in zip(*pairs, strict=True))
            tokens = [(question.ids, passage.ids) for question, passage in zip(asked, held, strict=True)]
            kind = _length([max(map(len, texts)) for texts in zip(*tokens, strict=True)])
            waiting[kind] += tokens
            if len(waiting[kind]) >= BATCH:
                batch, waiting[kind] = waiting[kind][:BATCH], waiting[kind][BATCH:]
                asked_ids, held_ids = zip(*batch, strict=True)
                yield encoder.filled(list(asked_ids), _LENGTHS[kind][0]), encoder.filled(list(held_ids), _LENGTHS[kind][1])


def tune(weights: Weights, change: Change, examples: Iterator[Batch], options: argparse.Namespace) -> Change:
    """Adam with a rate that rises, then falls by the cosine, for so many steps or minutes, whichever are over first."""
    first, second = ({name: jnp.zeros_like(value) for name, value in change.items()} for _ in range(2))
    released = jax.jit(lambda weights, ids, mask: encoder.encode(weights, None, ids, mask)[0])
    began, losses = time.monotonic(), []
    for number, texts in enumerate(examples, 1):
        done = max(number / options.steps, (time.monotonic() - began) / 60 / options.minutes)
        if done > 1:
            break
        rate = RATE * min(1, number / _WARM_UP) * max(0.02, (1 + np.cos(np.pi * done)) / 2)
        places = [released(weights, ids[:_HELD], mask[:_HELD]) for ids, mask in texts]
        change, first, second, loss = _step(weights, (change, first, second), (float(number), rate), texts, places)
        losses.append(float(loss))
        if number % _SAID_EVERY == 0:
            print(f"step {number}: {np.mean(losses[-_SAID_EVERY:]):.3f}, {time.monotonic() - began:.0f} s", flush=True)
    return change


def loss(change: Change, weights: Weights, texts: Batch, places: list[jax.Array]) -> jax.Array:
    """Cross entropy of finding one's own passage in the batch, by whole texts and word by word, and how far vectors have gone."""
    (questions, asked), (passages, held) = (encoder.encode(weights, change, ids, mask) for ids, mask in texts)
    within = [_within(mask) for _, mask in texts]
    words = (nearest(asked, held, within[1]) * within[0][:, None, :]).sum(-1) / jnp.maximum(within[0].sum(-1), 1)[:, None]
    likeness = questions @ passages.T
    whole, back = _cross_entropy(likeness / _TEMPERATURE), _cross_entropy(likeness.T / _TEMPERATURE)
    by_word = _cross_entropy((likeness + measure.TOKENS_WEIGHT * words) / _TOKENS_TEMPERATURE)
    gone = sum((1 - (now[:_HELD] * before).sum(-1)).mean() for now, before in zip((questions, passages), places, strict=True))
    return whole + by_word + _BACKWARDS * back + _STAY * gone


@jax.jit
def _step(weights, state, pace, texts, places):  # noqa: ANN001, ANN202
    (change, first, second), (number, rate) = state, pace
    found, slopes = jax.value_and_grad(loss)(change, weights, texts, places)
    first = {name: 0.9 * first[name] + 0.1 * slopes[name] for name in change}
    second = {name: 0.98 * second[name] + 0.02 * slopes[name] ** 2 for name in change}
    by = {name: first[name] / (1 - 0.9**number) / (jnp.sqrt(second[name] / (1 - 0.98**number)) + 1e-8) for name in change}
    return {name: change[name] - rate * by[name] for name in change}, first, second, found


def _within(mask: jax.Array) -> jax.Array:
    """The mask without the marks at both ends, which the library does not keep."""
    return (jnp.roll(mask, -1, 1) * mask).at[:, 0].set(0)


def _cross_entropy(likeness: jax.Array) -> jax.Array:
    return -jnp.diagonal(jax.nn.log_softmax(likeness, -1)).mean()


def _length(longest: list[int]) -> int:
    """The first kind that both fit; what is longer than all is cut."""
    fits = (kind for kind, room in enumerate(_LENGTHS) if longest[0] <= room[0] and longest[1] <= room[1])
    return next(fits, len(_LENGTHS) - 1)


def _pair(link: Link, described: bool, synonyms: Synonyms, random: Random) -> tuple[str, str]:
    return question(link, described, synonyms, random), link.passage(described, random)


def _questions(apart: list[Link], synonyms: Synonyms) -> dict[str, tuple[list[str], list[str]]]:
    """Names asked for by their whole descriptions, and described titles by changed ones; each with wrong passages behind."""
    random = Random(5)
    measured = random.sample(apart, min(_AMONG, len(apart)))
    kinds = {"names": (False, {}), "described": (True, synonyms)}
    asked = {}
    for kind, (described, others) in kinds.items():
        pairs = [_pair(link, described, others, random) for link in measured]
        asked[kind] = ([text for text, _ in pairs[:_MEASURED]], [passage for _, passage in pairs])
    return asked


def _say(weights: Weights, change: Change | None, tokenizer: Tokenizer, asked: dict[str, tuple[list[str], list[str]]]) -> None:
    for kind, (texts, passages) in asked.items():
        found = measure.score(weights, change, tokenizer, texts, passages)
        print(f"kept apart, {kind}: " + ", ".join(f"{by} {mrr:.3f}" for by, mrr in found.items()), flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Tune the default model for bookmarks.")
    parser.add_argument("--data", type=Path, required=True, help="folder with links.jsonl.gz and pairs.tsv.gz")
    parser.add_argument("--release", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--projection", type=Path, required=True, help="the export's token_projection.npy")
    parser.add_argument("--out", type=Path, required=True, help="where change.npz goes")
    parser.add_argument("--steps", type=int, default=87)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
