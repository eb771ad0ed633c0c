/**
 * How smoothly a long answer streams: the built page on its fake library in WebKitGTK's MiniBrowser, the time between
 * frames while about 4,000 tokens come in, and how often a finished block was drawn again. Run in `ui/`, after `vite build`:
 *
 *     xvfb-run node bench/frames.mjs
 *
 * `MINI_BROWSER` names the browser where it is elsewhere. Prints one line of JSON.
 */
import process from "node:process";
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { preview } from "vite";

const BROWSER = process.env.MINI_BROWSER ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const DRIVER = "http://127.0.0.1:4455";
/** The fake's answer has about 110 tokens; a word comes every 5 ms, about 200 a second. */
const PAGE = "/?provider=ollama&length=36&pace=0.11";
const LONGEST_MS = 120_000;

const server = await preview({ preview: { port: 1431, strictPort: true } });
const driver = spawn("WebKitWebDriver", ["--port=4455"], { stdio: "ignore" });
try {
  await started();
  const browserOptions = { binary: BROWSER, args: ["--automation"] };
  const { sessionId } = await call("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } },
  });
  const session = `/session/${sessionId}`;
  await call("POST", `${session}/url`, { url: `http://localhost:1431${PAGE}` });
  await wait(2000);
  await run(session, ask);
  const end = Date.now() + LONGEST_MS;
  while (!(await run(session, () => window.streamed.over)) && Date.now() < end) await wait(500);
  console.log(JSON.stringify(await run(session, summary)));
  await call("DELETE", session);
} finally {
  driver.kill();
  await server.close();
}

/** In the page: asks, and keeps the times between frames from the first word to the last. */
function ask() {
  const streamed = { frames: [], idle: [], redrawn: 0, over: false };
  window.streamed = streamed;
  const busy = () => document.querySelector("[data-testid=answer][aria-busy=true] .block");
  const blocks = () => [...document.querySelectorAll("[data-testid=answer] .block")];
  // All but the last one of the frame before: no word can change them any more.
  let finished = new Set();
  const seen = new MutationObserver((changes) => {
    streamed.redrawn += changes.filter(({ target }) => finished.has(target)).length;
  });
  let last = null;
  let before = null;
  const frame = (now) => {
    // What the machine gives a page that does nothing.
    if (last === null && before !== null) streamed.idle.push(now - before);
    before = now;
    if (busy()) {
      if (last === null) seen.observe(document.body, { childList: true, subtree: true });
      else streamed.frames.push(now - last);
      last = now;
      finished = new Set(blocks().slice(0, -1));
    } else if (last !== null) {
      streamed.over = true;
      seen.disconnect();
      return;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const question = document.querySelector("[data-testid=question]");
  question.value = "rust";
  question.dispatchEvent(new Event("input", { bubbles: true }));
  setTimeout(() => document.querySelector("[data-testid=ask-button]").click(), 2000);
}

function summary() {
  const { frames, idle, redrawn, over } = window.streamed;
  const at = (times, share) => {
    const sorted = [...times].sort((one, other) => one - other);
    return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  };
  const answer = document.querySelector("[data-testid=answer]");
  return {
    over,
    words: answer.innerText.split(/\s+/).length,
    blocks: answer.querySelectorAll(".block").length,
    frames: frames.length,
    idle: [at(idle, 0.5), at(idle, 0.95), at(idle, 1)],
    p50: at(frames, 0.5),
    p95: at(frames, 0.95),
    p99: at(frames, 0.99),
    most: at(frames, 1),
    over32: frames.filter((each) => each > 32).length,
    redrawn,
  };
}

async function started() {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${DRIVER}/status`).then((answer) => answer.ok, () => false)) return;
    await wait(100);
  }
}

async function run(session, script) {
  return call("POST", `${session}/execute/sync`, { script: `return (${script.toString()})()`, args: [] });
}

async function call(method, path, body) {
  const answer = await fetch(DRIVER + path, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(value));
  return value;
}
