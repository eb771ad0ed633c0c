/** The conditions of a list as chips: what each says, and what is left without it. */
import type { HealthKind } from "../backend/pages";
import { everything, type PageKind, type Sort, type Where } from "../backend/shelves";
import type { SourceView } from "../backend/types";
import { kindNames } from "../pages/words";
import { day } from "../words/dates";
import { languageName } from "../words/naming";
import { folderPath } from "../words/places";
import { say, type PlainKey } from "../words/say.svelte";
import { sourceName } from "./words";

export type Condition = {
  key: string;
  kind: string;
  label: string;
  /** What the list is of when it is taken off. */
  without: Partial<Where>;
};

export const pageKinds = {
  video: "library-kind-video",
  pdf: "library-kind-pdf",
  repository: "library-kind-repository",
  paper: "library-kind-paper",
} as const satisfies Record<PageKind, PlainKey>;

export const sorts = {
  saved: "library-sort-saved",
  title: "library-sort-title",
  site: "library-sort-site",
  folder: "library-sort-folder",
  opened: "library-sort-opened",
  found: "library-sort-found",
} as const satisfies Record<Sort, PlainKey>;

/** What the two ways of an order are called. */
export function directions(sort: Sort): { forward: PlainKey; back: PlainKey } {
  if (sort === "saved" || sort === "opened") return { forward: "library-newest-first", back: "library-oldest-first" };
  if (sort === "found") return { forward: "library-best-first", back: "library-best-last" };
  return { forward: "library-a-first", back: "library-z-first" };
}

/** Chosen by clicking, the widest first. `label`: what the bookmarks of `among` are called, if they have a name. */
export function conditionsOf(where: Where, label: string | null, sources: readonly SourceView[]): Condition[] {
  const { among, folder, sites, tags, kinds, languages } = where;
  const source = (id: string) => {
    const known = sources.find((each) => each.id === id);
    return known ? sourceName({ source: id, browser: known.browser }, sources) : id;
  };
  const one = (kind: string, said: string, without: Partial<Where>, value = ""): Condition => ({
    key: `${kind} ${value}`,
    kind,
    label: said,
    without,
  });
  return [
    ...(among
      ? [one("among", label ?? say("library-chosen-elsewhere", { count: among.length }), { among: null })]
      : []),
    ...where.sources.map((id) => one("source", source(id), { sources: others(where.sources, id) }, id)),
    ...(folder ? [one("folder", folderName(folder, sources, source), { folder: null })] : []),
    ...sites.map((site) => one("site", site, { sites: others(sites, site) }, site)),
    ...tags.map((tag) => one("tag", say("library-tagged", { tag }), { tags: others(tags, tag) }, tag)),
    ...kinds.map((kind) => one("kind", say(pageKinds[kind]), { kinds: others(kinds, kind) }, kind)),
    ...languages.map((code) => one("language", languageName(code), { languages: others(languages, code) }, code)),
    ...(where.after || where.before ? [one("time", timeWords(where), { after: null, before: null })] : []),
    ...(where.neverOpened ? [one("opened", say("library-never-opened"), { neverOpened: false })] : []),
    ...(where.savedTwice ? [one("twice", say("library-saved-twice"), { savedTwice: false })] : []),
    ...(where.health.length > 0 ? [one("health", healthWords(where.health), { health: [] })] : []),
  ];
}

/** One kind by its name, several as the list of them is called. */
function healthWords(health: readonly HealthKind[]): string {
  const [only, ...more] = health;
  return say(only === undefined || more.length > 0 ? "health-heading" : kindNames[only]);
}

export function isEverything(where: Where): boolean {
  return where.query.trim() === "" && conditionsOf(where, null, []).length === 0;
}

/** The same conditions without the words; `everything` where there are no others. */
export function withoutWords(where: Where): Where {
  return { ...where, query: everything.query, drop: everything.drop };
}

/** The beginning of a day of the reader's calendar as the library takes it; `later`: so many days after it. */
export function dayBegins(date: string, later = 0): string | null {
  const [year = NaN, month = NaN, of = NaN] = date.split("-").map(Number);
  const begin = new Date(year, month - 1, of + later);
  return Number.isNaN(begin.getTime()) ? null : begin.toISOString();
}

/** The other way round: the day as a field for dates has it. `earlier`: so many days before. */
export function dayOf(at: string | null, earlier = 0): string {
  if (at === null) return "";
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "";
  const local = new Date(date.getFullYear(), date.getMonth(), date.getDate() - earlier);
  const digits = (value: number, width: number) => String(value).padStart(width, "0");
  return [digits(local.getFullYear(), 4), digits(local.getMonth() + 1, 2), digits(local.getDate(), 2)].join("-");
}

function timeWords({ after, before }: Where): string {
  const from = day(after);
  // A list before midnight is one up to the day that ended then.
  const to = before === null ? null : day(new Date(new Date(before).getTime() - 1).toISOString());
  if (from !== null && from === to) return from;
  if (from !== null && to !== null) return say("library-from-to", { from, to });
  return from === null ? say("library-until", { day: to ?? "" }) : say("library-since", { day: from });
}

function folderName(
  { source, path: names }: NonNullable<Where["folder"]>,
  sources: readonly SourceView[],
  nameOfSource: (id: string) => string,
) {
  const folder = folderPath(names, sources.find(({ id }) => id === source)?.browser ?? null);
  return source === null ? folder : say("library-folder-of", { folder, source: nameOfSource(source) });
}

function others<T>(list: readonly T[], taken: T): T[] {
  return list.filter((each) => each !== taken);
}
