/** The list of conversations, all or those that hold some words. Apart from the thread on screen because it outlives every switch between them. */
import { createContext } from "svelte";
import { messageOf, type Backend } from "../backend/backend";
import type { ConversationSummary } from "../backend/types";

export class History {
  #list = $state.raw<readonly ConversationSummary[] | null>(null);
  #problem = $state<string | null>(null);
  #words = $state("");
  #asked = 0;
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Null until it was read for the first time. */
  get list(): readonly ConversationSummary[] | null {
    return this.#list;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** What is looked for; empty for all. */
  get words(): string {
    return this.#words;
  }

  async search(words: string): Promise<void> {
    this.#words = words;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const words = this.#words.trim();
    try {
      const list = words === "" ? await this.#backend.conversations() : await this.#backend.searchConversations(words);
      // Replies may overtake each other while someone types.
      if (asked !== this.#asked) return;
      this.#list = list;
      this.#problem = null;
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
  }

  async rename(id: number, title: string): Promise<void> {
    await this.#change(() => this.#backend.renameConversation(id, title));
  }

  async delete(id: number): Promise<void> {
    await this.#change(() => this.#backend.deleteConversation(id));
  }

  async #change(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#problem = messageOf(thrown);
      return;
    }
    await this.refresh();
  }
}

export const [useHistory, provideHistory] = createContext<History>();
