/** The keys of the map. */
import type { Point } from "./camera";
import type { Sight } from "./sight.svelte";
import type { Stage } from "./stage.svelte";
import { directionOf, type Direction } from "./walk";
import type { Walker } from "./walker.svelte";

export type Keyed = {
  stage: Stage;
  sight: Sight;
  walker: Walker;
  choose: (dot: number) => void;
  lightTopic: (topic: number) => void;
  placeOf: (dot: number) => Point;
};

const NEARER = 1.5;
/** Pixels that a key pushes the map. */
const PUSH = 80;
/** How near one goes into a topic, against all of the map. */
const INSIDE = 4;

const pushes: Record<Direction, [number, number]> = {
  left: [PUSH, 0],
  right: [-PUSH, 0],
  up: [0, PUSH],
  down: [0, -PUSH],
};

/** Obeys a key that means something here, and keeps it from the window. */
export function keysOn(on: Keyed): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressed(on, event)) event.preventDefault();
  };
}

function pressed(on: Keyed, { key, shiftKey }: KeyboardEvent): boolean {
  const direction = directionOf(key);
  if (direction) return shiftKey ? push(on, direction) : walk(on, direction);
  switch (key) {
    case "+":
    case "=":
      return zoom(on, NEARER);
    case "-":
      return zoom(on, 1 / NEARER);
    case "0":
      on.stage.showAll();
      return true;
    case "Enter":
      return enter(on);
    case " ":
      return light(on);
    case "Escape":
      return leave(on);
    default:
      return false;
  }
}

function push({ stage }: Keyed, direction: Direction): boolean {
  stage.push(...pushes[direction]);
  return true;
}

function zoom({ stage, walker }: Keyed, factor: number): boolean {
  const place = walker.place;
  stage.zoom(factor, place ? stage.screenAt(place) : undefined);
  return true;
}

function walk({ stage, walker }: Keyed, direction: Direction): boolean {
  walker.step(direction, stage.camera);
  if (walker.place) stage.show(walker.place);
  return true;
}

function enter(on: Keyed): boolean {
  const { stage, walker } = on;
  if (walker.dot !== null) {
    on.choose(walker.dot);
    return true;
  }
  if (walker.topic === null) return walk(on, "right");
  if (walker.enter(stage.camera) && walker.place) stage.approach(walker.place, INSIDE);
  return true;
}

/** Space lights up the topic where one stands; on a page it does what Enter does. */
function light(on: Keyed): boolean {
  const { dot, topic } = on.walker;
  if (dot !== null || topic === null) return enter(on);
  on.lightTopic(topic);
  return true;
}

function leave({ sight, walker }: Keyed): boolean {
  if (sight.chosen !== null) {
    sight.chosen = null;
    return true;
  }
  if (walker.leave()) return true;
  const hadPicks = sight.picks;
  sight.clear();
  return hadPicks;
}
