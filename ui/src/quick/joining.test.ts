import { expect, test } from "vitest";
import { found, hit } from "../test/scripted";
import { arranged, early, joined } from "./joining";

const ids = (hits: readonly { id: number }[]) => hits.map((each) => each.id / 10);
const near = { near: true };

test("what fits stands before the few that are only near", () => {
  const mixed = [hit(1), hit(2, near), hit(3), ...[4, 5, 6, 7, 8, 9].map((n) => hit(n, near))];
  expect(ids(arranged(found(mixed)).hits)).toEqual([1, 3, 2, 4, 5]);
  expect(ids(arranged(found(mixed.slice(3), false)).hits)).toEqual([4, 5, 6, 7, 8]);
});

test("before the meaning was asked only what fits is shown", () => {
  expect(ids(early(found([hit(1), hit(2, near)]))?.hits ?? [])).toEqual([1]);
  expect(early(found([hit(1, near)], false))).toBeNull();
  expect(early(found([hit(1, near)], true))).toBeNull();
});

test.each([
  { held: 1, places: [1, 9, 2, 3] },
  { held: 2, places: [1, 2, 9, 3] },
  { held: 3, places: [1, 2, 3, 9] },
  { held: 0, places: [9, 2, 1, 3] },
])("$held rows keep their places", ({ held, places }) => {
  const words = found([hit(1), hit(2), hit(3)]);
  const whole = found([hit(9), hit(2), hit(1), hit(3)]);
  expect(ids(joined(words, whole, held).hits)).toEqual(places);
});

test("a row that the whole search does not find goes, unless the eye is on it", () => {
  const words = found([hit(1), hit(2)]);
  expect(ids(joined(words, found([hit(3)]), 1).hits)).toEqual([1, 3]);
});

test("a held row that turns out to be near goes on to fit, with what is known of it now", () => {
  const whole = found([hit(1, { near: true, meaning: 0.7 }), hit(2, near)], false);
  const all = joined(found([hit(1, { meaning: null })]), whole, 1);
  expect(all.hits.map((each) => each.near)).toEqual([false, true]);
  expect(all.hits[0]?.meaning).toBe(0.7);
  expect(all.confident).toBe(true);
});
