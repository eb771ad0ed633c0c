import { expect, test } from "vitest";
import { steady } from "./steady";

test("what says the same is the same object, whatever its place, and the rest is new", () => {
  const before = [
    { key: 1, top: 0 },
    { key: 2, top: 54 },
  ];
  const now = [
    { key: 2, top: 54 },
    { key: 1, top: 108 },
    { key: 3, top: 162 },
  ];
  const drawn = steady(before, now, ({ key }) => key);
  expect(drawn).toEqual(now);
  expect(drawn[0]).toBe(before[1]);
  expect(drawn[1]).toBe(now[1]);
});
