/** The bookmarks that were pointed at last, so that each is asked for once. */
import type { Backend } from "../backend/backend";
import type { Row } from "../backend/shelves";

const MOST = 300;

export class RowCache {
  readonly #rows = new Map<number, Row>();
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  known(id: number): Row | null {
    return this.#rows.get(id) ?? null;
  }

  /** Null for one that is gone, or while the library cannot be read. */
  async row(id: number): Promise<Row | null> {
    if (!this.#rows.has(id)) {
      const [row] = await this.#backend.rows([id]).catch(() => []);
      if (row) this.#keep(row);
    }
    return this.known(id);
  }

  #keep(row: Row): void {
    this.#rows.set(row.id, row);
    const [oldest] = this.#rows.keys();
    if (this.#rows.size > MOST && oldest !== undefined) this.#rows.delete(oldest);
  }
}
