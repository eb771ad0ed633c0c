/** Where else a page is saved, in words. */
import type { Hit, Place, SourceView } from "../backend/types";
import { fileTitle, isFile } from "./files";
import { counted } from "./numbers";

/** "Also in Firefox › Recipes", and how many more; a folder beside its own goes without the browser. Null if saved once. */
export function alsoIn(hit: Hit, sources: readonly SourceView[]): string | null {
  const [first, ...rest] = hit.also;
  if (!first) return null;
  const folder = first.folder.at(-1);
  const isBeside = first.source === hit.source && folder !== undefined;
  const place = isBeside
    ? folder
    : [sourceName(first, hit, sources), folder].filter((name) => name !== undefined).join(" › ");
  return rest.length === 0 ? `Also in ${place}` : `Also in ${place} and ${counted(rest.length, "more place")}`;
}

/** "Firefox › Kitchen › Recipes"; another profile of the same browser says which. */
export function placeName(place: Place, hit: Hit, sources: readonly SourceView[]): string {
  return [sourceName(place, hit, sources), ...place.folder].join(" › ");
}

function sourceName(place: Place, hit: Hit, sources: readonly SourceView[]): string {
  const profile = sources.find((source) => source.id === place.source)?.profile;
  if (isFile(place.browser)) return profile ? fileTitle(profile) : "an imported file";
  return profile && place.browser === hit.browser && place.source !== hit.source
    ? `${place.browser} (${profile})`
    : place.browser;
}
