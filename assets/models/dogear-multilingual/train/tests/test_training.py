"""The training on a tiny world that the tests make themselves: seconds, no model, no network.

Run by `python -m unittest discover -s tests` in the folder above.
"""

import gzip
import itertools
import json
import random
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

import artefact as artefacts
import corpus
import dictionary
import examples
import heldout
import language
import pseudo
import student
import teacher
import tokenizer
from corpus import Pair, Source
from examples import Example

# English, German, Chinese, Russian: enough to say which colour is whose.
WORDS = [
    ("red", "rot", "红色", "красный"),
    ("blue", "blau", "蓝色", "синий"),
    ("house", "haus", "房子", "дом"),
    ("boat", "boot", "小船", "лодка"),
    ("garden", "garten", "花园", "сад"),
    ("music", "musik", "音乐", "музыка"),
]
_STEPS = 300
TITLES = [f"{one[0]} {other[0]}" for one in WORDS for other in WORDS if one != other]


class FakeModel:
    """Stands in for the default model: a word has a random vector, a text the mean of its words."""

    def embed(self, texts: list[str]) -> np.ndarray:
        rows = [np.sum([self._word(word) for word in dictionary.english_words(text)], axis=0) for text in texts]
        return np.array([row / np.linalg.norm(row) for row in rows], np.float32)

    def _word(self, word: str) -> np.ndarray:
        seed = int.from_bytes(word.encode()[:8].ljust(8, b" "), "little")
        return np.random.default_rng(seed).normal(size=teacher.WIDTH)


def pairs() -> list[Pair]:
    words = [
        Pair(language, english, text, Source.WORDNET)
        for english, *texts in WORDS
        for language, text in zip(("de", "zh", "ru"), texts, strict=True)
    ]
    sentences = [
        Pair("de", f"the {one[0]} {other[0]}", f"das {one[1]}e {other[1]}", Source.MIXED)
        for one in WORDS[:2]
        for other in WORDS[2:]
    ]
    return words + sentences


