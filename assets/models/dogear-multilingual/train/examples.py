"""What the student sees: tokenised texts, the row of the teacher's vector each belongs to, and how often it is drawn.

The mix decides more than the optimiser does: sentences over dictionaries, the ten languages over the rest, languages with
few sentences over those with many, and of a dictionary the words that bookmarks are about.
"""

import math
import random
from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from corpus import LANGUAGES, SENTENCES, Pair
from dictionary import build, english_words
from pseudo import Glosses, Translator
from teacher import Store
from tokenizers import Tokenizer

_SENTENCE, _DICTIONARY, _ENGLISH, _PSEUDO = 2.0, 1.0, 0.7, 1.0
_ANSWERED, _ON_THE_SIDE = 2.5, 0.5
# Compounds, endings, a script without spaces: found least often when all are drawn alike.
_HARDER, _MORE_OFTEN = frozenset({"de", "ja", "pl", "ru"}), 1.8
_LANGUAGES_PER_TITLE = 4
# Of a language that is not answered for: enough to know its commonest words.
_MOST_ON_THE_SIDE = 8_000


@dataclass(frozen=True)
class Example:
    """A text that should lie where the teacher puts `english`, and how often it is drawn among the others."""

    text: str
    english: str
    weight: float
    language: str


@dataclass(frozen=True)
class TrainingSet:
    """Examples as arrays: the pieces of example `i` are `pieces[starts[i]:starts[i + 1]]`, its target row `targets[i]`."""

    pieces: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int64]
    targets: npt.NDArray[np.int32]
    weights: npt.NDArray[np.float64]
    english: list[str]

    def beside(self, cuts: list[list[int]]) -> "TrainingSet":
        """With another cut of every text, drawn as often as the first: so the parts of words learn what the words say."""
        pieces, starts = _flat(cuts)
        return TrainingSet(
            np.concatenate([self.pieces, pieces]),
            np.concatenate([self.starts, self.starts[-1] + starts[1:]]),
            np.tile(self.targets, 2),
            np.tile(self.weights, 2),
            self.english,
        )


def gather(pairs: list[Pair], english: list[str], teacher: Store, seed: int) -> list[Example]:
    """Pairs, English as it is (for names), and pseudo-translations into the ten languages."""
    pairs = _fewer_on_the_side(pairs, random.Random(seed))
    frequency = Counter(word for text in english for word in set(english_words(text)))
    share = _shares(pairs)
    examples = [Example(pair.text, pair.english, share[pair.language] * _worth(pair, frequency), pair.language) for pair in pairs]
    texts = sorted({pair.english for pair in pairs if pair.source in SENTENCES} | set(english))
    examples += [Example(text, text, _ENGLISH, "en") for text in texts]
    return examples + _pseudo(pairs, texts, share, teacher, seed)


def tokenise(examples: list[Example], tokenizer: Tokenizer) -> TrainingSet:
    """Cuts all texts into pieces; an example without any is never drawn."""
    cuts = [encoding.ids for encoding in tokenizer.encode_batch_fast([example.text for example in examples])]
    pieces, starts = _flat(cuts)
    english = sorted({example.english for example in examples})
    rows = {text: row for row, text in enumerate(english)}
    targets = np.array([rows[example.english] for example in examples], np.int32)
    weights = np.array([example.weight if cut else 0.0 for example, cut in zip(examples, cuts, strict=True)])
    return TrainingSet(pieces, starts, targets, weights, english)


def _fewer_on_the_side(pairs: list[Pair], rng: random.Random) -> list[Pair]:
    by_language: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_language[pair.language].append(pair)
    for language, own in by_language.items():
        if language not in LANGUAGES and len(own) > _MOST_ON_THE_SIDE:
            by_language[language] = rng.sample(own, _MOST_ON_THE_SIDE)
    return [pair for own in by_language.values() for pair in own]


def _shares(pairs: list[Pair]) -> dict[str, float]:
    """How often an example of each language is drawn: more where there are few sentences, within bounds, or much to learn."""
    sentences = Counter(pair.language for pair in pairs if pair.source in SENTENCES)
    answered = [sentences[language] for language in LANGUAGES]
    middle = sorted(answered)[len(answered) // 2]
    shares = {pair.language: _ON_THE_SIDE for pair in pairs}
    for language in LANGUAGES:
        shares[language] = _ANSWERED * min(max((middle / max(sentences[language], 1)) ** 0.5, 0.5), 2.0)
        shares[language] *= _MORE_OFTEN if language in _HARDER else 1.0
    return shares


def _worth(pair: Pair, frequency: Counter[str]) -> float:
    if pair.source in SENTENCES:
        return _SENTENCE
    common = max((frequency[word] for sense in pair.senses() for word in english_words(sense)), default=0)
    return _DICTIONARY * min(0.4 + 0.25 * math.log1p(common), 2.0)


def _pseudo(pairs: list[Pair], english: list[str], share: dict[str, float], teacher: Store, seed: int) -> list[Example]:
    rng = random.Random(seed)
    dictionaries = {language: build(pairs, language) for language in LANGUAGES}
    glosses = Glosses(list(dictionaries.values()), teacher)
    translators = {own: Translator(own, dictionaries[own], glosses, rng) for own in LANGUAGES}
    examples = []
    for text, meaning in zip(english, teacher.vectors(english), strict=True):
        for language in rng.sample(LANGUAGES, _LANGUAGES_PER_TITLE):
            translated = translators[language].translate(text, meaning)
            if translated is not None:
                examples.append(Example(translated, text, _PSEUDO * share[language], language))
    return examples


def _flat(cuts: list[list[int]]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """The pieces of all texts in one row, and where each text begins."""
    starts = np.concatenate([[0], np.cumsum([len(cut) for cut in cuts])]).astype(np.int64)
    return np.concatenate([np.array(cut, np.int32) for cut in cuts]), starts
