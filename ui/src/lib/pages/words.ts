/** How reading pages stands, and what came of them, in words. */
import type { HealthKind, HealthRow, PagesView, PageState } from "../backend/pages";
import { day } from "../words/dates";
import { perLanguage, say, type PlainKey } from "../words/say.svelte";

export const stateNames = {
  read: "page-state-read",
  noText: "page-state-no-text",
  walled: "page-state-walled",
  unwanted: "page-state-unwanted",
  gone: "page-state-gone",
  dead: "page-state-dead",
  trouble: "page-state-trouble",
  forbidden: "page-state-forbidden",
} as const satisfies Record<PageState, PlainKey>;

export const kindNames = {
  gone: "health-gone",
  dead: "health-dead",
  moved: "health-moved",
  changed: "health-changed",
} as const satisfies Record<HealthKind, PlainKey>;

export const explained = {
  gone: "health-gone-explained",
  dead: "health-dead-explained",
  moved: "health-moved-explained",
  changed: "health-changed-explained",
} as const satisfies Record<HealthKind, PlainKey>;

const units = perLanguage(({ locale }) => {
  const format = (unit: string) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  return { minute: format("minute"), hour: format("hour"), day: format("day") };
});

/** "50 minutes"; longer ones in hours, the longest in days. */
export function duration(minutes: number): string {
  const { minute, hour, day } = units();
  if (minutes < 90) return minute.format(Math.max(1, Math.round(minutes)));
  return minutes < 48 * 60 ? hour.format(Math.round(minutes / 60)) : day.format(Math.round(minutes / 1440));
}

/** Megabytes as they are said: small ones by the tenth, the smallest as one tenth. */
export function rounded(megabytes: number): number {
  if (megabytes > 0 && megabytes < 0.1) return 0.1;
  return megabytes < 100 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes);
}

const months = perLanguage(({ locale }) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" }));

/** "March 2026"; empty where it cannot be read. */
export function month(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? "" : months().format(date);
}

/** "now example.org · 12 MB so far · about 48 minutes left"; what is unknown is left out. */
export function progress({ site, megabytes, minutesLeft, phase }: PagesView): string {
  const parts = [
    site === null ? null : say("pages-now", { site }),
    say("pages-so-far", { megabytes: rounded(megabytes) }),
    minutesLeft === null || phase !== "reading" ? null : say("pages-left", { time: duration(minutesLeft) }),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** Why it waits, in a sentence. */
export function waiting(why: PagesView["waitingFor"]): string {
  const kinds = {
    powerSaver: "power-saver",
    lowBattery: "low-battery",
    metered: "metered",
    offline: "offline",
    elsewhere: "elsewhere",
    resting: "resting",
  } as const;
  return say("pages-waiting", { why: kinds[why ?? "offline"] });
}

/** What came of asking for a page, in a sentence. */
export function came(state: PageState, triedAt: string | null): string {
  const named = state === "noText" ? "no-text" : state;
  return say("page-text-came", { state: named, day: day(triedAt) ?? "" });
}

/** A line a page, with tabs between, as tables take it: its address, what became of it, where it is now, an archived copy. */
export function listText(rows: readonly HealthRow[]): string {
  const line = ({ url, kind, movedTo, archived }: HealthRow) => [url, say(kindNames[kind]), movedTo ?? "", archived];
  return rows.map((row) => line(row).map(oneLine).join("\t")).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
