/** How fast something goes and how long it will still take, from what was done when. Times are passed in, in milliseconds. */
import { say } from "../words/say.svelte";

type Seen = { at: number; done: number };

/** Less than this long ago says nothing about how fast it goes. */
const A_MOMENT = 800;

export class Pace {
  #first: Seen | null = null;

  /** "640 a second, about 6 s left"; null until that can be told, and when nothing is left. */
  told(done: number, total: number, at: number): string | null {
    if (this.#first === null || done < this.#first.done) this.#first = { at, done };
    const [passed, did] = [at - this.#first.at, done - this.#first.done];
    if (passed < A_MOMENT || did <= 0 || done >= total) return null;
    const rate = did / (passed / 1000);
    return left(Math.max(1, Math.round(rate)), (total - done) / rate);
  }
}

/** Rounded up, because waiting longer than was said is worse than shorter. */
function left(rate: number, seconds: number): string {
  if (seconds < 60) return say("pace-seconds", { rate, seconds: Math.max(1, Math.ceil(seconds)) });
  return say("pace-minutes", { rate, minutes: Math.ceil(seconds / 60) });
}
