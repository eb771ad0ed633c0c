/** What the reader has chosen on the map. Outlives the view, and the map being laid out anew: it goes by ids and names. */
import type { Camera } from "./camera";
import type { Facet, FacetGroup, Facets } from "./facets";
import { topicKeys } from "./facets";
import type { Sheet } from "./atlas.svelte";

export class Sight {
  facet = $state<Facet>("topic");
  asList = $state(false);
  /** Pushing draws around dots instead. */
  draws = $state(false);
  query = $state("");
  /** The bookmarks that answer `query`; null while there is none. */
  found = $state.raw<readonly number[] | null>(null);
  /** The key of a group of the legend. */
  group = $state<string | null>(null);
  /** The key of a topic. */
  topic = $state<string | null>(null);
  /** The bookmarks that were drawn around. */
  drawn = $state.raw<readonly number[] | null>(null);
  /** The bookmark whose card is open. */
  chosen = $state<number | null>(null);
  /** Where the reader looks; null for all of the map. */
  camera: Camera | null = null;

  /** Something but the search is chosen. */
  get picks(): boolean {
    return this.group !== null || this.topic !== null || this.drawn !== null;
  }

  clear(): void {
    this.group = this.topic = this.drawn = null;
  }

  /** Shows one topic alone, on the map. */
  lightAlone(topic: number, { map }: Sheet): void {
    this.clear();
    this.topic = topicKeys(map.clusters)[topic] ?? null;
    this.asList = false;
  }

  colourBy(facet: Facet): void {
    this.facet = facet;
    this.group = null;
  }
}

/** For `Browse.kept`. */
export function newSight(): Sight {
  return new Sight();
}

export type Lit = {
  /** 1 for each dot that stands out; null where all do. */
  flags: Uint8Array | null;
  ids: number[];
};

/** The dots that meet everything that is chosen. */
export function litOf(sheet: Sheet, facets: Facets, sight: Sight): Lit {
  const { dots, map } = sheet;
  const isAll = sight.found === null && !sight.picks;
  if (isAll) return { flags: null, ids: [] };
  const flags = new Uint8Array(dots.count).fill(1);
  if (sight.found) keepOnly(flags, sheet, sight.found);
  if (sight.drawn) keepOnly(flags, sheet, sight.drawn);
  if (sight.topic !== null) keepOf(flags, topicKeys(map.clusters).indexOf(sight.topic), (dot) => dots.topic[dot]);
  if (sight.group !== null) {
    const group = facets.groups.findIndex(({ key }) => key === sight.group);
    keepOf(flags, group, (dot) => facets.of[dots.row[dot] ?? -1]);
  }
  const ids: number[] = [];
  for (let dot = 0; dot < dots.count; dot += 1) if (flags[dot] === 1) ids.push(dots.ids[dot] ?? 0);
  return { flags, ids };
}

/** Dims what is of another value than `wanted`; everything where that is -1, for one that has gone. */
function keepOf(flags: Uint8Array, wanted: number, valueOf: (dot: number) => number | undefined): void {
  for (let dot = 0; dot < flags.length; dot += 1) if (wanted < 0 || valueOf(dot) !== wanted) flags[dot] = 0;
}

function keepOnly(flags: Uint8Array, { dotOf }: Sheet, ids: readonly number[]): void {
  const kept = new Uint8Array(flags.length);
  for (const id of ids) {
    const dot = dotOf(id);
    if (dot >= 0) kept[dot] = 1;
  }
  for (let dot = 0; dot < flags.length; dot += 1) flags[dot] = (flags[dot] ?? 0) & (kept[dot] ?? 0);
}

/** The colour of each dot: that of its group, or the last one for what the columns do not know. */
export function coloursOf({ dots }: Sheet, facets: Facets): Uint8Array {
  const last = facets.groups.length;
  return Uint8Array.from(dots.row, (row) => facets.of[row] ?? last);
}

/** How many of each group are on the map. */
export function onMapOf({ dots }: Sheet, facets: Facets): FacetGroup[] {
  const counts = new Uint32Array(facets.groups.length);
  for (const row of dots.row) {
    const group = facets.of[row];
    if (group !== undefined) counts[group] = (counts[group] ?? 0) + 1;
  }
  return facets.groups.map((group, at) => ({ ...group, bookmarks: counts[at] ?? 0 }));
}
