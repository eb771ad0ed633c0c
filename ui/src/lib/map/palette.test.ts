import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { between, contrast, gamma, HUES, linear, oklab, parsed, steps, written, type Rgb } from "./palette";

const css = readFileSync(join(import.meta.dirname, "../../styles/tokens.css"), "utf8");
const themes = { light: css.slice(0, css.indexOf("[data-theme")), dark: css.slice(css.indexOf("[data-theme")) };

function token(theme: keyof typeof themes, name: string): Rgb {
  return parsed(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(themes[theme])?.[1] ?? "none");
}

const hues = (theme: keyof typeof themes) => [
  ...Array.from({ length: HUES }, (_, at) => token(theme, `hue-${at + 1}`)),
  token(theme, "hue-rest"),
];

/** What who sees no red, no green and no blue sees (Machado, Oliveira and Fernandes 2009; linear light). */
const eyes = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  noRed: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  noGreen: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

function seen(colour: Rgb, by: readonly number[]): Rgb {
  const light = colour.map(linear);
  const row = (at: number) => gamma([0, 1, 2].reduce((sum, n) => sum + (by[3 * at + n] ?? 0) * (light[n] ?? 0), 0));
  return [row(0), row(1), row(2)];
}

test.each(["light", "dark"] as const)("every colour has a contrast of 3 to 1 on paper and sheet (%s)", (theme) => {
  const colours = [...hues(theme), token(theme, "ramp-old"), token(theme, "ramp-new")];
  for (const colour of colours)
    for (const under of ["paper", "sheet"])
      expect(contrast(colour, token(theme, under)), `${written(colour)} on ${under}`).toBeGreaterThanOrEqual(3);
});

test.each(["light", "dark"] as const)("colours differ for who sees no red or no green, too (%s)", (theme) => {
  for (const [name, by] of Object.entries(eyes)) {
    const all = hues(theme).map((colour) => oklab(seen(colour, by)));
    const apart = all.flatMap((one, at) =>
      all.slice(at + 1).map((other) => Math.hypot(...one.map((value, n) => value - (other[n] ?? 0)))),
    );
    expect(Math.min(...apart), name).toBeGreaterThan(0.06);
  }
});

test("a ramp goes from one colour to the other, evenly in lightness", () => {
  const ramp = steps([token("light", "ramp-old"), token("light", "ramp-new")], 5);
  expect(written(ramp[0] as Rgb)).toBe("#5f8fb8");
  expect(written(ramp[4] as Rgb)).toBe("#7a1d00");
  const lights = ramp.map((colour) => oklab(colour)[0] ?? 0);
  const falls = lights.slice(1).map((light, at) => (lights[at] ?? 0) - light);
  expect(Math.max(...falls) - Math.min(...falls)).toBeLessThan(0.01);
  expect(steps([parsed("#000000"), parsed("#ffffff")], 1)).toHaveLength(1);
});

test("colours are read as browsers write them", () => {
  expect(parsed("rgb(184, 65, 14)")).toEqual([184, 65, 14]);
  expect(written(parsed("#B8410E"))).toBe("#b8410e");
  expect(parsed("")).toEqual([0, 0, 0]);
  expect(written(between(parsed("#000000"), parsed("#ffffff"), 0.5))).toMatch(/^#(..)\1\1$/);
});
