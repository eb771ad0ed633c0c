import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "../../test/fluent";

const FILE = join(import.meta.dirname, "keys.ts");
const ADVICE = "DOGEAR_WRITE=1 npx vitest run keys";

test("the page knows the keys of the words, and what each sentence names", () => {
  const written = `/** What can be said, and what each sentence names. Written by \`${ADVICE}\`. */\n${types()}`;
  if (process.env.DOGEAR_WRITE) writeFileSync(FILE, written);
  expect(readFileSync(FILE, "utf8"), `${ADVICE} writes it again`).toBe(written);
});

function types(): string {
  const all = [...read("en", "window.ftl").messages];
  const plain = all.filter(([, { named }]) => named.size === 0).map(([key]) => `  | "${key}"`);
  const others = all.filter(([, { named }]) => named.size > 0);
  const fields = others.map(([key, { named }]) => {
    const values = [...named].map(([name, type]) => `${name}: ${type}`).sort();
    return `  "${key}": { ${values.join("; ")} };`;
  });
  return `export type Words = Record<Plain, null> & {\n${fields.join("\n")}\n};\n\ntype Plain =\n${packed(plain)};\n`;
}

/** As many on a line as fit. */
function packed(words: string[]): string {
  const lines = [""];
  for (const word of words.map((word) => word.trim())) {
    if ((lines.at(-1) ?? "").length + word.length > 115) lines.push("");
    lines.push(`${lines.pop() ?? ""} ${word}`);
  }
  return lines.map((line) => ` ${line}`).join("\n");
}
