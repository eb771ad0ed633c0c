/** Opens the window: on the real library inside Tauri, on the fake in a plain browser. */
import { mount } from "svelte";
import App from "./App.svelte";
import type { Backend } from "./lib/backend/backend";
import { wearLast } from "./lib/settings/theme";
import { openingAt, openingFrom, type Opening } from "./lib/shell/opening";
import { speakLast } from "./lib/words/choice";
import "./styles/base.css";

wearLast();
const [{ backend, opening }] = await Promise.all([connect(), speakLast()]);
const target = document.getElementById("app");
if (target) mount(App, { target, props: { backend, opening } });

async function connect(): Promise<{ backend: Backend; opening: Opening }> {
  // What is built runs inside Tauri alone, and has no fake in it.
  if (import.meta.env.PROD || "__TAURI_INTERNALS__" in window) {
    const { placeLeft, tauriBackend } = await import("./lib/backend/tauri");
    return { backend: tauriBackend(), opening: openingAt(await placeLeft().catch(() => null)) };
  }
  const [{ FakeBackend }, { scenarioFrom }] = await Promise.all([
    import("./lib/backend/fake"),
    import("./lib/backend/fake/scenario"),
  ]);
  const query = new URLSearchParams(location.search);
  return { backend: new FakeBackend(scenarioFrom(query)), opening: openingFrom(query) };
}
