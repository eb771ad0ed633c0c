import { expect, test } from "vitest";
import { isSeen, standing, type Label } from "./labels";

const label = (x: number, y: number, width = 100): Label => ({ x, y, width, height: 20 });

test("the most important names stand, and none over another", () => {
  const labels = [label(0.5, 0.5), label(0.52, 0.5), label(0.5, 0.6), label(0.9, 0.5)];
  expect(standing(labels, 1000, 10)).toEqual([0, 2, 3]);
});

test("more of them stand as one comes nearer", () => {
  const labels = Array.from({ length: 60 }, (_, at) => label(0.1 + at * 0.01, 0.5));
  const counts = [500, 2000, 10_000].map((scale) => standing(labels, scale, 100).length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts[0]).toBeLessThan(counts[2] ?? 0);
  for (const scale of [500, 2000, 10_000]) {
    const placed = standing(labels, scale, 100).map((at) => (labels[at]?.x ?? 0) * scale);
    placed.slice(1).forEach((x, at) => expect(x - (placed[at] ?? 0)).toBeGreaterThanOrEqual(100));
  }
});

test("no more than asked for", () => {
  expect(standing([label(0, 0), label(0.5, 0), label(1, 0)], 1000, 2)).toEqual([0, 1]);
});

test("a name is seen while any of it is on screen", () => {
  const size = { width: 400, height: 400 };
  const seen = (x: number) => isSeen(label(x, 0.5), { x: 0.5, y: 0.5, scale: 1000 }, size);
  // The right edge of the screen is 0.2 away from its middle, and a name reaches 0.05 to both sides.
  expect([seen(0.5), seen(0.74), seen(0.76)]).toEqual([true, true, false]);
});
