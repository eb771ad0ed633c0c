"""Pieces of words for every script, learnt from the texts themselves (SentencePiece's unigram model).

Out: a tokenizer in the format of Hugging Face's `tokenizers`, which training and application share, so that no text is
ever cut in two ways. Normalised first: NFKC, lower case, single spaces.
"""

import random
import tempfile
from collections import defaultdict
from pathlib import Path

import sentencepiece
from corpus import LANGUAGES, Pair
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

# Longer texts say little that their beginning does not.
MAX_TOKENS = 40
_MOST_OF_A_LANGUAGE = 60_000
_MOST_ON_THE_SIDE = 8_000
_MOST_ENGLISH = 60_000


def normalizer() -> normalizers.Normalizer:
    """What is done to a text before it is cut."""
    spaces = normalizers.Replace(Regex(r"\s+"), " ")
    return normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase(), spaces, normalizers.Strip()])


def train(pairs: list[Pair], english: list[str], pieces: int, seed: int) -> Tokenizer:
    """Learns at most `pieces` pieces. The languages that are answered for get most of the room."""
    texts = _sample(pairs, english, random.Random(seed))
    normalise = normalizer().normalize_str
    with tempfile.TemporaryDirectory() as folder:
        source, model = Path(folder) / "texts.txt", Path(folder) / "pieces"
        source.write_text("\n".join(map(normalise, texts)), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(source),
            model_prefix=str(model),
            vocab_size=pieces,
            model_type="unigram",
            character_coverage=0.9997,
            normalization_rule_name="identity",
            split_digits=True,
            # Fixed, since the sums of the expectation step depend on it in their last digits.
            num_threads=2,
            hard_vocab_limit=False,
            minloglevel=1,
            bos_id=-1,
            eos_id=-1,
        )
        processor = sentencepiece.SentencePieceProcessor(model_file=f"{model}.model")
    scored = [(processor.id_to_piece(at), processor.get_score(at)) for at in range(processor.get_piece_size())]
    return from_pieces(scored)


def from_pieces(scored: list[tuple[str, float]]) -> Tokenizer:
    """A tokenizer of pieces with their log probabilities; the first is the unknown one."""
    tidy = [(piece, round(score, 3)) for piece, score in scored]
    tokenizer = Tokenizer(models.Unigram(tidy, unk_id=0, byte_fallback=False))
    tokenizer.normalizer = normalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=True)
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def _sample(pairs: list[Pair], english: list[str], rng: random.Random) -> list[str]:
    by_language: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        by_language[pair.language].append(pair.text)
    texts = rng.sample(english, min(len(english), _MOST_ENGLISH))
    for language, own in sorted(by_language.items()):
        most = _MOST_OF_A_LANGUAGE if language in LANGUAGES else _MOST_ON_THE_SIDE
        texts += rng.sample(own, min(len(own), most))
    return texts
