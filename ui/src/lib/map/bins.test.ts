import { expect, test } from "vitest";
import { marked, momentAt, scaleOf, spanOf } from "./axis";
import { beginning, edges, following, heldSpan, unitFor, wholeSpan, zoomedSpan } from "./bins";

const at = (year: number, month = 1, day = 1, hour = 0) => new Date(year, month - 1, day, hour).getTime();
const DAY = 86_400_000;

test("a span is cut into the shortest unit of which it has few enough", () => {
  expect(unitFor({ from: at(2000), to: at(2026) }, 90)).toBe("year");
  expect(unitFor({ from: at(2010), to: at(2026) }, 90)).toBe("quarter");
  expect(unitFor({ from: at(2020), to: at(2026) }, 90)).toBe("month");
  expect(unitFor({ from: at(2025), to: at(2026) }, 90)).toBe("week");
  expect(unitFor({ from: at(2026), to: at(2026, 3) }, 90)).toBe("day");
  expect(unitFor({ from: at(1700), to: at(2026) }, 90)).toBe("year");
});

test("units begin where calendars say", () => {
  const moment = at(2024, 8, 15, 13);
  expect(beginning(moment, "year")).toBe(at(2024));
  expect(beginning(moment, "quarter")).toBe(at(2024, 7));
  expect(beginning(moment, "month")).toBe(at(2024, 8));
  // A Thursday; weeks begin on Monday.
  expect(beginning(moment, "week")).toBe(at(2024, 8, 12));
  expect(beginning(at(2024, 8, 18), "week")).toBe(at(2024, 8, 12));
  expect(beginning(moment, "day")).toBe(at(2024, 8, 15));
  expect(following(at(2024, 12), "month")).toBe(at(2025, 1));
  expect(following(at(2024, 2, 28), "day")).toBe(at(2024, 2, 29));
});

test("the pieces of a span touch, and hold all of it", () => {
  const span = { from: at(2024, 2, 10), to: at(2024, 5, 3) };
  expect(edges(span, "month")).toEqual([2, 3, 4, 5, 6].map((month) => at(2024, month)));
  expect(edges(span, "day")).toHaveLength(84);
});

test("all of what is dated is in whole units, and what is not dated is nowhere", () => {
  const dates = [null, at(2024, 3, 9) / 1000, at(2021, 11, 30) / 1000];
  expect(wholeSpan(dates, 90)).toEqual({ from: at(2021, 11), to: at(2024, 4) });
  expect(wholeSpan(dates, 10)).toEqual({ from: at(2021, 10), to: at(2024, 4) });
  expect(wholeSpan(dates, 4)).toEqual({ from: at(2021), to: at(2025) });
  expect(wholeSpan([null], 90)).toBeNull();
  expect(wholeSpan([], 90)).toBeNull();
  // As wrong clocks and old formats have it.
  expect(wholeSpan([0], 90)?.from).toBeLessThanOrEqual(0);
});

test("zooming holds the moment under the pointer, and ends at a fortnight and at all of it", () => {
  const all = { from: at(2010), to: at(2026) };
  const near = zoomedSpan(all, 4, at(2014), all);
  expect((at(2014) - near.from) / (near.to - near.from)).toBeCloseTo((at(2014) - all.from) / (all.to - all.from));
  expect(zoomedSpan(near, 1e9, at(2014), all).to - zoomedSpan(near, 1e9, at(2014), all).from).toBe(14 * DAY);
  expect(zoomedSpan(near, 1e-9, at(2014), all)).toEqual(all);
});

test("a span pushed over an end stays as long as it is", () => {
  const all = { from: 0, to: 100 };
  expect(heldSpan({ from: -30, to: 20 }, all)).toEqual({ from: 0, to: 50 });
  expect(heldSpan({ from: 90, to: 130 }, all)).toEqual({ from: 60, to: 100 });
  expect(heldSpan({ from: -50, to: 150 }, all)).toEqual(all);
});

test("names stand at round places, however near one is", () => {
  const span = { from: at(2011), to: at(2026) };
  const x = scaleOf(span, 0, 600);
  expect(marked(edges(span, "quarter"), "quarter", x, 60).map((each) => new Date(each).getFullYear() % 2)).toEqual(
    Array.from({ length: 7 }, () => 0),
  );
  const month = { from: at(2024, 3), to: at(2024, 5) };
  const days = marked(edges(month, "day"), "day", scaleOf(month, 0, 300), 60);
  expect(new Set(days.slice(1).map((each, n) => Math.round((each - (days[n] ?? 0)) / DAY)))).toEqual(new Set([14]));
});

test("a place on screen is a moment, and the other way round", () => {
  const span = { from: at(2024), to: at(2025) };
  expect(momentAt(span, 40, 500, scaleOf(span, 40, 500)(at(2024, 6)))).toBeCloseTo(at(2024, 6));
});

test("a chosen span goes from the earlier piece to the end of the later one", () => {
  const all = [at(2021), at(2022), at(2023), at(2024)];
  expect(spanOf(all, 2, 1, "year")).toEqual({ from: at(2022), to: at(2024) });
});
