"""Builds the ONNX graph of a MiniLM sentence encoder from its weights.

In:  the tensors of the official release, by their names there (float32).
Out: an ONNX model with the inputs `input_ids`, `attention_mask`, `token_type_ids` (int64, [batch, sequence]) and the
     outputs `sentence_embedding` ([batch, 384], unit length), `token_embeddings` ([batch, sequence, 384], the last
     hidden state, lengths as the model leaves them) and `token_projections` ([batch, sequence, 64], the same in the
     directions of token_projection.npy, unit length).

The graph is written by hand, with ONNX Runtime's fused attention (domain com.microsoft), because nothing else reads it,
and it stays one page: no tracing, no PyTorch, no optimiser whose result changes from version to version. How a weight matrix
is held (float32 or int8) is the one thing that differs between the two exports; `quantise.py` has the int8 side.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper

TOKEN_PROJECTION = Path(__file__).with_name("token_projection.npy")
PROJECTED_WIDTH = 64
LAYERS = 6
HEADS = 12
WIDTH = 384
LAYER_NORM_EPSILON = 1e-12
# The lowest point of x * Phi(x), at x = -0.7518.
GELU_LOWEST = -0.17
# Gelu is an ONNX operator from opset 20 on; ONNX Runtime 1.28 reads far newer ones.
OPSET = 21
IR_VERSION = 10
FUSED = "com.microsoft"

Array = npt.NDArray[np.float32]
Weights = dict[str, Array]


@dataclass(frozen=True)
class Value:
    """A tensor of the graph, [batch, sequence, width]. `lowest`: what no number in it falls below, where that is known."""

    name: str
    lowest: float | None = None


@dataclass(frozen=True)
class Linear:
    """A dense layer: `matrix` is [out, in], as the release has it, `bias` [out]."""

    name: str
    matrix: Array
    bias: Array


class MatrixStore(Protocol):
    """How the graph keeps its big matrices."""

    def linear(self, graph: "Graph", value: "Value", linear: "Linear") -> str:
        """Adds `value @ matrix.T + bias` and returns the result's name."""
        ...

    def rows(self, graph: "Graph", name: str, table: Array, ids: str) -> str:
        """Adds the look-up of `table[ids]` and returns the result's name."""
        ...


@dataclass
class Graph:
    """Nodes and constants as they are added, in order."""

    nodes: list[NodeProto] = field(default_factory=list)
    constants: list[TensorProto] = field(default_factory=list)

    def constant(self, name: str, value: npt.NDArray) -> str:
        """Adds a constant and returns its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        """Adds one node with one output and returns the output's name."""
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output


class FloatMatrices:
    """Keeps every matrix as it is: the graph to hold the int8 one against."""

    def linear(self, graph: Graph, value: Value, linear: Linear) -> str:
        name = linear.name
        product = graph.node("MatMul", [value.name, graph.constant(f"{name}.weight", linear.matrix.T)], f"{name}.product")
        return graph.node("Add", [product, graph.constant(f"{name}.bias", linear.bias)], f"{name}.out")

    def rows(self, graph: Graph, name: str, table: Array, ids: str) -> str:
        return graph.node("Gather", [graph.constant(f"{name}.table", table), ids], f"{name}.out")


def build(weights: Weights, matrices: MatrixStore) -> ModelProto:
    """Builds and checks the whole model."""
    graph = Graph()
    hidden = _embed_tokens(graph, weights, matrices)
    mask = graph.node("Cast", ["attention_mask"], "mask.int32", to=TensorProto.INT32)
    for layer in range(LAYERS):
        hidden = _layer(graph, weights, matrices, layer, hidden, mask)
    graph.node("Identity", [hidden], "token_embeddings")
    _pool(graph, hidden)
    _project_tokens(graph, hidden)
    return _model(graph)


