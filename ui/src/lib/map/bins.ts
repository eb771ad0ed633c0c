/** Time in pieces that calendars know: years, quarters, months, weeks, days of the reader's own calendar. */

export type Unit = "year" | "quarter" | "month" | "week" | "day";

export type Span = {
  /** Milliseconds since 1970: from, and up to. */
  from: number;
  to: number;
};

const DAY = 86_400_000;
/** Days of each, the longest first. */
const lengths: readonly [Unit, number][] = [
  ["year", 365.25],
  ["quarter", 91.3],
  ["month", 30.4],
  ["week", 7],
  ["day", 1],
];

/** The shortest unit of which a span has at most so many. */
export function unitFor({ from, to }: Span, most: number): Unit {
  const days = (to - from) / DAY;
  const fitting = lengths.filter(([, length]) => days / length <= most);
  return fitting.at(-1)?.[0] ?? "year";
}

/** The beginning of the unit in which a moment lies; weeks begin on Monday. */
export function beginning(at: number, unit: Unit): number {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  switch (unit) {
    case "year":
      return midnight(year, 0, 1);
    case "quarter":
      return midnight(year, month - (month % 3), 1);
    case "month":
      return midnight(year, month, 1);
    case "week":
      return midnight(year, month, day - ((date.getDay() + 6) % 7));
    case "day":
      return midnight(year, month, day);
  }
}

/** The beginning of the unit after the one that begins at `from`, or `count` after it. */
export function following(from: number, unit: Unit, count = 1): number {
  const date = new Date(from);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  switch (unit) {
    case "year":
      return midnight(year + count, 0, 1);
    case "quarter":
      return midnight(year, month + 3 * count, 1);
    case "month":
      return midnight(year, month + count, 1);
    case "week":
      return midnight(year, month, day + 7 * count);
    case "day":
      return midnight(year, month, day + count);
  }
}

/** Where the units of a span begin, and where the last one ends. */
export function edges({ from, to }: Span, unit: Unit): number[] {
  const all = [beginning(from, unit)];
  for (let at = all[0] ?? from; at < to;) {
    at = following(at, unit);
    all.push(at);
  }
  return all;
}

/** All of what is dated, in whole units of which there are at most so many; null where nothing is. Seconds come in. */
export function wholeSpan(savedAt: readonly (number | null)[], most: number): Span | null {
  let [first, last] = [Infinity, -Infinity];
  for (const at of savedAt) {
    if (at === null) continue;
    first = Math.min(first, at * 1000);
    last = Math.max(last, at * 1000);
  }
  if (first > last) return null;
  const months = { from: beginning(first, "month"), to: following(beginning(last, "month"), "month") };
  const unit = unitFor(months, most);
  return { from: beginning(months.from, unit), to: following(beginning(months.to - 1, unit), unit) };
}

/** Nearer by `factor` around the moment `at`, between a fortnight and all of it. */
export function zoomedSpan({ from, to }: Span, factor: number, at: number, all: Span): Span {
  const length = Math.min(all.to - all.from, Math.max(14 * DAY, (to - from) / factor));
  const part = (at - from) / (to - from);
  return heldSpan({ from: at - part * length, to: at + (1 - part) * length }, all);
}

/** As long as before, and within all of it. */
export function heldSpan({ from, to }: Span, all: Span): Span {
  const shift = from < all.from ? all.from - from : to > all.to ? all.to - to : 0;
  return { from: Math.max(all.from, from + shift), to: Math.min(all.to, to + shift) };
}

/** Months from 0, days from 1; what is over goes on in the next. Years before 100 are years, not of the last century. */
function midnight(year: number, month: number, day: number): number {
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month, day);
  return date.getTime();
}
