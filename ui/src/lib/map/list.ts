/** The map as a list. */
import type { Sheet } from "./atlas.svelte";

/** As many pages of a topic are listed. */
const NEWEST = 12;

export type ListedTopic = {
  /** Place in the map's topics; -1 for all pages that are in none. */
  topic: number;
  ids: number[];
};

/** The largest topic first, those in none last. */
export function topicList({ dots, map }: Sheet): ListedTopic[] {
  const topics = map.clusters.map((_, topic): ListedTopic => ({ topic, ids: [] }));
  const others: ListedTopic = { topic: -1, ids: [] };
  for (let dot = 0; dot < dots.count; dot += 1) (topics[dots.topic[dot] ?? -1] ?? others).ids.push(dots.ids[dot] ?? 0);
  const sorted = topics.sort((one, other) => other.ids.length - one.ids.length);
  return [...sorted, others].filter(({ ids }) => ids.length > 0);
}

/** The ids of a topic's newest pages, the newest first; undated ones last. */
export function newestOf({ dots, columns }: Sheet, topic: number): number[] {
  const of: { id: number; at: number }[] = [];
  for (let dot = 0; dot < dots.count; dot += 1) {
    const at = columns.savedAt[dots.row[dot] ?? -1] ?? -Infinity;
    if (dots.topic[dot] === topic) of.push({ id: dots.ids[dot] ?? 0, at });
  }
  // Two that are both undated differ by nothing: a subtraction would give no number.
  of.sort((one, other) => (one.at === other.at ? other.id - one.id : other.at - one.at));
  return of.slice(0, NEWEST).map(({ id }) => id);
}
