import { expect, test } from "vitest";
import type { Change } from "../backend/types";
import { dayOf, earlierDay, endOf, isDay, laterDay, startOf, type Ask } from "./days";

const now = new Date(2026, 10, 21, 12, 0);
const at = (year: number, month: number, day: number, hour = 9) => new Date(year, month - 1, day, hour).toISOString();

/** A library with a change at each of these moments, and how often it was asked. */
function library(...moments: string[]): { ask: Ask; asked: () => number } {
  const sorted = moments.sort().reverse();
  let count = 0;
  const ask: Ask = async (most, until) => {
    count += 1;
    const before = sorted.filter((moment) => until === null || moment < until);
    return before.slice(0, most).map((moment) => ({ at: moment }) as Change);
  };
  return { ask, asked: () => count };
}

test("a day is the reader's own, from midnight to midnight", () => {
  expect(dayOf(new Date(2026, 10, 21, 0, 5).toISOString())).toBe("2026-11-21");
  expect(dayOf(new Date(2026, 10, 21, 23, 55).toISOString())).toBe("2026-11-21");
  expect(dayOf("no date")).toBeNull();
  expect(new Date(startOf("2026-11-21"))).toEqual(new Date(2026, 10, 21));
  expect(new Date(endOf("2026-12-31"))).toEqual(new Date(2027, 0, 1));
});

test.each([
  ["2026-11-21", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["0202-05-01", false],
  ["", false],
  ["21.11.2026", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test("the day before that has changes", async () => {
  const { ask } = library(at(2026, 11, 20), at(2026, 11, 3, 23), at(2026, 11, 3, 1), at(2024, 1, 1));
  expect(await earlierDay(ask, "2026-11-20")).toBe("2026-11-03");
  expect(await earlierDay(ask, "2026-11-03")).toBe("2024-01-01");
  expect(await earlierDay(ask, "2024-01-01")).toBeNull();
});

test("the day after that has changes, also years later, in few questions", async () => {
  const { ask, asked } = library(at(2026, 11, 20), at(2026, 11, 3), at(2026, 11, 2), at(2014, 1, 1));
  expect(await laterDay(ask, "2026-11-02", now)).toBe("2026-11-03");
  expect(await laterDay(ask, "2026-11-03", now)).toBe("2026-11-20");
  expect(await laterDay(ask, "2026-11-20", now)).toBeNull();
  const before = asked();
  expect(await laterDay(ask, "2014-01-01", now)).toBe("2026-11-02");
  expect(asked() - before).toBeLessThan(20);
});

test("more changes on the days after than are told at once", async () => {
  const many = Array.from({ length: 250 }, (_, index) => at(2026, 11, 10 + Math.floor(index / 90)));
  const { ask } = library(...many, at(2026, 11, 1));
  expect(await laterDay(ask, "2026-11-01", now)).toBe("2026-11-10");
  expect(await laterDay(ask, "2026-11-10", now)).toBe("2026-11-11");
});

test("a change of a clock that runs ahead is found, and an empty log ends", async () => {
  const { ask } = library(at(2031, 5, 5));
  expect(await laterDay(ask, "2026-11-01", now)).toBe("2031-05-05");
  expect(await laterDay(library().ask, "2026-11-01", now)).toBeNull();
});
