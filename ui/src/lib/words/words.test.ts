/** Holds every language to English: nothing missing, nothing besides, the same named and marked, and all of it translated. */
import { expect, test } from "vitest";
import { read, speaking, type File, type Sentence } from "../../test/fluent";
import { languages } from "./languages";

const FILES = ["window.ftl", "companion.ftl"];

/** What may be the same as in English, and why. */
const SAME: Record<string, string> = {
  "key-control": "is written on the keyboard like this",
  "key-alt": "is written on the keyboard like this",
  "key-shift": "is written on the keyboard like this",
  "key-super": "is written on the keyboard like this",
  "key-windows": "is written on the keyboard like this",
  "key-enter": "is written on the keyboard like this",
  "key-escape": "is written on the keyboard like this",
  "key-tab": "is written on the keyboard like this",
  "took-milliseconds": "ms is the sign of the unit",
  "took-seconds": "s is the sign of the unit",
  "help-not-write": "OR and NOT are typed in every language, and Rust is a name",
  "help-or-write": "OR and NOT are typed in every language, and Rust is a name",
  "help-without-write": "names of programming languages",
  "help-site-write": "an address and a name",
  "help-after-write": "a year and a name",
  "help-before-write": "a date and a name",
  "rule-site-example": "an address",
};

/** The same words in this language as in English, and why. */
const ALIKE: Record<string, Record<string, string>> = {
  de: {
    "answer-measured": '"in" is German, too',
    "imported-unused-name": '"in" is German, too',
    "detail-browser": "is German, too",
    "about-version": "is German, too",
    "library-kind-video": "is German, too",
    "site-subdomains": "is German, too",
  },
  fr: {
    "nav-ask": "is French, too",
    conversations: "is French, too",
    question: "is French, too",
    "rule-site": "is French, too",
    "about-version": "is French, too",
    "tab-sites": "is French, too",
    "tab-copies": "is French, too",
    "library-condition": "is French, too",
    "library-conditions": "is French, too",
    "library-sort-site": "is French, too",
    "library-note": "is French, too",
    "sites-heading": "is French, too",
    "sites-listed": "is French, too",
    "copies-heading": "is French, too",
    "copies-differ-date": "is French, too",
    "facet-site": "is French, too",
    "facet-source": "is French, too",
    "timeline-at": "is French, too",
  },
  it: {
    "answer-measured": '"in" is Italian, too',
    "detail-browser": "what Italians call it",
    "detail-file": "what Italians call it",
    "copies-differ-browser": "what Italians call it",
  },
  pt: Object.fromEntries(
    ["rule-site", "tab-sites", "tab-health", "library-sort-site", "sites-heading", "sites-listed", "facet-site"].map(
      (key) => [key, "what Brazilians call it"],
    ),
  ),
};

const pairs = FILES.flatMap((name) => speaking(name).map((code) => [name, code] as const));
const others = pairs.filter(([, code]) => code !== "en");

test.each(FILES)("%s is there in every language of the window", (name) => {
  expect(speaking(name).sort()).toEqual(languages.map(({ code }) => code).sort());
});

test.each(pairs)("%s of %s is Fluent from beginning to end", (name, code) => {
  expect(read(code, name).flaws).toEqual([]);
});

test.each(others)("%s of %s has the keys of English and no others", (name, code) => {
  const [own, english] = [read(code, name), read("en", name)];
  const keys = (file: File) => [...file.messages.keys()];
  expect({
    missing: keys(english).filter((key) => !own.messages.has(key)),
    unknown: keys(own).filter((key) => !english.messages.has(key)),
  }).toEqual({ missing: [], unknown: [] });
});

test.each(others)("%s of %s names and marks what English does", (name, code) => {
  expect(differing(read(code, name), read("en", name), differences)).toEqual({});
});

test.each(pairs)("%s of %s has every form of its numbers", (name, code) => {
  const locale = languages.find((language) => language.code === code)?.locale ?? code;
  // From 1: none is said by itself where it is said otherwise.
  const wanted = new Set(Array.from({ length: 200 }, (_, n) => new Intl.PluralRules(locale).select(n + 1)));
  const lacking = ({ forms }: Sentence) => forms.flatMap((has) => [...wanted].filter((form) => !has.includes(form)));
  expect(differing(read(code, name), read(code, name), lacking)).toEqual({});
});

test.each(others)("%s of %s is translated", (name, code) => {
  const [own, english] = [read(code, name), read("en", name)];
  const alike = [...own.messages].filter(([key, { text }]) => {
    const hasWords = /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}|<\/?\w+>|Dogear/g, ""));
    return hasWords && text === english.messages.get(key)?.text && !(key in SAME) && !(key in (ALIKE[code] ?? {}));
  });
  expect(alike.map(([key, { text }]) => `${key} = ${text}`)).toEqual([]);
});

/** What `find` finds in the sentences of both, by their keys. */
function differing(own: File, english: File, find: (own: Sentence, english: Sentence) => string[]) {
  const found = [...own.messages].map(([key, sentence]) => {
    const other = english.messages.get(key);
    return [key, other ? find(sentence, other) : []] as const;
  });
  return Object.fromEntries(found.filter(([, flaws]) => flaws.length > 0));
}

function differences(own: Sentence, english: Sentence): string[] {
  const shown = (name: string) => new RegExp(`\\{ (NUMBER\\()?\\$${name}\\b(?! ->)`).test(english.text);
  return [
    ...[...own.named].filter(([name]) => !english.named.has(name)).map(([name]) => `$${name} is not given`),
    // What English only chooses by need not make a difference here.
    ...[...english.named].filter(([name]) => shown(name) && !own.named.has(name)).map(([name]) => `lacks $${name}`),
    ...[...own.named]
      .filter(([name, type]) => choices(type, english.named.get(name)))
      .map(([name]) => `other cases of $${name}`),
    ...[...english.marks].filter((mark) => !own.marks.has(mark)).map((mark) => `lacks <${mark}>`),
    ...[...own.marks].filter((mark) => !english.marks.has(mark)).map((mark) => `<${mark}> is unknown`),
  ];
}

/** Whether a sentence chooses by words that are never given, or leaves one out. */
function choices(own: string, english: string | undefined): boolean {
  return own.startsWith('"') && own !== english;
}
