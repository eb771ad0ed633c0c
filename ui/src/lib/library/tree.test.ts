import { expect, test } from "vitest";
import { packed } from "./holdings.svelte";
import { folderKey, treeOf, typedAhead, unfolded, type Naming, type Shown, type Twig } from "./tree";

const naming: Naming = { nameOf: ({ kind, name }) => name || kind, compare: (one, other) => (one < other ? -1 : 1) };
const sources = ["firefox", "chrome"].map((id) => ({ id, browser: id, profile: "default" }));

/** A library of bookmarks that are each in a folder of a source. */
function held(saved: [source: number, path: string][], more: Partial<Parameters<typeof packed>[0]> = {}) {
  const folders = [...new Set(saved.map(([, path]) => path))];
  const each = <T>(value: (place: number) => T) => saved.map((_, place) => value(place));
  return packed({
    ids: each((place) => place + 1),
    savedAt: each(() => null),
    source: saved.map(([source]) => source),
    folder: saved.map(([, path]) => folders.indexOf(path)),
    site: each(() => -1),
    language: each(() => -1),
    sources,
    folders: folders.map((path) => path.split("/").filter((name) => name !== "")),
    sites: [],
    languages: [],
    tags: [],
    ...more,
  });
}

const lines = (shown: readonly Shown[]) =>
  shown.map(({ twig, level }) => `${"  ".repeat(level - 1)}${naming.nameOf(twig)} ${twig.count}`);
const allOpen = (twigs: readonly Twig[]): Set<string> =>
  new Set(twigs.flatMap((twig) => [twig.key, ...allOpen(twig.children)]));

test("a folder counts what is below it, and each source its own of the same path", () => {
  const twigs = treeOf(
    held([
      [0, "Work/Rust"],
      [0, "Work/Rust"],
      [0, "Work"],
      [0, ""],
      [1, "Work/Rust/Async"],
      [0, "Home"],
    ]),
    naming,
  );
  expect(lines(unfolded(twigs, allOpen(twigs), "", naming))).toEqual([
    "all 6",
    "firefox 5",
    "  Home 1",
    "  Work 3",
    "    Rust 2",
    "chrome 1",
    "  Work 1",
    "    Rust 1",
    "      Async 1",
  ]);
});

test("a folder is found by the name that the library has it under, too", () => {
  const twigs = treeOf(held([[0, "Other Bookmarks/Rust"]]), naming);
  const german: Naming = {
    ...naming,
    nameOf: (twig) => (twig.name === "Other Bookmarks" ? "Weitere Lesezeichen" : naming.nameOf(twig)),
  };
  for (const typed of ["other book", "weitere"])
    expect(unfolded(twigs, new Set(), typed, german).map(({ twig }) => twig.name)).toContain("Other Bookmarks");
});

test("folded twigs show nothing below them; what was open is open of another reading, too", () => {
  const one = held([[0, "Work/Rust"]]);
  const open = new Set(["source\u001ffirefox", folderKey("firefox", ["Work"])]);
  expect(lines(unfolded(treeOf(one, naming), new Set(), "", naming))).toEqual(["all 1", "firefox 1"]);
  const other = held([
    [0, "Work/Rust"],
    [0, "Work"],
  ]);
  expect(lines(unfolded(treeOf(other, naming), open, "", naming))).toHaveLength(4);
});

test("a source without bookmarks is left out", () => {
  expect(lines(unfolded(treeOf(held([[1, "A"]]), naming), new Set(), "", naming))).toEqual(["all 1", "chrome 1"]);
});

test("a filter leads to folders deep below, and hides the rest", () => {
  const twigs = treeOf(
    held([
      [0, "Work/Rust/Async"],
      [0, "Work/Vision"],
      [0, "Home/Rusty things/Old"],
      [1, "Music"],
    ]),
    naming,
  );
  expect(lines(unfolded(twigs, new Set(), "rust", naming))).toEqual([
    "firefox 3",
    "  Home 1",
    "    Rusty things 1",
    "  Work 2",
    "    Rust 1",
  ]);
  const open = new Set([folderKey("firefox", ["Work", "Rust"])]);
  expect(lines(unfolded(twigs, open, "rust", naming))).toContain("      Async 1");
});

test("tags and languages stand below, languages by how many there are", () => {
  const twigs = treeOf(
    held(
      [
        [0, "A"],
        [0, "A"],
        [0, "A"],
      ],
      { tags: [{ name: "later", bookmarks: 2 }], languages: ["de", "en", "fr"], language: [0, 1, 1] },
    ),
    naming,
  );
  expect(lines(unfolded(twigs, new Set(["tags", "languages"]), "", naming)).slice(2)).toEqual([
    "tags 1",
    "  later 2",
    "languages 2",
    "  en 2",
    "  de 1",
  ]);
});

test("a hundred levels are a hundred twigs", () => {
  const path = Array.from({ length: 100 }, (_, level) => `f${level}`).join("/");
  const twigs = treeOf(held([[0, path]]), naming);
  const shown = unfolded(twigs, allOpen(twigs), "", naming);
  expect(shown).toHaveLength(102);
  expect(shown.at(-1)).toMatchObject({ level: 101, siblings: 1 });
});

test("a library of nothing has a tree of one", () => {
  expect(lines(unfolded(treeOf(held([]), naming), new Set(), "", naming))).toEqual(["all 0"]);
});

test("typing leads to the next name that begins so, and from the last to the first", () => {
  const twigs = treeOf(
    held([
      [0, "Reading"],
      [0, "Recipes"],
      [0, "Work"],
    ]),
    naming,
  );
  const shown = unfolded(twigs, allOpen(twigs), "", naming);
  const name = (place: number) => shown[place]?.twig.name;
  expect(name(typedAhead(shown, "re", 0, naming))).toBe("Reading");
  expect(name(typedAhead(shown, "re", 3, naming))).toBe("Recipes");
  expect(name(typedAhead(shown, "rea", 4, naming))).toBe("Reading");
  expect(typedAhead(shown, "x", 0, naming)).toBe(-1);
});
