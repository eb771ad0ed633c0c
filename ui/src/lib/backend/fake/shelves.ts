/** The fake's library as lists: the small one written by hand, over and over where a scenario wants many. */
import type {
  Columns,
  Copies,
  CopiesRequest,
  Details,
  Group,
  Listed,
  ListRequest,
  MapView,
  Order,
  Row,
  Shelves,
  Similar,
  TextFormat,
  Where,
} from "../shelves";
import type { ExportFormat, Exported } from "../types";
import { bookmarks, elsewhere, type FakeBookmark } from "./bookmarks";
import { copiedRow, copiesFound } from "./copies";
import { became } from "./pages";
import type { Scenario } from "./scenario";
import { browsers, search } from "./searching";
import { told } from "./told";

export abstract class FakeShelves implements Shelves {
  readonly #played: Scenario;
  readonly #all: Row[];
  readonly #about = new Map<number, string>();
  /** The list that was asked for last: its next page is of the same. */
  #last: { of: string; rows: Row[] } | null = null;

  constructor(scenario: Scenario) {
    this.#played = scenario;
    const has = scenario.kind === "full" || scenario.kind === "offline" || scenario.kind === "reading";
    this.#all = has ? rowsOf(scenario.many) : [];
    for (const { id, about } of bookmarks) this.#about.set(id, about);
  }

