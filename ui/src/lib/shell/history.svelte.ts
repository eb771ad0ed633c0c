/** The list of conversations. Apart from the thread on screen because it outlives every switch between them. */
import { createContext } from "svelte";
import { messageOf, type Backend } from "../backend/backend";
import type { ConversationSummary } from "../backend/types";

export class History {
  #list = $state.raw<readonly ConversationSummary[] | null>(null);
  #problem = $state<string | null>(null);
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

  async refresh(): Promise<void> {
    try {
      this.#list = await this.#backend.conversations();
      this.#problem = null;
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
  }

  async delete(id: number): Promise<void> {
    try {
      await this.#backend.deleteConversation(id);
    } catch (thrown) {
      this.#problem = messageOf(thrown);
      return;
    }
    await this.refresh();
  }
}

export const [useHistory, provideHistory] = createContext<History>();
