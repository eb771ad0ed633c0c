/**
 * The first run, from the choice to the first question. Apart from the library's state because nothing is read before the
 * reader says so, and the choice must survive looking for browsers again.
 */
import { SvelteSet } from "svelte/reactivity";
import { messageOf, type Backend } from "../backend/backend";
import type { ImportView, SourceView, StatusView } from "../backend/types";
import { isReadable, listed } from "../sources/readable";

export type Step =
  | { at: "looking" }
  | { at: "choosing" }
  | { at: "importing" }
  | { at: "reading"; total: number }
  | { at: "done"; result: ImportView | null };

export class Choosing {
  #step = $state.raw<Step>({ at: "looking" });
  #sources = $state.raw<readonly SourceView[]>([]);
  #problem = $state<string | null>(null);
  readonly #picked = new SvelteSet<string>();
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get step(): Step {
    return this.#step;
  }

  get sources(): readonly SourceView[] {
    return this.#sources;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Bookmarks in what is switched on. */
  get total(): number {
    return this.#chosen().reduce((sum, source) => sum + (source.bookmarks ?? 0), 0);
  }

  get anyPicked(): boolean {
    return this.#chosen().length > 0;
  }

  isPicked(id: string): boolean {
    return this.#picked.has(id);
  }

  pick(id: string, on: boolean): void {
    if (on) this.#picked.add(id);
    else this.#picked.delete(id);
  }

  /** Finds the profiles. The first time, all that can be read are switched on unless the library remembers a choice. */
  async look(): Promise<void> {
    const first = this.#sources.length === 0;
    this.#step = { at: "looking" };
    await this.#try(async () => {
      this.#sources = listed(await this.#backend.sources());
      if (first) this.#pickFirst();
    });
    this.#step = { at: "choosing" };
  }

  /** Looks, while the choice goes on, whether what could not be read can be now: a companion may have told of it. */
  async heal(): Promise<void> {
    const unread = this.#sources.filter((source) => !isReadable(source)).map(({ id }) => id);
    // A look that fails leaves what is shown as it is; the next one comes soon.
    const found = await this.#backend.sources().then(listed, () => null);
    if (found === null || this.#step.at !== "choosing") return;
    this.#sources = found;
    for (const { id } of found.filter((source) => isReadable(source) && unread.includes(source.id)))
      this.#picked.add(id);
  }

  async read(): Promise<void> {
    const total = this.total;
    await this.#try(async () => {
      await this.#backend.chooseSources(this.#chosen().map((source) => source.id));
      this.#step = { at: "reading", total };
    });
  }

  async importFile(): Promise<void> {
    await this.#import(() => this.#backend.importFile());
  }

  async trySample(): Promise<void> {
    await this.#import(() => this.#backend.trySample());
  }

  /** What was chosen has been read. */
  finish(): void {
    this.#step = { at: "done", result: null };
  }

  /** Back to the choice, after a reading that found nothing. */
  choose(problem: string): void {
    this.#problem = problem;
    this.#step = { at: "choosing" };
  }

  async #import(call: () => Promise<ImportView | null>): Promise<void> {
    this.#step = { at: "importing" };
    let result: ImportView | null = null;
    await this.#try(async () => {
      result = await call();
    });
    this.#step = result ? { at: "done", result } : { at: "choosing" };
  }

  #chosen(): SourceView[] {
    return this.#sources.filter((source) => this.#picked.has(source.id));
  }

  #pickFirst(): void {
    const readable = this.#sources.filter(isReadable);
    const remembered = readable.filter((source) => source.enabled);
    for (const source of remembered.length > 0 ? remembered : readable) this.#picked.add(source.id);
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.#problem = null;
    try {
      await work();
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
  }
}

/** Where a reading stands: still going, ready for questions, or over with nothing found. */
export function outcome(status: StatusView | null): "going" | "ready" | "nothing" {
  if (!status || status.activity === "reading") return "going";
  if (status.bookmarks > 0) return "ready";
  return status.activity === "idle" && status.lastSyncAt !== null ? "nothing" : "going";
}
