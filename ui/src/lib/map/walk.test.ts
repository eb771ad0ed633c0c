import { expect, test } from "vitest";
import type { Cluster, Columns, MapView } from "../backend/shelves";
import { sheetOf } from "./atlas.svelte";
import { ahead } from "./walk";
import { Walker } from "./walker.svelte";

const places = [
  { x: 0.5, y: 0.5 },
  { x: 0.6, y: 0.5 },
  { x: 0.55, y: 0.59 },
  { x: 0.9, y: 0.5 },
  { x: 0.5, y: 0.1 },
];
const from = (at: number, direction: "left" | "right" | "up" | "down") =>
  ahead(places[at] ?? { x: 0, y: 0 }, direction, places.length, (place) => places[place] ?? { x: 0, y: 0 });

test("a key leads to what is nearest in its direction", () => {
  expect(from(0, "right")).toBe(1);
  expect(from(1, "right")).toBe(3);
  expect(from(0, "up")).toBe(4);
  expect(from(0, "down")).toBe(2);
  expect(from(3, "right")).toBe(-1);
});

test("what lies more aside than ahead is not in that direction", () => {
  expect(ahead({ x: 0, y: 0 }, "right", 1, () => ({ x: 0.1, y: 0.2 }))).toBe(-1);
});

const map: MapView = {
  state: "ready",
  done: 4,
  of: 4,
  ids: [1, 2, 3, 4],
  x: [1000, 2000, 60_000, 61_000],
  y: [1000, 1000, 1000, 1000],
  cluster: [0, 0, 1, 1],
  clusters: [
    { name: ["a"], bookmarks: 2, x: 1400, y: 1000 },
    { name: ["b"], bookmarks: 2, x: 60_400, y: 1000 },
  ],
};
const sheet = (view: MapView) => sheetOf(view, { ids: view.ids, savedAt: [] } as unknown as Columns);
const middle = { x: 0, y: 0 };

test("one walks from topic to topic, and inside one from page to page, and out again", () => {
  const walker = new Walker(sheet(map));
  expect(walker.step("right", middle)).toBe(true);
  expect(walker.topic).toBe(0);
  walker.step("right", middle);
  expect(walker.topic).toBe(1);
  expect(walker.step("right", middle)).toBe(false);
  walker.enter(middle);
  expect(walker.dot).toBe(2);
  walker.step("right", middle);
  expect(walker.dot).toBe(3);
  // The pages of the other topic are not in this one.
  walker.step("left", middle);
  expect(walker.step("left", middle)).toBe(false);
  expect([walker.leave(), walker.dot, walker.topic]).toEqual([true, null, 1]);
  expect([walker.leave(), walker.leave()]).toEqual([true, false]);
});

test("when the map is laid out anew one goes on from the same page", () => {
  const walker = new Walker(sheet(map));
  walker.step("right", middle);
  walker.step("right", middle);
  walker.enter(middle);
  const [a, b] = map.clusters as [Cluster, Cluster];
  walker.moveTo(sheet({ ...map, ids: [4, 3, 2, 1], cluster: [0, 0, 1, 1], clusters: [b, a] }));
  expect([walker.topic, walker.dot]).toEqual([0, 1]);
  walker.moveTo(sheet({ ...map, ids: [1], x: [0], y: [0], cluster: [0], clusters: [a] }));
  expect([walker.topic, walker.dot]).toEqual([null, null]);
});

test("where there are no topics one walks among all pages", () => {
  const walker = new Walker(sheet({ ...map, clusters: [], cluster: [-1, -1, -1, -1] }));
  walker.step("right", middle);
  expect(walker.dot).toBe(0);
  walker.step("right", middle);
  walker.step("right", middle);
  expect(walker.dot).toBe(2);
});

test("on an empty map nothing is walked to", () => {
  const walker = new Walker(sheet({ ...map, ids: [], x: [], y: [], cluster: [], clusters: [] }));
  expect(walker.step("right", middle)).toBe(false);
  expect(walker.place).toBeNull();
});
