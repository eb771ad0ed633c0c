/** Where on the map one looks. Places on the map are from 0 to 1 on both axes, `y` downwards; on screen they are CSS pixels. */

export type Camera = {
  /** The place in the middle of the screen. */
  x: number;
  y: number;
  /** Pixels that a whole side of the map takes. */
  scale: number;
};

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** The room around everything, as a part of the screen's shorter side. */
const MARGIN = 0.08;
/** How small a box may be taken for: one dot, or many in one place, are looked at with some room around. */
const LEAST_BOX = 0.01;
/** As far as one can come near: 16 pixels between the closest places that a map tells apart. */
const NEAREST = 65_535 * 16;

/** All of a box, in the middle. */
export function fitting(box: Box, { width, height }: Size): Camera {
  const side = (from: number, to: number) => Math.max(LEAST_BOX, to - from);
  const room = Math.min(width, height) * MARGIN;
  const free = (pixels: number) => Math.max(1, pixels - 2 * room);
  const scale = Math.min(free(width) / side(box.left, box.right), free(height) / side(box.top, box.bottom));
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale: Math.min(scale, NEAREST) };
}

export function onScreen(camera: Camera, { width, height }: Size, { x, y }: Point): Point {
  return { x: (x - camera.x) * camera.scale + width / 2, y: (y - camera.y) * camera.scale + height / 2 };
}

export function onMap(camera: Camera, { width, height }: Size, { x, y }: Point): Point {
  return { x: (x - width / 2) / camera.scale + camera.x, y: (y - height / 2) / camera.scale + camera.y };
}

/** Nearer by `factor`, or farther below 1, with what is at `at` on screen staying there. `all` is the camera that sees all. */
export function zoomed(camera: Camera, size: Size, factor: number, at: Point, all: Camera): Camera {
  const scale = Math.min(NEAREST, Math.max(all.scale / 2, camera.scale * factor));
  const held = onMap(camera, size, at);
  const x = held.x - (at.x - size.width / 2) / scale;
  const y = held.y - (at.y - size.height / 2) / scale;
  return { x, y, scale };
}

/** As if the paper were pushed by so many pixels. */
export function pushed(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Never so far away that nothing of the box can be seen. */
export function held(camera: Camera, box: Box): Camera {
  const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
  return { ...camera, x: clamp(camera.x, box.left, box.right), y: clamp(camera.y, box.top, box.bottom) };
}

/** Moved as little as needed for a place to be on screen, `margin` pixels from its edges. */
export function showing(camera: Camera, size: Size, place: Point, margin: number): Camera {
  const at = onScreen(camera, size, place);
  const over = (value: number, length: number) => {
    const edge = Math.min(margin, length / 2);
    return value < edge ? edge - value : value > length - edge ? length - edge - value : 0;
  };
  return pushed(camera, over(at.x, size.width), over(at.y, size.height));
}

export function isSameBox(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}

/** How large a dot is, in pixels: larger where there are few, and as one comes nearer. */
export function radiusOf(count: number, camera: Camera, all: Camera): number {
  const alone = Math.min(5, 1.2 + 30 / Math.sqrt(Math.max(1, count)));
  return Math.min(9, alone * Math.max(1, camera.scale / all.scale) ** 0.4);
}
