/** Walks the map by keys: from topic to topic, and inside one from page to page. */
import type { Sheet } from "./atlas.svelte";
import type { Point } from "./camera";
import { topicKeys } from "./facets";
import { ahead, type Direction } from "./walk";

export class Walker {
  /** Place in the map's topics. */
  topic = $state<number | null>(null);
  /** A dot; null while one walks between topics. */
  dot = $state<number | null>(null);
  #sheet: Sheet;
  /** The dots among which one walks. */
  #among: Int32Array | null = null;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Goes on where one stands, on the map as it is laid out now; from the beginning where that is gone. */
  moveTo(sheet: Sheet): void {
    const before = this.#sheet;
    const topic = this.topic === null ? -1 : keyPlace(before, sheet, this.topic);
    const dot = this.dot === null ? -1 : sheet.dotOf(before.dots.ids[this.dot] ?? NaN);
    this.#sheet = sheet;
    this.topic = topic < 0 ? null : topic;
    this.dot = dot < 0 ? null : dot;
    this.#among = this.dot === null ? null : this.#inTopic();
  }

  /** Where one stands; null before the first step. */
  get place(): Point | null {
    const { dots, map } = this.#sheet;
    if (this.dot !== null) return { x: dots.x[this.dot] ?? 0, y: dots.y[this.dot] ?? 0 };
    return this.topic === null ? null : middle(map.clusters[this.topic]);
  }

  /** One step; the first goes to what is nearest to `from`. False where nothing lies that way. */
  step(direction: Direction, from: Point): boolean {
    if (this.dot === null && this.#sheet.map.clusters.length === 0) return this.enter(from);
    return this.dot === null ? this.#toTopic(direction, from) : this.#toDot(direction);
  }

  /** Goes into the topic where one stands, or among all dots where there are no topics. */
  enter(from: Point): boolean {
    const among = this.#inTopic();
    this.#among = among;
    const nearest = this.#nearest(this.place ?? from, among.length, (at) => this.#placeOf(at));
    this.dot = among[nearest] ?? null;
    return this.dot !== null;
  }

  /** One level out; false where one stands at the outermost. */
  leave(): boolean {
    if (this.dot !== null) this.dot = null;
    else if (this.topic !== null) this.topic = null;
    else return false;
    return true;
  }

  #toTopic(direction: Direction, from: Point): boolean {
    const { clusters } = this.#sheet.map;
    const placeOf = (at: number) => middle(clusters[at]);
    const here = this.place;
    const next = here
      ? ahead(here, direction, clusters.length, placeOf)
      : this.#nearest(from, clusters.length, placeOf);
    if (next >= 0) this.topic = next;
    return next >= 0;
  }

  #toDot(direction: Direction): boolean {
    const among = this.#among;
    if (!among || !this.place) return false;
    const next = ahead(this.place, direction, among.length, (at) => this.#placeOf(at));
    if (next >= 0) this.dot = among[next] ?? null;
    return next >= 0;
  }

  /** The dots of the topic where one stands; all of them where one stands in none. */
  #inTopic(): Int32Array {
    const { dots } = this.#sheet;
    const all = Int32Array.from({ length: dots.count }, (_, dot) => dot);
    return this.topic === null ? all : all.filter((dot) => dots.topic[dot] === this.topic);
  }

  #placeOf(at: number): Point {
    const dot = this.#among?.[at] ?? 0;
    return { x: this.#sheet.dots.x[dot] ?? 0, y: this.#sheet.dots.y[dot] ?? 0 };
  }

  #nearest(from: Point, count: number, placeOf: (at: number) => Point): number {
    let [found, best] = [-1, Infinity];
    for (let at = 0; at < count; at += 1) {
      const { x, y } = placeOf(at);
      const far = (x - from.x) ** 2 + (y - from.y) ** 2;
      if (far < best) [found, best] = [at, far];
    }
    return found;
  }
}

/** The place of a topic of one map in another; -1 for none. */
function keyPlace(before: Sheet, after: Sheet, topic: number): number {
  const key = topicKeys(before.map.clusters)[topic];
  return key === undefined ? -1 : topicKeys(after.map.clusters).indexOf(key);
}

/** Where a topic's name stands, from 0 to 1. */
export function middle(cluster: { x: number; y: number } | undefined): Point {
  return { x: (cluster?.x ?? 0) / 65_535, y: (cluster?.y ?? 0) / 65_535 };
}
