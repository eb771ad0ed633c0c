/** Where else a page is saved, in words. */
import type { Hit, Place, SourceView } from "../backend/types";
import { fileTitle, isFile } from "./files";
import { neutral } from "./neutral";
import { called } from "./ownfolders";
import { say } from "./say.svelte";

/** "Also in Firefox › Recipes", and how many more; a folder beside its own goes without the browser. Null if saved once. */
export function alsoIn(hit: Hit, sources: readonly SourceView[]): string | null {
  const [first, ...rest] = hit.also;
  if (!first) return null;
  const folder = called(first.folder, first.browser).at(-1);
  const isBeside = first.source === hit.source && folder !== undefined;
  const place = isBeside ? folder : path([sourceName(first, hit, sources), ...(folder === undefined ? [] : [folder])]);
  return rest.length === 0 ? say("also-in", { place }) : say("also-in-and-more", { place, count: rest.length });
}

/** "Firefox › Kitchen › Recipes"; another profile of the same browser says which. */
export function placeName(place: Place, hit: Hit, sources: readonly SourceView[]): string {
  return path([sourceName(place, hit, sources), ...called(place.folder, place.browser)]);
}

/** "Kitchen › Recipes". */
export function path(names: readonly string[]): string {
  return names.map(neutral).join(" › ");
}

/** The same of a folder, as the browser that it is in calls it. */
export function folderPath(names: readonly string[], browser: string | null): string {
  return path(called(names, browser));
}

function sourceName(place: Place, hit: Hit, sources: readonly SourceView[]): string {
  const profile = sources.find((source) => source.id === place.source)?.profile;
  if (isFile(place.browser)) return profile ? fileTitle(profile) : say("an-imported-file");
  return profile && place.browser === hit.browser && place.source !== hit.source
    ? `${place.browser} (${profile})`
    : place.browser;
}
