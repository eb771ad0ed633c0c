/** Which card an arrow key leads to, in a grid read left to right. */

/**
 * The index to go to, or null when the key leads nowhere. `tops` holds each card's upper edge; cards with the same edge
 * are in one row.
 */
export function neighbour(key: string, current: number, tops: readonly number[]): number | null {
  if (current < 0) return null;
  const columns = Math.max(1, tops.filter((top) => top === tops[0]).length);
  const step = steps(columns === tops.length ? 1 : columns)[key];
  if (step === undefined) return null;
  const next = current + step;
  return next >= 0 && next < tops.length ? next : null;
}

function steps(columns: number): Record<string, number> {
  return { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
}
