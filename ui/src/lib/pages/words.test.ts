import { expect, test } from "vitest";
import type { HealthRow } from "../backend/pages";
import { folderOf, siteOf } from "./places";
import { duration, listText, month, rounded, waiting } from "./words";

test.each([
  [0, "1 minute"],
  [50, "50 minutes"],
  [89.4, "89 minutes"],
  [600, "10 hours"],
  [4 * 1440, "4 days"],
])("%s minutes are said as %s", (minutes, said) => {
  expect(duration(minutes)).toBe(said);
});

test("a month is told with its year, and nothing where there is no date", () => {
  expect([month("2026-03-03T10:20:00Z"), month("rubbish")]).toEqual(["March 2026", ""]);
});

test("megabytes are rounded", () => {
  expect([0, 0.004, 12.44, 287.6].map(rounded)).toEqual([0, 0.1, 12.4, 288]);
});

test.each([
  [" Work / Private/", "Work/Private"],
  ["///", null],
  ["", null],
])("the folder %j is %j", (typed, kept) => {
  expect(folderOf(typed)).toBe(kept);
});

test.each([
  ["https://www.example.org/a?b", "example.org"],
  [" Example.ORG ", "example.org"],
  ["bücher.example", "xn--bcher-kva.example"],
  ["not a site", null],
  ["", null],
])("the site %j is %j", (typed, kept) => {
  expect(siteOf(typed)).toBe(kept);
});

test("pages are copied a line each, whatever stands in their addresses", () => {
  const row: HealthRow = {
    ...{ id: 1, title: "A", url: "https://example.com/a\n\tb", site: null, folder: [], addedAt: null },
    ...{ kind: "moved", status: 301, foundAt: "", movedTo: "https://example.org/", archived: "https://a.example/1" },
  };
  expect(listText([row, { ...row, kind: "dead", movedTo: null }])).toBe(
    "https://example.com/a b\tMoved\thttps://example.org/\thttps://a.example/1\n" +
      "https://example.com/a b\tSite gone\t\thttps://a.example/1",
  );
});

test.each([
  ["lowBattery", "Waiting: the battery is low. It goes on by itself."],
  ["elsewhere", "Waiting: another Dogear is reading. It goes on by itself."],
  ["resting", "Waiting: Dogear is paused. It goes on with it."],
] as const)("what is waited for is said: %s", (why, said) => {
  expect(waiting(why)).toBe(said);
});
