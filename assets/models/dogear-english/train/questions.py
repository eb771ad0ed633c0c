"""Questions as people put them to their bookmarks, made of descriptions.

A description is cut, loses words, changes some for synonyms, turns round, and is put as people put it. What is looked for by a
title that says the same is changed more than what is looked for by a name alone.
"""

import re
from collections.abc import Mapping
from random import Random

from links import Link

_PLAIN = frozenset(
    "a an the of for to in on with and or is are be by as that this it its your you from at using use uses used which can will"
    " into via so any all not has have their other more than based i we our".split()
)
_MANNERS = (
    "that {}", "the {} thing", "{}", "{}", "{}", "{}", "{}", "site about {}", "tool for {}", "something for {}",
    "where was that {}", "{} i saw", "that one {}", "how to {}", "page with {}", "which {}",
)  # fmt: skip
_LONGEST = (10, 14, 18, 24)


def question(link: Link, changed: bool, synonyms: Mapping[str, Mapping[str, int]], random: Random) -> str:
    """Asks for the link by its description; `changed`: so that few of its words are left."""
    said = re.findall(r"[\w+#.\-/']+", _part(link.description, random))[: random.choice(_LONGEST)]
    name = set(re.findall(r"\w+", link.name.lower())) if len(said) > 5 else set()
    kept = random.uniform(0.45, 0.8) if changed else random.uniform(0.65, 1.0)
    replaced = 0.5 if changed else 0.15
    asked = []
    for spelt in said:
        word = spelt.strip(".'-/").lower()
        if not word or (word in name and random.random() < 0.7):
            continue
        if word in _PLAIN:
            asked += [word] if random.random() < 0.7 else []
        elif (other := _synonym(word, synonyms, random)) and random.random() < replaced:
            asked.append(other)
        elif random.random() < kept:
            asked.append(word if random.random() < 0.85 else spelt)
    if sum(word.lower() not in _PLAIN for word in asked) < 2:
        asked = [word.lower() for word in said]
    return _put(_turned(asked, random), link.topic.lower(), random)


def _part(description: str, random: Random) -> str:
    """Mostly the first sentence; now and then two, all or another."""
    sentences = [part for part in re.split(r"(?<=[.;!?])\s+", description) if len(part.split()) >= 3]
    if len(sentences) < 2:
        return description
    if random.random() < 0.8:
        return " ".join(sentences[: 1 if random.random() < 0.6 else 2])
    return random.choice(sentences)


def _synonym(word: str, synonyms: Mapping[str, Mapping[str, int]], random: Random) -> str | None:
    """Another word in the same form, as far as adding an ending goes."""
    for ending in ("", "s", "ing"):
        others = synonyms.get(word.removesuffix(ending)) if word.endswith(ending) else None
        if others:
            other = random.choices(list(others), list(others.values()))[0]
            return (other.removesuffix("e") if ending == "ing" else other) + ending
    return None


def _turned(words: list[str], random: Random) -> list[str]:
    if random.random() < 0.35 and len(words) > 5:
        turn = random.randrange(2, len(words) - 2)
        words = words[turn:] + words[:turn]
    while words and words[-1] in _PLAIN:
        words = words[:-1]
    while words and words[0] in _PLAIN:
        words = words[1:]
    return words


def _put(words: list[str], topic: str, random: Random) -> str:
    text = " ".join(words)
    if random.random() < 0.2:
        text += random.choice([" in ", " for ", " ", ", "]) + topic
    return random.choice(_MANNERS).format(text) if random.random() < 0.5 else text
