/** Which rows of a long list are on screen. */

/** Rows drawn beyond each edge, so that a quick turn of the wheel meets none that is missing. */
const BEYOND = 6;

export type Slice = { from: number; to: number };

/** The rows to draw of `count` rows of one height, `above` pixels of which are above a window `height` pixels high. */
export function sliceOf(above: number, height: number, row: number, count: number): Slice {
  const first = Math.floor(Math.max(0, above) / row) - BEYOND;
  const last = Math.ceil((above + height) / row) + BEYOND;
  const to = Math.max(0, Math.min(count, last));
  return { from: Math.max(0, Math.min(first, to)), to };
}
