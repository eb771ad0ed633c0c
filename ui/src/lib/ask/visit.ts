/**
 * Opening what was found. The library opens web addresses of bookmarks that it still has; for the others the reader gets
 * the address and the reason, so that no card does nothing when it is pressed.
 */
import type { Hit } from "../backend/types";
import type { Shell } from "../shell/shell.svelte";
import { isWeb } from "../words/addresses";

export function canOpen(hit: Hit): boolean {
  return !hit.gone && isWeb(hit.url);
}

export async function visit(shell: Shell, hit: Hit): Promise<void> {
  if (canOpen(hit)) await shell.open([hit.id]);
  else await shell.copy(hit.url, `${hit.gone ? GONE : NOT_WEB} Its address was copied.`);
}

/** Opens all that can be opened. */
export async function visitAll(shell: Shell, hits: readonly Hit[]): Promise<void> {
  await shell.open(hits.filter(canOpen).map((hit) => hit.id));
}

const GONE = "This bookmark is no longer saved.";
const NOT_WEB = "This is not a web page, so it cannot be opened from here.";
