/** The fake's stand-in for search: words in titles, topics for meaning, and the few filters people try first. */
import type { Hit, Intent, Part, Place, Understood } from "../types";
import { bookmarks, elsewhere, type FakeBookmark } from "./bookmarks";

export type Found = { understood: Understood; hits: Hit[]; confident: boolean };

export function search(question: string, drop: readonly string[], asEnglish: boolean, now: Date): Found {
  const parts = partsOf(question, now);
  const kept = parts.filter((part) => !drop.includes(part.id));
  const terms = termsOf(question, parts);
  const times = kept.filter((part) => part.kind === "time");
  const strict = rank(terms, kept);
  const relax = strict.length === 0 && times.length > 0;
  const ranked = relax
    ? rank(
        terms,
        kept.filter((part) => part.kind !== "time"),
      )
    : strict;
  const confident = ranked.length > 0;
  return {
    understood: {
      text: question,
      terms,
      parts: relax ? kept.filter((part) => part.kind !== "time") : kept,
      intent: intentOf(question),
      relaxed: relax && confident ? times.map((part) => part.label) : [],
      language: asEnglish ? null : languageOf(question),
    },
    hits: withNear(ranked, terms).map(({ scored, near }, index) => toHit(scored, near, index + 1)),
    confident,
  };
}

export const browsers: Record<string, string> = {
  "chrome-home": "Chrome",
  "chrome-work": "Chrome",
  firefox: "Firefox",
  safari: "Safari",
};

type Scored = { bookmark: FakeBookmark; words: string[]; meaning: number; score: number };

const LIMIT = 6;
const small = new Set(
  "a about all and any are at by can did do for from have how i in is it last links many me my of on or page saved save show something sites that the there this to was what when where which with year".split(
    " ",
  ),
);

function partsOf(question: string, now: Date): Part[] {
  const parts: Part[] = [];
  const add = (kind: Part["kind"], pattern: RegExp, label: (match: string) => string) => {
    const match = pattern.exec(question);
    if (!match) return;
    const shown = label(match[1] ?? match[0]);
    parts.push({ kind, label: shown, words: match[0], id: `${kind}:${shown}` });
  };
  add("time", /from last year|last year|去年/i, () => String(now.getFullYear() - 1));
  add("time", /\b(?:in |from )?(20\d\d)\b/i, (year) => year);
  add("site", /\bon github\b/i, () => "github.com");
  add("site", /\bon ([a-z0-9-]+\.[a-z.]+)\b/i, (site) => site.toLowerCase());
  add("source", /\bin (chrome|firefox|safari)\b/i, (name) => name);
  return parts;
}

/** By letters alone. */
function languageOf(question: string): Understood["language"] {
  const code = /\p{Script=Han}/u.test(question) ? "zh" : /\p{Script=Thai}/u.test(question) ? "th" : null;
  return code === null ? null : { code, learnt: code === "zh" };
}

function termsOf(question: string, parts: readonly Part[]): string[] {
  const rest = parts.reduce((text, part) => text.replace(part.words, " "), question);
  const words = rest.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words.flatMap(withoutParticles))].filter((word) => word !== "" && !small.has(word));
}

/** Chinese is written without spaces; pairs of characters are near enough for a stand-in. */
function withoutParticles(word: string): string[] {
  return /\p{Script=Han}/u.test(word)
    ? word.split(/存的|的|了/).flatMap((rest) => rest.match(/.{1,2}/gu) ?? [])
    : [word];
}

function rank(terms: readonly string[], parts: readonly Part[]): Scored[] {
  const fitting = bookmarks.filter((bookmark) => parts.every((part) => fits(bookmark, part)));
  const scored = fitting.map((bookmark) => score(bookmark, terms));
  const found = terms.length === 0 ? (parts.length > 0 ? scored : []) : scored.filter((each) => each.score >= 0.5);
  return found.sort((a, b) => b.score - a.score).slice(0, LIMIT);
}

function fits(bookmark: FakeBookmark, part: Part): boolean {
  if (part.kind === "time") return bookmark.addedAt.startsWith(part.label);
  if (part.kind === "site") return siteOf(bookmark) === part.label;
  return (browsers[bookmark.source] ?? "").toLowerCase() === part.label.toLowerCase();
}

function score(bookmark: FakeBookmark, terms: readonly string[]): Scored {
  const title = bookmark.title.toLowerCase();
  const words = terms.filter((term) => title.includes(term));
  const near = terms.filter((term) => bookmark.about.includes(term.replace(/s$/, "")));
  const share = (found: readonly string[]) => (terms.length === 0 ? 0 : found.length / terms.length);
  const meaning = Math.min(0.82, 0.12 + 0.3 * share(words) + 0.42 * share(near));
  return { bookmark, words, meaning, score: Math.max(share(words), share(near) * 0.9) };
}

/** At least four, where there are any: a memory may be vague. */
function withNear(ranked: readonly Scored[], terms: readonly string[]): { scored: Scored; near: boolean }[] {
  const known = new Set(ranked.map((each) => each.bookmark.id));
  const near = terms.length === 0 ? [] : nearest(terms).filter((each) => !known.has(each.bookmark.id));
  const fitting = ranked.map((scored) => ({ scored, near: false }));
  return [...fitting, ...near.slice(0, Math.max(0, 4 - ranked.length)).map((scored) => ({ scored, near: true }))];
}

function nearest(terms: readonly string[]): Scored[] {
  const shift = terms.join("").length;
  return [0, 1, 2].flatMap((index) => {
    const bookmark = bookmarks[(shift * 7 + index * 11) % bookmarks.length];
    return bookmark ? [{ bookmark, words: [], meaning: 0.29 - index * 0.03, score: 0.1 }] : [];
  });
}

function intentOf(question: string): Intent {
  if (/how many|which sites/i.test(question)) return "count";
  if (/newest|latest|last week/i.test(question)) return "latest";
  return /^(list|show|all)\b/i.test(question) ? "list" : "find";
}

function toHit({ bookmark, words, meaning, score: total }: Scored, near: boolean, n: number): Hit {
  return {
    id: bookmark.id,
    n,
    title: bookmark.title,
    url: bookmark.url,
    site: siteOf(bookmark),
    folder: bookmark.folder,
    browser: browserOf(bookmark.source),
    source: bookmark.source,
    addedAt: bookmark.addedAt,
    score: total,
    words,
    meaning,
    near,
    passage: null,
    gone: bookmark.id === 4,
    also: placesOf(bookmark),
  };
}

function placesOf({ id, url }: FakeBookmark): Place[] {
  return (elsewhere[id] ?? []).map(([source, folder], index) => ({
    id: 1000 * id + index,
    url,
    folder: folder === "" ? [] : folder.split("/"),
    browser: browserOf(source),
    source,
  }));
}

function browserOf(source: string): string {
  return browsers[source] ?? "Imported file";
}

function siteOf(bookmark: FakeBookmark): string | null {
  return new URL(bookmark.url).hostname.replace(/^www\./, "") || null;
}
