/**
 * Reads the words of a language when the window is built or served: a file of Fluent becomes a module of what Fluent's own
 * parser made of it, so that no page has to carry the parser. What a language lacks, or has written so that it cannot be read,
 * it has from English.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

export type Body = FluentResource["body"];

export function fluent(): Plugin {
  return {
    name: "fluent",
    load(id) {
      if (!id.endsWith(".ftl")) return null;
      const english = join(dirname(id), "../en", id.slice(dirname(id).length));
      this.addWatchFile(english);
      return `export default ${JSON.stringify(filled(parsed(id), parsed(english)))}`;
    },
  };
}

/** The messages of a language, and after them those of English that it lacks. */
export function filled(own: Body, english: Body): Body {
  const has = new Set(own.map(({ id }) => id));
  return [...own, ...english.filter(({ id }) => !has.has(id))];
}

/** What cannot be read is passed over, as Fluent does. */
function parsed(file: string): Body {
  return new FluentResource(readFileSync(file, "utf8")).body;
}
