/**
 * Groups of copies, a window of them at a time, and which groups are chosen. Apart from the view because one comes back to
 * where one was, and because an answer may arrive after something else was asked: only the last one's is shown.
 */
import { SvelteMap } from "svelte/reactivity";
import { messageOf, type Backend } from "../backend/backend";
import { everything, type Copies, type Likeness } from "../backend/shelves";
import { keyOf, type Group } from "./copies";

/** Groups that are shown at a time. */
export const GROUPS = 30;

/** Milliseconds for which the slider has to rest. */
const REST = 250;

type Asked = { likeness: Likeness; from: number };

export class CopiesShown {
  readonly chosen = new SvelteMap<string, Group>();
  #likeness = $state<Likeness>("page");
  #closeness = $state(0.9);
  #from = $state(0);
  #shown = $state.raw<(Copies & Asked) | null>(null);
  #problem = $state<string | null>(null);
  #reading = $state(false);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where a choice with the shift key begins. */
  #anchor: string | null = null;

  /** Null until they were looked for the first time. What is shown lags behind what was chosen while that is looked for. */
  get shown(): (Copies & Asked) | null {
    return this.#shown;
  }

  get likeness(): Likeness {
    return this.#likeness;
  }

  get closeness(): number {
    return this.#closeness;
  }

  get problem(): string | null {
    return this.#problem;
  }

  get reading(): boolean {
    return this.#reading;
  }

  lookFor(backend: Backend, likeness: Likeness): void {
    this.#likeness = likeness;
    this.#begin(backend);
  }

  /** From 0 to 1; asked for once the slider rests. */
  setCloseness(backend: Backend, closeness: number): void {
    this.#closeness = closeness;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(backend), REST);
  }

  /** The groups before or after those shown. */
  async turn(backend: Backend, onward: boolean): Promise<void> {
    this.#from = Math.max(0, this.#from + (onward ? GROUPS : -GROUPS));
    await this.refresh(backend);
  }

  async refresh(backend: Backend): Promise<void> {
    const asked = ++this.#asked;
    const [likeness, closeness, from] = [this.#likeness, this.#closeness, this.#from];
    this.#reading = true;
    try {
      const copies = await backend.copies({ likeness, closeness, where: everything, from, count: GROUPS });
      if (asked !== this.#asked) return;
      this.#problem = null;
      // Fewer than before, and the window is behind the last of them.
      if (copies.groups.length === 0 && from > 0 && copies.total > 0) {
        this.#from = Math.floor((copies.total - 1) / GROUPS) * GROUPS;
        return await this.refresh(backend);
      }
      this.#forget(copies.groups);
      this.#shown = { ...copies, likeness, from };
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#problem = messageOf(thrown);
    }
    this.#reading = false;
  }

  /** `range`: all between this one and the last one that was chosen are as this one. */
  choose(group: Group, on: boolean, range: boolean): void {
    const groups = this.#shown?.groups ?? [];
    const keys = groups.map(keyOf);
    const [at, anchor] = [keys.indexOf(keyOf(group)), keys.indexOf(this.#anchor ?? "")];
    const within =
      range && anchor >= 0 ? groups.slice(Math.min(at, anchor), Math.max(at, anchor) + 1) : groups.slice(at, at + 1);
    for (const each of within) this.#set(each, on);
    this.#anchor = keyOf(group);
  }

  chooseShown(): void {
    for (const group of this.#shown?.groups ?? []) this.#set(group, true);
  }

  #set(group: Group, on: boolean): void {
    if (on) this.chosen.set(keyOf(group), group);
    else this.chosen.delete(keyOf(group));
  }

  #begin(backend: Backend): void {
    this.#from = 0;
    this.#anchor = null;
    this.chosen.clear();
    void this.refresh(backend);
  }

  /** What was on screen and is no more, is not chosen any more: its copies were removed. */
  #forget(groups: readonly Group[]): void {
    if (this.#shown?.from !== this.#from) return;
    const left = groups.map(keyOf);
    for (const group of this.#shown.groups) if (!left.includes(keyOf(group))) this.chosen.delete(keyOf(group));
  }
}

export const copiesShown = () => new CopiesShown();
