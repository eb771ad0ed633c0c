import { expect, test } from "vitest";
import type { MapView } from "../backend/shelves";
import { byProcessor } from "./byProcessor";
import { dotsOf } from "./dots";
import type { Rgb } from "./palette";

const WIDTH = 40;
const HEIGHT = 30;
const paper: Rgb = [250, 250, 250];
const red: Rgb = [200, 0, 0];
const blue: Rgb = [0, 0, 200];

/** What was drawn, by the place on screen. */
function drawn(places: readonly (readonly [number, number])[], lit: readonly number[] | null = null, radius = 3) {
  let shown: Uint8ClampedArray = new Uint8ClampedArray(0);
  const context = {
    createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
    putImageData: ({ data }: ImageData) => (shown = data),
  };
  const painter = byProcessor({ getContext: () => context } as unknown as HTMLCanvasElement);
  const count = places.length;
  const [ids, cluster] = [places.map((_, at) => at), places.map(() => -1)];
  const [x, y] = [places.map(([x]) => x * 65_535), places.map(([, y]) => y * 65_535)];
  const map: MapView = { state: "ready", done: count, of: count, ids, x, y, cluster, clusters: [] };
  painter?.resize({ width: WIDTH, height: HEIGHT }, 1);
  painter?.setDots(dotsOf(map, () => -1));
  painter?.setColours(Uint8Array.from(ids), [red, blue], paper);
  painter?.setLit(lit && Uint8Array.from(lit));
  painter?.draw({ x: 0.5, y: 0.5, scale: 30 }, radius);
  return (x: number, y: number) => [...shown.slice(4 * (y * WIDTH + x), 4 * (y * WIDTH + x) + 4)];
}

test("a dot is a disc of its colour on paper, with a soft edge", () => {
  const at = drawn([[0.5, 0.5]]);
  expect(at(20, 15)).toEqual([...red, 255]);
  expect(at(23, 15).slice(0, 1)[0]).toBeGreaterThanOrEqual(200);
  expect(at(0, 0)).toEqual([...paper, 255]);
  const [, green = 0] = at(22, 17);
  expect(green).toBeGreaterThan(0);
  expect(green).toBeLessThan(250);
});

test("dimmed dots are nearly paper, and lie under those that are lit", () => {
  const at = drawn(
    [
      [0.5, 0.5],
      [0.53, 0.5],
    ],
    [1, 0],
  );
  expect(at(20, 15)).toEqual([...red, 255]);
  const [reddish = 0, , bluish = 0] = at(24, 15);
  expect(reddish).toBeGreaterThan(150);
  expect(bluish).toBeGreaterThan(200);
});

test("dots at and beyond the edges of the screen stay within it", () => {
  const at = drawn([
    [0.5 - 20 / 30, 0],
    [5, 5],
  ]);
  expect(at(0, 0)).toEqual([...red, 255]);
  // Nothing comes out on the other side.
  expect(at(WIDTH - 1, 0)).toEqual([...paper, 255]);
  expect(at(WIDTH - 1, 1)).toEqual([...paper, 255]);
});

test("without any dot there is paper", () => {
  expect(drawn([])(20, 15)).toEqual([...paper, 255]);
});
