"""Int8 matrices: a quarter of the size, about twice the speed, and nearly the same vectors.

Weights are rounded once, here, with one scale per output row. Activations are rounded while the model runs, with one
scale per token: a text's vector then does not depend on the other texts of its batch, as it would with the one scale
for a whole batch that ONNX's dynamic quantisation takes, and the error is half of that.

Weights use 7 of the 8 bits. x86 processors without VNNI add products of unsigned and signed bytes in pairs, in 16 bits,
and cut off what does not fit; 255 * 63 * 2 fits.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from onnx import TensorProto

from graph import FUSED, Array, Graph, Linear, Value

# The largest weight code, see above. Tables that are only looked up, never multiplied, use all 8 bits.
MATRIX_TOP = 63
TABLE_TOP = 127
# Activations are unsigned bytes. This code stands for 0.0: half-way where both signs occur, low after Gelu, which
# hardly goes below zero.
MIDDLE_ZERO = 128
LOW_ZERO = 32
# Keeps the scale of an all-zero row from being zero.
SMALLEST_SCALE = 1e-9


@dataclass(frozen=True)
class Rounded:
    """Names of an activation's codes, of its scales (one per token) and of the code of zero."""

    codes: str
    scales: str
    zero: str


@dataclass
class Int8Matrices:
    """Keeps every matrix as int8. One instance serves one graph."""

    _rounded: dict[str, Rounded] = field(default_factory=dict)

    def linear(self, graph: Graph, value: Value, linear: Linear) -> str:
        name = linear.name
        codes, scales = round_rows(linear.matrix, MATRIX_TOP)
        activation = self._round_once(graph, value)
        operands = [
            activation.codes,
            graph.constant(f"{name}.codes", codes.T),
            graph.constant(f"{name}.unit", np.array(1.0, np.float32)),
            graph.constant(f"{name}.scales", scales[:, 0]),
            activation.zero,
        ]
        steps = graph.node("MatMulIntegerToFloat", operands, f"{name}.steps", domain=FUSED)
        product = graph.node("Mul", [steps, activation.scales], f"{name}.product")
        return graph.node("Add", [product, graph.constant(f"{name}.bias", linear.bias)], f"{name}.out")

    def rows(self, graph: Graph, name: str, table: Array, ids: str) -> str:
        codes, scales = round_rows(table, TABLE_TOP)
        picked = graph.node("Gather", [graph.constant(f"{name}.codes", codes), ids], f"{name}.picked")
        steps = graph.node("Cast", [picked], f"{name}.steps", to=TensorProto.FLOAT)
        scale = graph.node("Gather", [graph.constant(f"{name}.scales", scales), ids], f"{name}.scale")
        return graph.node("Mul", [steps, scale], f"{name}.out")

    def _round_once(self, graph: Graph, value: Value) -> Rounded:
        """Rounds `value` where it is first used: query, key and value share the codes."""
        if value.name not in self._rounded:
            self._rounded[value.name] = _round_activation(graph, value)
        return self._rounded[value.name]


def round_rows(matrix: Array, top: int) -> tuple[npt.NDArray[np.int8], Array]:
    """Codes from -top to top and one scale per row ([rows, 1]), such that codes * scales is nearest to `matrix`."""
    scales = np.maximum(np.abs(matrix).max(axis=-1, keepdims=True) / top, SMALLEST_SCALE).astype(np.float32)
    return np.rint(matrix / scales).astype(np.int8), scales


def _round_activation(graph: Graph, value: Value) -> Rounded:
    """Adds the nodes that choose a scale for each token and round to it."""
    name = value.name

    def number(part: str, constant: float) -> str:
        return graph.constant(f"{name}.{part}", np.array(constant, np.float32))

    if value.lowest is None:
        zero, least_scale = MIDDLE_ZERO, SMALLEST_SCALE
        size = graph.node("Abs", [name], f"{name}.size")
    else:
        zero, least_scale = LOW_ZERO, -value.lowest / LOW_ZERO
        size = name
    last = graph.constant(f"{name}.last_axis", np.array([-1]))
    largest = graph.node("ReduceMax", [size, last], f"{name}.largest", keepdims=1)
    fitted = graph.node("Mul", [largest, number("step", 1.0 / (255 - zero))], f"{name}.fitted_scale")
    scales = graph.node("Max", [fitted, number("least_scale", least_scale)], f"{name}.scales")
    per_step = graph.node("Reciprocal", [scales], f"{name}.per_step")
    steps = graph.node("Mul", [name, per_step], f"{name}.steps")
    zero_code = graph.constant(f"{name}.zero", np.array(zero, np.uint8))
    codes = graph.node("QuantizeLinear", [steps, number("unit", 1.0), zero_code], f"{name}.codes")
    return Rounded(codes, scales, zero_code)
