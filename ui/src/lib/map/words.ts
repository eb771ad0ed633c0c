/** What groups, topics and spans of time are called. */
import type { Cluster } from "../backend/shelves";
import { say, type PlainKey } from "../words/say.svelte";
import { topicName, type Facet, type FacetGroup } from "./facets";

export const facetNames: Record<Facet, PlainKey> = {
  topic: "facet-topic",
  time: "facet-time",
  site: "facet-site",
  folder: "facet-folder",
  source: "facet-source",
};

export function groupName({ kind, name }: FacetGroup): string {
  switch (kind) {
    case "named":
      return name === "" ? say("group-unnamed") : name;
    case "earlier":
      return say("group-earlier", { year: name });
    case "rest":
      return say("group-others");
    case "undated":
      return say("group-undated");
  }
}

export function topicWords(cluster: Cluster): string {
  return topicName(cluster) || say("group-unnamed");
}

/** The words of a topic's name that fit into so many pixels, the first one at least. */
export function shortName(cluster: Cluster, room: number, widthOf: (text: string) => number): string {
  const [first = "", ...others] = topicName(cluster).split(" · ");
  return others.reduce((name, word) => (widthOf(`${name} · ${word}`) <= room ? `${name} · ${word}` : name), first);
}
