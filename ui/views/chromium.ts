/** A Chromium without a window, spoken to over its pipe: pages are opened, resized, asked and photographed. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Where it is; null where there is none. */
export const chromium: string | null =
  [process.env.DOGEAR_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  ) ?? null;

const FLAGS = [
  ...[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--remote-debugging-pipe",
    "--hide-scrollbars",
  ],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb"],
  // A frame comes as soon as it is asked for, not with the next beat of a screen that is not there.
  ...["--disable-frame-rate-limit", "--disable-gpu-vsync"],
];

type Reply = { id?: number; method?: string; sessionId?: string; result?: unknown; error?: { message: string } };
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

export class Chromium {
  readonly #process: ChildProcess;
  readonly #profile = mkdtempSync(join(tmpdir(), "dogear-chromium-"));
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #unread = "";

  constructor(program: string) {
    this.#process = spawn(program, [...FLAGS, `--user-data-dir=${this.#profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    (this.#process.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => this.#hear(text));
  }

  async open(): Promise<Page> {
    const { targetId } = await this.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
    const attached = { targetId, flatten: true };
    const { sessionId } = await this.send<{ sessionId: string }>("Target.attachToTarget", attached);
    const still = { features: [{ name: "prefers-reduced-motion", value: "reduce" }] };
    await this.send("Emulation.setEmulatedMedia", still, sessionId);
    return new Page(this, sessionId);
  }

  send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = this.#next++;
    const message = { id, method, params, ...(sessionId === undefined ? {} : { sessionId }) };
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject })) as Promise<Result>;
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    // Asked to end it takes its helpers along, which would go on writing into the profile.
    await this.send("Browser.close");
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  #hear(text: string): void {
    const messages = (this.#unread + text).split("\0");
    this.#unread = messages.pop() ?? "";
    for (const message of messages) this.#take(JSON.parse(message) as Reply);
  }

  #take({ id, result, error }: Reply): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }
}

export type Layout = {
  /** In pixels of the page. */
  width: number;
  height: number;
  /** How many of the screen's pixels one of the page has; 2 is a zoom of 200 %. */
  scale: number;
};

export class Page {
  readonly #browser: Chromium;
  readonly #session: string;

  constructor(browser: Chromium, session: string) {
    this.#browser = browser;
    this.#session = session;
  }

  async go(url: string): Promise<void> {
    await this.#send("Page.navigate", { url });
  }

  async size({ width, height, scale }: Layout): Promise<void> {
    await this.#send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: false });
    // What hears of a width hears of it at the end of a frame, and may measure with the next before it changes what it shows.
    await this.value(
      "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))",
    );
  }

  /** The value of an expression, also of one that promises it. */
  async value<Value>(expression: string): Promise<Value> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    type Evaluated = { result: { value: Value }; exceptionDetails?: { exception?: { description?: string } } };
    const { result, exceptionDetails } = await this.#send<Evaluated>("Runtime.evaluate", asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "The page threw.");
    return result.value;
  }

  /** Until an expression is true; for far longer than a busy machine needs. */
  async until(expression: string): Promise<void> {
    for (let tries = 0; tries < 2400; tries += 1) {
      if (await this.value<boolean>(`Boolean(${expression})`).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${expression} did not become true.`);
  }

  async photograph(): Promise<Buffer> {
    const { data } = await this.#send<{ data: string }>("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }

  #send<Result>(method: string, params: object): Promise<Result> {
    return this.#browser.send<Result>(method, params, this.#session);
  }
}
