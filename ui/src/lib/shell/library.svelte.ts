/**
 * What the library says about itself, as it says it: counts, what it is doing, its sources. Apart from the views because
 * the status line, the first run and the settings all show it.
 */
import { createContext } from "svelte";
import { messageOf, type Backend } from "../backend/backend";
import type { StatusView } from "../backend/types";

/** Milliseconds until the next look while another model is on its way: nothing is told of that. */
const PAUSE = 1000;

export class Library {
  #status = $state.raw<StatusView | null>(null);
  #problem = $state<string | null>(null);
  readonly #backend: Backend;
  /** Counts questions and news, in the order in which they came up here. */
  #now = 0;
  /** When the status shown came up. */
  #shown = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following = false;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Null until the first word from the library. */
  get status(): StatusView | null {
    return this.#status;
  }

  /** Why there is no status, if there is none. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Listens until the returned function is called. */
  follow(): () => void {
    this.#following = true;
    const listening = this.#backend.onStatus((status) => {
      if (this.#following) this.#show(status, ++this.#now);
    });
    listening.catch((thrown: unknown) => (this.#problem = messageOf(thrown)));
    void this.refresh();
    return () => {
      this.#following = false;
      clearTimeout(this.#timer);
      listening.then(
        (unlisten) => unlisten(),
        () => undefined,
      );
    };
  }

  async refresh(): Promise<void> {
    const asked = ++this.#now;
    try {
      this.#show(await this.#backend.status(), asked);
      this.#problem = null;
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
  }

  /** Answers and news take ways of their own, so an answer may arrive after news that is younger. It is passed over. */
  #show(status: StatusView, since: number): void {
    if (since < this.#shown) return;
    this.#shown = since;
    this.#status = status;
    clearTimeout(this.#timer);
    if (status.coming !== null && this.#following) this.#timer = setTimeout(() => void this.refresh(), PAUSE);
  }
}

export const [useLibrary, provideLibrary] = createContext<Library>();
