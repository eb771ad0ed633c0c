/** Every key of the words is said somewhere, and what is shown comes from there. */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as compiler from "svelte/compiler";
import ts from "typescript";
import { expect, test } from "vitest";
import { read } from "../../test/fluent";

/** Asked for past Vite, which would take its time to transform the whole compiler. */
const { parse } = createRequire(import.meta.url)("svelte/compiler") as typeof compiler;

const SOURCE = join(import.meta.dirname, "../..");
/** Fakes and tests have words of their own; the shapes of the wire are written by a program. */
const OTHERS = /^(test\/|lib\/backend\/(fake|tauri)\/)|\.test\.ts$|words\/keys\.ts$/;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|svelte)$/.test(file) && !OTHERS.test(file));

const text = (file: string) => readFileSync(join(SOURCE, file), "utf8");

/** Keys that are put together, and where. */
const TOGETHER = [/^problem-/, /^rule-(folder|site|source|pattern)-sure$/];

test("every key is said somewhere", () => {
  const all = files.map(text).join("\n");
  const unused = [...read("en", "window.ftl").messages.keys()].filter(
    (key) => !all.includes(`"${key}"`) && !TOGETHER.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

/** Names, the same in every language. What the library calls a file and the folders of Firefox is not shown. */
const NAMES = new Set([
  ...["Dogear", "JSON", "Markdown", "Google Gemini", "Português (Brasil)"],
  ...["Imported file", "Bookmarks Menu", "Bookmarks Toolbar", "Other Bookmarks", "Mobile Bookmarks"],
]);

const ATTRIBUTES = new Set(["aria-label", "aria-description", "title", "placeholder", "alt", "label", "heading"]);

test("no component shows words of its own", () => {
  const found = files.filter((file) => file.endsWith(".svelte")).flatMap((file) => shownIn(file, text(file)));
  expect(found).toEqual([]);
});

test("no sentence stands in the code", () => {
  const found = files.flatMap((file) =>
    scripts(file).flatMap((script) => sentencesIn(script).map((each) => `${file}: ${each}`)),
  );
  expect(found).toEqual([]);
});

test("both rules find what they look for", () => {
  const component = `<script lang="ts">const a = "A word";</script><p title="Two">One {a ? "Three four" : ""}</p><p>{"."}</p>`;
  expect(shownIn("x", component)).toEqual(["x: One", "x: Two", "x: Three four"].sort());
  expect(sentencesIn('const a = "some-key"; const b = `Read ${a} bookmarks`; throw new Error("It is wrong");')).toEqual(
    ["Read … bookmarks"],
  );
});

type Node = { type: string } & Record<string, unknown>;

/** Texts and literals in the markup that hold a word. */
function shownIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, attribute: string | null): void => {
    const within = node.type === "Attribute" ? String(node.name) : attribute;
    const literal = node.type === "Text" ? node.data : node.type === "Literal" ? node.value : null;
    if (typeof literal === "string" && isShown(node, within) && isWord(literal))
      found.push(`${file}: ${literal.trim()}`);
    for (const child of children(node)) visit(child, within);
  };
  visit(parse(source, { modern: true }).fragment as unknown as Node, null);
  return found.sort();
}

/** Attributes hold words only where somebody reads them. Literals elsewhere are keys, which have no capital and no space. */
function isShown(node: Node, attribute: string | null): boolean {
  if (attribute !== null) return ATTRIBUTES.has(attribute) && (node.type === "Text" || isSentence(String(node.value)));
  return node.type === "Text" || isSentence(String(node.value));
}

function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !NAMES.has(text.trim());
}

/** More than one word, or one that begins with a capital and goes on without. */
function isSentence(text: string): boolean {
  return /\p{L}{2,}[,;:.]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.…?]?$/u.test(text);
}

function children(node: Node): Node[] {
  const values = Object.entries(node).filter(([name]) => name !== "parent" && name !== "metadata");
  return values.flatMap(([, value]) => (Array.isArray(value) ? value : [value])).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function scripts(file: string): string[] {
  const source = text(file);
  if (!file.endsWith(".svelte")) return [source];
  return [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
}

/** Several words in one literal. Errors that only a programmer sees are none, nor are names of keys and lists of classes. */
function sentencesIn(script: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isError(node)) return;
    if (ts.isStringLiteralLike(node) && isPhrase(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
      if (isPhrase(parts.replace(/[{}]/g, ""))) found.push(parts);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.ts", script, ts.ScriptTarget.ESNext));
  return found;
}

function isError(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) &&
    node.expression.getText !== undefined &&
    /Error$/.test((node.expression as ts.Identifier).text ?? "")
  );
}

/** "Read … bookmarks", "Not counted yet"; not "primary large" or "min-width: 1400px". */
function isPhrase(text: string): boolean {
  return /^\p{Lu}\p{Ll}*[ ,].*\p{L}|\p{L}{2} \p{Ll}+ \p{Ll}{2}|\p{L}[.?!]( |$)/u.test(text) && !NAMES.has(text);
}
