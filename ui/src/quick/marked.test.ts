import { expect, test } from "vitest";
import { chosen, fresh, none, stepped, toggled, type Marks, type Step } from "./marked";

const walk = (marks: Marks, ...steps: [by: number, step: Step][]) =>
  steps.reduce((state, [by, step]) => stepped(state, by, 5, step), marks);

test("the keys stay among the rows", () => {
  expect(walk(fresh(5), [-1, "move"]).at).toBe(0);
  expect(walk(fresh(5), [9, "move"]).at).toBe(4);
  expect(stepped(fresh(0), 1, 0, "move")).toEqual(none);
});

test("without marks the row that the keys are on is chosen", () => {
  expect(chosen(walk(fresh(5), [2, "move"]))).toEqual([2]);
  expect(chosen(fresh(0))).toEqual([]);
});

test("Shift marks a stretch, in both directions, and back", () => {
  const started = walk(fresh(5), [2, "move"]);
  expect(chosen(walk(started, [1, "extend"], [1, "extend"]))).toEqual([2, 3, 4]);
  expect(chosen(walk(started, [1, "extend"], [-1, "extend"], [-1, "extend"]))).toEqual([1, 2]);
});

test("single rows are marked on the way; an ordinary step lets all go", () => {
  const two = toggled(walk(toggled(fresh(5), 0), [3, "walk"]), 3);
  expect(chosen(two)).toEqual([0, 3]);
  expect(chosen(toggled(two, 0))).toEqual([3]);
  expect(chosen(walk(two, [1, "move"]))).toEqual([4]);
});
