/** The fake's page text: a few pages written by hand have some, and which pages are gone follows from their numbers. */
import { pieces } from "../../words/marking";
import type {
  Estimate,
  Health,
  HealthKind,
  HealthRequest,
  HealthRow,
  PageState,
  PagesSettings,
  PagesView,
  PageTexts,
  PageText,
  PageView,
} from "../pages";
import type { Exported, Hit } from "../types";
import { bookmarks, type FakeBookmark } from "./bookmarks";
import { texts } from "./pageTexts";
import type { Scenario } from "./scenario";
import { told } from "./told";

const TOTAL = 2914;
const READ_AT = "2026-03-03T10:20:00Z";

export class FakePages implements PageTexts {
  /** Bookmarks whose archived copy was opened, for tests to look at. */
  readonly archived: number[] = [];
  readonly #played: Scenario;
  #view: PagesView;
  readonly #forgotten = new Set<number>();
  readonly #listeners = new Set<(view: PagesView) => void>();
  /** Counts starts, so that one that was stopped goes no further. */
  #run = 0;

  constructor(scenario: Scenario) {
    this.#played = scenario;
    this.#view = firstView(scenario);
  }

  async view(): Promise<PagesView> {
    await this.#answer();
    return this.#view;
  }

  async onView(listener: (view: PagesView) => void): Promise<() => void> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async change(change: Partial<PagesSettings>): Promise<PagesView> {
    await this.#answer();
    const settings = { ...this.#view.settings, ...change };
    if (!settings.on) this.#run += 1;
    const isOver = !settings.on || this.#view.phase === "finished";
    return this.#tell({ settings, ...(isOver ? { phase: "idle" } : {}) });
  }

  async estimate(): Promise<Estimate> {
    await this.#answer();
    if (this.#played.hold) await new Promise(() => undefined);
    const { sources, folders } = this.#view.settings;
    if (sources.length + folders.length === 0) return { pages: 0, sites: 0, megabytes: 0, minutes: 0, private: 0 };
    return { pages: TOTAL, sites: 871, megabytes: 300, minutes: 50, private: 12 };
  }

  async start(): Promise<PagesView> {
    const resumed = this.#view.phase === "paused" ? this.#view.done : 0;
    void this.#read(resumed, ++this.#run);
    return this.#tell({ phase: "reading", ...at(resumed), problem: null });
  }

  async pause(): Promise<PagesView> {
    this.#run += 1;
    return this.#tell({ phase: "paused", site: null });
  }

  async stop(): Promise<PagesView> {
    this.#run += 1;
    return this.#tell({ phase: "idle", site: null });
  }

  async forget(): Promise<PagesView> {
    await this.#answer();
    for (const { id } of bookmarks) this.#forgotten.add(id);
    this.#run += 1;
    const settings = { ...this.#view.settings, on: false };
    return this.#tell({ settings, phase: "idle", kept: { pages: 0, megabytes: 0 }, states: none });
  }

  async page(id: number): Promise<PageView> {
    await this.#answer();
    const gone = this.#gone().find((row) => row.id === id && (row.kind === "gone" || row.kind === "dead"));
    if (gone) return { state: gone.kind as PageState, triedAt: gone.foundAt, text: null };
    const text = this.#textOf(id);
    return text ? { state: "read", triedAt: text.readAt, text } : { state: null, triedAt: null, text: null };
  }

  async readAgain(id: number): Promise<PageView> {
    await this.#answer();
    this.#forgotten.delete(id);
    const text = texts[id];
    const triedAt = this.#played.now().toISOString();
    return text ? { state: "read", triedAt, text: made(text, triedAt) } : { state: "noText", triedAt, text: null };
  }

  async forgetPage(id: number): Promise<PageView> {
    await this.#answer();
    this.#forgotten.add(id);
    const { pages, megabytes } = this.#view.kept;
    this.#tell({ kept: { pages: Math.max(0, pages - 1), megabytes } });
    return { state: null, triedAt: null, text: null };
  }

  async health({ kind, from, count }: HealthRequest): Promise<Health> {
    await this.#answer();
    const rows = this.#gone();
    const of = (kind: HealthKind) => rows.filter((row) => row.kind === kind);
    const wanted = kind === null ? rows : of(kind);
    return {
      counts: {
        gone: of("gone").length,
        dead: of("dead").length,
        moved: of("moved").length,
        changed: of("changed").length,
      },
      total: wanted.length,
      rows: wanted.slice(from, from + count),
    };
  }

  async exportHealth(kind: HealthKind | null): Promise<Exported | null> {
    const { total } = await this.health({ kind, from: 0, count: 0 });
    return { bookmarks: total, path: "/home/reader/gone-moved-changed.csv", leftOut: 0 };
  }

  async openArchived(id: number): Promise<void> {
    this.archived.push(id);
  }

  /** The hits, each with the passage of its page that has most of these words. */
  found<Given extends { hits: Hit[]; understood: { terms: string[] } }>(given: Given): Given {
    return { ...given, hits: given.hits.map((hit) => this.#withPassage(hit, given.understood.terms)) };
  }

  #withPassage(hit: Hit, terms: readonly string[]): Hit {
    const text = this.#textOf(hit.id);
    const sentences = text?.text.split(/(?<=[.。?؟!])\s*/u).filter((sentence) => sentence.length > 20) ?? [];
    const marked = (sentence: string) => pieces(sentence, terms).filter((piece) => piece.marked).length;
    const best = sentences.reduce((one, other) => (marked(other) > marked(one) ? other : one), sentences[0] ?? "");
    if (!text || best === "") return hit;
    return { ...hit, passage: { pieces: pieces(best, terms), origin: text.origin, readAt: text.readAt } };
  }

  #textOf(id: number): PageText | null {
    const text = texts[id];
    return text && this.#view.kept.pages > 0 && !this.#forgotten.has(id) ? made(text, READ_AT) : null;
  }

  #gone(): HealthRow[] {
    if (this.#view.states.gone === 0) return [];
    const many = Array.from({ length: Math.max(1, Math.ceil(this.#played.many / bookmarks.length)) });
    return many.flatMap((_, round) => bookmarks.flatMap((bookmark, place) => healthOf(bookmark, place, round) ?? []));
  }

  async #read(from: number, run: number): Promise<void> {
    for (let done = from; done <= TOTAL; done += 240) {
      if (this.#run !== run) return;
      this.#tell(at(done));
      await new Promise((resolve) => setTimeout(resolve, 300 * this.#played.pace));
      if (this.#played.hold) return;
    }
    if (this.#run !== run) return;
    this.#tell({ ...finished, finishedAt: this.#played.now().toISOString(), site: null });
  }

  #tell(change: Partial<PagesView>): PagesView {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener(this.#view);
    return this.#view;
  }

  async #answer(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 60 * this.#played.pace));
    if (this.#played.trouble) throw told("library.db could not be read: the disk does not answer.");
  }
}

const none: Record<PageState, number> = {
  ...{ read: 0, noText: 0, walled: 0, unwanted: 0, gone: 0, dead: 0, trouble: 0, forbidden: 0 },
};

const finished = {
  phase: "finished",
  done: TOTAL,
  of: TOTAL,
  megabytes: 287,
  minutesLeft: 0,
  states: { read: 2611, noText: 118, walled: 43, unwanted: 29, gone: 71, dead: 19, trouble: 21, forbidden: 2 },
  kept: { pages: 2611, megabytes: 12.4 },
} as const satisfies Partial<PagesView>;

/** How it stands once so many were asked for. */
function at(done: number): Partial<PagesView> {
  const share = done / TOTAL;
  return {
    done,
    of: TOTAL,
    site: bookmarks[done % 40]?.url.split("/")[2] ?? null,
    megabytes: Math.round(300 * share),
    minutesLeft: Math.ceil(50 * (1 - share)),
  };
}

function firstView({ pages, kind }: Scenario): PagesView {
  const settings: PagesSettings = {
    on: pages !== "off",
    sources: pages === "off" ? [] : ["firefox"],
    folders: pages === "off" ? [] : ["Work/Rust", "旅行/京都"],
    notFolders: pages === "read" ? ["Work/Plans"] : [],
    notSites: pages === "off" ? [] : ["intranet.example.org"],
    privateAddresses: false,
    rereadDays: 0,
  };
  const off: PagesView = {
    settings,
    phase: "idle",
    waitingFor: null,
    done: 0,
    of: 0,
    site: null,
    megabytes: 0,
    minutesLeft: null,
    finishedAt: null,
    problem: null,
    states: none,
    kept: { pages: 0, megabytes: 0 },
  };
  if (kind === "empty" || kind === "firstRun") return off;
  const some = { ...off, ...at(120), kept: { pages: 104, megabytes: 0.5 }, states: { ...none, read: 104, gone: 5 } };
  if (pages === "reading") return { ...some, phase: "reading" };
  if (pages === "paused") return { ...some, phase: "paused", site: null };
  if (pages === "waiting") return { ...some, phase: "waiting", waitingFor: "metered", site: null };
  if (pages === "read") return { ...off, ...finished, finishedAt: READ_AT };
  if (pages === "failed")
    return { ...off, problem: { code: "diskFull", data: { path: "/home/reader/.local/share/dogear" } } };
  return off;
}

function made(text: Omit<PageText, "readAt">, readAt: string): PageText {
  return { ...text, readAt };
}

const kinds: readonly (HealthKind | null)[] = ["gone", null, "moved", null, null, "changed", null, "dead", null];

/** What became of the page of a bookmark; null where it is as it was. */
export function became(id: number): HealthKind | null {
  const place = bookmarks.findIndex((bookmark) => bookmark.id === id);
  const bookmark = bookmarks[place];
  return bookmark ? (healthOf(bookmark, place, 0)?.kind ?? null) : null;
}

/** What became of a page since it was saved; null where it is as it was. */
function healthOf(bookmark: FakeBookmark, place: number, round: number): HealthRow | null {
  const { id, title, url, folder, addedAt } = bookmark;
  const kind = kinds[place % kinds.length] ?? null;
  if (kind === null || !url.startsWith("http")) return null;
  return {
    id: id + 1000 * round,
    title,
    url,
    site: new URL(url).hostname.replace(/^www\./, ""),
    folder,
    addedAt,
    kind,
    status: { gone: place % 2 === 0 ? 404 : 410, dead: null, moved: 301, changed: 200 }[kind],
    foundAt: READ_AT,
    movedTo: kind === "moved" ? `https://new.example.org${new URL(url).pathname}` : null,
    archived: `https://web.archive.org/web/${addedAt.slice(0, 10).replaceAll("-", "")}/${url}`,
  };
}
