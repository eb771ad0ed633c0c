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
  /** Half of the length of each row of pixels of a dot. */
  #rows = new Int32Array(0);
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
    this.#shape(Math.max(1, Math.round(radius * this.#ratio)));
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
    for (let at = 0; at < count; at += 1) {
      if (lit !== null && lit[at] !== wanted) continue;
      const colour = this.#colours[shift + (this.#of[at] ?? 0)] ?? 0;
      this.#dot(Math.round((xs[at] ?? 0) * by + left), Math.round((ys[at] ?? 0) * by + top), colour);
    }
  }

  #dot(x: number, y: number, colour: number): void {
    const radius = this.#radius;
    const width = this.#width;
    const height = this.#height;
    if (x < -radius || y < -radius || x >= width + radius || y >= height + radius) return;
    const last = Math.min(height - 1, y + radius);
    for (let row = Math.max(0, y - radius); row <= last; row += 1) {
      const half = this.#rows[row - y + radius] ?? 0;
      const to = Math.min(width - 1, x + half);
      for (let column = Math.max(0, x - half); column <= to; column += 1) this.#pixels[row * width + column] = colour;
    }
  }

  #shape(radius: number): void {
    if (radius === this.#radius) return;
    this.#radius = radius;
    this.#rows = Int32Array.from({ length: 2 * radius + 1 }, (_, row) =>
      Math.floor(Math.sqrt((radius + 0.4) ** 2 - (row - radius) ** 2)),
    );
  }
}

/** Canvases keep red first, and every processor that runs Dogear the last byte of a number first. */
function inMemory([red, green, blue]: Rgb): number {
  return ((255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)) >>> 0;
}
