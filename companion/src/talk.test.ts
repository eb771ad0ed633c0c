import { beforeEach, expect, test, vi } from "vitest";
import type { Answer, Said } from "./messages";
import { Talk } from "./talk";

type Listener = (...heard: unknown[]) => void;

/** What stands for an event of the browser. */
class Event {
  private listeners: Listener[] = [];
  addListener = (listener: Listener) => void this.listeners.push(listener);
  happens(...what: unknown[]): void {
    this.listeners.forEach((listener) => listener(...what));
  }
}

/** A browser with one folder and two bookmarks, and a host that says what the test wants. */
class Browser {
  said: Said[] = [];
  ports: { onMessage: Event; onDisconnect: Event }[] = [];
  stored: Record<string, string>[] = [];
  children = [
    { id: "2", title: "Bread", url: "https://bread.example/", parentId: "1", syncing: false },
    { id: "3", title: "Soup", url: "https://soup.example/", parentId: "1", syncing: false },
  ];
  created = new Event();
  removed = new Event();

  constructor() {
    const silent = () => new Event();
    vi.stubGlobal("chrome", {
      runtime: { connectNative: () => this.connect(), lastError: undefined },
      storage: { local: { set: async (values: Record<string, string>) => void this.stored.push(values) } },
      bookmarks: {
        onCreated: this.created,
        onRemoved: this.removed,
        onChanged: silent(),
        onMoved: silent(),
        getTree: async () => [
          { id: "0", children: [{ id: "1", title: "Bar", parentId: "0", children: this.children }] },
        ],
        getChildren: async () => this.children,
      },
    });
  }

  answers(answer: Answer): void {
    this.ports.at(-1)?.onMessage.happens(answer);
  }

  private connect() {
    const port = {
      onMessage: new Event(),
      onDisconnect: new Event(),
      postMessage: (said: Said) => this.said.push(said),
    };
    this.ports.push(port);
    return port;
  }
}

let browser: Browser;
let talk: Talk;
const lost = vi.fn();

beforeEach(async () => {
  browser = new Browser();
  talk = new Talk(lost.mockReset());
  talk.follow();
  talk.connect();
  await vi.waitFor(() => expect(browser.said).toHaveLength(1));
});

const types = () => browser.said.map((said) => said.type);

test("an unchanged tree is one message", async () => {
  browser.answers({ type: "same" });
  await new Promise((go) => setTimeout(go, 150));
  expect(types()).toEqual(["hello"]);
  expect(browser.stored).toHaveLength(1);
});

test("a tree that is not known is told, and then what changes in it", async () => {
  browser.answers({ type: "want" });
  await vi.waitFor(() => expect(types()).toEqual(["hello", "tree"]));
  expect(browser.said[1]).toMatchObject({ more: false, listings: [{ folder: "" }, { folder: "1" }] });
  browser.children.pop();
  browser.removed.happens("3", { parentId: "1" });
  await vi.waitFor(() => expect(types()).toEqual(["hello", "tree", "changes"]));
  expect(browser.said[2]).toMatchObject({ listings: [{ folder: "1", children: [{ id: "2" }] }] });
});

test("what happens before it is known what the host knows is compared as a whole", async () => {
  browser.created.happens("4", { parentId: "1", url: "https://new.example/" });
  await vi.waitFor(() => expect(types()).toEqual(["hello", "hello"]));
});

test("another mark is left where the last one was not found", async () => {
  browser.answers({ type: "again" });
  await vi.waitFor(() => expect(types()).toEqual(["hello", "hello"]));
  expect(new Set(browser.stored.map(({ mark }) => mark)).size).toBe(2);
});

test("a host that goes is noticed; one that never was is a sentence", async () => {
  browser.answers({ type: "same" });
  browser.ports[0]?.onDisconnect.happens();
  expect(lost).toHaveBeenCalledOnce();
  talk.connect();
  browser.ports[1]?.onDisconnect.happens();
  expect([lost.mock.calls.length, talk.trouble]).toEqual([1, "no_host"]);
});

test("what stood in the way is not for ever", async () => {
  browser.answers({ type: "trouble", code: "not_read" });
  expect(talk.trouble).toBe("not_read");
  talk.look();
  await vi.waitFor(() => expect(types()).toEqual(["hello", "hello"]));
  browser.answers({ type: "same" });
  expect(talk.trouble).toBeNull();
  talk.look();
  browser.answers({ type: "trouble", code: "too_many" });
  talk.look();
  expect([types().length, browser.ports.length]).toEqual([2, 1]);
});

test("a host is asked whether it wants a page only if it takes pages", async () => {
  const wants = talk.wants("https://bread.example/");
  browser.answers({ type: "same" });
  expect(await wants).toBe(false);
  expect(types()).toEqual(["hello"]);
  browser.answers({ type: "same", pages: true });
  const wanted = talk.wants("https://bread.example/");
  await vi.waitFor(() => expect(types()).toEqual(["hello", "opened"]));
  const asked = browser.said.find((said) => said.type === "opened");
  browser.answers({ type: "wanted", id: asked?.id ?? 0, wanted: true });
  expect(await wanted).toBe(true);
});

test("who waits for a host to know what is saved is told when it will not", async () => {
  const takes = talk.takesPages();
  browser.answers({ type: "trouble", code: "not_read" });
  expect(await takes).toBe(false);
  browser.answers({ type: "want", pages: true });
  await vi.waitFor(() => expect(types()).toContain("tree"));
  browser.answers({ type: "taken", bookmarks: 2 });
  expect(await talk.takesPages()).toBe(true);
  browser.ports[0]?.onDisconnect.happens();
  const gone = talk.takesPages();
  browser.ports[1]?.onDisconnect.happens();
  expect(await gone).toBe(false);
});

test("who waits for an answer is told when there will be none", async () => {
  const found = talk.ask({ type: "search", query: "bread", limit: 3 });
  const asked = browser.said.find((said) => said.type === "search");
  browser.answers({ type: "results", id: asked?.id ?? 0, hits: [], confident: false });
  expect(await found).toMatchObject({ type: "results" });
  const refused = talk.ask({ type: "search", query: "soup", limit: 3 });
  browser.ports[0]?.onDisconnect.happens();
  await expect(refused).rejects.toBe("no_host");
});
