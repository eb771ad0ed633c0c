import { expect, test } from "vitest";
import { fitting, held, onMap, onScreen, pushed, radiusOf, showing, zoomed, type Camera } from "./camera";

const size = { width: 800, height: 600 };
const box = { left: 0.2, top: 0.1, right: 0.8, bottom: 0.9 };
const all = fitting(box, size);

test("all of a box is on screen, in the middle, with room around", () => {
  const corners = [onScreen(all, size, { x: 0.2, y: 0.1 }), onScreen(all, size, { x: 0.8, y: 0.9 })];
  expect(corners[0]?.y).toBeCloseTo(48);
  expect(corners[1]?.y).toBeCloseTo(552);
  expect((corners[0]?.x ?? 0) + (corners[1]?.x ?? 0)).toBeCloseTo(size.width);
});

test("one dot alone, and dots in one place, are looked at from afar", () => {
  const camera = fitting({ left: 0.5, top: 0.5, right: 0.5, bottom: 0.5 }, size);
  expect(onScreen(camera, size, { x: 0.5, y: 0.5 })).toEqual({ x: 400, y: 300 });
  expect(Number.isFinite(camera.scale)).toBe(true);
});

test("a window without any room has a camera, too", () => {
  expect(fitting(box, { width: 0, height: 0 }).scale).toBeGreaterThan(0);
});

test("what is under the pointer stays there while one zooms", () => {
  const at = { x: 123, y: 456 };
  const before = onMap(all, size, at);
  const after = onMap(zoomed(all, size, 3, at, all), size, at);
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
});

test("zooming ends at both ends", () => {
  const at = { x: 0, y: 0 };
  const often = (factor: number): Camera =>
    Array.from({ length: 100 }).reduce<Camera>((camera) => zoomed(camera, size, factor, at, all), all);
  expect(often(0.5).scale).toBe(all.scale / 2);
  expect(often(2).scale).toBe(65_535 * 16);
});

test("pushing moves the paper with the hand, and never away for good", () => {
  const place = onMap(all, size, { x: 100, y: 100 });
  const moved = onScreen(pushed(all, 30, -20), size, place);
  expect([moved.x, moved.y].map(Math.round)).toEqual([130, 80]);
  const lost = held(pushed(all, 1e6, 1e6), box);
  expect([lost.x, lost.y]).toEqual([0.2, 0.1]);
});

test("a place out of sight is brought in by as little as it takes", () => {
  const near = { ...all, scale: all.scale * 8 };
  const seen = showing(near, size, { x: 0.2, y: 0.5 }, 50);
  expect(onScreen(seen, size, { x: 0.2, y: 0.5 }).x).toBeCloseTo(50);
  expect(showing(all, size, { x: 0.5, y: 0.5 }, 50)).toEqual(all);
});

test("dots are larger where there are few, and grow as one comes nearer", () => {
  expect(radiusOf(10, all, all)).toBe(5);
  expect(radiusOf(100_000, all, all)).toBeLessThan(1.5);
  expect(radiusOf(100_000, { ...all, scale: all.scale * 100 }, all)).toBeGreaterThan(5);
});
