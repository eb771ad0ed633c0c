/** What happened to a bookmark, in words. */
import type { Change, ChangeKind, SourceView } from "../backend/types";
import { brief } from "../words/addresses";
import { moment } from "../words/dates";
import { fileTitle, isFile } from "../words/files";
import { neutral } from "../words/neutral";
import { inARow } from "../words/numbers";
import { called } from "../words/ownfolders";
import { folderPath, path } from "../words/places";
import { say, type PlainKey } from "../words/say.svelte";

export const kindNames = {
  added: "change-added",
  changed: "change-changed",
  moved: "change-moved",
  removed: "change-removed",
  restored: "change-restored",
} as const satisfies Record<ChangeKind, PlainKey>;

/** What a list without any says. */
export function nothing(kind: ChangeKind | null): string {
  return kind === null ? say("changes-none") : say("changes-none-of", { kind });
}

export function titleOf({ bookmark }: Change): string {
  const title = neutral(bookmark.title).trim();
  return title === "" ? brief(bookmark.url) : title;
}

/** "Kitchen › Bread", or for a move "Reading → Kitchen › Bread"; null where there is no folder. */
export function whereOf({ kind, bookmark, before, browser }: Change): string | null {
  const to = folderPath(bookmark.folder, browser);
  if (kind !== "moved" || !before) return to === "" ? null : to;
  const from = folderPath(before.folder, browser);
  return say("change-from-to", { from: from || say("change-no-folder"), to: to || say("change-no-folder") });
}

/** What a changed bookmark was before. */
export function wasBefore({ kind, bookmark, before }: Change): string | null {
  if (kind !== "changed" || !before) return null;
  const was = [
    before.title === bookmark.title ? null : calledBefore(before.title),
    before.url === bookmark.url ? null : say("change-was-at", { address: brief(before.url) }),
  ].filter((part) => part !== null);
  return was.length > 0 ? inARow(was) : say("change-else");
}

/** "Firefox"; with its profile where the browser has several, a file by its own name. */
export function sourceOf({ browser, profile }: Change, sources: readonly SourceView[]): string {
  if (isFile(browser)) return fileTitle(profile);
  const profiles = sources.filter((source) => source.browser === browser);
  return profiles.length > 1 ? `${browser} (${profile})` : browser;
}

/** Title, address and where it was, a line each: enough to save it again by hand. */
export function placeOf(change: Change, sources: readonly SourceView[]): string {
  const where = path([sourceOf(change, sources), ...called(change.bookmark.folder, change.browser)]);
  return [neutral(change.bookmark.title).trim(), change.bookmark.url, where].filter((line) => line !== "").join("\n");
}

/** All of it, for a tooltip. */
export function inFull(change: Change): string {
  const source = isFile(change.browser) ? change.profile : `${change.browser} · ${change.profile}`;
  return [brief(change.bookmark.url), whereOf(change), source, moment(change.at)]
    .filter((line) => line !== null && line !== "")
    .join("\n");
}

function calledBefore(title: string): string {
  return title.trim() === "" ? say("change-had-no-title") : say("change-was-called", { title });
}
