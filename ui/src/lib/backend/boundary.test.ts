import { expect, test } from "vitest";

const sources = import.meta.glob<string>("/src/**/*.{ts,svelte}", { query: "?raw", import: "default", eager: true });

/** Paths of the sources that hold `text`; tests may name what they look for. */
function holding(text: string): string[] {
  return Object.keys(sources).filter((path) => !path.endsWith(".test.ts") && sources[path]?.includes(text));
}

test("only one folder speaks to Tauri", () => {
  const speakers = holding(`from "@tauri-apps/`);
  expect(speakers.length).toBeGreaterThan(0);
  expect(speakers.filter((path) => !path.startsWith("/src/lib/backend/tauri/"))).toEqual([]);
});

test.each(["{@html", "innerHTML", "insertAdjacentHTML", ' style="', "eval("])("nothing uses %s", (text) => {
  expect(holding(text)).toEqual([]);
});
