/** Why a bookmark was found, in plain words. */
import type { Hit } from "../backend/types";
import { isWeb } from "./addresses";
import { day } from "./dates";
import { isFile } from "./files";

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
  if (hit.words.length === 0 && hit.meaning === null) return "Meets the conditions.";
  const words = hit.words.length > 0 ? `Matched ${hit.words.map((word) => `“${word}”`).join(", ")}` : "No word matched";
  const near = closeness(hit.meaning);
  return near ? `${words}; ${near}.` : `${words}.`;
}

export type Origin = { kind: "trouble" | "meaning" | "site" | "folder" | "day" | "browser"; text: string };

/**
 * The line under a title, what matters most first: a card shows as many as fit. Of the folders only the innermost; what is
 * unknown, or says nothing, is left out.
 */
export function origins(hit: Hit): Origin[] {
  const line: { kind: Origin["kind"]; text: string | null }[] = [
    { kind: "trouble", text: trouble(hit) },
    { kind: "meaning", text: byMeaning(hit) && trouble(hit) === null ? "by meaning" : null },
    { kind: "site", text: hit.site },
    { kind: "folder", text: hit.folder.at(-1) ?? null },
    { kind: "day", text: day(hit.addedAt) },
    { kind: "browser", text: isFile(hit.browser) ? null : hit.browser },
  ];
  return line.filter((part): part is Origin => part.text !== null && part.text !== "");
}

/** All of where it is kept, for a tooltip: "Work › Vision · Firefox". */
export function keptIn(hit: Hit): string {
  return [hit.folder.join(" › "), hit.browser].filter((part) => part !== "").join(" · ");
}

/** What only meets conditions was not looked for by meaning either. */
function byMeaning({ words, meaning }: Hit): boolean {
  return words.length === 0 && meaning !== null;
}

function trouble(hit: Hit): string | null {
  if (hit.gone) return hit.also.length > 0 ? `no longer in ${hit.browser}` : "no longer saved";
  return isWeb(hit.url) ? null : "not a web page";
}
