/**
 * The newest changes of one kind or of all, a hundred more each time they are asked for. Apart from the view because an
 * answer may arrive after the kind was chosen anew: only the answer to the last question is shown.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Change, ChangeKind, ChangesView } from "../backend/types";

/** As many as are read at a time. */
export const PAGE = 100;

export class ChangeLog {
  #shown = $state.raw<(ChangesView & { kind: ChangeKind | null }) | null>(null);
  #kind = $state<ChangeKind | null>(null);
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

  async showOlder(): Promise<void> {
    this.#count += PAGE;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const kind = this.#kind;
    this.#reading = true;
    try {
      const view = await this.#backend.changes(kind, this.#count, null);
      if (asked !== this.#asked) return;
      this.#shown = { ...view, kind };
      this.#problem = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#problem = messageOf(thrown);
    }
    this.#reading = false;
  }
}
