import { expect, test } from "vitest";
import { managerOf } from "./managers";

test.each([
  ["Chrome", "other", "Ctrl+Shift+O"],
  ["Chrome Canary", "mac", "⌥⌘B"],
  ["Firefox", "other", "Ctrl+Shift+O"],
  ["Zen", "mac", "⇧⌘O"],
  ["Safari", "mac", "⌥⌘B"],
] as const)("%s opens its bookmarks by keys", (browser, on, keys) => {
  expect(managerOf(browser, on)).toEqual({ by: "keys", keys });
});

test("browsers with keys of their own have an address, and others a menu", () => {
  expect(managerOf("Vivaldi Snapshot", "other")).toEqual({ by: "address", address: "vivaldi://bookmarks" });
  expect(managerOf("Opera GX", "other")).toEqual({ by: "address", address: "opera://bookmarks" });
  expect(managerOf("Arc", "mac")).toEqual({ by: "menu" });
});
