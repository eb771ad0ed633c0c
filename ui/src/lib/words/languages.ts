/** The languages of the window, and which of them is spoken. */

export type Language = {
  /** ISO 639-1, and the name of its folder in `assets/languages`. */
  code: string;
  /** Its own name, in itself. */
  name: string;
  /** What dates, numbers and lists are written by. Digits are the same everywhere, as they are in titles and addresses. */
  locale: string;
  direction: "ltr" | "rtl";
  /** No space stands between its sentences. */
  unspaced?: true;
};

export const english: Language = { code: "en", name: "English", locale: "en-GB", direction: "ltr" };

/** In the order of their names. */
export const languages: readonly Language[] = [
  { code: "de", name: "Deutsch", locale: "de", direction: "ltr" },
  english,
  { code: "es", name: "Español", locale: "es", direction: "ltr" },
  { code: "fr", name: "Français", locale: "fr", direction: "ltr" },
  { code: "it", name: "Italiano", locale: "it", direction: "ltr" },
  { code: "pt", name: "Português (Brasil)", locale: "pt-BR", direction: "ltr" },
  { code: "ru", name: "Русский", locale: "ru", direction: "ltr" },
  { code: "ar", name: "العربية", locale: "ar-u-nu-latn", direction: "rtl" },
  { code: "zh", name: "简体中文", locale: "zh-Hans", direction: "ltr", unspaced: true },
  { code: "ja", name: "日本語", locale: "ja", direction: "ltr", unspaced: true },
];

/** The one that was chosen, else the first of the system's that Dogear speaks, else English. `system`: as `navigator.languages`. */
export function languageFor(chosen: string, system: readonly string[]): Language {
  const known = [chosen, ...system].map((tag) => languages.find(({ code }) => code === primary(tag)));
  return known.find((language) => language !== undefined) ?? english;
}

/** "pt" of "pt-PT"; some systems write "pt_PT". */
function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}
