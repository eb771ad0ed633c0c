/** The lines of a timeline: at which moments, and where a moment is drawn. */
import { following, type Span, type Unit } from "./bins";

/** Where a moment of a span is drawn, on so many pixels from `left`. */
export function scaleOf({ from, to }: Span, left: number, width: number): (at: number) => number {
  return (at) => left + ((at - from) / (to - from)) * width;
}

/** The moment that is drawn there. */
export function momentAt({ from, to }: Span, left: number, width: number, x: number): number {
  return from + ((x - left) / width) * (to - from);
}

/** Every so many edges that their names, so many pixels wide, have room. Years are counted in tens, fives and twos. */
export function marked(edges: readonly number[], unit: Unit, x: (at: number) => number, room: number): number[] {
  const [first = 0, second = 1] = edges;
  const each = Math.max(0.001, x(second) - x(first));
  const every = steps[unit].find((step) => step * each >= room) ?? Math.ceil(room / each);
  return edges.slice(0, -1).filter((edge) => place(edge, unit) % every === 0);
}

/** How many of a unit are one step: those that people count in. */
const steps: Record<Unit, readonly number[]> = {
  year: [1, 2, 5, 10, 20, 50],
  quarter: [1, 2, 4, 8, 20, 40],
  month: [1, 3, 6, 12, 24, 60],
  week: [1, 2, 4, 8, 13, 26],
  day: [1, 2, 7, 14, 28],
};

const DAY = 86_400_000;

/** Counts units, so that every so many of them is the same one wherever a span begins. */
function place(at: number, unit: Unit): number {
  const date = new Date(at);
  // The middle of the day: one of 23 hours is a day, too.
  const days = Math.floor((at - date.getTimezoneOffset() * 60_000 + DAY / 2) / DAY);
  switch (unit) {
    case "year":
      return date.getFullYear();
    case "quarter":
      return date.getFullYear() * 4 + Math.floor(date.getMonth() / 3);
    case "month":
      return date.getFullYear() * 12 + date.getMonth();
    case "week":
      return Math.floor((days + 3) / 7);
    case "day":
      return days;
  }
}

/** The span from one piece to another, whichever comes first. */
export function spanOf(edges: readonly number[], one: number, other: number, unit: Unit): Span {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const from = edges[first] ?? 0;
  return { from, to: edges[last + 1] ?? following(from, unit) };
}
