/** Opens quick search: on the real library inside Tauri, on the fake in a plain browser. */
import { mount } from "svelte";
import type { Backend } from "../lib/backend/backend";
import { wear, wearLast } from "../lib/settings/theme";
import { follow, speakLast } from "../lib/words/choice";
import "../styles/base.css";
import Quick from "./Quick.svelte";

wearLast();
const target = document.getElementById("app");
const [backend] = await Promise.all([connect(), speakLast()]);
if (target) mount(Quick, { target, props: { backend, query: typed() } });

async function connect(): Promise<Backend> {
  // What is built runs inside Tauri alone, and has no fake in it.
  if (import.meta.env.PROD || "__TAURI_INTERNALS__" in window)
    return (await import("../lib/backend/tauri")).tauriBackend();
  const [{ FakeBackend }, { scenarioFrom }] = await Promise.all([
    import("../lib/backend/fake"),
    import("../lib/backend/fake/scenario"),
  ]);
  const scenario = scenarioFrom(new URLSearchParams(location.search));
  wear(scenario.theme);
  follow(scenario.language);
  return new FakeBackend(scenario);
}

/** `?query=…`: for looking at a state in a plain browser. */
function typed(): string {
  return new URLSearchParams(location.search).get("query") ?? "";
}
