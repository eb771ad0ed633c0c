import { expect, test } from "vitest";
import type { Row } from "../backend/shelves";
import { facts, headingOf, rowTitle } from "./words";
import { managerKeys } from "./managers";
import { matched } from "./matched";

const row: Row = {
  ...{
    id: 1,
    title: "Title",
    url: "https://a.org/x",
    site: "a.org",
    folder: ["Work"],
    source: "s",
    browser: "Firefox",
  },
  ...{ addedAt: null, openedAt: null, places: 1, tags: [] },
};
const group = (name: string, path: string[] = []) => ({ name, path, from: 0, count: 1 });

test("a title is one line of bounded length without signs that turn others round; of none the address", () => {
  expect(rowTitle({ ...row, title: "a\n\u202eb" })).toBe("a b");
  expect(rowTitle({ ...row, title: "x".repeat(2000) })).toHaveLength(241);
  expect(rowTitle({ ...row, title: " " })).toBe("https://a.org/x");
});

test("of a hundred folders the last ones are said", () => {
  const folder = Array.from({ length: 100 }, (_, level) => `f${level}`);
  const said = facts({ ...row, folder }, []).find(({ kind }) => kind === "folder");
  expect(said?.text).toBe("… › f94 › f95 › f96 › f97 › f98 › f99");
});

test("what is unknown is left out; a bookmarklet is said to be none", () => {
  expect(facts({ ...row, site: null, folder: [] }, []).map(({ kind }) => kind)).toEqual(["source"]);
  expect(facts({ ...row, url: "javascript:1" }, [])[0]?.kind).toBe("trouble");
});

test("headings say the month or the year, or what the bookmarks lack", () => {
  const by = (sort: "saved" | "opened" | "site" | "folder" | "title") => ({ sort, reverse: false });
  expect(headingOf(group("2026-03"), by("saved"))).toBe("March 2026");
  expect(headingOf(group("2026"), by("saved"))).toBe("2026");
  expect(headingOf(group(""), by("opened"))).toBe("Never opened");
  expect(headingOf(group("x", ["Work", "Rust"]), by("folder"))).toBe("Work › Rust");
  expect([headingOf(group(""), by("site")), headingOf(group(""), by("title"))]).toEqual(["No site", "No title"]);
});

test("the keys of a browser's own list, also of its channels; none where they are not known", () => {
  expect([managerKeys("Chrome Beta", "other"), managerKeys("Safari", "mac")]).toEqual(["Ctrl+Shift+O", "⌥⌘B"]);
  expect([managerKeys("Arc", "mac"), managerKeys("Safari", "other")]).toEqual([null, null]);
});

test("words are matched in any of the texts", () => {
  expect(matched(["Sourdough bread", "Kitchen"], ["bread", "kitchen", "rye"])).toEqual(["bread", "kitchen"]);
});
