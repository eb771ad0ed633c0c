import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pages } from "./pages";
import { forms } from "./show";

type Listener = (...heard: unknown[]) => void;

/** A browser with one tab, in which the person lets be kept what pages of `lets` say. */
class Browser {
  tab = { id: 1, url: "https://bread.example/starter", status: "complete", incognito: false };
  saved = ["https://bread.example/starter", "https://soup.example/"];
  lets = ["*://bread.example/*"];
  read = vi.fn(async () => [{ result: { url: this.tab.url, html: "<p>Feed it daily \uD83C" } }]);
  private listeners = new Map<string, Listener>();

  constructor() {
    const event = (name: string) => ({ addListener: (listener: Listener) => this.listeners.set(name, listener) });
    vi.stubGlobal("chrome", {
      tabs: { onUpdated: event("updated"), get: async () => this.tab, query: async () => [this.tab] },
      bookmarks: {
        onCreated: event("created"),
        search: async ({ url }: { url: string }) => this.saved.filter((saved) => saved === url),
      },
      permissions: {
        onAdded: event("allowed"),
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => this.lets.includes(origin)),
      },
      scripting: { executeScript: this.read },
    });
  }

  happens(name: string, ...what: unknown[]): void {
    this.listeners.get(name)?.(...what);
  }

  async opens(url: string): Promise<void> {
    this.tab.url = url;
    for (const change of [{ url, status: "loading" }, { title: "Bread" }, { status: "complete" }]) {
      this.happens("updated", 1, change, this.tab);
    }
    await settled();
  }
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5_000);
}

let browser: Browser;
const talk = { wants: vi.fn(async (_url: string) => true), say: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  talk.wants.mockReset().mockResolvedValue(true);
  talk.say.mockReset();
  browser = new Browser();
  new Pages(talk).follow();
});
afterEach(() => vi.useRealTimers());

test("what a saved page says is told once, when it has settled and is wanted", async () => {
  await browser.opens("https://bread.example/starter");
  expect(talk.wants.mock.calls).toEqual([["https://bread.example/starter"]]);
  // Half a character could not be told.
  const said = { type: "says", url: "https://bread.example/starter", html: "<p>Feed it daily \uFFFD" };
  expect(talk.say.mock.calls).toEqual([[said]]);
});

test("what is not wanted is not even read", async () => {
  talk.wants.mockResolvedValue(false);
  await browser.opens("https://bread.example/starter");
  expect([talk.wants.mock.calls.length, browser.read.mock.calls.length, talk.say.mock.calls.length]).toEqual([1, 0, 0]);
});

test("no address leaves the browser of a page that is not saved, or that the person does not let be kept", async () => {
  await browser.opens("https://bread.example/another");
  await browser.opens("https://soup.example/");
  await browser.opens("about:blank");
  browser.lets = [];
  // As for a tab whose button was pressed: its address is told to the companion, and no more.
  await browser.opens("https://bread.example/starter");
  browser.tab.incognito = true;
  browser.lets = ["*://bread.example/*"];
  await browser.opens("https://bread.example/starter");
  expect([talk.wants.mock.calls.length, browser.read.mock.calls.length]).toEqual([0, 0]);
});

test("a page that was left while it was asked for is not told for another", async () => {
  talk.wants.mockImplementation(async () => {
    browser.tab = { ...browser.tab, url: "https://bread.example/account" };
    return true;
  });
  await browser.opens("https://bread.example/starter");
  expect([browser.read.mock.calls.length, talk.say.mock.calls.length]).toEqual([1, 0]);
});

test("a page that cannot be read keeps no other from being told", async () => {
  browser.read.mockRejectedValueOnce(new Error("the browser lets nobody read it"));
  await browser.opens("https://bread.example/starter");
  await browser.opens("https://bread.example/starter");
  expect(talk.say).toHaveBeenCalledOnce();
});

test("an open page is told when it is saved, and when the person lets it be kept", async () => {
  browser.happens("created", "7", { url: "https://soup.example/" });
  browser.happens("created", "8", { title: "A folder" });
  await settled();
  expect(talk.wants).not.toHaveBeenCalled();
  browser.happens("created", "9", { url: "http://www.bread.example/starter/" });
  await settled();
  browser.happens("allowed", {});
  await settled();
  expect(talk.say).toHaveBeenCalledTimes(2);
});

test("a page may have been saved by another form of its address, and by that of no other page", () => {
  const all = forms("https://www.bread.example/starter/?day=2#feeding");
  for (const form of [
    "http://bread.example/starter?day=2",
    "https://bread.example/starter/?day=2",
    "https://www.bread.example/starter?day=2#feeding",
    "https://www.bread.example/starter/?day=2#feeding",
  ]) {
    expect(all).toContain(form);
  }
  expect(all).not.toContain("https://bread.example/starter");
});

test("a page at a number is looked for by addresses alone", () => {
  for (const host of ["127.0.0.1:8080", "[::1]:8080"]) {
    expect(forms(`http://${host}`)).toContain(`http://${host}/`);
    expect(forms(`http://${host}`).filter((form) => !URL.canParse(form))).toEqual([]);
  }
});
