/**
 * What the library shows, and how: conditions, order, how far it was scrolled. Apart from the view because it outlives it, and
 * because other views lead there with conditions of their own. Small, as the window opens with it; `kept` holds the rest.
 */
import { createContext } from "svelte";
import { everything, type Order, type Sort, type Where } from "../backend/shelves";
import type { Shell } from "../shell/shell.svelte";

/** Where to look first: another order than by the newest, one bookmark at length. */
export type Look = { order?: Order; chosen?: number };

export class Browse {
  #where = $state.raw<Where>(everything);
  #label = $state<string | null>(null);
  #order = $state.raw<Order | null>(null);
  /** Whether groups have headings. */
  grouped = $state(true);
  /** Whether what is beside the list is shown in a narrow window. */
  drawer = $state(false);
  /** The bookmark shown at length. */
  chosen = $state<number | null>(null);
  /** The first line on screen, and how many pixels of it are above. */
  scrolled = { line: 0, rest: 0 };
  /** Counts what came from another view, so that the list begins anew. */
  #visits = $state(0);
  readonly #shell: Shell;
  readonly #kept = new WeakMap<() => unknown, unknown>();

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

  get visits(): number {
    return this.#visits;
  }

  /** By how well they fit while there are words, by the newest otherwise, unless another order was chosen. */
  get order(): Order {
    const typed = this.#where.query.trim() !== "";
    if (this.#order && (typed || this.#order.sort !== "found")) return this.#order;
    return { sort: typed ? "found" : "saved", reverse: false };
  }

  /** Shows the bookmarks that meet these conditions and no others. `label`: what those of `where.among` are called. */
  go(where: Partial<Where>, label?: string, { order, chosen }: Look = {}): void {
    this.#where = { ...everything, ...where };
    this.#label = label ?? null;
    this.#order = order ?? null;
    this.chosen = chosen ?? null;
    this.#begin();
    this.#visits += 1;
    this.#shell.show("library");
  }

  /** Other conditions, the rest as they are. */
  change(where: Partial<Where>): void {
    this.#where = { ...this.#where, ...where };
    if (this.#where.among === null) this.#label = null;
    this.#begin();
  }

  clear(): void {
    this.change(everything);
  }

  /** `reverse`: the other way round. */
  sortBy(sort: Sort, reverse = false): void {
    this.#order = { sort, reverse };
    this.#begin();
  }

  /** What a view made for itself and finds again when it comes back; `make` is what it is kept by. */
  kept<Value>(make: () => Value): Value {
    if (!this.#kept.has(make)) this.#kept.set(make, make());
    return this.#kept.get(make) as Value;
  }

  #begin(): void {
    this.scrolled = { line: 0, rest: 0 };
  }
}

export const [useBrowse, provideBrowse] = createContext<Browse>();
