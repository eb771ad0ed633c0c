/**
 * The window as it is built for people, on a library of 100,000 that answers from another thread, as text: what the page has
 * to do with an answer is what it has to do in the app, and what it takes to find one is not in its time.
 */
import { mount } from "svelte";
import App from "../src/App.svelte";
import type { Backend } from "../src/lib/backend/backend";
import { FakeBackend } from "../src/lib/backend/fake";
import { everything } from "../src/lib/backend/shelves";
import { PAGE } from "../src/lib/library/pages";
import { wearLast } from "../src/lib/settings/theme";
import { speakLast } from "../src/lib/words/choice";
import "../src/styles/base.css";
import type { Answer, Call, Called } from "./library.worker";
import Library from "./library.worker?worker";

const library = new Library();
const waiting = new Map<number, (text: string) => void>();
library.addEventListener("message", ({ data: { id, text } }: MessageEvent<Answer>) => {
  waiting.get(id)?.(text);
  waiting.delete(id);
});
let next = 0;

function ask(name: Called, given: unknown[]): Promise<unknown> {
  const id = next++;
  const answer = new Promise<string>((resolve) => waiting.set(id, resolve));
  library.postMessage({ id, name, given } satisfies Call);
  return answer.then((text) => JSON.parse(text) as unknown);
}

const names: Called[] = ["list", "listedIds", "groups", "rows", "columns", "details", "similar"];
const asked = Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => ask(name, given)]));
const backend = Object.assign(new FakeBackend({ pace: 0 }), asked) as Backend;

/** What the library is asked first takes no longer than what it knows. */
const order = { sort: "saved", reverse: false } as const;
const first = backend.list({ where: everything, order, from: 0, count: PAGE });
await Promise.all([first, backend.groups(everything, order), backend.columns()]);

wearLast();
await speakLast();
const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend } });
