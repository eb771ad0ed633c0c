"""Makes the multilingual encoder from the training folder, measures it and writes it down.

usage: train.py --data DIR --teacher DIR --work DIR --out DIR [--bench DIR] [--steps N] [--seed N] [--only-measure] ...
In: `--data` with pairs and links, `--teacher` with the default model (model.onnx, tokenizer.json). Kept in `--work`: the
teacher's vectors and the tokenizer, which do not depend on the steps. Out: the artefact and `report.json` in `--out`.
The same data, seed, steps and versions give the same artefact on the same processor.
"""

import argparse
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import benchmark
import examples
import heldout
import language
import numpy as np
import student
import tokenizer
from artefact import MOST_BYTES, Artefact
from corpus import LANGUAGES, SENTENCES, Pair, read_english, read_lists, read_pairs
from teacher import Model, Store
from tokenizers import Tokenizer

# Raised when other weights are given away: vectors made with the old ones are made again.
VERSION = 2
# In letters: of a title or a dictionary's entry, and of a sentence in a language that is answered for. The teacher reads no more.
_LONGEST_ENGLISH, _LONGEST_SENTENCE = 90, 250
_LINKS = 50_000
_SAID_EVERY = 200


def main() -> None:
    options = _options()
    print("reading", flush=True)
    pairs = [pair for pair in read_pairs(options.data / "pairs.tsv.gz") if len(pair.english) <= _longest(pair)]
    heldout_pairs = read_pairs(options.data / "pairs-heldout.tsv.gz")
    english = _some(read_english(options.data / "links.jsonl.gz"), options.links, options.seed)
    bench = benchmark.read(options.bench) if options.bench else None
    teacher = _teach(options, pairs, heldout_pairs, english, bench)
    if options.only_measure:
        artefact = Artefact.read(options.out)
    else:
        artefact = _make(options, pairs, english, teacher)
    report = _measure(artefact, heldout_pairs, pairs, bench, teacher)
    (options.out / "report.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(report, indent=1))


def _make(options: argparse.Namespace, pairs: list[Pair], english: list[str], teacher: Store) -> Artefact:
    shown = examples.gather(pairs, english, teacher, options.seed)
    artefact = _learn(options, _tokenizer(options, shown), shown, teacher)
    size = artefact.write(options.out, VERSION)
    _name_sources(options.data / "links.jsonl.gz", options.out / "SOURCES.tsv")
    if size > MOST_BYTES:
        raise SystemExit(f"The artefact in {options.out} has {size:,} bytes, more than {MOST_BYTES:,}: ask for fewer pieces.")
    return artefact


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for folder in ("data", "teacher", "work", "out"):
        parser.add_argument(f"--{folder}", type=Path, required=True)
    parser.add_argument("--bench", type=Path)
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--pieces", type=int, default=64_000)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--links", type=int, default=_LINKS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--only-measure", action="store_true", help="measure what is in --out again")
    return parser.parse_args()


def _longest(pair: Pair) -> int:
    is_sentence = pair.source in SENTENCES and pair.language in LANGUAGES
    return _LONGEST_SENTENCE if is_sentence else _LONGEST_ENGLISH


def _some(english: list[str], count: int, seed: int) -> list[str]:
    drawn = random.Random(seed).sample(english, min(count, len(english)))
    return [text for text in drawn if len(text) <= _LONGEST_ENGLISH]


def _teach(
    options: argparse.Namespace,
    pairs: list[Pair],
    heldout_pairs: list[Pair],
    english: list[str],
    bench: benchmark.Bench | None,
) -> Store:
    store = Store(options.work / "teacher")
    texts = {pair.english for pair in pairs} | {pair.english for pair in heldout_pairs} | set(english)
    store.add(texts | set(bench.texts() if bench else ()), Model(options.teacher, options.threads))
    return store


def _tokenizer(options: argparse.Namespace, shown: list[examples.Example]) -> Tokenizer:
    file = options.work / f"tokenizer-{options.pieces}-{options.seed}.json"
    if not file.exists():
        print("learning the pieces", flush=True)
        tokenizer.train(shown, options.pieces, options.seed).save(str(file), pretty=False)
    return Tokenizer.from_file(str(file))


def _learn(
    options: argparse.Namespace, pieces: Tokenizer, shown: list[examples.Example], teacher: Store
) -> Artefact:
    training = examples.tokenise(shown, pieces)
    languages = language.learn(shown, training, pieces.get_vocab_size())
    training = training.beside(tokenizer.drawn(pieces, [example.text for example in shown], options.seed))
    print(f"{len(shown):,} examples, {len(training.pieces):,} pieces", flush=True)
    targets = teacher.vectors(training.english)
    basis = student.principal_basis(targets, options.width)
    targets = targets @ basis.T
    table = student.first_table(training, targets, pieces.get_vocab_size())
    plan = student.Plan(steps=options.steps, batch=options.batch, seed=options.seed)
    trainer = student.Trainer(table, training, targets, plan)
    started, cosines = time.monotonic(), []
    for number in range(plan.steps):
        cosines.append(trainer.step(number))
        if (number + 1) % _SAID_EVERY == 0:
            spent = time.monotonic() - started
            print(f"step {number + 1:,} of {plan.steps:,}, {spent:.0f} s, cosine {np.mean(cosines):.3f}", flush=True)
            cosines.clear()
    return Artefact.of(pieces, trainer.table, basis, languages)


def _name_sources(links: Path, file: Path) -> None:
    """Their licences ask that the lists be named beside what was made of them."""
    lines = [f"{name}\t{licence}\n" for name, licence in sorted(read_lists(links).items())]
    file.write_text("".join(["list\tlicence\n", *lines]), encoding="utf-8", newline="\n")


def _measure(
    artefact: Artefact, heldout_pairs: list[Pair], pairs: list[Pair], bench: benchmark.Bench | None, teacher: Store
) -> dict:
    # Without the long sentences, so that figures can be compared with those from before these were learnt from.
    choices = heldout.pool(heldout_pairs, [pair for pair in pairs if len(pair.english) <= _LONGEST_ENGLISH])
    found = heldout.accuracy(artefact.encode, heldout_pairs, choices, teacher)
    report: dict = {"heldout": {name: {"first": one, "first_ten": ten} for name, (one, ten) in found.items()}}
    if bench:
        encoder = benchmark.Encoder(artefact.encode, artefact.foreign)
        for name, chosen in (("default_model_alone", None), ("with_the_encoder", encoder)):
            report[name] = {group: asdict(own) for group, own in benchmark.score(bench, chosen, teacher).items()}
    return report


if __name__ == "__main__":
    main()
