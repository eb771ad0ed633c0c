/**
 * What the page itself takes for the library's list at 100,000, in WebKitGTK: until its first rows, frames of a scripted scroll,
 * a letter typed. Prints milliseconds. Needs WebKitWebDriver and WebKitGTK's own browser.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import process from "node:process";
import { build } from "vite";

const BROWSER = process.env.DOGEAR_MINIBROWSER ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const DRIVER_PORT = 47_000 + (process.pid % 1000);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

const here = import.meta.dirname;
const measure = readFileSync(join(here, "../../tests/benches/window/shelves.js"), "utf8");
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const dist = mkdtempSync(join(tmpdir(), "dogear-bench-"));
const output = { outDir: dist, emptyOutDir: true };
await build({
  root: join(here, ".."),
  configFile: join(here, "vite.config.ts"),
  logLevel: "error",
  build: output,
});
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const content = readFileSync(join(dist, path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "localhost", resolve));
// Letters painted by the processor, as the app has it where there is no graphics card.
const environment = { WEBKIT_SKIA_ENABLE_CPU_RENDERING: "1", ...process.env };
const driver = spawn("WebKitWebDriver", [`--port=${DRIVER_PORT}`], { stdio: "ignore", env: environment });

async function command(path, body, method = "POST") {
  const sent = body ? { method, body: JSON.stringify(body) } : { method };
  const { value } = await (await fetch(`http://127.0.0.1:${DRIVER_PORT}${path}`, sent)).json();
  if (value?.error) throw new Error(`${path}: ${value.message}`);
  return value;
}

async function measured(session) {
  const run = (script) => command(`${session}/execute/sync`, { script, args: [] });
  const value = async (script) => {
    for (;;) {
      const found = await run(`return ${script}`);
      if (found) return found;
      await pause(200);
    }
  };
  await command(`${session}/window/rect`, { x: 0, y: 0, width: 1100, height: 800 });
  await command(`${session}/url`, { url: `http://localhost:${server.address().port}/bench/library.html` });
  await value("document.querySelector('[data-testid=question]') !== null");
  await pause(2000);
  await run(measure);
  const { opened } = await value("window.figures ?? null");
  // Once more: what was found for the first time took the library its time, not the page.
  await run("window.figures = null; document.querySelector('[data-testid=nav-ask]').click()");
  await pause(1000);
  await run(measure);
  return { ...(await value("window.figures ?? null")), opened };
}

function tell(name, list) {
  const sorted = [...list].sort((one, other) => one - other);
  const at = (part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  const long = list.filter((each) => each > 32).length;
  process.stdout.write(
    `${name}: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}; over 32: ${long} of ${list.length}\n`,
  );
}

try {
  await pause(500);
  const browser = { binary: BROWSER, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": browser } };
  const { sessionId } = await command("/session", { capabilities });
  const { opened, frames, typed } = await measured(`/session/${sessionId}`);
  process.stdout.write(`first rows: ${Math.round(opened)}\n`);
  tell("frames while scrolled", frames);
  tell("a letter typed", typed);
  await command(`/session/${sessionId}`, null, "DELETE");
} finally {
  driver.kill();
  server.close();
  rmSync(dist, { recursive: true });
}
