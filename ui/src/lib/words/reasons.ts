/** Why a bookmark was found, in plain words. */
import type { Hit } from "../backend/types";
import { day } from "./dates";

/** How near in meaning, from the cosine (0 to 1). The steps are a reading aid; ranking does not use them. */
export function closeness(meaning: number | null): string | null {
  if (meaning === null) return null;
  if (meaning >= 0.6) return "very close in meaning";
  if (meaning >= 0.45) return "close in meaning";
  if (meaning >= 0.3) return "related in meaning";
  return "only loosely related";
}

/** One sentence: the words that matched, then how near it is. */
export function reason(hit: Hit): string {
  const words = hit.words.length > 0 ? `Matched ${hit.words.map((word) => `“${word}”`).join(", ")}` : "No word matched";
  const near = closeness(hit.meaning);
  return near ? `${words}; ${near}.` : `${words}.`;
}

export type Origin = { kind: "gone" | "meaning" | "site" | "folder" | "day" | "browser"; text: string };

/** The line under a title, in its order; what is unknown is left out. */
export function origins(hit: Hit): Origin[] {
  const line: { kind: Origin["kind"]; text: string | null }[] = [
    { kind: "gone", text: hit.gone ? "no longer saved" : null },
    { kind: "meaning", text: hit.words.length === 0 ? "by meaning" : null },
    { kind: "site", text: hit.site },
    { kind: "folder", text: hit.folder.join(" › ") },
    { kind: "day", text: day(hit.addedAt) },
    { kind: "browser", text: hit.browser },
  ];
  return line.filter((part): part is Origin => part.text !== null && part.text !== "");
}
