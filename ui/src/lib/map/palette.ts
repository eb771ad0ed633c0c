/** The colours of the map: named in `styles/tokens.css`, as numbers here. */

import type { Facets } from "./facets";

/** Red, green, blue; 0 to 255. */
export type Rgb = readonly [number, number, number];

export type Palette = {
  /** For what has no order. */
  hues: readonly Rgb[];
  /** From the oldest to the newest. */
  ramp: readonly [Rgb, Rgb];
  rest: Rgb;
  paper: Rgb;
  ink: Rgb;
  secondary: Rgb;
};

/** How many groups have a colour of their own. */
export const HUES = 10;

/** The colours of the theme that is worn. */
export function worn(): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const token = (name: string): Rgb => {
    probe.style.color = `var(${name})`;
    return parsed(getComputedStyle(probe).color);
  };
  const hues = Array.from({ length: HUES }, (_, at) => token(`--hue-${at + 1}`));
  const [rest, paper, ink] = [token("--hue-rest"), token("--paper"), token("--ink")];
  const ramp = [token("--ramp-old"), token("--ramp-new")] as const;
  const secondary = token("--ink-2");
  probe.remove();
  return { hues, ramp, rest, paper, ink, secondary };
}

/** The colour of each group, and one more for what is in none. */
export function coloursFor({ facet, groups }: Facets, { hues, ramp, rest }: Palette): Rgb[] {
  const own = groups.filter(({ kind }) => kind === "named" || kind === "earlier").length;
  const colours = facet === "time" ? steps(ramp, own) : hues.slice(0, own);
  return [...colours, rest, rest].slice(0, groups.length + 1);
}

/** "#b8410e" and "rgb(184, 65, 14)"; black for what is none of them. */
export function parsed(colour: string): Rgb {
  const hex = /^#([0-9a-f]{6})/i.exec(colour.trim())?.[1];
  const parts = hex ? (hex.match(/../g) ?? []).map((part) => parseInt(part, 16)) : (colour.match(/[\d.]+/g) ?? []);
  const [red = 0, green = 0, blue = 0] = parts.map(Number);
  return [red, green, blue];
}

export function written([red, green, blue]: Rgb): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** `part` of the way from one colour to another, in the lightness that eyes see. */
export function between(from: Rgb, to: Rgb, part: number): Rgb {
  const [one, other] = [oklab(from), oklab(to)];
  return rgb(one.map((value, at) => value + ((other[at] ?? 0) - value) * part));
}

/** `count` steps of a ramp. */
export function steps([from, to]: readonly [Rgb, Rgb], count: number): Rgb[] {
  return Array.from({ length: count }, (_, at) => between(from, to, count === 1 ? 1 : at / (count - 1)));
}

/** What WCAG calls contrast: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** OKLab (Björn Ottosson): lightness, and two axes of colour. */
export function oklab(colour: Rgb): number[] {
  const [r = 0, g = 0, b = 0] = colour.map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function rgb([light = 0, a = 0, b = 0]: readonly number[]): Rgb {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

export function linear(part: number): number {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

export function gamma(value: number): number {
  const inRange = Math.min(1, Math.max(0, value));
  return 255 * (inRange <= 0.0031308 ? 12.92 * inRange : 1.055 * inRange ** (1 / 2.4) - 0.055);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
