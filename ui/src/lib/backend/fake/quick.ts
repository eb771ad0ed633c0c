/** The fake's ways out of the window: what is found while typing, the keys that call it, and files. */
import type { Backend } from "../backend";
import type { Drag, ExportRequest, Exported, Failure, Found, Shortcut, ShortcutState } from "../types";
import { Hosted } from "./host";
import { FakePages } from "./pages";
import type { Scenario } from "./scenario";
import { search } from "./searching";
import { told } from "./told";

/** Keys that another program holds, in the fake. */
export const HELD = "Ctrl+Alt+KeyH";

type Part = Pick<
  Backend,
  | "find"
  | "exportBookmarks"
  | "onDrag"
  | "showQuick"
  | "onQuickCalled"
  | "hideQuick"
  | "askInWindow"
  | "shortcut"
  | "changeShortcut"
>;

/** A desktop that gives keys has its own words for them. */
function keysIn(state: ShortcutState): string {
  if (state === "off") return "";
  return state === "byDesktop" ? "Meta+Space" : "Ctrl+Shift+Space";
}

export abstract class FakeQuick extends Hosted implements Part {
  /** How often quick search was hidden, for tests to look at. */
  hidden = 0;
  readonly pages: FakePages | undefined;
  readonly #quick: Scenario;
  readonly #calledListeners = new Set<() => void>();
  readonly #dragListeners = new Set<(drag: Drag) => void>();
  #shortcut: Shortcut;

  constructor(scenario: Scenario) {
    super(scenario);
    this.#quick = scenario;
    this.pages = scenario.pages === "none" ? undefined : new FakePages(scenario);
    this.#shortcut = { keys: keysIn(scenario.shortcut), state: scenario.shortcut };
  }

  async find(query: string, drop: string[], words: boolean): Promise<Found> {
    const { kind, trouble, pace, now } = this.#quick;
    await new Promise((resolve) => setTimeout(resolve, (words ? 4 : 12) * pace));
    if (kind === "broken" || trouble)
      throw told("The library is locked by another program. Close it there, then try again.");
    const { understood, hits, confident } = search(query, drop, false, now());
    const empty = kind === "empty" || kind === "firstRun";
    const found = empty ? [] : words ? hits.filter((hit) => hit.words.length > 0) : hits;
    const all = { understood, hits: found, confident: confident && found.length > 0, tookMs: words ? 2 : 6 };
    return this.pages?.found(all) ?? all;
  }

  async showQuick(): Promise<void> {
    for (const listener of this.#calledListeners) listener();
  }

  async onQuickCalled(listener: () => void): Promise<() => void> {
    this.#calledListeners.add(listener);
    return () => this.#calledListeners.delete(listener);
  }

  async onDrag(listener: (drag: Drag) => void): Promise<() => void> {
    this.#dragListeners.add(listener);
    return () => this.#dragListeners.delete(listener);
  }

  /** A file comes over the window. */
  drag(drag: Drag): void {
    for (const listener of this.#dragListeners) listener(drag);
  }

  async exportBookmarks({ format }: ExportRequest): Promise<Exported | null> {
    return { bookmarks: 4201, path: `/home/reader/bookmarks.${format}`, leftOut: 0 };
  }

  async hideQuick(): Promise<void> {
    this.hidden += 1;
  }

  async askInWindow(question: string): Promise<void> {
    this.hidden += 1;
    if (question.trim() !== "") this.host.call({ errand: "ask", question });
  }

  async shortcut(): Promise<Shortcut> {
    return this.#shortcut;
  }

  async changeShortcut(keys: string): Promise<Shortcut> {
    if (keys === HELD) throw { code: "shortcutHeld", data: { keys } } satisfies Failure;
    this.#shortcut = { keys, state: keys === "" ? "off" : "taken" };
    return this.#shortcut;
  }
}
