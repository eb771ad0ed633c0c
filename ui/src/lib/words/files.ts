/** Bookmarks that came from a file instead of a browser, and how such a file is called on screen. */

/** The library names the place of each bookmark; this is its name for a file. */
const FILE = "Imported file";

export function isFile(browser: string): boolean {
  return browser === FILE;
}

/** "Sample library" for "Sample library.html"; a name that is nothing but an ending stays. */
export function fileTitle(name: string): string {
  return name.replace(/(.)\.[a-z][a-z0-9]{1,7}$/i, "$1");
}
