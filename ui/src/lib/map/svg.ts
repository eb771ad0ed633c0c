/** Pieces of pictures that are saved: SVG as text, in which everything from elsewhere is escaped. */
import { neutral } from "../words/neutral";
import { written, type Palette, type Rgb } from "./palette";

export const SERIF = "'Iowan Old Style','Palatino Linotype',P052,Georgia,serif";
export const SANS = "system-ui,'Segoe UI','Noto Sans',sans-serif";

/** Of no sign that XML does not know, whatever a title holds. */
export function escaped(text: string): string {
  const clean = neutral(text).replace(/[\t\n\r\ufffe\uffff]|\p{Surrogate}/gu, " ");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** At most so many characters, with a sign that there were more. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

export type Style = { size: number; fill: Rgb; family?: string; anchor?: "start" | "middle" | "end"; more?: string };

export function textAt(x: number, y: number, text: string, style: Style): string {
  const { size, fill, family = SANS, anchor = "start", more = "" } = style;
  const look = `font-family="${family}" font-size="${size}" fill="${written(fill)}" text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" ${look} ${more}>${escaped(text)}</text>`;
}

export type Entry = { name: string; beside: string; colour: Rgb };

/** Entries below each other, each with its colour. */
export function legendAt(
  x: number,
  y: number,
  width: number,
  heading: string,
  entries: Entry[],
  palette: Palette,
): string {
  const rows = entries.map(({ name, beside, colour }, at) => {
    const line = y + 30 + at * 26;
    const dot = `<circle cx="${x + 6}" cy="${line - 5}" r="6" fill="${written(colour)}"/>`;
    const label = textAt(x + 22, line, shortened(name, 26), { size: 15, fill: palette.ink });
    return dot + label + textAt(x + width, line, beside, { size: 14, fill: palette.secondary, anchor: "end" });
  });
  return textAt(x, y, heading, { size: 14, fill: palette.secondary }) + rows.join("");
}

/** A whole picture: paper, title, date, and what is drawn on it. */
export function sheetWith(
  size: { width: number; height: number },
  head: Head,
  palette: Palette,
  drawn: string,
): string {
  const { width, height } = size;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  const paper = `<title>${escaped(head.title)}</title><rect width="${width}" height="${height}" fill="${written(palette.paper)}"/>`;
  const title = textAt(48, 68, head.title, { size: 32, fill: palette.ink, family: SERIF });
  return `${open}${paper}${title}${textAt(48, 98, head.date, { size: 15, fill: palette.secondary })}${drawn}</svg>\n`;
}

export type Head = { title: string; date: string };

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
