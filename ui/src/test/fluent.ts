/** Reads the files of words for tests: keys, and what each sentence names and marks. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentParser, Visitor, type Pattern, type SelectExpression, type VariableReference } from "@fluent/syntax";

const FOLDER = join(import.meta.dirname, "../../../assets/languages");

export type File = {
  language: string;
  messages: ReadonlyMap<string, Sentence>;
  /** What is not Fluent, or stands there twice. */
  flaws: string[];
};

export type Sentence = {
  /** As it is written. */
  text: string;
  /** What it names, and how: "number", "string", or the words that it chooses by. */
  named: ReadonlyMap<string, string>;
  /** The marks in it: "b", "kbd". */
  marks: ReadonlySet<string>;
  /** The forms of each number that it chooses by. */
  forms: string[][];
};

/** Those that have this file. */
export function speaking(name: string): string[] {
  return readdirSync(FOLDER).filter((code) => existsSync(join(FOLDER, code, name)));
}

export function read(language: string, name: string): File {
  return parse(language, readFileSync(join(FOLDER, language, name), "utf8"));
}

export function parse(language: string, text: string): File {
  const messages = new Map<string, Sentence>();
  const flaws: string[] = [];
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type === "Junk") flaws.push(entry.content.trim());
    if (entry.type !== "Message") continue;
    const { id, value } = entry;
    if (messages.has(id.name)) flaws.push(`${id.name} stands there twice`);
    if (value) messages.set(id.name, sentence(text.slice(value.span?.start, value.span?.end), value));
    else flaws.push(`${id.name} says nothing`);
  }
  return { language, messages, flaws };
}

function sentence(text: string, pattern: Pattern): Sentence {
  const seen = new Seen();
  seen.genericVisit(pattern);
  const marks = [...text.matchAll(/<(\w+)>/g)].map(([, mark = ""]) => mark);
  return { text, named: seen.named, marks: new Set(marks), forms: seen.forms };
}

/** The categories of CLDR. */
const FORMS = new Set(["zero", "one", "two", "few", "many", "other"]);

class Seen extends Visitor {
  readonly named = new Map<string, string>();
  readonly forms: string[][] = [];

  override visitVariableReference({ id: { name } }: VariableReference): void {
    if (!this.named.has(name)) this.named.set(name, COUNTS.has(name) ? "number" : "string");
  }

  override visitSelectExpression({ selector, variants }: SelectExpression): void {
    const keys = variants.map(({ key }) => (key.type === "Identifier" ? key.name : key.value));
    const isPlural = keys.every((key) => FORMS.has(key) || /^\d+$/.test(key));
    if (isPlural) this.forms.push(keys);
    const words = keys.map((key) => `"${key}"`).sort();
    if (selector.type === "VariableReference")
      this.named.set(selector.id.name, isPlural ? "number" : words.join(" | "));
    for (const variant of variants) this.genericVisit(variant);
  }
}

/** These are given as numbers, so that they are written in the form of the language. */
const COUNTS = new Set(["count", "done", "total", "rate", "rows", "days", "hours", "minutes", "seconds", "megabytes"]);
