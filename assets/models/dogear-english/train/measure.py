"""How well questions find their passages, as the application ranks by meaning: by whole texts, then the best word by word."""

import numpy as np
from encoder import Change, Weights, embed
from tokenizers import Tokenizer

# What a likeness of tokens counts beside that of whole texts, and how many are compared so: as in the application.
TOKENS_WEIGHT = 1.6
COMPARED = 30
_BEST = 10


def score(
    weights: Weights, change: Change | None, tokenizer: Tokenizer, asked: list[str], passages: list[str]
) -> dict[str, float]:
    """MRR@10, where the passage of question `n` is `passages[n]`."""

    def read(texts: list[str]) -> tuple[np.ndarray, list[np.ndarray]]:
        return embed(weights, change, [encoding.ids for encoding in tokenizer.encode_batch(texts)])

    (questions, question_tokens), (held, held_tokens) = read(asked), read(passages)
    whole, by_word = [], []
    for own, likeness in enumerate(questions @ held.T):
        best = np.argsort(-likeness)[:COMPARED]
        words = np.array([closeness(question_tokens[own], held_tokens[at]) for at in best])
        whole.append(int((likeness > likeness[own]).sum()))
        ranked = best[np.argsort(-(likeness[best] + TOKENS_WEIGHT * words))]
        by_word.append(int(np.argmax(ranked == own)) if own in ranked else COMPARED)
    return {"whole": reciprocal(whole), "word by word": reciprocal(by_word)}


def closeness(question: np.ndarray, passage: np.ndarray) -> float:
    """The mean, over the question's tokens, of the cosine to the nearest of the passage's."""
    return float((question @ passage.T).max(1).mean()) if len(question) and len(passage) else 0.0


def reciprocal(ranks: list[int]) -> float:
    """MRR@10 of ranks from 0."""
    return float(np.mean([1 / (rank + 1) if rank < _BEST else 0 for rank in ranks]))
