/** One bookmark at length, and what is near it in meaning; answers to a bookmark that is no longer shown are passed over. */
import { messageOf, type Backend } from "../backend/backend";
import type { Details, Similar } from "../backend/shelves";

/** `gone`: the bookmark is no longer saved. */
type Shown =
  { at: "nothing" | "loading" | "gone" } | { at: "failed"; message: string } | { at: "here"; details: Details };

export class Look {
  #shown = $state.raw<Shown>({ at: "nothing" });
  /** Null until it came; "failed" where it could not. */
  #similar = $state.raw<Similar | "failed" | null>(null);
  #turn = 0;
  #id: number | null = null;
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get shown(): Shown {
    return this.#shown;
  }

  get similar(): Similar | "failed" | null {
    return this.#similar;
  }

  /** What was shown before stays until the answer is there. */
  async show(id: number): Promise<void> {
    const turn = ++this.#turn;
    if (id !== this.#id) this.#similar = null;
    if (this.#shown.at !== "here") this.#shown = { at: "loading" };
    this.#id = id;
    const near = this.#backend.similar(id).catch((): "failed" => "failed");
    const shown = await this.#details(id);
    if (turn !== this.#turn) return;
    this.#shown = shown;
    const similar = await near;
    if (turn === this.#turn) this.#similar = similar;
  }

  clear(): void {
    this.#turn += 1;
    this.#id = null;
    this.#shown = { at: "nothing" };
    this.#similar = null;
  }

  async #details(id: number): Promise<Shown> {
    try {
      const details = await this.#backend.details(id);
      return details ? { at: "here", details } : { at: "gone" };
    } catch (thrown) {
      return { at: "failed", message: messageOf(thrown) };
    }
  }
}
