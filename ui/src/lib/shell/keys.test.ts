import { expect, test } from "vitest";
import { actionFor, commandKey, type Action } from "./keys";

function press(key: string, held: "" | "ctrl" | "meta" | "alt" = "") {
  return { key, ctrlKey: held === "ctrl", metaKey: held === "meta", altKey: held === "alt", shiftKey: false };
}

test.each<[string, "" | "ctrl" | "meta" | "alt", boolean, Action | null]>([
  ["1", "ctrl", true, "ask"],
  ["2", "ctrl", true, "library"],
  ["3", "ctrl", true, "map"],
  [",", "meta", false, "settings"],
  ["K", "ctrl", true, "question"],
  ["n", "ctrl", true, "new"],
  ["Enter", "ctrl", true, "openAll"],
  ["Enter", "", true, null],
  ["/", "", false, "question"],
  ["/", "", true, null],
  ["?", "", false, "keys"],
  ["?", "", true, null],
  ["Escape", "", true, "close"],
  ["k", "alt", false, null],
  ["c", "ctrl", false, null],
])("%s %s while writing=%s: %s", (key, held, writing, action) => {
  expect(actionFor(press(key, held), writing)).toBe(action);
});

test("names the command key of the system", () => {
  expect(commandKey("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)")).toBe("⌘");
  expect(commandKey("Mozilla/5.0 (X11; Linux x86_64)")).toBe("Ctrl");
});
