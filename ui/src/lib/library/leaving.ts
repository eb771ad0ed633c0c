/** Rules that would leave out bookmarks that were chosen, the narrowest first. */
import type { Row } from "../backend/shelves";
import type { Rule } from "../backend/types";
import { placesOf, type Held } from "./holdings.svelte";
import { idsOf } from "./ids";

/** Sites and folders that are offered of each; of more than that nobody chooses one. */
const OFFERED = 6;

/** `rows`: looks bookmarks up. `held`: the library in columns; without it few bookmarks are looked at one by one. */
export async function rulesFor(
  ids: readonly number[],
  held: Held | null,
  rows: (ids: number[]) => Promise<Row[]>,
): Promise<Rule[]> {
  const first = await rows(ids.slice(0, held ? 1 : 200));
  const page: Rule[] = ids.length === 1 ? first.map(({ url }) => ({ kind: "pattern", value: onePage(url) })) : [];
  const { sites, folders } = held ? placesOf(held, idsOf(ids)) : placesIn(first);
  const folder: Rule[] = folders.map((path) => ({ kind: "folder", value: path.join("/") }));
  const site: Rule[] = sites.map((value) => ({ kind: "site", value }));
  return [...page, ...folder.slice(0, OFFERED), ...site.slice(0, OFFERED)];
}

/** The pattern of one address. A rule is kept without slashes at its ends, so another sign stands for the last one. */
function onePage(url: string): string {
  return url.replace(/\/$/, "?");
}

function placesIn(rows: readonly Row[]): { sites: string[]; folders: string[][] } {
  const folders = new Map(rows.map(({ folder }) => [folder.join("/"), folder]));
  return {
    sites: [...new Set(rows.flatMap(({ site }) => site ?? []))],
    folders: [...folders.values()].filter((path) => path.length > 0),
  };
}
