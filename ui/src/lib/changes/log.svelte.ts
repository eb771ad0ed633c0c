/**
 * The newest changes of one kind or of all, up to a day or up to now, a hundred more each time they are asked for. Apart from
 * the view because an answer may arrive after something else was chosen: only the answer to the last question is shown.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Change, ChangeKind, ChangesView } from "../backend/types";
import { dayOf, earlierDay, endOf, laterDay, type Ask } from "./days";

/** As many as are read at a time. */
export const PAGE = 100;

export class ChangeLog {
  #shown = $state.raw<(ChangesView & { kind: ChangeKind | null; day: string | null }) | null>(null);
  #kind = $state<ChangeKind | null>(null);
  #day = $state<string | null>(null);
  #problem = $state<string | null>(null);
  #reading = $state(false);
  readonly #backend: Backend;
  #count = PAGE;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Null until they were read for the first time. */
  get changes(): readonly Change[] | null {
    return this.#shown?.changes ?? null;
  }

  /** Whether there are older ones. */
  get more(): boolean {
    return this.#shown?.more ?? false;
  }

  /** The kind that was chosen; null for all. */
  get kind(): ChangeKind | null {
    return this.#kind;
  }

  /** The kind of those on screen, which lag behind the choice while the library is asked. */
  get shownKind(): ChangeKind | null {
    return this.#shown?.kind ?? null;
  }

  /** The day up to which they are shown; null for now. */
  get day(): string | null {
    return this.#day;
  }

  /** The day that those on screen reach up to, which lags behind the choice. */
  get shownDay(): string | null {
    return this.#shown?.day ?? null;
  }

  get problem(): string | null {
    return this.#problem;
  }

  get reading(): boolean {
    return this.#reading;
  }

  async choose(kind: ChangeKind | null): Promise<void> {
    this.#kind = kind;
    this.#count = PAGE;
    await this.refresh();
  }

  /** Shows them up to the end of a day, or up to now. */
  async goTo(day: string | null): Promise<void> {
    this.#day = day;
    this.#count = PAGE;
    await this.refresh();
  }

  /** Goes to the next day before or after that has any of the chosen kind; from the last of them up to now. */
  async step(later: boolean, now: Date): Promise<void> {
    const asked = ++this.#asked;
    const kind = this.#kind;
    const first = this.changes?.[0];
    const newest = first ? dayOf(first.at) : null;
    const from = later ? this.#day : (newest ?? this.#day);
    if (from === null) return;
    const ask: Ask = async (count, until) => (await this.#backend.changes(kind, count, until)).changes;
    this.#reading = true;
    try {
      const day = later ? await laterDay(ask, from, now) : await earlierDay(ask, from);
      if (asked !== this.#asked) return;
      if (later || day !== null) return await this.goTo(day);
      this.#problem = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#problem = messageOf(thrown);
    }
    this.#reading = false;
  }

  async showOlder(): Promise<void> {
    this.#count += PAGE;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const [kind, day] = [this.#kind, this.#day];
    this.#reading = true;
    try {
      const view = await this.#backend.changes(kind, this.#count, day === null ? null : endOf(day));
      if (asked !== this.#asked) return;
      this.#shown = { ...view, kind, day };
      this.#problem = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#problem = messageOf(thrown);
    }
    this.#reading = false;
  }
}

export const newLog = (backend: Backend) => new ChangeLog(backend);
