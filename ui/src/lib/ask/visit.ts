/**
 * Opening what was found. The library opens web addresses of bookmarks that it still has; for the others the reader gets
 * the address and the reason, so that no card does nothing when it is pressed.
 */
import type { Hit } from "../backend/types";
import type { Shell } from "../shell/shell.svelte";
import { isWeb } from "../words/addresses";
import { isFile } from "../words/files";
import { say } from "../words/say.svelte";

/** A bookmark, or another place where its page is saved. */
type Saved = { id: number; url: string; browser: string };

export function canOpen(hit: Hit): boolean {
  return savedAs(hit) !== null && isWeb(hit.url);
}

export async function visit(shell: Shell, hit: Hit): Promise<void> {
  const id = savedAs(hit);
  if (id !== null && isWeb(hit.url)) await shell.open([id]);
  else await shell.copy(hit.url, say(hit.gone ? "gone-address-copied" : "not-web-address-copied"));
}

/** Whether there is a browser that it was read from, to open it there. */
export function hasItsBrowser({ url, browser }: Saved): boolean {
  return isWeb(url) && !isFile(browser);
}

/** Opens all that can be opened. */
export async function visitAll(shell: Shell, hits: readonly Hit[]): Promise<void> {
  const ids = hits.filter(canOpen).map(savedAs);
  await shell.open(ids.filter((id) => id !== null));
}

/** The bookmark to open a page by: the one found, or if that is gone another one of the same page. */
function savedAs(hit: Hit): number | null {
  return hit.gone ? (hit.also[0]?.id ?? null) : hit.id;
}
