// Of which pages the person lets be kept what they say. The browser's own permission is the switch: nothing else is kept of it.

/** Without it no page can be read; it is asked for together with the first site. */
const READING = "scripting";
const ALL = "*://*/*";

/** Where what pages say is kept, as far as a page of this site is concerned. */
export type Keeping = { site: boolean; all: boolean };

/** How it is for a page of the web. */
export async function keeping(url: string): Promise<Keeping> {
  const [site, all] = await Promise.all([keeps(url), allowed(ALL)]);
  return { site, all };
}

/** Whether what this page says may be kept. */
export async function keeps(url: string): Promise<boolean> {
  return allowed(siteOf(url));
}

/**
 * Lets what pages say be kept, of the site of this page or of all, or no longer. The browser asks the person, and listens only to
 * a click: nothing may be waited for between that and this. Its question may close the popup.
 */
export async function permit(which: keyof Keeping, on: boolean, url: string): Promise<void> {
  const origins = [which === "all" ? ALL : siteOf(url)];
  if (on) {
    await chrome.permissions.request({ permissions: [READING], origins });
    return;
  }
  await chrome.permissions.remove({ origins });
  const left = await chrome.permissions.getAll();
  if (!left.origins?.length) await chrome.permissions.remove({ permissions: [READING] });
}

async function allowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ permissions: [READING], origins: [origin] });
}

/** Its pages by either scheme and at every port: patterns of browsers know no less. */
function siteOf(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
