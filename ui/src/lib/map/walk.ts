/** Where an arrow key leads from one place to another. */
import type { Point } from "./camera";

export type Direction = "left" | "right" | "up" | "down";

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export function directionOf(key: string): Direction | null {
  return directions[key] ?? null;
}

/**
 * The nearest of `count` places in a direction; -1 where there is none. What lies aside counts as twice as far, and what lies
 * more aside than ahead not at all, so that the key back leads back more often than not.
 */
export function ahead(from: Point, direction: Direction, count: number, placeOf: (at: number) => Point): number {
  let [found, best] = [-1, Infinity];
  for (let at = 0; at < count; at += 1) {
    const { x, y } = placeOf(at);
    const [right, down] = [x - from.x, y - from.y];
    const [onward, aside] = turned(direction, right, down);
    if (onward <= 0 || Math.abs(aside) > onward) continue;
    const far = onward + 2 * Math.abs(aside);
    if (far < best) [found, best] = [at, far];
  }
  return found;
}

/** How far ahead and aside something is, of so much to the right and down. */
function turned(direction: Direction, right: number, down: number): [onward: number, aside: number] {
  switch (direction) {
    case "left":
      return [-right, down];
    case "right":
      return [right, down];
    case "up":
      return [-down, right];
    case "down":
      return [down, right];
  }
}
