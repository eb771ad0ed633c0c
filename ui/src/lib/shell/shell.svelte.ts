/**
 * Where the window stands: what the library said at the start, which view is open, what lies over it. Apart from the views
 * because keys, sidebar and notices reach it from everywhere.
 */
import { createContext } from "svelte";
import { messageOf, type Backend } from "../backend/backend";
import type { Failure, Opened, StartState } from "../backend/types";
import { say } from "../words/say.svelte";
import { doorOf, type Door, type View } from "./views";

export type Stage =
  | { at: "starting" }
  | { at: "broken"; message: string }
  | { at: "damaged"; problem: Failure; canRepair: boolean }
  | { at: "firstRun" }
  | { at: "ready" };

const NOTICE_MILLISECONDS = 4000;

export class Shell {
  stage = $state.raw<Stage>({ at: "starting" });
  view = $state<View>("ask");
  keysOpen = $state(false);
  /** The sidebar unfolded over a narrow window. */
  sidebarOpen = $state(false);
  notice = $state<string | null>(null);
  /** The window is being closed, and the reader is asked whether Dogear keeps watching. */
  closing = $state.raw<{ tray: boolean } | null>(null);
  /** What became of files that were opened with Dogear. */
  opened = $state.raw<Opened | null>(null);
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #backend: Backend;
  /** What was open last behind each door, by the view that it opens first. */
  readonly #last: Partial<Record<View, View>> = {};

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async start(): Promise<void> {
    this.stage = { at: "starting" };
    await this.#enter(() => this.#backend.start());
  }

  async repair(): Promise<void> {
    await this.#enter(() => this.#backend.repair());
  }

  show(view: View): void {
    this.view = view;
    this.#last[doorOf(view).view] = view;
    this.sidebarOpen = false;
  }

  /** Shows what was open last behind a door; pressed where it is open, its first view. */
  enter(door: Door): void {
    const isOpen = doorOf(this.view) === door;
    this.show(isOpen ? door.view : (this.#last[door.view] ?? door.view));
  }

  /** One line that goes away by itself. */
  say(message: string): void {
    clearTimeout(this.#noticeTimer);
    this.notice = message;
    this.#noticeTimer = setTimeout(() => (this.notice = null), NOTICE_MILLISECONDS);
  }

  /** Opens bookmarks in the reader's browser; a refusal is said, not thrown. */
  async open(ids: number[]): Promise<void> {
    if (ids.length > 0) await this.#attempt(() => this.#backend.open(ids));
  }

  /** Opens a bookmark in the browser and profile that it was read from. */
  async openInItsBrowser(id: number): Promise<void> {
    await this.#attempt(() => this.#backend.openInItsBrowser(id));
  }

  /** Opens the page of a change, also one whose bookmark is gone. */
  async openChanged(id: number, url: string): Promise<void> {
    await this.#attempt(() => this.#backend.openChanged(id, url));
  }

  /** Opens the page of the latest version of Dogear. */
  async openNewest(): Promise<void> {
    await this.#attempt(() => this.#backend.openNewest());
  }

  /** `said`: what to say when it is done. */
  async copy(text: string, said = say("copied")): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(said);
    } catch {
      this.say(say("clipboard-unusable"));
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.say(messageOf(thrown));
    }
  }

  async #enter(begin: () => Promise<StartState>): Promise<void> {
    try {
      const { state, ...rest } = await begin();
      this.stage = { at: state, ...rest } as Stage;
    } catch (thrown) {
      this.stage = { at: "broken", message: messageOf(thrown) };
    }
  }
}

export const [useShell, provideShell] = createContext<Shell>();
