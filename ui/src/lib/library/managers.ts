/** How the bookmarks of a browser are opened in it, to remove some. */
import { say } from "../words/say.svelte";

export type Manager =
  | { by: "keys"; keys: string }
  /** Typed into the browser's own address bar. */
  | { by: "address"; address: string }
  | { by: "menu" };

const CHROMIUM = new Set(["Chrome", "Chromium", "Edge", "Brave"]);
const FIREFOX = new Set(["Firefox", "LibreWolf", "Waterfox", "Zen", "Floorp"]);
/** Their keys can be chosen by the reader, and are others than Chromium's. */
const BY_ADDRESS: Record<string, string> = {
  Opera: "opera://bookmarks",
  Vivaldi: "vivaldi://bookmarks",
};

/** `browser` as the library calls it; the channels of one, such as its beta, have the same keys. */
export function managerOf(browser: string, mac: boolean): Manager {
  const name = browser.replace(/ (Beta|Dev|Canary|Nightly|Snapshot|GX)$/, "");
  const others = () => [say("key-control"), say("key-shift"), "O"].join(" ");
  if (name === "Safari") return { by: "keys", keys: "⌥⌘B" };
  if (CHROMIUM.has(name)) return { by: "keys", keys: mac ? "⌥⌘B" : others() };
  if (FIREFOX.has(name)) return { by: "keys", keys: mac ? "⇧⌘O" : others() };
  const address = BY_ADDRESS[name];
  return address === undefined ? { by: "menu" } : { by: "address", address };
}