  async list({ where, order, from, count }: ListRequest): Promise<Listed> {
    await this.#answer();
    const { understood } = search(where.query, where.drop, false, this.#played.now());
    const rows = this.#listed(where, order);
    return { understood, total: rows.length, rows: rows.slice(from, from + count) };
  }

  async listedIds(where: Where, order: Order): Promise<number[]> {
    await this.#answer();
    return this.#listed(where, order).map(({ id }) => id);
  }

  async groups(where: Where, order: Order): Promise<Group[]> {
    await this.#answer();
    if (order.sort === "found") return [];
    const groups: Group[] = [];
    for (const [from, row] of this.#listed(where, order).entries()) {
      const group = groupOf(row, order);
      const last = groups.at(-1);
      if (last && last.name === group.name) last.count += 1;
      else groups.push({ ...group, from, count: 1 });
    }
    return groups;
  }

  async rows(ids: number[]): Promise<Row[]> {
    await this.#answer();
    const byId = new Map(this.#all.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? copiedRow(id) ?? []);
  }

  async columns(): Promise<Columns> {
    await this.#answer();
    return columnsOf(this.#all);
  }

  async details(id: number): Promise<Details | null> {
    await this.#answer();
    const row = this.#all.find((each) => each.id === id) ?? copiedRow(id);
    if (!row) return null;
    const ofSite = this.#all.filter((each) => each.site === row.site && each.id !== id);
    const { url, folder, browser, source, addedAt } = row;
    return {
      row,
      note: id % 5 === 0 ? "For the talk in spring." : "",
      places: [{ id, url, folder, browser, source, addedAt }],
      history: [],
      opens: row.openedAt ? [row.openedAt] : [],
      siteRows: ofSite.slice(0, 5),
      siteTotal: ofSite.length + 1,
    };
  }

  async similar(id: number): Promise<Similar> {
    await this.#answer();
    if (this.#played.kind === "reading") return { ready: false, near: [] };
    const own = new Set((this.#about.get(id) ?? "").split(" "));
    const shared = (row: Row) => (this.#about.get(row.id) ?? "").split(" ").filter((word) => own.has(word)).length;
    const others = this.#all.filter((row) => row.id !== id && this.#about.has(row.id));
    const near = others.map((row) => ({ row, closeness: Math.min(0.9, 0.3 + shared(row) * 0.12) }));
    return { ready: true, near: near.sort((a, b) => b.closeness - a.closeness).slice(0, 6) };
  }

  async copies(request: CopiesRequest): Promise<Copies> {
    await this.#answer();
    if (request.likeness === "meaning" && this.#played.kind === "reading")
      return { groups: [], total: 0, spare: 0, ready: false };
    return this.#all.length === 0
      ? { groups: [], total: 0, spare: 0, ready: true }
      : copiesFound(request, this.#played.many);
  }

  async map(): Promise<MapView> {
    await this.#answer();
    const of = this.#all.length;
    const none = { ids: [], x: [], y: [], cluster: [], clusters: [] };
    if (this.#played.map !== "ready") return { ...none, state: this.#played.map, done: Math.floor(of / 3), of };
    return laidOut(this.#all);
  }

  async asText(ids: number[], format: TextFormat): Promise<string> {
    const rows = await this.rows(ids);
    const line = ({ title, url }: Row) => (format === "links" ? url : `- [${title}](${url})`);
    return rows.map(line).join("\n");
  }

  async exportSome(ids: number[], format: ExportFormat): Promise<Exported | null> {
    return { bookmarks: ids.length, path: `/home/reader/chosen.${format}`, leftOut: 0 };
  }

  async savePicture(name: string, format: "svg" | "png"): Promise<string | null> {
    return `/home/reader/${name}.${format}`;
  }

  async #answer(): Promise<void> {
    const { pace, hold, trouble, kind } = this.#played;
    await new Promise((resolve) => setTimeout(resolve, 20 * pace));
    if (hold) await new Promise(() => undefined);
    if (trouble || kind === "broken") throw told("library.db could not be read: the disk does not answer.");
  }

  #listed(where: Where, order: Order): Row[] {
    const of = JSON.stringify([where, order]);
    if (this.#last?.of !== of) this.#last = { of, rows: this.#sorted(where, order) };
    return this.#last.rows;
  }

  #sorted(where: Where, order: Order): Row[] {
    const found = where.query.trim() === "" ? null : search(where.query, where.drop, false, this.#played.now());
    const hits = found && new Map(found.hits.filter((hit) => !hit.near).map((hit, at) => [hit.id, at]));
    const terms = found?.understood.terms ?? [];
    const says = ({ title, url }: Row) => {
      const text = `${title} ${url}`.toLowerCase();
      return terms.every((term) => text.includes(term));
    };
    const copied = (where.among ?? []).flatMap((id) => copiedRow(id) ?? []);
    const rows = [...this.#all, ...copied].filter(
      (row) => meets(row, where) && (!hits || hits.has(row.id) || says(row)),
    );
    const sorted = rows.sort((one, other) => {
      if (order.sort === "found" && hits) return (hits.get(one.id) ?? 1e9) - (hits.get(other.id) ?? 1e9);
      return compared(one, other, order) || other.id - one.id;
    });
    return order.reverse ? sorted.reverse() : sorted;
  }
}

const languages = ["en", "de", "zh", "ja", "fr"];

function rowsOf(many: number): Row[] {
  return Array.from({ length: Math.max(many, bookmarks.length) }, (_, at) => rowOf(at));
}

function rowOf(at: number): Row {
  const bookmark = bookmarks[at % bookmarks.length] as FakeBookmark;
  const round = Math.floor(at / bookmarks.length);
  const { title, folder, source, addedAt } = bookmark;
  const url = round === 0 ? bookmark.url : elsewhereOn(bookmark.url, round, at);
  const moment = new Date(Date.parse(`${addedAt.slice(0, 16)}Z`) - round * 5_000_000);
  return {
    id: round === 0 ? bookmark.id : 1_000 + at,
    title: round === 0 ? title : `${title} ${round}`,
    url,
    site: new URL(url).hostname.replace(/^www\./, "") || null,
    folder,
    source,
    browser: browsers[source] ?? "Imported file",
    addedAt: at % 29 === 28 ? null : moment.toISOString(),
    openedAt: at % 4 === 0 ? new Date(moment.getTime() + 86_400_000).toISOString() : null,
    places: 1 + (elsewhere[bookmark.id]?.length ?? 0),
    tags: at % 6 === 0 ? ["reading"] : [],
  };
}

/** Another page: most on the same site, some on a subdomain of it, some on sites of their own. */
function elsewhereOn(url: string, round: number, at: number): string {
  const host = [`$1docs.$2`, `$1site-${round}.$2`, `$1$2`][Math.min(at % 5, 2)] ?? "";
  return `${url.replace(/^(https?:\/\/)(?:www\.)?(.*)/, host)}#${round}`;
}

function meets(row: Row, where: Where): boolean {
  const any = <T>(wanted: readonly T[], has: (value: T) => boolean) => wanted.length === 0 || wanted.some(has);
  const under = (path: readonly string[]) => path.every((name, level) => row.folder[level] === name);
  return (
    any(where.sources, (source) => row.source === source) &&
    (!where.folder || ((where.folder.source ?? row.source) === row.source && under(where.folder.path))) &&
    any(where.sites, (site) => row.site === site || (row.site?.endsWith(`.${site}`) ?? false)) &&
    any(where.tags, (tag) => row.tags.includes(tag)) &&
    any(where.kinds, (kind) => kind === "repository" && row.site === "github.com") &&
    any(where.languages, (language) => languages[row.id % languages.length] === language) &&
    (!where.after || (row.addedAt !== null && row.addedAt >= where.after)) &&
    (!where.before || (row.addedAt !== null && row.addedAt < where.before)) &&
    (!where.neverOpened || row.openedAt === null) &&
    (!where.savedTwice || row.places > 1) &&
    any(where.health, (kind) => became(row.id) === kind) &&
    (!where.among || where.among.includes(row.id))
  );
}

function compared(one: Row, other: Row, { sort }: Order): number {
  const text = (a: string, b: string) => a.localeCompare(b);
  if (sort === "title") return text(one.title, other.title);
  if (sort === "site") return text(one.site ?? "\uffff", other.site ?? "\uffff");
  if (sort === "folder") return text(one.folder.join("/"), other.folder.join("/"));
  if (sort === "opened") return text(other.openedAt ?? "", one.openedAt ?? "");
  return text(other.addedAt ?? "", one.addedAt ?? "");
}

function groupOf(row: Row, { sort }: Order): { name: string; path: string[] } {
  if (sort === "site") return { name: row.site ?? "", path: [] };
  if (sort === "folder") return { name: row.folder.join("\u001f"), path: row.folder };
  if (sort === "title") return { name: row.title.slice(0, 1).toUpperCase(), path: [] };
  return { name: ((sort === "opened" ? row.openedAt : row.addedAt) ?? "").slice(0, 7), path: [] };
}

function columnsOf(rows: readonly Row[]): Columns {
  const sites = new Places<string>();
  const folders = new Places<string>();
  const sources = new Places<string>();
  const columns: Columns = {
    ids: rows.map(({ id }) => id),
    savedAt: rows.map(({ addedAt }) => (addedAt === null ? null : Math.floor(Date.parse(addedAt) / 1000))),
    source: rows.map(({ source }) => sources.of(source)),
    folder: rows.map(({ folder }) => folders.of(folder.join("\u001f"))),
    site: rows.map(({ site }) => (site === null ? -1 : sites.of(site))),
    language: rows.map(({ id }) => id % languages.length),
    sources: [],
    folders: [],
    sites: sites.all,
    languages,
    tags: rows.length > 0 ? [{ name: "reading", bookmarks: rows.filter(({ tags }) => tags.length > 0).length }] : [],
  };
  columns.sources = sources.all.map((id) => ({ id, browser: browsers[id] ?? "Imported file", profile: id }));
  columns.folders = folders.all.map((path) => (path === "" ? [] : path.split("\u001f")));
  return columns;
}

/** Each value once, with its place. */
class Places<T> {
  readonly all: T[] = [];
  readonly #places = new Map<T, number>();

  of(value: T): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.all.length);
    return this.all.push(value) - 1;
  }
}

/** Folders as clusters, each a round heap of its own. */
function laidOut(rows: readonly Row[]): MapView {
  const heaps = new Places<string>();
  const cluster = rows.map(({ folder }) => heaps.of(folder[0] ?? ""));
  const angle = (place: number) => (place / Math.max(1, heaps.all.length)) * 2 * Math.PI;
  const middle = (place: number) => [
    32_768 + 22_000 * Math.cos(angle(place)),
    32_768 + 22_000 * Math.sin(angle(place)),
  ];
  const at = rows.map((_, index) => {
    const [x = 0, y = 0] = middle(cluster[index] ?? 0);
    const [turn, far] = [index * 2.399963, 300 * Math.sqrt(index % 400)];
    return [Math.round(x + far * Math.cos(turn)), Math.round(y + far * Math.sin(turn))] as const;
  });
  const count = (place: number) => cluster.filter((each) => each === place).length;
  return {
    state: "ready",
    done: rows.length,
    of: rows.length,
    ids: rows.map(({ id }) => id),
    x: at.map(([x]) => x),
    y: at.map(([, y]) => y),
    cluster,
    clusters: heaps.all.map((name, place) => {
      const [x = 0, y = 0] = middle(place);
      return { name: [name === "" ? "other" : name.toLowerCase()], bookmarks: count(place), x, y };
    }),
  };
}
