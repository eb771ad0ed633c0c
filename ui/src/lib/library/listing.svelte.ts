/**
 * A list of the library as far as it was looked at: its length, its groups, and rows by the page. The list on screen stays
 * until all that is needed of the next one is there, so nothing flickers, and an answer never replaces a younger one.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Group, Listed, ListRequest, Order, Row, Where } from "../backend/shelves";
import type { Understood } from "../backend/types";
import { grouped } from "./grouping";
import { PAGE, Pages, type Seen } from "./pages";

export type Asked = { where: Where; order: Order; grouped: boolean };

type Wanted = Asked & { from: number; turn: number };

type Shown = {
  asked: Asked;
  total: number;
  understood: Understood;
  groups: readonly Group[];
  pages: Pages;
  ids: Promise<number[]> | null;
};

/** Questions at a time; more would only wait for each other. */
const AT_ONCE = 2;

export class Listing {
  #shown = $state.raw<Shown | null>(null);
  #problem = $state<string | null>(null);
  /** Counts the pages that came. */
  #arrived = $state(0);
  #turn = $state(0);
  #shownTurn = $state(0);
  #wanted: Wanted | null = null;
  #running = 0;
  #failed: Asked | null = null;
  #seen: Seen = { first: 0, last: 0, onward: true };
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Null until the first list is there. */
  get total(): number | null {
    return this.#shown?.total ?? null;
  }

  get groups(): readonly Group[] {
    return this.#shown?.groups ?? [];
  }

  get understood(): Understood | null {
    return this.#shown?.understood ?? null;
  }

  /** What the list on screen is of, which lags behind what was asked for. */
  get asked(): Asked | null {
    return this.#shown?.asked ?? null;
  }

  /** Changes whenever another list is on screen. */
  get list(): unknown {
    return this.#shown;
  }

  get problem(): string | null {
    return this.#problem;
  }

  get waiting(): boolean {
    return this.#turn > this.#shownTurn && this.#problem === null;
  }

  /** Undefined until its page is there. */
  row(place: number): Row | undefined {
    void this.#arrived;
    return this.#shown?.pages.row(place);
  }

  /** Asks for another list, or for the same anew. `from`: the first row that will be seen. */
  show(asked: Asked, from = 0): void {
    this.#wanted = { ...asked, from, turn: ++this.#turn };
    this.#problem = null;
    this.#next();
  }

  again(): void {
    const asked = this.#failed ?? this.#shown?.asked;
    if (asked) this.show(asked, this.#seen.first);
  }

  /** Says which rows are seen, so that they and those behind them are fetched. */
  see(first: number, last: number): void {
    this.#seen = { first, last, onward: first >= this.#seen.first };
    this.#fill();
  }

  /** The ids of all rows, in order. */
  ids(): Promise<number[]> {
    const shown = this.#shown;
    if (!shown) return Promise.resolve([]);
    const { where, order } = shown.asked;
    shown.ids ??= this.#backend.listedIds(where, order);
    shown.ids.catch(() => (shown.ids = null));
    return shown.ids;
  }

  /** The ids of the rows from one to another, both included. Asks only where a row between was never seen. */
  async between(one: number, other: number): Promise<number[]> {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    return this.#shown?.pages.ids(first, last) ?? (await this.ids()).slice(first, last + 1);
  }

  #next(): void {
    while (this.#wanted && this.#running < AT_ONCE) {
      const wanted = this.#wanted;
      this.#wanted = null;
      void this.#ask(wanted);
    }
  }

  async #ask({ from, turn, ...asked }: Wanted): Promise<void> {
    this.#running += 1;
    const { where, order } = asked;
    const page = Math.floor(from / PAGE);
    const headed = asked.grouped && order.sort !== "found";
    try {
      const [listed, groups] = await Promise.all([
        this.#backend.list({ where, order, from: page * PAGE, count: PAGE }),
        headed ? this.#backend.groups(where, order) : [],
      ]);
      if (turn > this.#shownTurn) this.#accept(asked, page, listed, groups, turn);
    } catch (thrown) {
      if (turn === this.#turn) {
        this.#failed = asked;
        this.#problem = messageOf(thrown);
      }
    }
    this.#running -= 1;
    this.#next();
  }

  #accept(asked: Asked, page: number, listed: Listed, groups: readonly Group[], turn: number): void {
    const { total, understood, rows } = listed;
    const pages = new Pages();
    pages.arrive(page, rows);
    const held = groups.reduce((sum, { count }) => sum + count, 0);
    // The library may have changed between both answers; the next word from it leads to another list.
    this.#shown = {
      asked,
      total,
      understood,
      groups: held === total ? grouped(groups, asked.order) : [],
      pages,
      ids: null,
    };
    this.#shownTurn = turn;
    if (turn === this.#turn) this.#failed = null;
  }

  #fill(): void {
    const shown = this.#shown;
    if (!shown) return;
    for (const page of shown.pages.missing(this.#seen, shown.total)) {
      if (shown.pages.coming >= AT_ONCE) return;
      void this.#fetch(shown, page);
    }
  }

  async #fetch(shown: Shown, page: number): Promise<void> {
    const { pages, asked } = shown;
    pages.await(page);
    try {
      const { rows } = await this.#backend.list({ ...of(asked), from: page * PAGE, count: PAGE });
      pages.arrive(page, rows);
      this.#arrived += 1;
      if (shown === this.#shown && this.#failed === null) this.#problem = null;
      this.#fill();
    } catch (thrown) {
      // It is asked for again when the reader moves, or at once when told to.
      pages.arrive(page, null);
      if (shown === this.#shown) this.#problem = messageOf(thrown);
    }
  }
}

function of({ where, order }: Asked): Pick<ListRequest, "where" | "order"> {
  return { where, order };
}
