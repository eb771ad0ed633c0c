/** Lists without marks: WebKit tells nobody that they are lists, unless their role says so. */
import { expect, test } from "vitest";

const components = import.meta.glob<string>("/src/**/*.svelte", { query: "?raw", import: "default", eager: true });

test("every list says that it is one", () => {
  const silent = Object.entries(components).flatMap(([file, text]) =>
    [...text.matchAll(/<(?:ul|ol)(?=[\s>])[^>]*/g)]
      .filter(([tag]) => !tag.includes("role="))
      .map(([tag]) => `${file}: ${tag}`),
  );
  expect(Object.keys(components).length).toBeGreaterThan(50);
  expect(silent).toEqual([]);
});
