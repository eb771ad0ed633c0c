/** What one may want to see again. */
import type { Columns } from "../backend/shelves";

const DAY = 86_400_000;

/** The ids of what was saved on today's day of earlier years, the newest first. On 28 February in a year without a 29th, that day's too. */
export function onThisDay({ ids, savedAt }: Columns, today: Date): number[] {
  const found: { id: number; at: number }[] = [];
  for (const [row, seconds] of savedAt.entries()) {
    if (seconds === null) continue;
    const date = new Date(seconds * 1000);
    if (date.getFullYear() < today.getFullYear() && isSameDay(date, today))
      found.push({ id: ids[row] ?? 0, at: seconds });
  }
  return found.sort((one, other) => other.at - one.at || other.id - one.id).map(({ id }) => id);
}

/** Where in a list of `total` the `few` of this day begin: others each day, all of them once before one comes again. */
export function startOfDay(total: number, few: number, today: Date): number {
  const days = Math.floor(new Date(today.getFullYear(), today.getMonth(), today.getDate()).getTime() / DAY);
  const turns = Math.max(1, Math.ceil(total / few));
  return Math.min((days % turns) * few, Math.max(0, total - few));
}

function isSameDay(date: Date, today: Date): boolean {
  const day = (of: Date) => of.getMonth() * 100 + of.getDate();
  const hasLeapDay = new Date(today.getFullYear(), 1, 29).getMonth() === 1;
  return day(date) === day(today) || (!hasLeapDay && day(today) === 128 && day(date) === 129);
}
