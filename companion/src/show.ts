// How a bookmark is shown, and by which addresses a page may have been saved. Titles and addresses are text, never HTML; only
// pages of the web are opened.
import type { Found } from "./messages";

export function isWeb(url: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** The addresses by which the page of this one may have been saved: Dogear takes all of them for the same. */
export function forms(url: string): string[] {
  const { host, pathname, search, hash } = new URL(url);
  const bare = host.replace(/^www\./, "");
  const path = pathname.replace(/\/+$/, "");
  const whole = [bare, `www.${bare}`].flatMap((host) =>
    [path, `${path}/`].flatMap((path) => ["", hash].map((hash) => `//${host}${path}${search}${hash}`)),
  );
  const every = [url, ...whole.flatMap((rest) => [`https:${rest}`, `http:${rest}`])];
  // Numbers have no "www": Firefox refuses to look for what is no address.
  return [...new Set(every)].filter(isWeb);
}

/** Site, folder and browser on one line. */
export function place(hit: Found): string {
  return [hit.site, hit.folder.join(" › "), hit.browser].filter((part) => part).join(" · ");
}
