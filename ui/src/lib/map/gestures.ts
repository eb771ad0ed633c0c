/** What hands do on the map: push, zoom at the pointer, pinch, press, draw around. */
import type { Attachment } from "svelte/attachments";
import type { Point } from "./camera";
import type { Stage } from "./stage.svelte";

export type Hands = {
  stage: Stage;
  /** Whether pushing draws around dots, also without the Shift key. */
  draws: () => boolean;
  /** The pointer rests on a place of the screen; null when it has left. */
  hover: (at: Point | null) => void;
  press: (at: Point) => void;
  /** A line is being drawn, in places of the map; null when it has been given up. */
  drawing: (line: readonly Point[] | null) => void;
  drawn: (line: readonly Point[]) => void;
};

/** Pixels that a hand trembles. */
const STILL = 4;
/** How much nearer a whole turn of the wheel leads, and a pinch of two fingers on a pad, by the pixels they tell. */
const WHEEL = 0.0018;
const PINCH = 0.012;
const LINE = 18;

export function hands(on: Hands): Attachment<HTMLElement> {
  return (element) => {
    const held = new Map<number, Point>();
    let from: Point = { x: 0, y: 0 };
    let moved = false;
    let line: Point[] | null = null;

    const at = (event: MouseEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };

    function wheel(event: WheelEvent): void {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
      on.stage.zoom(Math.exp(-pixels * (event.ctrlKey ? PINCH : WHEEL)), at(event));
    }

    function down(event: PointerEvent): void {
      if (event.button !== 0 || isOther(event.target)) return;
      element.setPointerCapture(event.pointerId);
      held.set(event.pointerId, at(event));
      [from, moved] = [at(event), held.size > 1];
      const draws = held.size === 1 && (event.shiftKey || on.draws());
      if (line && !draws) on.drawing(null);
      line = draws ? [on.stage.placeAt(from)] : null;
    }

    function move(event: PointerEvent): void {
      const before = held.get(event.pointerId);
      const now = at(event);
      if (!before) return on.hover(isOther(event.target) ? null : now);
      const isStill = !moved && Math.hypot(now.x - from.x, now.y - from.y) < STILL;
      if (isStill) return;
      if (!moved) on.hover(null);
      moved = true;
      if (line) draw(now);
      else pinch(event.pointerId, before, now);
      held.set(event.pointerId, now);
    }

    function draw(now: Point): void {
      line = [...(line ?? []), on.stage.placeAt(now)];
      on.drawing(line);
    }

    /** With one finger it pushes; with two, also by how much farther apart they are. */
    function pinch(id: number, before: Point, now: Point): void {
      const other = [...held].find(([each]) => each !== id)?.[1];
      if (!other) return on.stage.push(now.x - before.x, now.y - before.y);
      const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      on.stage.push((now.x - before.x) / 2, (now.y - before.y) / 2);
      on.stage.zoom(apart(now) / apart(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    }

    function up(event: PointerEvent): void {
      if (!held.delete(event.pointerId)) return;
      const drew = line;
      line = null;
      if (!moved) on.press(at(event));
      else if (drew) on.drawn(drew);
    }

    function cancel(event: PointerEvent): void {
      held.delete(event.pointerId);
      if (line) on.drawing(null);
      line = null;
    }

    function twice(event: MouseEvent): void {
      if (!isOther(event.target)) on.stage.zoom(event.shiftKey ? 0.5 : 2, at(event));
    }

    const leave = () => on.hover(null);
    const listeners = {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: cancel,
      pointerleave: leave,
    };
    for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener as EventListener);
    element.addEventListener("dblclick", twice);
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        element.removeEventListener(name, listener as EventListener);
      element.removeEventListener("dblclick", twice);
      element.removeEventListener("wheel", wheel);
    };
  };
}

/** What lies over the map and is pressed by itself. */
function isOther(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, input, select, [data-over]") !== null;
}
