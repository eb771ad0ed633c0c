// What the companion says to people, in the language of the browser: build.mjs makes its messages of Dogear's files of words.
import { isolated, neutral } from "../../ui/src/lib/words/neutral";
import type { Trouble } from "./talk";

/** The sentence of a key; `named` in the order of English. */
export function say(key: string, ...named: string[]): string {
  return chrome.i18n.getMessage(
    key.replaceAll("-", "_"),
    named.map((text) => isolated(text, direction())),
  );
}

/** One sentence that says what to do. */
export function sentenceOf(trouble: Trouble): string {
  return say(`trouble-${trouble.replaceAll("_", "-")}`);
}

/** Where and when a page was saved, also in which other browsers. */
export function savedSentence(places: { folder: string[]; browser: string; added_at: string | null }[]): string {
  const [first, ...others] = places;
  if (!first) return "";
  const elsewhere = [...new Set(others.map((other) => other.browser))].filter((browser) => browser !== first.browser);
  const parts = [saved(first.folder.map(neutral).join(" › "), first.added_at)];
  if (elsewhere.length > 0) parts.push(say("saved-also", inARow(elsewhere)));
  else if (others.length > 0) parts.push(times(others.length + 1));
  return inARow(parts);
}

/** The language that is spoken: of the browser, where Dogear speaks it. */
export function language(): string {
  return chrome.i18n.getMessage("language");
}

export function direction(): "ltr" | "rtl" {
  return language() === "ar" ? "rtl" : "ltr";
}

function saved(folder: string, at: string | null): string {
  if (at === null) return folder === "" ? say("saved") : say("saved-in-folder", folder);
  return folder === "" ? say("saved-in-month", month(at)) : say("saved-in-folder-and-month", folder, month(at));
}

function times(count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  const written = new Intl.NumberFormat(locale()).format(count);
  return say(`saved-times-${form}`, written) || say("saved-times-other", written);
}

function inARow(parts: string[]): string {
  // The platform's lists without an "and" have one in some languages all the same.
  const list = new Intl.ListFormat(locale(), { type: "conjunction" }).formatToParts(["1", "2", "3", "4"]);
  return parts.join(list.find(({ type }) => type === "literal")?.value ?? ", ");
}

function month(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(new Date(moment));
}

/** Digits are the same everywhere, as they are in titles and addresses. */
function locale(): string {
  return `${language()}-u-nu-latn`;
}
