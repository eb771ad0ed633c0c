/**
 * What the view of sites holds while the window is open: what was counted, and how it is shown. Apart from the view because
 * counting is not done anew for everyone who comes back, and because one comes back to where one was.
 */
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { messageOf, type Backend } from "../backend/backend";
import type { Columns, Row } from "../backend/shelves";
import { rowsOf, sitesOf, tallest, type Sites, type SiteSort } from "./sites";

/** What was counted of one state of the library. */
export type Counted = { sites: Sites; columns: Columns; top: number };

/** Milliseconds of rest before the titles of the rows on screen are asked for. */
const REST = 60;

export class SitesShown {
  sort = $state<SiteSort>("pages");
  typed = $state("");
  readonly open = new SvelteSet<string>();
  /** The site whose own page is shown. */
  chosen = $state<string | null>(null);
  /** The row that the keys are at. */
  at = $state(0);
  /** How far the list is scrolled. */
  scrolled = $state(0);
  /** Whether one has just come back from a site's own page. */
  isBack = false;
  readonly titles = new SvelteMap<number, Row>();
  #counted = $state.raw<Counted | null>(null);
  #problem = $state<string | null>(null);
  /** The state of the library that was asked for last. */
  #of: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly rows = $derived(
    this.#counted === null ? [] : rowsOf(this.#counted.sites, { sort: this.sort, typed: this.typed, open: this.open }),
  );

  /** Null until they were counted for the first time. */
  get counted(): Counted | null {
    return this.#counted;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Counts, unless this state of the library was counted already. `state` is another whenever the library has changed. */
  async count(backend: Backend, state: string): Promise<void> {
    if (this.#of === state) return;
    this.#of = state;
    try {
      const columns = await backend.columns();
      if (this.#of !== state) return;
      const sites = sitesOf(columns);
      this.titles.clear();
      this.#counted = { sites, columns, top: tallest(sites) };
      this.#problem = null;
    } catch (thrown) {
      if (this.#of !== state) return;
      this.#of = null;
      this.#problem = messageOf(thrown);
    }
  }

  /** Fetches what bookmarks are called, once scrolling has come to rest. Where that fails their dates stand alone. */
  fetchTitles(backend: Backend, ids: readonly number[]): void {
    clearTimeout(this.#timer);
    const lacking = ids.filter((id) => !this.titles.has(id));
    if (lacking.length === 0) return;
    this.#timer = setTimeout(() => {
      backend.rows(lacking).then(
        (rows) => rows.forEach((row) => this.titles.set(row.id, row)),
        () => undefined,
      );
    }, REST);
  }

  /** From a site's own page to the list. */
  back(): void {
    this.chosen = null;
    this.isBack = true;
  }

  fold(name: string): void {
    if (!this.open.delete(name)) this.open.add(name);
  }
}

export const sitesShown = () => new SitesShown();
