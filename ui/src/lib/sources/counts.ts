/** What an import did, or would do, in numbers. */
import type { ImportView } from "../backend/types";
import { inARow } from "../words/numbers";
import { say, type Key } from "../words/say.svelte";

/** "312 bookmarks added, 4 known already"; `coming`: "312 bookmarks to add". */
export function importCounts(result: ImportView, coming = false): string {
  const others = [
    [coming ? "imported-to-change" : "imported-changed", result.changed],
    ["imported-known", result.unchanged],
    ["imported-elsewhere", result.elsewhere],
    ["imported-left-out", result.leftOut],
  ] as const satisfies readonly (readonly [Key, number])[];
  const added = say(coming ? "imported-to-add" : "imported-added", { count: result.added });
  return inARow([added, ...others.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count }))]);
}
