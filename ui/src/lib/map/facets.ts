/** Into which groups bookmarks fall, by topic, time, site, folder or source: the largest have a colour, the others share one. */
import type { Cluster, Columns } from "../backend/shelves";
import { neutral } from "../words/neutral";
import { called, ownersOf } from "../words/ownfolders";

export type Facet = "topic" | "time" | "site" | "folder" | "source";

/**
 * `named`: by its own name. `earlier`: saved before the oldest year that has a group, which `name` holds. `rest`: the smaller
 * ones and what is in none. `undated`: no source says when.
 */
export type GroupKind = "named" | "earlier" | "rest" | "undated";

export type Facets = {
  facet: Facet;
  /** The largest first, years from the oldest; what is no group of its own comes last. */
  groups: FacetGroup[];
  /** Place in `groups` of each row of the columns. */
  of: Uint8Array;
};

export type FacetGroup = {
  kind: GroupKind;
  /** Tells it from the others, also after the library has changed. */
  key: string;
  name: string;
  bookmarks: number;
};

/** `topics`: the topic of each row; `most`: how many groups there may be besides the last, at most 254. */
export function facetsOf(
  facet: Facet,
  columns: Columns,
  topics: Int32Array,
  clusters: readonly Cluster[],
  most: number,
): Facets {
  if (facet === "time") return byYear(columns, most);
  const { values, nameOf, keyOf } = valuesOf(facet, columns, topics, clusters);
  return bySize(facet, values, nameOf, keyOf, most);
}

export function topicName({ name }: Cluster): string {
  return name.map(neutral).join(" · ");
}

/** What tells each topic from the others, also on the map as it is laid out next: its name, and which of that name it is. */
export function topicKeys(clusters: readonly Cluster[]): string[] {
  const seen = new Map<string, number>();
  return clusters.map((cluster) => {
    const name = topicName(cluster);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${before} ${name}`;
  });
}

type Values = { values: Int32Array; nameOf: (value: number) => string; keyOf: (value: number) => string };

/** What each row has, as a number; -1 for nothing. */
function valuesOf(
  facet: Exclude<Facet, "time">,
  columns: Columns,
  topics: Int32Array,
  clusters: readonly Cluster[],
): Values {
  switch (facet) {
    case "topic": {
      const keys = topicKeys(clusters);
      const nameOf = (topic: number) => (clusters[topic] ? topicName(clusters[topic]) : "");
      return { values: topics, nameOf, keyOf: (topic) => keys[topic] ?? "" };
    }
    case "site": {
      const nameOf = (site: number) => columns.sites[site] ?? "";
      return { values: Int32Array.from(columns.site), nameOf, keyOf: nameOf };
    }
    case "folder":
      return topFolders(columns);
    case "source": {
      const keyOf = (source: number) => columns.sources[source]?.id ?? "";
      return { values: Int32Array.from(columns.source), nameOf: (source) => sourceName(columns, source), keyOf };
    }
  }
}

/** Folders by the outermost one, whatever source they are of. */
function topFolders(columns: Columns): Values {
  const names: string[] = [];
  const places = new Map<string, number>();
  const topOf = columns.folders.map(([top]) => {
    if (top === undefined) return -1;
    const known = places.get(top) ?? names.push(top) - 1;
    places.set(top, known);
    return known;
  });
  const values = Int32Array.from(columns.folder, (folder) => topOf[folder] ?? -1);
  const keyOf = (top: number) => names[top] ?? "";
  const ownerOf = ownersOf(columns);
  const nameOf = (top: number) => neutral(called([keyOf(top)], ownerOf([keyOf(top)]))[0] ?? "");
  return { values, nameOf, keyOf };
}

/** The browser, and its profile where there are several of it. */
function sourceName({ sources }: Columns, place: number): string {
  const source = sources[place];
  if (!source) return "";
  const isOnly = sources.filter(({ browser }) => browser === source.browser).length === 1;
  return isOnly ? source.browser : neutral(`${source.browser} · ${source.profile}`);
}

function bySize(
  facet: Facet,
  values: Int32Array,
  nameOf: (value: number) => string,
  keyOf: (value: number) => string,
  most: number,
): Facets {
  const counts = counted(values);
  const largest = [...counts.entries()].sort(([a, one], [b, other]) => other - one || a - b).slice(0, most);
  const placeOf = new Map(largest.map(([value], place) => [value, place]));
  const of = Uint8Array.from(values, (value) => placeOf.get(value) ?? largest.length);
  const groups = largest.map(([value, bookmarks]): FacetGroup => {
    return { kind: "named", key: `= ${keyOf(value)}`, name: nameOf(value), bookmarks };
  });
  return { facet, of, groups: withLast(groups, { kind: "rest", key: "rest", name: "" }, values.length) };
}

function byYear(columns: Columns, most: number): Facets {
  const years = Int32Array.from(columns.savedAt, (at) => (at === null ? -1 : new Date(at * 1000).getFullYear()));
  const counts = counted(years);
  const all = [...counts.keys()].sort((one, other) => one - other);
  const shown = all.length > most ? all.slice(all.length - most + 1) : all;
  const first = shown[0] ?? 0;
  const hasEarlier = shown.length < all.length;
  const groups = shown.map((year): FacetGroup => {
    return { kind: "named", key: `= ${year}`, name: String(year), bookmarks: counts.get(year) ?? 0 };
  });
  const shift = hasEarlier ? 1 : 0;
  const placeOf = new Map(shown.map((year, place) => [year, place + shift]));
  if (hasEarlier) {
    const bookmarks = all.filter((year) => year < first).reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
    groups.unshift({ kind: "earlier", key: "earlier", name: String(first), bookmarks });
  }
  const of = Uint8Array.from(years, (year) => (year < 0 ? groups.length : (placeOf.get(year) ?? 0)));
  return { facet: "time", of, groups: withLast(groups, { kind: "undated", key: "undated", name: "" }, years.length) };
}

/** How many rows have each value, without those that have none. */
function counted(values: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** With a group for those in none, where there are such. */
function withLast(groups: FacetGroup[], last: Omit<FacetGroup, "bookmarks">, all: number): FacetGroup[] {
  const bookmarks = all - groups.reduce((sum, group) => sum + group.bookmarks, 0);
  return bookmarks > 0 ? [...groups, { ...last, bookmarks }] : groups;
}
