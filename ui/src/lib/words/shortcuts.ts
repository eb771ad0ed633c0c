/**
 * Keys pressed together, as the library writes them ("Ctrl+Shift+Space", the key by its place on the keyboard) and as
 * people read them ("Ctrl Shift Space", "⌃ ⇧ Space" on a Mac).
 */
import { say, type PlainKey } from "./say.svelte";

type Platform = "mac" | "windows" | "other";

export function platform(userAgent: string = navigator.userAgent): Platform {
  if (/Mac OS X|Macintosh/.test(userAgent)) return "mac";
  return /Windows/.test(userAgent) ? "windows" : "other";
}

/** "Ctrl+Shift+Space"; on a Mac "⌃⇧Space". */
export function keysInWords(keys: string, on: Platform = platform()): string {
  const names = keys.split("+").map((key) => modifier(key, on) ?? keyName(key));
  return names.join(on === "mac" ? "" : "+");
}

type Pressed = Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** What was pressed, as the library writes it; null while only modifiers are held. */
export function pressedKeys(event: Pressed): string | null {
  if (event.code === "" || /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/.test(event.code)) return null;
  const held = [event.ctrlKey && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift", event.metaKey && "Super"];
  return [...held.filter((name) => name !== false), event.code].join("+");
}

const signs: Record<string, string> = { Ctrl: "⌃", Alt: "⌥", Shift: "⇧", Super: "⌘" };

const modifiers: Record<string, PlainKey> = {
  Ctrl: "key-control",
  Alt: "key-alt",
  Shift: "key-shift",
  Super: "key-super",
};

/** As it is written on a keyboard of this kind and language; null for other keys. */
function modifier(key: string, on: Platform): string | null {
  if (on === "mac") return signs[key] ?? null;
  if (key === "Super" && on === "windows") return say("key-windows");
  return modifiers[key] ? say(modifiers[key]) : null;
}

const named: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Backquote: "`",
  Backslash: "\\",
  BracketLeft: "[",
  BracketRight: "]",
  Comma: ",",
  Equal: "=",
  Minus: "-",
  Period: ".",
  Quote: "'",
  Semicolon: ";",
  Slash: "/",
};

/** Keys whose names are words. */
const worded: Record<string, PlainKey> = {
  Enter: "key-enter",
  Escape: "key-escape",
  Space: "key-space",
  Tab: "key-tab",
};

function keyName(code: string): string {
  if (worded[code]) return say(worded[code]);
  return named[code] ?? code.replace(/^(Key|Digit)(?=.$)/, "");
}
