/** What spans of time are called. */
import { perLanguage, say } from "../words/say.svelte";
import { following, type Span, type Unit } from "./bins";

const formats = perLanguage(({ locale }) => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  return {
    year: format({ year: "numeric" }),
    month: format({ month: "long", year: "numeric" }),
    day: format({ day: "numeric", month: "long", year: "numeric" }),
    shortMonth: format({ month: "short" }),
    shortDay: format({ day: "numeric", month: "short" }),
  };
});

/** "2024", "March 2024", "14 March 2024"; of what has no word, its first and last: "January 2024 to March 2024". */
export function unitName(at: number, unit: Unit): string {
  const last = following(at, unit) - 1;
  switch (unit) {
    case "year":
      return formats().year.format(at);
    case "quarter":
      return say("timeline-span", { from: formats().month.format(at), to: formats().month.format(last) });
    case "month":
      return formats().month.format(at);
    case "week":
      return say("timeline-span", { from: formats().shortDay.format(at), to: formats().day.format(last) });
    case "day":
      return formats().day.format(at);
  }
}

/** Under a line of the axis: the year where one begins, else the month or day. */
export function markName(at: number, unit: Unit): string {
  const date = new Date(at);
  if (unit === "year" || (date.getMonth() === 0 && date.getDate() === 1)) return formats().year.format(at);
  const { shortMonth, shortDay } = formats();
  return (unit === "quarter" || unit === "month" ? shortMonth : shortDay).format(at);
}

/** "312 pages from March 2024 to May 2024". The ends are those of units. */
export function rangeWords({ from, to }: Span, unit: Unit, count: number): string {
  if (following(from, unit) >= to) return say("timeline-at", { count, when: unitName(from, unit) });
  const { year, month, day } = formats();
  const format = unit === "year" ? year : unit === "quarter" || unit === "month" ? month : day;
  return say("timeline-from-to", { count, from: format.format(from), to: format.format(to - 1) });
}
