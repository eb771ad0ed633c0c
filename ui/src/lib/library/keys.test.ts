import { expect, test } from "vitest";
import { deedFor, rowAt, type Press } from "./keys";
import { stepIn } from "./treekeys";
import type { Shown, Twig } from "./tree";

const press = (key: string, held: Partial<Press> = {}): Press => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

test("arrows choose, with Shift several, with the command key they only move", () => {
  expect(deedFor(press("ArrowDown"), "ltr")).toEqual({ to: "down", range: false, alone: false });
  expect(deedFor(press("End", { shiftKey: true }), "ltr")).toEqual({ to: "last", range: true, alone: false });
  expect(deedFor(press("ArrowUp", { metaKey: true }), "ltr")).toEqual({ to: "up", range: false, alone: true });
});

test("all, one more, open, none", () => {
  expect(deedFor(press("a", { ctrlKey: true }), "ltr")).toBe("all");
  expect(deedFor(press(" ", { ctrlKey: true }), "ltr")).toBe("choose");
  expect([deedFor(press("Enter"), "ltr"), deedFor(press("Escape"), "ltr")]).toEqual(["open", "clear"]);
});

test("onward leads to the details, which is to the left where one reads from the right", () => {
  expect([deedFor(press("ArrowRight"), "ltr"), deedFor(press("ArrowRight"), "rtl")]).toEqual(["detail", "tree"]);
});

test("keys of the window are none of the list's", () => {
  for (const key of ["2", "k", "Enter"]) expect(deedFor(press(key, { ctrlKey: true }), "ltr")).toBeNull();
  expect(deedFor(press("ArrowLeft", { altKey: true }), "ltr")).toBeNull();
  expect(deedFor(press("x"), "ltr")).toBeNull();
});

test("no key leads out of the list", () => {
  expect(rowAt("down", null, 5, 2)).toBe(0);
  expect(rowAt("up", 0, 5, 2)).toBe(0);
  expect(rowAt("down", 4, 5, 2)).toBe(4);
  expect(rowAt("pageDown", 3, 5, 10)).toBe(4);
  expect(rowAt("pageUp", 3, 5, 10)).toBe(0);
  expect([rowAt("first", 3, 5, 2), rowAt("last", 0, 5, 2)]).toEqual([0, 4]);
});

/** A line of a tree: how deep it is, whether it is open, and whether there is anything below it. */
const line = (level: number, isOpen: boolean, below: boolean): Shown => {
  const twig: Twig = { key: "", kind: "folder", name: "", source: null, path: [], count: 0, children: [] };
  return { twig: { ...twig, children: below ? [twig] : [] }, level, place: 0, siblings: 1, isOpen };
};
const tree = [line(1, true, true), line(2, true, true), line(3, false, false), line(2, false, true)];
const step = (key: string, at: number, direction: "ltr" | "rtl" = "ltr") => stepIn(key, tree, at, 10, direction);

test("in a tree an arrow unfolds, then goes below; the other folds, then goes above", () => {
  expect([step("ArrowRight", 3), step("ArrowRight", 0), step("ArrowRight", 2)]).toEqual(["turn", 1, "leave"]);
  expect([step("ArrowLeft", 1), step("ArrowLeft", 2), step("ArrowLeft", 3)]).toEqual(["turn", 1, 0]);
  expect([step("ArrowLeft", 3, "rtl"), step("ArrowRight", 2, "rtl")]).toEqual(["turn", 1]);
});

test("Home, End and pages stay within the tree", () => {
  expect([step("Home", 3), step("End", 0), step("PageDown", 1), step("PageUp", 1)]).toEqual([0, 3, 3, 0]);
  expect([step("ArrowUp", 0), step("ArrowDown", 3), step("x", 1)]).toEqual([0, 3, null]);
});
