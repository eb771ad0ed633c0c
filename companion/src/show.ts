// How a bookmark is shown. Titles and addresses are text, never HTML; only pages of the web are opened.
import type { Found } from "./messages";

export function isWeb(url: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** Site, folder and browser on one line. */
export function place(hit: Found): string {
  return [hit.site, hit.folder.join(" › "), hit.browser].filter((part) => part).join(" · ");
}
