import { expect, test } from "vitest";
import { ago, byCalendarDay, byDay, day, timeOfDay } from "./dates";

const now = new Date(2026, 10, 21, 10, 0);
const at = (days: number, hours = 9) => new Date(2026, 10, 21 - days, hours).toISOString();

test.each([
  [at(0, 8), "this morning"],
  [at(0, 13), "this afternoon"],
  [at(0, 20), "this evening"],
  [at(1, 23), "yesterday"],
  [at(3), "3 days ago"],
  [at(7), "14 Nov 2026"],
  [at(-2), "23 Nov 2026"],
  [null, null],
  ["rubbish", null],
])("%s is %s", (when, said) => {
  expect(ago(when, now)).toBe(said);
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
