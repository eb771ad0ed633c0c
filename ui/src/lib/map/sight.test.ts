import { expect, test } from "vitest";
import type { Columns, MapView } from "../backend/shelves";
import { sheetOf } from "./atlas.svelte";
import { facetsOf, topicKeys } from "./facets";
import { newestOf, topicList } from "./list";
import { coloursOf, litOf, onMapOf, Sight } from "./sight.svelte";

const map: MapView = {
  state: "ready",
  done: 4,
  of: 5,
  ids: [11, 12, 13, 14],
  x: [0, 1, 2, 3],
  y: [0, 0, 0, 0],
  cluster: [0, 1, 1, -1],
  clusters: [
    { name: ["a"], bookmarks: 1, x: 0, y: 0 },
    { name: ["b"], bookmarks: 2, x: 1, y: 0 },
  ],
};
// In another order than the map, with one bookmark that has no place there, and without one that has.
const columns: Columns = {
  ids: [13, 15, 12, 11],
  savedAt: [300, null, null, 100],
  source: [0, 0, 0, 0],
  folder: [0, 0, 0, 0],
  site: [0, 0, 1, 1],
  language: [-1, -1, -1, -1],
  sources: [{ id: "s", browser: "Firefox", profile: "" }],
  folders: [[]],
  sites: ["one.example", "two.example"],
  languages: [],
  tags: [],
};
const sheet = sheetOf(map, columns);
const facets = facetsOf("site", columns, sheet.topics, map.clusters, 10);

function lit(change: (sight: Sight) => void): number[] {
  const sight = new Sight();
  change(sight);
  return litOf(sheet, facets, sight).ids;
}

test("with nothing chosen nothing is dimmed", () => {
  expect(litOf(sheet, facets, new Sight()).flags).toBeNull();
});

test("what is chosen in several ways has to meet all of them", () => {
  const topic = topicKeys(map.clusters)[1] ?? null;
  expect(lit((sight) => (sight.topic = topic))).toEqual([12, 13]);
  expect(lit((sight) => (sight.found = [15, 13, 11]))).toEqual([11, 13]);
  expect(lit((sight) => (sight.group = "= two.example"))).toEqual([11, 12]);
  expect(lit((sight) => Object.assign(sight, { topic, group: "= two.example" }))).toEqual([12]);
  expect(lit((sight) => Object.assign(sight, { topic, drawn: [11] }))).toEqual([]);
});

test("a topic or group that has gone lights up nothing", () => {
  expect(lit((sight) => (sight.topic = "0 gone"))).toEqual([]);
  expect(lit((sight) => (sight.group = "= gone"))).toEqual([]);
});

test("dots have the colour of their group, those of no row the last", () => {
  expect([...coloursOf(sheet, facets)]).toEqual([1, 1, 0, 2]);
  // The one that has no place on the map is not counted there.
  expect(onMapOf(sheet, facets).map(({ bookmarks }) => bookmarks)).toEqual([1, 2]);
});

test("another colouring lets go of the group, not of the topic", () => {
  const sight = new Sight();
  Object.assign(sight, { group: "= one.example", topic: "0 a" });
  sight.colourBy("source");
  expect([sight.group, sight.topic]).toEqual([null, "0 a"]);
});

test("as a list: the largest topic first, those in none last; undated pages after dated ones", () => {
  expect(topicList(sheet)).toEqual([
    { topic: 1, ids: [12, 13] },
    { topic: 0, ids: [11] },
    { topic: -1, ids: [14] },
  ]);
  expect(newestOf(sheet, 1)).toEqual([13, 12]);
});
