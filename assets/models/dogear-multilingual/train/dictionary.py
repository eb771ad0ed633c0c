"""Which words of a language translate an English word, how likely each is, and what each means besides.

A wordnet lists every sense of a word alike ("library": the building, the bookshop, the code). Two things tell the senses that
titles use from the rare ones: how often a translation stands across from the word in translated sentences, and how near its
own English (the list of words that share the sense) is to the title at hand.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from corpus import SENTENCES, Pair

# Written without spaces between words: looked for as parts of a text.
UNSPACED = frozenset({"zh", "ja"})
STOP_WORDS = frozenset(
    "a an the of for to in on with and or is are by your you that this it as from at be can".split()
)
_WORD = re.compile(r"[a-z0-9][a-z0-9+#.'_-]*[a-z0-9+#]|[a-z0-9]")
_LONGEST_ENGLISH, _LONGEST_TEXT, _MOST_LETTERS = 3, 4, 40
# What one sentence that shows a translation is worth, in entries of a wordnet.
_SENTENCE_WEIGHT = 3.0
# A form may differ from its entry in this many last letters: "narzędzia" for "narzędzie".
_ENDING = 2
_SHORTEST_STEM = 4
# Endings of English words, and what stands in their place in a dictionary.
_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("ly", ""))


@dataclass
class Translation:
    """One word for an English word. `glosses`: the English of every entry that gave it."""

    weight: float = 0.0
    glosses: list[str] = field(default_factory=list)


Dictionary = dict[str, dict[str, Translation]]


def english_words(text: str) -> list[str]:
    """The words of an English text in lower case; names like `c++` and `node.js` stay whole."""
    return _WORD.findall(text.lower())


def entry_of(word: str, known: Container[str]) -> str | None:
    """The entry of a word or of the word without its ending."""
    if word in known:
        return word
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and stem + instead in known:
            return stem + instead
    return None


def build(pairs: list[Pair], language: str) -> Dictionary:
    """The translations of every English word or short phrase that the pairs of one language know."""
    own = [pair for pair in pairs if pair.language == language]
    dictionary: Dictionary = defaultdict(lambda: defaultdict(Translation))
    for word, text, gloss in _entries(own):
        translation = dictionary[word][text]
        translation.weight += 1.0
        translation.glosses.append(gloss)
    _add_sentences(dictionary, [pair for pair in own if pair.source in SENTENCES], language)
    return {word: dict(translations) for word, translations in dictionary.items()}


def _entries(pairs: list[Pair]) -> Iterator[tuple[str, str, str]]:
    for pair in pairs:
        if len(pair.text) > _MOST_LETTERS or len(pair.text.split()) > _LONGEST_TEXT:
            continue
        for sense in pair.senses():
            if len(sense.split()) <= _LONGEST_ENGLISH:
                yield sense.lower().removeprefix("to "), pair.text.lower(), pair.english


def _add_sentences(dictionary: Dictionary, sentences: list[Pair], language: str) -> None:
    """Counts translations that are seen in sentences, in the forms that they have there."""
    seen: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for pair in sentences:
        text = _Text(pair.text, language)
        for word in {entry_of(word, dictionary) for word in english_words(pair.english)} - STOP_WORDS - {None}:
            forms = {(form, entry) for entry in dictionary[word] for form in text.forms_of(entry)}
            for form in forms:
                seen[word][form] += _SENTENCE_WEIGHT / len(forms)
    for word, forms in seen.items():
        for (form, entry), weight in forms.items():
            translation = dictionary[word][form]
            translation.weight += weight
            translation.glosses = translation.glosses or dictionary[word][entry].glosses


class _Text:
    """A sentence in which entries of a dictionary are looked for."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text.lower()
        self._unspaced = language in UNSPACED
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for word in [] if self._unspaced else re.findall(r"\w+", self._text):
            for length in range(min(_SHORTEST_STEM, len(word)), len(word) + 1):
                self._by_stem[word[:length]].append(word)

    def forms_of(self, entry: str) -> list[str]:
        """The forms in which an entry occurs, or nothing."""
        if self._unspaced or " " in entry:
            return [entry] if entry in self._text else []
        stem = entry[: max(len(entry) - _ENDING, min(_SHORTEST_STEM, len(entry)))]
        return [word for word in self._by_stem.get(stem, []) if abs(len(word) - len(entry)) <= _ENDING + 1]
