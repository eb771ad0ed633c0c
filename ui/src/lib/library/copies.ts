/** In what the bookmarks of one page differ, which of them is plainly the one to keep, and how they are written as a list. */
import type { Likeness, Row } from "../backend/shelves";
import type { SourceView } from "../backend/types";
import { isWeb } from "../words/addresses";
import { fileTitle, isFile } from "../words/files";
import type { Piece } from "../words/marking";
import { path } from "../words/places";
import { say } from "../words/say.svelte";

export type Group = { likeness: Likeness; rows: Row[] };

export type Aspect = "address" | "title" | "folder" | "browser" | "date";

/** In what not all of them are the same. */
export function differing(rows: readonly Row[]): Aspect[] {
  const values: Record<Aspect, (row: Row) => string> = {
    address: ({ url }) => url,
    title: ({ title }) => title.trim(),
    folder: ({ folder }) => folder.join("\u001f"),
    browser: ({ source }) => source,
    date: ({ addedAt }) => addedAt?.slice(0, 10) ?? "",
  };
  const aspects = Object.keys(values) as Aspect[];
  return aspects.filter((aspect) => new Set(rows.map(values[aspect])).size > 1);
}

/**
 * The address of each bookmark in pieces, marked what not all of them have; nothing is where the pages are only alike, as
 * whole addresses differ then. Long pieces are cut in their middle.
 */
export function addresses({ likeness, rows }: Group): Piece[][] {
  const all = rows.map(({ url }) => tokens(url));
  const keys = all.map((parts) => new Set(parts.map(({ key }) => key)));
  const isMarked = (key: string) => likeness !== "meaning" && !keys.every((has) => has.has(key));
  return all.map((parts) => joined(parts.map(({ text, key }) => ({ text, marked: isMarked(key) }))).map(shortened));
}

export type Reason = "oldest" | "folder" | "secure";
export type Keep = { id: number; reasons: Reason[] };

/**
 * The one to keep, where that is plain: nothing speaks for another. Null where it is not, and where the pages are perhaps
 * not the same.
 */
export function keep({ likeness, rows }: Group): Keep | null {
  if (likeness !== "page" && likeness !== "form") return null;
  const best: Record<Reason, Row[]> = {
    oldest: rows.every(({ addedAt }) => addedAt !== null)
      ? most(rows, ({ addedAt }) => -Date.parse(addedAt ?? ""))
      : [],
    folder: most(rows, ({ folder }) => folder.length),
    secure: most(rows, ({ url }) => (/^https:/i.test(url) ? 1 : 0)),
  };
  const telling = (Object.keys(best) as Reason[]).filter((reason) => {
    const count = best[reason].length;
    return count > 0 && count < rows.length;
  });
  const left = rows.filter((row) => telling.every((reason) => best[reason].includes(row)));
  return telling.length > 0 && left.length === 1 && left[0] ? { id: left[0].id, reasons: telling } : null;
}

/** "Firefox", with its profile where the browser has several; a file by its name. */
export function sourceName(
  { browser, source }: Pick<Row, "browser" | "source">,
  sources: readonly SourceView[],
): string {
  const profile = sources.find(({ id }) => id === source)?.profile;
  if (isFile(browser)) return profile ? fileTitle(profile) : say("an-imported-file");
  const several = sources.filter((each) => each.browser === browser).length > 1;
  return profile && several ? `${browser} (${profile})` : browser;
}

/** A line a bookmark: address, browser, folder, with tabs between, as tables take it; an empty line between groups. */
export function listText(groups: readonly Group[], sources: readonly SourceView[]): string {
  const line = (row: Row) => [row.url, sourceName(row, sources), path(row.folder)].map(oneLine).join("\t");
  return groups.map(({ rows }) => rows.map(line).join("\n")).join("\n\n");
}

/** What stays the same for a group as long as its bookmarks do. */
export function keyOf({ rows }: Group): string {
  return rows.map(({ id }) => id).join(" ");
}

/** The title that most of them have, and the first of those. */
export function titleOfGroup({ rows }: Group): string {
  const titles = rows.map(({ title, url }) => title.trim() || url);
  const count = (title: string) => titles.filter((each) => each === title).length;
  return titles.reduce((one, other) => (count(other) > count(one) ? other : one), titles[0] ?? "");
}

type Token = { text: string; key: string };

const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i;

/** Two parts of two addresses are the same where their keys are, wherever they stand. */
function tokens(url: string): Token[] {
  const [, scheme = "", host = "", way = "", query = "", fragment = ""] = isWeb(url) ? (ADDRESS.exec(url) ?? []) : [];
  if (scheme === "") return [{ text: url, key: url }];
  return [
    { text: scheme, key: scheme.toLowerCase() },
    ...(host.match(/[^.]+\.?/g) ?? []).map((text) => ({ text, key: `host ${text.replace(".", "").toLowerCase()}` })),
    ...(way.match(/\/[^/]*/g) ?? []).map((text) => ({ text, key: `way ${text}` })),
    ...(query.match(/[?&][^&]*/g) ?? []).map((text) => ({ text, key: `query ${text.slice(1)}` })),
    ...(fragment === "" ? [] : [{ text: fragment, key: fragment }]),
  ];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.marked === piece.marked) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** Of a piece as long as this only its begin and its end are shown. */
const LONG = 90;

function shortened({ text, marked }: Piece): Piece {
  return text.length <= LONG ? { text, marked } : { text: `${text.slice(0, 60)}…${text.slice(-24)}`, marked };
}

function most(rows: readonly Row[], value: (row: Row) => number): Row[] {
  const top = Math.max(...rows.map(value));
  return rows.filter((row) => value(row) === top);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
