/**
 * How it stands with the text of pages, as the library says it, and what the reader asked of it last. Reading goes on when
 * the settings are closed.
 */
import { messageOf } from "../backend/backend";
import type { Estimate, PagesSettings, PagesView, PageTexts } from "../backend/pages";

export class PageReading {
  #view = $state.raw<PagesView | null>(null);
  /** Null while it is being made, and where there is nothing to make it of. */
  #estimate = $state.raw<Estimate | null>(null);
  #unread = $state<string | null>(null);
  #problem = $state<string | null>(null);
  #busy = $state(false);
  /** An estimate that was asked for before something else was chosen says nothing. */
  #asked = 0;
  readonly #pages: PageTexts;

  constructor(pages: PageTexts) {
    this.#pages = pages;
  }

  /** Null until the first word from the library. */
  get view(): PagesView | null {
    return this.#view;
  }

  get estimate(): Estimate | null {
    return this.#estimate;
  }

  /** Why nothing is known of it. */
  get unread(): string | null {
    return this.#unread;
  }

  /** Why what was asked for last was not done. */
  get problem(): string | null {
    return this.#problem;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Listens until the returned function is called. */
  follow(): () => void {
    let following = true;
    const listening = this.#pages.onView((view) => {
      if (!following) return;
      const before = this.#view;
      this.#view = view;
      // It was stopped elsewhere: what starting it again would do is not known yet.
      if (view.phase === "idle" && before && before.phase !== "idle" && !this.#busy) void this.#count();
    });
    listening.catch((thrown: unknown) => (this.#unread = messageOf(thrown)));
    void this.look();
    return () => {
      following = false;
      listening.then(
        (end) => end(),
        () => undefined,
      );
    };
  }

  async look(): Promise<void> {
    try {
      this.#view = await this.#pages.view();
      this.#unread = null;
    } catch (thrown) {
      this.#unread = messageOf(thrown);
      return;
    }
    await this.#count();
  }

  async change(change: Partial<PagesSettings>): Promise<void> {
    this.#estimate = null;
    await this.ask((pages) => pages.change(change));
    await this.#count();
  }

  /** Counts what is left to read, whatever was read so far. */
  async countAgain(): Promise<void> {
    await this.ask((pages) => pages.stop());
    await this.#count();
  }

  async ask(request: (pages: PageTexts) => Promise<PagesView>): Promise<boolean> {
    this.#busy = true;
    this.#problem = null;
    try {
      this.#view = await request(this.#pages);
    } catch (thrown) {
      this.#problem = messageOf(thrown);
    }
    this.#busy = false;
    return this.#problem === null;
  }

  /** What starting would do, where starting is what comes next. */
  async #count(): Promise<void> {
    const asked = ++this.#asked;
    this.#estimate = null;
    if (!this.#view || this.#view.phase !== "idle" || !isChosen(this.#view.settings)) return;
    try {
      const estimate = await this.#pages.estimate();
      if (asked === this.#asked) this.#estimate = estimate;
    } catch (thrown) {
      if (asked === this.#asked) this.#problem = messageOf(thrown);
    }
  }
}

/** Whether there is anything that may be read. */
export function isChosen({ on, sources, folders }: PagesSettings): boolean {
  return on && sources.length + folders.length > 0;
}
