/**
 * The keys that call quick search: which they are, whether they do, and other ones being pressed. Apart from the settings
 * because the first run shows them, too, and because the system has a word in it.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Shortcut } from "../backend/types";
import { say } from "../words/say.svelte";
import { keysInWords, pressedKeys } from "../words/shortcuts";

/** What Dogear starts with. */
export const USUAL = "CmdOrCtrl+Shift+Space";

export class ShortcutChoice {
  #value = $state.raw<Shortcut | null>(null);
  #problem = $state<string | null>(null);
  #recording = $state(false);
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get value(): Shortcut | null {
    return this.#value;
  }

  /** As people read them; empty without any. A desktop that gives keys has its own words for them. */
  get words(): string {
    if (this.#value === null || this.#value.keys === "") return "";
    return this.isByDesktop ? this.#value.keys : keysInWords(this.#value.keys);
  }

  /** Why they do not call quick search, or why others could not be had. */
  get problem(): string | null {
    return this.#problem ?? this.#standing();
  }

  /** The next keys that are pressed will be the ones. */
  get recording(): boolean {
    return this.#recording;
  }

  get isOn(): boolean {
    return this.#value !== null && this.#value.state !== "off";
  }

  /** Whether the desktop gives them, and changes them. */
  get isByDesktop(): boolean {
    return this.#value?.state === "byDesktop";
  }

  /** Whether programs are given keys here at all. */
  get isPossible(): boolean {
    return this.#value?.state !== "notHere";
  }

  async load(): Promise<void> {
    await this.#take(() => this.#backend.shortcut());
  }

  record(): void {
    this.#problem = null;
    this.#recording = true;
  }

  cancel(): void {
    this.#recording = false;
  }

  /** A key while recording; Escape alone leaves everything as it was. */
  async press(event: KeyboardEvent): Promise<void> {
    if (!this.#recording) return;
    event.preventDefault();
    if (event.key === "Escape") return this.cancel();
    const keys = pressedKeys(event);
    if (keys !== null) await this.change(keys);
  }

  /** Empty for none. */
  async change(keys: string): Promise<void> {
    await this.#take(() => this.#backend.changeShortcut(keys));
    if (this.#problem === null) this.#recording = false;
  }

  #standing(): string | null {
    switch (this.#value?.state) {
      case "held":
        return say("shortcut-held", { keys: this.words });
      case "refused":
        return this.words === "" ? say("shortcut-unusable") : say("shortcut-refused", { keys: this.words });
      default:
        return null;
    }
  }

  async #take(call: () => Promise<Shortcut>): Promise<void> {
    this.#problem = null;
    try {
      this.#value = await call();
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
  }
}
