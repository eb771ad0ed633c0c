/** Text from elsewhere (titles, folders, answers), made safe to stand beside other text. */

/**
 * Signs that nobody sees: those that turn the direction of what follows, also beyond the end of the text, those of no width,
 * and control characters but tab and line feed. Joiners stay: Persian, Hindi and emoji are written with them.
 */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** `text` without signs that nobody sees. */
export function neutral(text: string): string {
  return text.replace(UNSEEN, (sign) => (sign === "\t" || sign === "\n" ? sign : ""));
}

const FIRST_STRONG = "\u2068";
const POP = "\u2069";
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A word of plain letters by itself disturbs nothing beside it, and a sentence chooses its form by such words. */
const WORD = /^[a-z]+(-[a-z]+)*$/;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/**
 * `text` to be put into a sentence: where it is written in the other direction, it is set apart, so that what stands around it
 * keeps its order.
 */
export function isolated(text: string, direction: "ltr" | "rtl"): string {
  const clean = neutral(text);
  const other = direction === "rtl" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(clean) && !WORD.test(clean) ? FIRST_STRONG + clean + POP : clean;
}

/** The direction of a field: that of what was typed, or while there is nothing, of the page, as its placeholder is. */
export function directionOf(typed: string): "auto" | undefined {
  return typed === "" ? undefined : "auto";
}
