/** Which names stand on the map: the largest topics first, none over another, more of them as one comes nearer. */
import type { Camera, Point, Size } from "./camera";
import { onScreen } from "./camera";

export type Label = Point & {
  /** Pixels that its text takes. */
  width: number;
  height: number;
};

/** Names at a time: more are no help to find one's way. */
export const MOST_NAMES = 40;
/** Pixels between two names. */
const GAP = 4;

/**
 * The places of those that stand, in the order of `labels`, which begins with the most important. Pushing the map changes
 * nothing here, so that no name comes or goes by that.
 */
export function standing(labels: readonly Label[], scale: number, most: number): number[] {
  const placed: number[] = [];
  for (const [at, label] of labels.entries()) {
    if (placed.length === most) break;
    const isFree = placed.every((other) => !overlap(label, labels[other] as Label, scale));
    if (isFree) placed.push(at);
  }
  return placed;
}

/** Whether any of a name is on screen. */
export function isSeen(label: Label, camera: Camera, size: Size): boolean {
  const { x, y } = onScreen(camera, size, label);
  return (
    x + label.width / 2 > 0 &&
    x - label.width / 2 < size.width &&
    y + label.height / 2 > 0 &&
    y - label.height / 2 < size.height
  );
}

function overlap(one: Label, other: Label, scale: number): boolean {
  const apart = (from: number, to: number) => Math.abs(from - to) * scale;
  return (
    apart(one.x, other.x) < (one.width + other.width) / 2 + GAP &&
    apart(one.y, other.y) < (one.height + other.height) / 2 + GAP
  );
}
