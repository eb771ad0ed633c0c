/** What happened to the fake's bookmarks: a hand-written week with every kind of change, and a long tail of older ones. */
import type { Change, ChangeKind, ChangesView } from "../types";
import { bookmarks } from "./bookmarks";
import { fakeSources } from "./sources";

type Line = [hoursAgo: number, kind: ChangeKind, id: number, before?: Partial<Change["bookmark"]>];

const lines: Line[] = [
  [0.3, "removed", 13],
  [0.3, "removed", 14],
  [1.1, "added", 36],
  [2.6, "moved", 2, { folder: ["Reading", "Later"] }],
  [23, "changed", 10, { title: "jiff" }],
  [25, "restored", 7],
  [26, "removed", 40],
  [27, "changed", 11, { url: "http://www.sqlite.org/optoverview.html" }],
  [50, "moved", 43, { folder: ["Imported", "2019", "A folder with a long name of its own, in a folder with another"] }],
  [51, "removed", 44],
  [75, "changed", 28, {}],
  [99, "removed", 18],
  [150, "added", 37],
  [151, "removed", 41],
];

const OLDER = 190;

export function fakeChanges(now: Date): Change[] {
  const older = Array.from({ length: OLDER }, (_, index): Line => [
    170 + index * 7,
    index % 5 === 3 ? "removed" : "added",
    1 + ((index * 7) % 38),
  ]);
  const all = [...lines, ...older];
  return all.map((line, index) => toChange(line, all.length - index, now));
}

/** The newest of a kind, as the library gives them. */
export function newest(changes: readonly Change[], kind: ChangeKind | null, count: number): ChangesView {
  const fitting = changes.filter((change) => kind === null || change.kind === kind);
  return { changes: fitting.slice(0, count), more: fitting.length > count };
}

function toChange([hoursAgo, kind, id, before]: Line, entry: number, now: Date): Change {
  const saved = bookmarks[id - 1] ?? bookmarks[0];
  if (!saved) throw new Error("The fake has no bookmarks.");
  const { title, url, folder } = saved;
  const source = fakeSources(now, true).find((each) => each.id === saved.source);
  return {
    entry,
    at: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
    kind,
    id,
    site: new URL(url).hostname.replace(/^www\./, "") || null,
    bookmark: { title, url, folder },
    before: before ? { title, url, folder, ...before } : null,
    browser: source?.browser ?? "",
    profile: source?.profile ?? "",
  };
}
