/**
 * What the library shows, and how: conditions, order, the bookmark at length. Apart from the view because it outlives it, and
 * because other views lead there with conditions of their own. Small, as the window opens with it; `kept` holds the rest.
 */
import { createContext } from "svelte";
import { everything, type Order, type Sort, type Where } from "../backend/shelves";
import type { Part } from "../backend/types";
import type { Shell } from "../shell/shell.svelte";

/** Where to look first: another order than by the newest, one bookmark at length. */
export type Look = { order?: Order; chosen?: number };

export class Browse {
  #where = $state.raw<Where>(everything);
  #label = $state<string | null>(null);
  #order = $state.raw<Order | null>(null);
  /** Understood parts of the words that were taken off, to be put back. */
  #dropped = $state.raw<readonly Part[]>([]);
  /** Whether groups have headings. */
  grouped = $state(true);
  /** The bookmark shown at length. */
  chosen = $state<number | null>(null);
  readonly #shell: Shell;
  readonly #kept = new WeakMap<object, unknown>();

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  get where(): Where {
    return this.#where;
  }

  /** What the bookmarks of `among` have in common, in the words of the view that chose them. */
  get label(): string | null {
    return this.#label;
  }

  get dropped(): readonly Part[] {
    return this.#dropped;
  }

  /** By how well they fit while there are words, by the newest otherwise, unless another order was chosen. */
  get order(): Order {
    const typed = this.#where.query.trim() !== "";
    if (this.#order && (typed || this.#order.sort !== "found")) return this.#order;
    return { sort: typed ? "found" : "saved", reverse: false };
  }

  /** Shows the bookmarks that meet these conditions and no others. `label`: what those of `where.among` are called. */
  go(where: Partial<Where>, label?: string, { order, chosen }: Look = {}): void {
    this.#dropped = [];
    this.#where = { ...everything, ...where };
    this.#label = label ?? null;
    this.#order = order ?? null;
    this.chosen = chosen ?? null;
    this.#shell.show("library");
  }

  /** Other conditions, the rest as they are. */
  change(where: Partial<Where>): void {
    this.#where = { ...this.#where, ...where };
    if (this.#where.among === null) this.#label = null;
  }

  /** Other words. What was taken off earlier ones stays off while there are any. */
  type(query: string): void {
    if (query.trim() === "") this.#dropped = [];
    this.change({ query, drop: this.#dropped.map(({ id }) => id) });
  }

  /** Takes an understood part off. */
  drop(part: Part): void {
    this.#dropped = [...this.#dropped, part];
    this.change({ drop: this.#dropped.map(({ id }) => id) });
  }

  putBack(part: Part): void {
    this.#dropped = this.#dropped.filter(({ id }) => id !== part.id);
    this.change({ drop: this.#dropped.map(({ id }) => id) });
  }

  clear(): void {
    this.#dropped = [];
    this.change(everything);
  }

  /** `reverse`: the other way round. */
  sortBy(sort: Sort, reverse = false): void {
    this.#order = { sort, reverse };
  }

  /** What a view made for itself and finds again when it comes back; `make` is what it is kept by. */
  kept<Value, Given extends unknown[]>(make: (...given: Given) => Value, ...given: Given): Value {
    if (!this.#kept.has(make)) this.#kept.set(make, make(...given));
    return this.#kept.get(make) as Value;
  }
}

export const [useBrowse, provideBrowse] = createContext<Browse>();
