import { afterEach, expect, test } from "vitest";
import { hit } from "../../test/scripted";
import { english, languages } from "./languages";
import { called, ownersOf } from "./ownfolders";
import { alsoIn } from "./places";
import { keptIn, origins } from "./reasons";
import { speak } from "./say.svelte";

const language = (code: string) => languages.find((each) => each.code === code) ?? english;

afterEach(() => speak(language("en")));

test("what Firefox brings along is called as Firefox calls it in the reader's language", async () => {
  await speak(language("de"));
  expect(called(["Other Bookmarks", "Rust"], "Firefox")).toEqual(["Weitere Lesezeichen", "Rust"]);
  expect(called(["Bookmarks Toolbar"], "Zen")).toEqual(["Lesezeichen-Symbolleiste"]);
  const found = hit(1, { browser: "Firefox", folder: ["Mobile Bookmarks"], also: [] });
  expect(keptIn(found)).toBe("Mobile Lesezeichen · Firefox");
  expect(origins(found).find(({ kind }) => kind === "folder")?.text).toBe("Mobile Lesezeichen");
  const also = [{ id: 2, url: "https://example.com/2", source: "zen", browser: "Zen", folder: ["Bookmarks Menu"] }];
  expect(alsoIn(hit(1, { also }), [])).toContain("Zen › Lesezeichen-Menü");
});

test("no folder of a person's own, of another browser or of a file is called otherwise", async () => {
  await speak(language("de"));
  for (const [names, browser] of [
    [["Work", "Other Bookmarks"], "Firefox"],
    [["other bookmarks"], "Firefox"],
    [["Other Bookmarks"], "Chrome"],
    [["Other Bookmarks"], "Imported file"],
    [["Other Bookmarks"], null],
    [[], "Firefox"],
  ] as const)
    expect(called(names, browser)).toEqual(names);
});

test("a path that is of several sources is Firefox's where nobody else has it", () => {
  const sources = ["Firefox", "Chrome", "Zen"].map((browser) => ({ browser }));
  const folders = [["Other Bookmarks", "a"], ["Other Bookmarks"], ["Bookmarks Menu"], ["Work"], []];
  const ownerOf = ownersOf({ sources, folders, source: [0, 1, 0, 2, 0, 0], folder: [0, 1, 2, 2, 3, 4] });
  expect(folders.map((names) => ownerOf(names) !== null)).toEqual([false, false, true, false, false]);
  const alone = ownersOf({ sources, folders, source: [1, 0], folder: [1, 0] });
  expect(alone(["Other Bookmarks"])).toBeNull();
});
