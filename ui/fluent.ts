/**
 * Reads the words of a language when the window is built or served: a file of Fluent becomes a module of what Fluent's own
 * parser made of it, so that no page has to carry the parser. What a language lacks, or has written so that it cannot be read,
 * it has from English.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

/** Patterns of Fluent by their keys. */
export type Messages = Record<string, FluentResource["body"][number]["value"]>;

export function fluent(): Plugin {
  return {
    name: "fluent",
    load(id) {
      if (!id.endsWith(".ftl")) return null;
      const english = join(dirname(id), "../en", id.slice(dirname(id).length));
      this.addWatchFile(english);
      return `export default ${JSON.stringify({ ...parsed(read(english)), ...parsed(read(id)) })}`;
    },
  };
}

/** What cannot be read is passed over, as Fluent does. */
export function parsed(text: string): Messages {
  return Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]));
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}
