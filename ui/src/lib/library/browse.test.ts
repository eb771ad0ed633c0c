import { beforeEach, expect, test } from "vitest";
import { FakeBackend } from "../backend/fake";
import { everything } from "../backend/shelves";
import { Shell } from "../shell/shell.svelte";
import { Browse } from "./browse.svelte";

let shell: Shell;
let browse: Browse;

beforeEach(() => {
  shell = new Shell(new FakeBackend());
  browse = new Browse(shell);
});

test("other views lead here with conditions of their own, and those before are gone", () => {
  browse.change({ query: "bread", neverOpened: true });
  browse.go({ sites: ["github.com"] });
  expect(shell.view).toBe("library");
  expect(browse.where).toEqual({ ...everything, sites: ["github.com"] });
});

test("bookmarks that were chosen elsewhere have a name until they are let go", () => {
  browse.go({ among: [1, 2] }, "bread · dough", { chosen: 2 });
  expect([browse.label, browse.chosen]).toEqual(["bread · dough", 2]);
  browse.change({ query: "rye" });
  expect(browse.label).toBe("bread · dough");
  browse.change({ among: null });
  expect(browse.label).toBeNull();
});

test("what fits best comes first while there are words, unless another order was chosen", () => {
  expect(browse.order.sort).toBe("saved");
  browse.change({ query: "bread" });
  expect(browse.order.sort).toBe("found");
  browse.sortBy("site", true);
  expect(browse.order).toEqual({ sort: "site", reverse: true });
  browse.change({ query: "" });
  expect(browse.order).toEqual({ sort: "site", reverse: true });
});

test("an order by what fits best does not outlast the words", () => {
  browse.change({ query: "bread" });
  browse.sortBy("found", true);
  expect(browse.order).toEqual({ sort: "found", reverse: true });
  browse.change({ query: " " });
  expect(browse.order).toEqual({ sort: "saved", reverse: false });
});

test("a part that was understood is taken off and put back, and goes with the words", () => {
  const year = { kind: "time", label: "2025", words: "from 2025", id: "time:2025" } as const;
  browse.type("bread from 2025");
  browse.drop(year);
  browse.type("rye bread from 2025");
  expect([browse.where.drop, browse.dropped]).toEqual([["time:2025"], [year]]);
  browse.putBack(year);
  expect(browse.where.drop).toEqual([]);
  browse.drop(year);
  browse.type("");
  expect([browse.where.drop, browse.dropped]).toEqual([[], []]);
});

test("what a view made is there again when it comes back", () => {
  const make = () => ({});
  expect(browse.kept(make)).toBe(browse.kept(make));
});
