/** The browser profiles the fake finds, in every state one can be in, and once it has a library an imported file. */
import type { SourceView } from "../types";

export function fakeSources(now: Date, enabled: boolean): SourceView[] {
  return enabled ? [...profiles(now, true), sample] : profiles(now, false);
}

const sample: SourceView = {
  id: "sample",
  browser: "Imported file",
  profile: "Sample library.html",
  path: "/home/reader/.local/share/dogear/Sample library.html",
  bookmarks: 86,
  newestAt: null,
  state: "ok",
  detail: null,
  enabled: true,
};

function profiles(now: Date, enabled: boolean): SourceView[] {
  const newest = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 8, 20).toISOString();
  const profile = (id: string, browser: string, name: string, bookmarks: number, newestAt: string): SourceView => ({
    id,
    browser,
    profile: name,
    path: `/home/reader/${browser.toLowerCase()}/${name}`,
    bookmarks,
    newestAt,
    state: "ok",
    detail: null,
    enabled: enabled && id !== "chrome-work",
  });
  return [
    profile("chrome-home", "Chrome", "Home", 2914, newest),
    profile("chrome-work", "Chrome", "Work", 611, "2026-09-01T10:00:00Z"),
    profile("firefox", "Firefox", "default-release", 1287, "2026-11-02T10:00:00Z"),
    {
      ...profile("edge", "Edge", "Profile 1", 0, ""),
      bookmarks: null,
      newestAt: null,
      state: "encryptedOnly",
      detail: "Edge keeps this profile encrypted. Export it in Edge under Favorites, then import the file here.",
      enabled: false,
    },
    {
      ...profile("safari", "Safari", "Bookmarks", 0, ""),
      bookmarks: null,
      newestAt: null,
      state: "denied",
      detail:
        "macOS does not let Dogear read Safari. Allow it under Privacy & Security, Full Disk Access, then look again.",
      enabled: false,
    },
  ];
}
