/**
 * The list of models as the library says it, looked at again and again while something moves. A model that is on its way
 * goes on when the settings are closed.
 */
import { messageOf, type Backend } from "../backend/backend";
import type { Model, ModelsView } from "../backend/types";
import { moves } from "./models";

/** Milliseconds between two looks. */
const PAUSE = 500;

export class Models {
  #view = $state.raw<ModelsView | null>(null);
  #unread = $state<string | null>(null);
  #problem = $state<string | null>(null);
  #busy = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  readonly #backend: Backend;
  readonly #onchange: () => void;

  /** `onchange`: another model answers now, or is on its way. */
  constructor(backend: Backend, onchange: () => void) {
    this.#backend = backend;
    this.#onchange = onchange;
  }

  /** Null until the first word from the library. */
  get view(): ModelsView | null {
    return this.#view;
  }

  /** Why there is no list. */
  get unread(): string | null {
    return this.#unread;
  }

  /** Why what was asked for last was not done. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether a request is under way: loading a large model takes seconds. */
  get busy(): boolean {
    return this.#busy;
  }

  async look(): Promise<void> {
    try {
      this.#take(await this.#backend.models());
      this.#unread = null;
    } catch (thrown) {
      this.#unread = messageOf(thrown);
    }
  }

  async ask(request: (backend: Backend) => Promise<ModelsView>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = null;
    try {
      this.#take(await request(this.#backend));
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
    this.#busy = false;
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #take(view: ModelsView): void {
    const first = ({ models }: ModelsView, wanted: Model["state"]) => models.find(({ state }) => state === wanted)?.id;
    const last = this.#view;
    this.#view = view;
    if (last && (first(last, "inUse") !== first(view, "inUse") || first(last, "coming") !== first(view, "coming")))
      this.#onchange();
    clearTimeout(this.#timer);
    if (moves(view) && !this.#ended) this.#timer = setTimeout(() => void this.look(), PAUSE);
  }
}
