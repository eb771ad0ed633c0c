/** What is known of the page of one bookmark; answers to a bookmark that is no longer shown are passed over. */
import { messageOf } from "../backend/backend";
import type { PageTexts, PageView } from "../backend/pages";

export class PageShown {
  #page = $state.raw<PageView | null>(null);
  /** Whether pages may be asked for. */
  #on = $state(false);
  #problem = $state<string | null>(null);
  #busy = $state(false);
  #asking = $state(false);
  #turn = 0;
  readonly #pages: PageTexts;

  constructor(pages: PageTexts) {
    this.#pages = pages;
  }

  /** Null until it is known. */
  get page(): PageView | null {
    return this.#page;
  }

  get on(): boolean {
    return this.#on;
  }

  get problem(): string | null {
    return this.#problem;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Whether the site is being asked, which may take its time. */
  get asking(): boolean {
    return this.#asking;
  }

  async show(id: number): Promise<void> {
    await this.#take(async () => {
      const [page, { settings }] = await Promise.all([this.#pages.page(id), this.#pages.view()]);
      this.#on = settings.on;
      return page;
    });
  }

  async readAgain(id: number): Promise<void> {
    this.#asking = true;
    await this.#take(() => this.#pages.readAgain(id));
    this.#asking = false;
  }

  async forget(id: number): Promise<void> {
    await this.#take(() => this.#pages.forgetPage(id));
  }

  async #take(ask: () => Promise<PageView>): Promise<void> {
    const turn = ++this.#turn;
    this.#busy = true;
    this.#problem = null;
    try {
      const page = await ask();
      if (turn === this.#turn) this.#page = page;
    } catch (thrown) {
      if (turn === this.#turn) this.#problem = messageOf(thrown);
    }
    if (turn === this.#turn) this.#busy = false;
  }
}
