/** Makes a block that is still being written readable: without this, its open signs flash as characters. */

/** `block` with an open citation mark taken off its end, and open bold and code closed. */
export function completed(block: string): string {
  const text = block.replace(/\s?\[\d{0,3}$/, "");
  if (/^\s*(```|~~~)/.test(text)) return text;
  return closed(closed(text, "`"), "**");
}

function closed(text: string, sign: string): string {
  if (text.split(sign).length % 2 === 1) return text;
  // A sign at the very end opens nothing yet.
  return text.endsWith(sign) ? text.slice(0, -sign.length).trimEnd() : text.trimEnd() + sign;
}
