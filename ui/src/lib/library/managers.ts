/** Where a browser shows its own bookmarks. Dogear changes nothing there; it says where the reader can. */
import { keysInWords, platform } from "../words/shortcuts";

/** As `keysInWords` takes them; null where they are not known. */
type Keys = { mac: string | null; other: string | null };

const chromium: Keys = { mac: "Alt+Super+KeyB", other: "Ctrl+Shift+KeyO" };
const firefox: Keys = { mac: "Shift+Super+KeyO", other: "Ctrl+Shift+KeyO" };

/** By the first word of a browser's name, so that its channels are with it. */
const managers: Record<string, Keys> = {
  Chrome: chromium,
  Chromium: chromium,
  Edge: chromium,
  Brave: chromium,
  Firefox: firefox,
  LibreWolf: firefox,
  Waterfox: firefox,
  Zen: firefox,
  Floorp: firefox,
  Safari: { mac: "Alt+Super+KeyB", other: null },
  Opera: { mac: null, other: "Ctrl+Shift+KeyB" },
  Vivaldi: { mac: null, other: "Ctrl+KeyB" },
};

/** The keys that show the bookmarks of a browser, as they are written; null where they are not known. */
export function managerKeys(browser: string, on = platform()): string | null {
  const keys = managers[browser.split(" ")[0] ?? ""];
  const known = keys && (on === "mac" ? keys.mac : keys.other);
  return known ? keysInWords(known, on) : null;
}
