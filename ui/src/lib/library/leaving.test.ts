import { expect, test, vi } from "vitest";
import type { Row } from "../backend/shelves";
import { packed } from "./holdings.svelte";
import { rulesFor } from "./leaving";

const row = (id: number, url: string, folder: string[]): Row => ({
  ...{ id, url, folder, title: "", site: new URL(url).hostname, source: "firefox", browser: "Firefox" },
  ...{ addedAt: null, openedAt: null, places: 1, tags: [] },
});
const saved = [
  row(1, "https://a.org/x/", ["Work", "Rust"]),
  row(2, "https://a.org/y", []),
  row(3, "https://b.org/z", ["Home"]),
];
const rows = async (ids: number[]) => saved.filter(({ id }) => ids.includes(id));
const held = packed({
  ids: [1, 2, 3],
  savedAt: [null, null, null],
  source: [0, 0, 0],
  folder: [1, 0, 2],
  site: [0, 0, 1],
  language: [-1, -1, -1],
  sources: [{ id: "firefox", browser: "Firefox", profile: "default" }],
  folders: [[], ["Work", "Rust"], ["Home"]],
  sites: ["a.org", "b.org"],
  languages: [],
  tags: [],
});
const said = async (ids: number[], of: typeof held | null) =>
  (await rulesFor(ids, of, rows)).map(({ kind, value }) => `${kind} ${value}`);

test("of one bookmark its page, its folder and its site can be left out", async () => {
  expect(await said([1], held)).toEqual(["pattern https://a.org/x?", "folder Work/Rust", "site a.org"]);
});

test("of several each folder and each site, but no page; what has no folder offers none", async () => {
  expect(await said([1, 2, 3], held)).toEqual(["folder Work/Rust", "folder Home", "site a.org", "site b.org"]);
  expect(await said([2, 3], held)).toEqual(["folder Home", "site a.org", "site b.org"]);
});

test("without the columns bookmarks are looked up, with them only what is one page", async () => {
  expect(await said([1, 2, 3], null)).toEqual(await said([1, 2, 3], held));
  const ask = vi.fn(rows);
  await rulesFor([1, 2, 3], held, ask);
  expect(ask).toHaveBeenCalledWith([1]);
});
