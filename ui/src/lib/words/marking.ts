/**
 * Finds the matched words in a title. Text in, pieces of the same text out: joined together the pieces are the title again,
 * so they can be written as text nodes and no title is ever read as HTML.
 */

export type Piece = { text: string; marked: boolean };

export function pieces(title: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return title === "" ? [] : [{ text: title, marked: false }];
  const folded = fold(title);
  const spans = merged(words.flatMap((word) => spansOf(folded, word)));
  const result: Piece[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from > at) result.push({ text: title.slice(at, from), marked: false });
    result.push({ text: title.slice(from, to), marked: true });
    at = to;
  }
  if (at < title.length) result.push({ text: title.slice(at), marked: false });
  return result;
}

type Span = readonly [from: number, to: number];
/** `origin[i]` is where the i-th unit of `text` came from in the title; folding can change lengths ("ß", "é"). */
type Folded = { text: string; origin: number[] };

/** An ending of at most this many letters still belongs to the word: "manager" marks "managers". */
const ENDING = 3;

function fold(original: string): Folded {
  const origin: number[] = [];
  let text = "";
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    origin.push(...Array<number>(folded.length).fill(at));
    text += folded;
    at += character.length;
  }
  origin.push(at);
  return { text, origin };
}

/** Only the accents of European scripts are dropped: in others these signs are letters. */
function foldCharacter(character: string): string {
  // Most letters have none, and rows are folded at each letter that is typed.
  if (character < "\u0080") return character.toLowerCase();
  return character
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

function spansOf(title: Folded, word: string): Span[] {
  const needle = fold(word.trim()).text;
  if (needle === "") return [];
  const spans: Span[] = [];
  for (let at = title.text.indexOf(needle); at >= 0; at = title.text.indexOf(needle, at + needle.length)) {
    if (!startsWord(title.text, at, needle)) continue;
    const end = at + needle.length + endingAfter(title.text, at + needle.length, needle);
    spans.push([title.origin[at] ?? 0, title.origin[end] ?? 0]);
  }
  return spans;
}

/** Scripts written without spaces have no word starts; there every place counts. */
function startsWord(text: string, at: number, needle: string): boolean {
  if (unspaced.test(needle)) return true;
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function endingAfter(text: string, end: number, needle: string): number {
  if (unspaced.test(needle) || needle.length < ENDING) return 0;
  const rest = /^\p{L}*/u.exec(text.slice(end))?.[0].length ?? 0;
  return rest <= ENDING ? rest : 0;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}
