"""Pieces of words for every script, learnt from the texts themselves (SentencePiece's unigram model).

Out: a tokenizer in the format of Hugging Face's `tokenizers`, which training and application share, so that a text is cut in
one way wherever it is read; cuts drawn at random are for learning alone. Normalised first: NFKC, lower case, single spaces.
"""

import json
import random
import tempfile
from collections import defaultdict
from pathlib import Path

import sentencepiece
from corpus import LANGUAGES
from examples import Example
from sentencepiece import sentencepiece_model_pb2
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

# Longer texts say little that their beginning does not.
MAX_TOKENS = 64
# In texts. Pieces of languages that are not answered for would take a third of the room.
_MOST_OF_A_LANGUAGE = 80_000
_MOST_ON_THE_SIDE = 1_500
_MOST_ENGLISH = 40_000
# Of drawn cuts: at 1, a cut is drawn as often as it is likely, at 0 all alike.
_SHARPNESS = 0.3


def normalizer() -> normalizers.Normalizer:
    """What is done to a text before it is cut."""
    spaces = normalizers.Replace(Regex(r"\s+"), " ")
    return normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase(), spaces, normalizers.Strip()])


def train(examples: list[Example], pieces: int, seed: int) -> Tokenizer:
    """Learns at most `pieces` pieces. The languages that are answered for get nearly all the room."""
    texts = _sample(examples, random.Random(seed))
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


def drawn(tokenizer: Tokenizer, texts: list[str], seed: int) -> list[list[int]]:
    """Each text cut at random, in likelier ways more often."""
    processor = _processor(tokenizer)
    sentencepiece.set_random_generator_seed(seed)
    normalise = normalizer().normalize_str
    # One by one: threads would each draw from a generator of their own.
    cuts = (
        processor.encode(normalise(text), enable_sampling=True, alpha=_SHARPNESS, nbest_size=-1) for text in texts
    )
    return [cut[:MAX_TOKENS] for cut in cuts]


def _processor(tokenizer: Tokenizer) -> sentencepiece.SentencePieceProcessor:
    """The same pieces for SentencePiece, which can draw cuts and be given a seed."""
    model = sentencepiece_model_pb2.ModelProto()
    for number, (piece, score) in enumerate(json.loads(tokenizer.to_str())["model"]["vocab"]):
        kind = model.SentencePiece.UNKNOWN if number == 0 else model.SentencePiece.NORMAL
        model.pieces.add(piece=piece, score=score, type=kind)
    model.trainer_spec.model_type = model.trainer_spec.UNIGRAM
    model.trainer_spec.vocab_size = len(model.pieces)
    model.trainer_spec.unk_id = 0
    model.trainer_spec.bos_id = model.trainer_spec.eos_id = model.trainer_spec.pad_id = -1
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.remove_extra_whitespaces = False
    return sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())


def _sample(examples: list[Example], rng: random.Random) -> list[str]:
    by_language: dict[str, list[str]] = defaultdict(list)
    for example in examples:
        by_language[example.language].append(example.text)
    texts = []
    for language, own in sorted(by_language.items()):
        texts += rng.sample(own, min(len(own), _most(language)))
    return texts


def _most(language: str) -> int:
    if language == "en":
        return _MOST_ENGLISH
    return _MOST_OF_A_LANGUAGE if language in LANGUAGES else _MOST_ON_THE_SIDE
