/** Which names stand on the map: the largest topics first, none over another, more of them as one comes nearer. */
import type { Camera, Point, Size } from "./camera";
import { onScreen } from "./camera";

export type Label = Point & {
  /** Pixels that its text takes. */
  width: number;
  height: number;
};

/** A name on screen: its number, itself, and the box that it takes there. */
export type Placed = { at: number; label: Label; box: Label };

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

/**
 * Where names stand on screen: whole as long as their own place is on it, so those at an edge are slid in.
 * One that would be slid over another is left out until there is room.
 */
export function onSheet(labels: readonly Label[], standing: readonly number[], camera: Camera, size: Size): Placed[] {
  const placed: Placed[] = [];
  for (const at of standing) {
    const label = labels[at];
    if (!label) continue;
    const place = onScreen(camera, size, label);
    if (place.x < 0 || place.x > size.width || place.y < 0 || place.y > size.height) continue;
    const box = {
      ...label,
      x: inside(place.x, label.width, size.width),
      y: inside(place.y, label.height, size.height),
    };
    if (!placed.some((other) => overlap(box, other.box, 1))) placed.push({ at, label, box });
  }
  return placed;
}

/** The middle of something so long, wholly within `room`; in its middle where it is longer. */
function inside(middle: number, length: number, room: number): number {
  const half = Math.min(length, room) / 2;
  return Math.min(room - half, Math.max(half, middle));
}

function overlap(one: Label, other: Label, scale: number): boolean {
  const apart = (from: number, to: number) => Math.abs(from - to) * scale;
  return (
    apart(one.x, other.x) < (one.width + other.width) / 2 + GAP &&
    apart(one.y, other.y) < (one.height + other.height) / 2 + GAP
  );
}
