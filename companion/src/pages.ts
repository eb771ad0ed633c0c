// What saved pages say, where the person lets it be kept: told when such a page is open and the host wants it. No address of any
// other page leaves the browser, and no text that the host did not ask for.
import { keeps } from "./keeping";
import { forms, isWeb } from "./show";
import { shown } from "./shown";
import type { Talk } from "./talk";
import { text } from "./tree";

type Tab = chrome.tabs.Tab;

/** Milliseconds for which a page has to be as it is: some draw themselves after they have loaded. */
const SETTLED = 1_500;
/** Characters of a page; Dogear reads no more of one. */
const LONGEST = 2_000_000;

export class Pages {
  private waiting = new Map<number, ReturnType<typeof setTimeout>>();
  private turn: Promise<void> = Promise.resolve();

  constructor(private talk: Pick<Talk, "say" | "wants">) {}

  /** Looks out for pages from now on. Has to be called before anything is waited for. */
  follow(): void {
    chrome.tabs.onUpdated.addListener((_, { status, url }, tab) => {
      if (status === "complete" || url !== undefined) this.notice(tab);
    });
    chrome.bookmarks.onCreated.addListener((_, { url }) => {
      if (url !== undefined) void this.noticeOpen({}, (open) => forms(open).includes(url));
    });
    // The page at which the person has just let it be kept.
    chrome.permissions.onAdded.addListener(() => void this.noticeOpen({ active: true }, () => true));
  }

  private async noticeOpen(which: chrome.tabs.QueryInfo, isMeant: (url: string) => boolean): Promise<void> {
    for (const tab of await chrome.tabs.query(which)) {
      if (isPage(tab) && isMeant(tab.url)) this.notice(tab);
    }
  }

  /** Without a permission for its site, a browser does not say which page is in a tab. */
  private notice(tab: Tab): void {
    if (!isPage(tab)) return;
    const { id } = tab;
    clearTimeout(this.waiting.get(id));
    const look = (): void => {
      this.waiting.delete(id);
      // One after the other: a browser that starts opens many.
      this.turn = this.turn.then(() => this.tell(id)).catch(() => undefined);
    };
    this.waiting.set(id, setTimeout(look, SETTLED));
  }

  /** Fails where there is nothing to tell: the tab is closed, the browser lets nobody read such a page, the host is gone. */
  private async tell(id: number): Promise<void> {
    const tab = await chrome.tabs.get(id);
    if (!isPage(tab) || tab.status !== "complete") return;
    const { url } = tab;
    if (!(await keeps(url)) || !(await isSaved(url)) || !(await this.talk.wants(url))) return;
    const [read] = await chrome.scripting.executeScript({ target: { tabId: id }, func: shown, args: [LONGEST] });
    // Meanwhile another page may be there.
    if (read?.result?.url === url) this.talk.say({ type: "says", url, html: text(read.result.html, LONGEST) });
  }
}

function isPage(tab: Tab): tab is Tab & { id: number; url: string } {
  return tab.id !== undefined && tab.url !== undefined && isWeb(tab.url) && !tab.incognito;
}

async function isSaved(url: string): Promise<boolean> {
  const found = await Promise.all(forms(url).map((form) => chrome.bookmarks.search({ url: form })));
  return found.some((bookmarks) => bookmarks.length > 0);
}
