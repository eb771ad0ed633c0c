/** What is seen of a long list: follows the scrolled element, and says which lines have to be drawn, and where. */
import type { Attachment } from "svelte/attachments";
import { Lines, Track } from "./geometry";

/** Lines drawn above and below those that are seen, so that a movement finds them there. */
const BESIDE = 8;

/** Milliseconds after which those are drawn, too, when the view opens: first is painted what is looked at. */
const AFTER = 150;

/** Milliseconds without movement after which the bar may be put where the list is. */
const REST = 160;

export class Viewport {
  #at = $state(0);
  /** What is taken off a place in the list to have it in the scrolled element. */
  #shift = $state(0);
  #height = $state(0);
  #lines = $state.raw<Lines>(new Lines(0, [], 1, 1));
  #length = $state(0);
  #beside = $state(BESIDE);
  #element: HTMLElement | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #after: ReturnType<typeof setTimeout> | undefined;
  readonly #track: Track;

  constructor(track = new Track()) {
    this.#track = track;
  }

  get lines(): Lines {
    return this.#lines;
  }

  /** The height of what is scrolled. */
  get length(): number {
    return this.#length;
  }

  /** How far the top of the view is down the list. */
  get at(): number {
    return this.#at;
  }

  // Numbers of their own: a movement within a line changes nothing that is drawn.
  readonly #first = $derived(this.#lines.count === 0 ? 0 : this.#lines.lineAt(this.#at));
  readonly #last = $derived(
    this.#lines.count === 0 ? -1 : this.#lines.lineAt(this.#at + Math.max(this.#height, 1) - 1),
  );

  /** The first line to draw and the last, and the first and the last that are seen; `first > last` where there is none. */
  readonly range = $derived.by(() => {
    const [seenFirst, seenLast, beside] = [this.#first, this.#last, this.#beside];
    if (seenLast < seenFirst) return { first: 0, last: -1, seenFirst, seenLast };
    const last = Math.min(this.#lines.count - 1, seenLast + beside);
    return { first: Math.max(0, seenFirst - beside), last, seenFirst, seenLast };
  });

  /** Lines that are seen whole at a time. */
  get page(): number {
    return Math.max(1, Math.floor(this.#height / this.#lines.rowHeight) - 1);
  }

  /** At least as many as there are lines to draw at a time. */
  get slots(): number {
    return Math.ceil(this.#height / this.#lines.rowHeight) + 2 * BESIDE + 2;
  }

  /** Where a place in the list is in the scrolled element. */
  place(top: number): number {
    return top - this.#shift;
  }

  /** Other lines; `at` is where to stand then, unless it stays. */
  show(lines: Lines, at = this.#at): void {
    this.#lines = lines;
    this.#track.resize(lines.height, this.#height);
    this.#length = this.#track.length;
    this.go(at);
  }

  go(at: number): void {
    this.#track.go(at);
    this.#follow();
  }

  /** Scrolls as little as needed to have a line in the view, below what covers the top of it. */
  reveal(line: number, covered = 0): void {
    const top = this.#lines.topOf(line);
    const height = this.#lines.at(line).row === null ? this.#lines.headHeight : this.#lines.rowHeight;
    if (top - covered < this.#at) this.go(top - covered);
    else if (top + height > this.#at + this.#height) this.go(top + height - this.#height);
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    this.#beside = 0;
    this.#after = setTimeout(() => this.#surround(), AFTER);
    const measure = () => {
      this.#height = element.clientHeight;
      this.#track.resize(this.#lines.height, this.#height);
      this.#length = this.#track.length;
      this.#follow();
    };
    const scrolled = () => {
      this.#surround();
      this.#track.moved(element.scrollTop);
      if (this.#track.strained) this.#settle();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#settle(), REST);
      this.#read();
    };
    // With the next frame: what is drawn anew in this one may change a size once more.
    const watching = new ResizeObserver(() => requestAnimationFrame(measure));
    watching.observe(element);
    element.addEventListener("scroll", scrolled, { passive: true });
    measure();
    return () => {
      watching.disconnect();
      element.removeEventListener("scroll", scrolled);
      clearTimeout(this.#rest);
      clearTimeout(this.#after);
      this.#element = null;
    };
  };

  #surround(): void {
    clearTimeout(this.#after);
    this.#beside = BESIDE;
  }

  #settle(): void {
    this.#track.settle();
    this.#follow();
  }

  #read(): void {
    this.#at = this.#track.at;
    this.#shift = this.#track.at - this.#track.bar;
  }

  /** Moves the element to where the list stands. It has to be high enough first, which it is once it was drawn. */
  #follow(): void {
    this.#read();
    const element = this.#element;
    if (element && Math.abs(element.scrollTop - this.#track.bar) >= 1) {
      const high = element.firstElementChild;
      if (high instanceof HTMLElement) high.style.height = `${this.#track.length}px`;
      element.scrollTop = this.#track.bar;
    }
  }
}
