"""The tuning on what the tests make themselves: seconds, no data, no network.

Run by `python -m unittest discover -s tests` in the folder above.
"""

import gzip
import json
import sys
import tempfile
import unittest
from pathlib import Path
from random import Random

import jax
import jax.numpy as jnp
import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

import encoder
import links
import measure
import train
from links import Link
from nearest import nearest
from questions import question

LINK = Link(
    "one/awesome-home-cooking",
    "Home cooking",
    "Bread",
    "Loafer",
    "https://www.github.com/baker/loafer",
    "Plans the day of somebody who bakes sourdough bread in a small oven with Loafer.",
)


def entry(**other: str) -> dict[str, str]:
    own = {"list": "one/awesome-x", "section": "A / B", "name": "N", "url": "https://n.example", "lang": "en", "licence": "MIT"}
    return own | {"description": "says enough words"} | other


def weights(random: np.random.Generator) -> encoder.Weights:
    """Of the right shapes, but few words and narrow inner layers."""
    found = {
        "embeddings.word_embeddings.weight": (50, encoder.WIDTH),
        "embeddings.position_embeddings.weight": (encoder.MAX_TOKENS, encoder.WIDTH),
        "embeddings.token_type_embeddings.weight": (2, encoder.WIDTH),
        "embeddings.LayerNorm.weight": (encoder.WIDTH,),
        "embeddings.LayerNorm.bias": (encoder.WIDTH,),
        "projection": (encoder.WIDTH, 64),
    }
    for layer in range(encoder.LAYERS):
        for name in encoder.DENSE:
            out, into = {"intermediate.dense": (32, 384), "output.dense": (384, 32)}.get(name, (384, 384))
            full = f"encoder.layer.{layer}.{name}"
            found |= {f"{full}.weight": (out, into), f"{full}.bias": (out,)}
        for norm in ("attention.output.LayerNorm", "output.LayerNorm"):
            found |= {f"encoder.layer.{layer}.{norm}.{part}": (encoder.WIDTH,) for part in ("weight", "bias")}
    made = {name: jnp.asarray(random.normal(size=shape) / np.sqrt(shape[-1]), jnp.float32) for name, shape in found.items()}
    turned = {name.replace(".weight", ".turned"): value.T for name, value in made.items() if "dense.weight" in name or "self" in name}
    return made | {name: value for name, value in turned.items() if name.endswith(".turned")}


class Links(unittest.TestCase):
    def test_only_open_licences_and_described_english_links_are_read(self) -> None:
        entries = [
            entry(),
            entry(licence="not stated in README"),
            entry(licence="CC-BY-NC"),
            entry(lang="de"),
            entry(description="too short"),
        ]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "links.jsonl.gz"
            with gzip.open(file, "wt", encoding="utf-8") as lines:
                lines.writelines(json.dumps(one) + "\n" for one in entries)
            self.assertEqual([(link.topic, link.section) for link in links.read(file)], [("X", "B")])
            self.assertEqual(links.licences(file), {"one/awesome-x": "MIT"})

    def test_a_passage_is_written_as_the_application_writes_it(self) -> None:
        self.assertEqual(
            LINK.passage(described=False, random=Random(1)), "GitHub - baker/loafer | Home cooking > Bread | github.com"
        )
        self.assertIn(": Plans the day of", LINK.passage(described=True, random=Random(1)))

    def test_synonyms_come_of_wordnets_and_are_no_forms_of_a_word(self) -> None:
        rows = [("de", "film, movie, movies", "Film", "omw")] * 4 + [("de", "film, picture", "Film", "omw"), ("de", "film, reel", "x", "par")] * 4
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "pairs.tsv.gz"
            with gzip.open(file, "wt", encoding="utf-8") as lines:
                lines.writelines("\t".join(row) + "\n" for row in rows)
            found = links.synonyms(file, {"film", "movie", "movies", "picture", "reel"})
        self.assertEqual(found["film"], {"movie": 4, "movies": 4, "picture": 4})
        self.assertEqual(found["movie"], {"film": 4})


class Questions(unittest.TestCase):
    def test_a_question_keeps_words_and_takes_synonyms_in_their_form(self) -> None:
        asked = [question(LINK, True, {"bake": {"make": 1}}, Random(seed)) for seed in range(200)]
        said = " ".join(asked)
        self.assertTrue("makes" in said and "sourdough" in said and "home cooking" in said)
        self.assertTrue(all(len(text.split()) >= 2 for text in asked))
        self.assertLess(np.mean(["loafer" in text.lower() for text in asked]), 0.4)


class Encoder(unittest.TestCase):
    def setUp(self) -> None:
        random = np.random.default_rng(1)
        self.weights = weights(random)
        self.texts = [random.integers(1, 50, length).tolist() for length in (3, 9, 14, 5)]

    def test_padding_changes_nothing_and_neither_does_a_change_that_has_learnt_nothing(self) -> None:
        change = encoder.no_change(self.weights, 2, 1)
        alone = [encoder.embed(self.weights, None, [text])[0][0] for text in self.texts]
        together, tokens = encoder.embed(self.weights, change, self.texts)
        np.testing.assert_allclose(together, alone, atol=1e-5)
        self.assertEqual([len(own) for own in tokens], [len(text) - 2 for text in self.texts])

    def test_the_written_out_slopes_are_those_of_the_plain_equations(self) -> None:
        random = np.random.default_rng(2)
        value, matrix, a, b = (jnp.asarray(random.normal(size=shape), jnp.float32) for shape in ((5, 6), (4, 6), (6, 2), (2, 4)))

        def written(value, a, b):  # noqa: ANN001, ANN202
            return (encoder._gelu(encoder._changed(value, matrix, matrix.T, a, b)) ** 2).sum()

        def plain(value, a, b):  # noqa: ANN001, ANN202
            return (jax.nn.gelu(value @ (matrix.T + a @ b), approximate=False) ** 2).sum()

        found, right = (jax.grad(function, (0, 1, 2))(value, a, b) for function in (written, plain))
        for one, other in zip(found, right, strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-3, atol=1e-4)

    def test_nearest_is_the_largest_cosine_within_each_text(self) -> None:
        random = np.random.default_rng(3)
        asked, held = (encoder._unit(jnp.asarray(random.normal(size=shape))) for shape in ((2, 3, 4), (5, 6, 4)))
        within = jnp.asarray(np.arange(6) < np.array([[6], [1], [3], [4], [2]]), jnp.float32)

        def plain(asked, held):  # noqa: ANN001, ANN202
            likeness = jnp.einsum("nid,mjd->nmij", asked, held)
            return jnp.where(within[None, :, None, :] > 0, likeness, -1e9).max(-1)

        np.testing.assert_allclose(nearest(asked, held, within), plain(asked, held), rtol=1e-5)
        slopes = [jax.grad(lambda *own, f=f: (f(*own) ** 2).sum(), (0, 1))(asked, held) for f in (lambda *o: nearest(*o, within), plain)]
        for one, other in zip(*slopes, strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-4)


class Measure(unittest.TestCase):
    def test_ranks_beyond_the_tenth_count_nothing(self) -> None:
        self.assertEqual(measure.reciprocal([0, 1, 10]), 0.5)


class Batches(unittest.TestCase):
    def test_texts_go_to_the_first_kind_that_both_fit(self) -> None:
        self.assertEqual([train._length(both) for both in ([3, 9], [3, 30], [40, 9], [15, 9])], [0, 1, 2, 1])


if __name__ == "__main__":
    unittest.main()
