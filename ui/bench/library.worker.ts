/** A library of 100,000 beside the page. Says everything as text; what was asked once is known, so that it takes the same time. */
import { FakeBackend } from "../src/lib/backend/fake";

export type Called = "list" | "listedIds" | "groups" | "rows" | "columns" | "details" | "similar";
export type Call = { id: number; name: Called; given: unknown[] };
export type Answer = { id: number; text: string };

/** Milliseconds that an answer takes, as the library's do for a letter typed at 100,000. */
const TAKES = 15;

const library = new FakeBackend({ pace: 0, many: 100_000 });
const known = new Map<string, Promise<string>>();

addEventListener("message", ({ data }: MessageEvent<Call>) => {
  void answer(data);
});

async function answer({ id, name, given }: Call): Promise<void> {
  const key = JSON.stringify([name, given]);
  const call = library[name] as (...given: unknown[]) => Promise<unknown>;
  const came = known.get(key) ?? call.apply(library, given).then((value) => JSON.stringify(value));
  const isKnown = known.has(key);
  known.set(key, came);
  const text = await came;
  if (isKnown) await new Promise((resolve) => setTimeout(resolve, TAKES));
  postMessage({ id, text } satisfies Answer);
}
