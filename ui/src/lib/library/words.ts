/** What stands in the rows and headings of the library's list. */
import type { Group, Order, Row } from "../backend/shelves";
import type { SourceView } from "../backend/types";
import { brief, isWeb } from "../words/addresses";
import { day } from "../words/dates";
import { fileTitle, isFile } from "../words/files";
import { neutral } from "../words/neutral";
import { called } from "../words/ownfolders";
import { folderPath, path } from "../words/places";
import { language, perLanguage, say } from "../words/say.svelte";

/** Letters of a title that a row can show; there are titles of thousands. */
const LONG = 240;

/** The title on one line, or the address of what has none. */
export function rowTitle({ title, url }: Pick<Row, "title" | "url">): string {
  const said =
    neutral(title.slice(0, 2 * LONG))
      .replace(/\s+/g, " ")
      .trim() || url;
  return said.length > LONG ? `${said.slice(0, LONG)}…` : said;
}

export type Fact = { kind: "trouble" | "site" | "folder" | "source" | "tags"; text: string };

/** The line under a title; what is unknown is left out. */
export function facts(row: Row, sources: readonly SourceView[]): Fact[] {
  const line: { kind: Fact["kind"]; text: string | null }[] = [
    { kind: "trouble", text: isWeb(row.url) ? null : say("not-a-web-page") },
    { kind: "site", text: row.site },
    { kind: "folder", text: folderName(called(row.folder, row.browser)) },
    { kind: "source", text: sourceName(row, sources) },
    { kind: "tags", text: row.tags.map((tag) => `#${neutral(tag)}`).join(" ") },
  ];
  return line.filter((fact): fact is Fact => fact.text !== null && fact.text !== "");
}

/** Folders that a row can show; there may be a hundred, one in the other. */
const DEEP = 6;

/** "Kitchen › Bread", of a long way the last ones. */
function folderName(names: readonly string[]): string {
  return names.length > DEEP ? `… › ${path(names.slice(-DEEP))}` : path(names);
}

/** All of it, for a tooltip. */
export function inFull(row: Row, sources: readonly SourceView[]): string {
  return [rowTitle(row), brief(row.url), folderPath(row.folder, row.browser), sourceName(row, sources)]
    .filter((line) => line !== "")
    .join("\n");
}

/** What is known of a source; `SourceView` has more. */
type Known = { id: string; browser: string; profile: string };

/** "Firefox"; with its profile where more than one of that browser is read, a file by its own name. */
export function sourceName(
  { source, browser }: Pick<Row, "source" | "browser">,
  sources: readonly SourceView[],
  read: readonly Known[] = sources.filter(({ enabled }) => enabled),
): string {
  const known: Known | undefined = sources.find(({ id }) => id === source) ?? read.find(({ id }) => id === source);
  if (isFile(browser)) return known ? fileTitle(known.profile) : say("imported-file");
  const several = read.filter((each) => each.browser === browser).length > 1;
  return several && known ? `${browser} (${known.profile})` : browser;
}

/** The date that a row shows: that which the list is in the order of. */
export function rowDate(row: Row, { sort }: Order): string | null {
  return sort === "opened" ? day(row.openedAt) : day(row.addedAt);
}

/** Above the bookmarks of a group. `ownerOf`: in which browser a folder is. */
export function headingOf(
  { name, path: folder }: Group,
  { sort }: Order,
  ownerOf: (names: readonly string[]) => string | null = () => null,
): string {
  if (sort === "folder") return folderPath(folder, ownerOf(folder)) || say("library-no-folder");
  if (sort === "site") return name || say("library-no-site");
  if (sort === "title") return name || say("library-no-title");
  return yearName(name) ?? monthName(name) ?? say(sort === "opened" ? "library-not-opened" : "library-no-date");
}

const months = perLanguage(
  ({ locale }) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
);

const years = perLanguage(({ locale }) => new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }));

/** "2026", or "2026年". */
function yearName(name: string): string | null {
  return /^\d{4}$/.test(name) ? years().format(new Date(Date.UTC(Number(name), 0))) : null;
}

/** "March 2026" for "2026-03". */
function monthName(name: string): string | null {
  const match = /^(\d{4})-(\d{2})$/.exec(name);
  if (!match) return null;
  const said = months().format(new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1)));
  return said.charAt(0).toLocaleUpperCase(language().locale) + said.slice(1);
}
