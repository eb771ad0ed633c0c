import { expect, test } from "vitest";
import { age, byCalendarDay, byDay, day, timeOfDay, type Age } from "./dates";

const now = new Date(2026, 10, 21, 10, 0);
const at = (days: number, hours = 9) => new Date(2026, 10, 21 - days, hours).toISOString();

test.each<[string | null, Age["when"] | null, number?]>([
  [at(0, 8), "morning", 0],
  [at(0, 13), "afternoon", 0],
  [at(0, 20), "evening", 0],
  [at(1, 23), "yesterday", 1],
  [at(3), "days", 3],
  [at(7), "date", 7],
  [at(-2), "date", -2],
  [null, null],
  ["rubbish", null],
])("%s is of %s", (when, said, days) => {
  const told = age(when, now);
  expect([told?.when ?? null, told?.days]).toEqual([said, days]);
});

test("a day is short, September too", () => {
  expect(day(new Date(2025, 8, 3).toISOString())).toBe("3 Sep 2025");
  expect(day(null)).toBeNull();
});

test("groups by calendar day, newest first, and leaves out an empty group", () => {
  const list = [1, 0, 0].map((days, index) => ({ id: index, updatedAt: at(days, index === 1 ? 0 : 9) }));
  const groups = byDay(list, now);
  expect(groups.map(({ label, items }) => [label, items.map((item) => item.id)])).toEqual([
    ["Today", [2, 1]],
    ["Earlier", [0]],
  ]);
  expect(byDay([{ updatedAt: at(0) }], now).map((group) => group.label)).toEqual(["Today"]);
});

test("a list goes day by day, and says the year of another year", () => {
  const list = [0, 0, 1, 3, 3, 400].map((days) => ({ at: at(days) }));
  expect(byCalendarDay(list, now).map(({ label, items }) => [label, items.length])).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
    ["Wednesday 18 November", 2],
    ["Friday 17 October 2025", 1],
  ]);
  expect([timeOfDay(at(2, 9)), timeOfDay("rubbish")]).toEqual(["09:00", ""]);
});
