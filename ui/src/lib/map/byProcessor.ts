/**
 * Draws dots without a graphics card, pixel by pixel into memory that is made anew only when the canvas has another size. A
 * canvas that is asked for circles makes a path of each.
 */
import type { Camera, Size } from "./camera";
import type { Dots } from "./dots";
import { DIMMED, MOST_COLOURS, type Painter } from "./painter";
import type { Rgb } from "./palette";

/** Null where the window has no canvas to draw on. */
export function byProcessor(canvas: HTMLCanvasElement): Painter | null {
  const context = canvas.getContext("2d", { alpha: false });
  return context ? new Processor(context) : null;
}

class Processor implements Painter {
  readonly #context: CanvasRenderingContext2D;
  #image: ImageData | null = null;
  #pixels = new Uint32Array(0);
  #width = 1;
  #height = 1;
  #ratio = 1;
  #dots: Dots | null = null;
  #of: Uint8Array = new Uint8Array(0);
  #lit: Uint8Array | null = null;
  /** As they lie in memory: strong ones, then dimmed ones. */
  readonly #colours = new Uint32Array(2 * MOST_COLOURS);
  #paper = 0;
  /** Half of the length of each row of whole pixels of a dot; -1 for none. */
  #rows = new Int32Array(0);
  /** Pixels that a dot covers in part: right, down, and how much of 256, one after the other. */
  #edge = new Int32Array(0);
  /** The same whole pixels by how far each is from the middle in memory, for dots that are nowhere cut. */
  #offsets = new Int32Array(0);
  #reach = 0;
  #radius = 0;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  resize({ width, height }: Size, ratio: number): void {
    this.#width = Math.max(1, Math.round(width * ratio));
    this.#height = Math.max(1, Math.round(height * ratio));
    this.#ratio = ratio;
    this.#image = this.#context.createImageData(this.#width, this.#height);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    // Where the pixels of a dot are in memory goes by the width.
    this.#radius = 0;
  }

  setDots(dots: Dots): void {
    this.#dots = dots;
    this.#of = new Uint8Array(dots.count);
    this.#lit = null;
  }

  setColours(of: Uint8Array, colours: readonly Rgb[], paper: Rgb): void {
    this.#of = of;
    this.#paper = inMemory(paper);
    colours.forEach((colour, at) => {
      this.#colours[at] = inMemory(colour);
      const part = (value: number, other: number) => value * (1 - DIMMED) + other * DIMMED;
      this.#colours[MOST_COLOURS + at] = inMemory([
        part(colour[0], paper[0]),
        part(colour[1], paper[1]),
        part(colour[2], paper[2]),
      ]);
    });
  }

  setLit(lit: Uint8Array | null): void {
    this.#lit = lit;
  }

  draw(camera: Camera, radius: number): void {
    if (!this.#image) return;
    this.#pixels.fill(this.#paper);
    this.#shape(Math.max(0.8, Math.round(radius * this.#ratio * 4) / 4));
    if (this.#lit) this.#drawThose(camera, 0);
    this.#drawThose(camera, 1);
    this.#context.putImageData(this.#image, 0, 0);
  }

  end(): void {
    this.#image = null;
    this.#pixels = new Uint32Array(0);
  }

  #drawThose({ x, y, scale }: Camera, wanted: 0 | 1): void {
    if (!this.#dots) return;
    const { count, x: xs, y: ys } = this.#dots;
    const by = scale * this.#ratio;
    const lit = this.#lit;
    const shift = wanted === 1 ? 0 : MOST_COLOURS;
    const left = this.#width / 2 - x * by;
    const top = this.#height / 2 - y * by;
    let [lastRight, lastDown, lastColour] = [NaN, NaN, NaN];
    for (let at = 0; at < count; at += 1) {
      if (lit !== null && lit[at] !== wanted) continue;
      const colour = this.#colours[shift + (this.#of[at] ?? 0)] ?? 0;
      const right = Math.round((xs[at] ?? 0) * by + left);
      const down = Math.round((ys[at] ?? 0) * by + top);
      // Many of one title lie in one place: one of them hides the others.
      if (right === lastRight && down === lastDown && colour === lastColour) continue;
      this.#dot(right, down, colour);
      lastRight = right;
      lastDown = down;
      lastColour = colour;
    }
  }

  #dot(x: number, y: number, colour: number): void {
    const reach = this.#reach;
    const width = this.#width;
    const height = this.#height;
    if (x < -reach || y < -reach || x >= width + reach || y >= height + reach) return;
    if (x >= reach && y >= reach && x < width - reach && y < height - reach) this.#stamp(y * width + x, colour);
    else this.#cut(x, y, colour);
    // Among so many that nobody sees one by one, edges are not worth their time.
    if (this.#isFine) this.#soften(x, y, colour);
  }

  #stamp(middle: number, colour: number): void {
    const offsets = this.#offsets;
    const pixels = this.#pixels;
    const end = offsets.length;
    for (let at = 0; at < end; at += 1) pixels[middle + (offsets[at] ?? 0)] = colour;
  }

  /** One that is not all on screen. */
  #cut(x: number, y: number, colour: number): void {
    const reach = this.#reach;
    const width = this.#width;
    const height = this.#height;
    const last = Math.min(height - 1, y + reach);
    for (let row = Math.max(0, y - reach); row <= last; row += 1) {
      const half = this.#rows[row - y + reach] ?? -1;
      const to = Math.min(width - 1, x + half);
      for (let column = Math.max(0, x - half); column <= to; column += 1) this.#pixels[row * width + column] = colour;
    }
  }

  #soften(x: number, y: number, colour: number): void {
    const edge = this.#edge;
    for (let at = 0; at < edge.length; at += 3) {
      const column = x + (edge[at] ?? 0);
      const row = y + (edge[at + 1] ?? 0);
      if (column < 0 || row < 0 || column >= this.#width || row >= this.#height) continue;
      const pixel = row * this.#width + column;
      this.#pixels[pixel] = mixed(this.#pixels[pixel] ?? 0, colour, edge[at + 2] ?? 0);
    }
  }

  get #isFine(): boolean {
    return (this.#dots?.count ?? 0) <= MOST_FINE;
  }

  #shape(radius: number): void {
    if (radius === this.#radius) return;
    this.#radius = radius;
    const reach = Math.ceil(radius);
    const edge: number[] = [];
    this.#reach = reach;
    this.#rows = new Int32Array(2 * reach + 1).fill(-1);
    for (let down = -reach; down <= reach; down += 1)
      for (let right = -reach; right <= reach; right += 1) {
        const covered = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(right, down)));
        if (covered === 1) this.#rows[down + reach] = Math.max(this.#rows[down + reach] ?? -1, right);
        else if (covered > 0) edge.push(right, down, Math.round(covered * 256));
      }
    this.#edge = Int32Array.from(edge);
    const offsets: number[] = [];
    for (const [row, half] of this.#rows.entries())
      for (let right = -half; right <= half; right += 1) offsets.push((row - reach) * this.#width + right);
    this.#offsets = Int32Array.from(offsets);
  }
}

/** Dots of which each has a soft edge. */
const MOST_FINE = 20_000;

/** `part` of 256 of one colour over another, as they lie in memory. Two channels at a time have room in a number. */
function mixed(under: number, over: number, part: number): number {
  const rest = 256 - part;
  const odd = ((((under >>> 8) & 0xff) * rest + ((over >>> 8) & 0xff) * part) >>> 8) << 8;
  const even = (((under & 0xff00ff) * rest + (over & 0xff00ff) * part) >>> 8) & 0xff00ff;
  return (0xff000000 | odd | even) >>> 0;
}

/** Canvases keep red first, and every processor that runs Dogear the last byte of a number first. */
function inMemory([red, green, blue]: Rgb): number {
  return ((255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)) >>> 0;
}
