/** Walks the map by keys: from topic to topic, and inside one from page to page. */
import type { Sheet } from "./atlas.svelte";
import type { Point } from "./camera";
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

  /** The map was laid out anew. */
  restart(sheet: Sheet): void {
    this.#sheet = sheet;
    this.topic = this.dot = this.#among = null;
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
    const { dots } = this.#sheet;
    const all = Int32Array.from({ length: dots.count }, (_, dot) => dot);
    this.#among = this.topic === null ? all : all.filter((dot) => dots.topic[dot] === this.topic);
    const nearest = this.#nearest(this.place ?? from, this.#among.length, (at) => this.#placeOf(at));
    this.dot = this.#among[nearest] ?? null;
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

/** Where a topic's name stands, from 0 to 1. */
export function middle(cluster: { x: number; y: number } | undefined): Point {
  return { x: (cluster?.x ?? 0) / 65_535, y: (cluster?.y ?? 0) / 65_535 };
}
