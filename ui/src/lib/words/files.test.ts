import { expect, test } from "vitest";
import { fileTitle, isFile } from "./files";

test.each([
  ["Sample library.html", "Sample library"],
  ["bookmarks-2025-01-01.jsonlz4", "bookmarks-2025-01-01"],
  ["Reading 2.0", "Reading 2.0"],
  [".html", ".html"],
  ["bookmarks", "bookmarks"],
])("%s is called %s", (name, title) => {
  expect(fileTitle(name)).toBe(title);
});

test("a browser is not a file", () => {
  expect([isFile("Imported file"), isFile("Firefox")]).toEqual([true, false]);
});
