/**
 * What is typed into quick search, what was found for it so far, and which rows are chosen. Apart from the window because
 * answers arrive in their own time: only those to what is typed now are shown.
 */
import { canOpen, hasItsBrowser } from "../lib/ask/visit";
import { messageOf, type Backend } from "../lib/backend/backend";
import type { Failure, Found, Hit, Part } from "../lib/backend/types";
import { say } from "../lib/words/say.svelte";
import { arranged, early, joined } from "./joining";
import { chosen, fresh, none, stepped, toggled, type Marks, type Step } from "./marked";

/** Milliseconds that the whole search may take before words alone are asked for: less than an eye notices. */
const PATIENCE = 20;
/** More pages than this are opened only after a question. */
const MANY = 10;

export class QuickSearch {
  #query = $state("");
  #found = $state.raw<Found | null>(null);
  #dropped = $state.raw<readonly Part[]>([]);
  #marks = $state.raw<Marks>(none);
  #problem = $state<string | null>(null);
  #notice = $state<string | null>(null);
  #asking = $state.raw<readonly Hit[] | null>(null);
  #hovered = -1;
  #latest = 0;
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get query(): string {
    return this.#query;
  }

  /** Null until something was typed and looked for. */
  get found(): Found | null {
    return this.#found;
  }

  get rows(): readonly Hit[] {
    return this.#found?.hits ?? [];
  }

  /** Conditions that were taken off. */
  get dropped(): readonly Part[] {
    return this.#dropped;
  }

  get marks(): Marks {
    return this.#marks;
  }

  /** Why nothing can be found. */
  get problem(): string | null {
    return this.#problem;
  }

  /** One line on what was just done, or could not be. */
  get notice(): string | null {
    return this.#notice;
  }

  /** Pages that would be opened, while the question whether to is open. */
  get asking(): readonly Hit[] | null {
    return this.#asking;
  }

  /** The pointer is on this row, or on none (-1). */
  hover(row: number): void {
    this.#hovered = row;
  }

  async type(query: string): Promise<void> {
    this.#query = query;
    if (query.trim() === "") this.#dropped = [];
    await this.look();
  }

  async drop(part: Part): Promise<void> {
    this.#dropped = [...this.#dropped, part];
    await this.look();
  }

  async restore(part: Part): Promise<void> {
    this.#dropped = this.#dropped.filter((each) => each.id !== part.id);
    await this.look();
  }

  /** Looks for what is typed: the whole search, and if that takes its time words alone until it is there. */
  async look(): Promise<void> {
    const mine = ++this.#latest;
    this.#notice = null;
    this.#asking = null;
    if (this.#query.trim() === "") return this.#show(null);
    const whole = this.#find(false);
    const shown = await this.#meanwhile(whole);
    if (mine !== this.#latest) return;
    if (shown) this.#show(shown);
    const all = await whole;
    if (mine !== this.#latest) return;
    if (shown) this.#join(shown, all);
    else this.#show(all);
  }

  step(by: number, step: Step): void {
    this.#marks = stepped(this.#marks, by, this.rows.length, step);
  }

  mark(row: number = this.#marks.at): void {
    if (row >= 0) this.#marks = toggled(this.#marks, row);
  }

  /** Opens one row, each in the browser that it came from. */
  async open(row: number = this.#marks.at): Promise<void> {
    const hit = this.rows[row];
    if (hit) await this.#openAll([hit]);
  }

  /** Opens the marked rows, or the one that the keys are on; many only after a question. */
  async openChosen(): Promise<void> {
    const hits = chosen(this.#marks).flatMap((row) => this.rows[row] ?? []);
    if (hits.length > MANY) this.#asking = hits;
    else await this.#openAll(hits);
  }

  async answer(yes: boolean): Promise<void> {
    const hits = this.#asking ?? [];
    this.#asking = null;
    if (yes) await this.#openAll(hits);
  }

  /** Copies the address of the row that the keys are on. */
  async copy(): Promise<void> {
    const hit = this.rows[this.#marks.at];
    if (hit) await this.#copy(hit.url, say("address-copied"));
  }

  async ask(): Promise<void> {
    await this.#attempt(() => this.#backend.askInWindow(this.#query.trim()));
  }

  async showWindow(): Promise<void> {
    await this.#attempt(() => this.#backend.askInWindow(""));
  }

  async leave(): Promise<void> {
    await this.#attempt(() => this.#backend.hideQuick());
  }

  #find(words: boolean): Promise<Found | Error> {
    const drop = this.#dropped.map((part) => part.id);
    const found = this.#backend.find(this.#query, drop, words).then(arranged);
    return found.catch((thrown: unknown) => new Error(messageOf(thrown)));
  }

  /** What the words alone find, if the whole search is not there first. */
  async #meanwhile(whole: Promise<Found | Error>): Promise<Found | null> {
    const isThere = whole.then((): true => true);
    if (await Promise.race([isThere, pause(PATIENCE)])) return null;
    const words = await Promise.race([isThere, this.#find(true)]);
    return words === true || words instanceof Error ? null : early(words);
  }

  #show(found: Found | Error | null): void {
    this.#problem = found instanceof Error ? found.message : null;
    this.#found = found instanceof Error ? null : found;
    this.#hovered = -1;
    this.#marks = fresh(this.rows.length);
  }

  /** If the meaning cannot be asked, what the words found stays. */
  #join(shown: Found, all: Found | Error): void {
    if (all instanceof Error) return;
    const held = Math.max(this.#marks.at, this.#hovered, ...this.#marks.marked) + 1;
    this.#found = joined(shown, all, held);
  }

  async #openAll(hits: readonly Hit[]): Promise<void> {
    const pages = hits.filter(canOpen);
    const [first] = hits;
    if (pages.length === 0) {
      if (first) await this.#copy(first.url, say("quick-not-web"));
      return;
    }
    await this.#attempt(async () => {
      for (const hit of pages) await this.#openOne(hit);
      await this.#backend.hideQuick();
    });
  }

  /** In the browser that it came from; where that is not here, in the usual one. */
  async #openOne(hit: Hit): Promise<void> {
    if (!hasItsBrowser(hit)) return this.#backend.open([hit.id]);
    try {
      await this.#backend.openInItsBrowser(hit.id);
    } catch (thrown) {
      if (!isWithoutBrowser(thrown)) throw thrown;
      await this.#backend.open([hit.id]);
    }
  }

  async #copy(text: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#notice = said;
    } catch {
      this.#notice = say("clipboard-unusable");
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#notice = messageOf(thrown);
    }
  }
}

function isWithoutBrowser(thrown: unknown): boolean {
  const code = (thrown as Partial<Failure> | null)?.code;
  return code === "noProgram" || code === "browserNotStarted";
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
