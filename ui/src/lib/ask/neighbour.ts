/** Which card an arrow key leads to, in a grid read row by row. */

/**
 * The index to go to, or null when the key leads nowhere. `tops` holds each card's upper edge; cards with the same edge
 * are in one row, and a row may be shorter than the others.
 */
export function neighbour(
  key: string,
  current: number,
  tops: readonly number[],
  direction: "ltr" | "rtl",
): number | null {
  if (current < 0) return null;
  const top = tops[current];
  const inRow = (edge: number | undefined) => tops.flatMap((each, index) => (each === edge ? [index] : []));
  const column = inRow(top).indexOf(current);
  const edges = [...new Set(tops)];
  const row = edges.indexOf(top ?? NaN);
  switch (key) {
    case direction === "ltr" ? "ArrowLeft" : "ArrowRight":
      return current > 0 ? current - 1 : null;
    case direction === "ltr" ? "ArrowRight" : "ArrowLeft":
      return current + 1 < tops.length ? current + 1 : null;
    case "ArrowUp":
      return row > 0 ? (inRow(edges[row - 1])[column] ?? null) : null;
    case "ArrowDown":
      return row + 1 < edges.length ? (inRow(edges[row + 1])[column] ?? null) : null;
    default:
      return null;
  }
}
