import { expect, test } from "vitest";
import type { Change } from "../backend/types";
import { fakeSources } from "../backend/fake/sources";
import { inFull, placeOf, sourceOf, titleOf, wasBefore, whereOf } from "./words";

const bookmark = { title: "Bread", url: "https://example.com/bread", folder: ["Kitchen", "Bread"] };

function change(more: Partial<Change> = {}): Change {
  return {
    entry: 1,
    at: "2026-11-18T09:00:00Z",
    kind: "added",
    id: 1,
    site: "example.com",
    bookmark,
    before: null,
    browser: "Firefox",
    profile: "home",
    ...more,
  };
}

test("a move says from where to where, also from and to no folder", () => {
  const moved = (folder: string[], to = bookmark.folder) =>
    whereOf(change({ kind: "moved", before: { ...bookmark, folder }, bookmark: { ...bookmark, folder: to } }));
  expect(moved(["Reading"])).toBe("Reading → Kitchen › Bread");
  expect(moved([], ["A"])).toBe("no folder → A");
  expect(moved(["A"], [])).toBe("A → no folder");
  expect(whereOf(change())).toBe("Kitchen › Bread");
  expect(whereOf(change({ bookmark: { ...bookmark, folder: [] } }))).toBeNull();
});

test.each<[Partial<Change["bookmark"]>, string]>([
  [{ title: "Bred" }, "was “Bred”"],
  [{ title: " " }, "had no title"],
  [{ url: "http://example.com/bread" }, "was at http://example.com/bread"],
  [{ title: "Bred", url: "http://a.example/" }, "was “Bred”, was at http://a.example/"],
  [{}, "its date, tags or note"],
])("a change from %j", (before, said) => {
  expect(wasBefore(change({ kind: "changed", before: { ...bookmark, ...before } }))).toBe(said);
});

test("a bookmark without a title shows its address", () => {
  expect(titleOf(change({ bookmark: { ...bookmark, title: "" } }))).toBe("https://example.com/bread");
});

test("a source is its browser, with the profile only where there are several, and a file by its name", () => {
  const sources = fakeSources(new Date(2026, 10, 21), true);
  expect(sourceOf(change(), sources)).toBe("Firefox");
  expect(sourceOf(change({ browser: "Chrome", profile: "Work" }), sources)).toBe("Chrome (Work)");
  expect(sourceOf(change({ browser: "Imported file", profile: "old.html" }), sources)).toBe("old");
  expect(
    inFull(change({ browser: "Imported file", profile: "old.html" }))
      .split("\n")
      .slice(0, 3),
  ).toEqual([bookmark.url, "Kitchen › Bread", "old.html"]);
});

test("where a bookmark was is its title, its address, and its browser with the folders", () => {
  expect(placeOf(change(), [])).toBe("Bread\nhttps://example.com/bread\nFirefox › Kitchen › Bread");
  const bare = change({ bookmark: { title: " ", url: "https://example.com/", folder: [] } });
  expect(placeOf(bare, [])).toBe("https://example.com/\nFirefox");
});
