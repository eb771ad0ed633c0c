import { expect, test } from "vitest";
import { onSheet, standing, type Label } from "./labels";

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

/** A screen of 400 by 400 pixels, with half of the map to each side of its middle at 0.5. */
const sheet = (labels: Label[]) => {
  const all = labels.map((_, at) => at);
  const placed = onSheet(labels, all, { x: 0.5, y: 0.5, scale: 1000 }, { width: 400, height: 400 });
  return placed.map(({ at, box }) => [at, Math.round(box.x), Math.round(box.y)]);
};

test("a name is whole while its place is on screen", () => {
  expect(sheet([label(0.5, 0.5), label(0.69, 0.4), label(0.31, 0.31), label(0.71, 0.5)])).toEqual([
    [0, 200, 200],
    [1, 350, 100],
    [2, 50, 10],
  ]);
});

test("none is slid over a more important one", () => {
  expect(sheet([label(0.6, 0.5), label(0.7, 0.5), label(0.7, 0.6)]).map(([at]) => at)).toEqual([0, 2]);
});

test("a name that is wider than the screen is in its middle", () => {
  expect(sheet([label(0.69, 0.5, 500)])).toEqual([[0, 200, 200]]);
});
