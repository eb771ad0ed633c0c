"""The default model in JAX, with a small change of low rank beside each of its dense layers.

In:  the weights of the official release, by their names there. A change is a dictionary: for each dense layer `LAYER.NAME.A`
     ([in, rank]) and `LAYER.NAME.B` ([rank, out]); `export/change.py` adds A B to the layer's matrix.
Out: of a batch of texts the vectors and the tokens' projections, as the exported graph has them.

The backward passes are written out where XLA, left to itself on a processor, computes a layer anew inside a product and takes several
times as long.
"""

import math
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

LAYERS, HEADS, WIDTH = 6, 12, 384
DENSE = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)
MAX_TOKENS = 64
_EPSILON = 1e-12
_BATCH = 64
# Texts are filled up to one of these lengths: each is compiled once.
_LENGTHS = (12, 16, 20, 24, 28, 32, 40, 48, 64)

Weights = dict[str, jax.Array]
Change = dict[str, jax.Array]
Tokens = list[list[int]]
_apart = jax.lax.optimization_barrier


def read(folder: Path, projection: Path) -> Weights:
    """The weights; each dense layer's matrix both ways round; and `projection`, [384, 64]."""
    released = load_file(folder / "model.safetensors")
    weights = {name: jnp.asarray(value) for name, value in released.items() if value.dtype == np.float32}
    for name in (f"encoder.layer.{layer}.{dense}" for layer in range(LAYERS) for dense in DENSE):
        weights[f"{name}.turned"] = jnp.asarray(np.ascontiguousarray(released[f"{name}.weight"].T))
    return weights | {"projection": jnp.asarray(np.load(projection).astype(np.float32))}


def tokenizer(folder: Path) -> Tokenizer:
    """Cut at what the library keeps of a title."""
    found = Tokenizer.from_file(str(folder / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(MAX_TOKENS)
    return found


def no_change(weights: Weights, rank: int, seed: int) -> Change:
    """A change that changes nothing yet."""
    random, change = np.random.default_rng(seed), {}
    for name in (f"{layer}.{dense}" for layer in range(LAYERS) for dense in DENSE):
        out, into = weights[f"encoder.layer.{name}.weight"].shape
        change[f"{name}.A"] = jnp.asarray(random.standard_normal((into, rank)) / math.sqrt(into), jnp.float32)
        change[f"{name}.B"] = jnp.zeros((rank, out), jnp.float32)
    return change


def encode(weights: Weights, change: Change | None, ids: jax.Array, mask: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Unit vectors of texts, [texts, 384], and of their tokens, [texts, length, 64]; `mask`: 1 where there is a token, else 0."""
    texts, length = ids.shape
    hidden = weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.position_embeddings.weight"][:length]
    hidden = _normed(weights, "embeddings.LayerNorm", hidden + weights["embeddings.token_type_embeddings.weight"][0])
    hidden = hidden.reshape(texts * length, WIDTH)
    unseen = (mask[:, None, None, :] - 1) * 1e9

    def dense(layer: int, name: str, value: jax.Array) -> jax.Array:
        full = f"encoder.layer.{layer}.{name}"
        matrix, turned, bias = (weights[f"{full}.{part}"] for part in ("weight", "turned", "bias"))
        if change is None:
            return value @ turned + bias
        return _changed(value, matrix, turned, change[f"{layer}.{name}.A"], change[f"{layer}.{name}.B"]) + bias

    def heads(value: jax.Array) -> jax.Array:
        return value.reshape(texts, length, HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

    for layer in range(LAYERS):
        query, key, value = (heads(dense(layer, name, hidden)) for name in DENSE[:3])
        likeness = jax.nn.softmax(query @ key.transpose(0, 1, 3, 2) / math.sqrt(WIDTH // HEADS) + unseen, -1)
        context = (likeness @ value).transpose(0, 2, 1, 3).reshape(texts * length, WIDTH)
        norm = f"encoder.layer.{layer}.attention.output.LayerNorm"
        hidden = _normed(weights, norm, hidden + dense(layer, DENSE[3], context))
        inner = _apart(_gelu(dense(layer, DENSE[4], hidden)))
        hidden = _normed(weights, f"encoder.layer.{layer}.output.LayerNorm", hidden + dense(layer, DENSE[5], inner))
    hidden = hidden.reshape(texts, length, WIDTH)
    return _unit((hidden * mask[..., None]).sum(1)), _unit(hidden @ weights["projection"])


def filled(texts: Tokens, length: int) -> tuple[np.ndarray, np.ndarray]:
    """Ids and mask of texts, each filled up or cut to `length`."""
    ids, mask = np.zeros((len(texts), length), np.int32), np.zeros((len(texts), length), np.float32)
    for row, text in enumerate(texts):
        ids[row, : len(text)] = text[:length]
        mask[row, : len(text)] = 1
    return ids, mask


_encode = jax.jit(encode)


def embed(weights: Weights, change: Change | None, texts: Tokens) -> tuple[np.ndarray, list[np.ndarray]]:
    """Vectors of texts, and for each text the tokens between its ends."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    vectors, tokens = np.zeros((len(texts), WIDTH), np.float32), [np.empty(0)] * len(texts)
    for start in range(0, len(order), _BATCH):
        places = order[start : start + _BATCH]
        length = next(known for known in _LENGTHS if known >= min(len(texts[places[-1]]), MAX_TOKENS))
        own = [texts[place] for place in places] + [[0]] * (_BATCH - len(places))
        found = [np.asarray(part) for part in _encode(weights, change, *filled(own, length))]
        for row, place in enumerate(places):
            vectors[place] = found[0][row]
            tokens[place] = found[1][row, 1 : min(len(texts[place]), length) - 1]
    return vectors, tokens


def _unit(vectors: jax.Array) -> jax.Array:
    return vectors / jnp.linalg.norm(vectors, axis=-1, keepdims=True)


def _normed(weights: Weights, name: str, value: jax.Array) -> jax.Array:
    from_mean = value - value.mean(-1, keepdims=True)
    scale = jax.lax.rsqrt((from_mean**2).mean(-1, keepdims=True) + _EPSILON)
    return from_mean * scale * weights[f"{name}.weight"] + weights[f"{name}.bias"]


@jax.custom_vjp
def _changed(value: jax.Array, matrix: jax.Array, turned: jax.Array, a: jax.Array, b: jax.Array) -> jax.Array:
    del matrix
    return value @ turned + (value @ a) @ b


def _changed_forward(value, matrix, turned, a, b):  # noqa: ANN001, ANN202
    inner = value @ a
    return value @ turned + inner @ b, (value, inner, matrix, a, b)


def _changed_backward(kept, slope):  # noqa: ANN001, ANN202
    value, inner, matrix, a, b = kept
    inner_slope = slope @ b.T
    return slope @ matrix + inner_slope @ a.T, None, None, value.T @ inner_slope, inner.T @ slope


_changed.defvjp(_changed_forward, _changed_backward)


@jax.custom_vjp
def _gelu(value: jax.Array) -> jax.Array:
    return jax.nn.gelu(value, approximate=False)


def _gelu_backward(value: jax.Array, slope: jax.Array) -> tuple[jax.Array]:
    likely = 0.5 * (1 + jax.lax.erf(value / math.sqrt(2)))
    return (_apart(slope * (likely + value * jnp.exp(-0.5 * value * value) / math.sqrt(2 * math.pi))),)


_gelu.defvjp(lambda value: (_gelu(value), value), _gelu_backward)
