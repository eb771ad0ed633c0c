/**
 * Every view and state in a real browser: no text is cut in any language at any width, and axe finds nothing wrong in light or
 * dark. `DOGEAR_PHOTOGRAPHS=DIR` keeps a photograph of each.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../src/lib/words/languages";
import { Chromium, chromium, type Layout, type Page } from "./chromium";
import { serve, type Server } from "./server";
import { cutTexts, violations } from "./inside";
import { states, type State } from "./states";

const LAYOUTS: Record<string, Layout> = {
  420: { width: 420, height: 760, scale: 1 },
  900: { width: 900, height: 700, scale: 1 },
  1600: { width: 1600, height: 900, scale: 1 },
  // A window of 900 pixels with everything at 200 %.
  "900-twice": { width: 450, height: 350, scale: 2 },
};
const PHOTOGRAPHS = process.env.DOGEAR_PHOTOGRAPHS;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** As WCAG 1.4.12 asks for. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

let server: Server;
let browser: Chromium;
let page: Page;

// CI installs one on Linux; its other systems run the rest.
if (chromium === null && process.env.CI && process.platform === "linux")
  throw new Error("There is no Chromium: cargo xtask setup --tests");
const inBrowser = test.skipIf(chromium === null);

beforeAll(async () => {
  if (chromium === null) return console.warn("Left out: there is no Chromium. DOGEAR_CHROMIUM says where one is.");
  server = await serve();
  browser = new Chromium(chromium);
  page = await browser.open();
}, 120_000);

afterAll(async () => {
  server?.end();
  await browser?.end();
});

inBrowser.each(states)("no text of $name is cut in any language", async (state) => {
  await show(state);
  const flaws: string[] = [];
  for (const { code } of languages) {
    await speak(code);
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      await page.size(layout);
      await keep(state, `${code}-${name}`);
      flaws.push(...(await inPage(cutTexts)).map((flaw) => `${code} ${name}: ${flaw}`));
    }
    await page.size(LAYOUTS[900] as Layout);
    await page.value(
      `document.head.append(Object.assign(document.createElement("style"), { id: "spaced", textContent: ${JSON.stringify(SPACED)} }))`,
    );
    flaws.push(...(await inPage(cutTexts)).map((flaw) => `${code} spaced: ${flaw}`));
    await page.value(`document.getElementById("spaced").remove()`);
  }
  expect(flaws).toEqual([]);
});

inBrowser.each(states)("axe finds nothing wrong with $name", async (state) => {
  await show(state);
  await page.value(AXE);
  const flaws: string[] = [];
  for (const [code, theme, width] of [
    ["en", "light", 900],
    ["en", "dark", 1600],
    ["ar", "light", 420],
  ] as const) {
    await speak(code);
    await page.size(LAYOUTS[width] as Layout);
    await page.value(`document.documentElement.dataset.theme = "${theme}"`);
    await keep(state, `${code}-${width}-${theme}`);
    flaws.push(...(await inPage(violations)).map((flaw) => `${code} ${theme}: ${flaw}`));
  }
  expect(flaws).toEqual([]);
});

/** Opens a state, without motion and with the light theme. */
async function show({ path, ready, press }: State): Promise<void> {
  await page.size(LAYOUTS[900] as Layout);
  await page.go(new URL(`${path}&theme=light&language=en`, server.address).href);
  await page.until(`document.readyState === "complete" && (${ready})`);
  if (press !== undefined) await page.value(`(${press}).click()`);
  await page.value(`new Promise((resolve) => setTimeout(resolve, 150))`);
}

/** Changes the language of the page as it stands. */
async function speak(code: string): Promise<void> {
  const language = JSON.stringify(code);
  await page.value(`(async () => {
    const [{ speak }, { languages }] = await Promise.all(
      ["/src/lib/words/say.svelte.ts", "/src/lib/words/languages.ts"].map((file) => import(file)));
    await speak(languages.find(({ code }) => code === ${language}));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  })()`);
}

async function inPage<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  return page.value<Value>(`(${work.toString()})()`);
}

async function keep({ name }: State, variant: string): Promise<void> {
  if (PHOTOGRAPHS === undefined) return;
  mkdirSync(join(PHOTOGRAPHS, name), { recursive: true });
  writeFileSync(join(PHOTOGRAPHS, name, `${variant}.png`), await page.photograph());
}
