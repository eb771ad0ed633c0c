/** Counts and lists as they are written on screen, in the form of the language. */
import { perLanguage, say } from "./say.svelte";

const format = perLanguage(({ locale }) => new Intl.NumberFormat(locale));
const and = perLanguage(({ locale }) => new Intl.ListFormat(locale, { type: "conjunction" }));
/** What stands between the first two of several: the platform's lists without an "and" have one in some languages all the same. */
const between = perLanguage(({ locale }) => {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return list.formatToParts(["1", "2", "3", "4"]).find(({ type }) => type === "literal")?.value ?? ", ";
});

/** "4,812". */
export function grouped(count: number): string {
  return format().format(count);
}

/** "6 ms" below a second, "1.4 s" above. */
export function span(milliseconds: number): string {
  if (milliseconds < 1000) return say("took-milliseconds", { count: Math.max(1, Math.round(milliseconds)) });
  return say("took-seconds", { seconds: milliseconds / 1000 });
}

/** "Chrome, Firefox and Safari". */
export function listed(names: readonly string[]): string {
  return and().format(names);
}

/** "312 bookmarks added, 4 known already": things said one after the other. */
export function inARow(parts: readonly string[]): string {
  return parts.join(between());
}
