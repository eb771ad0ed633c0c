import { expect, test } from "vitest";
import type { Group } from "../backend/shelves";
import { grouped } from "./grouping";

/** Groups with so many bookmarks each, one after the other. */
function groups(...counts: [name: string, count: number][]): Group[] {
  let from = 0;
  return counts.map(([name, count]) => {
    const group = { name, path: [], from, count };
    from += count;
    return group;
  });
}

test("months stand above bookmarks where they have some, and years where they have hardly any", () => {
  const many = groups(["2026-03", 9], ["2026-02", 3], ["2025-11", 8]);
  expect(grouped(many, { sort: "saved" })).toEqual(many);
  const few = groups(["2026-03", 1], ["2026-02", 2], ["2025-11", 1], ["", 3]);
  expect(grouped(few, { sort: "saved" })).toEqual(groups(["2026", 3], ["2025", 1], ["", 3]));
});

test("sites, letters and folders stay as they are, and none is none", () => {
  const sites = groups(["bread.example", 1], ["break.example", 1]);
  expect(grouped(sites, { sort: "site" })).toEqual(sites);
  expect(grouped([], { sort: "saved" })).toEqual([]);
});
