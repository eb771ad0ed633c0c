import { expect, test } from "vitest";
import { keysInWords, pressedKeys } from "./shortcuts";

test.each([
  ["Ctrl+Shift+Space", "other", "Ctrl+Shift+Space"],
  ["Shift+Super+Space", "mac", "⇧⌘Space"],
  ["Ctrl+Alt+KeyK", "windows", "Ctrl+Alt+K"],
  ["Super+Digit1", "windows", "Win+1"],
  ["Super+ArrowUp", "other", "Super+↑"],
  ["F9", "other", "F9"],
  ["Ctrl+Keypad", "other", "Ctrl+Keypad"],
] as const)("%s on %s", (keys, on, words) => {
  expect(keysInWords(keys, on)).toBe(words);
});

test("a press is written with its modifiers; modifiers alone are none", () => {
  const press = (code: string, held = {}) =>
    pressedKeys({ code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held });
  expect(press("Space", { ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+Space");
  expect(press("KeyK", { metaKey: true, altKey: true })).toBe("Alt+Super+KeyK");
  expect(press("ShiftLeft", { shiftKey: true })).toBeNull();
  expect(press("", { ctrlKey: true })).toBeNull();
});
