"""Int8 matrices: a quarter of the size, about twice the speed, and nearly the same vectors.

Weights are rounded once, here, with one scale per output row. Activations are rounded while the model runs, with one
scale per token: a text's vector then does not depend on the other texts of its batch, as it would with the one scale
for a whole batch that ONNX's dynamic quantisation takes, and the error is a third of that.

Weights use 7 of the 8 bits. x86 processors without VNNI add products of unsigned and signed bytes in pairs, in 16 bits,
and cut off what does not fit; 255 * 64 * 2 fits.
"""

import numpy as np
import numpy.typing as npt
from onnx import TensorProto

from graph import FUSED, Array, Graph

# The largest weight code, see above. Tables that are only looked up, never multiplied, use all 8 bits.
MATRIX_TOP = 63
TABLE_TOP = 127
# Activations are unsigned bytes with 0.0 in the middle.
ACTIVATION_TOP = 127
ACTIVATION_ZERO = 128
# Keeps the scale of an all-zero row from being zero.
SMALLEST_SCALE = 1e-9


class Int8Matrices:
    """Keeps every matrix as int8. One instance serves one graph."""

    def __init__(self) -> None:
        self._rounded: dict[str, tuple[str, str]] = {}

    def linear(self, graph: Graph, name: str, value: str, matrix: Array, bias: Array) -> str:
        codes, scales = round_rows(matrix, MATRIX_TOP)
        value_codes, value_scales = self._round_activation(graph, value)
        operands = [
            value_codes,
            graph.constant(f"{name}.codes", codes.T),
            "unit_scale",
            graph.constant(f"{name}.scales", scales[:, 0]),
            "activation_zero",
        ]
        product = graph.node("MatMulIntegerToFloat", operands, f"{name}.steps", domain=FUSED)
        product = graph.node("Mul", [product, value_scales], f"{name}.product")
        return graph.node("Add", [product, graph.constant(f"{name}.bias", bias)], f"{name}.out")

    def rows(self, graph: Graph, name: str, table: Array, ids: str) -> str:
        codes, scales = round_rows(table, TABLE_TOP)
        codes_picked = graph.node("Gather", [graph.constant(f"{name}.codes", codes), ids], f"{name}.picked")
        steps = graph.node("Cast", [codes_picked], f"{name}.steps", to=TensorProto.FLOAT)
        scales_picked = graph.node("Gather", [graph.constant(f"{name}.scales", scales), ids], f"{name}.scale")
        return graph.node("Mul", [steps, scales_picked], f"{name}.out")

    def _round_activation(self, graph: Graph, value: str) -> tuple[str, str]:
        """Codes and scales of `value`, one scale per token; made once where query, key and value share them."""
        if not self._rounded:
            graph.constant("unit_scale", np.array(1.0, np.float32))
            graph.constant("activation_zero", np.array(ACTIVATION_ZERO, np.uint8))
            graph.constant("activation_step", np.array(1.0 / ACTIVATION_TOP, np.float32))
            graph.constant("smallest_scale", np.array(SMALLEST_SCALE, np.float32))
            graph.constant("last_axis", np.array([-1]))
        if value not in self._rounded:
            size = graph.node("Abs", [value], f"{value}.size")
            largest = graph.node("ReduceMax", [size, "last_axis"], f"{value}.largest", keepdims=1)
            scales = graph.node("Mul", [largest, "activation_step"], f"{value}.raw_scale")
            scales = graph.node("Max", [scales, "smallest_scale"], f"{value}.scale")
            steps = graph.node("Div", [value, scales], f"{value}.steps")
            codes = graph.node("QuantizeLinear", [steps, "unit_scale", "activation_zero"], f"{value}.codes")
            self._rounded[value] = (codes, scales)
        return self._rounded[value]


def round_rows(matrix: Array, top: int) -> tuple[npt.NDArray[np.int8], Array]:
    """Codes from -top to top and one scale per row ([rows, 1]), such that codes * scales is nearest to `matrix`."""
    scales = np.maximum(np.abs(matrix).max(axis=-1, keepdims=True) / top, SMALLEST_SCALE).astype(np.float32)
    return np.rint(matrix / scales).astype(np.int8), scales
