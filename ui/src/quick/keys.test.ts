import { expect, test } from "vitest";
import { hints, wishFor } from "./keys";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) =>
  wishFor({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test.each([
  ["a", {}, null],
  [" ", {}, null],
  ["Enter", {}, "open"],
  ["Enter", { ctrlKey: true }, "openAll"],
  ["Enter", { metaKey: true }, "openAll"],
  ["Enter", { altKey: true }, "copy"],
  [" ", { ctrlKey: true }, "mark"],
  ["Tab", {}, "ask"],
  ["Tab", { shiftKey: true }, "toParts"],
  ["Tab", { altKey: true }, null],
  ["Escape", {}, "leave"],
])("%s with %j", (key, held, does) => {
  expect(press(key, held)?.does ?? null).toBe(does);
});

test("arrows walk, mark a stretch with Shift, and leave the marks with Ctrl", () => {
  expect(press("ArrowDown")).toEqual({ does: "step", by: 1, step: "move" });
  expect(press("ArrowUp", { shiftKey: true })).toEqual({ does: "step", by: -1, step: "extend" });
  expect(press("ArrowDown", { ctrlKey: true })).toEqual({ does: "step", by: 1, step: "walk" });
});

test("the last line names the key that opens what is marked", () => {
  expect(hints("Ctrl", 0)[0]).toEqual({ key: "Enter", does: "open" });
  expect(hints("Ctrl", 3)[0]).toEqual({ key: "Ctrl Enter", does: "open 3" });
});
