/**
 * Keys pressed together, as the library writes them ("Ctrl+Shift+Space", the key by its place on the keyboard) and as
 * people read them ("Ctrl Shift Space", "⌃ ⇧ Space" on a Mac).
 */

type Platform = "mac" | "windows" | "other";

export function platform(userAgent: string = navigator.userAgent): Platform {
  if (/Mac OS X|Macintosh/.test(userAgent)) return "mac";
  return /Windows/.test(userAgent) ? "windows" : "other";
}

/** "Ctrl+Shift+Space"; on a Mac "⌃⇧Space". */
export function keysInWords(keys: string, on: Platform = platform()): string {
  const names = keys.split("+").map((key) => modifiers[key]?.[on] ?? keyName(key));
  return names.join(on === "mac" ? "" : "+");
}

type Pressed = Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** What was pressed, as the library writes it; null while only modifiers are held. */
export function pressedKeys(event: Pressed): string | null {
  if (event.code === "" || /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/.test(event.code)) return null;
  const held = [event.ctrlKey && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift", event.metaKey && "Super"];
  return [...held.filter((name) => name !== false), event.code].join("+");
}

const modifiers: Record<string, Record<Platform, string>> = {
  Ctrl: { mac: "⌃", windows: "Ctrl", other: "Ctrl" },
  Alt: { mac: "⌥", windows: "Alt", other: "Alt" },
  Shift: { mac: "⇧", windows: "Shift", other: "Shift" },
  Super: { mac: "⌘", windows: "Win", other: "Super" },
};

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

function keyName(code: string): string {
  return named[code] ?? code.replace(/^(Key|Digit)(?=.$)/, "");
}
