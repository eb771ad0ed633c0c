"""Sees how large the numbers between the layers get: the int8 graph's fixed scales are chosen from it.

In:  the weights, the tokenizer's ids of some texts.
Out: for each activation that a matrix is multiplied with, what `quantise.py` needs to know of its channels.
"""

from dataclasses import dataclass, field

import numpy as np
from onnx import TensorProto, helper
from onnxruntime import InferenceSession

from graph import Array, FloatMatrices, Graph, Linear, Value, Weights, build

FIRST, LAST = 101, 102
# Ids below these are marks and unused ones; those above stand for words and pieces of words.
FIRST_WORD, VOCABULARY = 999, 30_522
RANDOM_TEXTS = 300
LONGEST_RANDOM_TEXT = 30
SEED = 0
# An activation or a weight channel that is never anything but zero still needs a scale.
SMALLEST = 1e-6


@dataclass(frozen=True)
class Channels:
    """Of one activation, by channel ([width]): the largest number by size, and the largest weight that it meets."""

    activation: Array
    weight: Array


@dataclass
class _Watched(FloatMatrices):
    """The exact graph, with a note of which activation meets which matrices."""

    met: dict[str, Array] = field(default_factory=dict)

    def linear(self, graph: Graph, value: Value, linear: Linear) -> str:
        largest = np.maximum(np.abs(linear.matrix).max(axis=0), SMALLEST)
        self.met[value.name] = np.maximum(self.met.get(value.name, largest), largest)
        return super().linear(graph, value, linear)


def channels(weights: Weights, texts: list[list[int]]) -> dict[str, Channels]:
    """Runs the exact graph over the texts, and over random words so that no part of the vocabulary is unheard of."""
    watched = _Watched()
    model = build(weights, watched)
    model.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in watched.met)
    session = InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = list(watched.met)
    largest = {name: np.full_like(watched.met[name], SMALLEST) for name in names}
    for ids in texts + _random_texts():
        tokens = np.array([ids])
        inputs = {"input_ids": tokens, "attention_mask": np.ones_like(tokens), "token_type_ids": np.zeros_like(tokens)}
        for name, numbers in zip(names, session.run(names, inputs), strict=True):
            largest[name] = np.maximum(largest[name], np.abs(numbers).reshape(-1, numbers.shape[-1]).max(axis=0))
    return {name: Channels(largest[name], watched.met[name]) for name in names}


def _random_texts() -> list[list[int]]:
    random = np.random.default_rng(SEED)
    lengths = random.integers(2, LONGEST_RANDOM_TEXT, RANDOM_TEXTS)
    return [[FIRST, *random.integers(FIRST_WORD, VOCABULARY, length).tolist(), LAST] for length in lengths]
