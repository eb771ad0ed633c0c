/** What an address is. */

/** Whether a browser may be asked to open it: http or https. Bookmarklets and a browser's own pages are not. */
export function isWeb(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

/** Short enough for a tooltip; a bookmarklet is a whole program. */
export function brief(url: string): string {
  return url.length > LONG ? `${url.slice(0, LONG)}…` : url;
}

const LONG = 200;
