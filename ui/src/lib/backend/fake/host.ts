/** The app around the window, as far as the page knows it: closing, errands, pauses. */
import type { HostEvent } from "../backend";
import type { Background, Errand, Opened, PlaceLeft } from "../types";
import type { Scenario } from "./scenario";

export class FakeHost {
  /** Whether the window was closed, and how. */
  closed: "hidden" | "ended" | null = null;
  /** Where the reader was when the window was let go. */
  left: PlaceLeft | null = null;
  opened: Opened = { imported: [], problems: [] };
  #background: Background;
  #errand: Errand | null = null;
  #closing = false;
  readonly #listeners = new Set<(event: HostEvent) => void>();

  constructor({ desktop, tray }: Scenario) {
    this.#background = {
      keepsWatching: null,
      startsWithComputer: false,
      tray,
      desktop,
      bindsKeys: desktop !== "none",
    };
  }

  get background(): Background {
    return this.#background;
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The reader presses the window's own button for closing. */
  close(): void {
    this.#closing = true;
    this.#tell({ type: "closing", tray: this.#background.tray });
  }

  stayOpen(): void {
    this.#closing = false;
  }

  keepWatching(keep: boolean): void {
    this.#background = { ...this.#background, keepsWatching: keep };
    if (this.#closing) this.closed = keep ? "hidden" : "ended";
    this.#closing = false;
  }

  startWithComputer(on: boolean): void {
    this.#background = { ...this.#background, startsWithComputer: on };
  }

  /** Something is wanted from outside the window. */
  call(errand: Errand): void {
    this.#errand = errand;
    this.#tell({ type: "errand" });
  }

  takeErrand(): Errand | null {
    const errand = this.#errand;
    this.#errand = null;
    return errand;
  }

  /** Nobody has seen the window for a while. */
  letGo(): void {
    this.#tell({ type: "lettingGo" });
  }

  #tell(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
