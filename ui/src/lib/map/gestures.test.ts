import { beforeEach, expect, test, vi } from "vitest";
import type { Point } from "./camera";
import { hands } from "./gestures";
import type { Stage } from "./stage.svelte";

const stage = { zoom: vi.fn(), push: vi.fn(), placeAt: ({ x, y }: Point) => ({ x: x / 100, y: y / 100 }) };
const [hover, press, drawing, drawn] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
let draws = false;
let element: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  draws = false;
  element = document.createElement("div");
  element.setPointerCapture = () => undefined;
  hands({ stage: stage as unknown as Stage, draws: () => draws, hover, press, drawing, drawn })(element);
});

/** jsdom has no pointers, but mice. */
function point(type: string, x: number, y: number, more: { id?: number; shift?: boolean } = {}): void {
  const event = new MouseEvent(type, { clientX: x, clientY: y, shiftKey: more.shift ?? false, bubbles: true });
  element.dispatchEvent(Object.assign(event, { pointerId: more.id ?? 1 }));
}

test("a push moves the map and presses nothing", () => {
  point("pointerdown", 100, 100);
  point("pointermove", 120, 90);
  point("pointerup", 120, 90);
  expect(stage.push.mock.calls).toEqual([[20, -10]]);
  expect(press).not.toHaveBeenCalled();
});

test("a press may tremble", () => {
  point("pointerdown", 100, 100);
  point("pointermove", 102, 101);
  point("pointerup", 102, 101);
  expect(press).toHaveBeenCalledWith({ x: 102, y: 101 });
  expect(stage.push).not.toHaveBeenCalled();
});

test("two fingers zoom by how far apart they are, around what is between them, and press nothing", () => {
  point("pointerdown", 100, 100, { id: 1 });
  point("pointerdown", 200, 100, { id: 2 });
  point("pointermove", 300, 100, { id: 2 });
  expect(stage.zoom).toHaveBeenCalledWith(2, { x: 200, y: 100 });
  point("pointerup", 300, 100, { id: 2 });
  point("pointerup", 100, 100, { id: 1 });
  expect(press).not.toHaveBeenCalled();
});

test.each(["Shift", "the tool"])("with %s one draws around dots, in places of the map", (by) => {
  draws = by === "the tool";
  point("pointerdown", 0, 0, { shift: !draws });
  point("pointermove", 100, 0);
  point("pointermove", 100, 100);
  point("pointerup", 100, 100);
  expect(drawn).toHaveBeenCalledWith([
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ]);
  expect(stage.push).not.toHaveBeenCalled();
});

test("drawing that is broken off draws nothing", () => {
  point("pointerdown", 0, 0, { shift: true });
  point("pointermove", 50, 50);
  point("pointercancel", 50, 50);
  expect(drawing).toHaveBeenLastCalledWith(null);
  expect(drawn).not.toHaveBeenCalled();
});

test("the wheel zooms at the pointer, up nearer and down farther", () => {
  const turn = (deltaY: number) =>
    element.dispatchEvent(new WheelEvent("wheel", { deltaY, clientX: 30, clientY: 40, cancelable: true }));
  turn(-100);
  turn(100);
  const [[near, at], [far]] = stage.zoom.mock.calls as [[number, Point], [number]];
  expect(near).toBeGreaterThan(1);
  expect(near * far).toBeCloseTo(1);
  expect(at).toEqual({ x: 30, y: 40 });
});

test("pressing twice leads nearer, but not on what lies over the map", () => {
  element.dispatchEvent(new MouseEvent("dblclick", { clientX: 5, clientY: 6 }));
  expect(stage.zoom).toHaveBeenCalledWith(2, { x: 5, y: 6 });
  const button = element.appendChild(document.createElement("button"));
  button.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  button.dispatchEvent(Object.assign(new MouseEvent("pointerdown", { bubbles: true }), { pointerId: 1 }));
  point("pointerup", 0, 0);
  expect(stage.zoom).toHaveBeenCalledTimes(1);
  expect(press).not.toHaveBeenCalled();
});

test("the pointer is told while it rests on the map, and when it has left", () => {
  point("pointermove", 7, 8);
  point("pointerleave", 0, 0);
  expect(hover.mock.calls).toEqual([[{ x: 7, y: 8 }], [null]]);
});
