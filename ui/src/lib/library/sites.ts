/** Sites counted from the library's columns. A host includes its subdomains, as everywhere in Dogear. */
import type { Columns } from "../backend/shelves";

export type SiteSort = "pages" | "name" | "newest";

/** Place `i` of each column is of the site `names[i]`, with all its subdomains. */
export type Sites = {
  names: readonly string[];
  /** The nearest site above that has bookmarks of its own; -1 for none. */
  parent: Int32Array;
  /** Its bookmarks are `bookmarks[from[i]]` up to before `bookmarks[to[i]]`. */
  from: Uint32Array;
  to: Uint32Array;
  /** Places in the columns, those of a site and its subdomains one after the other. */
  bookmarks: Uint32Array;
  /** Place in the columns of the one that was saved last. */
  newest: Uint32Array;
  /** Seconds since 1970 by place in the columns; NaN where it is not known. */
  savedAt: Float64Array;
  /** When the first and the last bookmark of all was saved; NaN where no date is known. */
  first: number;
  last: number;
};

export type SiteRow = {
  site: number;
  /** 0 for a site that stands by itself. */
  depth: number;
  /** Subdomains that can be unfolded below it. */
  below: number;
  open: boolean;
};

export type Shown = {
  sort: SiteSort;
  /** Part of a host; empty for all. */
  typed: string;
  /** Names of the sites that are unfolded. */
  open: ReadonlySet<string>;
};

/** Steps of a spark line, from the first to the last bookmark of the library. */
export const STEPS = 48;

export function sitesOf({ sites: names, site, savedAt: dates }: Columns): Sites {
  const parent = parentsOf(names);
  const savedAt = new Float64Array(dates.length);
  for (let at = 0; at < dates.length; at += 1) savedAt[at] = dates[at] ?? NaN;
  const { from, to, bookmarks } = shelved(names.length, parent, site);
  const newest = newestOf(from, to, bookmarks, savedAt);
  return { names, parent, from, to, bookmarks, newest, savedAt, ...spanOf(savedAt) };
}

/** How many bookmarks a site has. */
export function pagesOf({ from, to }: Sites, site: number): number {
  return (to[site] ?? 0) - (from[site] ?? 0);
}

/** The rows to show, subdomains below their domain where that is unfolded, or where only they were typed. */
export function rowsOf(sites: Sites, { sort, typed, open }: Shown): SiteRow[] {
  const wanted = hostTyped(typed);
  const fits = (site: number) => wanted === "" || (sites.names[site] ?? "").includes(wanted);
  const { roots, below } = families(sites, shownOnes(sites, fits), sorted(sites, sort));
  const rows: SiteRow[] = [];
  const add = (site: number, depth: number) => {
    const own = below.get(site) ?? [];
    const isOpen = own.length > 0 && (open.has(sites.names[site] ?? "") || (wanted !== "" && !fits(site)));
    rows.push({ site, depth, below: own.length, open: isOpen });
    if (isOpen) for (const each of own) add(each, depth + 1);
  };
  for (const root of roots) add(root, 0);
  return rows;
}

/** Sites that are nobody's subdomain. */
export function standing(sites: Sites): number {
  return sites.parent.reduce((count, parent, site) => count + (parent < 0 && pagesOf(sites, site) > 0 ? 1 : 0), 0);
}

