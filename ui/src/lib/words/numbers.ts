/** Counts as they are written on screen. */

const format = new Intl.NumberFormat("en");

/** "4,812". */
export function grouped(count: number): string {
  return format.format(count);
}

/** "1 bookmark", "4,812 bookmarks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "6 ms" below a second, "1.4 s" above. */
export function span(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
