// The talk with the host: who says what when. The host is started by the browser and may be gone at any moment; so may this.
import { Gathering, type Changed } from "./gather";
import { HOST, Parts, VERSION, type Answer, type Code, type Listing, type Said } from "./messages";
import { digest, listingsBelow, listingsOf, messagesOf } from "./tree";

/** More folders than this at once, and the whole tree is told. */
const MOST_FOLDERS = 200;
/** What browsers call the folder around all others. */
const TOPS = ["0", "root________"];
/** Milliseconds that an answer may take to what a person waits for, and to anything else. */
const PATIENCE = 5_000;
const LONG_PATIENCE = 20_000;

/** Why there is nobody to talk to: what stands in the way, or that the host does not start. */
export type Trouble = Code | "no_host" | "silent";

/** What the host answers, without the number by which its answer is known. */
type Asked =
  | { type: "search"; query: string; limit: number }
  | { type: "page"; url: string; title: string }
  | { type: "opened"; url: string };

type Waiting = { resolve: (answer: Answer) => void; reject: (trouble: Trouble) => void };

export class Talk {
  /** What stands in the way, if something does. */
  trouble: Trouble | null = null;
  private port: chrome.runtime.Port | null = null;
  private parts = new Parts();
  private waiting = new Map<number, Waiting>();
  private next = 1;
  private known = false;
  /** Whether the host takes what pages say: one of before knows of no such message. */
  private pages = false;
  /** Who waits until it is known what the host knows, or that nobody will say. */
  private greeted: (() => void)[] = [];
  private gathering = new Gathering((changed) => this.tellChanged(changed));

  /** `lost` hears when a host that was there is gone. */
  constructor(private lostHost: () => void) {}

  /** Follows the bookmarks from now on. Has to be called before anything is waited for. */
  follow(): void {
    const { bookmarks } = chrome;
    bookmarks.onCreated.addListener((id, node) => {
      this.changed(node.parentId);
      if (node.url === undefined) this.gathering.touchBelow(id);
    });
    bookmarks.onRemoved.addListener((_, { parentId }) => this.changed(parentId));
    bookmarks.onChanged.addListener((id) => {
      void bookmarks.get(id).then(
        ([node]) => this.changed(node?.parentId),
        () => undefined,
      );
    });
    bookmarks.onMoved.addListener((_, { parentId, oldParentId }) => {
      this.changed(parentId);
      this.changed(oldParentId);
    });
    // Firefox has none of these.
    bookmarks.onChildrenReordered?.addListener((id) => this.changed(id));
    bookmarks.onImportBegan?.addListener(() => this.gathering.pause());
    bookmarks.onImportEnded?.addListener(() => {
      this.gathering.touchAll();
      this.gathering.resume();
    });
  }

  /** Sees that the host is there. */
  connect(): void {
    if (this.port) return;
    const port = chrome.runtime.connectNative(HOST);
    this.port = port;
    port.onMessage.addListener((message) => void this.heard(this.parts.take(message)));
    port.onDisconnect.addListener(() => this.lost(port));
    void this.greet();
  }

  /** Sees that the host is there, and says hello again to one that could not take what was told. */
  look(): void {
    // More than Dogear reads would be told each time, for nothing.
    if (this.port && this.trouble && this.trouble !== "too_many") void this.greet();
    else this.connect();
  }

  /** Asks the host and waits for what it answers. */
  async ask(said: Asked, patience = PATIENCE): Promise<Answer> {
    this.connect();
    const id = this.next++;
    const answer = new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      setTimeout(() => this.answered(id)?.reject("silent"), patience);
    });
    this.say({ ...said, id });
    return answer;
  }

  /** Whether the host is there, knows what is saved, and takes what pages say. */
  async takesPages(): Promise<boolean> {
    this.connect();
    if (!this.known) {
      await new Promise<void>((go) => {
        this.greeted.push(go);
        setTimeout(go, LONG_PATIENCE);
      });
    }
    return this.known && this.pages;
  }

  /** Whether the host wants to be told what a page says. */
  async wants(url: string): Promise<boolean> {
    if (!(await this.takesPages())) return false;
    const answer = await this.ask({ type: "opened", url }, LONG_PATIENCE);
    return answer.type === "wanted" && answer.wanted;
  }

  /** Says something that is not answered. */
  say(said: Said): void {
    this.port?.postMessage(said);
  }

  private changed(folder: string | undefined): void {
    if (folder === undefined) return;
    if (!this.port) this.connect();
    else if (TOPS.includes(folder)) this.gathering.touchAll();
    else this.gathering.touch(folder);
  }

  /** Leaves a mark in this profile's own storage, by which the host finds out which profile this is. */
  private async greet(): Promise<void> {
    this.known = false;
    const mark = crypto.randomUUID();
    await chrome.storage.local.set({ mark });
    const [top] = await chrome.bookmarks.getTree();
    if (top) this.say({ type: "hello", version: VERSION, mark, digest: await digest(top) });
  }

  private async heard(answer: Answer | null): Promise<void> {
    switch (answer?.type) {
      case "again":
        return this.greet();
      case "want":
        this.pages = answer.pages === true;
        return this.tellAll();
      case "same":
        this.pages = answer.pages === true;
        return this.isKnown();
      case "taken":
        return this.isKnown();
      case "results":
      case "page":
      case "wanted":
        this.answered(answer.id)?.resolve(answer);
        return;
      case "trouble":
        if (answer.id !== undefined) this.answered(answer.id)?.reject(answer.code);
        else {
          this.trouble = answer.code;
          this.waitsNoLonger();
        }
        return;
    }
  }

  private isKnown(): void {
    this.known = true;
    this.trouble = null;
    this.waitsNoLonger();
  }

  private waitsNoLonger(): void {
    this.greeted.splice(0).forEach((go) => go());
  }

  private async tellAll(): Promise<void> {
    const [top] = await chrome.bookmarks.getTree();
    if (!top) return;
    const messages = messagesOf(listingsBelow(top, ""));
    this.known = true;
    messages.forEach((listings, number) => this.say({ type: "tree", listings, more: number + 1 < messages.length }));
  }

  private async tellChanged({ all, folders, below }: Changed): Promise<void> {
    // Where it is not known what the host knows, all is compared as soon as it is.
    if (!this.known) return this.greet();
    if (all || folders.size + below.size > MOST_FOLDERS) return this.tellAll();
    const listings: Listing[] = [];
    for (const folder of folders) {
      const children = await chrome.bookmarks.getChildren(folder).catch(() => null);
      if (children) listings.push(...listingsOf(folder, children));
    }
    for (const folder of below) {
      const [node] = await chrome.bookmarks.getSubTree(folder).catch(() => []);
      if (node) listings.push(...listingsBelow(node));
    }
    if (messagesOf(listings).length > 1) return this.tellAll();
    this.say({ type: "changes", listings });
  }

  private answered(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private lost(port: chrome.runtime.Port): void {
    if (this.port !== port) return;
    // Chromium says why; without asking, it complains that nobody did.
    void chrome.runtime.lastError;
    this.port = null;
    this.parts = new Parts();
    if (this.known) this.lostHost();
    else this.trouble ??= "no_host";
    this.known = false;
    this.pages = false;
    this.waitsNoLonger();
    for (const id of [...this.waiting.keys()]) this.answered(id)?.reject(this.trouble ?? "no_host");
  }
}
