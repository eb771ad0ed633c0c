/**
 * The words of the window in the language that is spoken. Whatever is drawn with `say` is drawn anew when the language
 * changes. Of the languages only the one that is spoken is loaded; what it lacks the build has put in from English.
 */
import { FluentBundle, type FluentResource } from "@fluent/bundle";
import { untrack } from "svelte";
import type { Words } from "./keys";
import { english, type Language } from "./languages";
import { isolated } from "./neutral";

export type Key = keyof Words;
/** Keys of sentences that name nothing. */
export type PlainKey = { [K in Key]: Words[K] extends null ? K : never }[Key];
/** What the sentence of a key names. */
export type Named<K extends Key> = Words[K] extends null ? [] : [named: Words[K]];

type Messages = Record<string, FluentResource["body"][number]["value"]>;
type Spoken = { language: Language; bundle: FluentBundle };

const files = import.meta.glob<Messages>("../../../../assets/languages/*/window.ftl", { import: "default" });

let spoken = $state.raw<Spoken | null>(null);
let asked = 0;

/** The language of the words; English before the first is loaded. */
export function language(): Language {
  return spoken?.language ?? english;
}

/** Loads a language, and speaks it from then on, unless another was asked for meanwhile. */
export async function speak(wanted: Language): Promise<void> {
  const mine = ++asked;
  // Whoever asks for a language does not ask again when it changes.
  if (untrack(() => spoken?.language) === wanted) return;
  const messages = await load(wanted);
  if (mine !== asked) return;
  spoken = { language: wanted, bundle: bundle(wanted, messages) };
  document.documentElement.lang = wanted.code;
  document.documentElement.dir = wanted.direction;
}

/** The sentence of a key, with what it names put in. */
export function say<K extends Key>(key: K, ...[named]: Named<K>): string {
  return sentence(key, named ?? {});
}

/** Sentences one after the other, as the language sets them: with a space between, or with none. */
export function together(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(language().unspaced ? "" : " ");
}

/** The words for what went wrong, by the parts of its code: "disk-full"; null where there are none. */
export function sayProblem(code: string, named: Readonly<Record<string, string>>): string | null {
  const key = `problem-${code}`;
  return spoken?.bundle.hasMessage(key) ? sentence(key, named) : null;
}

/** A piece of a sentence, and the name of the mark around it, if there is one: "Press <kbd>F2</kbd> now." are three. */
export type Marked = { mark: string | null; text: string };

/** The sentence of a key in pieces. Marks in what it names are text. */
export function sayMarked(key: Key, named: Readonly<Record<string, string | number>>): Marked[] {
  const guarded = Object.entries(named).map(([name, value]) => [
    name,
    mapped(value, (text) => text.replaceAll("<", GUARD)),
  ]);
  const pieces = sentence(key, Object.fromEntries(guarded)).split(/<(\w+)>(.*?)<\/\1>/s);
  // What was split by comes between: text, then a mark and what is in it, then text.
  const all = pieces.flatMap((text, at) =>
    at % 3 === 1 ? [] : [{ mark: at % 3 === 2 ? (pieces[at - 1] ?? null) : null, text }],
  );
  return all.map(({ mark, text }) => ({ mark, text: text.replaceAll(GUARD, "<") })).filter(({ text }) => text !== "");
}

/** Stands for "<" while marks are looked for; nobody's alphabet has it. */
const GUARD = "\ue000";

/** What is made once for each language, such as a format of dates. */
export function perLanguage<T>(make: (language: Language) => T): () => T {
  let made: { of: Language; value: T } | null = null;
  return () => {
    const of = language();
    if (made?.of !== of) made = { of, value: make(of) };
    return made.value;
  };
}

function sentence(key: string, named: Readonly<Record<string, string | number>>): string {
  if (!spoken) return "";
  const { language, bundle } = spoken;
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  const entries = Object.entries(named).map(([name, value]) => [
    name,
    mapped(value, (text) => isolated(text, language.direction)),
  ]);
  // Without a list for them, errors would be thrown: a sentence that is not whole is better than none.
  return bundle.formatPattern(pattern, Object.fromEntries(entries), []);
}

function mapped(value: string | number, change: (text: string) => string): string | number {
  return typeof value === "string" ? change(value) : value;
}

async function load(wanted: Language): Promise<Messages> {
  const file = files[`../../../../assets/languages/${wanted.code}/window.ftl`];
  return (await file?.()) ?? {};
}

function bundle({ locale }: Language, messages: Messages): FluentBundle {
  // What is named is set apart above, and only where it has to be.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource({ body: Object.entries(messages).map(([id, value]) => ({ id, value, attributes: {} })) });
  return bundle;
}
