import { expect, test } from "vitest";
import { hit } from "../../test/scripted";
import type { Place } from "../backend/types";
import { fakeSources } from "../backend/fake/sources";
import { alsoIn, placeName } from "./places";

const sources = fakeSources(new Date(2026, 10, 21), true);

function place(source: string, browser: string, folder: string[]): Place {
  return { id: 1, url: "https://example.com/1", source, browser, folder };
}

test.each<[Place[], string | null]>([
  [[], null],
  [[place("chrome-home", "Chrome", ["Kitchen", "Recipes"])], "Also in Chrome › Recipes"],
  [[place("chrome-home", "Chrome", [])], "Also in Chrome"],
  [[place("firefox", "Firefox", ["Kitchen", "Recipes"])], "Also in Recipes"],
  [[place("firefox-2", "Firefox", ["Recipes"])], "Also in Firefox › Recipes"],
  [[place("sample", "Imported file", ["Recipes"])], "Also in Sample library › Recipes"],
  [[place("unknown", "Imported file", [])], "Also in an imported file"],
  [[place("zen", "Zen", ["Bread"]), place("firefox", "Firefox", ["A"])], "Also in Zen › Bread and 1 more place"],
])("%j", (also, said) => {
  expect(alsoIn(hit(1, { also }), sources)).toBe(said);
});

test("another profile of the same browser says which, and the whole path is kept", () => {
  const found = hit(1, { browser: "Chrome", source: "chrome-home" });
  expect(placeName(place("chrome-work", "Chrome", ["Work", "Rust"]), found, sources)).toBe(
    "Chrome (Work) › Work › Rust",
  );
  expect(placeName(place("chrome-home", "Chrome", ["Work"]), found, sources)).toBe("Chrome › Work");
});
