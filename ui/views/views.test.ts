/**
 * Every view and state in a real browser: no text is cut in any language at any width, what is seen apart is heard apart, and
 * axe finds nothing wrong in light or dark. `DOGEAR_PHOTOGRAPHS=DIR` keeps a photograph of each.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, test } from "vitest";
import { languages } from "../src/lib/words/languages";
import { AT_ONCE } from "./atonce";
import { Chromium, chromium, type Layout, type Page } from "./chromium";
import { serve, type Server } from "./server";
import { cutTexts, runTogether, violations } from "./inside";
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
const SPACED = {
  id: "spaced",
  textContent: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
};

let server: Server;
let browsers: Chromium[] = [];
/** One of each browser, but for those that a state stands in at the moment. */
let free: Page[] = [];

// CI installs one on Linux; its other systems run the rest.
if (chromium === null && process.env.CI && process.platform === "linux")
  throw new Error("There is no Chromium: cargo xtask setup --tests");
const inBrowser = test.skipIf(chromium === null).concurrent;

beforeAll(async () => {
  const program = chromium;
  if (program === null) return console.warn("Left out: there is no Chromium. DOGEAR_CHROMIUM says where one is.");
  server = await serve();
  browsers = Array.from({ length: AT_ONCE }, () => new Chromium(program));
  free = await Promise.all(browsers.map((browser) => browser.open()));
}, 240_000);

afterAll(async () => {
  server?.end();
  await Promise.all(browsers.map((browser) => browser.end()));
});

// What axe looks at comes first: it is told of a state as it has opened.
inBrowser.for(states)(
  "axe finds nothing wrong with $name, and no text of it is cut in any language",
  async (state, { expect }) => {
    const page = free.pop();
    if (!page) throw new Error("More states are opened at once than there are browsers.");
    try {
      await show(page, state);
      expect.soft(await wrong(page, state)).toEqual([]);
      expect.soft(await cut(page, state)).toEqual([]);
    } finally {
      free.push(page);
    }
  },
);

async function wrong(page: Page, state: State): Promise<string[]> {
  const flaws: string[] = [];
  await page.value(AXE);
  for (const [code, theme, width] of [
    ["en", "light", 900],
    ["en", "dark", 1600],
    ["ar", "light", 420],
  ] as const) {
    await speak(page, code);
    await page.size(LAYOUTS[width] as Layout);
    await page.value(`document.documentElement.dataset.theme = "${theme}"`);
    await keep(page, state, `${code}-${width}-${theme}`);
    const found = [...(await inPage(page, violations)), ...(await inPage(page, runTogether))];
    flaws.push(...found.map((flaw) => `${code} ${theme}: ${flaw}`));
  }
  return flaws;
}

async function cut(page: Page, state: State): Promise<string[]> {
  const flaws: string[] = [];
  for (const { code } of languages) {
    await speak(page, code);
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      await page.size(layout);
      await keep(page, state, `${code}-${name}`);
      flaws.push(...(await inPage(page, cutTexts)).map((flaw) => `${code} ${name}: ${flaw}`));
      if (name !== "900") continue;
      await page.value(
        `document.head.append(Object.assign(document.createElement("style"), ${JSON.stringify(SPACED)}))`,
      );
      flaws.push(...(await inPage(page, cutTexts)).map((flaw) => `${code} spaced: ${flaw}`));
      await page.value(`document.getElementById("${SPACED.id}").remove()`);
    }
  }
  return flaws;
}

/** Opens a state, without motion and with the light theme. */
async function show(page: Page, { path, ready, press }: State): Promise<void> {
  await page.size(LAYOUTS[900] as Layout);
  await page.go(new URL(`${path}&theme=light&language=en`, server.address).href);
  await page.until(`document.readyState === "complete" && (${ready})`);
  if (press !== undefined) await page.value(`(${press}).click()`);
  await page.value(`new Promise((resolve) => setTimeout(resolve, 150))`);
}

/** Changes the language of the page as it stands. It is seen with the next frame, which the size waits for. */
async function speak(page: Page, code: string): Promise<void> {
  const language = JSON.stringify(code);
  await page.value(`(async () => {
    const { speak, languages } = await import("/languages.js");
    await speak(languages.find(({ code }) => code === ${language}));
  })()`);
}

async function inPage<Value>(page: Page, work: () => Value | Promise<Value>): Promise<Value> {
  return page.value<Value>(`(${work.toString()})()`);
}

async function keep(page: Page, { name, at }: State, variant: string): Promise<void> {
  if (PHOTOGRAPHS === undefined) return;
  if (at !== undefined) await page.value(`(${at})?.scrollIntoView()`);
  mkdirSync(join(PHOTOGRAPHS, name), { recursive: true });
  writeFileSync(join(PHOTOGRAPHS, name, `${variant}.png`), await page.photograph());
}
