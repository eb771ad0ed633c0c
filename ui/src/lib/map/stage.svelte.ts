/**
 * The sheet on which the map is drawn: camera, canvas, and what is pinned to places of it. A frame is drawn only when something
 * has changed, at most one for each picture of the screen.
 */
import type { Attachment } from "svelte/attachments";
import type { Rgb } from "./palette";
import {
  fitting,
  held,
  isSameBox,
  onMap,
  onScreen,
  pushed,
  radiusOf,
  showing,
  zoomed,
  type Camera,
  type Point,
  type Size,
} from "./camera";
import type { Dots } from "./dots";
import { MOST_NAMES, onSheet, standing, type Label, type Placed } from "./labels";
import { painterOn, type Painter } from "./painter";

/** Pixels from the edges at which a place is in sight. */
const MARGIN = 90;
/** Pixels from a dot at which it is still pointed at. */
const REACH = 14;

type Look = { of: Uint8Array; colours: readonly Rgb[]; paper: Rgb };
type Pin = { element: HTMLElement; place: Point };

export class Stage {
  /** The names that stand and can be seen, as places in what `name` was given. */
  names = $state.raw<readonly number[]>([]);
  /** The window can draw in no way. */
  failed = $state(false);
  #painter: Painter | null = null;
  #size: Size = { width: 0, height: 0 };
  #camera: Camera | null;
  #dots: Dots | null = null;
  #look: Look | null = null;
  #lit: Uint8Array | null = null;
  #labels: readonly Label[] = [];
  #standing: { scale: number; places: number[] } | null = null;
  /** Where names are on screen: those at an edge are not where their topic is. */
  #placed: readonly Placed[] = [];
  /** Never drawn by what changes here, but where they are by each frame. */
  #pins: readonly Pin[] = [];
  #waits = false;
  #host: HTMLElement | null = null;
  readonly #remember: (camera: Camera) => void;

  /** `camera`: where the reader looked last; null for all of it. */
  constructor(camera: Camera | null, remember: (camera: Camera) => void) {
    this.#camera = camera;
    this.#remember = remember;
  }

  get size(): Size {
    return this.#size;
  }

  get camera(): Camera {
    return this.#camera ?? this.all;
  }

