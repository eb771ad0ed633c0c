/** What can be read of a browser profile or an imported file, and how that is said. */
import type { SourceView } from "../backend/types";
import { ago } from "../words/dates";
import { fileTitle, isFile } from "../words/files";
import { counted } from "../words/numbers";

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
  if (source.bookmarks === null) return "Not counted yet";
  const count = counted(source.bookmarks, "bookmark");
  const newest = ago(source.newestAt, now);
  return newest && source.bookmarks > 0 ? `${count}, the newest from ${newest}` : count;
}

export function nameOf(source: SourceView): string {
  if (isFile(source.browser)) return fileTitle(source.profile);
  return `${source.browser}, ${source.profile}`;
}
