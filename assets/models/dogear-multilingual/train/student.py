"""The student: one vector per piece. A text's vector is the sum over its pieces, normalised.

There is nothing else to it: how much a piece says is the length of its vector. Rows are narrower than the teacher's vectors;
`basis` (rows x 384, orthonormal) leads back, and holds the directions in which the teacher's vectors differ most. Learning
happens in the narrow space, which costs as much less time as it costs room.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from examples import TrainingSet
from scipy.sparse import csr_matrix

Matrix = npt.NDArray[np.float32]
_TEMPERATURE = 0.05
_TINY = 1e-9


@dataclass(frozen=True)
class Plan:
    """How to learn. `contrast` weighs telling targets apart against meeting one's own."""

    steps: int
    batch: int = 2048
    rate: float = 0.1
    contrast: float = 1.0
    seed: int = 1


def principal_basis(vectors: Matrix, width: int) -> Matrix:
    """The `width` directions that keep most of the vectors' squared length; orthonormal rows."""
    _, directions = np.linalg.eigh((vectors.T @ vectors).astype(np.float64))
    return np.ascontiguousarray(directions[:, ::-1][:, :width].T, np.float32)


def pooled(table: Matrix, bags: csr_matrix) -> Matrix:
    """Normalised sums of rows; a bag without pieces is all zero."""
    return _normalised(bags @ table)[0]


def first_table(examples: TrainingSet, targets: Matrix, pieces: int) -> Matrix:
    """Each piece where the texts that hold it lie on average, shorter the commoner it is: near enough to learn fast."""
    lengths = np.diff(examples.starts)
    scale = examples.weights / np.maximum(lengths, 1)
    bags = csr_matrix((np.repeat(scale, lengths), examples.pieces, examples.starts), (len(lengths), pieces))
    seen = np.asarray(bags.sum(axis=0)).ravel()
    centre = targets.mean(axis=0)
    sums = np.zeros((pieces, targets.shape[1]), np.float64)
    for start in range(0, len(lengths), 1 << 16):
        part = slice(start, start + (1 << 16))
        sums += bags[part].T @ (targets[examples.targets[part]] - centre)
    means = sums / (seen[:, None] + 1.0)
    rarity = 1.0 / np.sqrt(1.0 + seen / (seen.mean() + _TINY))
    return (means * rarity[:, None]).astype(np.float32)


class Trainer:
    """Takes steps: a batch of examples drawn by weight, the loss's slope, and row-wise Adagrad on the rows it touches."""

    def __init__(self, table: Matrix, examples: TrainingSet, targets: Matrix, plan: Plan) -> None:
        self.table = table
        self._squares = np.zeros(len(table), np.float32)
        self._examples, self._targets, self._plan = examples, targets, plan
        self._drawn_up_to = np.cumsum(examples.weights) / examples.weights.sum()
        self._rng = np.random.default_rng(plan.seed)

    def step(self, number: int) -> float:
        """Learns from one batch; gives the mean cosine of texts with their targets before it did."""
        drawn = np.searchsorted(self._drawn_up_to, self._rng.random(self._plan.batch))
        pieces, bags = _bags(self._examples, drawn)
        sums = bags @ self.table[pieces]
        vectors, lengths = _normalised(sums)
        rows = self._examples.targets[drawn]
        targets = self._targets[rows]
        slope = _slope(vectors, targets, rows, self._plan.contrast)
        slope = (slope - (slope * vectors).sum(axis=1, keepdims=True) * vectors) / lengths
        self._learn(pieces, bags.T @ slope, number)
        return float((vectors * targets).sum(axis=1).mean())

    def _learn(self, pieces: npt.NDArray[np.int32], slope: Matrix, number: int) -> None:
        self._squares[pieces] += (slope * slope).sum(axis=1)
        rate = self._plan.rate * falling(number / self._plan.steps)
        self.table[pieces] -= (rate / (np.sqrt(self._squares[pieces]) + _TINY))[:, None] * slope


def falling(done: float) -> float:
    """The learning rate's factor: whole for the first third, then down to a thirtieth."""
    return float(np.clip((1.0 - done) / 0.7, 0.03, 1.0))


def _bags(examples: TrainingSet, drawn: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int32], csr_matrix]:
    """The distinct pieces of the drawn examples, and how often each example holds each."""
    starts, lengths = examples.starts[drawn], np.diff(examples.starts)[drawn]
    ends = np.cumsum(lengths)
    places = np.arange(ends[-1]) + np.repeat(starts - (ends - lengths), lengths)
    pieces, columns = np.unique(examples.pieces[places], return_inverse=True)
    pointers = np.concatenate([[0], ends])
    ones = np.ones(len(places), np.float32)
    return pieces, csr_matrix((ones, columns, pointers), (len(drawn), len(pieces)))


def _slope(vectors: Matrix, targets: Matrix, rows: npt.NDArray[np.int32], contrast: float) -> Matrix:
    """Of `1 - cosine` plus `contrast` times the cross entropy of finding one's own target in the batch, by text."""
    likeness = vectors @ targets.T
    likeness /= _TEMPERATURE
    # The same target drawn twice is no wrong answer.
    same = rows[:, None] == rows[None, :]
    np.fill_diagonal(same, False)
    likeness[same] = -np.inf
    likeness -= likeness.max(axis=1, keepdims=True)
    np.exp(likeness, out=likeness)
    likeness /= likeness.sum(axis=1, keepdims=True)
    pull = likeness @ targets
    return ((contrast / _TEMPERATURE) * (pull - targets) - targets) / len(vectors)


def _normalised(sums: Matrix) -> tuple[Matrix, Matrix]:
    lengths = np.linalg.norm(sums, axis=1, keepdims=True) + _TINY
    return sums / lengths, lengths
