/** What can be read of a browser profile or an imported file, and how that is said. */
import type { SourceView } from "../backend/types";
import { age } from "../words/dates";
import { fileTitle, isFile } from "../words/files";
import { inARow } from "../words/numbers";
import { say } from "../words/say.svelte";

/** Those to choose from. An imported file that was removed is not: only importing it again brings it back. */
export function listed(sources: readonly SourceView[]): SourceView[] {
  return sources.filter((source) => source.enabled || !isFile(source.browser));
}

/** A damaged profile may still give up part of its bookmarks; one that is closed gives none. */
export function isReadable(source: SourceView): boolean {
  return source.state === "ok" || (source.state === "damaged" && (source.bookmarks ?? 0) > 0);
}

/** "2,914 bookmarks, the newest from this morning". */
export function contents(source: SourceView, now: Date): string {
  if (source.bookmarks === null) return say("source-uncounted");
  const newest = age(source.newestAt, now);
  if (!newest || source.bookmarks === 0) return say("bookmarks", { count: source.bookmarks });
  return say("source-contents-newest", { count: source.bookmarks, ...newest });
}

/** "Firefox, Work", or the name of a file. */
export function nameOf(source: SourceView): string {
  if (isFile(source.browser)) return fileTitle(source.profile);
  return inARow([source.browser, source.profile]);
}
