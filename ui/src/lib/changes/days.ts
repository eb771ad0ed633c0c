/** Days that have changes, one after the other. Days are the reader's own, written 2026-11-21 as a field for dates holds them. */
import type { Change } from "../backend/types";

/** The newest changes before a moment (RFC 3339) or up to now, at most `count`. */
export type Ask = (count: number, until: string | null) => Promise<readonly Change[]>;

/** Changes asked for at a time while a day is looked for. */
const COUNT = 100;

/** The day of a moment; null when it cannot be read. */
export function dayOf(at: string): string | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}

/**
 * Whether it is a day that there is, as `dayOf` writes it. While a year is typed, fields for dates tell of the years 2 and 20,
 * too; nobody looks for changes there.
 */
export function isDay(text: string): boolean {
  return /^2\d{3}-\d\d-\d\d$/.test(text) && dayOf(beginOf(text).toISOString()) === text;
}

/** The first moment of a day, RFC 3339. */
export function startOf(day: string): string {
  return beginOf(day).toISOString();
}

/** The first moment after a day, RFC 3339. Days on which clocks are put forward or back are shorter or longer. */
export function endOf(day: string, further = 0): string {
  return beginOf(day, 1 + further).toISOString();
}

/** The last day before this one that has changes. */
export async function earlierDay(ask: Ask, day: string): Promise<string | null> {
  const [last] = await ask(1, startOf(day));
  return last ? dayOf(last.at) : null;
}

/**
 * The first day after this one that has changes; null where there is none. Changes are told from the newest back, so it is
 * looked for in spans that double, until one holds something, and there from the end to the begin.
 */
export async function laterDay(ask: Ask, day: string, now: Date): Promise<string | null> {
  const end = endOf(day);
  for (let days = 1; ; days *= 2) {
    const until = endOf(day, days);
    const found = await firstSince(ask, end, until);
    if (found !== null) return found;
    if (new Date(until) > now) return firstSince(ask, end, null);
  }
}

/** The day of the first change from `since` on, of those before `until`. */
async function firstSince(ask: Ask, since: string, until: string | null): Promise<string | null> {
  let first: string | null = null;
  for (let before = until; ;) {
    const changes = await ask(COUNT, before);
    const within = changes.filter(({ at }) => new Date(at) >= new Date(since));
    const oldest = within.at(-1);
    if (!oldest) return first;
    first = dayOf(oldest.at);
    if (within.length < COUNT || first === null) return first;
    before = startOf(first);
  }
}

function beginOf(day: string, further = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + further);
}
