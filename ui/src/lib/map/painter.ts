/**
 * Draws dots on a canvas: with the graphics card where the window may use it, by the processor otherwise. Written here and not
 * taken from a library: those for such maps make code from text, which the window's content policy forbids.
 */
import { byProcessor } from "./byProcessor";
import { byCard } from "./byCard";
import type { Camera, Size } from "./camera";
import type { Dots } from "./dots";
import type { Rgb } from "./palette";

/** Colours at most: of groups, of those in none, and one to spare. */
export const MOST_COLOURS = 16;

/** How much of a dot that is not lit is the paper's. */
export const DIMMED = 0.82;

export type Painter = {
  resize(size: Size, ratio: number): void;
  setDots(dots: Dots): void;
  /** The colour of each dot, as its place in `colours`. */
  setColours(of: Uint8Array, colours: readonly Rgb[], paper: Rgb): void;
  /** 1 for each dot that stands out; null where all do. */
  setLit(lit: Uint8Array | null): void;
  /** `radius` in CSS pixels. Makes nothing that would have to be cleared away. */
  draw(camera: Camera, radius: number): void;
  end(): void;
};

/** Null where the window can draw in neither way. */
export function painterOn(canvas: HTMLCanvasElement, hasCard: boolean): Painter | null {
  return (hasCard ? byCard(canvas) : null) ?? byProcessor(canvas);
}
