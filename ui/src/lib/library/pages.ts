/** Rows of one list by the page, those used last, and which pages are on their way. */
import type { Row } from "../backend/shelves";

/** Rows that are asked for at a time. */
export const PAGE = 100;
/** Pages kept: six thousand rows. */
const KEPT = 60;

/** The rows that are seen, and which way the reader goes. */
export type Seen = { first: number; last: number; onward: boolean };

export class Pages {
  /** By their number; the one used last comes last. */
  readonly #pages = new Map<number, readonly Row[]>();
  readonly #coming = new Set<number>();

  get coming(): number {
    return this.#coming.size;
  }

  row(place: number): Row | undefined {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  /** The ids from one row to another, both included; null unless all of them are here. */
  ids(first: number, last: number): number[] | null {
    if (last - first >= KEPT * PAGE) return null;
    const rows = Array.from({ length: last - first + 1 }, (_, at) => this.row(first + at));
    const ids = rows.flatMap((row) => row?.id ?? []);
    return ids.length === rows.length ? ids : null;
  }

  /** What is neither here nor coming of the pages that are seen and the one that will be. Those that are seen are kept longest. */
  missing({ first, last, onward }: Seen, total: number): number[] {
    const end = Math.ceil(total / PAGE) - 1;
    const [from, to] = [Math.floor(first / PAGE), Math.min(Math.floor(last / PAGE), end)];
    const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
    const ahead = Math.floor((onward ? last + PAGE / 2 : first - PAGE / 2) / PAGE);
    for (const page of seen) this.#touch(page);
    const wanted = ahead >= 0 && ahead <= end && !seen.includes(ahead) ? [...seen, ahead] : seen;
    return wanted.filter((page) => !this.#pages.has(page) && !this.#coming.has(page));
  }

  await(page: number): void {
    this.#coming.add(page);
  }

  /** `rows`: null where they did not come. */
  arrive(page: number, rows: readonly Row[] | null): void {
    this.#coming.delete(page);
    if (!rows) return;
    this.#pages.set(page, rows);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
  }

  #touch(page: number): void {
    const rows = this.#pages.get(page);
    if (!rows) return;
    this.#pages.delete(page);
    this.#pages.set(page, rows);
  }
}
