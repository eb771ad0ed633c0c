/** How fast something goes and how long it will still take, from what was done when. Times are passed in, in milliseconds. */
import { counted, grouped } from "../words/numbers";

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
    return `${grouped(Math.max(1, Math.round(rate)))} a second, ${left((total - done) / rate)} left`;
  }
}

/** "about 6 s", "about 3 minutes": rounded up, because waiting longer than was said is worse than shorter. */
function left(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(1, Math.ceil(seconds))} s`;
  return `about ${counted(Math.ceil(seconds / 60), "minute")}`;
}
