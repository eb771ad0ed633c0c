/**
 * What the library holds in all, for the tree beside the list: asked for once, and again when the library has changed. Kept as
 * typed arrays, eight bytes and less a value, since there may be hundreds of thousands.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Columns } from "../backend/shelves";
import type { Ids } from "./ids";

/** Place `i` of each column is of one bookmark; the others are as in `Columns`. */
export type Held = Pick<Columns, "sources" | "folders" | "sites" | "languages" | "tags"> & {
  ids: Float64Array;
  source: Uint16Array;
  folder: Uint32Array;
  /** -1 for none. */
  site: Int32Array;
  /** -1 for none. */
  language: Int16Array;
};

export class Holdings {
  #held = $state.raw<Held | null>(null);
  #problem = $state<string | null>(null);
  #turn = 0;
  /** Of which state of the library they are. */
  #of: string | null = null;
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Null until they came. */
  get held(): Held | null {
    return this.#held;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Asks anew, unless they are of this state of the library already. */
  async refresh(state: string): Promise<void> {
    if (state === this.#of) return;
    this.#of = state;
    const turn = ++this.#turn;
    try {
      const columns = await this.#backend.columns();
      if (turn !== this.#turn) return;
      this.#held = packed(columns);
      this.#problem = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#of = null;
      this.#problem = messageOf(thrown);
    }
  }
}

/** The sites and folders of some bookmarks, each once, in no order. */
export function placesOf(held: Held, ids: Ids): { sites: string[]; folders: string[][] } {
  const [sites, folders] = [new Uint8Array(held.sites.length), new Uint8Array(held.folders.length)];
  for (let at = 0; at < held.ids.length; at += 1) {
    if (!ids.has(held.ids[at] ?? NaN)) continue;
    const site = held.site[at] ?? -1;
    if (site >= 0) sites[site] = 1;
    folders[held.folder[at] ?? 0] = 1;
  }
  return {
    sites: held.sites.filter((_, place) => sites[place] === 1),
    folders: held.folders.filter((path, place) => folders[place] === 1 && path.length > 0),
  };
}

export function packed(columns: Columns): Held {
  const { sources, folders, sites, languages, tags } = columns;
  return {
    ids: Float64Array.from(columns.ids),
    source: Uint16Array.from(columns.source),
    folder: Uint32Array.from(columns.folder),
    site: Int32Array.from(columns.site),
    language: Int16Array.from(columns.language),
    ...{ sources, folders, sites, languages, tags },
  };
}
