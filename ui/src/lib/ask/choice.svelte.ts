/**
 * Which bookmark is chosen, and which is under the pointer. Apart from the thread because it changes with every movement
 * of the hand and both the chips in the answer and the cards below it follow it.
 */
import { createContext } from "svelte";

/** A hit's place: the turn's key and the citation number. */
export type Place = { turn: number; n: number };

export class Choice {
  #lit = $state.raw<Place | null>(null);
  #chosen = $state.raw<Place | null>(null);

  /** Under the pointer or the keyboard's focus, on a card or a chip. */
  get lit(): Place | null {
    return this.#lit;
  }

  /** The last one lit; it keeps the folded corner, and its detail shows in a wide window. */
  get chosen(): Place | null {
    return this.#chosen;
  }

  isLit(turn: number, n: number): boolean {
    return same(this.#lit, { turn, n });
  }

  isChosen(turn: number, n: number): boolean {
    return same(this.#chosen, { turn, n });
  }

  light(place: Place): void {
    this.#lit = place;
    this.#chosen = place;
  }

  unlight(): void {
    this.#lit = null;
  }

  choose(place: Place | null): void {
    this.#chosen = place;
  }
}

export const [useChoice, provideChoice] = createContext<Choice>();

function same(a: Place | null, b: Place): boolean {
  return a?.turn === b.turn && a.n === b.n;
}
