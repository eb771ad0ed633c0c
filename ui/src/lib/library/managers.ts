/** Where a browser shows its own bookmarks. Dogear changes nothing there; it says where the reader can. */
import { keysInWords, platform } from "../words/shortcuts";

export type Manager =
  | { by: "keys"; keys: string }
  /** Typed into the browser's own address bar. */
  | { by: "address"; address: string }
  | { by: "menu" };

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
};

/** Their keys can be chosen by the reader, and are others than Chromium's. */
const addresses: Record<string, string> = { Opera: "opera://bookmarks", Vivaldi: "vivaldi://bookmarks" };

/** `browser` as the library calls it. */
export function managerOf(browser: string, on = platform()): Manager {
  const name = browser.split(" ")[0] ?? "";
  const keys = managers[name]?.[on === "mac" ? "mac" : "other"];
  if (keys) return { by: "keys", keys: keysInWords(keys, on) };
  const address = addresses[name];
  return address === undefined ? { by: "menu" } : { by: "address", address };
}

/** The keys that show the bookmarks of a browser, as they are written; null where they are not known. */
export function managerKeys(browser: string, on = platform()): string | null {
  const manager = managerOf(browser, on);
  return manager.by === "keys" ? manager.keys : null;
}
