/** What an import did, or would do, in numbers. */
import type { ImportView } from "../backend/types";
import { counted, grouped } from "../words/numbers";

/** "312 bookmarks added, 4 known already"; `coming`: "312 bookmarks to add". */
export function importCounts(result: ImportView, coming = false): string {
  const parts = [
    `${counted(result.added, "bookmark")} ${coming ? "to add" : "added"}`,
    result.changed > 0 ? `${grouped(result.changed)} ${coming ? "to change" : "changed"}` : "",
    result.unchanged > 0 ? `${grouped(result.unchanged)} known already` : "",
    result.elsewhere > 0 ? `${grouped(result.elsewhere)} also saved elsewhere` : "",
    result.leftOut > 0 ? `${grouped(result.leftOut)} left out by your rules` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