/** Bookmarks of a site in each step of the time between the first and the last of all. */
export function stepsOf(sites: Sites, site: number, steps = STEPS): Uint32Array {
  const counts = new Uint32Array(steps);
  const { first, last, savedAt, bookmarks } = sites;
  const scale = last > first ? steps / (last - first) : 0;
  for (let at = sites.from[site] ?? 0; at < (sites.to[site] ?? 0); at += 1) {
    const seconds = savedAt[bookmarks[at] ?? 0] ?? NaN;
    if (Number.isNaN(seconds)) continue;
    const step = Math.min(steps - 1, Math.floor((seconds - first) * scale));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/** The most that any site has in one step: the top of every spark line. */
export function tallest(sites: Sites): number {
  let most = 0;
  for (let site = 0; site < sites.names.length; site += 1)
    if ((sites.parent[site] ?? 0) < 0 && pagesOf(sites, site) > most) most = Math.max(most, ...stepsOf(sites, site));
  return most;
}

/**
 * A spark line as the path of an SVG: a closed shape on the ground line. Heights go by the logarithm, in one scale for all
 * sites: beside one with thousands of bookmarks a single one is still seen.
 */
export function sparkPath(counts: Uint32Array, top: number, width: number, height: number): string {
  const step = width / counts.length;
  const level = (count: number) => round(height - (height * Math.log1p(count)) / Math.log1p(Math.max(top, 1)));
  const edges = Array.from(counts, (count, at) => `V${level(count)}H${round((at + 1) * step)}`);
  return `M0 ${height}${edges.join("")}V${height}Z`;
}

export type Year = { year: number; count: number };

/** Longer than anybody has saved bookmarks: one of the dates is wrong. */
const LONG = 60;

/** The years from its first to its last bookmark, in the reader's own time; empty where no date is known. */
export function yearsOf(sites: Sites, site: number): Year[] {
  const counts = new Map<number, number>();
  for (const place of placesOf(sites, site)) {
    const seconds = sites.savedAt[place] ?? NaN;
    if (Number.isNaN(seconds)) continue;
    const year = new Date(seconds * 1000).getFullYear();
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const all =
    last - first < LONG ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [...counts.keys()];
  return all.sort((one, other) => one - other).map((year) => ({ year, count: counts.get(year) ?? 0 }));
}

export type FolderCount = { path: readonly string[]; count: number };

/** Its folders, each with what is in those below it, as everywhere in Dogear; the fullest first. The empty path is of no folder. */
export function foldersOf(sites: Sites, columns: Columns, site: number): FolderCount[] {
  const counts = new Map<number, number>();
  for (const place of placesOf(sites, site)) {
    const folder = columns.folder[place] ?? -1;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const found = new Map<string, FolderCount>();
  for (const [folder, count] of counts) {
    const path = columns.folders[folder] ?? [];
    found.set(pathKey(path), { path, count });
  }
  const own = [...found.values()].map((each) => ({ ...each }));
  for (const { path, count } of own) {
    for (let length = 1; length < path.length; length += 1) {
      const above = found.get(pathKey(path.slice(0, length)));
      if (above) above.count += count;
    }
  }
  const order = (one: FolderCount, other: FolderCount) =>
    other.count - one.count || compare(pathKey(one.path), pathKey(other.path));
  return [...found.values()].sort(order);
}

/** Ids of its newest bookmarks, the newest first; those without a date come last. */
export function newestIds(sites: Sites, columns: Columns, site: number, count: number): number[] {
  const when = (place: number) => datedOr(sites.savedAt[place], -Infinity);
  const places = [...placesOf(sites, site)].sort((one, other) => when(other) - when(one) || other - one);
  return places.slice(0, count).map((place) => columns.ids[place] ?? 0);
}

/** Its subdomains that stand directly below it, those with the most bookmarks first. */
export function subdomains(sites: Sites, site: number): number[] {
  return sorted(sites, "pages").filter((each) => sites.parent[each] === site);
}

function pathKey(path: readonly string[]): string {
  return path.join("\u001f");
}

function placesOf({ bookmarks, from, to }: Sites, site: number): Uint32Array {
  return bookmarks.subarray(from[site], to[site]);
}

/** "docs.example.org" is below "example.org", if that is among them. */
function parentsOf(names: readonly string[]): Int32Array {
  const places = new Map<string, number>();
  for (let place = 0; place < names.length; place += 1) places.set(names[place] ?? "", place);
  const parent = new Int32Array(names.length).fill(-1);
  for (let place = 0; place < names.length; place += 1) parent[place] = above(names[place] ?? "", places);
  return parent;
}

function above(name: string, places: ReadonlyMap<string, number>): number {
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const found = places.get(name.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return -1;
}

/** Lays the bookmarks out so that those of each site and all below it are one run. */
function shelved(count: number, parent: Int32Array, siteOf: readonly number[]) {
  const own = new Uint32Array(count);
  for (const site of siteOf) if (site >= 0) own[site] = (own[site] ?? 0) + 1;
  const { firstChild, sibling } = linked(parent);
  const [from, to, next] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let at = 0;
  const place = (site: number) => {
    from[site] = next[site] = at;
    at += own[site] ?? 0;
    for (let child = firstChild[site] ?? -1; child >= 0; child = sibling[child] ?? -1) place(child);
    to[site] = at;
  };
  for (let site = 0; site < count; site += 1) if ((parent[site] ?? -1) < 0) place(site);
  const bookmarks = new Uint32Array(at);
  for (let index = 0; index < siteOf.length; index += 1) {
    const site = siteOf[index] ?? -1;
    if (site < 0) continue;
    const free = next[site] ?? 0;
    bookmarks[free] = index;
    next[site] = free + 1;
  }
  return { from, to, bookmarks };
}

function linked(parent: Int32Array) {
  const firstChild = new Int32Array(parent.length).fill(-1);
  const sibling = new Int32Array(parent.length).fill(-1);
  for (let site = 0; site < parent.length; site += 1) {
    const above = parent[site] ?? -1;
    if (above < 0) continue;
    sibling[site] = firstChild[above] ?? -1;
    firstChild[above] = site;
  }
  return { firstChild, sibling };
}

/** Where no date is known, what the columns hold last. */
function newestOf(from: Uint32Array, to: Uint32Array, bookmarks: Uint32Array, savedAt: Float64Array): Uint32Array {
  return from.map((begin, site) => {
    let best = bookmarks[begin] ?? 0;
    let latest = -Infinity;
    for (let at = begin; at < (to[site] ?? 0); at += 1) {
      const place = bookmarks[at] ?? 0;
      const seconds = datedOr(savedAt[place], -Infinity);
      if (seconds >= latest) [best, latest] = [place, seconds];
    }
    return best;
  });
}

function spanOf(savedAt: Float64Array): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const seconds of savedAt) {
    if (seconds < first) first = seconds;
    if (seconds > last) last = seconds;
  }
  return first <= last ? { first, last } : { first: NaN, last: NaN };
}

/** What was typed, as a host is written: of a pasted address only its host. */
function hostTyped(typed: string): string {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "");
  return bare.split("/", 1)[0] ?? "";
}

/** 1 for a site that fits, and for what is above or below it. */
function shownOnes(sites: Sites, fits: (site: number) => boolean): Uint8Array {
  const shown = Uint8Array.from(sites.names, (_, site) => (fits(site) && pagesOf(sites, site) > 0 ? 1 : 0));
  const fitting = shown.slice();
  for (let site = 0; site < shown.length; site += 1) {
    for (let above = sites.parent[site] ?? -1; above >= 0; above = sites.parent[above] ?? -1) {
      if (fitting[site]) shown[above] = 1;
      if (fitting[above]) shown[site] = 1;
    }
  }
  return shown;
}

function families(sites: Sites, shown: Uint8Array, order: Iterable<number>) {
  const roots: number[] = [];
  const below = new Map<number, number[]>();
  for (const site of order) {
    if (!shown[site]) continue;
    const parent = sites.parent[site] ?? -1;
    if (parent < 0) roots.push(site);
    else if (below.has(parent)) below.get(parent)?.push(site);
    else below.set(parent, [site]);
  }
  return { roots, below };
}

function sorted(sites: Sites, sort: SiteSort): number[] {
  const { names, newest, savedAt } = sites;
  const byName = (one: number, other: number) => compare(names[one] ?? "", names[other] ?? "");
  const when = (site: number) => datedOr(savedAt[newest[site] ?? 0], -Infinity);
  const order = Array.from(names, (_, site) => site);
  if (sort === "name") return order.sort(byName);
  if (sort === "pages")
    return order.sort((one, other) => pagesOf(sites, other) - pagesOf(sites, one) || byName(one, other));
  return order.sort((one, other) => when(other) - when(one) || byName(one, other));
}

/** Hosts are plain letters, for which this is the order of the alphabet, and quick. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function datedOr(seconds: number | undefined, otherwise: number): number {
  return seconds === undefined || Number.isNaN(seconds) ? otherwise : seconds;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
