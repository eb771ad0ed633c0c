/**
 * The folders that Firefox and what is made of it bring along. Their files know them by marks alone, so the library has the
 * English names; here they are called as the browser calls them in the reader's language. Every other name is the person's,
 * or is in the browser's language already.
 */
import type { Columns } from "../backend/shelves";
import { say, type PlainKey } from "./say.svelte";

const family = new Set(["Firefox", "LibreWolf", "Waterfox", "Zen", "Floorp"]);

const own: ReadonlyMap<string, PlainKey> = new Map([
  ["Bookmarks Menu", "own-folder-menu"],
  ["Bookmarks Toolbar", "own-folder-toolbar"],
  ["Other Bookmarks", "own-folder-other"],
  ["Mobile Bookmarks", "own-folder-mobile"],
]);

/** The names of a folder's path as the reader knows them. `browser`: whose folder it is; null where that is not certain. */
export function called(names: readonly string[], browser: string | null): readonly string[] {
  const [top, ...below] = names;
  const key = browser !== null && family.has(browser) && top !== undefined ? own.get(top) : undefined;
  return key === undefined ? names : [say(key), ...below];
}

/** Where folders of several sources are shown as one by their path: a browser that it is of; null where others have it, too. */
export function ownersOf({ source, sources, folder, folders }: Placed): (names: readonly string[]) => string | null {
  const owners = new Map<string, string | null>();
  for (let at = 0; at < folder.length; at += 1) {
    const top = folders[folder[at] ?? -1]?.[0];
    const browser = sources[source[at] ?? -1]?.browser;
    if (top === undefined || browser === undefined || !own.has(top)) continue;
    const isOwn = family.has(browser) && owners.get(top) !== null;
    owners.set(top, isOwn ? browser : null);
  }
  return ([top]) => (top === undefined ? null : (owners.get(top) ?? null));
}

type Placed = {
  source: ArrayLike<number>;
  sources: readonly Pick<Columns["sources"][number], "browser">[];
  folder: ArrayLike<number>;
  folders: readonly (readonly string[])[];
};
