/** How much of each group falls into each piece of time, one above the other. */
import type { Facets } from "./facets";

export type Stacks = {
  /** Where the pieces begin, and where the last one ends: milliseconds since 1970. */
  edges: readonly number[];
  groups: number;
  /** Of each piece, how many of each group: `counts[piece * groups + group]`. */
  counts: Uint32Array;
  /** Of each piece, how many in all. */
  totals: Uint32Array;
  /** The highest of them. */
  most: number;
};

/** `savedAt` in seconds. `only`: a group that is counted alone. */
export function stacksOf(
  savedAt: readonly (number | null)[],
  facets: Facets,
  edges: readonly number[],
  only: number | null,
): Stacks {
  const pieces = Math.max(0, edges.length - 1);
  const groups = facets.groups.length;
  const [counts, totals] = [new Uint32Array(pieces * groups), new Uint32Array(pieces)];
  for (const [row, at] of savedAt.entries()) {
    const group = facets.of[row] ?? 0;
    if (at === null || (only !== null && group !== only)) continue;
    const piece = pieceAt(edges, at * 1000);
    if (piece < 0) continue;
    counts[piece * groups + group] = (counts[piece * groups + group] ?? 0) + 1;
    totals[piece] = (totals[piece] ?? 0) + 1;
  }
  return { edges, groups, counts, totals, most: totals.reduce((most, total) => Math.max(most, total), 0) };
}

/** The piece in which a moment lies; -1 for none. */
export function pieceAt(edges: readonly number[], at: number): number {
  if (edges.length < 2 || at < (edges[0] ?? 0) || at >= (edges.at(-1) ?? 0)) return -1;
  let [from, to] = [0, edges.length - 1];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((edges[middle] ?? 0) <= at) from = middle;
    else to = middle;
  }
  return from;
}

export type Frame = { left: number; top: number; width: number; height: number };

/** A path of bars for each group, the first group at the bottom. `x`: where a moment is drawn. */
export function barsOf(stacks: Stacks, { top, height }: Frame, x: (at: number) => number): string[] {
  const { edges, groups, counts, most } = stacks;
  const paths: string[][] = Array.from({ length: groups }, () => []);
  const high = (count: number) => (count / Math.max(1, most)) * height;
  for (let piece = 0; piece + 1 < edges.length; piece += 1) {
    const [left, right] = [x(edges[piece] ?? 0), x(edges[piece + 1] ?? 0)];
    // A line of paper between bars, where there is room for one.
    const gap = right - left > 4 ? 1 : 0;
    let below = 0;
    for (let group = 0; group < groups; group += 1) {
      const count = counts[piece * groups + group] ?? 0;
      if (count === 0) continue;
      const [floor, ceiling] = [top + height - high(below), top + height - high(below + count)];
      const wide = Math.max(1, right - left - gap).toFixed(1);
      paths[group]?.push(`M${left.toFixed(1)} ${floor.toFixed(1)}h${wide}V${ceiling.toFixed(1)}h-${wide}z`);
      below += count;
    }
  }
  return paths.map((path) => path.join(""));
}

/** Numbers for the lines across: whole ones, at most four, the highest at most `most`. */
export function marks(most: number): number[] {
  const step = niceStep(most / 4);
  const count = Math.floor(most / step);
  return Array.from({ length: count }, (_, at) => (at + 1) * step);
}

/** 1, 2 or 5 times a power of ten, not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? 1);
}
