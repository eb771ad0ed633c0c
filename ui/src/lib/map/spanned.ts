/** The bookmarks of a span of time and a group. */
import type { Columns, Where } from "../backend/shelves";
import type { Span } from "./bins";
import type { Facets } from "./facets";

/** Their ids; null for any time or group. */
export function chosenIds(columns: Columns, facets: Facets, range: Span | null, group: number | null): number[] {
  return columns.ids.filter((_, row) => {
    const at = columns.savedAt[row] ?? null;
    const isThen = range === null || (at !== null && at * 1000 >= range.from && at * 1000 < range.to);
    return isThen && (group === null || facets.of[row] === group);
  });
}

/** The same as conditions of the library: those it has words for, the ids themselves for the others. */
export function whereOf(
  facets: Facets,
  range: Span | null,
  group: number | null,
  ids: readonly number[],
): Partial<Where> {
  const dates = range ? { after: new Date(range.from).toISOString(), before: new Date(range.to).toISOString() } : {};
  const chosen = group === null ? undefined : facets.groups[group];
  if (!chosen) return dates;
  const own = chosen.key.replace(/^= /, "");
  if (chosen.kind === "named" && facets.facet === "source") return { ...dates, sources: [own] };
  if (chosen.kind === "named" && facets.facet === "folder") return { ...dates, folder: { source: null, path: [own] } };
  // A site's condition takes in its subdomains, which are groups of their own here.
  return { ...dates, among: [...ids] };
}
