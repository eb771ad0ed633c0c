/** How far apart the headings of a list are: months, or years where a month has hardly a bookmark. */
import type { Group, Order } from "../backend/shelves";

/** With fewer bookmarks below a heading, on average, more is read of headings than of bookmarks. */
const LEAST_BELOW = 4;

export function grouped(groups: readonly Group[], { sort }: Pick<Order, "sort">): readonly Group[] {
  if (sort !== "saved" && sort !== "opened") return groups;
  const rows = groups.reduce((sum, { count }) => sum + count, 0);
  return rows < LEAST_BELOW * groups.length ? byYear(groups) : groups;
}

function byYear(groups: readonly Group[]): Group[] {
  const years: Group[] = [];
  for (const group of groups) {
    const name = group.name.slice(0, 4);
    const last = years.at(-1);
    if (last?.name === name) last.count += group.count;
    else years.push({ ...group, name });
  }
  return years;
}
