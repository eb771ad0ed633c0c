/** Dates as people say them. Times come in as RFC 3339, `now` is always passed in, days are the reader's own. */

export type Grouped<T> = { label: "Today" | "Earlier"; items: T[] };

/** "14 Mar 2025"; null when there is no date or it cannot be read. */
export function day(at: string | null): string | null {
  const date = parsed(at);
  return date ? dayOf(date) : null;
}

/** "14 March 2025, 09:12". */
export function moment(at: string | null): string | null {
  const date = parsed(at);
  return date ? momentFormat.format(date) : null;
}

/** How long ago, in the words a note would use: "this morning", "yesterday", "3 days ago", then the day itself. */
export function ago(at: string | null, now: Date): string | null {
  const date = parsed(at);
  if (!date) return null;
  const days = daysBetween(date, now);
  if (days < 0) return dayOf(date);
  if (days === 0) return partOfDay(date);
  if (days === 1) return "yesterday";
  return days < 7 ? `${days} days ago` : dayOf(date);
}

/** Newest first, in at most two groups; empty groups are left out. */
export function byDay<T extends { updatedAt: string }>(items: readonly T[], now: Date): Grouped<T>[] {
  const sorted = [...items].sort((a, b) => time(b.updatedAt) - time(a.updatedAt));
  const isToday = (item: T) => daysBetween(new Date(item.updatedAt), now) <= 0;
  const groups: Grouped<T>[] = [
    { label: "Today", items: sorted.filter(isToday) },
    { label: "Earlier", items: sorted.filter((item) => !isToday(item)) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

export type Day<T> = { label: string; items: T[] };

/** Groups what comes newest first: "Today", "Yesterday", then "Wednesday 18 November", with the year if it is another. */
export function byCalendarDay<T extends { at: string }>(items: readonly T[], now: Date): Day<T>[] {
  const days: Day<T>[] = [];
  for (const item of items) {
    const label = dayLabel(item.at, now);
    const last = days.at(-1);
    if (last?.label === label) last.items.push(item);
    else days.push({ label, items: [item] });
  }
  return days;
}

/** "09:12"; empty when it cannot be read. */
export function timeOfDay(at: string): string {
  const date = parsed(at);
  return date ? timeFormat.format(date) : "";
}

function dayLabel(at: string, now: Date): string {
  const date = parsed(at);
  if (!date) return "Some day";
  const days = daysBetween(date, now);
  if (days <= 0) return "Today";
  if (days === 1) return "Yesterday";
  const label = weekdayFormat.format(date).replace(",", "");
  return date.getFullYear() === now.getFullYear() ? label : `${label} ${date.getFullYear()}`;
}

const weekdayFormat = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const timeFormat = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const momentFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** Newer tables of names write "Sept"; every other month has three letters. */
function dayOf(date: Date): string {
  return dayFormat.format(date).replace("Sept", "Sep");
}

function parsed(at: string | null): Date | null {
  if (at === null) return null;
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date;
}

function time(at: string): number {
  return parsed(at)?.getTime() ?? 0;
}

function partOfDay(date: Date): string {
  if (date.getHours() < 12) return "this morning";
  return date.getHours() < 18 ? "this afternoon" : "this evening";
}

/** Calendar days, not spans of 24 hours: ten to midnight is yesterday at ten past. Rounding absorbs summer time. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(now) - midnight(then)) / 86_400_000);
}