def _embed_tokens(graph: Graph, weights: Weights, matrices: MatrixStore) -> str:
    """Word + position + segment, normalised."""
    words = matrices.rows(graph, "words", weights["embeddings.word_embeddings.weight"], "input_ids")
    segments = graph.constant("segments.table", weights["embeddings.token_type_embeddings.weight"])
    segments = graph.node("Gather", [segments, "token_type_ids"], "segments.out")
    positions = graph.constant("positions.table", weights["embeddings.position_embeddings.weight"])
    length = graph.node("Shape", ["input_ids"], "length", start=1, end=2)
    start, axis = graph.constant("zero", np.array([0])), graph.constant("first_axis", np.array([0]))
    positions = graph.node("Slice", [positions, start, length, axis], "positions.out")
    placed = graph.node("Add", [segments, positions], "placed")
    return _add_and_normalise(graph, weights, "embeddings.LayerNorm", words, placed)


def _layer(graph: Graph, weights: Weights, matrices: MatrixStore, layer: int, hidden: str, mask: str) -> str:
    """One transformer layer: attention, then the two-step feed-forward, each added to its input and normalised."""
    prefix = f"encoder.layer.{layer}"

    def linear(part: str, value: str, lowest: float | None = None) -> str:
        name = f"{prefix}.{part}"
        dense = Linear(name, weights[f"{name}.weight"], weights[f"{name}.bias"])
        return matrices.linear(graph, Value(value, lowest), dense)

    # Three products and not one of thrice the width: the attention operator wants query, key and value apart, and
    # cutting one product into three copies it.
    query, key, value = (linear(f"attention.self.{part}", hidden) for part in ("query", "key", "value"))
    attended = graph.node(
        "MultiHeadAttention", [query, key, value, "", mask], f"{prefix}.attended", domain=FUSED, num_heads=HEADS
    )
    attended = linear("attention.output.dense", attended)
    hidden = _add_and_normalise(graph, weights, f"{prefix}.attention.output.LayerNorm", attended, hidden)
    inner = graph.node("Gelu", [linear("intermediate.dense", hidden)], f"{prefix}.gelu")
    inner = linear("output.dense", inner, lowest=GELU_LOWEST)
    return _add_and_normalise(graph, weights, f"{prefix}.output.LayerNorm", inner, hidden)


def _add_and_normalise(graph: Graph, weights: Weights, name: str, value: str, skip: str) -> str:
    """LayerNorm(value + skip), in two steps: the runtime's one-step operator takes four times as long as these two."""
    total = graph.node("Add", [value, skip], f"{name}.sum")
    inputs = [
        total,
        graph.constant(f"{name}.weight", weights[f"{name}.weight"]),
        graph.constant(f"{name}.bias", weights[f"{name}.bias"]),
    ]
    return graph.node("LayerNormalization", inputs, f"{name}.out", axis=-1, epsilon=LAYER_NORM_EPSILON)


def _pool(graph: Graph, hidden: str) -> None:
    """The mean over the tokens that the mask keeps, scaled to unit length."""
    mask = graph.node("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
    row = graph.node("Unsqueeze", [mask, graph.constant("row_axis", np.array([1]))], "mask.row")
    total = graph.node("MatMul", [row, hidden], "pooled.sum")
    total = graph.node("Squeeze", [total, "row_axis"], "pooled.flat")
    # The mean's divisor is left out: the direction is all that the unit length keeps.
    graph.node("LpNormalization", [total], "sentence_embedding", axis=-1, p=2)


def _project_tokens(graph: Graph, hidden: str) -> None:
    """Tokens as the library keeps them, to compare a question's words with a title's one by one."""
    directions = graph.constant("directions", np.load(TOKEN_PROJECTION).astype(np.float32))
    projected = graph.node("MatMul", [hidden, directions], "projected")
    graph.node("LpNormalization", [projected], "token_projections", axis=-1, p=2)


def _model(graph: Graph) -> ModelProto:
    tokens = ["batch", "sequence"]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, tokens)
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    outputs = [
        helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["batch", WIDTH]),
        helper.make_tensor_value_info("token_embeddings", TensorProto.FLOAT, [*tokens, WIDTH]),
        helper.make_tensor_value_info("token_projections", TensorProto.FLOAT, [*tokens, PROJECTED_WIDTH]),
    ]
    body = helper.make_graph(graph.nodes, "minilm", inputs, outputs, initializer=graph.constants)
    imports = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
    model = helper.make_model(body, opset_imports=imports, ir_version=IR_VERSION, producer_name="dogear")
    checker.check_model(model)
    return model
