/**
 * Cuts a growing answer into blocks of markdown (a paragraph, a list, a fence). While text streams in only the last block
 * can still change, so only it is cut again; the ones before it keep their text and are not drawn anew.
 */
import { Lexer } from "marked";

export class Blocks {
  #finished: string[] = [];
  #finishedLength = 0;
  #text = "";

  /** The blocks of `text`. Cheap when `text` continues what was given before. */
  of(text: string): string[] {
    if (!text.startsWith(this.#text.slice(0, this.#finishedLength))) this.#forget();
    this.#text = text;
    const tail = cut(text.slice(this.#finishedLength));
    const open = tail.pop();
    for (const block of tail) this.#finish(block);
    const all = this.#finished.map((block) => block.trimEnd());
    if (open !== undefined && open.trim() !== "") all.push(open.trimEnd());
    return all;
  }

  #finish(block: string): void {
    this.#finished.push(block);
    this.#finishedLength += block.length;
  }

  #forget(): void {
    this.#finished = [];
    this.#finishedLength = 0;
  }
}

/** The source of each block, blank lines after it included, so that the pieces joined are the text again. */
function cut(text: string): string[] {
  const blocks: string[] = [];
  let at = 0;
  for (const token of new Lexer({ gfm: true }).lex(text)) {
    const source = text.slice(at, at + token.raw.length);
    at += token.raw.length;
    if (token.type === "space" && blocks.length > 0) blocks[blocks.length - 1] += source;
    else blocks.push(source);
  }
  if (at < text.length) blocks.push(text.slice(at));
  return blocks;
}
