/**
 * Which bookmarks are chosen, and which row the keys go from. Chosen are bookmarks, not rows: they stay chosen when the list
 * changes. A range may lead over rows that were never fetched, so it may take a moment; of two the later counts.
 */
import { idsOf, none, toggled, type Ids } from "./ids";

/** How a press changes what is chosen: this alone, this as well or no more, or all up to here. */
export type Press = { add: boolean; range: boolean };

/** Where the rows are known: the list. */
export type Rows = {
  between(one: number, other: number): Promise<number[]>;
  ids(): Promise<number[]>;
};

export class Selection {
  #ids = $state.raw<Ids>(none);
  #cursor = $state<number | null>(null);
  #anchor = 0;
  #turn = 0;
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** In the order in which they were chosen. */
  get ids(): number[] {
    return [...this.#ids];
  }

  /** The row that the keys go from; null before any was. */
  get cursor(): number | null {
    return this.#cursor;
  }

  has(id: number): boolean {
    return this.#ids.has(id);
  }

  /** Moves the cursor and chooses nothing. */
  move(place: number): void {
    this.#cursor = place;
  }

  /** A row was pressed, or gone to by a key. */
  async press(place: number, { add, range }: Press): Promise<void> {
    const turn = ++this.#turn;
    this.#cursor = place;
    if (range) {
      const before = add ? this.#ids : none;
      const ids = await this.#rows.between(this.#anchor, place);
      if (turn === this.#turn) this.#ids = idsOf(before, ids);
      return;
    }
    this.#anchor = place;
    const [id] = await this.#rows.between(place, place);
    if (turn !== this.#turn || id === undefined) return;
    this.#ids = add ? toggled(this.#ids, id) : idsOf([id]);
  }

  async all(): Promise<void> {
    const turn = ++this.#turn;
    const ids = await this.#rows.ids();
    if (turn === this.#turn) this.#ids = idsOf(ids);
  }

  clear(): void {
    this.#turn += 1;
    this.#ids = none;
  }

  /** Another list: rows have other places. */
  forgetPlaces(): void {
    this.#cursor = null;
    this.#anchor = 0;
  }
}
