import { expect, test } from "vitest";
import type { MapView } from "../backend/shelves";
import { dotsOf, placesById, topicsOfRows } from "./dots";
import { Grid, isInside } from "./grid";

const SIDE = 65_535;

function mapOf(points: readonly (readonly [number, number])[]): MapView {
  return {
    state: "ready",
    done: points.length,
    of: points.length,
    ids: points.map((_, at) => at + 1),
    x: points.map(([x]) => x),
    y: points.map(([, y]) => y),
    cluster: points.map(() => -1),
    clusters: [],
  };
}

/** The same numbers each time. */
function scattered(count: number): [number, number][] {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) % SIDE;
  return Array.from({ length: count }, () => [next(), next()]);
}

test("the nearest dot is found as by looking at each", () => {
  const dots = dotsOf(mapOf(scattered(3000)), () => -1);
  const grid = new Grid(dots);
  for (const [x, y] of scattered(200).map(([x, y]) => [y / SIDE, x / SIDE] as const)) {
    const far = (dot: number) => Math.hypot((dots.x[dot] ?? 0) - x, (dots.y[dot] ?? 0) - y);
    const nearest = [...dots.ids.keys()].reduce((best, dot) => (far(dot) < far(best) ? dot : best));
    expect(far(grid.nearest({ x, y }, 1))).toBe(far(nearest));
  }
});

test("nothing is near where nothing is in reach", () => {
  const grid = new Grid(dotsOf(mapOf([[0, 0]]), () => -1));
  expect(grid.nearest({ x: 0.5, y: 0.5 }, 0.1)).toBe(-1);
  expect(grid.nearest({ x: 0.05, y: 0 }, 0.1)).toBe(0);
  expect(new Grid(dotsOf(mapOf([]), () => -1)).nearest({ x: 0.5, y: 0.5 }, 1)).toBe(-1);
});

test("only dots that fit are nearest", () => {
  const grid = new Grid(
    dotsOf(
      mapOf([
        [0, 0],
        [6000, 0],
      ]),
      () => -1,
    ),
  );
  expect(grid.nearest({ x: 0, y: 0 }, 1, (dot) => dot === 1)).toBe(1);
});

test("dots inside a drawn line are found, in the bay of a hollow one are not", () => {
  const hollow = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0.5, y: 0.2 },
    { x: 0, y: 1 },
  ];
  const dots = dotsOf(mapOf(scattered(2000)), () => -1);
  const found: number[] = [];
  new Grid(dots).inside(hollow, (dot) => found.push(dot));
  const expected = [...dots.ids.keys()].filter((dot) => isInside(hollow, dots.x[dot] ?? 0, dots.y[dot] ?? 0));
  expect(found.sort((a, b) => a - b)).toEqual(expected);
  expect(isInside(hollow, 0.5, 0.8)).toBe(false);
  expect(isInside(hollow, 0.1, 0.5)).toBe(true);
});

test("a line of two places has nothing inside", () => {
  const found: number[] = [];
  new Grid(dotsOf(mapOf(scattered(50)), () => -1)).inside(
    [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
    (dot) => found.push(dot),
  );
  expect(found).toEqual([]);
});

test("a hundred thousand dots in one place are one place", () => {
  const dots = dotsOf(mapOf(Array.from({ length: 100_000 }, () => [SIDE, SIDE])), () => -1);
  expect(new Grid(dots).nearest({ x: 1, y: 1 }, 0.01)).toBeGreaterThanOrEqual(0);
  expect(dots.box).toEqual({ left: 1, top: 1, right: 1, bottom: 1 });
});

test("ids are found in any order, also those beyond 32 bits", () => {
  const ids = [9_007_199_254_740_991, 3, 12, 1];
  const place = placesById(ids);
  expect(ids.map(place)).toEqual([0, 1, 2, 3]);
  expect([0, 2, 99].map(place)).toEqual([-1, -1, -1]);
  expect(placesById([])(1)).toBe(-1);
});

test("what the map does not have yet is in no topic", () => {
  const map = { ...mapOf([[1, 1]]), ids: [5], cluster: [0], clusters: [{ name: ["a"], bookmarks: 1, x: 1, y: 1 }] };
  const columns = { ids: [4, 5] } as Parameters<typeof topicsOfRows>[0];
  expect([...topicsOfRows(columns, dotsOf(map, placesById(columns.ids)))]).toEqual([-1, 0]);
});