  /** The camera that sees everything. */
  get all(): Camera {
    return fitting(this.#dots?.box ?? { left: 0, top: 0, right: 1, bottom: 1 }, this.#size);
  }

  /** Pixels around a dot that are as good as the dot. */
  get reach(): number {
    return Math.max(REACH, this.#radius()) / this.camera.scale;
  }

  placeAt(at: Point): Point {
    return onMap(this.camera, this.#size, at);
  }

  screenAt(place: Point): Point {
    return onScreen(this.camera, this.#size, place);
  }

  setDots(dots: Dots): void {
    // Who looks at everything goes on looking from there when there is more: nothing on screen moves.
    if (this.#dots && !isSameBox(this.#dots.box, dots.box)) this.#camera ??= this.all;
    this.#dots = dots;
    this.#look = null;
    this.#lit = null;
    this.#painter?.setDots(dots);
    this.draw();
  }

  setColours(of: Uint8Array, colours: readonly Rgb[], paper: Rgb): void {
    this.#look = { of, colours, paper };
    this.#painter?.setColours(of, colours, paper);
    this.draw();
  }

  setLit(lit: Uint8Array | null): void {
    this.#lit = lit;
    this.#painter?.setLit(lit);
    this.draw();
  }

  /** The names that may stand, the most important first. */
  name(labels: readonly Label[]): void {
    this.#labels = labels;
    this.#standing = null;
    this.draw();
  }

  zoom(factor: number, at: Point = { x: this.#size.width / 2, y: this.#size.height / 2 }): void {
    this.#move(zoomed(this.camera, this.#size, factor, at, this.all));
  }

  push(dx: number, dy: number): void {
    this.#move(pushed(this.camera, dx, dy));
  }

  showAll(): void {
    this.#move(this.all);
  }

  /** Moves as little as it takes to have a place in sight. */
  show(place: Point): void {
    this.#move(showing(this.camera, this.#size, place, MARGIN));
  }

  /** Goes near to where so many pixels are around a place, unless one is nearer already. */
  approach(place: Point, factor: number): void {
    this.#move({ ...place, scale: Math.max(this.camera.scale, this.all.scale * factor) });
  }

  /** Draws into an element, until it goes. */
  readonly attach: Attachment<HTMLElement> = (host) => {
    this.#host = host;
    let end = this.#drawInto(host, true);
    const observer = new ResizeObserver(() => this.#measure(host));
    observer.observe(host);
    this.#measure(host);
    const lost = (event: Event) => {
      // The card was taken away: another program needs it, or its driver has started anew. The processor is always there.
      event.preventDefault();
      end();
      end = this.#drawInto(host, false);
      this.#measure(host);
    };
    host.addEventListener("webglcontextlost", lost, true);
    return () => {
      host.removeEventListener("webglcontextlost", lost, true);
      observer.disconnect();
      end();
      this.#host = null;
    };
  };

  /** Keeps an element at a place of the map. */
  pinned(place: Point): Attachment<HTMLElement> {
    return (element) => {
      const pin = { element, place };
      this.#pins = [...this.#pins, pin];
      this.#pin(pin);
      return () => void (this.#pins = this.#pins.filter((each) => each !== pin));
    };
  }

  /** Gives the keys to the map. */
  focus = (): void => this.#host?.focus();

  draw(): void {
    if (this.#waits) return;
    this.#waits = true;
    requestAnimationFrame(this.#drawFrame);
  }

  readonly #drawFrame = (): void => {
    this.#waits = false;
    this.#drawNow();
  };

  #drawNow(): void {
    if (this.#size.width === 0 || !this.#dots) return;
    this.#painter?.draw(this.camera, this.#radius());
    this.#placeNames();
    for (const pin of this.#pins) this.#pin(pin);
  }

  #move(camera: Camera): void {
    if (!this.#dots || this.#size.width === 0) return;
    this.#camera = held(camera, this.#dots.box);
    this.#remember(this.#camera);
    this.draw();
  }

  #radius(): number {
    return radiusOf(this.#dots?.count ?? 0, this.camera, this.all);
  }

  #placeNames(): void {
    const { camera } = this;
    if (this.#standing?.scale !== camera.scale)
      this.#standing = { scale: camera.scale, places: standing(this.#labels, camera.scale, MOST_NAMES) };
    this.#placed = onSheet(this.#labels, this.#standing.places, camera, this.#size);
    const places = this.#placed.map(({ at }) => at);
    if (String(places) !== String(this.names)) this.names = places;
  }

  #pin({ element, place }: Pin): void {
    const { x, y } = this.#placed.find(({ label }) => label === place)?.box ?? this.screenAt(place);
    element.style.translate = `${x}px ${y}px`;
  }

  #drawInto(host: HTMLElement, hasCard: boolean): () => void {
    const canvas = document.createElement("canvas");
    canvas.ariaHidden = "true";
    host.prepend(canvas);
    const painter = painterOn(canvas, hasCard);
    this.#painter = painter;
    this.failed = painter === null;
    if (painter && this.#dots) this.#tell(painter, this.#dots);
    return () => {
      this.#painter = null;
      painter?.end();
      canvas.remove();
    };
  }

  #tell(painter: Painter, dots: Dots): void {
    painter.setDots(dots);
    if (this.#look) painter.setColours(this.#look.of, this.#look.colours, this.#look.paper);
    painter.setLit(this.#lit);
  }

  #measure(host: HTMLElement): void {
    const ratio = window.devicePixelRatio;
    this.#size = { width: host.clientWidth, height: host.clientHeight };
    const canvas = host.querySelector("canvas");
    if (canvas) {
      canvas.width = Math.max(1, Math.round(this.#size.width * ratio));
      canvas.height = Math.max(1, Math.round(this.#size.height * ratio));
    }
    this.#painter?.resize(this.#size, ratio);
    // A canvas of another size is empty until it is drawn on: not for a frame.
    this.#drawNow();
  }
}
