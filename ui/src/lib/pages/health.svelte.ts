/**
 * Pages that are gone, have moved or have changed: those of one kind, as far as they were asked for. Apart from the view
 * because one comes back to where one was.
 */
import { messageOf } from "../backend/backend";
import type { Health, HealthKind, HealthRow, PageTexts } from "../backend/pages";

/** Rows that are asked for at a time. */
export const ROWS = 100;

export class HealthShown {
  #kind = $state<HealthKind | null>(null);
  #shown = $state.raw<Health | null>(null);
  /** Of those shown. */
  #shownKind = $state<HealthKind | null>(null);
  /** Whether any page was ever asked for. */
  #asked = $state(false);
  #problem = $state<string | null>(null);
  #reading = $state(false);
  #turn = 0;

  get kind(): HealthKind | null {
    return this.#kind;
  }

  /** Null until they were looked for the first time. */
  get rows(): readonly HealthRow[] | null {
    return this.#shown?.rows ?? null;
  }

  /** Of the kind that is shown, how many there are. */
  get total(): number {
    return this.#shown?.total ?? 0;
  }

  get asked(): boolean {
    return this.#asked;
  }

  get problem(): string | null {
    return this.#problem;
  }

  get reading(): boolean {
    return this.#reading;
  }

  choose(pages: PageTexts, kind: HealthKind | null): Promise<void> {
    this.#kind = kind;
    return this.#look(pages, 0, ROWS);
  }

  /** As many as were shown, anew. */
  refresh(pages: PageTexts): Promise<void> {
    return this.#look(pages, 0, Math.max(ROWS, this.rows?.length ?? 0));
  }

  more(pages: PageTexts): Promise<void> {
    return this.#look(pages, this.rows?.length ?? 0, ROWS);
  }

  /** All of the kind that is shown, also those that are not on screen. */
  async all(pages: PageTexts): Promise<readonly HealthRow[]> {
    const { rows } = await pages.health({ kind: this.#shownKind, from: 0, count: this.total });
    return rows;
  }

  async #look(pages: PageTexts, from: number, count: number): Promise<void> {
    const turn = ++this.#turn;
    const kind = this.#kind;
    this.#reading = true;
    try {
      const [health, { states }] = await Promise.all([pages.health({ kind, from, count }), pages.view()]);
      if (turn !== this.#turn) return;
      const before = from === 0 ? [] : (this.#shown?.rows ?? []).slice(0, from);
      this.#shown = { ...health, rows: [...before, ...health.rows] };
      this.#shownKind = kind;
      this.#asked = Object.values(states).some((of) => of > 0);
      this.#problem = null;
    } catch (thrown) {
      if (turn === this.#turn) this.#problem = messageOf(thrown);
    }
    if (turn === this.#turn) this.#reading = false;
  }
}

export const healthShown = () => new HealthShown();
