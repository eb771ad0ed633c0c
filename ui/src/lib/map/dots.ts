/** The map as typed arrays, joined with what the columns know of each bookmark. */
import type { Columns, MapView } from "../backend/shelves";
import type { Box } from "./camera";

/** The units of a map's side. */
const SIDE = 65_535;

/** Place `i` of each array is of one dot. */
export type Dots = {
  count: number;
  ids: Float64Array;
  /** 0 to 1. */
  x: Float32Array;
  y: Float32Array;
  /** Place in the map's topics; -1 for none. */
  topic: Int32Array;
  /** Place in the columns; -1 where they do not know it. */
  row: Int32Array;
  /** Around all of them. */
  box: Box;
};

/** `rowOf`: see `rowsById`. */
export function dotsOf(map: MapView, rowOf: (id: number) => number): Dots {
  const count = map.ids.length;
  const [x, y, row] = [new Float32Array(count), new Float32Array(count), new Int32Array(count)];
  const box = { left: 1, top: 1, right: 0, bottom: 0 };
  for (let at = 0; at < count; at += 1) {
    const [right, down] = [(map.x[at] ?? 0) / SIDE, (map.y[at] ?? 0) / SIDE];
    x[at] = right;
    y[at] = down;
    row[at] = rowOf(map.ids[at] ?? NaN);
    box.left = Math.min(box.left, right);
    box.right = Math.max(box.right, right);
    box.top = Math.min(box.top, down);
    box.bottom = Math.max(box.bottom, down);
  }
  const ids = Float64Array.from(map.ids);
  const none = { left: 0, top: 0, right: 1, bottom: 1 };
  return { count, ids, x, y, topic: Int32Array.from(map.cluster), row, box: count === 0 ? none : box };
}

/** Finds the place of an id among `ids`; -1 for one that is not there. Two arrays, where a map would take ten times their size. */
export function placesById(ids: ArrayLike<number>): (id: number) => number {
  const order = Int32Array.from({ length: ids.length }, (_, at) => at);
  if (!isSorted(ids)) order.sort((one, other) => (ids[one] ?? 0) - (ids[other] ?? 0));
  return (id) => {
    let [from, to] = [0, order.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ids[order[middle] ?? 0] ?? 0) < id) from = middle + 1;
      else to = middle;
    }
    const found = order[from];
    return found !== undefined && ids[found] === id ? found : -1;
  };
}

function isSorted(ids: ArrayLike<number>): boolean {
  for (let at = 1; at < ids.length; at += 1) if ((ids[at - 1] ?? 0) > (ids[at] ?? 0)) return false;
  return true;
}

/** The topic of each row of the columns; -1 for none, or where the map does not have it yet. */
export function topicsOfRows(columns: Columns, dots: Dots): Int32Array {
  const topics = new Int32Array(columns.ids.length).fill(-1);
  for (let at = 0; at < dots.count; at += 1) {
    const row = dots.row[at] ?? -1;
    if (row >= 0) topics[row] = dots.topic[at] ?? -1;
  }
  return topics;
}
