/** What happened to a bookmark, in words. */
import type { Change, ChangeKind, SourceView } from "../backend/types";
import { brief } from "../words/addresses";
import { moment } from "../words/dates";
import { fileTitle, isFile } from "../words/files";

export const kindNames: Record<ChangeKind, string> = {
  added: "Added",
  changed: "Changed",
  moved: "Moved",
  removed: "Removed",
  restored: "Restored",
};

/** What a list without any says. */
export function nothing(kind: ChangeKind | null): string {
  return kind === null ? "Nothing has changed yet." : `Nothing was ${kindNames[kind].toLowerCase()}.`;
}

export function titleOf({ bookmark }: Change): string {
  return bookmark.title.trim() === "" ? brief(bookmark.url) : bookmark.title;
}

/** "Kitchen › Bread", or for a move "Reading → Kitchen › Bread"; null where there is no folder. */
export function whereOf({ kind, bookmark, before }: Change): string | null {
  const to = bookmark.folder.join(" › ");
  if (kind !== "moved" || !before) return to === "" ? null : to;
  return `${before.folder.join(" › ") || NO_FOLDER} → ${to || NO_FOLDER}`;
}

/** What a changed bookmark was before. */
export function wasBefore({ kind, bookmark, before }: Change): string | null {
  if (kind !== "changed" || !before) return null;
  const was = [
    before.title === bookmark.title ? null : before.title.trim() === "" ? "had no title" : `was “${before.title}”`,
    before.url === bookmark.url ? null : `was at ${brief(before.url)}`,
  ].filter((part) => part !== null);
  return was.length > 0 ? was.join(", ") : "its date, tags or note";
}

/** "Firefox"; with its profile where the browser has several, a file by its own name. */
export function sourceOf({ browser, profile }: Change, sources: readonly SourceView[]): string {
  if (isFile(browser)) return fileTitle(profile);
  const profiles = sources.filter((source) => source.browser === browser);
  return profiles.length > 1 ? `${browser} (${profile})` : browser;
}

/** All of it, for a tooltip. */
export function inFull(change: Change): string {
  const source = isFile(change.browser) ? change.profile : `${change.browser} · ${change.profile}`;
  return [brief(change.bookmark.url), whereOf(change), source, moment(change.at)]
    .filter((line) => line !== null && line !== "")
    .join("\n");
}

const NO_FOLDER = "no folder";
