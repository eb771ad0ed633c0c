import { expect, test } from "vitest";
import { everything, type Where } from "../backend/shelves";
import { conditionsOf, dayBegins, dayOf, directions, isEverything } from "./conditions";

const labels = (where: Partial<Where>, label: string | null = null) =>
  conditionsOf({ ...everything, ...where }, label, []).map((each) => each.label);

const full: Where = {
  ...everything,
  sources: ["firefox"],
  folder: { source: null, path: ["Kitchen", "Bread"] },
  sites: ["a.org", "b.org"],
  tags: ["later"],
  kinds: ["pdf"],
  languages: ["de"],
  after: dayBegins("2025-03-01"),
  before: dayBegins("2025-03-31", 1),
  neverOpened: true,
  savedTwice: true,
  among: [1, 2, 3],
};

test("every condition says what it is", () => {
  expect(labels(full)).toEqual([
    ...["3 chosen bookmarks", "firefox", "Kitchen › Bread", "a.org", "b.org", "Tag: later", "PDF files", "German"],
    ...["1 Mar 2025 – 31 Mar 2025", "Never opened", "Saved more than once"],
  ]);
  expect(labels({ among: [1] }, "sourdough · rye")).toEqual(["sourdough · rye"]);
});

test("each taken off leaves the others", () => {
  for (const { without, label } of conditionsOf(full, null, [])) {
    const left = labels({ ...full, ...without });
    expect(left).toEqual(labels(full).filter((each) => each !== label));
  }
});

test("all taken off one after the other leave everything", () => {
  let where = full;
  for (let [next] = conditionsOf(where, null, []); next; [next] = conditionsOf(where, null, []))
    where = { ...where, ...next.without };
  expect(isEverything(where)).toBe(true);
  expect(isEverything({ ...everything, query: "x" })).toBe(false);
});

test("a time with one end, and one of a day, say so", () => {
  expect(labels({ after: dayBegins("2025-03-01") })).toEqual(["Since 1 Mar 2025"]);
  expect(labels({ before: dayBegins("2025-03-01", 1) })).toEqual(["Until 1 Mar 2025"]);
  expect(labels({ after: dayBegins("2025-03-01"), before: dayBegins("2025-03-01", 1) })).toEqual(["1 Mar 2025"]);
});

test.each(["2024-02-29", "2025-12-31", "2026-01-01"])("the day %s is the same out and in", (date) => {
  expect(dayOf(dayBegins(date))).toBe(date);
  expect(dayOf(dayBegins(date, 1), 1)).toBe(date);
});

test("what is no day is none", () => {
  expect([dayBegins(""), dayOf(null), dayOf("never")]).toEqual([null, "", ""]);
});

test("the two ways of an order are called by what comes first", () => {
  expect(directions("saved").forward).toBe("library-newest-first");
  expect(directions("folder").back).toBe("library-z-first");
});
