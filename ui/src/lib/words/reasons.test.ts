import { expect, test } from "vitest";
import { hit } from "../../test/scripted";
import { grouped, span } from "./numbers";
import { keptIn, origins, reason } from "./reasons";

test.each([
  [{ words: ["file", "rust"], meaning: 0.7 }, "Matched “file”, “rust”; very close in meaning."],
  [{ words: ["file"], meaning: null }, "Matched “file”."],
  [{ words: [], meaning: null }, "Meets the conditions."],
  [{ words: [], meaning: 0.5 }, "No word matched; close in meaning."],
  [{ words: [], meaning: 0.31 }, "No word matched; related in meaning."],
  [{ words: [], meaning: 0.1 }, "No word matched; only loosely related."],
])("%j", (more, said) => {
  expect(reason(hit(1, more))).toBe(said);
});

test("what is unknown is left out of the line", () => {
  const line = (...parts: Parameters<typeof hit>) => origins(hit(...parts)).map(({ text }) => text);
  expect(line(1, { folder: ["Work", "Vision"] })).toEqual(["example.com", "Vision", "14 Mar 2025", "Firefox"]);
  expect(line(1, { site: null, folder: [], addedAt: null, words: [] })).toEqual(["by meaning", "Firefox"]);
  expect(line(1, { site: null, folder: [], addedAt: null, words: [], meaning: null })).toEqual(["Firefox"]);
  expect(line(1, { site: null, folder: [], addedAt: null, gone: true, words: [] })).toEqual([
    "no longer saved",
    "Firefox",
  ]);
  const also = [{ id: 9, url: "https://example.com/1", folder: [], browser: "Zen", source: "zen" }];
  expect(line(1, { site: null, folder: [], addedAt: null, gone: true, also })).toEqual([
    "no longer in Firefox",
    "Firefox",
  ]);
  expect(line(1, { url: "javascript:void 0", site: null, folder: [] })).toEqual([
    "not a web page",
    "14 Mar 2025",
    "Firefox",
  ]);
  expect(line(1, { browser: "Imported file", folder: [] })).toEqual(["example.com", "14 Mar 2025"]);
});

test("the tooltip has the whole path", () => {
  expect(keptIn(hit(1, { folder: ["Work", "Vision"] }))).toBe("Work › Vision · Firefox");
  expect(keptIn(hit(1, { folder: [], browser: "Imported file" }))).toBe("Imported file");
});

test("numbers as they are read", () => {
  expect([grouped(1), grouped(4812)]).toEqual(["1", "4,812"]);
  expect([span(0.2), span(6.4), span(1400)]).toEqual(["1 ms", "6 ms", "1.4 s"]);
});
