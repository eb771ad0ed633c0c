/** Where the lines of a long list stand, and how a scroll bar of bounded length reaches all of them. Pixels, from the top. */

/** Rows `from` to `from + count`; groups stand one after the other and leave no row out. */
export type Span = { from: number; count: number };

/** `row`: null for a heading. `group`: -1 where there are none. */
export type Line = { row: number | null; group: number };

/** Rows of one height and, where they are grouped, a heading above each group. Headings are lines, too. */
export class Lines {
  readonly count: number;
  readonly height: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  /** The first row of each group. */
  readonly #from: Float64Array;

  constructor(rows: number, groups: readonly Span[], rowHeight: number, headHeight: number) {
    this.rows = rows;
    this.rowHeight = rowHeight;
    this.headHeight = headHeight;
    this.#from = Float64Array.from(groups, ({ from }) => from);
    this.count = rows + groups.length;
    this.height = rows * rowHeight + groups.length * headHeight;
  }

  get groups(): number {
    return this.#from.length;
  }

  topOf(line: number): number {
    const group = this.#groupOf(line, 1, 1);
    if (group < 0) return line * this.rowHeight;
    const first = this.#first(group) + group;
    const heads = group * this.headHeight;
    return heads + (line === first ? (line - group) * this.rowHeight : this.headHeight + this.#rowTop(line, group));
  }

  /** The line at a height; the first or the last one beyond the ends. -1 where there is none. */
  lineAt(offset: number): number {
    const at = Math.max(0, Math.min(offset, this.height - 1));
    const group = this.#groupOf(at, this.rowHeight, this.headHeight);
    if (group < 0) return Math.min(Math.floor(at / this.rowHeight), this.count - 1);
    const first = this.#first(group);
    const within = at - first * this.rowHeight - group * this.headHeight - this.headHeight;
    return within < 0 ? first + group : first + group + 1 + Math.floor(within / this.rowHeight);
  }

  lineOfRow(row: number): number {
    const group = this.#groupOf(row, 1, 0);
    return group < 0 ? row : row + group + 1;
  }

  at(line: number): Line {
    const group = this.#groupOf(line, 1, 1);
    if (group < 0) return { row: line, group };
    return { row: line === this.#first(group) + group ? null : line - group - 1, group };
  }

  /** Where a group begins, with its heading, and where it ends. */
  extent(group: number): { top: number; end: number } {
    const top = (place: number) => this.#first(place) * this.rowHeight + place * this.headHeight;
    return { top: top(group), end: group + 1 < this.groups ? top(group + 1) : this.height };
  }

  #first(group: number): number {
    return this.#from[group] ?? 0;
  }

  #rowTop(line: number, group: number): number {
    return (line - group - 1) * this.rowHeight;
  }

  /** The last group that begins at `at` or before, where a row takes `row` and a heading `head` of whatever `at` counts. */
  #groupOf(at: number, row: number, head: number): number {
    let [low, high] = [0, this.#from.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#first(middle) * row + middle * head <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Higher elements are cut by browsers: WebKit and Chromium at 2^25 pixels, Firefox at about 17.9 million. */
export const TALLEST = 8_000_000;

/** Further at once than a wheel or a key goes: the thumb of the scroll bar was dragged. In heights of the view. */
const JUMP = 4;

/**
 * A place in a list that may be higher than an element can be. Small steps of the bar are steps in the list; a jump of the bar
 * leads to the place in the list that is as far along. So both drift apart, until `settle` moves the bar alone.
 */
export class Track {
  #whole = 0;
  #view = 0;
  #at = 0;
  #bar = 0;
  readonly #tallest: number;

  constructor(tallest = TALLEST) {
    this.#tallest = tallest;
  }

  /** How far the top of the view is down the list. */
  get at(): number {
    return this.#at;
  }

  /** The same, in the scrolled element. */
  get bar(): number {
    return this.#bar;
  }

  /** The height of the scrolled element. */
  get length(): number {
    return Math.min(this.#whole, this.#tallest);
  }

  /** The list has another height, or what is seen of it. */
  resize(whole: number, view: number): void {
    this.#whole = whole;
    this.#view = view;
    this.go(this.#at);
  }

  /** The reader moved the bar. */
  moved(bar: number): void {
    const by = bar - this.#bar;
    this.#bar = bar;
    if (this.#whole <= this.#tallest) this.#at = this.#within(bar);
    else if (Math.abs(by) > JUMP * this.#view) this.#at = this.#along(bar);
    else this.#at = this.#ended(bar, this.#within(this.#at + by));
  }

  /** Leads to a place in the list. */
  go(at: number): void {
    this.#at = this.#within(at);
    this.settle();
  }

  /** Puts the bar where the list is. */
  settle(): void {
    const [far, long] = [this.#whole - this.#view, this.length - this.#view];
    if (this.#whole <= this.#tallest) this.#bar = this.#at;
    else if (this.#at <= 0 || this.#at >= far) this.#bar = this.#at <= 0 ? 0 : long;
    // Short of its own ends while the list is, so that there is a way on.
    else this.#bar = Math.max(1, Math.min(Math.round((this.#at / far) * long), long - 1));
  }

  /** Whether the bar is about to end before the list does. */
  get strained(): boolean {
    if (this.#whole <= this.#tallest) return false;
    const [far, long] = [this.#whole - this.#view, this.length - this.#view];
    const room = (place: number, end: number) => Math.min(place, end - place);
    return room(this.#bar, long) < this.#view && room(this.#at, far) > room(this.#bar, long);
  }

  #along(bar: number): number {
    const [far, long] = [this.#whole - this.#view, this.length - this.#view];
    return this.#within(Math.round((bar / long) * far));
  }

  /** Where the bar has ended and the list has as good as, it has. */
  #ended(bar: number, at: number): number {
    const [far, long] = [this.#whole - this.#view, this.length - this.#view];
    if (bar <= 0 && at < this.#view) return 0;
    return bar >= long && far - at < this.#view ? far : at;
  }

  #within(at: number): number {
    return Math.max(0, Math.min(at, this.#whole - this.#view));
  }
}
