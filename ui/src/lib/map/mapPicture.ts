/** The map as a picture to keep: all dots, the names that have room, what the colours mean, and the day. */
import { grouped } from "../words/numbers";
import { fitting, onScreen, radiusOf, type Point, type Size } from "./camera";
import type { Dots } from "./dots";
import { MOST_NAMES, onSheet, standing } from "./labels";
import { written, type Palette, type Rgb } from "./palette";
import { legendAt, SERIF, sheetWith, shortened, textAt, type Head } from "./svg";

export type MapPicture = Head & {
  /** What the colours stand for. */
  legend: string;
  groups: { name: string; bookmarks: number; colour: Rgb }[];
  dots: Dots;
  /** The group of each dot; one that is not there for none. */
  of: Uint8Array;
  names: { name: string; bookmarks: number; x: number; y: number }[];
  palette: Palette;
};

const SHEET: Size = { width: 1600, height: 1200 };
/** Where the map lies on it. */
const AREA = { left: 48, top: 120, width: 1210, height: 1032 };
const LEGEND = { left: 1300, top: 160, width: 252 };
const NAME_SIZE = 18;

export function mapPicture(picture: MapPicture): string {
  const { legend, groups, palette } = picture;
  const entries = groups.map(({ name, bookmarks, colour }) => ({ name, beside: grouped(bookmarks), colour }));
  const key = legendAt(LEGEND.left, LEGEND.top, LEGEND.width, legend, entries, palette);
  return sheetWith(SHEET, picture, palette, dotsOf(picture) + namesOf(picture) + key);
}

/** A path for each colour, of points without length whose round ends are the dots: eleven bytes each. */
function dotsOf({ dots, of, groups, palette }: MapPicture): string {
  const camera = fitting(dots.box, AREA);
  const width = 2 * radiusOf(dots.count, camera, camera);
  const parts: string[][] = Array.from({ length: groups.length + 1 }, () => []);
  for (let dot = 0; dot < dots.count; dot += 1) {
    const { x, y } = placed(onScreen(camera, AREA, { x: dots.x[dot] ?? 0, y: dots.y[dot] ?? 0 }));
    const group = Math.min(of[dot] ?? groups.length, groups.length);
    parts[group]?.push(`M${x.toFixed(1)} ${y.toFixed(1)}h0`);
  }
  const paths = parts.map((part, at) => {
    const stroke = written(groups[at]?.colour ?? palette.rest);
    return part.length === 0 ? "" : `<path d="${part.join("")}" stroke="${stroke}"/>`;
  });
  return `<g fill="none" stroke-linecap="round" stroke-width="${width.toFixed(1)}">${paths.reverse().join("")}</g>`;
}

function namesOf({ names, dots, palette }: MapPicture): string {
  const camera = fitting(dots.box, AREA);
  const sorted = [...names].sort((one, other) => other.bookmarks - one.bookmarks);
  const labels = sorted.map(({ name, x, y }) => {
    const text = shortened(name, 30);
    return { text, x: x / 65_535, y: y / 65_535, width: [...text].length * NAME_SIZE * 0.55, height: NAME_SIZE * 1.3 };
  });
  const halo = `stroke="${written(palette.paper)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  const style = { size: NAME_SIZE, fill: palette.ink, family: SERIF, anchor: "middle", more: halo } as const;
  return onSheet(labels, standing(labels, camera.scale, MOST_NAMES), camera, AREA)
    .map(({ at, box }) => {
      const { x, y } = placed(box);
      return textAt(x, y + NAME_SIZE / 3, labels[at]?.text ?? "", style);
    })
    .join("");
}

function placed({ x, y }: Point): Point {
  return { x: x + AREA.left, y: y + AREA.top };
}
