// Makes what browsers read words from out of Dogear's own files of words: Fluent in, messages.json out.
import { FluentParser } from "@fluent/syntax";

/** Folders of a language by the names that browsers give them; the language's own code where it is not here. */
export const FOLDERS = { pt: ["pt_BR", "pt_PT"], zh: ["zh_CN"] };

/**
 * The messages of a language. What a sentence names becomes `$1`, `$2` in the order of English, which is given, too; a sentence
 * that goes by a number becomes one for each form, `saved_times_few`. What the language lacks it has from English.
 *
 * @param {string} code @param {string} own @param {string} english
 * @returns {Record<string, { message: string }>}
 */
export function messages(code, own, english) {
  const [mine, others] = [patterns(own), patterns(english)];
  const all = [...others].flatMap(([key, pattern]) => written(key, mine.get(key) ?? pattern, namesIn(pattern)));
  return Object.fromEntries([["language", { message: code }], ...all.map(([key, message]) => [key, { message }])]);
}

function patterns(text) {
  const entries = new FluentParser().parse(text).body.filter(({ type }) => type === "Message");
  return new Map(entries.map(({ id, value }) => [id.name.replaceAll("-", "_"), value.elements]));
}

/** One message, or one for each form of its number. */
function written(key, elements, names) {
  const choice = elements.map(({ expression }) => expression).find((each) => each?.type === "SelectExpression");
  if (!choice) return [[key, elements.map((each) => piece(each, names)).join("")]];
  return choice.variants.map((variant) => [
    `${key}_${variant.key.name ?? variant.key.value}`,
    variant.value.elements.map((each) => piece(each, names)).join(""),
  ]);
}

function piece({ type, value, expression }, names) {
  // A dollar sign of its own is written twice.
  if (type === "TextElement") return value.replaceAll("$", "$$$$");
  return `$${names.indexOf(expression.id.name) + 1}`;
}

/** What is named, in the order in which it comes up. */
function namesIn(elements) {
  const names = elements.flatMap(({ expression }) => {
    if (!expression) return [];
    if (expression.type !== "SelectExpression") return [expression.id.name];
    return [expression.selector.id.name, ...expression.variants.flatMap(({ value }) => namesIn(value.elements))];
  });
  return [...new Set(names)];
}
