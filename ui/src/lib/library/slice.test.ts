import { expect, test } from "vitest";
import { sliceOf } from "./slice";

test.each([
  ["at the top", [0, 600, 60, 1000], [0, 16]],
  ["below what is above the list", [-200, 600, 60, 1000], [0, 13]],
  ["in the middle", [6000, 600, 60, 1000], [94, 116]],
  ["at the end", [59_400, 600, 60, 1000], [984, 1000]],
  ["beyond the end of a list that became shorter", [59_400, 600, 60, 10], [10, 10]],
  ["none", [0, 600, 60, 0], [0, 0]],
] as const)("the rows to draw: %s", (_, [above, height, row, count], [from, to]) => {
  expect(sliceOf(above, height, row, count)).toEqual({ from, to });
});
