/** Finds dots by where they are: the nearest one to a place, those inside a line drawn around them. */
import type { Point } from "./camera";
import type { Dots } from "./dots";

/** Dots in a cell, on average. */
const IN_CELL = 4;
const MOST_CELLS = 512;

export class Grid {
  readonly #dots: Dots;
  /** Cells on a side. */
  readonly #side: number;
  /** Dots by cell, and where each cell's begin. */
  readonly #order: Int32Array;
  readonly #starts: Int32Array;

  constructor(dots: Dots) {
    this.#dots = dots;
    this.#side = Math.min(MOST_CELLS, Math.max(1, Math.ceil(Math.sqrt(dots.count / IN_CELL))));
    this.#starts = new Int32Array(this.#side ** 2 + 1);
    this.#order = new Int32Array(dots.count);
    this.#fill();
  }

  /** The dot nearest to a place, at most `reach` away; -1 for none. `fits`: which dots count. */
  nearest(place: Point, reach: number, fits: (dot: number) => boolean = () => true): number {
    let [found, best] = [-1, reach ** 2];
    const middle = [this.#cell(place.x), this.#cell(place.y)] as const;
    const rings = Math.min(this.#side, Math.ceil(reach * this.#side));
    for (let ring = 0; ring <= rings; ring += 1) {
      // Whatever a ring farther out holds is at least so far away.
      if (found >= 0 && (ring - 1) / this.#side > Math.sqrt(best)) break;
      this.#ring(middle, ring, (dot) => {
        const away = this.#away(dot, place);
        if (away <= best && (away < best || found < 0) && fits(dot)) [found, best] = [dot, away];
      });
    }
    return found;
  }

  /** Calls for every dot inside a polygon. */
  inside(polygon: readonly Point[], found: (dot: number) => void): void {
    if (polygon.length < 3) return;
    const [xs, ys] = [polygon.map(({ x }) => x), polygon.map(({ y }) => y)];
    const [left, right] = [this.#cell(Math.min(...xs)), this.#cell(Math.max(...xs))];
    const [top, bottom] = [this.#cell(Math.min(...ys)), this.#cell(Math.max(...ys))];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        this.#each(column, row, (dot) => {
          if (isInside(polygon, this.#dots.x[dot] ?? 0, this.#dots.y[dot] ?? 0)) found(dot);
        });
  }

  #fill(): void {
    const { count, x, y } = this.#dots;
    const cellOf = (dot: number) => this.#cell(y[dot] ?? 0) * this.#side + this.#cell(x[dot] ?? 0);
    const next = this.#starts;
    for (let dot = 0; dot < count; dot += 1) next[cellOf(dot) + 1] = (next[cellOf(dot) + 1] ?? 0) + 1;
    for (let cell = 1; cell < next.length; cell += 1) next[cell] = (next[cell] ?? 0) + (next[cell - 1] ?? 0);
    const free = next.slice();
    for (let dot = 0; dot < count; dot += 1) {
      const at = free[cellOf(dot)] ?? 0;
      this.#order[at] = dot;
      free[cellOf(dot)] = at + 1;
    }
  }

  #cell(value: number): number {
    return Math.min(this.#side - 1, Math.max(0, Math.floor(value * this.#side)));
  }

  #away(dot: number, { x, y }: Point): number {
    return ((this.#dots.x[dot] ?? 0) - x) ** 2 + ((this.#dots.y[dot] ?? 0) - y) ** 2;
  }

  /** The cells at a distance from one, as the edge of a square. */
  #ring([column, row]: readonly [number, number], ring: number, call: (dot: number) => void): void {
    for (let down = -ring; down <= ring; down += 1) {
      const step = Math.abs(down) === ring ? 1 : Math.max(1, 2 * ring);
      for (let right = -ring; right <= ring; right += step) this.#each(column + right, row + down, call);
    }
  }

  #each(column: number, row: number, call: (dot: number) => void): void {
    if (column < 0 || row < 0 || column >= this.#side || row >= this.#side) return;
    const cell = row * this.#side + column;
    const end = this.#starts[cell + 1] ?? 0;
    for (let at = this.#starts[cell] ?? 0; at < end; at += 1) call(this.#order[at] ?? 0);
  }
}

/** Whether a place is inside, by how often a ray from it crosses the line: what is enclosed twice is outside again. */
export function isInside(polygon: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  let before = polygon[polygon.length - 1];
  for (const corner of polygon) {
    if (before && corner.y > y !== before.y > y) {
      const crosses = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
      if (x < crosses) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
