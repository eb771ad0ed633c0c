/**
 * How long the page itself takes for the library's list at 100,000: its first rows, a scripted scroll, a letter typed. In
 * WebKitGTK, or in Chromium with `--chromium`. `--root FOLDER`: of another checkout's page, to compare side by side.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "vite";

const here = import.meta.dirname;
const measure = readFileSync(join(here, "../../tests/benches/window/shelves.js"), "utf8");
const kinds = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const dist = mkdtempSync(join(tmpdir(), "dogear-bench-"));
await build({
  root: join(here, ".."),
  configFile: join(here, "vite.config.ts"),
  logLevel: "warn",
  build: { outDir: dist, emptyOutDir: true },
});
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const content = readFileSync(join(dist, path));
    response.writeHead(200, { "content-type": kinds[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "localhost", resolve));
const page = `http://localhost:${server.address().port}/bench/library.html`;

const port = 47_000 + (process.pid % 1000);
const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
  stdio: "ignore",
  env: { ...process.env, WEBKIT_SKIA_ENABLE_CPU_RENDERING: "1" },
});
async function command(path, body, method = "POST") {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${path}: ${value.message}`);
  return value;
}
const binary = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } };
try {
  await pause(500);
  const { sessionId } = await command("/session", { capabilities });
  const session = `/session/${sessionId}`;
  const run = (script) => command(`${session}/execute/sync`, { script, args: [] });
  const until = async (script) => {
    for (;;) {
      const value = await run(script);
      if (value) return value;
      await pause(200);
    }
  };
  await command(`${session}/window/rect`, { x: 0, y: 0, width: 1100, height: 760 + 47 });
  await command(`${session}/url`, { url: page });
  await until("return document.querySelector('[data-testid=question]') !== null");
  console.log(await run("return [innerWidth, innerHeight, devicePixelRatio].join(' ')"));
  await pause(2000);
  await run(process.env.MEASURE ? readFileSync(process.env.MEASURE, "utf8") : measure);
  const figures = await until("return window.figures ?? null");
  console.log(JSON.stringify(figures).slice(0, Number(process.env.LONG ?? 0)));
  const sorted = (list) => [...list].sort((a, b) => a - b);
  const at = (list, q) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * q))]?.toFixed(1);
  console.log("opened", figures.opened?.toFixed(0));
  for (const name of ["frames", "typed"]) {
    const list = figures[name];
    console.log(
      name,
      list.length,
      "p50",
      at(list, 0.5),
      "p95",
      at(list, 0.95),
      "max",
      at(list, 1),
      ">32",
      list.filter((x) => x > 32).length,
    );
  }
  await command(session, null, "DELETE");
} finally {
  driver.kill();
  server.close();
  rmSync(dist, { recursive: true });
}
