import { expect, test } from "vitest";
import type { MapView } from "../backend/shelves";
import { dotsOf } from "./dots";
import type { Facets } from "./facets";
import { mapPicture, type MapPicture } from "./mapPicture";
import type { Palette, Rgb } from "./palette";
import { stacksOf } from "./stacks";
import { escaped, shortened } from "./svg";
import { timelinePicture } from "./timelinePicture";

const black: Rgb = [0, 0, 0];
const red: Rgb = [255, 0, 0];
const palette: Palette = {
  hues: [red],
  ramp: [black, red],
  rest: [128, 128, 128],
  paper: [255, 255, 255],
  ink: black,
  secondary: black,
};

const EVIL = `</text><script>alert("1")</script>&\u0000\u202e`;

function picture(count: number, more: Partial<MapPicture> = {}): MapPicture {
  const ids = Array.from({ length: count }, (_, at) => at);
  const x = ids.map((at) => (at * 7919) % 65_536);
  const y = ids.map((at) => (at * 104_729) % 65_536);
  const map: MapView = { state: "ready", done: count, of: count, ids, x, y, cluster: ids.map(() => -1), clusters: [] };
  return {
    title: "All",
    date: "30 Nov 2026",
    legend: "Topic",
    groups: [{ name: "bread", bookmarks: count, colour: red }],
    dots: dotsOf(map, () => -1),
    of: new Uint8Array(count),
    names: [{ name: "bread", bookmarks: count, x: 32_768, y: 32_768 }],
    palette,
    ...more,
  };
}

function read(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

test("the map's picture is whole: title, date, legend, names and every dot", () => {
  const page = read(mapPicture(picture(500)));
  expect(page.querySelector("parsererror")).toBeNull();
  const words = [...page.querySelectorAll("text")].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(["All", "30 Nov 2026", "Topic", "bread", "500"]));
  const dots = [...page.querySelectorAll("g path")].flatMap((path) => path.getAttribute("d")?.match(/h0/g) ?? []);
  expect(dots).toHaveLength(500);
  expect(page.querySelector("g path")?.getAttribute("stroke")).toBe("#ff0000");
});

test("whatever a name holds is text", () => {
  const names = [{ name: EVIL, bookmarks: 1, x: 0, y: 0 }];
  const groups = [{ name: EVIL, bookmarks: 1, colour: red }];
  const page = read(mapPicture(picture(3, { title: EVIL, names, groups })));
  expect(page.querySelector("parsererror, script")).toBeNull();
  expect(page.querySelector("title")?.textContent).toBe(`</text><script>alert("1")</script>&`);
});

test("a hundred thousand dots take about a megabyte", () => {
  const svg = mapPicture(picture(100_000));
  expect(svg.length).toBeLessThan(2_000_000);
  expect(svg.match(/<path/g)?.length).toBeLessThan(5);
});

test("nothing at all, and one dot, are pictures, too", () => {
  for (const count of [0, 1, 2]) {
    const svg = mapPicture(picture(count));
    expect(read(svg).querySelector("parsererror")).toBeNull();
    expect(svg).not.toContain("NaN");
  }
});

test("the timeline's picture has bars, axis and legend", () => {
  const edges = [2023, 2024, 2025].map((year) => new Date(year, 0, 1).getTime());
  const group = { kind: "named", key: "= a", name: "a", bookmarks: 2 } as const;
  const facets: Facets = { facet: "site", groups: [group], of: new Uint8Array(2) };
  const stacks = stacksOf([(edges[0] ?? 0) / 1000, (edges[1] ?? 0) / 1000], facets, edges, null);
  const groups = [{ name: EVIL, beside: "2", colour: red }];
  const span = { from: edges[0] ?? 0, to: edges[2] ?? 0 };
  const head = { title: "When", date: "30 Nov 2026" };
  const svg = timelinePicture({ ...head, legend: "Site", groups, stacks, unit: "year", span, palette });
  const page = read(svg);
  expect(page.querySelector("parsererror, script")).toBeNull();
  expect(svg).not.toContain("NaN");
  const words = [...page.querySelectorAll("text")].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(["When", "30 Nov 2026", "Site", "1", "2023", "2024", "2"]));
});

test("signs that XML does not know are left out, and long names shortened by whole characters", () => {
  expect(escaped("a\u0000b\u000bc\ud800d\ufffee")).toBe("abc d e");
  expect(escaped("<\"&'>")).toBe("&lt;&quot;&amp;'&gt;");
  expect(shortened("🍞🍞🍞🍞", 3)).toBe("🍞🍞…");
});
