/** Why a bookmark was found, in plain words. */
import type { Hit } from "../backend/types";
import { isWeb } from "./addresses";
import { day } from "./dates";
import { isFile } from "./files";
import { neutral } from "./neutral";
import { inARow } from "./numbers";
import { called } from "./ownfolders";
import { folderPath } from "./places";
import { say } from "./say.svelte";

/** How near in meaning, from the cosine (0 to 1). The steps are a reading aid; ranking does not use them. */
export function closeness(meaning: number): "very-close" | "close" | "related" | "loose" {
  if (meaning >= 0.6) return "very-close";
  if (meaning >= 0.45) return "close";
  return meaning >= 0.3 ? "related" : "loose";
}

/** One sentence: the words that matched, then how near it is. */
export function reason({ words, meaning }: Hit): string {
  const matched = inARow(words.map((text) => say("quoted", { text })));
  if (meaning === null) return words.length === 0 ? say("reason-conditions") : say("reason-words", { words: matched });
  const near = closeness(meaning);
  if (words.length === 0) return say("reason-meaning", { closeness: near });
  return say("reason-words-and-meaning", { words: matched, closeness: near });
}

/** The title, or the address of what has none. */
export function titleOf({ title, url }: Pick<Hit, "title" | "url">): string {
  return neutral(title).trim() || url;
}

export type Origin = { kind: "trouble" | "meaning" | "site" | "folder" | "day" | "browser"; text: string };

/**
 * The line under a title, what matters most first: a card shows as many as fit. Of the folders only the innermost; what is
 * unknown, or says nothing, is left out.
 */
export function origins(hit: Hit): Origin[] {
  const line: { kind: Origin["kind"]; text: string | null }[] = [
    { kind: "trouble", text: trouble(hit) },
    { kind: "meaning", text: byMeaning(hit) && trouble(hit) === null ? say("by-meaning") : null },
    { kind: "site", text: hit.site },
    { kind: "folder", text: neutral(called(hit.folder, hit.browser).at(-1) ?? "") },
    { kind: "day", text: day(hit.addedAt) },
    { kind: "browser", text: isFile(hit.browser) ? null : hit.browser },
  ];
  return line.filter((part): part is Origin => part.text !== null && part.text !== "");
}

/** All of where it is kept, for a tooltip: "Work › Vision · Firefox". */
export function keptIn(hit: Hit): string {
  return [folderPath(hit.folder, hit.browser), isFile(hit.browser) ? say("imported-file") : hit.browser]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What only meets conditions was not looked for by meaning either. */
function byMeaning({ words, meaning }: Hit): boolean {
  return words.length === 0 && meaning !== null;
}

function trouble(hit: Hit): string | null {
  if (hit.gone) return hit.also.length > 0 ? say("no-longer-in", { browser: hit.browser }) : say("no-longer-saved");
  return isWeb(hit.url) ? null : say("not-a-web-page");
}
