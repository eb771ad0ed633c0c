/** What is typed for a folder or a site, as it is kept. */

/** "Work/Private" of " Work / Private/ "; null where nothing is left. */
export function folderOf(typed: string): string | null {
  const names = typed
    .split("/")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length === 0 ? null : names.join("/");
}

/** "example.org" of an address on it, or of its name with or without www; null where it is none. */
export function siteOf(typed: string): string | null {
  const value = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `https://${value}`;
  if (value === "" || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, "");
  return host === "" ? null : host;
}
