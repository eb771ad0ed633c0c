/** The text of a page, prepared to be shown: in paragraphs, and in the direction of its language. */

/** Letters after which a paragraph is cut at its next space: a page may be one word a million times. */
const LONG = 4000;

/** Text in, the same text out in pieces that can be drawn one by one. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap(cut)
    .filter((part) => part.trim() !== "");
}

/** The first words of a text, for a glimpse; it ends with … where there is more. */
export function glimpse(text: string, letters: number): string {
  const line = text
    .slice(0, letters * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= letters) return text.length > letters * 4 ? `${line}…` : line;
  const end = line.lastIndexOf(" ", letters);
  // Where nothing parts the words, between two letters.
  return `${end > letters / 2 ? line.slice(0, end) : line.slice(0, whole(line, letters))}…`;
}

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Of a text in this language; undefined where that is not known. */
export function directionOf(language: string): "ltr" | "rtl" | undefined {
  if (!isLanguage(language)) return undefined;
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

const LETTERS = {
  rtl: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
  ltr: /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u,
};

/** A paragraph goes as its page does, unless it has no letter that does: a quotation in another language goes its own way. */
export function directionIn(language: string, paragraph: string): "ltr" | "rtl" | "auto" {
  const direction = directionOf(language);
  return direction !== undefined && LETTERS[direction].test(paragraph) ? direction : "auto";
}

/** What may stand in `lang`; the page said it, so it may be anything. */
export function isLanguage(language: string): boolean {
  return /^[a-z]{2,3}$/.test(language);
}

function cut(paragraph: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (paragraph.length - from > LONG) {
    const space = paragraph.indexOf(" ", from + LONG);
    const end = space >= 0 && space < from + 2 * LONG ? space : whole(paragraph, from + LONG);
    parts.push(paragraph.slice(from, end));
    from = end;
  }
  parts.push(paragraph.slice(from));
  return parts;
}

/** A place that does not part a letter that is written with two signs. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
