import { expect, test } from "vitest";
import type { Cluster, Columns } from "../backend/shelves";
import { facetsOf, topicKeys, type Facets } from "./facets";

const seconds = (date: string) => Date.parse(`${date}T12:00:00Z`) / 1000;

const columns: Columns = {
  ids: [1, 2, 3, 4, 5, 6],
  savedAt: [seconds("2020-05-01"), seconds("2021-05-01"), seconds("2021-06-01"), seconds("2023-05-01"), null, null],
  source: [0, 0, 1, 1, 1, 2],
  folder: [0, 1, 2, 2, 3, 3],
  site: [0, 0, 0, 1, 2, -1],
  language: [0, 0, 0, 0, 0, 0],
  sources: [
    { id: "a", browser: "Firefox", profile: "home" },
    { id: "b", browser: "Firefox", profile: "work" },
    { id: "c", browser: "Safari", profile: "" },
  ],
  folders: [["Work"], ["Work", "Rust"], ["rest"], []],
  sites: ["a.example", "b.example", "c.example"],
  languages: ["en"],
  tags: [],
};
const topic = (...name: string[]): Cluster => ({ name, bookmarks: 1, x: 0, y: 0 });
const clusters = [topic("bread", "dough"), topic("trains"), topic("trains"), topic()];
const topics = Int32Array.from([0, 1, 1, 2, 3, -1]);

const told = ({ groups, of }: Facets) => ({
  groups: groups.map(({ kind, name, bookmarks }) => [kind, name, bookmarks]),
  of: [...of],
});
const by = (facet: Facets["facet"], most = 10) => facetsOf(facet, columns, topics, clusters, most);

test("the largest groups come first, the smaller ones and what is in none last", () => {
  expect(told(by("site", 2))).toEqual({
    groups: [
      ["named", "a.example", 3],
      ["named", "b.example", 1],
      ["rest", "", 2],
    ],
    of: [0, 0, 0, 1, 2, 2],
  });
});

test("folders go by the outermost one, of every source", () => {
  expect(told(by("folder")).groups).toEqual([
    ["named", "Work", 2],
    ["named", "rest", 2],
    ["rest", "", 2],
  ]);
});

test("a folder that is called like the last group is another", () => {
  const keys = by("folder").groups.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("of a browser with several profiles each says which", () => {
  expect(told(by("source")).groups).toEqual([
    ["named", "Firefox · work", 3],
    ["named", "Firefox · home", 2],
    ["named", "Safari", 1],
  ]);
});

test("years are in their order; earlier ones are one, undated ones last", () => {
  expect(told(by("time", 2))).toEqual({
    groups: [
      ["earlier", "2023", 3],
      ["named", "2023", 1],
      ["undated", "", 2],
    ],
    of: [0, 0, 0, 1, 2, 2],
  });
  expect(told(by("time")).groups.map(([, name]) => name)).toEqual(["2020", "2021", "2023", ""]);
});

test("topics of one name are two, and one without a name is one", () => {
  const { groups } = by("topic");
  expect(groups.map(({ name }) => name)).toEqual(["trains", "bread · dough", "trains", "", ""]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(5);
  expect(new Set(topicKeys(clusters)).size).toBe(4);
});

test("nothing has no groups", () => {
  const none = { ...columns, ids: [], savedAt: [], source: [], folder: [], site: [], language: [] };
  for (const facet of ["topic", "time", "site", "folder", "source"] as const)
    expect(facetsOf(facet, none, new Int32Array(0), [], 10).groups).toEqual([]);
});

test("names have no signs that turn text around", () => {
  const turned = [topic("\u202ebread")];
  expect(facetsOf("topic", columns, Int32Array.from([0, 0, 0, 0, 0, 0]), turned, 10).groups[0]?.name).toBe("bread");
});
