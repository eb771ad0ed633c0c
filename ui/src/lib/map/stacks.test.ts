import { expect, test } from "vitest";
import type { Columns } from "../backend/shelves";
import { onThisDay, startOfDay } from "./again";
import type { Facets } from "./facets";
import { chosenIds, whereOf } from "./spanned";
import { barsOf, marks, pieceAt, stacksOf } from "./stacks";

const group = (name: string, kind: "named" | "rest" = "named") => ({
  kind,
  key: kind === "named" ? `= ${name}` : kind,
  name,
  bookmarks: 1,
});
const facets = (facet: Facets["facet"], of: number[]): Facets => ({
  facet,
  groups: [group("a"), group("b"), group("", "rest")],
  of: Uint8Array.from(of),
});
const edges = [0, 10_000, 20_000, 30_000];

test("each bookmark is counted once, in its piece and its group", () => {
  const stacks = stacksOf([1, 9, 10, 25, null, 99], facets("topic", [0, 0, 1, 2, 0, 0]), edges, null);
  expect([...stacks.counts]).toEqual([2, 0, 0, 0, 1, 0, 0, 0, 1]);
  expect([...stacks.totals]).toEqual([2, 1, 1]);
  expect(stacks.most).toBe(2);
  expect([...stacksOf([1, 9, 10], facets("topic", [0, 0, 1]), edges, 1).totals]).toEqual([0, 1, 0]);
});

test("a moment lies in the piece that begins with it", () => {
  expect([-1, 0, 9_999, 10_000, 29_999, 30_000].map((at) => pieceAt(edges, at))).toEqual([-1, 0, 0, 1, 2, -1]);
  expect(pieceAt([], 0)).toBe(-1);
});

test("bars stand on each other and are as high as what they count", () => {
  const stacks = stacksOf([1, 2, 3, 11], facets("topic", [0, 0, 1, 1]), [0, 10_000, 20_000], null);
  const [first, second, rest] = barsOf(stacks, { left: 0, top: 0, width: 20, height: 30 }, (at) => at / 1000);
  expect(first).toBe("M0.0 30.0h9.0V10.0h-9.0z");
  expect(second).toBe("M0.0 10.0h9.0V0.0h-9.0zM10.0 30.0h9.0V20.0h-9.0z");
  expect(rest).toBe("");
});

test("lines across are at round numbers, at most four", () => {
  expect(marks(0)).toEqual([]);
  expect(marks(1)).toEqual([1]);
  expect(marks(7)).toEqual([2, 4, 6]);
  expect(marks(377)).toEqual([100, 200, 300]);
  expect(marks(40_000)).toEqual([10_000, 20_000, 30_000, 40_000]);
});

const columns = { ids: [5, 6, 7], savedAt: [5, 15, null] } as unknown as Columns;

test("a span and a group choose what is in both", () => {
  const by = facets("site", [0, 0, 1]);
  expect(chosenIds(columns, by, { from: 0, to: 10_000 }, null)).toEqual([5]);
  expect(chosenIds(columns, by, null, 0)).toEqual([5, 6]);
  expect(chosenIds(columns, by, { from: 10_000, to: 20_000 }, 1)).toEqual([]);
});

test("the library is asked by its own conditions where it has them, by ids where not", () => {
  const range = { from: 0, to: 86_400_000 };
  const dates = { after: "1970-01-01T00:00:00.000Z", before: "1970-01-02T00:00:00.000Z" };
  expect(whereOf(facets("site", []), range, null, [1])).toEqual(dates);
  expect(whereOf(facets("folder", []), range, 1, [1])).toEqual({ ...dates, folder: { source: null, path: ["b"] } });
  expect(whereOf(facets("source", []), null, 0, [1])).toEqual({ sources: ["a"] });
  expect(whereOf(facets("topic", []), range, 0, [1])).toEqual({ ...dates, among: [1] });
  expect(whereOf(facets("folder", []), null, 2, [1])).toEqual({ among: [1] });
});

const seconds = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime() / 1000;

test("on this day is what was saved on it in earlier years", () => {
  const all = {
    ids: [1, 2, 3, 4],
    savedAt: [seconds(2020, 2, 28), seconds(2024, 2, 29), seconds(2026, 2, 28), null],
  } as unknown as Columns;
  expect(onThisDay(all, new Date(2026, 1, 28, 9))).toEqual([2, 1]);
  expect(onThisDay(all, new Date(2028, 1, 28, 9))).toEqual([3, 1]);
  expect(onThisDay(all, new Date(2026, 2, 1))).toEqual([]);
});

test("other examples each day, and never less than there are", () => {
  const days = [1, 2, 3, 4].map((day) => startOfDay(10, 3, new Date(2026, 0, day)));
  expect(new Set(days).size).toBe(4);
  expect(Math.max(...days)).toBe(7);
  expect(startOfDay(0, 3, new Date(2026, 0, 1))).toBe(0);
  expect(startOfDay(2, 3, new Date(2026, 0, 1))).toBe(0);
});
