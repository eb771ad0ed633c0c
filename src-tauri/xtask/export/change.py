"""Adds the change that was learnt for bookmarks to the released weights.

In:  the released weights, and `change.npz`: for each dense layer `LAYER.NAME.A` ([in, rank]) and `LAYER.NAME.B` ([rank, out]).
Out: the weights with A B added to each of these layers; the others as they are.
"""

from pathlib import Path

import numpy as np

from graph import Weights


def changed(weights: Weights, file: Path) -> Weights:
    """Fails where the change names a layer that the weights lack, or has another shape."""
    change = np.load(file)
    layers = {name.rsplit(".", 1)[0] for name in change.files}
    return weights | {_matrix(layer): _sum(weights, layer, change) for layer in layers}


def _sum(weights: Weights, layer: str, change: np.lib.npyio.NpzFile) -> np.ndarray:
    # The release has its matrices as [out, in].
    added = (change[f"{layer}.A"].astype(np.float32) @ change[f"{layer}.B"].astype(np.float32)).T
    matrix = weights[_matrix(layer)]
    if matrix.shape != added.shape:
        raise ValueError(f"the change of layer {layer} is {added.shape}, the layer {matrix.shape}")
    return matrix + added


def _matrix(layer: str) -> str:
    return f"encoder.layer.{layer}.weight"
