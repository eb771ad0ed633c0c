import { expect, test } from "vitest";
import { managerOf } from "./managers";

test.each([
  ["Chrome", false, "Ctrl Shift O"],
  ["Chrome Canary", true, "⌥⌘B"],
  ["Firefox", false, "Ctrl Shift O"],
  ["Zen", true, "⇧⌘O"],
  ["Safari", true, "⌥⌘B"],
])("%s opens its bookmarks by keys", (browser, mac, keys) => {
  expect(managerOf(browser, mac)).toEqual({ by: "keys", keys });
});

test("browsers with keys of their own have an address, and others a menu", () => {
  expect(managerOf("Vivaldi Snapshot", false)).toEqual({ by: "address", address: "vivaldi://bookmarks" });
  expect(managerOf("Opera GX", false)).toEqual({ by: "address", address: "opera://bookmarks" });
  expect(managerOf("Arc", true)).toEqual({ by: "menu" });
});
