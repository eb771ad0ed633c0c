/**
 * What the map and the timeline are drawn from: all bookmarks as columns, and their places on the map. Outlives the views, and
 * is read anew when the library has changed or the map goes on.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Columns, MapView } from "../backend/shelves";
import { dotsOf, placesById, topicsOfRows, type Dots } from "./dots";
import { Grid } from "./grid";

/** Milliseconds until the next look while the map is not whole: nothing is told of that. */
const PAUSE = 2000;

export type Sheet = {
  map: MapView;
  columns: Columns;
  dots: Dots;
  grid: Grid;
  /** The topic of each row of the columns. */
  topics: Int32Array;
  /** Place of a bookmark among the dots; -1 for one that has none. */
  dotOf: (id: number) => number;
  rowOf: (id: number) => number;
};

export class Atlas {
  #sheet = $state.raw<Sheet | null>(null);
  #problem = $state<string | null>(null);
  #asked = 0;
  #readers = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Null until it was read for the first time. */
  get sheet(): Sheet | null {
    return this.#sheet;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Keeps looking until the returned function is called. */
  follow(backend: Backend): () => void {
    this.#readers += 1;
    void this.refresh(backend);
    return () => {
      this.#readers -= 1;
      clearTimeout(this.#timer);
    };
  }

  async refresh(backend: Backend): Promise<void> {
    const asked = ++this.#asked;
    clearTimeout(this.#timer);
    try {
      const [map, columns] = await Promise.all([backend.map(), backend.columns()]);
      if (asked !== this.#asked) return;
      this.#sheet = sheetOf(map, columns);
      this.#problem = null;
      if (this.#readers > 0 && !isWhole(map)) this.#timer = setTimeout(() => void this.refresh(backend), PAUSE);
    } catch (thrown) {
      if (asked === this.#asked) this.#problem = messageOf(thrown);
    }
  }
}

export function sheetOf(map: MapView, columns: Columns): Sheet {
  const rowOf = placesById(columns.ids);
  const dots = dotsOf(map, rowOf);
  const topics = topicsOfRows(columns, dots);
  return { map, columns, dots, grid: new Grid(dots), topics, dotOf: placesById(dots.ids), rowOf };
}

function isWhole({ state, done, of }: MapView): boolean {
  return state === "ready" && done >= of;
}

/** For `Browse.kept`. */
export function newAtlas(): Atlas {
  return new Atlas();
}
