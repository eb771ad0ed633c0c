"""The encoder once more, in plain numpy and straight from the published weights: what the ONNX graphs are held to.

It shares no code with `graph.py`: it takes one text at a time, pads nothing, and follows the equations of BERT
(Devlin et al. 2019) and the pooling of Sentence-BERT (Reimers and Gurevych 2019).
"""

import math

import numpy as np
import numpy.typing as npt

LAYERS = 6
HEADS = 12
EPSILON = 1e-12

Array = npt.NDArray[np.float64]

_erf = np.vectorize(math.erf, otypes=[np.float64])


def embed(weights: dict[str, npt.NDArray], ids: list[int]) -> tuple[Array, Array]:
    """The unit vector of one text ([384]) and its last hidden states ([tokens, 384]); `ids` with [CLS] and [SEP]."""
    hidden = (
        weights["embeddings.word_embeddings.weight"][ids].astype(np.float64)
        + weights["embeddings.position_embeddings.weight"][: len(ids)]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    hidden = _layer_norm(weights, "embeddings.LayerNorm", hidden)
    for layer in range(LAYERS):
        hidden = _encode(weights, f"encoder.layer.{layer}", hidden)
    mean = hidden.mean(axis=0)
    return mean / np.linalg.norm(mean), hidden


def _encode(weights: dict[str, npt.NDArray], layer: str, hidden: Array) -> Array:
    context = _linear(weights, f"{layer}.attention.output.dense", _attend(weights, layer, hidden))
    hidden = _layer_norm(weights, f"{layer}.attention.output.LayerNorm", hidden + context)
    inner = _gelu(_linear(weights, f"{layer}.intermediate.dense", hidden))
    return _layer_norm(weights, f"{layer}.output.LayerNorm", hidden + _linear(weights, f"{layer}.output.dense", inner))


def _attend(weights: dict[str, npt.NDArray], layer: str, hidden: Array) -> Array:
    query, key, value = (_linear(weights, f"{layer}.attention.self.{part}", hidden) for part in ("query", "key", "value"))
    width = hidden.shape[1] // HEADS
    heads = []
    for head in range(HEADS):
        columns = slice(head * width, (head + 1) * width)
        scores = query[:, columns] @ key[:, columns].T / math.sqrt(width)
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        heads.append(shares / shares.sum(axis=1, keepdims=True) @ value[:, columns])
    return np.concatenate(heads, axis=1)


def _linear(weights: dict[str, npt.NDArray], name: str, value: Array) -> Array:
    return value @ weights[f"{name}.weight"].T.astype(np.float64) + weights[f"{name}.bias"]


def _layer_norm(weights: dict[str, npt.NDArray], name: str, value: Array) -> Array:
    centred = value - value.mean(axis=1, keepdims=True)
    deviation = np.sqrt((centred**2).mean(axis=1, keepdims=True) + EPSILON)
    return centred / deviation * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def _gelu(value: Array) -> Array:
    return value * 0.5 * (1.0 + _erf(value / math.sqrt(2.0)))