class Corpus(unittest.TestCase):
    def test_only_links_with_an_open_licence_are_read(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "links.jsonl.gz"
            with gzip.open(file, "wt", encoding="utf-8") as lines:
                for licence in ("CC0-1.0", "not stated in README", "GPL", "CC-BY-NC", "never heard of"):
                    link = {"name": f"by {licence}", "description": "", "lang": "en", "licence": licence}
                    lines.write(json.dumps(link) + "\n")
            self.assertEqual(corpus.read_english(file), ["by CC0-1.0"])

    def test_variants_of_a_language_are_one_language(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "pairs.tsv.gz"
            with gzip.open(file, "wt", encoding="utf-8") as lines:
                lines.write("pt-BR\ta  car\tum carro\tpar\npt\ta car\tum carro\tpar\n")
            self.assertEqual(corpus.read_pairs(file), [Pair("pt", "a car", "um carro", Source.MIXED)])


class TeacherStore(unittest.TestCase):
    def test_goes_on_where_a_stopped_run_was(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            store = teacher.Store(Path(folder))
            store.add(["red", "blue"], FakeModel())
            with (Path(folder) / "vectors.f16").open("ab") as file:
                file.write(b"half a row that nothing names")
            again = teacher.Store(Path(folder))
            again.add(["red", "house"], FakeModel())
            expected = FakeModel().embed(["house", "red", "blue"])
            for vectors in (again.vectors(["house", "red", "blue"]), teacher.Store(Path(folder)).vectors(["house", "red", "blue"])):
                np.testing.assert_allclose(vectors, expected, atol=1e-3)


class Words(unittest.TestCase):
    def test_a_sentence_outweighs_an_entry_and_teaches_the_form(self) -> None:
        known = [Pair("it", "library", "libreria", Source.WORDNET), Pair("it", "library", "biblioteca", Source.WORDNET)]
        shown = Pair("it", "a list of libraries", "un elenco di biblioteche", Source.MIXED)
        entry = dictionary.build([*known, shown], "it")["library"]
        self.assertGreater(entry["biblioteche"].weight, entry["libreria"].weight)
        self.assertEqual(entry["biblioteche"].glosses, ["library"])

    def test_a_translation_that_fits_the_title_is_taken(self) -> None:
        entries = [Pair("de", "shell, house", "schale", Source.WORDNET), Pair("de", "shell, music", "kommandozeile", Source.WORDNET)]
        words = dictionary.build([*entries, *pairs()], "de")
        with tempfile.TemporaryDirectory() as folder:
            store = teacher.Store(Path(folder))
            store.add({gloss for entry in words.values() for word in entry.values() for gloss in word.glosses}, FakeModel())
            translator = pseudo.Translator("de", words, pseudo.Glosses([words], store), random.Random(1))
            texts = [translator.translate("shell music", FakeModel().embed(["shell music"])[0]) or "" for _ in range(50)]
        fitting, other = (sum(word in text for text in texts) for word in ("kommandozeile", "schale"))
        self.assertGreater(fitting, 10 * other)

    def test_a_title_of_unknown_words_is_not_translated(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            store = teacher.Store(Path(folder))
            store.add([pair.english for pair in pairs()], FakeModel())
            words = dictionary.build(pairs(), "de")
            translator = pseudo.Translator("de", words, pseudo.Glosses([words], store), random.Random(1))
            self.assertIsNone(translator.translate("kubernetes operators", FakeModel().embed(["kubernetes operators"])[0]))


class Cuts(unittest.TestCase):
    PIECES = tokenizer.from_pieces(
        [("<unk>", 0.0), ("▁house", -1.0), ("▁hou", -1.5), ("se", -1.5), *((letter, -2.0) for letter in "▁house")]
    )

    def test_drawn_cuts_differ_and_hold_the_same_letters(self) -> None:
        cuts = tokenizer.drawn(self.PIECES, ["House"] * 50, seed=1)
        words = {tuple(map(self.PIECES.id_to_token, cut)) for cut in cuts}
        self.assertEqual({"".join(word) for word in words}, {"▁house"})
        self.assertGreater(len(words), 2)
        self.assertIn(("▁house",), words)

    def test_the_same_seed_draws_the_same_cuts(self) -> None:
        texts = ["house"] * 20
        self.assertEqual(tokenizer.drawn(self.PIECES, texts, 1), tokenizer.drawn(self.PIECES, texts, 1))
        self.assertNotEqual(tokenizer.drawn(self.PIECES, texts, 1), tokenizer.drawn(self.PIECES, texts, 2))

    def test_another_cut_stands_beside_the_first(self) -> None:
        shown = [Example("house", "house", 1.0, "en"), Example("", "none", 1.0, "en"), Example("house", "home", 2.0, "en")]
        both = examples.tokenise(shown, self.PIECES).beside([[2, 3], [], [1]])
        texts = [both.pieces[start:end].tolist() for start, end in itertools.pairwise(both.starts)]
        self.assertEqual(texts, [[1], [], [1], [2, 3], [], [1]])
        self.assertEqual([both.english[row] for row in both.targets], ["house", "none", "home"] * 2)
        self.assertEqual(both.weights.tolist(), [1.0, 0.0, 2.0] * 2)


class Training(unittest.TestCase):
    """One training for all: a few seconds of it teach the six words."""

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.teacher = teacher.Store(Path(folder.name))
        cls.teacher.add({pair.english for pair in pairs()} | set(TITLES), FakeModel())
        cls.shown = examples.gather(pairs(), TITLES, cls.teacher, seed=1)
        pieces = {piece for example in cls.shown for piece in _pieces(example.text)}
        cls.tokenizer = tokenizer.from_pieces([("<unk>", 0.0), *((piece, -5.0) for piece in sorted(pieces))])
        cls.artefact = cls.train()

    @classmethod
    def train(cls) -> artefacts.Artefact:
        first = examples.tokenise(cls.shown, cls.tokenizer)
        languages = language.learn(cls.shown, first, cls.tokenizer.get_vocab_size())
        training = first.beside(tokenizer.drawn(cls.tokenizer, [example.text for example in cls.shown], seed=1))
        targets = cls.teacher.vectors(training.english)
        basis = student.principal_basis(targets, 12)
        narrow = targets @ basis.T
        table = student.first_table(training, narrow, cls.tokenizer.get_vocab_size())
        trainer = student.Trainer(table, training, narrow, student.Plan(steps=_STEPS, batch=64))
        for number in range(_STEPS):
            trainer.step(number)
        return artefacts.Artefact.of(cls.tokenizer, trainer.table, basis, languages)

    def test_a_question_in_one_language_finds_its_title_in_another(self) -> None:
        titles = self.teacher.vectors(TITLES)
        for question, expected in (("rot boot", "red boat"), ("音乐 花园", "music garden"), ("синий дом", "blue house")):
            nearest = TITLES[int((titles @ self.artefact.encode([question])[0]).argmax())]
            self.assertCountEqual(nearest.split(), expected.split(), question)

    def test_the_same_seed_gives_the_same_bytes(self) -> None:
        np.testing.assert_array_equal(self.train().rows, self.artefact.rows)

    def test_english_is_told_from_german(self) -> None:
        def likelier(text: str) -> str:
            sums = self.artefact.languages[self.tokenizer.encode(text).ids].astype(int).sum(axis=0)
            return language.LATIN[int(sums.argmax())]

        self.assertEqual([likelier("red house"), likelier("rot haus")], ["en", "de"])

    def test_what_is_written_is_what_was_measured(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            size = self.artefact.write(Path(folder), 1)
            self.assertEqual(size, sum(file.stat().st_size for file in Path(folder).iterdir()))
            again = artefacts.Artefact.read(Path(folder))
        for name in ("rows", "scales", "basis", "languages"):
            np.testing.assert_array_equal(getattr(again, name), getattr(self.artefact, name))

    def test_another_script_is_not_english(self) -> None:
        self.assertEqual(self.artefact.foreign(["red house", "音乐 花园", "2024"]).tolist(), [False, True, False])

    def test_a_text_without_pieces_has_no_vector(self) -> None:
        self.assertEqual(float(np.abs(self.artefact.encode([""])).sum()), 0.0)

    def test_held_out_pairs_are_found_by_language(self) -> None:
        asked = [Pair("de", "blue boat", "blau boot", Source.MIXED)]
        found = heldout.accuracy(self.artefact.encode, asked, TITLES, self.teacher)
        self.assertEqual(set(found), {"de", "mean"})
        self.assertEqual(found["de"][1], 1.0)


def _pieces(text: str) -> list[str]:
    """Whole words, and for scripts without spaces single characters."""
    words = [f"▁{word}" for word in tokenizer.normalizer().normalize_str(text).split()]
    return [*words, *(letter for word in words for letter in word)]


if __name__ == "__main__":
    unittest.main()
