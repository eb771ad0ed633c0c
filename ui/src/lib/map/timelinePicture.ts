/** The timeline as a picture to keep: bars, what the colours mean, the span, and the day. */
import { grouped } from "../words/numbers";
import { marked, scaleOf } from "./axis";
import type { Span, Unit } from "./bins";
import { written, type Palette } from "./palette";
import { barsOf, marks, type Stacks } from "./stacks";
import { legendAt, round, sheetWith, textAt, type Entry, type Head } from "./svg";
import { markName } from "./timelineWords";

export type TimelinePicture = Head & {
  /** What the colours stand for. */
  legend: string;
  groups: Entry[];
  stacks: Stacks;
  unit: Unit;
  span: Span;
  palette: Palette;
};

const SHEET = { width: 1600, height: 820 };
const PLOT = { left: 110, top: 150, width: 1140, height: 590 };
const LEGEND = { left: 1300, top: 160, width: 252 };
const NAME = 74;

export function timelinePicture(picture: TimelinePicture): string {
  const { legend, groups, palette } = picture;
  const key = legendAt(LEGEND.left, LEGEND.top, LEGEND.width, legend, groups, palette);
  return sheetWith(SHEET, picture, palette, linesOf(picture) + barsIn(picture) + axisOf(picture) + key);
}

function barsIn({ stacks, span, groups, palette }: TimelinePicture): string {
  const paths = barsOf(stacks, PLOT, scaleOf(span, PLOT.left, PLOT.width));
  const fill = (group: number) => written(groups[group]?.colour ?? palette.rest);
  const drawn = paths.map((path, group) => (path === "" ? "" : `<path d="${path}" fill="${fill(group)}"/>`));
  // What begins before the span, or ends after it, is cut at its ends.
  const box = `x="${PLOT.left}" y="0" width="${PLOT.width}" height="${SHEET.height}"`;
  return `<svg ${box} viewBox="${PLOT.left} 0 ${PLOT.width} ${SHEET.height}">${drawn.join("")}</svg>`;
}

function linesOf({ stacks, palette }: TimelinePicture): string {
  return marks(stacks.most)
    .map((count) => {
      const y = PLOT.top + PLOT.height * (1 - count / stacks.most);
      const line = `<path d="M${PLOT.left} ${round(y)}h${PLOT.width}" stroke="${written(palette.rest)}" stroke-opacity="0.3"/>`;
      return line + textAt(PLOT.left - 12, y + 5, grouped(count), { size: 14, fill: palette.secondary, anchor: "end" });
    })
    .join("");
}

function axisOf({ stacks, unit, span, palette }: TimelinePicture): string {
  const x = scaleOf(span, PLOT.left, PLOT.width);
  const floor = PLOT.top + PLOT.height;
  const inside = (at: number) => x(at) >= PLOT.left - 1 && x(at) < PLOT.left + PLOT.width - 20;
  const names = marked(stacks.edges, unit, x, NAME)
    .filter(inside)
    .map((at) => textAt(x(at) + 3, floor + 28, markName(at, unit), { size: 14, fill: palette.secondary }));
  return `<path d="M${PLOT.left} ${floor}h${PLOT.width}" stroke="${written(palette.rest)}"/>${names.join("")}`;
}
