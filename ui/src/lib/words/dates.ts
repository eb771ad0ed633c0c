/** Dates as people say them. Times come in as RFC 3339, `now` is always passed in, days are the reader's own. */
import { language, perLanguage, say } from "./say.svelte";

export type Grouped<T> = { label: string; items: T[] };

/** "14 Mar 2025"; null when there is no date or it cannot be read. */
export function day(at: string | null): string | null {
  const date = parsed(at);
  return date ? dayOf(date) : null;
}

/** "14 March 2025, 09:12". */
export function moment(at: string | null): string | null {
  const date = parsed(at);
  return date ? formats().moment.format(date) : null;
}

/** How long ago, in the steps a note would use: today by its part, yesterday, some days, then the date itself. */
export type Age = {
  when: "morning" | "afternoon" | "evening" | "yesterday" | "days" | "date";
  /** 0 today. */
  days: number;
  /** "14 Mar 2025". */
  date: string;
};

export function age(at: string | null, now: Date): Age | null {
  const date = parsed(at);
  if (!date) return null;
  const days = daysBetween(date, now);
  // In a sentence, a date stays on one line.
  return { when: step(date, days), days, date: dayOf(date).replaceAll(" ", "\u00a0") };
}

/** Newest first, in at most two groups, of today and of earlier days; empty groups are left out. */
export function byDay<T extends { updatedAt: string }>(items: readonly T[], now: Date): Grouped<T>[] {
  const sorted = [...items].sort((a, b) => time(b.updatedAt) - time(a.updatedAt));
  const isToday = (item: T) => daysBetween(new Date(item.updatedAt), now) <= 0;
  const groups = [
    { label: say("today"), items: sorted.filter(isToday) },
    { label: say("earlier"), items: sorted.filter((item) => !isToday(item)) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** Groups what comes newest first: "Today", "Yesterday", then "Wednesday 18 November", with the year if it is another. */
export function byCalendarDay<T extends { at: string }>(items: readonly T[], now: Date): Grouped<T>[] {
  const days: Grouped<T>[] = [];
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
  return date ? formats().time.format(date) : "";
}

function dayLabel(at: string, now: Date): string {
  const date = parsed(at);
  if (!date) return say("some-day");
  const days = daysBetween(date, now);
  if (days <= 0) return say("today");
  if (days === 1) return say("yesterday");
  const { weekday, weekdayOfYear } = formats();
  const label = (date.getFullYear() === now.getFullYear() ? weekday : weekdayOfYear).format(date);
  return isEnglish() ? label.replace(",", "") : label;
}

const formats = perLanguage(({ locale }) => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return {
    weekday: format({ weekday: "long", day: "numeric", month: "long" }),
    weekdayOfYear: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    time: format(clock),
    day: format({ day: "numeric", month: "short", year: "numeric" }),
    moment: format({ day: "numeric", month: "long", year: "numeric", ...clock }),
  };
});

/** Newer tables of English names write "Sept"; every other month has three letters. */
function dayOf(date: Date): string {
  const written = formats().day.format(date);
  return isEnglish() ? written.replace("Sept", "Sep") : written;
}

function isEnglish(): boolean {
  return language().code === "en";
}

function parsed(at: string | null): Date | null {
  if (at === null) return null;
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date;
}

function time(at: string): number {
  return parsed(at)?.getTime() ?? 0;
}

function step(date: Date, days: number): Age["when"] {
  if (days === 0) return partOfDay(date);
  if (days === 1) return "yesterday";
  return days > 1 && days < 7 ? "days" : "date";
}

function partOfDay(date: Date): "morning" | "afternoon" | "evening" {
  if (date.getHours() < 12) return "morning";
  return date.getHours() < 18 ? "afternoon" : "evening";
}

/** Calendar days, not spans of 24 hours: ten to midnight is yesterday at ten past. Rounding absorbs summer time. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(now) - midnight(then)) / 86_400_000);
}
