import { expect, test } from "vitest";
import { neighbour } from "./neighbour";

const pairs = [0, 0, 90, 90, 180];
const column = [0, 90, 180];
/** Three that fit, and two near ones below. */
const apart = [0, 0, 90, 180, 180];

test.each([
  ["ArrowRight", 0, pairs, 1],
  ["ArrowDown", 0, pairs, 2],
  ["ArrowDown", 2, pairs, 4],
  ["ArrowDown", 3, pairs, null],
  ["ArrowUp", 3, pairs, 1],
  ["ArrowLeft", 0, pairs, null],
  ["ArrowDown", 2, apart, 3],
  ["ArrowUp", 3, apart, 2],
  ["ArrowRight", 2, apart, 3],
  ["ArrowDown", 1, column, 2],
  ["ArrowUp", 1, column, 0],
  ["Home", 1, column, null],
  ["ArrowDown", -1, column, null],
])("%s from %i of %j", (key, current, tops, next) => {
  expect(neighbour(key, current, tops, "ltr")).toBe(next);
});

test("where one reads from the right, the arrows to the sides change places", () => {
  expect([neighbour("ArrowLeft", 0, pairs, "rtl"), neighbour("ArrowRight", 1, pairs, "rtl")]).toEqual([1, 0]);
  expect(neighbour("ArrowDown", 0, pairs, "rtl")).toBe(2);
});
